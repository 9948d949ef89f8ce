"""Commits: what they changed as fingerprints, where heads moved, who wrote a line that is alive."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, NewType

import msgspec

from tokenmirror.domain.git_problems import GitProblem

CommitId = NewType("CommitId", str)
"""A whole object name in lower case: 40 hex digits, 64 in a SHA-256 repository."""

PatchId = NewType("PatchId", str)
"""What `git patch-id --stable` says: the same for the same change on another parent."""


class ChangeKind(StrEnum):
    """What a commit did to a file."""

    ADD = "add"
    MODIFY = "modify"
    DELETE = "delete"
    RENAME = "rename"


class Rewrapped(NamedTuple):
    """An added line that only breaks removed lines differently: it is no new line, and they are not gone."""

    line: int
    of: tuple[int, ...]
    """The removed lines of which it holds the most; none for a further piece of a line that was broken."""


class FileChange(msgspec.Struct, frozen=True):
    """One file of a commit; its lines only as fingerprints, in order, repeats included."""

    path: str
    """Relative to the top of the worktree; bytes that are not UTF-8 are surrogate escapes."""
    old_path: str | None
    """Where a renamed file was before."""
    kind: ChangeKind
    added: tuple[int, ...]
    removed: tuple[int, ...]
    added_lines: int
    """Known even where the fingerprints are not, see `CommitRead.too_large`."""
    removed_lines: int
    binary: bool = False
    rewrapped: tuple[Rewrapped, ...] = ()
    """Those of `added` that say what `removed` said, in order."""


class CommitRead(msgspec.Struct, frozen=True):
    """One commit as history tells it, without its message and its text."""

    id: CommitId
    parents: tuple[CommitId, ...]
    author: str
    """Address after `.mailmap`, case folded; may be empty."""
    author_time: datetime
    committer_time: datetime
    subject: str
    reverts: tuple[CommitId, ...] = ()
    """Commits whose revert the message states; reverting a revert is a revert too."""
    reverts_pull: int | None = None
    """Number of the pull or merge request that the message says it reverts."""
    mends: bool = False
    """The message names an issue or a commit that it fixes."""
    picked_from: tuple[CommitId, ...] = ()
    """What `git cherry-pick -x` wrote down."""
    sessions: tuple[str, ...] = ()
    """Ids in trailers that may be those of sessions; they are, where such a session is known."""
    files: tuple[FileChange, ...] = ()
    """Empty for merges: what they bring in belongs to the commits merged."""
    too_large: bool = False
    """Too many lines to be anyone's edit: counts are kept, fingerprints are not."""
    problem: GitProblem | None = None
    """Why the changed files could not be read."""
    author_name: str = ""
    """The name that stands with the address; it is stored nowhere."""


class ReflogEntry(msgspec.Struct, frozen=True):
    """One movement of a head in this clone."""

    ref: str
    """Whole name; HEAD of a linked worktree is `worktrees/<name>/HEAD`."""
    old: CommitId | None
    new: CommitId | None
    at: datetime
    action: str
    """The command that moved it (`commit (amend)`, `rebase (finish)`), without its text."""


class DefaultBranch(msgspec.Struct, frozen=True):
    """The branch in which work counts as landed."""

    ref: str
    commit: CommitId
    why: str
    """`chosen`, `remote_head`, `config`, `name`, `only` or `head`."""
    also: CommitId | None = None
    """Head of the local or remote twin, where the two have diverged: landed in either is landed."""


class BlameOfFile(msgspec.Struct, frozen=True):
    """Who wrote the lines of one file that are alive at a commit."""

    lines: tuple[tuple[CommitId, int], ...]
    """The commit and the fingerprint of each line, from the top."""
    boundary: frozenset[CommitId] = frozenset()
    """Commits of `lines` at which a shallow clone ends: their lines may be older."""
    problem: GitProblem | None = None
