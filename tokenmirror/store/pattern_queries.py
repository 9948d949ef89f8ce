"""Sums of calls that patterns are looked for in: of a time and the times before it, by session."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from tokenmirror.store.ledger_scratch import COST, FOR_CALL, OUTCOME, Scratch

Span = tuple[int, int]
"""From one instant to another, in milliseconds."""

_NAME = "s.source || ':' || s.native"
# Sessions that something happened in during a time: few of all.
_IN_TIME = "s.started < ?2 AND s.ended >= ?1"
_TIMES = (
    "WITH time AS MATERIALIZED (SELECT key AS n, json_extract(value, '$[0]') AS start,"
    " json_extract(value, '$[1]') AS stop FROM json_each(?1))"
)
_WHOLE = "c.input_tokens + c.output_tokens"
_LANDED = f"{OUTCOME} IN ('kept', 'rewritten', 'reverted')"
_OF_CALL = (
    "(SELECT coalesce(sum(f.input_tokens + f.output_tokens), 0) FROM flow f WHERE f.call = c.id AND f.outcome IN ({}))"
)
_LANDED_OF_CALL = _OF_CALL.format("'kept', 'rewritten', 'reverted'")
_OPEN_OF_CALL = _OF_CALL.format("'in_progress'")


def read_again_after_pauses(
    scratch: Scratch, times: Sequence[Span], pauses: Span, fewest: int
) -> list[tuple[int, str, int, int, int, int]]:
    """Return by time and session: the first call, how many, the tokens read again, and those after a long pause.

    Held is what was cached when the call before ended, by the same agent and model; a call that reads less than it
    holds of that from the cache, and holds most of it still, read the rest again. A context that was made smaller
    in between read nothing again.
    """
    scratch.put_chain(min(start for start, _stop in times), max(stop for _start, stop in times))
    rows = scratch.db.execute(
        f"{_TIMES}, again AS (SELECT c.at AS at, c.session AS session, c.at - b.at AS pause,"
        " min(b.held, c.given) - c.cached AS tokens FROM temp.chain c CROSS JOIN temp.chain b ON b.place = c.place - 1"
        " AND b.session = c.session AND b.agent IS c.agent AND b.model = c.model WHERE c.at - b.at > ?2"
        " AND c.given - c.cached >= ?4 AND 5 * c.given >= 4 * b.held AND b.held - c.cached >= ?4)"
        f" SELECT time.n, {_NAME}, min(a.at), count(*), sum(a.tokens), sum(a.tokens * (a.pause > ?3))"
        " FROM again a JOIN time ON a.at >= time.start AND a.at < time.stop JOIN session s ON s.id = a.session"
        " GROUP BY 1, s.id",
        (json.dumps(times), *pauses, fewest),
    )
    return rows.fetchall()


def times_with_caches(db: sqlite3.Connection, times: Sequence[Span]) -> list[bool]:
    """Return of each time whether any call in it read or wrote a cache."""
    rows = db.execute(
        f"{_TIMES} SELECT EXISTS (SELECT 1 FROM call c WHERE c.at >= time.start AND c.at < time.stop AND c.replay = 0"
        " AND c.cache_read_input_tokens + c.cache_creation_input_tokens > 0) FROM time ORDER BY time.n",
        (json.dumps(times),),
    )
    return [bool(row[0]) for row in rows]


def wide_calls(db: sqlite3.Connection, times: Sequence[Span], wide: int) -> list[tuple[int, str, int, int, int, int]]:
    """Return by time and session: the first wide call, how many, their tokens, and of these what landed.

    What landed is looked up of the first time alone.
    """
    rows = db.execute(
        f"{_TIMES}, wide AS MATERIALIZED (SELECT id, session, at, {_WHOLE} AS whole FROM call c NOT INDEXED"
        f" WHERE replay = 0 AND input_tokens >= ?2) SELECT time.n, {_NAME}, min(c.at), count(*), sum(c.whole),"
        f" sum(CASE WHEN time.n = 0 THEN {_LANDED_OF_CALL} ELSE 0 END) FROM wide c"
        " CROSS JOIN time ON c.at >= time.start AND c.at < time.stop CROSS JOIN session s ON s.id = c.session"
        " GROUP BY 1, s.id",
        (json.dumps(times), wide),
    )
    return rows.fetchall()


def tokens_by_time(db: sqlite3.Connection, times: Sequence[Span]) -> list[int]:
    """Return the tokens of all counted calls of each time."""
    rows = db.execute(
        f"{_TIMES}, sums AS MATERIALIZED (SELECT (SELECT n FROM time WHERE c.at >= start AND c.at < stop) AS n,"
        f" sum({_WHOLE}) AS tokens FROM call c NOT INDEXED WHERE c.replay = 0 GROUP BY 1)"
        " SELECT coalesce(sums.tokens, 0) FROM time LEFT JOIN sums ON sums.n = time.n ORDER BY time.n",
        (json.dumps(times),),
    )
    return [row[0] for row in rows]


def long_sessions(
    scratch: Scratch, start: int, end: int, long: int
) -> list[tuple[str, int, int, int, int, int, int, int, int, int, int]]:
    """Return the sessions that ended in a time after many calls, by halves; the scratch must know the rates.

    Name, first call, of each half calls, list price, tokens and what of these landed, and what is open of the later
    half. A session with calls of a
    model without a price, or without recorded tokens, is left out.
    """
    half = "sum({0} * (half = 1)), sum({1} * (half = 1)), sum({2} * (half = 1)), sum({3} * (half = 1))"
    early = half.format("1", "price", "tokens", "landed")
    rows = scratch.db.execute(
        "WITH long AS MATERIALIZED (SELECT s.id, s.source || ':' || s.native AS name FROM session s"
        f" WHERE {_IN_TIME} AND s.ended < ?2"
        " AND (SELECT count(*) FROM call c WHERE c.session = s.id AND c.replay = 0) >= ?3),"
        f" step AS (SELECT l.id AS id, l.name AS name, c.at AS at, {COST} AS price, {_WHOLE} AS tokens,"
        f" {_LANDED_OF_CALL} AS landed, {_OPEN_OF_CALL} AS open,"
        " ntile(2) OVER (PARTITION BY c.session ORDER BY c.at, c.id) AS half"
        f" FROM long l CROSS JOIN call c ON c.session = l.id LEFT JOIN temp.rate q ON {FOR_CALL} WHERE c.replay = 0)"
        f" SELECT name, min(at), {early}, {early.replace('= 1', '= 2')}, sum(open * (half = 2)) FROM step GROUP BY id"
        " HAVING count(price) = count(*)",
        (start, end, long),
    )
    return rows.fetchall()


def fans(db: sqlite3.Connection, times: Sequence[Span], fewest: int) -> list[tuple[int, str, int, int, int, int, int]]:
    """Return by time and session with so many subagents: the first call, agents, tokens, what landed, what is open."""
    rows = db.execute(
        f"{_TIMES}, subagent AS MATERIALIZED (SELECT id, session, at, agent, {_WHOLE} AS whole FROM call c NOT INDEXED"
        " WHERE replay = 0 AND kind = 'subagent'), agent_call AS MATERIALIZED (SELECT time.n AS n, c.* FROM subagent c"
        " CROSS JOIN time ON c.at >= time.start AND c.at < time.stop),"
        " fan AS MATERIALIZED (SELECT n, session, min(at) AS at, count(DISTINCT agent) AS agents, sum(whole) AS tokens"
        " FROM agent_call GROUP BY 1, 2 HAVING count(DISTINCT agent) >= ?2)"
        f" SELECT fan.n, {_NAME}, fan.at, fan.agents, fan.tokens,"
        f" sum(CASE WHEN {_LANDED} THEN f.input_tokens + f.output_tokens ELSE 0 END),"
        f" sum(CASE WHEN {OUTCOME} = 'in_progress' THEN coalesce(f.input_tokens + f.output_tokens, a.whole) ELSE 0 END)"
        " FROM fan JOIN agent_call a ON a.n = fan.n AND a.session = fan.session LEFT JOIN flow f ON f.call = a.id"
        " JOIN session s ON s.id = fan.session GROUP BY fan.n, s.id",
        (json.dumps(times), fewest),
    )
    return rows.fetchall()


def small_edits(scratch: Scratch, times: Sequence[Span], small: int) -> list[tuple[int, str, int, int, str, int]]:
    """Return the edits after one prompt that are few lines, with one model: time, session, when, lines, model, price.

    Lines of an edit are those it adds and takes out; the price is that of a token of output on that day. A model
    without a price is left out; the scratch must know the rates.
    """
    prompt = "(SELECT max(t.at) FROM turn t WHERE t.session = e.session AND t.at <= e.at)"
    first = "(SELECT min(c.at) FROM call c WHERE c.session = s.id AND c.replay = 0)"
    made_by = (
        "(SELECT c.id FROM call c WHERE c.session = e.session AND c.at <= e.at AND c.replay = 0"
        " ORDER BY c.at DESC LIMIT 1)"
    )
    # Of what came after a prompt and is more than few lines no call is looked up; what came before any call has none.
    rows = scratch.db.execute(
        f"{_TIMES}, held AS MATERIALIZED (SELECT s.id AS id, {first} AS first FROM session s"
        " WHERE s.ended >= (SELECT min(start) FROM time) AND s.started < (SELECT max(stop) FROM time)),"
        f" edited AS MATERIALIZED (SELECT e.session AS session, {prompt} AS prompt, e.at AS at,"
        " (coalesce(length(e.added), 0) + coalesce(length(e.removed), 0)) / 8 AS lines FROM held s"
        " CROSS JOIN edit e ON e.session = s.id AND e.at >= s.first WHERE e.at >= (SELECT min(start) FROM time)"
        " AND e.at < (SELECT max(stop) FROM time)),"
        " few AS MATERIALIZED (SELECT session, prompt FROM edited GROUP BY 1, 2"
        " HAVING sum(lines) < ?2 AND sum(lines) > 0),"
        f" called AS MATERIALIZED (SELECT e.session AS session, e.prompt AS prompt, e.at AS at, e.lines AS lines,"
        f" {made_by} AS call FROM few CROSS JOIN edited e ON e.session = few.session AND e.prompt IS few.prompt),"
        " asked AS (SELECT e.session AS session, min(e.at) AS at, sum(e.lines) AS lines, min(c.model) AS model,"
        " coalesce(c.service_tier, 0) AS tier FROM called e JOIN call c ON c.id = e.call GROUP BY e.session, e.prompt"
        " HAVING min(c.model) = max(c.model))"
        f" SELECT time.n, {_NAME}, a.at, a.lines, m.text, q.output FROM asked a"
        " JOIN time ON a.at >= time.start AND a.at < time.stop JOIN session s ON s.id = a.session"
        " JOIN word m ON m.id = a.model JOIN temp.rate q ON q.model = a.model AND q.tier = a.tier"
        " AND q.day = a.at / 86400000 AND q.above = -1 ORDER BY a.at, s.id",
        (json.dumps(times), small),
    )
    return rows.fetchall()


def small_sessions(
    db: sqlite3.Connection, times: Sequence[Span], small: int
) -> list[tuple[int, str, int, int, int, int, int]]:
    """Return by time the sessions that ended in it after few calls: first call, calls, landed, kept, too young."""
    sum_of = "sum(CASE WHEN {0} THEN f.input_tokens + f.output_tokens ELSE 0 END)"
    young = "coalesce(fate.state = 'pending', 0)"
    # Of a session with many calls no more is counted than tells that there are too many.
    rows = db.execute(
        f"{_TIMES}, few AS MATERIALIZED (SELECT time.n, s.id FROM time CROSS JOIN session s ON s.ended >= time.start"
        " AND s.ended < time.stop WHERE (SELECT count(*) FROM (SELECT 1 FROM call o WHERE o.session = s.id"
        " AND o.replay = 0 LIMIT ?2 + 1)) <= ?2)"
        f" SELECT few.n, {_NAME}, min(c.at), count(DISTINCT c.id), {sum_of.format(_LANDED)} AS landed,"
        f" {sum_of.format(f'{OUTCOME} = {chr(39)}kept{chr(39)} AND NOT {young}')}, {sum_of.format(young)}"
        " FROM few CROSS JOIN session s ON s.id = few.id"
        " CROSS JOIN call c ON c.session = s.id CROSS JOIN flow f ON f.call = c.id"
        # With a sign: else an index of all calls that are no replays would be made for this one question.
        " LEFT JOIN fate ON fate.commit_id = f.commit_id WHERE +c.replay = 0"
        " GROUP BY 1, s.id HAVING landed > 0",
        (json.dumps(times), small),
    )
    return rows.fetchall()
