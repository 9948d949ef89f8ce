"""The files of a commit and their versions."""

from __future__ import annotations

import os
from collections.abc import Sequence

from tokenmirror.domain.commits import CommitId
from tokenmirror.git.problems import understood
from tokenmirror.git.revisions import checked
from tokenmirror.git.runner import Git

_AT_ONCE = 100


def blobs(git: Git, commit: CommitId) -> dict[str, str]:
    """Return the object name of each regular file of a commit, by path from the top."""
    return _read(git, git.output("ls-tree", "-r", "-z", "--full-tree", checked(commit)))


def blobs_of(git: Git, commit: CommitId, paths: Sequence[str]) -> dict[str, str]:
    """Return the object name of those paths that are regular files of a commit."""
    found: dict[str, str] = {}
    for start in range(0, len(paths), _AT_ONCE):
        part = [path for path in paths[start : start + _AT_ONCE] if path]
        found |= _read(git, git.output("ls-tree", "-z", "--full-tree", checked(commit), "--", *part)) if part else {}
    return found


def _read(git: Git, said: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in said.split(b"\0"):
        about, _, path = row.partition(b"\t")
        fields = about.split()
        if len(fields) == 3 and fields[1] == b"blob" and fields[0] != b"120000":  # noqa: PLR2004 - mode, kind, name
            with understood(git.folder):
                found[os.fsdecode(path)] = fields[2].decode("ascii")
    return found
