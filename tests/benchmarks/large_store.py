"""A store of many years, made row by row: plausible commits, sessions, calls and flows, and no logs behind them."""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import count
from pathlib import Path
from typing import Any

from tokenmirror.collector.summing import Summing
from tokenmirror.store.database import open_writer

NOW_MS = 1_795_000_000_000
"""A moment in November 2026."""
_YEAR_MS = 365 * 86_400_000
_TOPS = tuple(f"/home/robin/src/{name}" for name in ("ledgerlib", "tally-web", "dot-files", "atlas", "notes", "Zürich"))
_MODELS = ("claude-sonnet-4-20250514", "gpt-5-codex", "a-model-without-a-price")
_BRANCHES = ("main", "csv-locale", "fix/tz-rollover")
_WORDS = (
    "Parser", "rounding", "über", "locale", "import", "table", "clock", "retry", "accounts", "Undo", "index", "tests",
)  # fmt: skip
_STATES = ("kept",) * 10 + ("kept_in_part", "pending", "rewritten", "reverted", "in_progress", "dropped")
_OUTCOMES = {"kept_in_part": "kept", "pending": "kept", "dropped": "set_aside"}
_EDITS, _TURNS = 8, 5


@dataclass(frozen=True, slots=True)
class Span:
    """How far back a store reaches from its last moment, and how many calls a session has."""

    years: float = 5
    now_ms: int = NOW_MS
    calls: int = 25
    mixed: bool = True
    """Whether anything goes with anything: each call is of any model, each session in any project, much is open.

    Otherwise days are as those of the corpus of real sessions: a session has one model, a day mostly one project, and
    what is open is young; of a day there are about as few kinds of calls as there.
    """


def make(path: Path, commits: int, sessions: int, seed: int = 7, span: Span = Span()) -> None:
    """Write a store with so many commits and sessions."""
    db = open_writer(path)
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    maker = _Maker(random.Random(seed), commits, sessions, span)
    for table, rows in maker.tables():
        _fill(db, table, rows)
    db.execute("COMMIT")
    Summing(db, UTC).sum()
    db.execute("PRAGMA optimize")
    db.close()


def _fill(db: sqlite3.Connection, table: str, rows: Iterator[Sequence[Any]]) -> None:
    first = next(rows)
    marks = ", ".join("?" * len(first))
    insert = f"INSERT INTO {table} VALUES ({marks})"  # noqa: S608 - names of tables, written below
    db.execute(insert, first)
    db.executemany(insert, rows)


