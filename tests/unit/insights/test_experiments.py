"""Before and after: which days, which changes on which side, and what of them is compared."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.unit.insights.made_pasts import DAY, HOUR, past
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.own_words import Experiment
from tokenmirror.insights.experiments import FEWEST_DAYS, MOST_DAYS, Figure, compared, parted, sides_of
from tokenmirror.insights.ranges import FEWEST

START = date(1970, 1, 1)
NOW = datetime(1970, 12, 31, 12, tzinfo=UTC)


def day(number: int) -> date:
    """Return the day that a made-up change of this number landed on."""
    return START + timedelta(days=number)


@pytest.mark.parametrize(
    ("first", "until", "length", "before"),
    [
        (300, None, 65, 65),
        (360, None, 5, FEWEST_DAYS),
        (10, None, 355, MOST_DAYS),
        (300, 340, 41, 41),
        (300, 301, 2, FEWEST_DAYS),
        (364, None, 1, FEWEST_DAYS),
    ],
)
def test_before_is_as_long_as_after_within_bounds(first: int, until: int | None, length: int, before: int) -> None:
    """Between 4 and 26 weeks, and it ends on the day before the first one."""
    sides = sides_of(Experiment("x", day(first), until=None if until is None else day(until)), NOW, UTC)

    assert sides is not None
    assert (sides.before.number, sides.after.number) == (before, length)
    assert sides.before.last + timedelta(days=1) == sides.after.first == day(first)


def test_what_is_yet_to_come_has_no_sides() -> None:
    """Nothing can be compared before its first day; that day itself counts, in the person's own zone."""
    tomorrow = Experiment("x", day(365))
    assert sides_of(tomorrow, NOW, UTC) is None
    assert sides_of(tomorrow, NOW, ZoneInfo("Pacific/Auckland")) is not None


def test_a_last_day_that_is_ahead_ends_today() -> None:
    """Days that have not come are not looked at."""
    sides = sides_of(Experiment("x", day(350), until=day(900)), NOW, UTC)
    assert sides is not None
    assert sides.after.last == day(364)


def test_a_project_and_the_others_have_the_same_days() -> None:
    """Without a day both sides are the last 26 weeks."""
    experiment = Experiment("x", None, "/shop")
    sides = sides_of(experiment, NOW, UTC)
    assert sides is not None
    assert sides.before == sides.after
    assert sides.after.number == MOST_DAYS
    rows = [past(350), past(351, repository="/mill"), past(20)]
    assert [[row.landed_at // DAY for row in side] for side in parted(experiment, sides, rows, UTC)[:2]] == [
        [351],
        [350],
    ]


def test_a_change_stands_where_it_was_begun_and_landed() -> None:
    """What was begun before the day and landed after it is on neither side, and is counted."""
    experiment = Experiment("x", day(300))
    sides = sides_of(experiment, NOW, UTC)
    assert sides is not None
    rows = [
        past(299.5),
        past(300.5),
        past(300.01),
        past(310, first_prompt_at=299 * DAY),
        past(200),
        past(240, first_prompt_at=200 * DAY),
    ]
    before, after, both = parted(experiment, sides, rows, UTC)
    assert [row.landed_at / DAY for row in before] == [299.5]
    assert [row.landed_at / DAY for row in after] == [300.5]
    assert both == 2


def test_only_what_a_session_is_known_to_have_made_counts() -> None:
    """Guesses, work by hand, empty changes and other projects say nothing of what was done in another way."""
    experiment = Experiment("x", day(300), "/shop")
    sides = sides_of(experiment, NOW, UTC)
    assert sides is not None
    rows = [
        past(310),
        past(311, guessed=True),
        past(312, sessions=()),
        past(313, lines_added=0),
        past(314, repository="/mill"),
        past(315, first_prompt_at=None),
    ]
    assert [row.landed_at // DAY for row in parted(experiment, sides, rows, UTC).after] == [310, 315]


def test_five_figures_of_each_change() -> None:
    """Price and tokens of kept changes, hours to landing, the share replaced, prompts; what is not known is no case."""
    before = [past(200 + number, price=(number + 1) * 10**12, tokens=1000 * number) for number in range(FEWEST)]
    after = [past(300 + number, prompts=number % 4 + 1) for number in range(FEWEST)]
    odd = [
        past(320, state=FateState.REVERTED),
        past(321, priced=False, qualities=frozenset()),
        past(322, first_prompt_at=None, prompts=0),
        past(323, first_prompt_at=323 * DAY, first_commit_at=323 * DAY - HOUR),
    ]
    replaced = {row.key: 0.5 for row in (*before, *after[:3])}
    found = compared(before, [*after, *odd], replaced)

    assert [*found] == [*Figure]
    cases = {figure: (one.before_cases, one.after_cases) for figure, one in found.items()}
    assert cases == {
        Figure.PRICE: (8, 10),
        Figure.TOKENS: (8, 10),
        Figure.TIME: (8, 10),
        Figure.REWORK: (8, 3),
        Figure.PROMPTS: (8, 11),
    }
    price, time = found[Figure.PRICE].before, found[Figure.TIME].before
    assert price is not None
    assert time is not None
    assert (price.middle, time.middle) == (4.5, 2.0)
    assert found[Figure.REWORK].after is found[Figure.REWORK].difference is None
