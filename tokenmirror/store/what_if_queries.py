"""Prices the same calls otherwise: at another model's rates, or with a cache that is kept for another time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.periods import Filter
from tokenmirror.store.ledger_scratch import COST, FOR_CALL, Scratch
from tokenmirror.store.queries import conditions_of, from_call
from tokenmirror.store.rows import to_ms

_MINUTE_MS = 60_000
_OTHER = COST.replace("q.", "o.")
_FOR_OTHER = FOR_CALL.replace("q.", "o.")
_FINGERPRINT = 8
# What a turn's edits come to: lines added or removed, whichever is more of each edit.
_LINES_OF_TURN = (
    f"SELECT t.id AS turn, sum(max(coalesce(length(e.added), 0), coalesce(length(e.removed), 0))) / {_FINGERPRINT}"
    " AS lines FROM edit e JOIN turn t ON t.id = (SELECT u.id FROM turn u WHERE u.session = e.session AND u.at <= e.at"
    " ORDER BY u.at DESC, u.id DESC LIMIT 1) WHERE e.added IS NOT NULL OR e.removed IS NOT NULL GROUP BY t.id"
)
_TURN_OF_CALL = (
    "(SELECT u.id FROM turn u WHERE u.session = c.session AND u.at <= c.at ORDER BY u.at DESC, u.id DESC LIMIT 1)"
)


class Priced(msgspec.Struct, frozen=True):
    """What calls come to, as they were and otherwise; those without a price of their own are in neither."""

    calls: int
    as_it_was: int
    otherwise: int
    changed: int
    """Calls that are priced otherwise."""

    def __add__(self, other: Priced) -> Priced:
        """Return what both come to."""
        return Priced(
            self.calls + other.calls,
            self.as_it_was + other.as_it_was,
            self.otherwise + other.otherwise,
            self.changed + other.changed,
        )


def as_it_was(scratch: Scratch, narrow: Filter) -> Priced:
    """Return what the calls of a filter cost, at the prices in force on their days."""
    where, values = conditions_of(narrow)
    row = scratch.db.execute(
        f"SELECT count(*), coalesce(sum({COST}), 0){from_call(narrow)} JOIN temp.rate q ON {FOR_CALL}"
        f" WHERE c.replay = 0 AND {where}",
        values,
    ).fetchone()
    return Priced(row[0], row[1], row[1], 0)


def with_model(scratch: Scratch, narrow: Filter, rates: Sequence[Sequence[object]], below_lines: int = 0) -> Priced:
    """Return what the calls cost at another model's rates: all, or those of turns whose edits are small.

    A call on whose day the other model has no price keeps its own. A turn without edits is no small one.
    """
    scratch.put_other_rates(rates)
    where, values = conditions_of(narrow)
    chosen, small = "o.model IS NOT NULL", ""
    if below_lines:
        small = f"WITH small AS MATERIALIZED (SELECT turn FROM ({_LINES_OF_TURN}) WHERE lines BETWEEN 1 AND ?) "
        values = [below_lines - 1, *values]
        chosen += f" AND {_TURN_OF_CALL} IN (SELECT turn FROM small)"
    row = scratch.db.execute(
        f"{small}SELECT count(*), coalesce(sum(cost), 0), coalesce(sum(CASE WHEN chosen THEN other ELSE cost END), 0),"
        f" coalesce(sum(chosen), 0) FROM (SELECT {COST} AS cost, {_OTHER} AS other, {chosen} AS chosen"
        f"{from_call(narrow)} JOIN temp.rate q ON {FOR_CALL} LEFT JOIN temp.other_rate o ON {_FOR_OTHER}"
        f" WHERE c.replay = 0 AND {where})",
        values,
    ).fetchone()
    return Priced(*row)


# The call before in the same conversation: its agent and model had the cache that this one may have read.
_BEFORE = (
    "SELECT c.id, lag(c.at) OVER w AS was_at,"
    " lag(c.cache_read_input_tokens + c.cache_creation_input_tokens) OVER w AS was_held, {cost} AS cost, c.at,"
    " c.cache_read_input_tokens AS read, c.cache_creation_input_tokens AS wrote,"
    " c.cache_creation_input_tokens - c.cache_creation_input_tokens_1h AS short,"
    " c.cache_creation_input_tokens_1h AS long, max(c.cache_creation_input_tokens_1h) OVER chain > 0 AS held_long,"
    " q.read AS read_rate, q.short AS short_rate, q.long AS long_rate"
    "{source} JOIN temp.rate q ON {for_call} WHERE c.replay = 0 AND {where}"
    " WINDOW w AS (PARTITION BY c.session, c.agent, c.model ORDER BY c.at, c.id),"
    " chain AS (PARTITION BY c.session, c.agent, c.model)"
)
_PAUSED = f"was_at IS NOT NULL AND at - was_at > {5 * _MINUTE_MS} AND at - was_at <= {60 * _MINUTE_MS}"
# Of what was written after such a pause, this much had been in the cache before it.
_AGAIN = "max(0, min(short, was_held - read))"
_KEPT_LONG = (
    f"cost + short * (long_rate - short_rate) + CASE WHEN {_PAUSED} THEN {_AGAIN} * (read_rate - long_rate) ELSE 0 END"
)
_KEPT_SHORT = (
    f"cost + long * (short_rate - long_rate)"
    f" + CASE WHEN {_PAUSED} AND held_long THEN read * (short_rate - read_rate) ELSE 0 END"
)


def with_cache(scratch: Scratch, narrow: Filter, *, kept_long: bool) -> Priced:
    """Return what the calls cost if what they put into a cache were kept for an hour, or for 5 minutes.

    Kept longer, every write costs the rate of an hour, and what a call wrote again after a pause of 5 to 60 minutes
    is read instead. Kept shorter, it is the other way round: what a call read after such a pause is written again.
    Changed are the calls after such pauses.
    """
    start = narrow.period.start
    if start is not None:  # what came in the hour before tells of pauses, and is not counted
        narrow = replace(narrow, period=replace(narrow.period, start=start - timedelta(minutes=60)))
    where, values = conditions_of(narrow)
    calls = _BEFORE.format(cost=COST, source=from_call(narrow), for_call=FOR_CALL, where=where)
    other = _KEPT_LONG if kept_long else _KEPT_SHORT
    moved = f"{_AGAIN} > 0" if kept_long else "held_long AND read > 0"
    row = scratch.db.execute(
        f"SELECT count(*), coalesce(sum(cost), 0), coalesce(sum({other}), 0),"
        f" coalesce(sum({_PAUSED} AND {moved}), 0) FROM ({calls}) WHERE at >= ?",
        (*values, 0 if start is None else to_ms(start)),
    ).fetchone()
    return Priced(*row)