class _Maker:
    """Rows of every table; of what one table says, the others know."""

    def __init__(self, rng: random.Random, commits: int, sessions: int, span: Span) -> None:
        self._rng, self._span = rng, span
        self._commits = commits
        self._sessions = [rng.getrandbits(62) for _ in range(sessions)]
        self._states = [rng.choice(_STATES) for _ in range(commits)]

    def tables(self) -> Iterator[tuple[str, Iterator[Sequence[Any]]]]:
        """Yield each table with its rows."""
        yield "repository(id, common_dir, top, ignored)", ((k, f"{t}/.git", t, 0) for k, t in enumerate(_TOPS, 1))
        yield "place(id, path, repository)", ((k, t, k) for k, t in enumerate(_TOPS, 1))
        yield "word(id, text)", iter(enumerate((*_MODELS, *_BRANCHES), 1))
        yield "session(id, source, native, cwd, started, ended)", map(self._session, range(len(self._sessions)))
        yield "turn(id, session, at)", self._moments(_TURNS)
        yield "edit(id, session, at, path, kind)", ((*row, "a.py", "edit") for row in self._moments(_EDITS))
        yield (
            "git_commit(id, repository, oid, author_time, committer_time, subject, mine)",
            map(self._commit, range(self._commits)),
        )
        yield (
            _FATE,
            map(self._fate, range(self._commits)),
        )
        yield (
            "link(commit_id, session, weight, lines, stop_at, evidence, ends_stretch)",
            (row for place in range(self._commits) for row in self._links(place)),
        )
        calls, flows = self._spent()
        yield _CALL, iter(calls)
        yield _FLOW, iter(flows)

    def _at(self, place: int, whole: int) -> int:
        reach = round(self._span.years * _YEAR_MS)
        return self._span.now_ms - reach + reach * place // whole

    def _session(self, place: int) -> Sequence[Any]:
        begun = self._at(place, len(self._sessions))
        source = ("claude_code", "codex")[place % 2]
        cwd = _TOPS[place % len(_TOPS)]
        return self._sessions[place], source, f"{place:08x}-aaaa", cwd, begun, begun + self._rng.randint(1, 9_000_000)

    def _moments(self, each: int) -> Iterator[tuple[int, int, int]]:
        ids = count(1)
        for place, session in enumerate(self._sessions):
            for step in range(self._rng.randint(0, 2 * each)):
                yield next(ids), session, self._at(place, len(self._sessions)) + step * 60_000

    def _commit(self, place: int) -> Sequence[Any]:
        at = self._at(place, self._commits)
        subject = " ".join(self._rng.choices(_WORDS, k=self._rng.randint(2, 9)))
        return place + 1, place % len(_TOPS) + 1, _oid(place), at, at, subject, 1

    def _carrier(self, place: int) -> int | None:
        """Return the squash that carries a commit: of ten, three go into the fourth."""
        later = place + (18 - 6 * (place // 6 % 10))
        return later if place // 6 % 10 < 3 and later < self._commits else None

    def _fate(self, place: int) -> Sequence[Any]:
        state, carrier = self._states[place], self._carrier(place)
        landed = state not in {"in_progress", "dropped"}
        added = self._rng.randint(0, 400)
        alive = {"reverted": 0, "kept": added}.get(state, added // 2)
        into = _oid(place if carrier is None else carrier)
        at = self._at(place, self._commits) + 3_600_000
        return (
            place + 1, state, _oid(carrier) if landed and carrier is not None else None, into if landed else None,
            "squash" if carrier else "ancestor", at if landed else None, added, alive, added // 3, None,
            self._span.now_ms,
            f'["blame:{alive}/{added}"]',
        )  # fmt: skip

    def _links(self, place: int) -> Iterator[Sequence[Any]]:
        chance, session = self._rng.random(), self._session_of(place)
        if chance < 0.15:
            return
        evidence = '["near"]' if chance < 0.22 else '["said", "content"]' if chance < 0.7 else '["content"]'
        two = chance > 0.9 and session + 1 < len(self._sessions)
        at = self._at(place, self._commits)
        yield place + 1, self._sessions[session], 0.75 if two else 1.0, 40, at, evidence, 1
        if two:
            yield place + 1, self._sessions[session + 1], 0.25, 12, at, '["content"]', 1

    def _session_of(self, place: int) -> int:
        return min(place * len(self._sessions) // self._commits, len(self._sessions) - 1)

    def _spent(self) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        calls: list[tuple[Any, ...]] = []
        flows: list[tuple[Any, ...]] = []
        for place, session in enumerate(self._sessions):
            for step in range(self._rng.randint(1, 2 * self._span.calls)):
                call = self._rng.getrandbits(62)
                counts = self._counts()
                quality = 1 if self._rng.random() < 0.01 else 0
                at = self._at(place, len(self._sessions)) + step * 90_000
                model = self._rng.choices((1, 2, 3), (60, 39, 1))[0] if self._span.mixed else 1 + place // 900 % 2
                calls.append((call, session, at, model, self._project(place, at), 4 + place % 3, quality, 0, *counts))
                flows.extend(self._flows(call, place, counts))
        return sorted(calls), sorted(flows)

    def _project(self, place: int, at: int) -> int:
        day = at // 86_400_000
        return (place if self._span.mixed else day // 3 + (place % 7 == 0)) % len(_TOPS) + 1

    def _counts(self) -> tuple[int, ...]:
        fresh, read, made = (self._rng.randint(10, 9_000) for _ in range(3))
        return fresh + 8 * read + made, 8 * read, made, 0, 0, self._rng.randint(50, 3_000), 0

    def _flows(self, call: int, place: int, counts: tuple[int, ...]) -> Iterator[tuple[Any, ...]]:
        first = place * self._commits // len(self._sessions)
        if self._rng.random() < 0.3:
            yield call, 0, None, "no_edit", *counts
            return
        into = min(first + self._rng.randint(0, max(self._commits // len(self._sessions) - 1, 0)), self._commits - 1)
        outcome = _OUTCOMES.get(self._states[into], self._states[into])
        old = not self._span.mixed and place < 0.98 * len(self._sessions)
        if old and outcome == "in_progress":
            outcome = "set_aside"
        if old or self._rng.random() < 0.9:
            yield call, 0, into + 1, outcome, *counts
            return
        half = tuple(each // 2 for each in counts)
        yield call, 0, into + 1, outcome, *half
        yield call, 1, None, "in_progress", *(each - part for each, part in zip(counts, half, strict=True))


_COUNTS = (
    "input_tokens, cache_read_input_tokens, cache_creation_input_tokens, cache_creation_input_tokens_5m,"
    " cache_creation_input_tokens_1h, output_tokens, reasoning_output_tokens"
)
_FATE = (
    "fate(commit_id, state, landed_as, landed_in, landed_how, landed_at, lines_added, lines_alive, tool_lines,"
    " same_work, as_of, evidence)"
)
_CALL = f"call(id, session, at, model, place, branch, quality, replay, {_COUNTS})"
_FLOW = f"flow(call, part, commit_id, outcome, {_COUNTS})"


def _oid(place: int) -> str:
    return f"{place * 2_654_435_761 % 2**32:08x}{place:032x}"


if __name__ == "__main__":
    make(Path(sys.argv[1]), 4_000, 5_000, span=Span(1, calls=60))
