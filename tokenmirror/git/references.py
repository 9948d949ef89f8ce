"""Where heads are, where they were, and which folders change when they move."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.releases import Tag
from tokenmirror.git.discovery import RepositoryFound
from tokenmirror.git.instants import instant
from tokenmirror.git.notes import NOTES, notes_head
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.runner import Git
from tokenmirror.plain_files import beginning_of

BRANCHES = ("refs/heads", "refs/remotes")
_OF_BRANCHES = tuple(f"{folder}/" for folder in BRANCHES)
_TAGS = "refs/tags"
_MORE = ("worktrees", "reftable")
"""Folders of a repository whose heads are not in its `HEAD` alone."""
_HEAD = re.compile(r"ref: (?P<branch>refs/heads/[^\s]+)\n|(?P<commit>[0-9a-f]{64}|[0-9a-f]{40})\n")
_LONGEST_HEAD = 4096


class Worktree(msgspec.Struct, frozen=True):
    """One checkout of a repository."""

    path: Path
    head: CommitId | None
    """None when nothing is committed yet."""
    branch: str | None
    """None when HEAD is detached, and in a bare repository."""
    gone: bool
    """The folder is no longer there."""


class References(msgspec.Struct, frozen=True):
    """Branches, tags and notes, as one question to git tells them."""

    branches: Mapping[str, CommitId]
    """Local and remote branches by whole name."""
    symbolic: Mapping[str, str]
    """Names among the branches that stand for another one."""
    tags: tuple[Tag, ...]
    notes: CommitId | None
    """The commit that holds what other programs noted on commits."""


def references(git: Git) -> References:
    """Return all references at once; one by one where git cannot say so much of one of them."""
    pointed = ("%(objecttype)", "%(objectname)", "%(*objecttype)", "%(*objectname)")
    try:
        rows = _rows(git, ("%(refname)", "%(symref)", "%(creatordate:unix)", *pointed), *BRANCHES, _TAGS, NOTES)
    except GitError:
        return _one_by_one(git)
    of_branches = [row for row in rows if row[0].startswith(_OF_BRANCHES)]
    return References(
        {name: CommitId(commit) for name, symbolic, _made, _kind, commit, *_ in of_branches if not symbolic},
        {name: symbolic for name, symbolic, *_ in of_branches if symbolic},
        tuple(_tags(git, ([row[0], *row[2:]] for row in rows if row[0].startswith(f"{_TAGS}/")))),
        next((CommitId(row[4]) for row in rows if row[0] == NOTES and row[3] == "commit"), None),
    )


def _one_by_one(git: Git) -> References:
    rows = _rows(git, ("%(refname)", "%(objectname)", "%(symref)"), *BRANCHES)
    return References(
        {name: CommitId(commit) for name, commit, symbolic in rows if not symbolic},
        {name: symbolic for name, _commit, symbolic in rows if symbolic},
        tuple(tags(git)),
        notes_head(git),
    )


def heads(git: Git) -> dict[str, CommitId]:
    """Return branches, remote branches and tags by whole name; never stashes, notes or backups.

    Symbolic refs such as `refs/remotes/origin/HEAD` are left out: they name a branch twice.
    """
    return branch_heads(git) | {tag.ref: tag.commit for tag in tags(git)}


def branch_heads(git: Git) -> dict[str, CommitId]:
    """Return local and remote branches by whole name."""
    rows = _rows(git, ("%(refname)", "%(objectname)", "%(symref)"), *BRANCHES)
    return {name: CommitId(commit) for name, commit, symbolic in rows if not symbolic}


def worktrees(git: Git) -> list[Worktree]:
    """Return the main worktree and the linked ones; their heads may be on no branch."""
    said = os.fsdecode(git.output("worktree", "list", "--porcelain", "-z"))
    with understood(git.folder):
        return [_worktree(block.split("\0")) for block in said.split("\0\0") if block]


def checked_out(git: Git, found: RepositoryFound, there: References) -> list[Worktree]:
    """Return what `worktrees` does; a repository that has one alone tells it in a file, and git is not asked."""
    top, folder = found.toplevel, found.common_dir
    if top is None or folder != top / ".git" or any(os.path.lexists(folder / name) for name in _MORE):
        return worktrees(git)
    try:
        head = _HEAD.fullmatch(os.fsdecode(beginning_of(folder / "HEAD", _LONGEST_HEAD)))
    except OSError:
        return worktrees(git)
    branch = head["branch"] if head else None
    commit = there.branches.get(branch) if branch else (CommitId(head["commit"]) if head else None)
    return worktrees(git) if commit is None else [Worktree(top, commit, branch, gone=False)]


def watch_paths(found: RepositoryFound) -> list[Path]:
    """Return the files and folders of a repository whose change means that history moved.

    `logs`, `refs` and `reftable` are to be watched with all that is below them.
    """
    names = ("HEAD", "packed-refs", "refs", "logs", "reftable", "worktrees")
    linked = found.common_dir.glob("worktrees/*")
    own = [folder / name for folder in linked for name in ("HEAD", "logs")]
    return [path for path in (*(found.common_dir / name for name in names), *own) if path.exists()]


def tags(git: Git) -> list[Tag]:
    """Return the tags of commits, with when each was made; tags of anything else are left out."""
    kinds = ("%(objecttype)", "%(objectname)", "%(*objecttype)", "%(*objectname)")
    try:
        rows = _rows(git, ("%(refname)", "%(creatordate:unix)", *kinds), _TAGS)
    except GitError:
        return []  # a tag of an object that a partial clone does not have
    return list(_tags(git, rows))


def _tags(git: Git, rows: Iterable[Sequence[str]]) -> Iterator[Tag]:
    for name, made, kind, own, pointed_kind, pointed in rows:
        if "commit" in (kind, pointed_kind):
            yield Tag(name, CommitId(own if kind == "commit" else pointed), instant(made))
        elif pointed_kind == "tag":
            yield from (Tag(name, commit, instant(made)) for commit in _tag_of_tag(git, name))


def _tag_of_tag(git: Git, name: str) -> list[CommitId]:
    """Follow a tag of a tag, which is rare enough for a process of its own."""
    answer = git.ask("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", codes=(0, 1, 128))
    with understood(git.folder):
        return [CommitId(answer.output.decode("ascii").strip())] if answer.code == 0 else []


def _rows(git: Git, fields: tuple[str, ...], *patterns: str) -> list[list[str]]:
    """Ask for refs, one row of fields each; a ref's name holds neither NUL nor newline."""
    wanted = "%00".join(fields)
    said = git.output("for-each-ref", f"--format={wanted}", *patterns)
    rows = [line.split("\0") for line in os.fsdecode(said).split("\n") if line]
    with understood(git.folder):
        if any(len(row) != len(fields) for row in rows):
            raise ValueError("a row with other fields than were asked for")
    return rows


def _worktree(lines: list[str]) -> Worktree:
    """Read one block of `git worktree list`."""
    facts = dict(line.partition(" ")[::2] for line in lines)
    head = facts.get("HEAD", "")
    return Worktree(
        path=Path(facts["worktree"]),
        head=CommitId(head) if head.strip("0") else None,
        branch=facts.get("branch"),
        gone="prunable" in facts,
    )
