"""The commits and edits of one repository, held between two judges: rows that never change are read once."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from msgspec.structs import replace

from tokenmirror.attribution.fates import Fate
from tokenmirror.attribution.landing import Landings
from tokenmirror.attribution.links import Linker
from tokenmirror.attribution.opposites import Opposites
from tokenmirror.attribution.works import CommitWork, EditWork, FileWork, Link
from tokenmirror.store import git_rows, work_rows
from tokenmirror.store.git_rows import CommitRow
from tokenmirror.store.work_rows import EditRow

StoredFate = tuple[Fate, int, int | None]
"""A fate, the lines of the commit that sessions wrote, and the commit that takes its tokens."""
StoredLinks = tuple[tuple[Link, bool], ...]
"""The links of a commit, and whether each ends a stretch."""
T = TypeVar("T")


class Stored(Generic[T]):
    """What is stored of each commit, so that only what differs is written."""

    def __init__(self) -> None:
        """Begin without knowing what is stored."""
        self._there: Mapping[int, T] | None = None

    def forget(self) -> None:
        """No longer know what is stored: somebody else deleted rows."""
        self._there = None

    def differing(self, now: Mapping[int, T]) -> set[int] | None:
        """Return the commits of which something else is to be stored from now on; None where nobody knows."""
        before, self._there = self._there, now
        if before is None:
            return None
        return {key for key, row in now.items() if before.get(key) != row} | before.keys() - now.keys()


class OnDisk(NamedTuple):
    """A working file as it was seen."""

    looks: tuple[int, ...] | None
    """None where it was written too lately to tell by its times whether it was written since."""
    states: Mapping[int, int]
    """By edit, whether enough of its lines are in the file."""


class KnownWork:
    """What was read of one repository so far."""

    def __init__(self) -> None:
        """Begin without knowing anything."""
        self.rows: dict[int, CommitRow] = {}
        self.commits: list[CommitWork] = []
        """Oldest first."""
        self.edit_rows: list[EditRow] = []
        """Oldest first."""
        self.edits: list[EditWork] = []
        self.new_edits: list[EditRow] = []
        """Edits that came since the last look."""
        self.linker = Linker()
        self.landings = Landings()
        self.opposites = Opposites()
        self.stored_fates: Stored[StoredFate] = Stored()
        self.stored_links: Stored[StoredLinks] = Stored()
        self.links_stored = 0
        self.on_disk: Mapping[Path, OnDisk] = {}
        self._namesakes: frozenset[str] = frozenset()
        self._adopted: dict[int, CommitWork] = {}

    def refresh(self, db: sqlite3.Connection, repository: int, namesakes: Collection[str]) -> bool:
        """Read what is new; return False where something known is not as it was, and all has to be read anew."""
        if self.rows and self._namesakes != namesakes:
            return False
        self._namesakes = frozenset(namesakes)
        if not self._same_commits(db, repository):
            return False
        wanted = self._new_edits(db, repository)
        if wanted is None:
            return False
        commits = self._add_commits(git_rows.stored_commits(db, repository, after=max(self.rows, default=0)))
        self.new_edits = work_rows.edits_of(db, repository, wanted)
        return self.linker.learn(commits, self._add_edits(self.new_edits))

    def adopted(self, commit: CommitWork) -> CommitWork:
        """Return a commit as the person's, the same object each time."""
        if commit.key not in self._adopted:
            self._adopted[commit.key] = replace(commit, mine=True)
        return self._adopted[commit.key]

    def _same_commits(self, db: sqlite3.Connection, repository: int) -> bool:
        """Tell whether the known commits are as they were; a branch may have got a patch id since."""
        there = 0
        for key, mine, patch_id, branch in git_rows.commit_marks(db, repository):
            row = self.rows.get(key)
            if row is None:
                continue
            there += 1
            if row.mine != mine or row.patch_id != patch_id:
                return False
            if row.branch_patch_id != branch:
                self.rows[key] = replace(row, branch_patch_id=branch)
        return there == len(self.rows)

    def _new_edits(self, db: sqlite3.Connection, repository: int) -> list[int] | None:
        """Return the edits that are not known; None where a known one is not where or when it was."""
        places = {row.id: place for place, row in enumerate(self.edit_rows)}
        new: list[int] = []
        for key, session, at, inside, on_disk in work_rows.edit_marks(db, repository):
            place = places.pop(key, None)
            if place is None:
                new.append(key)
                continue
            row = self.edit_rows[place]
            if (row.session, row.at, row.inside) != (session, at, inside):
                return None
            if row.on_disk != on_disk:
                self.edit_rows[place] = row._replace(on_disk=on_disk)
        return None if places else new

    def _add_commits(self, rows: Iterable[CommitRow]) -> list[CommitWork]:
        new = [(row, self._commit_work(row)) for row in rows]
        self.rows.update((row.id, row) for row, _commit in new)
        self.commits += [commit for _row, commit in new]
        self.commits.sort(key=lambda commit: (commit.author_time, commit.key))
        return [commit for _row, commit in new]

    def _add_edits(self, rows: Iterable[EditRow]) -> list[EditWork]:
        new = [EditWork(row.session, row.at, row.inside, row.added, row.removed, row.id) for row in rows]
        self.edit_rows += rows
        self.edits += new
        self.edit_rows.sort(key=lambda row: (row.at, row.id))
        self.edits.sort(key=lambda edit: (edit.at, edit.id))
        return new

    def _commit_work(self, row: CommitRow) -> CommitWork:
        files = tuple(FileWork(f.path, f.added, f.removed, f.old_path, f.generated, f.rewrapped) for f in row.files)
        return CommitWork(
            row.id, row.oid, row.author, row.author_time, row.committer_time, row.subject, row.parents, row.mine,
            files, row.patch_id, row.reverts, not row.mine and row.author in self._namesakes,
        )  # fmt: skip


def known_work(
    db: sqlite3.Connection, repository: int, namesakes: Collection[str], before: KnownWork | None
) -> KnownWork:
    """Return what is known of a repository: what was known before with what is new, or everything read anew."""
    if before is not None and before.refresh(db, repository, namesakes):
        return before
    anew = KnownWork()
    anew.refresh(db, repository, namesakes)
    return anew
