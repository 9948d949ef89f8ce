"""Tokens per kept change in words: too few, lower bounds, what has no tokens, and the months before."""

from datetime import date

from tokenmirror.domain.periods import PeriodChoice
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels.ranges import Cost, Ranges, RangesFacts, ranges_view

EXACT, FLOOR = frozenset({Quality.EXACT}), frozenset({Quality.EXACT, Quality.LOWER_BOUND})
NOTHING, ABOUT = frozenset({Quality.NOT_RECORDED}), frozenset({Quality.ESTIMATED})
JUNE, JULY, AUGUST = date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 1)


def _costs(count: int, tokens: int = 100_000) -> list[Cost]:
    return [Cost(tokens * (place + 1), EXACT) for place in range(count)]


def _view(
    *months: tuple[date, list[Cost]], now: list[Cost], choice: PeriodChoice | None = PeriodChoice.DAYS_30
) -> Ranges:
    view = ranges_view(RangesFacts(months, now, choice, date(2026, 9, 3), date(2026, 9, 9), date(2026, 9, 9)))
    assert view is not None
    return view


def test_months_begin_with_the_first_kept_change() -> None:
    """Empty months before it are left out, one between is told as too few; the period comes last."""
    view = _view((JUNE, []), (JULY, _costs(8)), (AUGUST, []), now=_costs(9))

    assert [row.label for row in view.rows] == ["Jul", "Aug", "Last 30 d"]
    assert [row.found is None for row in view.rows] == [False, True, False]
    assert [row.now for row in view.rows] == [False, False, True]
    assert view.rows[1].words == "August 2026: 0 kept pieces of work, too few to say."


def test_a_row_in_words() -> None:
    """Quartiles, median and the number of cases are told; the row of a month opens its days."""
    row = _view((JULY, _costs(8)), now=[]).rows[0]

    assert row.texts == ("275\u202fk", "450\u202fk", "625\u202fk")
    assert row.words == (
        "July 2026: 8 kept pieces of work; half of them took 275\u202fk to 625\u202fk tokens, the median 450\u202fk."
    )
    assert row.days == (JULY, AUGUST)
    assert row.card.notes == ("8 kept pieces of work",)


def test_what_is_not_known_is_said() -> None:
    """Lower bounds and estimates count and are named; changes without recorded tokens are no zero."""
    costs = [*_costs(8), Cost(900_000, FLOOR), Cost(900_000, ABOUT), Cost(0, NOTHING), Cost(0, NOTHING)]
    row = _view((JULY, costs), now=[]).rows[0]

    assert row.count == 10
    assert row.at_least
    assert row.note == (
        "1 of them is a lower bound. 1 of them is estimated by the tool. 2 more have no recorded tokens."
    )
    assert not _view((JULY, [*_costs(8), Cost(0, NOTHING)]), now=[]).rows[0].at_least


def test_the_months_before_in_the_alternative() -> None:
    """The sentence for who cannot see it tells the period, and the medians of the months that have enough."""
    several = _view((JULY, _costs(8)), (AUGUST, _costs(9)), now=_costs(3)).alternative
    one = _view((JULY, _costs(8)), now=_costs(3)).alternative

    assert several.endswith("Medians of 2 months before: 450\u202fk to 500\u202fk.")
    assert one.endswith("The median of the month before with enough of them: 450\u202fk.")
    assert one.startswith("Last 30 days: 3 kept pieces of work, too few to say.")


def test_own_dates_have_their_days_for_a_name() -> None:
    """A period without a name is called by its days in full, and shortly on the axis."""
    row = _view((JULY, _costs(8)), now=_costs(1), choice=None).rows[-1]

    assert (row.label, row.title) == ("This time", "3 Sep to 9 Sep")
    assert row.days is None


def test_nothing_kept_is_no_picture() -> None:
    """Without any kept change there are no ranges at all."""
    assert ranges_view(RangesFacts([(JULY, [])], [], None, JULY, JULY, JULY)) is None
