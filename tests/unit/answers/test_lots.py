"""Lots that the database adds up say what the same calls say when they are added up one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.benchmarks.large_store import NOW_MS, make
from tests.unit.answers.conftest import Data
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.facts import lot_of, priced_spends
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.collector.summing import Summing
from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import Bucket, Filter, Period
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Lot, Spend, Sum, add_lots, add_up, add_up_by, calls_in
from tokenmirror.prices import PriceTable
from tokenmirror.store import counted_queries, day_sums, lot_queries, settings_queries, status_queries
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.kept_days import days_of
from tokenmirror.store.ledger_scratch import COST, FOR_CALL
from tokenmirror.store.queries import FROM_CALL, conditions_of
from tokenmirror.store.range_queries import tokens_of
from tokenmirror.store.rows import QUALITIES, to_ms
from tokenmirror.viewmodels.outcome_bars import bar_starts

NOW = datetime.fromtimestamp(NOW_MS / 1000, UTC)
YEAR = Period(NOW - timedelta(days=365), NOW)
FILTERS = (
    Filter(),
    Filter(YEAR),
    Filter(YEAR, project="/home/robin/src/ledgerlib"),
    Filter(Period(NOW - timedelta(days=30), None), source="codex"),
    Filter(Period(None, NOW - timedelta(days=10_000))),
)


KEPT = {
    "no sums": None,
    "sums of all days": UTC,
    "sums of some days": UTC,
    "sums of another zone": ZoneInfo("Asia/Kathmandu"),
}
"""In which zone days are summed; none where the calls themselves are read."""


@pytest.fixture(scope="module", params=KEPT)
def pages(tmp_path_factory: pytest.TempPathFactory, prices: PriceTable, request: Any) -> Iterator[Pages]:
    """Give a store in which calls have several parts, unknown prices and no tokens here and there."""
    path = tmp_path_factory.mktemp("lots") / "tokenmirror.db"
    make(path, 400, 60)
    db = open_writer(path)
    with db:
        db.execute("UPDATE call SET quality = abs(id) % 4 WHERE abs(id) % 3 = 0")
        db.execute("UPDATE call SET input_tokens = 0, cache_read_input_tokens = 0, cache_creation_input_tokens = 0,"
                   " cache_creation_input_tokens_5m = 0, cache_creation_input_tokens_1h = 0, output_tokens = 0,"
                   " reasoning_output_tokens = 0 WHERE quality = 3")  # fmt: skip
        db.execute("DELETE FROM flow WHERE call % 11 = 0")
        day_sums.drop_all(db)
    if (zone := KEPT[request.param]) is not None:
        Summing(db, zone).sum()
    if request.param == "sums of some days":
        with db:
            db.execute("UPDATE call SET at = at + 1, output_tokens = 7 WHERE at / 86400000 % 3 = 0")
    kept = days_of(db, Filter())
    assert bool(kept.kept) == (zone is not None)
    assert bool(day_sums.unsummed(db)) == (request.param not in {"sums of all days", "sums of another zone"})
    db.close()
    db = open_reader(path)
    yield Pages(db, prices)
    db.close()


def bars(narrow: Filter) -> list[int]:
    """Return when the bars of a filter's chart begin."""
    _step, days = bar_starts(narrow.period, NOW - timedelta(days=5 * 365), Bucket.WEEK, NOW, UTC)
    return [to_ms(day_start(day, UTC)) for day in days]


def alike(one: Spend | Lot, starts: list[int]) -> tuple[object, ...]:
    """Return what a lot has in common."""
    bar = max((start for start in starts if start <= to_ms(one.at)), default=-1)
    quality = one.usage.quality
    priced = one.price is not None and quality is not Quality.NOT_RECORDED
    return bar, one.source, one.model, one.outcome, one.pending, one.guessed, quality, priced


@pytest.mark.parametrize("narrow", FILTERS)
def test_lots_are_what_single_calls_come_to(pages: Pages, narrow: Filter, prices: PriceTable) -> None:
    """Each lot has the tokens, the price to the last digit and the parts of its calls; each call counts once."""
    spends, starts = priced_spends(pages._db, narrow, prices), bars(narrow)
    lots = [lot_of(row) for row in pages.lots(narrow, starts)]
    wanted = add_up_by(spends, lambda spend: alike(spend, starts))

    assert len(lots) == len(wanted)
    for lot in lots:
        added = wanted[alike(lot, starts)]
        assert (lot.usage, lot.price or 0) == (added.usage, added.price)
    whole, every = add_lots(lots), add_up(spends)
    assert (whole.usage, whole.parts, whole.price, whole.priced) == (
        every.usage, len(spends), every.price, every.priced
    )  # fmt: skip
    assert (whole.unpriced_models, whole.qualities) == (every.unpriced_models, every.qualities)
    assert calls_in(lots) == len(every.calls)


