"""Reads what was used on each day: tokens and list price, added up where they are stored."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from tokenmirror.domain.periods import Filter
from tokenmirror.store.ledger_scratch import COST, FOR_CALL, Scratch
from tokenmirror.store.queries import conditions_of, from_call
from tokenmirror.store.rows import QUALITIES

_NOT_RECORDED = len(QUALITIES) - 1


@dataclass(frozen=True, slots=True)
class DayRow:
    """What was used from one start to the next."""

    start: int
    tokens: int
    price: int
    """Of the calls that have a price."""
    calls: int
    unpriced: int
    """Calls with tokens, without a price."""
    floors: int
    """Calls of which not all tokens are known."""
    estimated: int


def _calls(narrow: Filter) -> str:
    """Return what calls are looked up with: nothing beside them where no condition needs it."""
    return from_call(narrow) if narrow.source or narrow.project is not None else " FROM call c"


def used_by_day(scratch: Scratch, narrow: Filter, starts: Sequence[int]) -> list[DayRow]:
    """Return what was used from each start on, in milliseconds; days without calls have no row.

    The scratch must know the rates.
    """
    scratch.put_bars(starts)
    where, values = conditions_of(narrow)
    rows = scratch.db.execute(
        f"SELECT (SELECT max(b.start) FROM temp.bar b WHERE b.start <= c.at) AS bar,"
        f" sum(c.input_tokens + c.output_tokens), sum(CASE WHEN q.model IS NULL THEN 0 ELSE {COST} END), count(*),"
        f" sum(q.model IS NULL AND c.quality <> {_NOT_RECORDED}), sum(c.quality IN (1, {_NOT_RECORDED})),"
        f" sum(c.quality = 2){_calls(narrow)} LEFT JOIN temp.rate q ON {FOR_CALL}"
        f" WHERE c.replay = 0 AND {where} GROUP BY bar HAVING bar IS NOT NULL ORDER BY bar",
        values,
    )
    return [DayRow(*row) for row in rows]


def unpriced_models(scratch: Scratch, narrow: Filter) -> list[str]:
    """Return the models of a filter's calls that have no price, by name."""
    where, values = conditions_of(narrow)
    rows = scratch.db.execute(
        f"SELECT DISTINCT m.text{from_call(narrow)} JOIN word m ON m.id = c.model LEFT JOIN temp.rate q ON {FOR_CALL}"
        f" WHERE c.replay = 0 AND q.model IS NULL AND c.quality <> {_NOT_RECORDED} AND {where} ORDER BY 1",
        values,
    )
    return [row[0] for row in rows]


def models_used(db: sqlite3.Connection, narrow: Filter) -> list[str]:
    """Return the models that a filter's calls were made with, the most used first."""
    where, values = conditions_of(narrow)
    rows = db.execute(
        f"SELECT m.text FROM (SELECT c.model, count(*) AS n{_calls(narrow)} WHERE c.replay = 0 AND {where}"
        " GROUP BY c.model) g JOIN word m ON m.id = g.model ORDER BY g.n DESC, m.text",
        values,
    )
    return [row[0] for row in rows]


def state_of_names(db: sqlite3.Connection) -> tuple[float, ...]:
    """Return numbers that change where a model, a session or a repository of a folder is new."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM word), (SELECT count(*) FROM session), (SELECT count(*) FROM place),"
        " (SELECT total(repository) FROM place)"
    ).fetchone()
    return tuple(row)


def state_of_calls(db: sqlite3.Connection, before: int) -> tuple[float, ...]:
    """Return numbers that change with the calls before a moment, and with what their folders belong to."""
    calls = db.execute(
        "SELECT count(*), total(input_tokens), total(output_tokens), total(replay) FROM call NOT INDEXED WHERE at < ?",
        (before,),
    ).fetchone()
    places = db.execute("SELECT count(*), total(repository) FROM place").fetchone()
    return (*calls, *places)
