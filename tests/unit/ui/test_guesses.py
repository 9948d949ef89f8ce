"""Guesses look like guesses: lighter and slanted in tables, without fill on the chart, and named to a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.charts.spoken import bar_in_words
from tokenmirror.ui.fills import swatch
from tokenmirror.ui.tables.bars import GUESS_COLUMN, chart_table
from tokenmirror.ui.tables.commits import commits_model
from tokenmirror.ui.tables.delegates import CellDelegate
from tokenmirror.ui.tables.ledger import GUESS_ROLE
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.theme import THEMES, Theme
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.shapes import Segment

Maker = Callable[..., Window]
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
EVIDENCE, SESSIONS = 6, 7


def drawn(theme: Theme, qtbot: QtBot, *, guess: bool, selected: bool = False) -> QImage:
    """Return the evidence cell of one commit, in which the same word stands."""
    model = commits_model()
    row = replace(made_views.commits(1)[0], evidence_text="guess", guess=guess)
    model.take_head(made_ledgers.head("commits", (row,)))
    parent = QWidget()
    qtbot.addWidget(parent)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 120, 26)
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(120, 26, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    CellDelegate(theme, parent).paint(painter, option, model.index(0, EVIDENCE))
    painter.end()
    return image


def darkest(image: QImage, ground: str) -> int:
    """Return how far the strongest pixel is from the ground."""
    level = QColor(ground).lightness()
    return max(abs(QColor(image.pixel(x, y)).lightness() - level) for x in range(120) for y in range(24))


@every_theme
def test_a_guess_is_lighter_and_slanted(theme: Theme, qtbot: QtBot) -> None:
    """The same word is drawn another way; selected it is slanted still, in the ink that is legible there."""
    plain, guess = drawn(theme, qtbot, guess=False), drawn(theme, qtbot, guess=True)

    assert plain != guess
    if not theme.contrast:
        assert darkest(guess, theme.surface) < darkest(plain, theme.surface)
    on_plain, on_guess = (drawn(theme, qtbot, guess=one, selected=True) for one in (False, True))
    assert on_plain != on_guess
    assert abs(darkest(on_guess, theme.selection) - darkest(on_plain, theme.selection)) < 40


def test_only_cells_that_rest_on_the_guess() -> None:
    """Evidence and sessions are the guess; fate, tokens and subject are known as well as ever."""
    model = commits_model()
    model.take_head(made_ledgers.head("commits", (made_views.guessed(made_views.commits(1)[0]),)))
    marked = [column for column in range(model.columnCount()) if model.index(0, column).data(GUESS_ROLE)]

    assert marked == [EVIDENCE, SESSIONS]
    spoken = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in marked]
    assert spoken == ["guess: a guess, by time and place alone", "a41f: a guess, by time and place alone"]
    assert model.index(0, SESSIONS).data() == "a41f"


def test_a_session_of_guesses_only() -> None:
    """The commits' cell says so, in words and to a screen reader; where there is none it is empty."""
    model = sessions_model()
    rows = made_views.sessions(2)
    model.take_head(
        made_ledgers.head("sessions", (replace(rows[0], commits=2, commits_text="2 guesses", guess=True), rows[1]))
    )
    column = next(place for place, one in enumerate(model.columns) if one.guess is not None)
    said = [model.index(place, column).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(2)]

    assert said == ["2 guesses: a guess, by time and place alone", ""]


@pytest.mark.usefixtures("qapp")
@every_theme
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_fills_of_guesses_differ(theme: Theme, scale: float) -> None:
    """A guess is another picture than its outcome and than every other fill, large and small."""
    for side in (8, 11, 30):
        plain = [swatch(outcome, theme, scale, side=side).toImage() for outcome in Outcome]
        guessed = [swatch(outcome, theme, scale, guessed=True, side=side).toImage() for outcome in Outcome]
        pending = swatch(Outcome.KEPT, theme, scale, pending=True, side=side).toImage()
        pictures = [*plain, *guessed, pending]
        assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_a_guess_in_the_words_of_a_bar() -> None:
    """The card's labels, the table and the sentence for a screen reader name it beside what is known."""
    bar = replace(
        made_views.chart().bars[20],
        at_least=False,
        segments=(Segment(Outcome.KEPT, False, 700, "700"), Segment(Outcome.KEPT, False, 50, "50", guessed=True)),
        guessed_text="50",
    )

    assert "50 kept, a guess, 700 kept" in bar_in_words(bar)
    row = chart_table((bar,)).rows[0]
    assert (row[1].text, row[1].raw, row[GUESS_COLUMN].text, row[GUESS_COLUMN].raw) == ("750", 750, "50", 50)


def test_the_column_of_guesses_comes_and_goes(make_window: Maker, qtbot: QtBot) -> None:
    """The table tells of guesses in a column of its own, and gives the room back where there is none."""
    window = make_window()
    plain = made_views.mirror()
    first, *rest = plain.chart.bars
    window.show_view(plain)
    window.mirror.chart.toggle_table()
    table = window.mirror.chart.table
    assert table.isColumnHidden(GUESS_COLUMN)
    window.show_view(replace(plain, chart=replace(plain.chart, bars=(replace(first, guessed_text="1"), *rest))))
    qtbot.waitUntil(lambda: window.drawn)

    assert not table.isColumnHidden(GUESS_COLUMN)
    assert table.model().headerData(GUESS_COLUMN, Qt.Orientation.Horizontal) == "Guess"


def test_the_curve_and_its_empty_state(make_window: Maker, qtbot: QtBot) -> None:
    """The curve is read by the pointer and by a screen reader; with too few the sentence stands alone."""
    window = make_window()
    window.show_view(replace(made_views.mirror(), lives=made_views.lives(60)))
    panel = window.mirror.lives

    assert panel.isVisible()
    curve = panel.curve
    assert curve is not None
    assert curve.accessibleDescription().startswith(made_views.lives(60).sentence)
    here = curve.nearest(QPointF(curve.width() / 2, 40))
    assert here is not None
    assert curve.spot(here).words == "30 days: some alive"
    assert curve.nearest(QPointF(0, 40)) is None
    window.show_view(replace(made_views.mirror(), lives=replace(made_views.lives(-1), sentence="Too few to say.")))
    qtbot.waitUntil(lambda: window.drawn)
    assert (panel.sentence.text(), curve.isVisible()) == ("Too few to say.", False)
    window.show_view(made_views.mirror())
    qtbot.waitUntil(lambda: window.drawn)
    assert not panel.isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_words_of_the_curve_have_room(make_window: Maker, qtbot: QtBot, size: tuple[int, int]) -> None:
    """Sentence and note are shown to their ends, in a small window too."""
    window = make_window(size=size)
    long = replace(made_views.lives(), sentence="Of 1,234,567 lines newly put in, " + "90 % after 7 days, " * 4)
    window.show_view(replace(made_views.mirror(), lives=long))
    panel = window.mirror.lives
    qtbot.wait(50)

    assert panel.sentence.height() >= panel.sentence.heightForWidth(panel.sentence.width())
    assert panel.note.height() >= panel.note.heightForWidth(panel.note.width())
