"""Reads what was spent in lots: parts of calls that are alike, added up and priced without leaving the database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.store.ledger_scratch import COST, FOR_CALL, Scratch
from tokenmirror.store.queries import FROM_CALL, GUESS, PROJECT, conditions_of, from_call
from tokenmirror.store.rows import COUNTS, QUALITIES

_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_OUTCOME = "coalesce(f.outcome, 'in_progress')"
_USAGE = ", ".join(f"sum(coalesce(f.{name}, c.{name}))" for name in COUNTS)
_NOT_RECORDED = len(QUALITIES) - 1
_WITH_FLOW = " LEFT JOIN flow f ON f.call = c.id"
HERE = "coalesce(f.input_tokens + f.output_tokens, c.input_tokens + c.output_tokens)"
BEFORE = (
    "(SELECT coalesce(sum(p.input_tokens + p.output_tokens), 0) FROM flow p WHERE p.call = f.call AND p.part < f.part)"
)
# A part costs what the call costs up to its end, less what it costs up to its beginning: nothing is lost to rounding.
# Quotient and rest are taken apart, for price times tokens can be more than a whole number holds.
_UP_TO = "((cost / whole) * ({0}) + ((cost % whole) * ({0})) / whole)"
COST_OF_PART = (
    f"sum(CASE WHEN here = whole THEN cost ELSE {_UP_TO.format('before + here')} - {_UP_TO.format('before')} END)"
)
"""What parts of calls cost together, where each has its cost, what is here of it, the whole and what came before."""
_ALIKE = "outcome, pending, guessed, priced"
_SUMS = ", ".join(f"sum({name}) AS {name}" for name in COUNTS)
_TOLD = ", ".join(f"g.{name}" for name in COUNTS)
_WHAT = (
    "SELECT coalesce((SELECT max(b.start) FROM temp.bar b WHERE b.start <= c.at), -1) AS bar, c.at AS at,"
    f" s.source AS source, c.model AS model, {_OUTCOME} AS outcome, coalesce(fate.state = 'pending', 0) AS pending,"
    f" l.session IS NOT NULL AS guessed, c.quality AS quality, q.model IS NOT NULL AS priced, {COST} AS cost,"
    f" {HERE} AS here, c.input_tokens + c.output_tokens AS whole,"
    f" CASE WHEN {HERE} < c.input_tokens + c.output_tokens THEN {BEFORE} ELSE 0 END AS before,"
    " coalesce(f.part, 0) = 0 AS first, f.commit_id IS NOT NULL AS committed, "
    + ", ".join(f"coalesce(f.{name}, c.{name}) AS {name}" for name in COUNTS)
)
_BESIDE = (
    f"{_WITH_FLOW} LEFT JOIN fate ON fate.commit_id = f.commit_id"
    " LEFT JOIN link l ON l.commit_id = f.commit_id AND l.session = c.session AND l.evidence = ?"
    f" LEFT JOIN temp.rate q ON {FOR_CALL}"
)


@dataclass(frozen=True, slots=True)
class LotRow:
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
    scratch.put_bars(bars)
    where, values = conditions_of(narrow)
    rows = scratch.db.execute(
        f"SELECT g.at, g.source, m.text, {_ALIKE}, g.price, g.parts, g.calls, g.committed, g.quality, {_TOLD}"
        f" FROM (SELECT min(at) AS at, model, source, {_ALIKE}, quality,"
        f" CASE WHEN priced THEN {COST_OF_PART} ELSE 0 END AS price, count(*) AS parts, sum(first) AS calls,"
        f" max(committed) AS committed, {_SUMS}"
        f" FROM ({_WHAT}{from_call(narrow)}{_BESIDE} WHERE c.replay = 0 AND {where})"
        f" GROUP BY bar, source, model, {_ALIKE}, quality) g JOIN word m ON m.id = g.model"
        " ORDER BY g.at, g.outcome, m.text",
        (json.dumps([*GUESS]), *values),
    )
    return [_lot(row) for row in rows]


def _lot(row: Sequence[Any]) -> LotRow:
    usage = TokenUsage(*[*row[12:], QUALITIES[row[11]]])
    flags = (bool(row[4]), bool(row[5]), bool(row[6]))
    return LotRow(*[*row[:3], _OUTCOMES[row[3]], *flags, *row[7:10], bool(row[10]), usage])


def session_count(db: sqlite3.Connection, narrow: Filter) -> int:
    """Return in how many sessions the counted calls of a filter were made."""
    where, values = conditions_of(narrow)
    row = db.execute(
        f"SELECT count(DISTINCT c.session){from_call(narrow)} WHERE c.replay = 0 AND {where}", values
    ).fetchone()
    return int(row[0])


def unrecorded(db: sqlite3.Connection, narrow: Filter) -> list[tuple[str, int, int]]:
    """Return source, session and number of the counted calls of which no tokens are recorded."""
    where, values = conditions_of(narrow)
    return db.execute(
        f"SELECT s.source, c.session, count(*){from_call(narrow)} WHERE c.replay = 0 AND c.quality = {_NOT_RECORDED}"
        f" AND {where} GROUP BY s.source, c.session ORDER BY min(c.at)",
        values,
    ).fetchall()


@dataclass(frozen=True, slots=True)
class OpenRow:
    """What a session spent on one piece of work that has not landed."""

    commit: int | None
    project: str
    session: int
    parts: int
    usage: TokenUsage


def open_rows(db: sqlite3.Connection, narrow: Filter) -> list[OpenRow]:
    """Return what is in progress in a filter, by commit, project and session, oldest first."""
    where, values = conditions_of(narrow)
    rows = db.execute(
        f"SELECT f.commit_id, {PROJECT}, c.session, count(*), c.quality, {_USAGE}{FROM_CALL}{_WITH_FLOW}"
        f" WHERE c.replay = 0 AND {_OUTCOME} = 'in_progress' AND {where}"
        " GROUP BY f.commit_id, 2, c.session, c.quality ORDER BY min(c.at), min(c.id)",
        values,
    )
    return [OpenRow(*[*row[:4], TokenUsage(*[*row[5:], QUALITIES[row[4]]])]) for row in rows]
