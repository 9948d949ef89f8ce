"""Changes as pieces of work, so that what one took cannot be made smaller by cutting it."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from msgspec.structs import replace

from tokenmirror.answers.change_facts import owners
from tokenmirror.answers.facts import Known
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.pieces import FEW_LINES, Part, pieces, subjects_of
from tokenmirror.store import piece_queries

_KEPT = 0.8
"""Share of the lines of a change that are alive, from which it is kept."""
_BEST_FIRST = (
    FateState.KEPT, FateState.KEPT_IN_PART, FateState.PENDING, FateState.REWRITTEN, FateState.REVERTED,
)  # fmt: skip


def pieces_of(db: sqlite3.Connection, facts: Known, changes: Sequence[Change]) -> list[list[int]]:
    """Return which of some changes are one piece of work, by their places; those with too few lines are left out."""
    rows, owner = facts.rows, owners(changes, facts)
    known = _Lines(db, owner)
    parts = [
        Part(
            rows[change.first_commit].repository, change.landed_at, known.sessions[place], known.files[place],
            sum(map(known.lines, change.commits)),
        )
        for place, change in enumerate(changes)
    ]  # fmt: skip
    return _cases(parts)


def together(db: sqlite3.Connection, rows: Sequence[ChangePast]) -> list[ChangePast]:
    """Return changes with those that are one piece of work as one; pieces with too few lines are left out."""
    known = _Lines(db, {commit: place for place, row in enumerate(rows) for commit in row.commits})
    parts = [
        Part(
            row.repository, row.landed_at, known.sessions[place], known.files[place],
            # Copies of a commit, and what a squash was made of, are among its commits.
            min(sum(map(known.lines, row.commits)), max(row.lines_added, row.lines_removed)),
        )
        for place, row in enumerate(rows)
    ]  # fmt: skip
    return [_joined([rows[place] for place in piece]) for piece in _cases(parts)]


def _cases(parts: Sequence[Part]) -> list[list[int]]:
    return [piece for piece in pieces(parts) if sum(parts[place].lines for place in piece) >= FEW_LINES]


def _joined(rows: Sequence[ChangePast]) -> ChangePast:
    """Return several changes as one: it stands where the last one does that is kept, and took what all took."""
    if len(rows) == 1:
        return rows[0]
    state = min((row.state for row in rows), key=_BEST_FIRST.index)
    last = [row for row in rows if row.state is state][-1]
    prompts = [row.first_prompt_at for row in rows if row.first_prompt_at is not None]
    tests = [row.tests_touched for row in rows if row.tests_touched is not None]
    sessions = {key: name for row in rows for key, name in zip(row.session_keys, row.sessions, strict=True)}
    added, alive = sum(row.lines_added for row in rows), sum(row.lines_alive for row in rows)
    return replace(
        last,
        stays=all(row.state is FateState.KEPT for row in rows) or alive >= _KEPT * added,
        commits=tuple(commit for row in rows for commit in row.commits),
        guessed=all(row.guessed for row in rows),
        first_commit_at=min(row.first_commit_at for row in rows),
        last_commit_at=max(row.last_commit_at for row in rows),
        first_prompt_at=min(prompts, default=None),
        prompts=sum(row.prompts for row in rows),
        sessions=tuple(sessions.values()),
        session_keys=tuple(sessions),
        session_lines=sum(row.session_lines for row in rows),
        tokens=sum(row.tokens for row in rows),
        qualities=frozenset[Quality]().union(*(row.qualities for row in rows)),
        price=sum(row.price for row in rows),
        priced=any(row.priced for row in rows),
        unpriced_models=tuple(sorted({model for row in rows for model in row.unpriced_models})),
        lines_added=added,
        lines_alive=alive,
        lines_removed=sum(row.lines_removed for row in rows),
        tests_touched=any(tests) if tests else None,
        half_reached_at=_half_reached_at([row for row in rows if row.state is not FateState.REVERTED] or rows),
    )


def _half_reached_at(rows: Iterable[ChangePast]) -> int:
    """Return when half of the lines of some changes were in the default branch or a release.

    Neither a first line nor a last one, which anybody can hold back, says in which week a piece of work is.
    """
    ordered = sorted(rows, key=lambda row: row.reached_at)
    reached = list(accumulate(max(row.lines_added, row.lines_removed) for row in ordered))
    return ordered[bisect_left(reached, reached[-1] / 2)].reached_at


class _Lines:
    """What the commits of some changes put in and took out, and whose sessions made them, by place of the change."""

    def __init__(self, db: sqlite3.Connection, owner: Mapping[int, int]) -> None:
        self._put_in = piece_queries.put_in(db, owner)
        self._taken_out = piece_queries.taken_out(db, owner)
        self.files = _files(piece_queries.files_of(db, owner), owner)
        sessions: dict[int, set[int]] = defaultdict(set)
        for commit, session in piece_queries.sessions_of(db, owner):
            sessions[owner[commit]].add(session)
        self.sessions = defaultdict[int, frozenset[int]](
            frozenset, {place: frozenset(those) for place, those in sessions.items()}
        )

    def lines(self, commit: int) -> int:
        """Return how many lines a commit newly put in or took out; of what was never counted, enough for a case."""
        return max(self._put_in.get(commit, FEW_LINES), self._taken_out.get(commit, 0))


def _files(found: Iterable[piece_queries.FileRow], owner: Mapping[int, int]) -> dict[int, Counter[str]]:
    listed = list(found)
    subjects = subjects_of(row.path for row in listed)
    files: dict[int, Counter[str]] = defaultdict(Counter)
    for row in listed:
        files[owner[row.commit]][subjects.get(row.path, row.path)] += row.lines
    return files
