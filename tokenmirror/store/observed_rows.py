"""From when to when each tool's logs were watched before it could delete them."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

_HOUR_MS = 3_600_000
_DAY_MS = 86_400_000


class Span(NamedTuple):
    """A time of which a tool's logs were there to be read, in milliseconds since 1970; zero is ever since."""

    source: str
    since: int
    until: int


def observe(db: sqlite3.Connection, source: str, now: int, kept_days: int | None) -> None:
    """Note that a tool's logs were looked at now: they reach back as far as the tool keeps them."""
    since = 0 if kept_days is None else now - kept_days * _DAY_MS
    last = db.execute("SELECT since, until FROM observed WHERE source = ? ORDER BY until DESC", (source,)).fetchone()
    if last is not None and now < last[1] + _HOUR_MS and since <= last[1]:
        return  # nothing worth a write, or the clock ran backwards
    if last is not None and since <= last[1]:
        db.execute("UPDATE observed SET until = ? WHERE source = ? AND since = ?", (now, source, last[0]))
    else:
        db.execute("INSERT INTO observed (source, since, until) VALUES (?, ?, ?)", (source, since, now))


def spans(db: sqlite3.Connection) -> list[Span]:
    """Return all spans, by tool and time."""
    return [Span(*row) for row in db.execute("SELECT source, since, until FROM observed ORDER BY source, since")]
