"""The report and the ledgers in the shapes that scripts rely on."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import MODEL, NOTES, SHOP, minute, oid
from tokenmirror.answers.facts import landed, priced_spends
from tokenmirror.answers.ledgers import commits_json, sessions_json
from tokenmirror.answers.report import GROUPINGS, report
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.prices import PriceTable
from tokenmirror.store import queries

COUNTS = (
    "input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens", "cache_creation_input_tokens_5m",
    "cache_creation_input_tokens_1h", "output_tokens", "reasoning_output_tokens", "total_tokens",
)  # fmt: skip


@pytest.mark.parametrize("by", GROUPINGS)
def test_rows_and_outcomes_add_up(data: Data, prices: PriceTable, by: str) -> None:
    """However it is grouped, rows and outcomes give the total, count by count and calls included."""
    made = report(data.db, Filter(), by, prices, UTC)
    total = made["totals"]["tokens"]

    for count in COUNTS:
        assert sum(row["tokens"][count] for row in made["rows"]) == total[count]
        assert sum(outcome["tokens"][count] for outcome in made["outcomes"].values()) == total[count]
    assert sum(outcome["share"] for outcome in made["outcomes"].values()) == pytest.approx(1)
    assert list(made["outcomes"]) == [outcome.value for outcome in Outcome]
    assert (total["total_tokens"], total["quality"]) == (3685, "lower_bound")
    json.dumps(made)


@pytest.mark.parametrize(
    ("by", "keys"),
    [
        ("day", ["2026-05-04"]),
        ("week", ["2026-05-04"]),
        ("month", ["2026-05-01"]),
        ("tool", ["claude_code", "codex"]),
        ("model", [MODEL, "made-up-model"]),
        ("project", [NOTES, SHOP]),
        ("outcome", ["in_progress", "kept", "outside_git", "rewritten"]),
    ],
)
def test_keys(data: Data, prices: PriceTable, by: str, keys: list[str]) -> None:
    """Each grouping names its rows."""
    assert [row["key"] for row in report(data.db, Filter(), by, prices, UTC)["rows"]] == keys


def test_the_receipt_and_the_changes(data: Data, prices: PriceTable) -> None:
    """Records less what was left out are the calls; a change counts where it landed."""
    made = report(data.db, Filter(), "day", prices, UTC)
    receipt: dict[str, Any] = made["receipt"]

    left = receipt["records_read"] - receipt["repeats_left_out"] - receipt["replays_left_out"]
    assert left == made["totals"]["api_calls"] == 4
    assert made["changes"]["landed"] == 1
    assert report(data.db, Filter(project=NOTES), "day", prices, UTC)["changes"]["landed"] == 0
    assert report(data.db, Filter(source="codex"), "day", prices, UTC)["changes"]["landed"] == 1
    assert report(data.db, Filter(Period(minute(16), None)), "day", prices, UTC)["changes"]["landed"] == 0


def test_an_empty_report_has_every_field(data: Data, prices: PriceTable) -> None:
    """Nothing is a report too: seven outcomes, no division."""
    made = report(data.db, Filter(Period(None, minute(0))), "day", prices, UTC)

    assert made["totals"]["tokens"]["total_tokens"] == 0
    assert {outcome["share"] for outcome in made["outcomes"].values()} == {0.0}
    assert made["period"] == {"start": None, "end": "2026-05-04T12:00:00.000Z"}


def test_a_call_s_price_is_shared_without_loss(data: Data, prices: PriceTable) -> None:
    """The parts of a call cost together what the call costs; a model without price has none, and is named."""
    spends = priced_spends(data.db, Filter(), prices)
    rows = list(queries.spends(data.db, Filter()))
    rates = prices.rates(MODEL, minute(10))
    assert rates is not None

    assert sum(spend.price or 0 for spend in spends[1:3]) == rates.cost_pico(rows[1].call_usage)
    assert spends[4].price is None
    money = report(data.db, Filter(), "day", prices, UTC)["totals"]["list_price"]
    assert (money["unpriced_models"], money["currency"]) == (["made-up-model"], "USD")


def test_commits(data: Data, prices: PriceTable) -> None:
    """Fate, tokens, and each session's part with its evidence; weights add up to one."""
    made = commits_json(data.db, prices, None, Period())["commits"]
    second, first = made

    assert [commit["id"] for commit in made] == [oid(2), oid(1)]
    assert (first["fate"]["state"], first["fate"]["lines_alive"], first["fate"]["landed_as"]) == ("kept", 2, None)
    assert (first["tokens"]["total_tokens"], second["tokens"]["total_tokens"]) == (1650, 1650)
    assert [sum(part["share_of_commit"] for part in commit["sessions"]) for commit in made] == [1.0, 1.0]
    assert [part["evidence"] for part in second["sessions"]] == [["content"], ["said"]]
    assert second["sessions"][1]["tokens"]["total_tokens"] == 0
    assert commits_json(data.db, prices, "/elsewhere", Period())["commits"] == []
    assert [c["id"] for c in commits_json(data.db, prices, SHOP, Period(minute(15), None))["commits"]] == [oid(2)]
    assert [c["id"] for c in commits_json(data.db, prices, SHOP, Period(None, minute(15)))["commits"]] == [oid(1)]


def test_sessions(data: Data, prices: PriceTable) -> None:
    """Calls, edits, tokens by model and outcome."""
    beta, alpha = sessions_json(data.db, Filter(), prices)["sessions"]

    assert (alpha["session"], alpha["source"], alpha["cwd"], alpha["edits"], alpha["turns"]) == (
        "alpha",
        "claude_code",
        SHOP,
        1,
        1,
    )
    assert (alpha["api_calls"], alpha["tokens"]["total_tokens"]) == (3, 3630)
    assert (beta["api_calls"], beta["cwd"], beta["project"]) == (1, None, NOTES)
    assert (alpha["started"], alpha["ended"]) == ("2026-05-04T12:00:00.000Z", "2026-05-04T12:20:00.000Z")
    assert list(alpha["by_model"]) == [MODEL]
    assert sum(outcome["tokens"]["total_tokens"] for outcome in alpha["outcomes"].values()) == 3630


def test_what_landed_is_grouped_once(data: Data) -> None:
    """Two direct commits of one session are one change."""
    facts = landed(data.db)

    assert [change.commits for change in facts.changes] == [(data.world.kept, data.world.pending)]
    assert [link.native for link in facts.links[data.world.pending]] == ["alpha", "beta"]
