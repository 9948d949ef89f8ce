"""The files of a commit and their versions."""

from __future__ import annotations

import os

from tokenmirror.domain.commits import CommitId
from tokenmirror.git.revisions import checked
from tokenmirror.git.runner import Git


def blobs(git: Git, commit: CommitId) -> dict[str, str]:
    """Return the object name of each regular file of a commit, by path from the top."""
    said = git.output("ls-tree", "-r", "-z", "--full-tree", checked(commit))
    found: dict[str, str] = {}
    for row in said.split(b"\0"):
        about, _, path = row.partition(b"\t")
        fields = about.split()
        if len(fields) == 3 and fields[1] == b"blob" and fields[0] != b"120000":  # noqa: PLR2004 - mode, kind, name
            found[os.fsdecode(path)] = fields[2].decode("ascii")
    return found
