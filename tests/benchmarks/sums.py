"""Measures kept sums of days against the same questions asked of a million calls, side by side.

Run on purpose: `python -m tests.benchmarks.sums [--store FOLDER] [--sessions 40000] [--rounds 5]`.

raw      a GROUP BY over all calls, with what it needs beside them
kept     the same from the sums of days, and what still has to be read from calls; both give the same rows
again    the same right after a correction: the days of one session are marked and read from their calls
summed   what it takes to sum those days again, and all days

What is counted is the CPU time of this process; told are medians of the rounds and the medians of their ratios.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.large_store import Span, make
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Row
from tokenmirror.collector.summing import Summing
from tokenmirror.domain.periods import Filter
from tokenmirror.store import day_sums, kept_days
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.kept_days import Days, days_of, from_kept
from tokenmirror.store.queries import OF_PROJECT, OF_SESSION, PROJECT

TARGETS = {"day x model": 0.02, "day x project": 0.02, "day x outcome": 0.02, "total": 0.03}
_COUNTS = ("input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens", "output_tokens")
SESSIONS, SPAN = 40_000, Span(years=3, mixed=False)
_AGAIN = 7
"""What takes milliseconds is done several times: after a second at full speed a shared processor may rest."""
_MARKED = 1
"""Sessions that a person corrects at a time; each has calls on a day or two."""


class Question(NamedTuple):
    """What is asked of each day."""

    of_calls: str
    of_sums: str
    beside_calls: str = ""
    beside_sums: str = ""
    counted: str = "c.{}"


QUESTIONS = {
    "day x model": Question("c.model", "s.model"),
    "day x project": Question(
        PROJECT, PROJECT, OF_SESSION.format("c") + OF_PROJECT.format("c"), OF_PROJECT.format("s")
    ),
    "day x outcome": Question(
        "coalesce(f.outcome, 'in_progress')", "s.outcome", " LEFT JOIN flow f ON f.call = c.id", "",
        "coalesce(f.{0}, c.{0})",
    ),
    "total": Question("''", "''"),
}  # fmt: skip


def ask(db: sqlite3.Connection, name: str, days: Days) -> list[tuple[object, ...]]:
    """Return a day, what it is told apart by, and counts of tokens."""
    asked = QUESTIONS[name]
    total = name == "total"  # each half adds up its own rows: there is nothing that they are to be brought together by
    counts = [f"sum({asked.counted.format(each)})" if total else asked.counted.format(each) for each in _COUNTS]
    named = ", ".join(f"{count} AS {each}" for count, each in zip(counts, _COUNTS, strict=True))
    day = "0" if total else "c.at / 86400000"
    rows = f"SELECT {day} AS day, {asked.of_calls} AS what, {named}{days.calls}{asked.beside_calls} WHERE c.replay = 0"
    given = list(days.spans_given)
    if days.kept:
        day = "0" if total else "s.start / 86400000"
        counts = [f"sum(s.{each})" if total else f"s.{each}" for each in _COUNTS]
        rows += f" UNION ALL SELECT {day}, {asked.of_sums}, {', '.join(counts)}{from_kept('day_spent', 's')}"
        rows += asked.beside_sums
        given.append(days.kept)
    sums = ", ".join(f"sum({each})" for each in _COUNTS)
    grouped = "" if total else " GROUP BY day, what"
    return db.execute(f"SELECT day, what, {sums} FROM ({rows}){grouped}", given).fetchall()  # noqa: S608


def _cpu(work: Callable[[], object]) -> tuple[float, object]:
    began = time.process_time()
    found = work()
    return time.process_time() - began, found


class Told(NamedTuple):
    """One question's figures: seconds, seconds, and the median of the ratios of neighbours."""

    name: str
    raw: float
    kept: float
    ratio: float


