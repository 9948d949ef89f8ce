"""Reads what was used on each day: tokens and list price, added up where they are stored."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from tokenmirror.domain.periods import Filter
from tokenmirror.store.day_sums import NOT_RECORDED
from tokenmirror.store.kept_days import from_kept
from tokenmirror.store.ledger_scratch import COST, FOR_CALL, FOR_SUM, Scratch, cost
from tokenmirror.store.queries import beside, conditions_of, folder_of, from_call


class DayRow(msgspec.Struct, frozen=True):
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
    days = scratch.days_of(narrow, starts)
    scratch.put_bars(starts)
    where, values = days.narrowed
    looked_up = beside("c", narrow) if narrow.source or narrow.project is not None else ""
    used = (
        "SELECT coalesce((SELECT max(b.start) FROM temp.bar b WHERE b.start <= c.at), -1) AS bar,"
        " c.input_tokens + c.output_tokens AS tokens, 1 AS calls, c.quality AS quality, q.model IS NOT NULL AS priced,"
        f" coalesce({COST}, 0) AS price{days.calls}{looked_up} LEFT JOIN temp.rate q ON {FOR_CALL}"
        f" WHERE c.replay = 0 AND {where}"
    )
    given = [*days.spans_given, *values]
    if days.kept:
        used += (
            " UNION ALL SELECT d.bar, s.input_tokens + s.output_tokens, s.calls, s.quality, q.model IS NOT NULL,"
            f" coalesce({cost('s.{}')}, 0){from_kept('day_spent', 's')}{folder_of('s', narrow)}"
            f" LEFT JOIN temp.rate q ON {FOR_SUM} WHERE {where}"
        )
        given += [days.kept, *values]
    rows = scratch.db.execute(
        f"SELECT bar, sum(tokens), sum(price), sum(calls), sum((NOT priced AND quality <> {NOT_RECORDED}) * calls),"
        f" sum((quality IN (1, {NOT_RECORDED})) * calls), sum((quality = 2) * calls) FROM ({used})"
        " WHERE bar >= 0 GROUP BY bar ORDER BY bar",
        given,
    )
    return [DayRow(*row) for row in rows]


def unpriced_models(scratch: Scratch, narrow: Filter) -> list[str]:
    """Return the models of a filter's calls that have no price, by name."""
    where, values = conditions_of(narrow)
    rows = scratch.db.execute(
        f"SELECT DISTINCT m.text{from_call(narrow)} JOIN word m ON m.id = c.model LEFT JOIN temp.rate q ON {FOR_CALL}"
        f" WHERE c.replay = 0 AND q.model IS NULL AND c.quality <> {NOT_RECORDED} AND {where} ORDER BY 1",
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
