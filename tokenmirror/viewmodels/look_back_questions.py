"""The one question of a page: open, about the work, and never answered by a number."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.domain.lookbacks import Lookback
from tokenmirror.insights.observations import family_of, number_of, turn_of
from tokenmirror.insights.observing import Observed
from tokenmirror.language import tr


def question_of(observed: Sequence[Observed], when: Lookback, *, landed: bool) -> str:
    """Return the question of a time: of what stands on its page in turn, and in turn of neither.

    Each time takes the next; where nothing was observed it is one of those that need no observation.
    """
    general = _general() if landed else _general()[1:]
    places = [family_of(one.rule) for one in observed]
    number = number_of(when)
    if not places or number % (len(places) + 1) == len(places):
        return general[number % len(general)]
    return _of_families()[turn_of(when, places)]


def _general() -> tuple[str, ...]:
    """Return the questions that any time can be asked; the first one is of changes that landed."""
    return (
        tr("Which of these changes would you have made the same way without a tool?"),
        tr("What did you understand at the end of this time that you did not at its start?"),
        tr("What would you ask for in other words next time?"),
        tr("What did you decide yourself, and what did you leave to a tool?"),
    )


def _of_families() -> tuple[str, ...]:
    """Return a question for each family of rules, in their order."""
    return (
        tr("Where did work wait, and for what?"),
        tr("What would have shown earlier that it went in circles?"),
        tr("Which task was clear before its first prompt, and what made it clear?"),
        tr("What did the tool need to know, and what did it read beside that?"),
        tr("What did you learn of the work after it had landed?"),
        tr("What made a session end where it ended?"),
        tr("Which change was worth more to you than its price says, and why?"),
        tr("Where do you look before something is written again?"),
        tr("What let these faults stand as long as they did?"),
        tr("What did you hand over, and what did you keep for yourself?"),
        tr("Which part of the code would you not want to change without a test, and why?"),
        tr("What did the work that was set aside tell you?"),
    )
