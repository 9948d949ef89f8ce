"""How long lines live, as drawn: as far as is known, with where watching ends, and as figures and words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tests.unit.ui.looking import picture_of
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.charts.lives import LivesCurve
from tokenmirror.ui.charts.writing import as_csv
from tokenmirror.ui.fonts import use_good_face
from tokenmirror.ui.lives import LivesPanel
from tokenmirror.ui.theme import LIGHT
from tokenmirror.viewmodels.shapes import Lives


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> Iterator[LivesPanel]:
    """Give the panel in a window, with a curve of ninety days."""
    qapp.setStyle("Fusion")
    use_good_face()
    host = QWidget()
    host.resize(900, 420)
    panel = LivesPanel(LIGHT)
    QVBoxLayout(host).addWidget(panel)
    host.show()
    panel.show_lives(made_views.lives())
    qtbot.waitUntil(lambda: panel.curve is not None and panel.curve.isVisible())
    yield panel
    host.close()
    host.deleteLater()


def curve_of(panel: LivesPanel) -> LivesCurve:
    """Return what is drawn in the panel."""
    assert panel.curve is not None
    return panel.curve


def long_lives() -> Lives:
    """Return a curve that is told for 120 days, of changes whose watching ends on three of them."""
    short = made_views.lives()
    point = replace(short.points[-1], day=120, label="", text="120 days: some alive\n2 changes are no older yet")
    ends = ((40.5, short.points[3].share), (100.2, short.points[5].share), (100.9, short.points[5].share))
    return replace(short, points=(*short.points, point), last=180, ends=ends)


def test_the_curve_goes_as_far_as_is_known(panel: LivesPanel) -> None:
    """Its axis grows with it; beyond its end it is grey, and where watching ends stands a mark on the line."""
    chart = curve_of(panel)
    before = chart.spot((0, 5)).rect.center().x()
    panel.show_lives(long_lives())
    image = picture_of(chart)
    places = {day: chart.spot((0, place)).rect.center() for place, day in enumerate((0, 7, 14, 30, 60, 90, 120))}
    one_day = (places[90].x() - places[0].x()) / 90

    assert places[90].x() < before
    assert places[120].x() == pytest.approx(places[0].x() + 120 * one_day)
    low = round(places[120].y()) + 120
    before_it, beyond = (image.pixelColor(round(places[120].x()) + side, low) for side in (-9, 9))
    assert before_it == image.pixelColor(round(places[90].x()) - 20, low)
    assert beyond.lightness() < before_it.lightness()
    over = round(places[30].y()) - 4
    row = [image.pixelColor(x, over).name() for x in range(round(places[30].x()) + 8, round(places[60].x()) - 8)]
    marks = [x for x, hue in enumerate(row) if hue == LIGHT.fill(Outcome.KEPT).name()]
    assert [x + round(places[30].x()) + 8 for x in marks] == [round(places[0].x() + 40.5 * one_day)]


def test_how_much_was_watched_is_told(panel: LivesPanel) -> None:
    """In the table and the CSV by number, in the card and for a screen reader in words."""
    panel.show_lives(long_lives())
    chart = curve_of(panel)

    assert [column.title for column in chart.table().columns[4:]] == ["Changes", "Lines", "No older"]
    assert as_csv(chart.table()).decode("utf-8-sig").splitlines()[6].endswith(",10,2577,3")
    spot = chart.spot((0, 6))
    assert (spot.card.title, spot.card.notes) == ("120 days", ("some alive", "2 changes are no older yet"))
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "2 changes are no older yet" in chart.accessibleDescription()


def test_a_zoomed_curve_stays_when_it_only_grows_a_little(panel: LivesPanel) -> None:
    """A curve on the same axis keeps what is zoomed into; one on a longer axis is shown whole."""
    chart = curve_of(panel)
    assert chart.zoom_to(chart.spot((0, 1)).rect.center().x(), chart.spot((0, 4)).rect.center().x())
    panel.show_lives(replace(made_views.lives(), ends=()))
    assert chart.reach() == (1, 4)
    panel.show_lives(long_lives())
    assert chart.reach() == (0, 6)
