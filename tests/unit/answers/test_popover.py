"""Today in little, from the small world."""

from tests.unit.answers.conftest import Data
from tokenmirror.answers.ask import Asker
from tokenmirror.domain.periods import Filter, PeriodChoice, chosen_period


def test_today_says_what_the_mirror_says(data: Data) -> None:
    """The parts of the popover add up to the tokens of the mirror's own today."""
    asker = data.asker()
    view = asker.today()
    now = asker._now()
    mirror = asker.mirror(Filter(chosen_period(PeriodChoice.TODAY, now, asker._zone)))

    assert sum(part.segment.tokens for part in view.parts) == sum(figure.tokens for figure in mirror.figures) > 0
    assert [bar.total for bar in view.bars if bar.is_today] == [sum(part.segment.tokens for part in view.parts)]


def test_without_a_database_there_is_nothing_yet(data: Data) -> None:
    """Before anything was read the popover says that nothing is recorded, and shows an empty week."""
    view = Asker(data.folder / "nowhere").today()

    assert view.sentence == "No tokens recorded today."
    assert (view.parts, [bar.total for bar in view.bars]) == ((), [0] * 7)
