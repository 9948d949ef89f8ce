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
    """Rows were committed; `what` is `calls`, `history` or `sources`."""

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


class Command(msgspec.Struct, frozen=True):
    """What the app asks of the collector: `pause`, `resume`, `rescan`, `judge` or `stop`."""

    do: str


Message = Progress | Changed | Trouble | Idle | Paused | Command

_KINDS: dict[str, type[Message]] = {
    "progress": Progress,
    "changed": Changed,
    "trouble": Trouble,
    "idle": Idle,
    "paused": Paused,
    "command": Command,
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
