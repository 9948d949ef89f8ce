"""Which days of a time are read from their sums, and which from their calls.

A day is kept where its sums hold, it lies in the time wholly, and nothing that is asked for begins in its middle. So a
marked day, today, and days of another time zone are read from the calls: sums make an answer quicker, never another.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from weakref import WeakKeyDictionary

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.periods import Filter, Period
from tokenmirror.store.cipher import Remembered
from tokenmirror.store.day_schema import DAY_MS
from tokenmirror.store.queries import conditions_of
from tokenmirror.store.rows import to_ms

_FIRST, _LAST = -(2**62), 2**62
BEFORE_ALL = -1
"""The bar of what lies before all bars."""
_DAYS = (
    "SELECT s.start, s.stop FROM summed s WHERE s.stop > ? AND s.start < ? AND NOT EXISTS (SELECT 1 FROM unsummed u"
    f" WHERE u.day BETWEEN s.start / {DAY_MS} AND (s.stop - 1) / {DAY_MS}) ORDER BY s.start"
)
# With a limit that is none: else each use of a column would look into the JSON again, for each row that is found.
_KEPT = (
    " FROM (SELECT json_extract(value, '$[0]') AS start, json_extract(value, '$[1]') AS stop,"
    " json_extract(value, '$[2]') AS bar FROM json_each(?) LIMIT -1) d"
)
_SPANS = (
    " FROM (SELECT json_extract(value, '$[0]') AS start, json_extract(value, '$[1]') AS stop FROM json_each(?)) w"
    " CROSS JOIN call c ON c.at >= w.start AND c.at < w.stop"
)


def from_kept(table: str, name: str) -> str:
    """Return where the sums of the kept days are read from, by a name; `d.bar` is when their bar begins."""
    # Days that follow each other are one stretch of rows: a lookup for each of them takes longer than the rows.
    return f"{_KEPT} CROSS JOIN {table} {name} ON {name}.start >= d.start AND {name}.start < d.stop"


class Days(msgspec.Struct, frozen=True):
    """A time, taken apart; what it is narrowed to beside time is the same for both parts."""

    narrow: Filter
    kept: str = ""
    """As JSON, or empty where all is read from calls: when days that follow each other begin and end, and their bar."""
    spans: str = ""
    """As JSON: what lies between the kept days."""
    starts: Sequence[int] = ()
    """When each kept day begins."""

    @property
    def calls(self) -> str:
        """Return where calls are read from, as `c`."""
        return _SPANS if self.kept else " FROM call c"

    @property
    def spans_given(self) -> list[object]:
        """Return the values that `calls` takes."""
        return [self.spans] if self.kept else []

    @property
    def narrowed(self) -> tuple[str, list[object]]:
        """Return conditions and values, but for the time where that is taken apart."""
        return conditions_of(replace(self.narrow, period=Period()) if self.kept else self.narrow)


class _Known(msgspec.Struct):
    """What was found of one connection's days, in one state of its database."""

    state: tuple[int, int]
    days: dict[tuple[Filter, tuple[int, ...]], Days] = {}


_known: WeakKeyDictionary[sqlite3.Connection, _Known] = WeakKeyDictionary()
_MOST = 32
"""So many times are remembered; one answer asks for two or three, each of them several times."""


def days_of(db: sqlite3.Connection, narrow: Filter, bars: Sequence[int] = ()) -> Days:
    """Take a filter's time apart; `bars` are the instants that begin something, in order, in milliseconds."""
    known = _known_of(db)
    if known is None:
        return _taken_apart(db, narrow, bars)
    key = (narrow, tuple(bars))
    found = known.days.get(key)
    if found is None:
        if len(known.days) >= _MOST:
            known.days.clear()
        found = known.days[key] = _taken_apart(db, narrow, bars)
    return found


def _known_of(db: sqlite3.Connection) -> _Known | None:
    """Return what is known of a connection's days as they are; None in a transaction, which can be taken back."""
    if db.in_transaction or not isinstance(db, Remembered):
        return None
    version = int(db.execute("PRAGMA data_version").fetchone()[0])  # which tells what others wrote
    state = version, 0 if db.only_reads else db.total_changes
    known = _known.get(db)
    if known is None or known.state != state:
        known = _known[db] = _Known(state)
    return known


def _taken_apart(db: sqlite3.Connection, narrow: Filter, bars: Sequence[int]) -> Days:
    start = _FIRST if narrow.period.start is None else to_ms(narrow.period.start)
    stop = _LAST if narrow.period.end is None else to_ms(narrow.period.end)
    kept: list[list[int]] = []
    spans: list[tuple[int, int]] = []
    starts: list[int] = []
    reached, bar = start, BEFORE_ALL
    later = iter([*bars, _LAST])
    next_bar = next(later)
    for first, after in db.execute(_DAYS, (start, stop)).fetchall():
        while next_bar <= first:
            bar, next_bar = next_bar, next(later)
        if next_bar < after or first < start or after > stop:
            continue
        if first > reached:
            spans.append((reached, first))
        if kept and first == reached and kept[-1][2] == bar:
            kept[-1][1] = after
        else:
            kept.append([first, after, bar])
        starts.append(first)
        reached = after
    if not kept:
        return Days(narrow)
    if reached < stop:
        spans.append((reached, stop))
    return Days(narrow, json.dumps(kept), json.dumps(spans), starts)
