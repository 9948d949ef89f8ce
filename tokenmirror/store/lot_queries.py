"""Reads what was spent in lots: parts of calls that are alike, added up and priced without leaving the database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

import msgspec

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.store.kept_days import days_of, from_kept
from tokenmirror.store.ledger_scratch import COST_HERE, FOR_CALL, FOR_SUM, Scratch, cost
from tokenmirror.store.queries import OF_PROJECT, OF_SESSION, PROJECT, beside, folder_of
from tokenmirror.store.rows import COUNTS, GUESS, QUALITIES

_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_OUTCOME = "coalesce(f.outcome, 'in_progress')"
_HERE = ", ".join(f"coalesce(f.{name}, c.{name}) AS {name}" for name in COUNTS)
_WITH_FLOW = " LEFT JOIN flow f ON f.call = c.id"
_ALIKE = "outcome, pending, guessed, priced"
_SUMS = ", ".join(f"sum({name}) AS {name}" for name in COUNTS)
_TOLD = ", ".join(f"g.{name}" for name in COUNTS)
_PARTS = (
    "SELECT coalesce((SELECT max(b.start) FROM temp.bar b WHERE b.start <= c.at), -1) AS bar, c.at AS at,"
    f" s.source AS source, c.model AS model, {_OUTCOME} AS outcome, coalesce(fate.state = 'pending', 0) AS pending,"
    " l.session IS NOT NULL AS guessed, c.quality AS quality, q.model IS NOT NULL AS priced,"
    f" coalesce({COST_HERE}, 0) AS price, 1 AS parts, coalesce(f.part, 0) = 0 AS calls,"
    f" f.commit_id IS NOT NULL AS committed, {_HERE}"
)
_BESIDE = (
    f"{_WITH_FLOW} LEFT JOIN fate ON fate.commit_id = f.commit_id"
    " LEFT JOIN link l ON l.commit_id = f.commit_id AND l.session = c.session AND l.evidence = ?"
    f" LEFT JOIN temp.rate q ON {FOR_CALL}"
)
# In the order of the columns of _PARTS.
_SUMMED = (
    "SELECT d.bar, s.at, s.source, s.model, s.outcome, s.pending, s.guessed, s.quality, q.model IS NOT NULL,"
    f" coalesce({cost('s.{}')}, 0), s.parts, s.calls, s.committed, {', '.join(f's.{name}' for name in COUNTS)}"
    f"{from_kept('day_spent', 's')}"
)
_OF_SUMS = f" LEFT JOIN temp.rate q ON {FOR_SUM}"


class LotRow(msgspec.Struct, frozen=True):
    """Parts of calls that are alike."""

    at: int
    """Of the first of them."""
    source: str
    model: str
    outcome: Outcome
    pending: bool
    guessed: bool
    priced: bool
    price: int
    parts: int
    calls: int
    """Calls whose first part is here."""
    committed: bool
    usage: TokenUsage


def lots(scratch: Scratch, narrow: Filter, bars: Sequence[int]) -> list[LotRow]:
    """Return all counted calls of a filter in lots, oldest first; those of different bars stand apart.

    Bars are told by when they begin, in milliseconds. A call that attribution has not looked at yet counts as in
    progress, so that nothing is ever missing. The scratch must know the rates.
    """
    days = scratch.days_of(narrow, bars)
    scratch.put_bars(bars)
    where, values = days.narrowed
    parts = f"{_PARTS}{days.calls}{beside('c', narrow)}{_BESIDE} WHERE c.replay = 0 AND {where}"
    given = [*days.spans_given, json.dumps([*GUESS]), *values]
    if days.kept:
        parts += f" UNION ALL {_SUMMED}{folder_of('s', narrow)}{_OF_SUMS} WHERE {where}"
        given += [days.kept, *values]
    rows = scratch.db.execute(
        f"SELECT g.at, g.source, m.text, {_ALIKE}, g.price, g.parts, g.calls, g.committed, g.quality, {_TOLD}"
        f" FROM (SELECT min(at) AS at, model, source, {_ALIKE}, quality, sum(price) AS price, sum(parts) AS parts,"
        f" sum(calls) AS calls, max(committed) AS committed, {_SUMS} FROM ({parts})"
        f" GROUP BY bar, source, model, {_ALIKE}, quality) g JOIN word m ON m.id = g.model"
        " ORDER BY g.at, g.outcome, m.text",
        given,
    )
    return [_lot(row) for row in rows]


def _lot(row: Sequence[Any]) -> LotRow:
    usage = TokenUsage(*[*row[12:], QUALITIES[row[11]]])
    flags = (bool(row[4]), bool(row[5]), bool(row[6]))
    return LotRow(*[*row[:3], _OUTCOMES[row[3]], *flags, *row[7:10], bool(row[10]), usage])


class OpenRow(msgspec.Struct, frozen=True):
    """What a session spent on one piece of work that has not landed."""

    commit: int | None
    project: str
    session: int
    parts: int
    usage: TokenUsage


def open_rows(db: sqlite3.Connection, narrow: Filter) -> list[OpenRow]:
    """Return what is in progress in a filter, by commit, project and session, oldest first."""
    days = days_of(db, narrow)
    where, values = days.narrowed
    beside_all = f"{OF_SESSION}{OF_PROJECT}"
    parts = (
        f"SELECT f.commit_id AS commit_id, {PROJECT} AS project, c.session AS session, c.quality AS quality,"
        f" c.at AS at, c.id AS id, 1 AS parts, {_HERE}{days.calls}{beside_all.format('c')}{_WITH_FLOW}"
        f" WHERE c.replay = 0 AND {_OUTCOME} = 'in_progress' AND {where}"
    )
    given = [*days.spans_given, *values]
    if days.kept:
        parts += (
            f" UNION ALL SELECT k.commit_id, {PROJECT}, k.session, k.quality, k.at, k.call, k.parts,"
            f" {', '.join(f'k.{name}' for name in COUNTS)}{from_kept('day_open', 'k')}"
            f"{beside_all.format('k')} WHERE {where}"
        )
        given += [days.kept, *values]
    rows = db.execute(
        f"SELECT commit_id, project, session, sum(parts), quality, {_SUMS} FROM ({parts})"
        " GROUP BY commit_id, project, session, quality ORDER BY min(at), min(id)",
        given,
    )
    return [OpenRow(*[*row[:4], TokenUsage(*[*row[5:], QUALITIES[row[4]]])]) for row in rows]
