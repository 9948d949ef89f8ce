"""What the collector and the app say to each other, one JSON object a line over a pipe."""

from __future__ import annotations

import json
from typing import NamedTuple


class _Bare:
    """A message that is all said with its kind."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def _asdict(self) -> dict[str, object]:
        return {}


class Progress(NamedTuple):
    """How far a catch-up is: `done` of `total` bytes of `what` (`logs` or `history`)."""

    what: str
    done: int
    total: int


class Changed(NamedTuple):
    """Rows were committed; `what` is `calls`, `history` or `sources`."""

    what: str
    rows: int = 0


class Trouble(NamedTuple):
    """Something a person should know: a stable kind and one plain sentence with what to do."""

    kind: str
    sentence: str


class Idle(_Bare):
    """Everything known is read; watching."""

    __slots__ = ()


class Paused(_Bare):
    """Watching stopped at the person's wish."""

    __slots__ = ()


class Command(NamedTuple):
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
    return json.dumps({"type": _NAMES[type(message)], **message._asdict()}) + "\n"


def decode(line: str) -> Message | None:
    """Return the message of a line; None for anything that is not one, since a pipe can carry noise."""
    try:
        fields = json.loads(line)
        return _KINDS[fields.pop("type")](**fields)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
