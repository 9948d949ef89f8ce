"""Which observations stand on the page of a time: by families in a fixed order, never by what they say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tokenmirror.domain.lookbacks import Look, Lookback
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.patterns.rules import Pattern

MOST, FEWEST = 5, 3
"""How many stand on a page, and below how many the page says that there are few."""
FEWEST_CASES = 3
"""With fewer a median is one of the cases, and a share says nothing."""
FAMILIES: tuple[tuple[str, ...], ...] = (
    (Measure.TIME_TO_COMMIT, Measure.TIME_TO_LANDING),
    (Pattern.FAILING_COMMANDS, Pattern.BACK_AND_FORTH),
    (Measure.FINISHED_TASKS, Measure.REGULAR_USE, Pattern.FIRST_PROMPTS),
    (Pattern.COLD_CACHES, Pattern.WIDE_CONTEXTS),
    (Measure.REWORK_BY_YOU, Measure.REWORK_BY_OTHERS),
    (Pattern.SMALL_SESSIONS, Pattern.LATER_CALLS),
    (Measure.PRICE_PER_KEPT, Pattern.DEAR_MODELS),
    (Pattern.WRITTEN_AGAIN,),
    (Measure.FIXED_LINE_AGE,),
    (Pattern.FAN_OUT,),
    (Measure.TESTS_IN_KEPT,),
    (Pattern.SET_ASIDE_AGAIN,),
)
"""Rules that tell of the same thing; measures and patterns take turns. Of each family one stands on a page at most."""
_MEASURES = frozenset(measure.value for measure in Measure)
_SHARES = frozenset({Pattern.FIRST_PROMPTS, Pattern.SMALL_SESSIONS, Measure.REGULAR_USE})


def chosen(seen: Iterable[Observed], when: Lookback) -> list[Observed]:
    """Return up to five observations of a time, in the fixed order.

    The families are gone through from a place that moves on by as many as stand on a page with each week, month or
    quarter; of a family with several that have evidence another one is taken each time.
    """
    number = number_of(when)
    start = MOST * number % len(FAMILIES)
    found = {one.rule: one for one in seen if has_evidence(one)}
    taken: list[tuple[int, Observed]] = []
    for step in range(len(FAMILIES)):
        place = (start + step) % len(FAMILIES)
        among = [found[rule] for rule in FAMILIES[place] if rule in found]
        if among and len(taken) < MOST:
            taken.append((place, among[number % len(among)]))
    return [one for _place, one in sorted(taken, key=lambda pair: pair[0])]


def has_evidence(one: Observed) -> bool:
    """Tell whether there are enough cases behind a figure; a rule that counts cases alone has its own threshold."""
    if not one.cases:
        return False
    if one.rule in _SHARES and one.of < FEWEST_CASES:
        return False
    return one.rule not in _MEASURES or (one.figure is not None and len(one.cases) >= FEWEST_CASES)


def number_of(when: Lookback) -> int:
    """Return how many weeks, months or quarters there were before a time, from any beginning."""
    if when.look is Look.WEEK:
        return when.start.toordinal() // 7
    months = when.start.year * 12 + when.start.month - 1
    return months if when.look is Look.MONTH else months // 3


def family_of(rule: str) -> int:
    """Return the place of a rule's family."""
    return next(place for place, rules in enumerate(FAMILIES) if rule in rules)


def turn_of(when: Lookback, places: Sequence[int]) -> int:
    """Return which of some families a time's question is about."""
    return places[number_of(when) % len(places)]
