"""What landed as one piece: a merged branch, a squash, or a run of direct commits of one session."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

import msgspec

from tokenmirror.domain.outcomes import FateState

KEPT_SHARE = 0.8
REWRITTEN_SHARE = 0.2
_Piece = int | tuple[str, str]
"""What names a piece: its session, or its pull request or merge by id."""
_PULL = re.compile(r"\([#!]\d+\)$")


class LandedCommit(NamedTuple):
    """What grouping needs to know of a commit that landed."""

    key: int
    oid: str
    landed_in: str
    """The first-parent commit of the default branch that brought it in."""
    carrier: str | None
    state: FateState
    landed_at: int
    lines_added: int
    lines_alive: int
    subject: str
    session: int | None
    """The session with the largest part in it; None when no session has one."""
    copied: bool = False
    """The carrier is this same commit, amended, rebased or picked, and no squash of several."""
    guessed: bool = False
    """That a session made it is only a guess."""


class Change(msgspec.Struct, frozen=True):
    """One piece that landed."""

    commits: tuple[int, ...]
    state: FateState
    landed_at: int
    subject: str
    first_commit: int
    guessed: bool = False
    """That sessions had a part in it is only a guess, for each of its commits."""


def group_changes(commits: Iterable[LandedCommit]) -> list[Change]:
    """Return the changes that sessions had a part in, oldest first.

    Splitting a commit does not make more of them: commits that one merge, one squash or one session
    brought in are one change.
    """
    ordered = sorted(commits, key=attrgetter("landed_at", "key"))
    pieces = _squashes(ordered) | _merges(ordered)
    groups: dict[_Piece, list[LandedCommit]] = {}
    for commit in ordered:
        if commit.session is not None:
            groups.setdefault(_piece(commit, commit.session, pieces), []).append(commit)
    return sorted((_change(members) for members in groups.values()), key=attrgetter("landed_at"))


def _squashes(commits: Sequence[LandedCommit]) -> dict[str, _Piece]:
    """Return which piece each squash is of: of its pull request, else of its own session or its first commit's."""
    pieces: dict[str, _Piece] = {}
    for commit in commits:
        if commit.carrier and not commit.copied and commit.session is not None:
            pieces.setdefault(commit.carrier, commit.session)
    became = {commit.carrier for commit in commits if commit.copied}  # what an amended commit or a rebased one is now
    for commit in commits:
        # Few subjects end like that, and only of these it is looked at how.
        if not commit.carrier and ")" in commit.subject[-2:] and _PULL.search(commit.subject):
            pieces[commit.oid] = ("pull", commit.oid)
        elif commit.session is not None and (commit.oid in pieces or commit.oid in became):
            pieces[commit.oid] = commit.session
    return pieces


def _merges(commits: Iterable[LandedCommit]) -> dict[str, _Piece]:
    """Return which piece each merge is of that brought others in: theirs."""
    return {c.landed_in: ("merge", c.landed_in) for c in commits if c.landed_in not in (c.oid, c.carrier)}


def _piece(commit: LandedCommit, session: int, pieces: Mapping[str, _Piece]) -> _Piece:
    if commit.landed_in not in (commit.oid, commit.carrier):
        return "merge", commit.landed_in
    return pieces.get(commit.carrier or commit.oid, session)


def _change(members: list[LandedCommit]) -> Change:
    first, last = members[0], members[-1]
    if first is last:
        return Change((first.key,), first.state, first.landed_at, first.subject, first.key, first.guessed)
    return Change(
        tuple([member.key for member in members]),
        _state(_without_repeats(members)),
        last.landed_at,
        last.subject,
        first.key,
        all(member.guessed for member in members),
    )


def _without_repeats(members: list[LandedCommit]) -> list[LandedCommit]:
    """Leave out a squash where the commits that it was made of are there too."""
    carriers = {member.carrier for member in members if member.carrier}
    if not carriers:
        return members
    kept = [member for member in members if member.oid not in carriers]
    return kept or members


def _state(members: list[LandedCommit]) -> FateState:
    states = {member.state for member in members}
    if len(states) == 1:
        return members[0].state
    added = sum([member.lines_added for member in members])
    alive = sum([_alive(member) for member in members])
    share = alive / added if added else 1.0
    if share < REWRITTEN_SHARE:
        return FateState.REVERTED if FateState.REVERTED in states else FateState.REWRITTEN
    if share < KEPT_SHARE:
        return FateState.KEPT_IN_PART
    return FateState.PENDING if FateState.PENDING in states else FateState.KEPT


def _alive(member: LandedCommit) -> int:
    """Return how many lines of a commit count as alive; one that is kept may only have moved lines."""
    if member.state is FateState.REVERTED:
        return 0
    whole = member.state is FateState.KEPT or member.state is FateState.PENDING
    return member.lines_added if whole else member.lines_alive


def counts(changes: Iterable[Change]) -> Mapping[str, int]:
    """Return how many changes landed, how many of them there are in each state, and of how many only a guess tells."""
    listed = list(changes)
    states = (FateState.KEPT, FateState.KEPT_IN_PART, FateState.PENDING, FateState.REWRITTEN, FateState.REVERTED)
    return (
        {"landed": len(listed)}
        | {s.value: sum(change.state is s for change in listed) for s in states}
        | {"guessed": sum(change.guessed for change in listed)}
    )
