"""The chart draws what the view says, to the pixel, and can be read without a pointer."""

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tests.unit.ui.looking import picture_of
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Bucket
from tokenmirror.ui.charts.outcome_chart import OutcomeChartView
from tokenmirror.ui.charts.picture import bar_width
from tokenmirror.ui.charts.spoken import bar_in_words
from tokenmirror.ui.charts.ticks import short, ticks
from tokenmirror.ui.labels import Link
from tokenmirror.ui.theme import LIGHT
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.shapes import MirrorView

Maker = Callable[..., Window]


def _chart(window: Window, view: MirrorView) -> OutcomeChartView:
    window.show_view(view)
    while not window.drawn:  # what is shown comes in turns
        QTest.qWait(5)
    QTest.qWait(30)
    found = window.findChild(OutcomeChartView)
    assert found is not None
    return found


def _column(chart: OutcomeChartView, index: int) -> tuple[QImage, int]:
    """Return a picture of the view and the middle of a bar in it."""
    image = picture_of(chart.lanes.widget.viewport())
    left, right = chart.lanes.column_in_view(index)
    return image, round((left + right) / 2)


def _hues(image: QImage, across: int) -> list[str]:
    return [image.pixelColor(across, down).name() for down in range(image.height())]


@pytest.mark.parametrize(
    ("highest", "texts"),
    [
        (4_300_000, ["0", "1\u202fM", "2\u202fM", "3\u202fM", "4\u202fM"]),
        (890_000, ["0", "200\u202fk", "400\u202fk", "600\u202fk", "800\u202fk"]),
        (3, ["0", "1", "2", "3"]),
        (0, ["0"]),
    ],
)
def test_ticks_are_round(highest: float, texts: list[str]) -> None:
    """An axis has three to five round values, the unit on each."""
    assert [text for _value, text in ticks(highest)] == texts
    assert short(2_500_000) == "2.5\u202fM"


def test_bars_never_touch() -> None:
    """A bar leaves nine pixels where there is room, and a part of the step where there is not."""
    assert bar_width(32) == 23
    assert bar_width(300) == 44
    assert bar_width(2.6) < 2.6


def test_a_bar_is_as_high_as_its_tokens(make_window: Maker) -> None:
    """Kept lies on the zero line, and the heights of two outcomes have the ratio of their tokens."""
    chart = _chart(make_window(), made_views.first_day())
    image, middle = _column(chart, 0)
    hues = _hues(image, middle + 5)[: round(chart.lanes.bars.box.sceneBoundingRect().bottom()) - 2]
    no_edit = hues.count(LIGHT.fill(Outcome.NO_EDIT).name())
    lane = chart.lanes.bars.box.sceneBoundingRect().height()

    assert no_edit == pytest.approx(lane * 360_000 / chart.picture.top, abs=2)


def test_one_day_is_not_stretched(make_window: Maker) -> None:
    """A single bar stands at the left at its normal width."""
    chart = _chart(make_window(), made_views.first_day())
    left, right = chart.lanes.column_in_view(0)

    assert right - left < chart.lanes.widget.width() / 10


def test_a_period_that_is_hardly_known_says_so(make_window: Maker) -> None:
    """Beside the title stands since when something is known, and the step in use is that of the bars."""
    window = make_window()
    chart = replace(made_views.chart(), begins_text="not observed before today", bucket=Bucket.WEEK)
    window.show_view(replace(made_views.mirror(), chart=chart))
    panel = window.mirror.chart

    assert panel.hint.text() == "not observed before today"
    assert [link.text() for link in panel.findChildren(Link) if link.isCheckable() and link.isChecked()] == ["Week"]


def test_what_was_not_observed_has_no_bar(make_window: Maker) -> None:
    """Days without logs are hatched over the full height, in no outcome's hue."""
    chart = _chart(make_window(), made_views.mirror())
    image, middle = _column(chart, 1)
    hues = set(_hues(image, middle))

    assert not hues & {LIGHT.fill(outcome).name() for outcome in Outcome if outcome is not Outcome.NO_EDIT}
    assert len(hues) > 2


@pytest.mark.parametrize("scale_days", [(30, Bucket.DAY), (91, Bucket.WEEK), (365, Bucket.MONTH), (365, Bucket.DAY)])
def test_every_length_is_drawn(make_window: Maker, scale_days: tuple[int, Bucket]) -> None:
    """A month, a quarter and a year fit into the view, every bar in its own column."""
    chart = _chart(make_window(), made_views.mirror(*scale_days))
    last = len(chart.picture.bars) - 1

    assert chart.lanes.column_in_view(last)[1] <= chart.lanes.widget.width()
    assert chart.lanes.column_in_view(0)[0] >= 0


