"""Files that one commit added and none touched since: all their lines are its own, and none need be blamed alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import IO, NamedTuple

from tokenmirror.domain.commits import CommitId
from tokenmirror.git.patches import DIFF_OPTIONS
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.revisions import checked, whole_id
from tokenmirror.git.runner import Git

_LARGEST = 4 << 20
"""Bytes of a file; larger ones are blamed as all others are."""
_PIECE = 1 << 16
_CHANGE = re.compile(rb":\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*")
_OF_A_MERGE = b"::"


class Once(NamedTuple):
    """The commit that added a file, and what it added."""

    commit: CommitId
    blob: str


def written_once(git: Git, head: CommitId, paths: Collection[str]) -> dict[str, Once]:
    """Return those paths that history up to a commit touched a single time, by adding them.

    One walk through all of history without its lines, in the time of which some tens of files could be blamed. A commit
    that also removed a file may have renamed it, and a merge can hold what none of its parents has: neither is certain.
    """
    options = ("--raw", "--no-abbrev", "--no-renames", "-z", "--diff-merges=combined", "--format=%H", *DIFF_OPTIONS)
    wanted = {path.encode("utf-8", "surrogateescape"): path for path in paths}
    found: dict[bytes, Once | None] = {}
    removing: set[CommitId] = set()
    try:
        with git.stream("log", *options, checked(head), "--") as said, understood(git.folder):
            for commit, kind, blob, path in _changes(said):
                if kind == b"D":
                    removing.add(commit)
                if path in wanted:
                    found[path] = None if path in found or kind != b"A" else Once(commit, blob)
    except GitError:
        return {}  # it is only a shorter way
    return {wanted[path]: once for path, once in found.items() if once and once.commit not in removing}


def _changes(said: IO[bytes]) -> Iterator[tuple[CommitId, bytes, str, bytes]]:
    """Yield commit, kind of change, new version and path; a merge's own changes have a kind that is none."""
    commit = CommitId("")
    fields = _fields(said)
    for field in fields:
        about = field.removeprefix(b"\n")
        change = _CHANGE.fullmatch(about)
        if change is not None:
            yield commit, change[2], change[1].decode("ascii"), next(fields, b"")
        elif about.startswith(_OF_A_MERGE):
            yield commit, b"", "", next(fields, b"")
        elif about:
            commit = whole_id(about)


def _fields(said: IO[bytes]) -> Iterator[bytes]:
    rest = b""
    while piece := said.read(_PIECE):
        *whole, rest = (rest + piece).split(b"\0")
        yield from whole


def contents(git: Git, blobs: Collection[str]) -> Mapping[str, bytes]:
    """Return what is in some files that are not large; those that cannot be read are left out."""
    names = sorted({checked(CommitId(blob)) for blob in blobs})
    found: dict[str, bytes] = {}
    try:
        with git.stream("cat-file", "--batch", stdin="".join(f"{name}\n" for name in names).encode("ascii")) as said:
            for name in names:
                about = said.readline(_PIECE).split()
                if len(about) != 3:  # noqa: PLR2004 - name, kind, size; or that it is missing
                    continue
                data = _read(said, int(about[2]))
                if data is not None and about[:2] == [name.encode("ascii"), b"blob"]:
                    found[name] = data
    except GitError:
        return {}
    return found


def _read(said: IO[bytes], size: int) -> bytes | None:
    """Read a file and the line feed after it, none of it if it is large."""
    if size < 0:
        raise ValueError("no file is smaller than nothing")
    if size <= _LARGEST:
        return said.read(size + 1)[:size]
    left = size + 1
    while left and (piece := said.read(min(left, _PIECE))):
        left -= len(piece)
    return None