def test_the_store_has_what_is_hard(pages: Pages, prices: PriceTable) -> None:
    """Some calls have several parts, some no flow, no tokens or no price; otherwise the law above says little."""
    spends = priced_spends(pages._db, Filter(), prices)
    assert len(spends) > len({one.call for one in spends})
    assert {one.usage.quality for one in spends} == set(Quality)
    assert {one.pending for one in spends} == {one.guessed for one in spends} == {True, False}
    assert {one.price is None for one in spends} == {True, False}


@pytest.mark.parametrize("narrow", FILTERS)
def test_sessions_and_calls_without_tokens(pages: Pages, narrow: Filter, prices: PriceTable) -> None:
    """They are those of single calls; of a lot, the calls without tokens are its calls."""
    db = pages._db
    spends = priced_spends(db, narrow, prices)
    without: dict[tuple[str, int], set[int]] = {}
    for one in spends:
        if one.usage.quality is Quality.NOT_RECORDED:
            without.setdefault((one.source, one.session), set()).add(one.call)

    seen = counted_queries.receipt(db, narrow)
    assert seen.sessions == len({one.session for one in spends})
    assert seen.unrecorded == sum(map(len, without.values()))
    found = {(source, session): calls for source, session, calls in counted_queries.unrecorded(db, narrow)}
    assert found == {key: len(calls) for key, calls in without.items()}
    lots = [lot_of(row) for row in pages.lots(narrow, bars(narrow))]
    assert calls_in(lot for lot in lots if lot.usage.quality is Quality.NOT_RECORDED) == sum(found.values())


@pytest.mark.parametrize("narrow", FILTERS)
def test_open_work_is_what_is_in_progress(pages: Pages, narrow: Filter, prices: PriceTable) -> None:
    """By commit, project and session it has the tokens of the calls that went into it."""
    db = pages._db
    spends = [one for one in priced_spends(db, narrow, prices) if one.outcome.value == "in_progress"]
    wanted: dict[object, Sum] = add_up_by(spends, lambda one: (one.commit, one.project, one.session, one.usage.quality))
    found = {
        (row.commit, row.project, row.session, row.usage.quality): row.usage.counts()
        for row in lot_queries.open_rows(db, narrow)
    }
    assert found == {key: added.usage.counts() for key, added in wanted.items()}


@pytest.mark.parametrize("narrow", FILTERS)
def test_records_behind_a_figure(pages: Pages, narrow: Filter) -> None:
    """They are counted call by call."""
    db = pages._db
    where, values = conditions_of(narrow)
    told = db.execute(
        "SELECT c.replay, max(1, coalesce((SELECT sum(records) FROM call_record WHERE call = c.id), 1))"  # noqa: S608
        f"{FROM_CALL} WHERE {where}",
        values,
    ).fetchall()
    found = counted_queries.receipt(db, narrow)

    assert found.records_read == sum(records for _replay, records in told)
    assert found.repeats_left_out == sum(records - 1 for replay, records in told if not replay)
    assert found.replays_left_out == sum(records for replay, records in told if replay)


def test_projects_come_by_their_calls(pages: Pages, prices: PriceTable) -> None:
    """The most used comes first."""
    calls = Counter(
        one.project for one in {spend.call: spend for spend in priced_spends(pages._db, Filter(), prices)}.values()
    )

    assert counted_queries.projects(pages._db) == sorted(calls, key=lambda name: (-calls[name], name))


@pytest.mark.parametrize("source", [None, "codex"])
def test_tokens_of_commits(pages: Pages, prices: PriceTable, source: str | None) -> None:
    """Of some commits, or of all, they are those of the parts of calls that went into them."""
    wanted: Counter[tuple[int, Quality]] = Counter()
    for one in priced_spends(pages._db, Filter(source=source), prices):
        if one.commit is not None and one.commit % 5:
            wanted[one.commit, one.usage.quality] += one.usage.total_tokens
    found = tokens_of(pages._db, {commit for commit, _quality in wanted}, source)

    assert {(commit, quality): tokens for commit, quality, tokens in found} == dict(wanted)
    assert len({quality for _commit, quality in wanted}) > 1


