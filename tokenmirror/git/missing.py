"""Which commits can be compared with their parents, in a clone that does not hold every object."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.domain.commits import CommitId
from tokenmirror.git.patches import DIFF_OPTIONS
from tokenmirror.git.problems import GitError
from tokenmirror.git.revisions import as_stdin
from tokenmirror.git.runner import LONG, Git


def readable(git: Git, commits: Sequence[CommitId]) -> set[CommitId]:
    """Return the commits whose changed files are all here; nothing is fetched.

    Where even that cannot be said, because trees are missing or damaged, all are returned: asking for
    one of them then fails by itself.
    """
    try:
        missing = _missing_objects(git, commits)
        return _with_all_objects(git, commits, missing) if missing else set(commits)
    except GitError:
        return set(commits)


def _missing_objects(git: Git, commits: Sequence[CommitId]) -> set[bytes]:
    """Return the objects that some commit needs and this clone lacks."""
    arguments = ("rev-list", "--objects", "--missing=print", "--ignore-missing", "--stdin")
    with git.stream(*arguments, stdin=as_stdin(commits)) as lines:
        return {line[1:-1] for line in lines if line.startswith(b"?")}


def _with_all_objects(git: Git, commits: Sequence[CommitId], missing: set[bytes]) -> set[CommitId]:
    """Return the commits that touch none of the missing files."""
    arguments = ("diff-tree", "--stdin", "--raw", "-r", "--root", "--no-renames", "--no-abbrev", *DIFF_OPTIONS)
    said = git.output(*arguments, stdin=as_stdin(commits), limit=LONG)
    broken: set[bytes] = set()
    commit = b""
    for line in said.split(b"\n"):
        if line.startswith(b":"):
            _, _, old, new, _ = line.split(b" ", 4)
            if old in missing or new in missing:
                broken.add(commit)
        elif line:
            commit = line
    return {name for name in commits if name.encode("ascii") not in broken}
