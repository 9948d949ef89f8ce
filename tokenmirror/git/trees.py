"""The files of a commit and their versions."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import IO

from tokenmirror.domain.commits import CommitId
from tokenmirror.git.patches import DIFF_OPTIONS
from tokenmirror.git.problems import GitError, said_too_much, understood
from tokenmirror.git.revisions import checked
from tokenmirror.git.runner import QUICK, Git

MOST_ENTRIES = 2_000_000
"""Files of a commit that are looked through; a small tree can hold itself any number of times."""

_CHANGES = ("diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", *DIFF_OPTIONS)
_AT_ONCE = 100
_PIECE = 1 << 16
_LONGEST = 8192
"""Letters of a path that git is asked about by name."""


class _TooManyError(Exception):
    """A commit holds more files than anybody has."""


def blobs(git: Git, commit: CommitId, wanted: Collection[str] | None = None) -> dict[str, str]:
    """Return the object name of each path, from the top, that is a regular file of a commit; of those wanted."""
    if wanted is not None and len(wanted) <= _AT_ONCE:
        return blobs_of(git, commit, [path for path in wanted if _is_inside(path)])
    try:
        with git.stream("ls-tree", "-r", "-z", "--full-tree", checked(commit), limit=QUICK) as said:
            return _read(git, _rows(said), wanted)
    except _TooManyError as error:
        if wanted is None:
            raise GitError(said_too_much(git.folder)) from error
        return blobs_of(git, commit, [path for path in wanted if _is_inside(path)])


class Versions:
    """Versions of some files at the head of a branch; of another head it is only asked what changed."""

    def __init__(self) -> None:
        """Begin without knowing any."""
        self._head: CommitId | None = None
        self._known: dict[str, str | None] = {}

    def at(self, git: Git, head: CommitId, wanted: Collection[str]) -> dict[str, str]:
        """Return what `blobs` would."""
        if head != self._head:
            self._move(git, head)
        unknown = [path for path in wanted if path not in self._known]
        if unknown:
            found = blobs(git, head, unknown)
            self._known |= {path: found.get(path) for path in unknown}
        return {path: blob for path in wanted if (blob := self._known[path]) is not None}

    def _move(self, git: Git, head: CommitId) -> None:
        """Go to another head; where git cannot compare the two, nothing is known of it."""
        before, self._head = self._head, head
        if before is None or not self._known:
            return
        try:
            self._known |= _changed(git, before, head, self._known.keys())
        except (GitError, _TooManyError):
            self._known.clear()


def _changed(git: Git, before: CommitId, now: CommitId, wanted: Collection[str]) -> dict[str, str | None]:
    """Return the new versions of those files that differ between two commits; none for what is no file any more."""
    found: dict[str, str | None] = {}
    with git.stream(*_CHANGES, checked(before), checked(now), "--", limit=QUICK) as said, understood(git.folder):
        fields = _rows(said)
        for about in fields:
            name = os.fsdecode(next(fields, b""))
            _old_mode, mode, _old, new, _kind = about.removeprefix(b":").split()
            if name in wanted:
                found[name] = new.decode("ascii") if mode.startswith(b"100") else None
    return found


def blobs_of(git: Git, commit: CommitId, paths: Sequence[str]) -> dict[str, str]:
    """Return the object name of those paths that are regular files of a commit."""
    found: dict[str, str] = {}
    for start in range(0, len(paths), _AT_ONCE):
        part = [path for path in paths[start : start + _AT_ONCE] if path]
        if part:
            said = git.output("ls-tree", "-z", "--full-tree", checked(commit), "--", *part)
            found |= _read(git, said.split(b"\0"), part)
    return found


def _rows(said: IO[bytes]) -> Iterator[bytes]:
    """Yield the rows of a whole tree."""
    rest = b""
    count = 0
    while piece := said.read(_PIECE):
        *rows, rest = (rest + piece).split(b"\0")
        count += len(rows)
        if count > MOST_ENTRIES:
            raise _TooManyError
        yield from rows


def _is_inside(path: str) -> bool:
    """Tell a path that a tree can hold; of others git only complains."""
    if path.startswith("/") or "\0" in path or len(path) > _LONGEST:
        return False
    return ".." not in PurePosixPath(path).parts


def _read(git: Git, rows: Iterable[bytes], wanted: Collection[str] | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows:
        about, _, path = row.partition(b"\t")
        fields = about.split()
        if len(fields) == 3 and fields[1] == b"blob" and fields[0] != b"120000":  # noqa: PLR2004 - mode, kind, name
            with understood(git.folder):
                name = os.fsdecode(path)
                if wanted is None or name in wanted:
                    found[name] = fields[2].decode("ascii")
    return found
