"""The database as the window reads it: opened when there is one, and why it is not, in words with what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tokenmirror.domain.courtesy import step_back
from tokenmirror.keys.notes import NoteProblem, read_note
from tokenmirror.store.database import (
    EncryptedDatabase,
    FullDisk,
    LockedDatabase,
    NewerDatabase,
    OlderDatabase,
    StoreProblem,
    SwitchingDatabase,
    open_reader,
)
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.states import Closed, closed_state

_KINDS: dict[type[StoreProblem], Closed] = {
    NewerDatabase: Closed.NEWER,
    OlderDatabase: Closed.OLDER,
    LockedDatabase: Closed.LOCKED,
    FullDisk: Closed.FULL,
    EncryptedDatabase: Closed.ENCRYPTED,
    SwitchingDatabase: Closed.SWITCHING,
}


def _courteous(_cursor: sqlite3.Cursor, row: tuple[object, ...]) -> tuple[object, ...]:
    """Return a row as it is: a year has a hundred thousand, and after each of them a window can go first."""
    step_back()
    return row


class Opening:
    """One database, used by one thread."""

    def __init__(self, path: Path) -> None:
        """Open nothing yet: the database may come later."""
        self._path = path
        self._db: sqlite3.Connection | None = None
        self._problem: StoreProblem | None = None
        self._opened_file: tuple[int, int] | None = None
        self.newer_too = False
        """The person wants to see what a newer version wrote."""

    def opened(self) -> tuple[sqlite3.Connection | None, str]:
        """Return the database, or why there is none."""
        if self._db is not None and self._file() != self._opened_file:
            self.close()  # a damaged one was set aside, or a copy was taken up
        if self._db is None:
            try:
                self._look_for_a_switch()
                self._opened_file = self._file()
                self._db = open_reader(self._path, newer_too=self.newer_too)
                self._db.row_factory = _courteous
                self._problem = None
            except StoreProblem as problem:
                self._problem = problem if self._path.exists() or isinstance(problem, FullDisk) else None
                return None, str(problem) if self._problem is not None else ""
        return self._db, ""

    def _look_for_a_switch(self) -> None:
        """Stay away while encryption is turned on or off: who has the database open would hold that up."""
        try:
            note = read_note(self._path.parent)
        except NoteProblem:
            return
        if note is not None and not note.database:
            raise SwitchingDatabase("The database is being written anew.")

    def _file(self) -> tuple[int, int] | None:
        """Return which file the path leads to now, whatever is in it."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    @property
    def state(self) -> EmptyState:
        """Return what stands in the place of what would be read."""
        if self._problem is None:
            return closed_state(Closed.MISSING, "")
        return closed_state(_KINDS.get(type(self._problem), Closed.UNREADABLE), str(self._problem))

    def close(self) -> None:
        """Let go of the database."""
        if self._db is not None:
            self._db.close()
            self._db = None
