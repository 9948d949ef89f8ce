"""Which commits a repository says are no authorship: formatting, listed in the file that hosts and editors read."""

from __future__ import annotations

import re

from tokenmirror.domain.commits import CommitId
from tokenmirror.git.runner import Git
from tokenmirror.git.trees import blobs_of

LIST_NAME = ".git-blame-ignore-revs"
_NAME = re.compile(rb"^[ \t]*([0-9a-f]{64}|[0-9a-f]{40})[ \t\r]*(?:#.*)?$", re.MULTILINE)


def ignored_commits(git: Git, head: CommitId) -> frozenset[CommitId]:
    """Return the commits that the list in a commit names; whether they exist is not asked."""
    return listed_commits(git, blobs_of(git, head, [LIST_NAME]).get(LIST_NAME, ""))


def listed_commits(git: Git, blob: str) -> frozenset[CommitId]:
    """Return the commits that one version of the list names; none where there is no list."""
    if not blob:
        return frozenset()
    said = git.output("cat-file", "blob", blob)
    return frozenset(CommitId(name.decode("ascii")) for name in _NAME.findall(said))
