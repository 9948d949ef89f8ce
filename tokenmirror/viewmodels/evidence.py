"""What an explanation is made of: the facts behind one commit or one session, before any words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from tokenmirror.domain.usage import Quality


class OtherCommit(msgspec.Struct, frozen=True):
    """Another commit that an explanation names."""

    oid: str
    subject: str
    author: str
    author_time: datetime
    patch_id: str | None
    on_default: bool
    """An ancestor of the default branch's head, as far as it is known."""
    known: bool = True
    """It is stored; otherwise only its id is known."""


class Said(msgspec.Struct, frozen=True):
    """A session ran `git commit`."""

    at: datetime
    prefix: str
    """How the output named the commit; empty where it named none."""
    became: str | None = None
    """The commit that was named, when it is another one that became this one."""


class FilePart(msgspec.Struct, frozen=True):
    """One file of a commit that holds lines of a session."""

    path: str
    edited_as: str
    added: int
    telling: int
    written: int
    telling_written: int
    removed: int


class LogRead(msgspec.Struct, frozen=True):
    """A log that told of a session."""

    path: str
    records: int
    """Records in it that tell of this session's tokens."""
    size: int
    """Bytes that are read of it."""
    gone: bool


class SessionPart(msgspec.Struct, frozen=True):
    """One session's part in a commit, with what says so."""

    name: str
    source: str
    weight: float
    lines: int
    """Added lines that are credited to it."""
    evidence: tuple[str, ...]
    stop_at: datetime
    said: tuple[Said, ...]
    files: tuple[FilePart, ...]
    logs: tuple[LogRead, ...]
    tokens: int
    named_in: tuple[tuple[str, str], ...] = ()
    """Where a commit names the session: `trailer` or `note`, and which commit."""
    near_path: str = ""
    """For a guess: the file of the commit that it had just edited; empty where it ran commands beside it."""


class Revert(msgspec.Struct, frozen=True):
    """The commit that undid another one, and how that is known."""

    by: OtherCommit
    target: str
    """The commit that was undone: this one, or the one that carries it."""
    names: str | None = None
    """What its message names, a commit or a pull request."""
    patch_id: str | None = None
    """It is the exact reverse, by this patch id."""


class DatedState(msgspec.Struct, frozen=True):
    """One thing that happened to a commit."""

    state: str
    at: datetime | None
    evidence: tuple[str, ...]


class FateFacts(msgspec.Struct, frozen=True):
    """What became of a commit, with the facts of git behind it."""

    state: str
    how: str
    landed_at: datetime | None
    carrier: OtherCommit | None
    through: OtherCommit | None
    """The commit of the default branch's first-parent line that brought it in."""
    squash_tip: str | None
    """The last commit of the branch whose whole difference the carrier has."""
    lines_added: int
    lines_alive: int
    as_of: datetime
    evidence: tuple[str, ...]
    blamed: Mapping[str, int]
    """By file: living lines under this commit's own name."""
    carried: Mapping[str, int]
    """By file: living lines under the carrier's name."""
    far: frozenset[str]
    """Files in which blame looked further: into other files, or past formatting that is no authorship."""
    shared_lines: int
    """Telling lines that the carrier added too, in files of the same name."""
    telling_lines: int
    revert: Revert | None
    states: tuple[DatedState, ...] = ()
    alive_at: tuple[tuple[int, int, str], ...] = ()
    """Days after landing, lines alive then, and the commit in which they were counted."""


class CommitEvidence(msgspec.Struct, frozen=True):
    """Everything that is known of one commit."""

    oid: str
    top: str
    subject: str
    author: str
    author_time: datetime
    committer_time: datetime
    mine: bool
    address_by_person: bool
    merge: bool
    patch_id: str | None
    files: int
    lines_added: int
    generated: tuple[str, ...]
    generated_lines: int
    paths: tuple[str, ...]
    """Files that count."""
    without_lines: tuple[str, ...]
    """Files that it added or changed without a line that counts: links, binaries, modes."""
    default_ref: str | None
    default_head: str | None
    on_default: bool
    repository_trouble: str
    fate: FateFacts | None
    sessions: tuple[SessionPart, ...]
    same_work: OtherCommit | None
    copies: tuple[OtherCommit, ...]
    folded_in: tuple[OtherCommit, ...]
    tokens: int
    outcomes: Mapping[str, int]
    corrections: tuple[tuple[str, str], ...] = ()
    """What the person said of it: a word, and the session that is meant or nothing."""
    qualities: Mapping[Quality, int] = msgspec.field(default_factory=dict)
    """Of how many calls its tokens are known how."""


class CommitPart(msgspec.Struct, frozen=True):
    """One commit that a session had a part in."""

    oid: str
    top: str
    subject: str
    state: str
    weight: float
    lines: int
    evidence: tuple[str, ...]
    tokens: int


class LooseEdit(msgspec.Struct, frozen=True):
    """An edit of which no commit of its session has a line."""

    at: datetime
    path: str
    added: int
    removed: int
    state: str
    """`outside`, `replaced`, `generated`, `on_disk`, `not_on_disk` or `not_looked`."""
    replaced_at: datetime | None = None
    top: str | None = None
    inside: str | None = None


class SessionEvidence(msgspec.Struct, frozen=True):
    """Everything that is known of one session."""

    name: str
    source: str
    parent: str | None
    cwd: str | None
    started: datetime | None
    ended: datetime | None
    calls: int
    tokens: int
    replays: int
    repeats: int
    logs: tuple[LogRead, ...]
    commits: tuple[CommitPart, ...]
    others: tuple[tuple[str, int], ...]
    """Commits that tokens flowed into without a link that is shown: id and tokens."""
    outcomes: Mapping[str, int]
    edits: int
    loose: tuple[LooseEdit, ...]
    said_unknown: tuple[Said, ...]
    """Commits that it said it made and that no known repository holds."""
    meant: str = ""
    """What the person said it was meant for."""
    qualities: Mapping[Quality, int] = msgspec.field(default_factory=dict)
    """Of how many of its calls the tokens are known how."""
