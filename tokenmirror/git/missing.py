"""Which commits can be compared, in a clone that does not hold every object."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.git.patches import DIFF_OPTIONS
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.revisions import as_stdin
from tokenmirror.git.runner import LONG, Git


def readable(git: Git, asked: Sequence[str]) -> list[str]:
    """Return the questions to `git diff-tree --stdin` whose changed files are all here; nothing is fetched.

    A question is a commit, or a commit and the one to compare it with; no two are about the same commit.
    Where it cannot be said, because trees are missing or damaged, all are returned: asking one of them
    then fails by itself.
    """
    try:
        missing = _missing_objects(git, [name for question in asked for name in question.split()])
        with understood(git.folder):
            return _with_all_objects(git, asked, missing) if missing else list(asked)
    except GitError:
        return list(asked)


def _missing_objects(git: Git, commits: Sequence[str]) -> set[bytes]:
    """Return the objects that some commit needs and this clone lacks."""
    arguments = ("rev-list", "--objects", "--missing=print", "--ignore-missing", "--stdin")
    with git.stream(*arguments, stdin=as_stdin(commits)) as lines:
        return {line[1:-1] for line in lines if line.startswith(b"?")}


def _with_all_objects(git: Git, asked: Sequence[str], missing: set[bytes]) -> list[str]:
    """Return the questions in whose answers none of the missing files is."""
    arguments = ("diff-tree", "--stdin", "--raw", "-r", "--root", "--no-renames", "--no-abbrev", *DIFF_OPTIONS)
    said = git.output(*arguments, stdin="".join(f"{question}\n" for question in asked).encode("ascii"), limit=LONG)
    broken: set[bytes] = set()
    commit = b""
    for line in said.split(b"\n"):
        if line.startswith(b":"):
            _, _, old, new, _ = line.split(b" ", 4)
            if old in missing or new in missing:
                broken.add(commit)
        elif line:
            commit = line
    return [question for question in asked if question.split()[0].encode("ascii") not in broken]
