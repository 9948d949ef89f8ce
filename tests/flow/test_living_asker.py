"""A window that was open all the time tells what one tells that was just opened, whatever was done meanwhile."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flow.moments import NOON
from tests.flow.test_incremental import FIND_ONLY, a_desk
from tokenmirror.answers.ask import Asker
from tokenmirror.collector.workplace import collect_once
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.viewmodels.paging import CHANGES, COMMITS, SESSIONS, LedgerAsk

LATER = NOON + timedelta(days=3)
"""When it is asked: days of deeds are summed by then."""
WHOLE = Filter(Period(NOON - timedelta(days=5), LATER))
QUESTIONS: dict[str, Callable[[Asker], object]] = {
    "mirror": lambda asker: asker.mirror(Filter()),
    "mirror of days": lambda asker: asker.mirror(WHOLE),
    "scatter": lambda asker: asker.scatter(Filter()),
    "changes": lambda asker: asker.ledger(LedgerAsk(CHANGES), Filter()),
    "commits": lambda asker: asker.ledger(LedgerAsk(COMMITS), Filter()),
    "sessions": lambda asker: asker.ledger(LedgerAsk(SESSIONS), Filter()),
    "reflect": lambda asker: asker.reflect(""),
    "budget": lambda asker: asker.budget(""),
    "tools": lambda asker: asker.sources(),
    "today": lambda asker: asker.today(),
}


def now() -> datetime:
    """Return the moment that both live in."""
    return LATER.astimezone(UTC)


@settings(max_examples=5, phases=FIND_ONLY, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_what_is_told_after_each_deed_is_what_a_new_asker_tells(seed: int) -> None:
    """Commits, rebases, reverts, words of the person and lines of tools, read and judged by a real collector."""
    dice = random.Random(seed)
    with a_desk(seed) as (desk, place):
        data, home = desk.computer.data, desk.computer.home
        with closing(Asker(data, zone=UTC, now=now, home=home)) as living:
            for _deed in range(12):
                for name in dice.sample(sorted(QUESTIONS), 4):
                    QUESTIONS[name](living)
                deed = desk.chance.choice(desk.deeds)
                deed()
                collect_once(place)
                with closing(Asker(data, zone=UTC, now=now, home=home)) as new:
                    for name, question in QUESTIONS.items():
                        assert question(living) == question(new), (name, deed.__name__)
