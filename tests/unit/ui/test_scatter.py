"""The scatter of changes: read by pointer and keys, zoomed, in step with the ledger, legible without hue."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers
from tests.unit.ui.looking import picture_of
from tests.unit.ui.made_scatter import view_of
from tokenmirror.domain.outcomes import FateState
from tokenmirror.ui.charts.dots import paint_dot
from tokenmirror.ui.charts.log_axis import LogAxis, axis_around
from tokenmirror.ui.charts.scatter import MOST_DOTS, ScatterChart
from tokenmirror.ui.charts.stamps import Stamps
from tokenmirror.ui.scatter_panel import ScatterPanel
from tokenmirror.ui.theme import LIGHT, THEMES, Theme
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.change_rows import STATES
from tokenmirror.viewmodels.scatter import Dot


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> ScatterPanel:
    """Give a shown panel."""
    qapp.setStyle("Fusion")
    made = ScatterPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(370, 400)
    made.show_view(view_of())
    made.show()
    qtbot.waitUntil(lambda: made.chart is not None)
    return made


def chart_of(panel: ScatterPanel) -> ScatterChart:
    """Return the chart that the panel holds."""
    assert isinstance(panel.chart, ScatterChart)
    return panel.chart


@pytest.mark.parametrize("values", [[5], [1, 1], [1, 1_000_000], [30_000, 31_000], [7, 70, 700]])
def test_an_axis_holds_its_values_and_has_ticks(values: list[float]) -> None:
    """One value, equal values, and many powers of ten: each lies inside, ticks ascend and lie apart."""
    axis = axis_around(values)
    ticks = axis.ticks(300, 40)

    assert all(0 < axis.share(value) < 1 for value in values)
    assert ticks == sorted(set(ticks))
    assert all((axis.share(b) - axis.share(a)) * 300 >= 40 for a, b in pairwise(ticks))
    assert ticks


def test_a_place_is_its_logarithm() -> None:
    """Ten times as much is always as far."""
    axis = LogAxis(2, 6)

    assert axis.share(10_000) == pytest.approx(0.5)
    assert axis.value_at(0.5) == pytest.approx(10_000)
    assert axis.share(30_000) - axis.share(3_000) == pytest.approx(axis.share(300_000) - axis.share(30_000))


def test_each_dot_opens_its_change(panel: ScatterPanel, qtbot: QtBot) -> None:
    """A click on a dot names the commit that stands for it, whichever shape it has."""
    chart = chart_of(panel)
    for place in range(chart.series()[0]):
        spot = chart.spot((0, place))
        where = chart.nearest(spot.rect.center())
        assert where is not None
        with qtbot.waitSignal(panel.commit_opened) as opened:
            QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot.rect.center().toPoint())
        assert opened.args == [chart.spot(where).key]


def test_keys_read_the_dots_from_the_fewest_tokens_on(panel: ScatterPanel, qtbot: QtBot) -> None:
    """Right goes to more tokens, End to the most, Enter opens, Escape leaves."""
    chart = chart_of(panel)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    first = chart.spot((0, 0))
    assert chart.current == (0, 0)
    assert chart.accessibleDescription().startswith(first.words)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == (0, 1)
    assert chart.spot((0, 1)).rect.left() >= first.rect.left()
    QTest.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(panel.commit_opened) as opened:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened.args == [chart.spot((0, chart.series()[0] - 1)).key]
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.current is None


def test_a_drag_shows_fewer_and_back_shows_all(panel: ScatterPanel) -> None:
    """The link in the title line comes with the zoom and goes with it."""
    chart = chart_of(panel)
    every = sum(chart.series())
    middle = chart.height() / 2
    left, right = QPointF(120, middle).toPoint(), QPointF(220, middle).toPoint()
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(chart, right)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=right)
    assert sum(chart.series()) < every
    assert panel.whole.isVisible()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Backspace)
    assert sum(chart.series()) == every
    assert not panel.whole.isVisible()


def test_the_change_in_hand_is_ringed(panel: ScatterPanel) -> None:
    """Choosing a row of the ledger changes the picture; choosing it again does not."""
    chart = chart_of(panel)
    before = picture_of(chart)
    panel.mark(str(chart.spot((0, 3)).key))
    ringed = picture_of(chart)
    panel.mark(str(chart.spot((0, 3)).key))

    assert ringed != before
    assert picture_of(chart) == ringed


def test_the_table_holds_the_same_changes(panel: ScatterPanel) -> None:
    """T shows it, with one row a dot of the period."""
    chart = chart_of(panel)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_T)

    assert panel.shows_table
    assert panel.table.model().rowCount() == chart.series()[0]


def test_very_many_changes_are_drawn_as_density(panel: ScatterPanel) -> None:
    """The picture differs from one of dots, and a zoom brings the dots back."""
    many = view_of(MOST_DOTS + 50)
    panel.show_view(many)
    chart = chart_of(panel)
    picture = picture_of(chart)
    seen = {QColor(picture.pixel(x, y)).name() for x in range(0, picture.width(), 2) for y in range(0, 300, 2)}

    assert all(QColor(name).saturation() < 60 for name in seen)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_shapes_differ_without_hue(theme: Theme) -> None:
    """In grey no two states look alike, nor a guess like what is known."""
    plain = view_of(1, 0).dots[0]
    every = [replace(plain, state=state, guessed=False) for state in STATES]
    every += [replace(plain, state=FateState.KEPT, guessed=True), replace(plain, guessed=False, deletion=True)]
    drawn = [outline(dot, theme) for dot in every]

    assert len(set(drawn)) == len(every)


def outline(dot: Dot, theme: Theme) -> bytes:
    """Return which pixels of a dot are inked, whatever the ink."""
    image = QImage(QRectF(0, 0, 24, 24).size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    paint_dot(painter, QPointF(12, 12), dot, theme)
    painter.end()
    ground = levels(QColor(theme.surface))
    far = (math.dist(levels(QColor(image.pixel(x, y))), ground) > 40 for x in range(24) for y in range(24))
    return bytes(far)


def levels(colour: QColor) -> tuple[int, int, int]:
    """Return the three parts of a colour."""
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_stamp_looks_as_the_dot(theme: Theme, scale: float) -> None:
    """Every state, guess and doubt is on the screen what it is in a saved picture, to where its last mark ends."""
    plain = replace(view_of(1, 0).dots[0], guessed=False, at_least=False, estimated=False)
    every = [replace(plain, state=state, guessed=guess) for state in STATES for guess in (False, True)]
    every += [replace(plain, at_least=True), replace(plain, at_least=True, estimated=True, deletion=True)]

    def drawn(paint: Callable[[QPainter, Dot, QPointF], object]) -> QImage:
        image = QImage(round(600 * scale), round(40 * scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor(theme.surface))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, dot in enumerate(every):
            paint(painter, dot, QPointF(20 + 45.5 * place, 20.5))
        painter.end()
        return image

    stamps = Stamps(theme, scale)
    stamped = drawn(lambda painter, dot, at: stamps.put(painter, ((dot, at.x(), at.y()),)))
    painted = drawn(lambda painter, dot, at: paint_dot(painter, at, dot, theme))
    for x in range(stamped.width()):
        for y in range(stamped.height()):
            assert math.dist(levels(stamped.pixelColor(x, y)), levels(painted.pixelColor(x, y))) < 40


@pytest.mark.usefixtures("qapp")
def test_thousands_of_dots_are_few_pictures() -> None:
    """Of dots that look alike one is painted, for each of the four ways to lie between pixels."""
    dots = [replace(dot, at_least=True) for dot in view_of(400, 0).dots]
    looks = {(dot.state, dot.guessed, dot.deletion) for dot in dots}
    stamps, image = Stamps(LIGHT, 1.0), QImage(800, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    stamps.put(painter, [(dot, place * 1.37, place * 0.71) for place, dot in enumerate(dots)])
    painter.end()

    assert len(looks) < stamps.painted <= 4 * (len(looks) + 2)


def test_the_keyboard_comes_to_the_chart_before_the_details(make_window: Callable[..., Window], qtbot: QtBot) -> None:
    """As it is seen, from the table on."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    window.show_view(view_of())
    qtbot.waitUntil(lambda: window.changes.scatter.chart is not None)
    chain: list[QWidget] = [window.changes.table]
    while (after := chain[-1].nextInFocusChain()) is not None and after is not chain[0]:
        chain.append(after)
    stops = [chain.index(one) for one in (window.changes.scatter.save_link, chart_of(window.changes.scatter))]

    assert stops == sorted(stops)
    assert stops[-1] < chain.index(window.changes.pane.correct)
