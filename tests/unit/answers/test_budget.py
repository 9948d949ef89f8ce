"""Budgets from the database: days add up to the period, and what is asked of prices conserves them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from tests.benchmarks.large_store import NOW_MS, make
from tests.unit.answers.conftest import Data
from tests.unit.store.files import new_file
from tests.unit.store.one_reading import write_reading
from tests.unit.store.small_world import SHOP
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.budget import Budgets, decide
from tokenmirror.answers.budget_json import budget_json
from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.facts import priced_spends
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.days import day_start
from tokenmirror.domain.events import ApiCall, Edit, EditKind, Event, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.domain.scenarios import LONG, SHORT, Scenario, ScenarioKind
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.insights.scenarios import Figured, months_begun, times
from tokenmirror.insights.spending import add_up
from tokenmirror.prices import PriceTable
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.event_rows import EventWriter
from tokenmirror.store.log_rows import add_log
from tokenmirror.viewmodels.budget_facts import BudgetFacts, CeilingFacts

NOW = datetime.fromtimestamp(NOW_MS / 1000, UTC)
SAMOA = ZoneInfo("Pacific/Apia")
BERLIN = ZoneInfo("Europe/Berlin")
DOLLAR = 10**12
OPUS, HAIKU = "claude-opus-4-5-20251101", "claude-haiku-4-5"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a store of five years with calls that have no price or no tokens."""
    path = tmp_path_factory.mktemp("budget") / "tokenmirror.db"
    make(path, 300, 400)
    db = open_writer(path)
    with db:
        db.execute("UPDATE call SET quality = abs(id) % 4 WHERE abs(id) % 9 = 0")
    db.close()
    return path


@pytest.fixture
def budgets(path: Path, prices: PriceTable) -> Iterator[Budgets]:
    """Give what answers from it, without anything set."""
    db = open_writer(path)
    with db:
        db.execute("DELETE FROM ceiling")
        db.execute("DELETE FROM scenario")
    db.close()
    db = open_reader(path)
    yield Budgets(db, Pages(db, prices), prices)
    db.close()


def ask(path: Path, prices: PriceTable, *subjects: Ceiling | Scenario) -> None:
    """Set some ceilings and scenarios."""
    db = open_writer(path)
    for subject in subjects:
        decide(db, Budgeting(subject), prices, NOW)
    db.close()


def _ceiling(unit: CeilingUnit, period: CeilingPeriod = CeilingPeriod.YEAR, project: str = "") -> Ceiling:
    return Ceiling(period, unit, 500 * DOLLAR, project)


@pytest.mark.parametrize("zone", [UTC, BERLIN, SAMOA])
@pytest.mark.parametrize("project", ["", "/home/robin/src/ledgerlib"])
def test_days_add_up_to_the_period(
    path: Path, budgets: Budgets, prices: PriceTable, zone: ZoneInfo, project: str
) -> None:
    """To the token and to the last part of money, by the person's own days, also where clocks change."""
    every = [
        _ceiling(unit, period, project) for unit in (CeilingUnit.MONEY, CeilingUnit.TOKENS) for period in CeilingPeriod
    ]
    ask(path, prices, *every)
    facts = budgets.facts("", NOW, zone)
    db = open_reader(path)
    for one in facts.ceilings:
        assert one.days[0].day == one.first
        assert one.days[-1].day == facts.today == NOW.astimezone(zone).date()
        for begin, end in ((one.first, facts.today), (facts.today - timedelta(days=30), facts.today)):
            if begin < one.first:
                continue
            narrow = Filter(Period(day_start(begin, zone), day_start(end + timedelta(days=1), zone)), project or None)
            added = add_up(priced_spends(db, narrow, prices))
            told = sum(day.amount for day in one.days if begin <= day.day <= end)
            assert told == (added.tokens if one.ceiling.unit is CeilingUnit.TOKENS else added.price)
    db.close()


