"""Where heads are, where they were, and which folders change when they move."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.releases import Tag
from tokenmirror.git.discovery import RepositoryFound
from tokenmirror.git.instants import instant
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.runner import Git

BRANCHES = ("refs/heads", "refs/remotes")
_TAGS = "refs/tags"


@dataclass(frozen=True, slots=True)
class Worktree:
    """One checkout of a repository."""

    path: Path
    head: CommitId | None
    """None when nothing is committed yet."""
    branch: str | None
    """None when HEAD is detached, and in a bare repository."""
    gone: bool
    """The folder is no longer there."""


def heads(git: Git) -> dict[str, CommitId]:
    """Return branches, remote branches and tags by whole name; never stashes, notes or backups.

    Symbolic refs such as `refs/remotes/origin/HEAD` are left out: they name a branch twice.
    """
    return branch_heads(git) | {tag.ref: tag.commit for tag in tags(git)}


def branch_heads(git: Git) -> dict[str, CommitId]:
    """Return local and remote branches by whole name."""
    rows = _rows(git, ("%(refname)", "%(objectname)", "%(symref)"), *BRANCHES)
    return {name: CommitId(commit) for name, commit, symbolic in rows if not symbolic}


def symbolic_target(git: Git, ref: str) -> str | None:
    """Return the branch that a symbolic ref stands for."""
    rows = _rows(git, ("%(refname)", "%(symref)"), ref)
    return next((target for name, target in rows if name == ref and target), None)


def worktrees(git: Git) -> list[Worktree]:
    """Return the main worktree and the linked ones; their heads may be on no branch."""
    said = os.fsdecode(git.output("worktree", "list", "--porcelain", "-z"))
    with understood(git.folder):
        return [_worktree(block.split("\0")) for block in said.split("\0\0") if block]


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
    found = []
    for name, made, kind, own, pointed_kind, pointed in rows:
        if "commit" in (kind, pointed_kind):
            found.append(Tag(name, CommitId(own if kind == "commit" else pointed), instant(made)))
        elif pointed_kind == "tag":
            found += [Tag(name, commit, instant(made)) for commit in _tag_of_tag(git, name)]
    return found


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
