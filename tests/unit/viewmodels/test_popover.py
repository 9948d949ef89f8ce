"""Today in little: one sentence, parts that add up, seven days."""

from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from msgspec.structs import replace

from tests.unit.ui.made_today import NOW, facts, spend, today
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Spend
from tokenmirror.viewmodels.popover import TodayFacts, today_view


def _sentence(*spends: Spend, landed: int = 0) -> str:
    made = TodayFacts(list(spends), [NOW] * landed, ())
    return today_view(made, NOW, UTC).sentence.replace("\u202f", " ")


def test_the_day_is_told_with_its_parts() -> None:
    """The sentence leads with tokens, the parts add up in print, and open work has its name."""
    view = today()
    parts = [(part.segment.outcome, part.name, part.text.replace("\u202f", " ")) for part in view.parts]

    assert view.when == "Sunday 22 November, as of 14:02"
    assert view.sentence.replace("\u202f", " ") == (
        "620 k tokens so far. Nothing has landed today; 320 k are in progress."
    )
    assert parts == [
        (Outcome.IN_PROGRESS, "csv-locale", "320 k"),
        (Outcome.NO_EDIT, "", "250 k"),
        (Outcome.OUTSIDE_GIT, "", "50 k"),
    ]


def test_the_week_has_seven_days_from_its_first() -> None:
    """Monday comes first, today is marked, and each day says what it holds."""
    view = today()

    assert [bar.label for bar in view.bars] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert [bar.is_today for bar in view.bars] == [False] * 6 + [True]
    assert [bar.total for bar in view.bars] == [0, 0, 0, 1_900_000, 900_000, 0, 620_000]
    assert view.week.replace("\u202f", " ") == "3.4 M tokens"
    assert view.bars[3].text.replace("\u202f", " ") == "Thursday 19 November: 1.9 M tokens"


def test_days_are_days_of_the_zone() -> None:
    """What was used late on Saturday in UTC is Sunday's in Auckland."""
    late = replace(spend(1_000, Outcome.NO_EDIT), at=NOW - timedelta(hours=20))
    view = today_view(TodayFacts([late], [], ()), NOW, ZoneInfo("Pacific/Auckland"))

    assert view.when.startswith("Monday 23 November")
    assert [bar.total for bar in view.bars] == [0] * 7
    assert today_view(TodayFacts([late], [], ()), NOW, UTC).bars[5].total == 1_000


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (((), 0), "No tokens recorded today."),
        (((), 2), "No tokens recorded today. Work landed."),
        (((spend(900, Outcome.OUTSIDE_GIT),), 0), "900 tokens so far, outside git."),
        (((spend(900, Outcome.NO_EDIT),), 0), "900 tokens so far. Nothing has landed today."),
        (((spend(900, Outcome.NO_EDIT),), 1), "900 tokens so far. Work landed today."),
        (
            ((spend(900, Outcome.NO_EDIT), spend(400, Outcome.KEPT, call=2)), 2),
            "1.3 k tokens so far. 400 went into work that landed.",
        ),
    ],
)
def test_each_kind_of_day_has_its_sentence(told: tuple[tuple[Spend, ...], int], expected: str) -> None:
    """Nothing, outside git, nothing landed, landed from earlier work, landed from today's."""
    assert _sentence(*told[0], landed=told[1]) == expected


def test_unrecorded_tokens_are_no_zero() -> None:
    """Calls of a tool that records no tokens are counted as calls."""
    measured = spend(0, Outcome.NO_EDIT)
    unknown = replace(measured, usage=msgspec.structs.replace(measured.usage, quality=Quality.NOT_RECORDED))

    assert _sentence(unknown) == "1 call so far; its tokens are not recorded."


def test_several_open_works_have_no_name() -> None:
    """A name stands at a part that went into one thing alone."""
    view = today_view(replace(facts(), open_work=["csv-locale", "invoice"]), NOW, UTC)

    assert [part.name for part in view.parts] == ["", "", ""]
