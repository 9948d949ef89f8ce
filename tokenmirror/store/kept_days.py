"""Which days of a time are read from their sums, and which from their calls.

A day is kept where its sums hold, it lies in the time wholly, and nothing that is asked for begins in its middle. So a
marked day, today, and days of another time zone are read from the calls: sums make an answer quicker, never another.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.periods import Filter, Period
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


def days_of(db: sqlite3.Connection, narrow: Filter, bars: Sequence[int] = ()) -> Days:
    """Take a filter's time apart; `bars` are the instants that begin something, in order, in milliseconds."""
    start = _FIRST if narrow.period.start is None else to_ms(narrow.period.start)
    stop = _LAST if narrow.period.end is None else to_ms(narrow.period.end)
    kept: list[list[int]] = []
    spans: list[tuple[int, int]] = []
    starts: list[int] = []
    reached = start
    for first, after in db.execute(_DAYS, (start, stop)):
        place = bisect_right(bars, first)
        if first < start or after > stop or bisect_right(bars, after - 1) != place:
            continue
        bar = bars[place - 1] if place else BEFORE_ALL
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
