"""The measures of real rows: the time and its past, prompts and prices once, and what nothing landed of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import NOON, SHOP, minute
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measures import Measuring, times_of
from tokenmirror.domain.lookbacks import Look, Lookback, lookback
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.past import ChangePast
from tokenmirror.prices import PriceTable
from tokenmirror.store.database import open_reader
from tokenmirror.store.rows import from_ms, to_ms

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
WEEK = lookback(Look.WEEK, NOON.date())


@dataclass(frozen=True, slots=True)
class Measured:
    """The small world, written to by one connection and measured by another, as by two processes."""

    data: Data
    pages: Pages
    measuring: Measuring

    def write(self, statement: str, *values: object) -> None:
        """Change the world."""
        self.data.db.execute(statement, values)
        self.data.db.commit()

    def changes(self) -> list[ChangePast]:
        """Return what is known of its changes."""
        return self.measuring.pasts.of_filter(Filter())

    def observed(self, narrow: Filter | None = None) -> dict[str, Observed]:
        """Return the measures of its week."""
        return {one.rule: one for one in self.measuring.observed(WEEK, narrow or Filter(), minute(60), UTC)}

    def open_sessions(self, project: str | None = None) -> set[str]:
        """Return the sessions of which nothing landed."""
        return {one.session for one in self.measuring.unfinished(Filter(project=project))}


@pytest.fixture
def world(data: Data, prices: PriceTable) -> Iterator[Measured]:
    """Give the small world."""
    data.db.commit()
    reading = open_reader(data.folder / "tokenmirror.db")
    pages = Pages(reading, prices)
    yield Measured(data, pages, Measuring(pages.scratch, pages.grouping, prices))
    reading.close()


@pytest.mark.parametrize(
    ("look", "day", "start", "before", "weeks", "past_weeks"),
    [
        (Look.WEEK, date(2026, 11, 18), date(2026, 11, 16), date(2026, 8, 24), 1, 12),
        (Look.MONTH, date(2026, 11, 18), date(2026, 11, 1), date(2026, 5, 1), 5, 26),
        (Look.QUARTER, date(2026, 11, 18), date(2026, 10, 1), date(2025, 10, 1), 13, 52),
    ],
)
def test_a_time_and_its_past(look: Look, day: date, start: date, before: date, weeks: int, past_weeks: int) -> None:
    """Twelve weeks, six months or four quarters, in whole weeks that begin in them; none is in both."""
    zone = ZoneInfo("Europe/Berlin")
    times = times_of(lookback(look, day), NOON, zone, 0, LONG_AGO)

    assert times.before is not None
    assert from_ms(times.now.start).astimezone(zone).date() == start
    assert from_ms(times.before.start).astimezone(zone).date() == before
    assert times.before.end == times.now.start
    assert (len(times.weeks), len(times.weeks_before)) == (weeks, past_weeks)
    assert not set(times.weeks) & set(times.weeks_before)


def test_weeks_are_the_person_s_own() -> None:
    """A week that begins on Sunday has Sundays before it; a month goes by the weeks that are asked for."""
    sunday = lookback(Look.WEEK, date(2026, 11, 18), 6)
    month = times_of(Lookback(date(2026, 11, 1), Look.MONTH), NOON, UTC, 6, LONG_AGO)

    days = {from_ms(week.start).weekday() for week in times_of(sunday, NOON, UTC, 0, LONG_AGO).weeks_before}
    assert days == {6}
    assert {from_ms(week.start).weekday() for week in month.weeks} == {6}


def test_the_past_ends_where_nothing_is_known_any_more() -> None:
    """Weeks before the first call are no weeks in which nothing landed."""
    known = NOON - timedelta(days=20)
    times = times_of(WEEK, NOON, UTC, 0, known)

    assert times.before is not None
    assert from_ms(times.before.start) == known
    assert len(times.weeks_before) == 2


@pytest.mark.parametrize(("days", "times_before"), [(1, 12), (7, 12), (30, 6), (90, 4)])
def test_any_other_time_has_a_past_of_its_own_length(days: int, times_before: int) -> None:
    """As many of them as of the kind that it is nearest to."""
    own = Period(NOON - timedelta(days=days), NOON)
    times = times_of(own, NOON, UTC, 0, LONG_AGO)

    assert times.before is not None
    assert times.before.end - times.before.start == times_before * (times.now.end - times.now.start)


@pytest.mark.parametrize("period", [Period(), Period(None, NOON), Period(LONG_AGO, None), Period(NOON, NOON)])
def test_open_and_empty_times_have_an_answer(world: Measured, period: Period) -> None:
    """From the first call to tomorrow; without a beginning there is no past, and nothing is divided by none."""
    found = world.measuring.observed(period, Filter(), minute(60), UTC)

    assert len(found) == 9
    assert period.start is not None or all(one.past is None and one.past_cases == 0 for one in found)


def test_what_is_known_of_a_change(world: Measured) -> None:
    """The small world's one change: its sessions, its tokens once, its prompt."""
    [change] = world.changes()

    assert (change.repository, change.sessions) == (SHOP, ("claude_code:alpha", "codex:beta"))
    assert (change.tokens, change.priced, change.guessed) == (1100 + 1650 + 550, True, False)
    assert change.first_prompt_at is not None
    assert change.first_prompt_at <= change.landed_at
    assert change.prompts >= 1


