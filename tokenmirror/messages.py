"""What the collector and the app say to each other, one JSON object a line over a pipe."""

from __future__ import annotations

import json

import msgspec


class Progress(msgspec.Struct, frozen=True):
    """How far a catch-up is: `done` of `total` bytes of `what` (`logs` or `history`)."""

    what: str
    done: int
    total: int


class Changed(msgspec.Struct, frozen=True):
    """Rows were committed; `what` is `calls`, `history`, `sources`, `backup` or `restored`."""

    what: str
    rows: int = 0


class Trouble(msgspec.Struct, frozen=True):
    """Something a person should know: a stable kind and one plain sentence with what to do."""

    kind: str
    sentence: str


class Idle(msgspec.Struct, frozen=True):
    """Everything known is read; watching."""


class Paused(msgspec.Struct, frozen=True):
    """Watching stopped at the person's wish."""


class ToolFound(msgspec.Struct, frozen=True):
    """What a look at file names found of one tool, before anything is read or stored; times in milliseconds."""

    source: str
    title: str
    files: int
    bytes: int
    oldest: int
    newest: int
    deletes_after: int | None = None
    """After how many days the tool deletes its own logs."""
    going: int = 0
    """How many of them will be gone within a week."""


class RepositoryFound(msgspec.Struct, frozen=True):
    """A repository that the first lines of logs name."""

    top: str
    common_dir: str
    sessions: int
    at_least: bool = False
    """Not every log was looked at."""


class Looked(msgspec.Struct, frozen=True):
    """The look is over: in how many folders it looked, and which addresses git says are the person's."""

    folders: int
    tools: int
    """How many tools can be read, found or not."""
    addresses: tuple[str, ...] = ()


class Command(msgspec.Struct, frozen=True):
    """What the app asks of the collector: `pause`, `resume`, `rescan`, `judge`, `copy` or `stop`."""

    do: str


class Unlock(msgspec.Struct, frozen=True):
    """The keys of the encrypted database, in hexadecimal: no list of processes shows what goes over a pipe."""

    keys: tuple[str, ...]

    def __repr__(self) -> str:
        """Return no key: what is printed by mistake is no secret."""
        return f"Unlock({len(self.keys)})"


Message = Unlock | Progress | Changed | Trouble | Idle | Paused | ToolFound | RepositoryFound | Looked | Command

_KINDS: dict[str, type[Message]] = {
    "progress": Progress,
    "changed": Changed,
    "trouble": Trouble,
    "idle": Idle,
    "paused": Paused,
    "tool": ToolFound,
    "repository": RepositoryFound,
    "looked": Looked,
    "command": Command,
    "unlock": Unlock,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def encode(message: Message) -> str:
    """Return a message as one line, with its line feed."""
    return json.dumps({"type": _NAMES[type(message)], **msgspec.structs.asdict(message)}) + "\n"


def decode(line: str) -> Message | None:
    """Return the message of a line; None for anything that is not one, since a pipe can carry noise."""
    try:
        fields = json.loads(line)
        return _KINDS[fields.pop("type")](**fields)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
