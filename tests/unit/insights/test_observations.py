"""Which observations stand on a page: three to five, of as many families, and never by what they say."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from msgspec.structs import replace

from tokenmirror.domain.lookbacks import Look, Lookback, lookback
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observations import FAMILIES, FEWEST_CASES, MOST, chosen, family_of, has_evidence
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.insights.ranges import Range

RULES = [*Measure, *Pattern]
WEEK = lookback(Look.WEEK, date(2026, 11, 18))


def seen(rule: str, cases: int = 9, figure: float | None = 0.5) -> Observed:
    """Return what a rule saw."""
    behind = tuple(Case(CaseKind.CHANGE, f"c{number}", number, 1.0) for number in range(cases))
    return Observed(rule, behind, max(cases, 1), figure, Range(0.2, 0.4, 0.6), 9)


def rules(found: list[Observed]) -> list[str]:
    return [one.rule for one in found]


def test_every_rule_is_in_one_family() -> None:
    """None is forgotten, and none twice."""
    every = [rule for family in FAMILIES for rule in family]
    assert sorted(every) == sorted(RULES)
    assert len(set(every)) == len(every)


@pytest.mark.parametrize("look", Look)
def test_five_of_as_many_families_in_the_fixed_order(look: Look) -> None:
    """Whatever comes first in what was seen: the same five, each of another family, in the order of the families."""
    when = lookback(look, date(2026, 11, 18))
    every = [seen(rule) for rule in RULES]
    found = rules(chosen(every, when))

    assert len(found) == MOST
    assert found == rules(chosen(every[::-1], when))
    places = [family_of(rule) for rule in found]
    assert places == sorted(set(places))


def test_every_rule_has_its_turn() -> None:
    """Over some weeks each stands on a page, and no two weeks in a row show the same."""
    every = [seen(rule) for rule in RULES]
    pages = [set(rules(chosen(every, WEEK.before(number)))) for number in range(36)]

    assert set.union(*pages) == {str(rule) for rule in RULES}
    assert all(one != other for one, other in pairwise(pages))


def test_what_it_says_plays_no_part() -> None:
    """Figures far below the past, within it and far above it are chosen alike."""
    for number in range(12):
        when = WEEK.before(number)
        found = [
            rules(chosen([replace(seen(rule), figure=figure) for rule in RULES], when)) for figure in (0.0, 0.4, 1.0)
        ]
        assert found[0] == found[1] == found[2]
        without_past = [replace(seen(rule), past=None, past_cases=0) for rule in RULES]
        assert rules(chosen(without_past, when)) == found[0]


def test_all_there_are_where_they_are_few() -> None:
    """What has evidence stands there in every week, in whichever place the turn begins."""
    few = [seen(Measure.TIME_TO_LANDING), seen(Pattern.FAN_OUT), seen(Pattern.SET_ASIDE_AGAIN)]
    for number in range(24):
        assert rules(chosen(few, WEEK.before(number))) == rules(few)


@pytest.mark.parametrize(
    ("one", "has"),
    [
        (seen(Measure.TIME_TO_COMMIT, FEWEST_CASES), True),
        (seen(Measure.TIME_TO_COMMIT, FEWEST_CASES - 1), False),
        (seen(Measure.TIME_TO_COMMIT, figure=None), False),
        (replace(seen(Measure.REGULAR_USE), of=2), False),
        (replace(seen(Pattern.FIRST_PROMPTS, 1), of=3), True),
        (replace(seen(Pattern.FIRST_PROMPTS, 2), of=2), False),
        (seen(Pattern.FAILING_COMMANDS, 1, figure=None), True),
        (seen(Pattern.FAILING_COMMANDS, 0, figure=None), False),
    ],
)
def test_evidence(one: Observed, *, has: bool) -> None:
    """A measure needs some cases, a share some that it is of, a rule that counts cases alone has its own number."""
    assert has_evidence(one) is has


def test_a_year_begins_like_any_week() -> None:
    """The turn goes on over the end of a year."""
    every = [seen(rule) for rule in RULES]
    last = Lookback(date(2026, 12, 28), Look.WEEK)
    assert rules(chosen(every, last)) != rules(chosen(every, last.before(-1)))
