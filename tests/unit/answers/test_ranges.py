"""What kept changes took, from real rows: each token once, in the month in which a change landed, by zone and tool."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import CODEX, SHOP, minute
from tokenmirror.answers.facts import landed
from tokenmirror.answers.ranges import MONTHS, ranges_of
from tokenmirror.domain.periods import Filter, Period, PeriodChoice, chosen_period
from tokenmirror.domain.usage import Quality
from tokenmirror.store.rows import to_ms
from tokenmirror.viewmodels.ranges import Cost, RangesFacts

JULY = datetime(2026, 7, 20, 12, tzinfo=UTC)
SPENT = 1100 + 1650 + 550
"""Into both commits of the one change of the small world."""


def _asked(data: Data, narrow: Filter | None = None, now: datetime = JULY, zone: str = "UTC") -> RangesFacts:
    place = ZoneInfo(zone)
    wanted = narrow or Filter(chosen_period(PeriodChoice.DAYS_30, now, place))
    return ranges_of(data.db, landed(data.db), wanted, now, place)


def _keep(data: Data) -> None:
    data.db.execute("UPDATE fate SET state = 'kept' WHERE state = 'pending'")


def test_what_is_too_young_is_not_kept(data: Data) -> None:
    """A change of which a part is pending counts nowhere, as in the sentence; kept it counts with all its tokens."""
    before = _asked(data)
    _keep(data)
    after = _asked(data)

    assert [costs for _month, costs in before.months] == [[]] * MONTHS
    assert dict(after.months)[date(2026, 5, 1)] == [Cost(SPENT, frozenset({Quality.EXACT}))]
    assert after.now == []


def test_months_are_whole_and_end_before_the_period_does(data: Data) -> None:
    """In July the five months before it; of a period that ended in May those before May."""
    _keep(data)
    ended = Period(minute(-60), minute(60))

    assert [month for month, _costs in _asked(data).months] == [date(2026, month, 1) for month in (2, 3, 4, 5, 6)]
    made = _asked(data, Filter(ended))
    assert [month.month for month, _costs in made.months] == [12, 1, 2, 3, 4]
    assert [cost.tokens for cost in made.now] == [SPENT]
    assert (made.choice, made.first, made.last) == (None, date(2026, 5, 4), date(2026, 5, 4))


def test_the_month_is_that_of_the_person_s_zone(data: Data) -> None:
    """Half past eleven of the last day of April in London is May in Kathmandu."""
    _keep(data)
    late = to_ms(datetime(2026, 4, 30, 23, 30, tzinfo=UTC))
    data.db.execute("UPDATE fate SET landed_at = ? WHERE landed_at IS NOT NULL", (late,))
    months = {
        zone: [month.month for month, costs in _asked(data, zone=zone).months if costs]
        for zone in ("UTC", "Asia/Kathmandu")
    }

    assert months == {"UTC": [4], "Asia/Kathmandu": [5]}


def test_a_filter_holds(data: Data) -> None:
    """Another project has no changes; of a tool that only had a part in it no tokens are recorded."""
    _keep(data)
    period = Period(minute(-60), minute(60))
    here, there, other = (
        _asked(data, narrow).now
        for narrow in (Filter(period, SHOP), Filter(period, "/elsewhere"), Filter(period, None, CODEX))
    )

    assert [cost.tokens for cost in here] == [SPENT]
    assert there == []
    assert other == [Cost(0, frozenset({Quality.NOT_RECORDED}))]


def test_a_lower_bound_stays_one(data: Data) -> None:
    """Quality comes along with the tokens."""
    _keep(data)
    floor = data.db.execute("SELECT quality FROM call WHERE quality <> 0 LIMIT 1").fetchone()[0]
    data.db.execute("DROP TRIGGER call_changed")  # which would take the flows of a changed call along
    data.db.execute(
        "UPDATE call SET quality = ? WHERE id IN (SELECT call FROM flow WHERE commit_id = ?)",
        (floor, data.world.pending),
    )
    costs = dict(_asked(data).months)[date(2026, 5, 1)]

    assert costs == [Cost(SPENT, frozenset({Quality.EXACT, Quality.LOWER_BOUND}))]
