"""Which commits name sessions, in trailers and in notes of git-ai, also before the session's log is read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping

from tokenmirror.domain.commits import CommitId, CommitRead
from tokenmirror.git.history import read_messages
from tokenmirror.git.notes import note_versions, read_notes
from tokenmirror.git.runner import Git
from tokenmirror.store import mention_rows

NAMES_IN_NOTES: Mapping[str, str] = {"claude_code": "claude", "codex": "codex", "gemini_cli": "gemini"}
"""What git-ai calls the tools of our sources."""
_BATCH = 400

Fingerprint = Callable[[bytes], int]


class Mentions:
    """Reads what commits say of sessions; of ids only keyed hashes are kept, most are of other people's sessions."""

    def __init__(self, db: sqlite3.Connection, fingerprint: Fingerprint) -> None:
        """Take the key's fingerprinter."""
        self._db = db
        self._fingerprint = fingerprint

    def note_trailers(self, repository: int, commits: Iterable[CommitRead]) -> None:
        """Store the ids in the messages of commits that are stored."""
        mention_rows.save_trailers(self._db, repository, self._in_trailers(commits))

    def read(self, repository: int, git: Git, notes: CommitId | None) -> None:
        """Read what is new in messages and notes, and find the sessions that are named."""
        self._catch_up(repository, git)
        if notes is not None:
            self._read_notes(repository, git, notes)
        self.recognise()

    def _catch_up(self, repository: int, git: Git) -> None:
        """Read the messages of commits that an earlier version stored without looking at them."""
        wanted = mention_rows.unread_messages(self._db, repository)
        for start in range(0, len(wanted), _BATCH):
            part = [CommitId(oid) for oid in wanted[start : start + _BATCH]]
            read = self._in_trailers(read_messages(git, part))
            mention_rows.save_trailers(self._db, repository, {oid: read.get(oid, ()) for oid in part})

    def _read_notes(self, repository: int, git: Git, head: CommitId) -> None:
        """Read the notes on stored commits that are new, or other than when they were read."""
        before = mention_rows.notes_read(self._db, repository)
        there = note_versions(git, head, before)
        if there is None:
            return
        gone = {oid: (None, ()) for oid, version in before.items() if version and oid not in there}
        mention_rows.save_notes(self._db, repository, gone)
        new = [(oid, version) for oid, version in there.items() if version != before[oid]]
        for start in range(0, len(new), _BATCH):
            part = dict(new[start : start + _BATCH])
            named = read_notes(git, part.values())
            notes = {
                oid: (version, {self._name(each.tool, each.id) for each in named[version]})
                for oid, version in part.items()
                if version in named
            }
            mention_rows.save_notes(self._db, repository, notes)

    def recognise(self, among: Iterable[int] | None = None) -> set[int]:
        """Find sessions that commits name, all or some; return the repositories of commits that name a new one."""
        return mention_rows.recognise(self._db, self._names, among)

    def _in_trailers(self, commits: Iterable[CommitRead]) -> dict[str, set[int]]:
        return {str(commit.id): {self._name("", name) for name in commit.sessions} for commit in commits}

    def _names(self, source: str, native: str) -> list[int]:
        """Return what trailers, and notes where they know the tool, call a session."""
        tools = {"", NAMES_IN_NOTES.get(source, "")}
        return [self._name(tool, native) for tool in tools]

    def _name(self, tool: str, native: str) -> int:
        """Return the hash of an id: as a trailer has it, without a tool, or as a note has it."""
        return self._fingerprint(
            f"session\x1f{tool.casefold()}\x1f{native.casefold()}".encode("utf-8", "surrogatepass")
        )