def test_arrows_read_the_bars(make_window: Maker, qtbot: QtBot) -> None:
    """Left starts at the newest bar; Enter opens the bar in hand; Escape puts the card away."""
    chart = _chart(make_window(), made_views.mirror())
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left)

    assert chart.picture.current == 28
    with qtbot.waitSignal(chart.opened, check_params_cb=lambda index: index == 28):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.picture.current is None


def test_enter_opens_the_commits_of_that_day(make_window: Maker) -> None:
    """The ledger of commits is opened, narrowed to the bar's day."""
    window = make_window()
    chart = _chart(window, made_views.mirror())
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Return)

    assert window.screen_name == "changes"
    assert window.narrowing.days == (date(2026, 10, 24), date(2026, 10, 25))


def test_dragging_zooms_and_backspace_goes_back(make_window: Maker) -> None:
    """A dragged part of the time fills the view; the link and Backspace show the whole again."""
    chart = _chart(make_window(), made_views.mirror())
    viewport = chart.lanes.widget.viewport()
    start, end = (QPoint(round(sum(chart.lanes.column_in_view(index)) / 2), 120) for index in (5, 14))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    zoomed = chart.lanes.shown
    chart.show_chart(made_views.chart(seed=8))
    still = chart.lanes.shown
    QTest.keyClick(chart, Qt.Key.Key_Backspace)

    assert (zoomed, still, chart.lanes.shown) == ((5, 15), (5, 15), (0, 30))


def test_t_shows_the_same_data_as_a_table(make_window: Maker) -> None:
    """The table has one row a bar, newest first, and T shows the chart again."""
    window = make_window()
    chart = _chart(window, made_views.mirror())
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_T)
    table = window.mirror.chart.table

    assert table.isVisible()
    assert not chart.isVisible()
    assert table.model().rowCount() == 30
    assert table.model().index(0, 0).data() == "Sunday 22 November"
    QTest.keyClick(table, Qt.Key.Key_T)
    assert chart.isVisible()


def test_a_screen_reader_hears_the_chart(make_window: Maker) -> None:
    """The chart has a role, a name, and its data as a sentence."""
    chart = _chart(make_window(), made_views.mirror())
    heard = QAccessible.queryAccessibleInterface(chart)

    assert heard.role() == QAccessible.Role.Chart
    assert chart.accessibleName() == "Tokens by outcome, per day"
    assert chart.accessibleDescription().startswith("30 bars; the highest is")


def test_a_bar_in_words() -> None:
    """A bar is read with its floor, parts and price; what was not observed is said to be so."""
    bars = made_views.chart().bars

    assert bar_in_words(bars[0]) == "Saturday 24 October: not observed."
    assert bar_in_words(bars[12]).startswith("Thursday 5 November: at least ")
    assert "List price $" in bar_in_words(bars[12])


def test_a_square_opens_its_commit(make_window: Maker, qtbot: QtBot) -> None:
    """A click on a change that landed opens the ledger, which asks for that commit's row."""
    window = make_window()
    chart = _chart(window, made_views.mirror())
    index = next(place for place, bar in enumerate(chart.picture.bars) if len(bar.landed) > 1)
    lane = chart.lanes.landed.box.sceneBoundingRect()
    left, right = chart.lanes.column_in_view(index)
    second = QPoint(round((left + right) / 2), round(lane.bottom()) - 3 - 14)
    wanted = chart.picture.bars[index].landed[1].commit
    with qtbot.waitSignal(window.mirror.commit_opened, check_params_cb=lambda commit: commit == wanted):
        QTest.mouseClick(
            chart.lanes.widget.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second
        )

    assert (window.screen_name, window.changes.asking.wanted) == ("changes", wanted)


def test_the_card_has_room_for_its_words(make_window: Maker) -> None:
    """The longest day's name and a whole stack fit into the card, and the card keeps off its column."""
    window = make_window()
    chart = _chart(window, made_views.mirror())
    chart.setFocus()
    for _ in range(12):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    card = chart.card
    left, right = (chart.lanes.widget.mapTo(window, QPoint(round(x), 0)).x() for x in chart.lanes.column_in_view(18))

    assert card.isVisible()
    assert card.height() >= card.sizeHint().height() > 100
    assert card.x() >= right or card.x() + card.width() <= left
    assert all(label.width() >= label.sizeHint().width() for label in card.findChildren(QLabel) if not label.wordWrap())
