"""Reads what was used on each day: tokens and list price, added up where they are stored."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from functools import partial

import msgspec

from tokenmirror.domain.periods import Filter
from tokenmirror.store.day_sums import NOT_RECORDED
from tokenmirror.store.editions import SUMS, edition
from tokenmirror.store.kept_days import days_of, from_kept
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


ModelCounts = list[tuple[int, int]]
"""Models by their keys, and how many calls."""


def models_used(
    db: sqlite3.Connection, keep: Callable[[Hashable, Callable[[], ModelCounts]], ModelCounts] | None = None
) -> list[str]:
    """Return the models that calls were made with, the most used first.

    What is told of kept days is given to `keep` with a name of these days, which gives it back, or what it was before.
    """
    days = days_of(db, Filter())
    counts: ModelCounts = db.execute(
        f"SELECT c.model, count(*){days.calls} WHERE c.replay = 0 GROUP BY c.model", days.spans_given
    ).fetchall()
    if days.kept:
        kept = partial(_models_on, db, days.kept)
        counts += keep(("models", days.kept), kept) if keep is not None else kept()
    found = Counter[int]()
    for model, number in counts:
        found[model] += number
    asked = "SELECT id, text FROM word WHERE id IN (SELECT value FROM json_each(?))"
    # A name can be forgotten between the two looks; then so were its calls.
    calls = {name: found[model] for model, name in db.execute(asked, (json.dumps([*found]),))}
    return sorted(calls, key=lambda name: (-calls[name], name))


def _models_on(db: sqlite3.Connection, kept: str) -> ModelCounts:
    asked = f"SELECT s.model, sum(s.calls){from_kept('day_spent', 's')} GROUP BY s.model HAVING sum(s.calls) > 0"
    return db.execute(asked, (kept,)).fetchall()


def state_of_calls(db: sqlite3.Connection, before: int) -> tuple[object, ...]:
    """Return what changes with the calls before a moment, and with what their folders belong to.

    What changes a call of a kept day has that day read from its calls, or summed anew.
    """
    days = days_of(db, Filter())
    calls = db.execute(
        "SELECT count(*), total(c.input_tokens), total(c.output_tokens), total(c.replay)"
        # With a sign: else all calls before the moment would be gone through for each stretch between kept days.
        f"{days.calls}{'' if days.kept else ' NOT INDEXED'} WHERE +c.at < ?",
        (*days.spans_given, before),
    ).fetchone()
    places = db.execute("SELECT count(*), total(repository) FROM place").fetchone()
    return (*edition(db, SUMS), days.kept, *calls, *places)
