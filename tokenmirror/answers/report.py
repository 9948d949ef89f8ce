"""The report: tokens, list price, outcomes and kept changes, in the shape that scripts rely on."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from tokenmirror.answers.facts import landed, priced_spends
from tokenmirror.answers.lives import survival_object, survival_of
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Bucket, Filter, bucket_start
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.insights.changes import counts
from tokenmirror.insights.recording import by_recording
from tokenmirror.insights.spending import Spend, Sum, add_up, add_up_by
from tokenmirror.prices import PriceTable, to_amount
from tokenmirror.store import counted_queries, observed_rows, queries
from tokenmirror.store.queries import ChargeRow
from tokenmirror.store.rows import from_ms

GROUPINGS = ("day", "week", "month", "tool", "model", "project", "outcome")


def token_object(usage: TokenUsage) -> dict[str, Any]:
    """Return tokens as every JSON of ours carries them."""
    return {
        "input_tokens": usage.input_tokens,
        "cache_read_input_tokens": usage.cache_read_input_tokens,
        "cache_creation_input_tokens": usage.cache_creation_input_tokens,
        "cache_creation_input_tokens_5m": usage.cache_creation_input_tokens_5m,
        "cache_creation_input_tokens_1h": usage.cache_creation_input_tokens_1h,
        "output_tokens": usage.output_tokens,
        "reasoning_output_tokens": usage.reasoning_output_tokens,
        "total_tokens": usage.total_tokens,
        "quality": usage.quality.value,
    }


def price_object(added: Sum, prices: PriceTable) -> dict[str, Any]:
    """Return a list price, with the models that have none."""
    return {
        "amount": to_amount(added.price),
        "currency": prices.currency,
        "unpriced_models": sorted(added.unpriced_models),
        "as_of": prices.as_of.isoformat(),
    }


def instant(moment: datetime | None) -> str | None:
    """Return an instant as JSON carries it: UTC, whole milliseconds, `Z`."""
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def outcome_objects(spends: Sequence[Spend], total: int) -> dict[str, Any]:
    """Return tokens and share of each outcome, and the part that rests on a guess; all seven are always there."""
    sums = add_up_by(spends, lambda spend: spend.outcome)
    guessed = add_up_by((spend for spend in spends if spend.guessed), lambda spend: spend.outcome)
    empty = Sum()
    return {
        outcome.value: {
            "tokens": token_object(sums.get(outcome, empty).usage),
            "share": sums[outcome].tokens / total if total and outcome in sums else 0.0,
            "guessed_tokens": guessed.get(outcome, empty).tokens,
        }
        for outcome in Outcome
    }


def recording_objects(spends: Sequence[Spend], charges: Sequence[ChargeRow]) -> dict[str, Any]:
    """Return calls and tokens by how they are known, and what tools charged in units of their own."""
    sums = by_recording(spends, {charge.session for charge in charges})
    known: dict[str, Any] = {
        recording.value: {
            "api_calls": len(added.calls),
            "sessions": len(added.sessions),
            "tokens": token_object(added.usage),
        }
        for recording, added in sums.items()
    }
    return {"recording": known, "charges": charge_objects(charges)}


def charge_objects(charges: Iterable[ChargeRow]) -> list[dict[str, Any]]:
    """Return what tools charged, by tool and unit."""
    sums: dict[tuple[str, str], float] = defaultdict(float)
    for charge in charges:
        sums[charge.source, charge.unit] += charge.amount
    return [{"source": tool, "unit": unit, "amount": round(sums[tool, unit], 6)} for tool, unit in sorted(sums)]


def observed_objects(db: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return of which times each tool's logs were there to be read; the last span of a tool has no end yet."""
    spans = observed_rows.spans(db)
    last = {span.source: span for span in spans}
    return [
        {
            "source": span.source,
            "since": instant(from_ms(span.since)) if span.since else None,
            "until": None if span is last[span.source] else instant(from_ms(span.until)),
        }
        for span in spans
    ]


def report(db: sqlite3.Connection, narrow: Filter, by: str, prices: PriceTable, zone: tzinfo) -> dict[str, Any]:
    """Return the whole report of a filter."""
    spends = priced_spends(db, narrow, prices)
    added = add_up(spends)
    facts = landed(db)
    repository_of = {row.id: row.repository for row in facts.commits}
    changes = facts.changes_in(narrow, repository_of)
    found = counts(changes)
    seen = counted_queries.receipt(db, narrow)
    charged = queries.charges(db, narrow)
    return {
        "schema": "tokenmirror.report",
        "version": 1,
        "period": {"start": instant(narrow.period.start), "end": instant(narrow.period.end)},
        "filter": {"project": narrow.project, "source": narrow.source},
        "totals": {
            "api_calls": len(added.calls),
            "sessions": len(added.sessions),
            "tokens": token_object(added.usage),
            "list_price": price_object(added, prices),
            **recording_objects(spends, charged),
        },
        "outcomes": outcome_objects(spends, added.tokens),
        "changes": dict(found),
        "survival": survival_object(survival_of(db, facts, changes)),
        "observed": observed_objects(db),
        "by": by,
        "rows": _rows(spends, by, prices, zone),
        "receipt": {
            "records_read": seen.records_read,
            "repeats_left_out": seen.repeats_left_out,
            "replays_left_out": seen.replays_left_out,
            "problems": seen.problems,
        },
    }


def _rows(spends: Sequence[Spend], by: str, prices: PriceTable, zone: tzinfo) -> list[dict[str, Any]]:
    key = grouping(by, zone)
    groups: dict[Hashable, list[Spend]] = {}
    for spend in spends:
        groups.setdefault(key(spend), []).append(spend)
    return [_row(str(name), members, prices) for name, members in sorted(groups.items(), key=lambda g: str(g[0]))]


def _row(name: str, members: Sequence[Spend], prices: PriceTable) -> dict[str, Any]:
    added = add_up(members)
    return {
        "key": name,
        "api_calls": len(added.calls),
        "tokens": token_object(added.usage),
        "list_price": price_object(added, prices),
        "outcomes": {o.value: s.tokens for o, s in add_up_by(members, lambda spend: spend.outcome).items()},
    }


def grouping(by: str, zone: tzinfo) -> Callable[[Spend], Hashable]:
    """Return what to group by; days belong to the person's zone."""
    if by in {"day", "week", "month"}:
        bucket = Bucket(by)
        return lambda spend: bucket_start(spend.at.astimezone(zone).date(), bucket).isoformat()
    plain: dict[str, Callable[[Spend], Hashable]] = {
        "tool": lambda spend: spend.source,
        "model": lambda spend: spend.model,
        "project": lambda spend: spend.project,
        "outcome": lambda spend: spend.outcome.value,
    }
    return plain[by]