def test_the_price_of_a_change_is_that_of_the_ledger(world: Measured) -> None:
    """Added up in SQL it is what the ledger of changes adds up call by call."""
    [change] = world.changes()
    line = world.pages.change(change.id)

    assert line is not None
    assert (change.price, change.tokens) == (line.spent.price, line.spent.tokens)
    assert change.price > 0


def test_what_was_read_is_read_anew_when_the_database_changes(world: Measured) -> None:
    """Another process writes: the next answer knows it."""
    [before] = world.changes()
    world.write("DELETE FROM flow")
    [after] = world.changes()

    assert (before.tokens > 0, after.tokens) == (True, 0)


def test_working_weeks_are_those_of_calls_or_own_commits(world: Measured) -> None:
    """Without calls, commits make a week a working week; of another project or without either it is none."""
    assert world.observed()["regular_use"].of == 1
    assert world.observed(Filter(project="/home/robin/elsewhere"))["regular_use"].of == 0
    world.write("UPDATE call SET at = ?", to_ms(NOON - timedelta(days=300)))
    assert world.observed()["regular_use"].of == 1
    assert world.observed(Filter(source="codex"))["regular_use"].of == 0


def test_a_session_of_which_something_landed_is_not_open(world: Measured) -> None:
    """Where its commits have not landed, its edits are a task that is not finished."""
    world.write("UPDATE edit SET repository = ?", world.data.world.repository)
    before = world.open_sessions()
    world.write("UPDATE fate SET landed_at = NULL")

    assert "claude_code:alpha" not in before
    assert "claude_code:alpha" in world.open_sessions()
    assert world.open_sessions("/elsewhere") == set()


def test_prompts_of_a_stretch_count_once(world: Measured) -> None:
    """Ten prompts before the change's last stop are its prompts; those after it are not."""
    world.write("DELETE FROM turn")
    stop, session = world.data.db.execute("SELECT max(stop_at), session FROM link WHERE ends_stretch").fetchone()
    for number in range(20):
        world.write("INSERT INTO turn (session, at) VALUES (?, ?)", session, stop - 9_500 + number * 1_000)

    assert [change.prompts for change in world.changes()] == [10]


def test_calls_that_went_nowhere_so_far_let_stand_what_is_known(world: Measured) -> None:
    """While somebody works, what went into commits is not read again."""
    before = world.changes()
    world.write(
        "INSERT INTO call (id, session, at, model, input_tokens, cache_read_input_tokens, cache_creation_input_tokens,"
        " cache_creation_input_tokens_5m, cache_creation_input_tokens_1h, output_tokens, reasoning_output_tokens,"
        " quality, replay) SELECT id + 1, session, at + 86400000, model, 9, 0, 0, 0, 0, 9, 0, 0, 0 FROM call LIMIT 1"
    )

    assert before
    assert all(one is other for one, other in zip(world.changes(), before, strict=True))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE flow SET output_tokens = output_tokens + 1 WHERE commit_id IS NOT NULL",
        "UPDATE flow SET commit_id = NULL WHERE commit_id IS NOT NULL",
        "UPDATE call SET quality = 2",
        "UPDATE call SET model = (SELECT max(id) FROM word)",
        "UPDATE link SET lines = lines + 1",
        "UPDATE link SET stop_at = stop_at - 1",
        "UPDATE turn SET at = at - 1",
        "UPDATE commit_file SET generated = 1",
        "UPDATE fate SET lines_alive = lines_alive - 1 WHERE landed_at IS NOT NULL",
    ],
)
def test_what_is_another_is_read_again(world: Measured, statement: str) -> None:
    """Tokens, models, links, prompts, files and fates: each alone."""
    before = world.changes()
    world.write(statement)

    assert before
    assert not any(one is other for one in world.changes() for other in before)
