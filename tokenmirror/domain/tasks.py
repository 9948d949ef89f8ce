"""What a person wants done with all of their data, each of which takes a while."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from tokenmirror.domain.forgetting import Forgetting


@dataclass(frozen=True, slots=True)
class KeepFor:
    """For how many years things are kept; None for ever."""

    years: int | None


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """What some acts of forgetting took is read again, as far as its logs are there."""

    acts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ExportAll:
    """Everything is written into a new folder inside of one that the person chose."""

    folder: str


Task: TypeAlias = Forgetting | KeepFor | ReadAgain | ExportAll
TASKS = (Forgetting, KeepFor, ReadAgain, ExportAll)


@dataclass(frozen=True, slots=True)
class Weigh:
    """Before a task that forgets is done, the person is told what goes."""

    task: Forgetting | KeepFor


@dataclass(frozen=True, slots=True)
class Performed:
    """What came of a task."""

    words: str
    undo: ReadAgain | None = None
    why_not: str = ""
    """Why it could not be done; empty also where the person no longer wanted it."""


class Cancelled(Exception):  # noqa: N818 - the person's will
    """The person no longer wants it."""