def test_as_it_was_is_the_list_price(path: Path, budgets: Budgets, prices: PriceTable) -> None:
    """To the last part of money; twice and three times the prices are that exactly."""
    ask(
        path,
        prices,
        _ceiling(CeilingUnit.MONEY),
        Scenario(ScenarioKind.PRICES, 250),
        Scenario(ScenarioKind.MODEL, model=HAIKU),
    )
    facts = budgets.facts("", NOW, UTC)
    assert facts.what_if is not None
    was, twice, thrice, more, haiku = (one.amount for one in facts.what_if.figured)
    narrow = Filter(Period(day_start(date(2026, 1, 1), UTC), None))
    db = open_reader(path)
    added = add_up(priced_spends(db, narrow, prices))
    db.close()

    assert was == added.price > 0
    assert (twice, thrice, more) == (2 * was, 3 * was, was * 5 // 2)
    assert haiku is not None
    assert 0 < haiku < was
    assert set(facts.what_if.unpriced) == added.unpriced_models == {"a-model-without-a-price"}


def test_answers_stay_while_nothing_changes(path: Path, budgets: Budgets, prices: PriceTable) -> None:
    """What is over is added up once; another call, and another folder's repository, are seen at once."""
    ask(path, prices, _ceiling(CeilingUnit.TOKENS), _ceiling(CeilingUnit.TOKENS, project="/home/robin/src/notes"))
    before = budgets.facts("", NOW, UTC)
    assert budgets.facts("", NOW, UTC) == before
    db = open_writer(path)
    for more in (1000, -1000):
        db.execute(
            "UPDATE call SET output_tokens = output_tokens + ? WHERE id = (SELECT id FROM call WHERE at < ?"
            " AND replay = 0 AND quality = 0 ORDER BY at DESC, id LIMIT 1)",
            (more, NOW_MS - 30 * 86_400_000),
        )
        after = budgets.facts("", NOW, UTC)
        assert after.ceilings[0].used == before.ceilings[0].used + max(more, 0)
    db.close()


def test_what_makes_no_sense_is_not_set(path: Path, budgets: Budgets, prices: PriceTable) -> None:
    """A ceiling of nothing, of a project that nobody knows, a model without a price, a factor of nothing."""
    for subject in (
        Ceiling(CeilingPeriod.MONTH, CeilingUnit.MONEY, 0),
        Ceiling(CeilingPeriod.MONTH, CeilingUnit.MONEY, 5, "/nowhere"),
        Scenario(ScenarioKind.MODEL, model="no-such-model"),
        Scenario(ScenarioKind.PRICES, 0),
        Scenario(ScenarioKind.PLAN),
    ):
        with pytest.raises(Unclear):
            ask(path, prices, subject)
    assert not budgets.facts("", NOW, UTC).ceilings
    db = open_writer(path)
    with pytest.raises(Unclear):
        decide(db, Budgeting(Scenario(ScenarioKind.PRICES, id=99), remove=True), prices, NOW)
    db.close()


# ---- calls made by hand: caches, small edits

BEGIN = datetime(2026, 11, 2, 9, tzinfo=UTC)


def _used(read: int = 0, short: int = 0, long: int = 0, fresh: int = 10, out: int = 100) -> TokenUsage:
    whole = read + short + long + fresh
    return TokenUsage(whole, read, short + long, short, long, out)


class Hand:
    """A database with one session that is made by hand."""

    def __init__(self, folder: Path, prices: PriceTable) -> None:
        """Make it empty."""
        self.path = new_file(folder / "hand.db")
        self.prices = prices
        self.events: list[Event] = [SessionSeen("s", cwd="/home/robin/shop")]

    def call(self, minute: float, usage: TokenUsage, agent: str | None = None, model: str = OPUS) -> None:
        """Add a call."""
        at = BEGIN + timedelta(minutes=minute)
        self.events.append(ApiCall(f"c{len(self.events)}", "s", at, model, usage, agent=agent))

    def turn(self, minute: float, lines: Sequence[int] = ()) -> None:
        """Add a prompt, a call after it, and an edit of some lines."""
        at = BEGIN + timedelta(minutes=minute)
        self.events.append(TurnStarted(f"t{len(self.events)}", "s", at))
        self.call(minute + 1, _used())
        for number in lines:
            edit = Edit(
                f"e{len(self.events)}", "s", at + timedelta(minutes=2), "a.py", EditKind.UPDATE, (*range(number),), ()
            )
            self.events.append(edit)

    def figured(self, *scenarios: Scenario) -> list[Figured]:
        """Return the session as it was, and in some scenarios, on the day after it began."""
        self.store(*scenarios)
        return self.seen(BEGIN + timedelta(days=1))

    def store(self, *scenarios: Scenario) -> None:
        """Write what was made."""
        db = open_writer(self.path)
        write_reading(EventWriter(db), "claude_code", add_log(db, "claude_code", "/log"), Reading(self.events))
        for one in scenarios:
            decide(db, Budgeting(one), self.prices, BEGIN)
        db.close()

    def seen(self, now: datetime) -> list[Figured]:
        """Return what was stored, as it was and in its scenarios."""
        db = open_reader(self.path)
        facts = Budgets(db, Pages(db, self.prices), self.prices).facts("", now, UTC)
        db.close()
        assert facts.what_if is not None
        return [facts.what_if.figured[0], *facts.what_if.figured[3:]]


@pytest.fixture
def hand(tmp_path: Path, prices: PriceTable) -> Hand:
    """Give a session to fill."""
    return Hand(tmp_path, prices)


def test_a_cache_that_is_kept_longer(hand: Hand, prices: PriceTable) -> None:
    """Writes cost the rate of an hour; what was written again after a pause of 5 to 60 minutes is read instead."""
    hand.call(0, _used(short=5000))
    hand.call(2, _used(read=5000, short=1000))  # no pause
    hand.call(22, _used(short=7000))  # 6000 of these had been there
    hand.call(30, _used(short=500), agent="other")  # had nothing before
    hand.call(130, _used(short=7500))  # after more than an hour
    was, kept = hand.figured(Scenario(ScenarioKind.CACHE, minutes=LONG))
    rates = prices.rates(OPUS, BEGIN)
    assert rates is not None

    assert was.amount is not None
    more = (5000 + 1000 + 7000 + 500 + 7500) * (rates.cache_write_1h - rates.cache_write_5m)
    assert kept.amount == was.amount + more - 6000 * (rates.cache_write_1h - rates.cache_read)
    assert kept.changed == 1


def test_a_cache_that_is_kept_shorter(hand: Hand, prices: PriceTable) -> None:
    """The other way round: what was read after such a pause is written again, where it was written for an hour."""
    hand.call(0, _used(long=5000))
    hand.call(2, _used(read=5000, long=1000))
    hand.call(22, _used(read=6000, long=300))
    hand.call(40, _used(short=4000), agent="other")
    hand.call(60, _used(read=4000), agent="other")  # kept by others: its own writes were for 5 minutes
    was, kept = hand.figured(Scenario(ScenarioKind.CACHE, minutes=SHORT))
    rates = prices.rates(OPUS, BEGIN)
    assert rates is not None

    assert was.amount is not None
    less = (5000 + 1000 + 300) * (rates.cache_write_1h - rates.cache_write_5m)
    assert kept.amount == was.amount - less + 6000 * (rates.cache_write_5m - rates.cache_read)
    assert kept.changed == 1


def test_midnight_is_no_border(hand: Hand) -> None:
    """A pause over midnight counts on the day itself as it does on every later one, once."""
    late = 15 * 60 - 10  # ten minutes before midnight
    hand.call(late, _used(short=5000))
    hand.call(late + 20, _used(short=6000))
    hand.call(late + 25, _used(read=6000, short=10))
    hand.store(Scenario(ScenarioKind.CACHE, minutes=LONG))
    on_the_day, later = (hand.seen(BEGIN + timedelta(days=days)) for days in (1, 3))
    assert on_the_day == later
    assert [one.changed for one in later] == [0, 1]
    assert later[0].calls == later[1].calls == 3


def test_a_smaller_model_for_small_edits(hand: Hand, prices: PriceTable) -> None:
    """Turns whose edits come to 1 to 19 lines together; none for a turn without edits, nor for one of many."""
    hand.turn(0, [5, 14])
    hand.turn(10, [5, 15])
    hand.turn(20)
    hand.turn(30, [1])
    was, small, every, own = hand.figured(
        Scenario(ScenarioKind.MODEL, model=HAIKU, below_lines=20),
        Scenario(ScenarioKind.MODEL, model=HAIKU),
        Scenario(ScenarioKind.MODEL, model=OPUS),
    )
    rates, other = prices.rates(OPUS, BEGIN), prices.rates(HAIKU, BEGIN)
    assert rates is not None
    assert other is not None
    saved = rates.cost_pico(_used()) - other.cost_pico(_used())

    assert was.amount is not None
    assert (small.amount, small.changed) == (was.amount - 2 * saved, 2)
    assert (every.amount, every.changed) == (was.amount - 4 * saved, 4)
    assert own.amount == was.amount


def test_a_plan_costs_its_fee_for_each_month_begun(hand: Hand) -> None:
    """Whatever is used."""
    hand.call(0, _used(short=5000))
    _was, plan = hand.figured(Scenario(ScenarioKind.PLAN, fee=20 * DOLLAR))
    assert (plan.amount, plan.months) == (40 * DOLLAR, 2)
    assert months_begun(date(2026, 11, 30), date(2027, 2, 1)) == 4


def test_factors_are_exact() -> None:
    """Whole ones to the last part of money."""
    rng = random.Random(4)
    for _ in range(100):
        amount = rng.randrange(10**18)
        assert [times(amount, factor) for factor in (100, 200, 700)] == [amount, 2 * amount, 7 * amount]


# ---- what is said elsewhere


def _facts(budgets: Budgets) -> BudgetFacts:
    return budgets.facts("", NOW, UTC)


def test_a_ceiling_nearly_reached_is_told_once_a_span(path: Path, budgets: Budgets, prices: PriceTable) -> None:
    """When nine tenths are used or half of the futures reach it; never of a flat fee; a line says what is left."""
    assert budgets.left_line(NOW, UTC) == ""
    ask(path, prices, _ceiling(CeilingUnit.MONEY), _ceiling(CeilingUnit.PLAN))
    used = _facts(budgets).ceilings[0].used
    far, near = (Ceiling(CeilingPeriod.YEAR, CeilingUnit.MONEY, amount) for amount in (10 * used, used * 21 // 20))
    ask(path, prices, far, near)
    (told,) = [one for one in budgets.alerts(NOW, UTC) if one.what == "4"]
    (tomorrow,) = [one for one in budgets.alerts(NOW + timedelta(days=1), UTC) if one.what == "4"]

    assert not [one for one in budgets.alerts(NOW, UTC) if one.what in ("2", "3")]
    assert (told.kind, told.cause, told.screen, told.lasts) == ("ceiling", tomorrow.cause, "budget", True)
    assert "this year" in told.title
    assert budgets.left_line(NOW, UTC).endswith("this year")


def test_the_json_is_what_the_room_shows(path: Path, budgets: Budgets, prices: PriceTable) -> None:
    """Ceilings with their days, scenarios with their difference."""
    ask(path, prices, _ceiling(CeilingUnit.TOKENS, CeilingPeriod.QUARTER), Scenario(ScenarioKind.PLAN, fee=5 * DOLLAR))
    facts = _facts(budgets)
    found = budget_json(facts)
    (ceiling,) = found["ceilings"]
    one: CeilingFacts = facts.ceilings[0]

    assert ceiling["used"] == one.used == sum(day["used"] for day in ceiling["days"])
    assert ceiling["forecast"]["low"] <= ceiling["forecast"]["middle"] <= ceiling["forecast"]["high"]
    assert [row["asked"]["kind"] for row in found["what_if"]["scenarios"]] == ["prices", "prices", "prices", "plan"]
    assert found["what_if"]["scenarios"][0]["difference"] == "0.00"


def test_a_store_without_calls(tmp_path: Path, prices: PriceTable) -> None:
    """A ceiling can be set before anything is read: nothing is used, and it is too early to say more."""
    path = new_file(tmp_path / "tokenmirror.db")
    open_writer(path).close()
    ask(path, prices, _ceiling(CeilingUnit.MONEY))
    db: sqlite3.Connection = open_reader(path)
    facts = Budgets(db, Pages(db, prices), prices).facts("", NOW, UTC)
    db.close()

    assert (facts.ceilings[0].used, facts.ceilings[0].forecast, facts.what_if) == (0, None, None)


def test_the_window_sets_removes_and_brings_back(data: Data) -> None:
    """Through the one who answers the window: the room, the tray's card, and why something cannot be set."""
    asker = data.asker()
    assert asker.budget("").empty is not None
    ceiling = Ceiling(CeilingPeriod.MONTH, CeilingUnit.TOKENS, 10_000, SHOP)
    assert asker.keep_budget(Budgeting(ceiling)) == ""
    (row,) = asker.budget("").ceilings
    assert row.ceiling == replace(ceiling, id=1)
    assert (row.name, row.figure) == ("shop", "at least 3.6\u202fk of 10\u202fk")
    assert asker.today().budget == "shop: At most 6.4\u202fk of 10\u202fk left this month"

    assert asker.keep_budget(Budgeting(row.ceiling, remove=True)) == ""
    assert asker.budget("").empty is not None
    assert asker.today().budget == ""
    assert asker.keep_budget(Budgeting(row.ceiling)) == ""
    assert asker.budget("1").chosen == 1
    assert asker.keep_budget(Budgeting(replace(ceiling, project="/nowhere"))) == "/nowhere is no project that is known."
    asker.close()


def test_without_a_database_the_room_says_why(tmp_path: Path) -> None:
    """As every screen does."""
    view = Asker(tmp_path, zone=UTC).budget("")
    assert view.empty is not None
    assert view.what_if is None