def test_a_price_that_changes_at_an_unknown_size_is_that_of_each_call(pages: Pages) -> None:
    """Sums do not tell calls of one size from those of another there, and are left alone."""
    scratch = pages.priced()
    rates = scratch.db.execute("SELECT * FROM temp.rate").fetchall()
    model, tier, day, _above, _up_to, *costs = next(row for row in rates if row[3] == -1)
    odd = [(model, tier, day, 12_345, 2**62, *(2 * cost for cost in costs)), (model, tier, day, -1, 12_345, *costs)]
    scratch._forget({"rate"})
    scratch.need_rates(lambda _used: [row for row in rates if row[:3] != (model, tier, day)] + odd)
    try:
        prices = sum(row.price for row in lot_queries.lots(scratch, Filter(), []))
        one_by_one = scratch.db.execute(
            f"SELECT sum({COST}) FROM call c JOIN temp.rate q ON {FOR_CALL} WHERE c.replay = 0"  # noqa: S608
        ).fetchone()[0]
        assert prices == one_by_one
    finally:
        scratch._forget({"rate"})


def test_the_first_screen_follows_a_new_call(data: Data) -> None:
    """What is kept between two answers does not outlive a change of the database, new models and days included."""
    asker = data.asker()
    before = asker.mirror(Filter())
    with data.db:
        data.db.execute(
            "INSERT INTO call SELECT id + 1, session, at + 86400000, model, place, branch, agent, kind, service_tier,"
            " 1000000, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0 FROM call WHERE model = (SELECT model FROM call WHERE replay"
            " = 0 ORDER BY at LIMIT 1) LIMIT 1"
        )
    after = asker.mirror(Filter())
    tokens = [sum(figure.tokens for figure in view.figures) for view in (before, after)]
    assert tokens[1] - tokens[0] == 1_000_000
    assert after.caption != before.caption


def test_one_screen_asks_in_one_go(tmp_path: Path) -> None:
    """A period without days, before anything was read, has no bars and no lots."""
    open_writer(tmp_path / "tokenmirror.db").close()
    asker = Asker(tmp_path, zone=UTC, now=lambda: NOW, home=tmp_path)
    assert asker.mirror(Filter()).chart.bars == ()
    asker.close()


def test_what_logs_told(pages: Pages) -> None:
    """Calls by source and quality, what was told again and what was replayed, are counted call by call."""
    wanted: dict[str, tuple[Counter[Quality], list[int]]] = {}
    records_of = "(SELECT sum(records) FROM call_record WHERE call = c.id)"
    rows = pages._db.execute(f"SELECT s.source, c.quality, c.replay, max(1, coalesce({records_of}, 1)){FROM_CALL}")
    for source, quality, replay, records in rows:
        calls, again = wanted.setdefault(source, (Counter(), [0, 0]))
        calls[QUALITIES[quality]] += not replay
        again[1 if replay else 0] += records if replay else records - 1
    found = status_queries.told(pages._db)

    assert {name: dict(one.calls) for name, one in found.items()} == {name: +one[0] for name, one in wanted.items()}
    assert {name: [one.repeats, one.replays] for name, one in found.items()} == {n: one[1] for n, one in wanted.items()}


def test_what_prices_are_looked_up_by(pages: Pages) -> None:
    """Models, days and tiers are those of calls with tokens, and so is how many calls there are of some."""
    rows = pages._db.execute(
        "SELECT m.text, c.at / 86400000, t.text FROM call c JOIN word m ON m.id = c.model"
        " LEFT JOIN word t ON t.id = c.service_tier WHERE c.replay = 0 AND c.input_tokens + c.output_tokens > 0"
    )
    calls = Counter(
        settings_queries.ModelDay(model, datetime.fromtimestamp(day * 86_400, UTC).date(), tier)
        for model, day, tier in rows
    )
    found = settings_queries.model_days(pages._db)
    some = {one for one in found if one.day.day % 2}
    wanted: Counter[str] = Counter()
    for one in some:
        wanted[one.model] += calls[one]

    assert len(found) == len(set(found))
    assert set(found) == set(calls)
    assert settings_queries.calls_of(pages._db, some) == wanted
    assert settings_queries.calls_of(pages._db, set()) == {}
