"""What a person wants done with all of their data, each of which takes a while."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from tokenmirror.domain.forgetting import Forgetting


class KeepFor(msgspec.Struct, frozen=True):
    """For how many years things are kept; None for ever."""

    years: int | None


class ReadAgain(msgspec.Struct, frozen=True):
    """What some acts of forgetting took is read again, as far as its logs are there."""

    acts: tuple[int, ...]


class ExportAll(msgspec.Struct, frozen=True):
    """Everything is written into a new folder inside of one that the person chose."""

    folder: str


Task: TypeAlias = Forgetting | KeepFor | ReadAgain | ExportAll
TASKS = (Forgetting, KeepFor, ReadAgain, ExportAll)


class Weigh(msgspec.Struct, frozen=True):
    """Before a task that forgets is done, the person is told what goes."""

    task: Forgetting | KeepFor


class Performed(msgspec.Struct, frozen=True):
    """What came of a task."""

    words: str
    undo: ReadAgain | None = None
    why_not: str = ""
    """Why it could not be done; empty also where the person no longer wanted it."""


class Cancelled(Exception):  # noqa: N818 - the person's will
    """The person no longer wants it."""