def side_by_side(database: Path, rounds: int) -> list[Told]:
    """Ask each question of calls and of sums in turn; raise ValueError where the rows are not the same."""
    told = []
    # A connection for each: what one leaves in its cache, or frees late, is not the other's.
    with closing(open_reader(database)) as calls, closing(open_reader(database)) as sums:
        for name in QUESTIONS:
            pairs = []
            for _round in range(rounds):
                raw, wanted = _cpu(lambda name=name: ask(calls, name, Days(Filter())))  # type: ignore[misc]
                several = [_cpu(lambda name=name: _ask_anew(sums, name)) for _ in range(_AGAIN)]  # type: ignore[misc]
                if any(found != wanted for _, found in several):
                    raise ValueError(f"{name}: the sums are not those of the calls")
                pairs.append((raw, median(kept for kept, _ in several)))
            ratio = median(kept / raw for raw, kept in pairs)
            told.append(Told(name, median(raw for raw, _ in pairs), median(kept for _, kept in pairs), ratio))
    return told


def _ask_anew(db: sqlite3.Connection, name: str) -> list[tuple[object, ...]]:
    """Ask the sums as after a write: which days are kept is found anew."""
    kept_days._known.pop(db, None)
    return ask(db, name, days_of(db, Filter()))


def sum_again(database: Path) -> tuple[float, float]:
    """Sum the marked days, then all; return the CPU seconds of both."""
    with closing(open_writer(database)) as db:
        few, _ = _cpu(lambda: Summing(db, UTC).sum())
        with db:
            day_sums.drop_all(db)
        every, _ = _cpu(lambda: Summing(db, UTC).sum())
    return few, every


def mark_some(database: Path) -> int:
    """Mark the days of some sessions, as a correction of one does; return how many days."""
    with closing(open_writer(database)) as db, db:
        few = [row[0] for row in db.execute("SELECT id FROM session ORDER BY id LIMIT ?", (_MARKED,))]
        day_sums.mark_sessions(db, few)
        return len(day_sums.unsummed(db))


def rows(setting: Setting) -> Iterator[Row]:
    """Measure on a million calls, all days summed and right after a correction."""
    database = setting.fresh("sums") / "tokenmirror.db"
    database.parent.mkdir(mode=0o700)
    make(database, SESSIONS // 3, SESSIONS, span=SPAN)
    yield from _rows("all days summed", side_by_side(database, setting.rounds))
    mark_some(database)
    yield from _rows("right after a correction", side_by_side(database, setting.rounds))


def _rows(when: str, told: Sequence[Told]) -> Iterator[Row]:
    for one in told:
        what = f"{one.name}, {when}"
        yield Row(what, f"{one.kept * 1e3:.1f} ms", f"calls {one.raw * 1e3:,.0f} ms", one.ratio, TARGETS[one.name])


def _print(title: str, told: Sequence[Told]) -> None:
    print(f"\n{title}")
    for one in told:
        target = TARGETS[one.name]
        met = "met" if one.ratio <= target else "missed"
        print(
            f"  {one.name:14} raw {one.raw * 1e3:8.1f} ms   kept {one.kept * 1e3:7.2f} ms   {one.ratio:.4f}x"
            f"   target {target}x {met}"
        )


def main() -> int:
    """Print the figures; 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path, help="a folder with a summed tokenmirror.db; it is copied")
    parser.add_argument("--sessions", type=int, default=SESSIONS, help="of 25 calls each, where a store is made")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "tokenmirror.db"
        if given.store:
            shutil.copy(given.store / "tokenmirror.db", database)
        else:
            make(database, given.sessions // 3, given.sessions, span=SPAN)
        with closing(open_reader(database)) as db:
            calls, sums = (db.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in ("call", "day_spent"))  # noqa: S608
        print(f"{calls:,} calls, {sums:,} rows of sums")
        first = side_by_side(database, given.rounds)
        _print("all days summed", first)
        marked = mark_some(database)
        second = side_by_side(database, given.rounds)
        _print(f"{marked} of them marked by a correction", second)
        few, every = sum_again(database)
        print(f"\nsumming these days {few:.2f} s, all days {every:.2f} s: {every / calls * 1e6:.1f} us a call")
    return int(any(one.ratio > TARGETS[one.name] for one in (*first, *second)))


if __name__ == "__main__":
    sys.exit(main())
