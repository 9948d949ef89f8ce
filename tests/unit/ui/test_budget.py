"""The room of budgets: read, drawn, set, changed, taken away and brought back; by keys as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_budget
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.scenarios import SHORT, Scenario, ScenarioKind
from tokenmirror.ui.budget_cards import CeilingCard
from tokenmirror.ui.charts.budget import BudgetCurve
from tokenmirror.ui.charts.writing import as_csv
from tokenmirror.ui.help import CountedCard, counted_key
from tokenmirror.ui.screens.budget import BudgetScreen
from tokenmirror.ui.theme import CONTRAST_DARK, DARK, LIGHT, Theme
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.budget import budget_view
from tokenmirror.viewmodels.budget_shapes import BudgetView

Maker = Callable[..., Window]
DOLLAR = 10**12


def _screen(window: Window, view: BudgetView, what: str = "") -> BudgetScreen:
    window.go("budget", what=what)
    found = window._screens.room("budget")  # made by now, whatever is made in turns
    window.show_view(view)
    while not window.drawn:  # it comes in turns
        QTest.qWait(5)
    QTest.qWait(20)
    assert isinstance(found, BudgetScreen)
    return found


def _curve(screen: BudgetScreen) -> BudgetCurve:
    assert screen.chart.curve is not None
    return screen.chart.curve


def _words(screen: BudgetScreen) -> str:
    return " | ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_the_room_says_what_is_used_and_where_it_leads(make_window: Maker) -> None:
    """Sentence, outlook, caption with how often forecasts held, all ceilings, and scenarios; no filter holds."""
    window, view = make_window(), made_budget.view()
    screen = _screen(window, view)
    words = _words(screen)

    assert view.sentence in words
    assert view.second in words
    assert "forecasts of this kind held for your past year" in words
    for row in view.ceilings:
        assert row.figure in words
        assert row.rest in words
    assert view.what_if is not None
    for scenario in view.what_if.rows:
        assert scenario.amount_text in words
    assert "not a forecast" in words
    assert not window.header.period.isVisible()
    assert counted_key(_curve(screen)) == "forecast"
    QTest.keyClick(screen.counted, Qt.Key.Key_Space)
    assert window.findChild(CountedCard) is not None


def test_nothing_of_the_caption_is_cut(make_window: Maker, qtbot: QtBot) -> None:
    """Where room is short it takes more lines, and the link to how it is counted stays what it is."""
    window, view = make_window(), made_budget.view()
    screen = _screen(window, view)
    window.resize(880, 560)
    qtbot.waitUntil(lambda: screen.width() < 880)
    window.show_view(replace(view, caption=" \u00b7 ".join([view.caption, "another part of what is left out"] * 3)))
    # Asked anew each time: the labels of the view before are still there for a moment.
    qtbot.waitUntil(lambda: screen.caption.height() > 2 * screen.caption.findChildren(QLabel)[-1].height())

    shown = [label for label in screen.caption.findChildren(QLabel) if label.isVisible()]
    assert len(shown) >= 6
    assert all(label.geometry().right() <= screen.caption.width() for label in shown)
    assert screen.counted.isVisible()
    assert screen.counted.parent() is screen.caption


def test_nothing_is_set(make_window: Maker) -> None:
    """The room says so and offers to set one; what if is there as soon as anything is read."""
    screen = _screen(make_window(), made_budget.empty())
    assert "No budget is set." in _words(screen)
    assert not screen.chart.isVisible()
    assert screen.what_if.isVisible()

    screen.empty._button.click()
    card = screen.window().findChild(CeilingCard)
    assert card is not None
    card.reject()

    screen.show_view(made_budget.nothing_read())
    assert not screen.what_if.isVisible()


def test_hardly_anything_is_known(make_window: Maker) -> None:
    """With a few days there is no band and no number at its end, and the words say from when on there is."""
    view = made_budget.view(8)
    screen = _screen(make_window(), view)
    assert "Too early to say" in screen.second.text()
    assert view.chart is not None
    assert view.chart.ends is None
    assert not any(point.is_ahead for point in view.chart.points)
    assert view.sentence.startswith("At least")


def test_the_chart_is_read_day_by_day(make_window: Maker) -> None:
    """Keys go from day to day, those to come among them; the card and the words are those of the day."""
    screen = _screen(make_window(), made_budget.view())
    curve = _curve(screen)
    curve.setFocus()
    view = screen.view
    assert view is not None
    assert view.chart is not None
    points = view.chart.points
    QTest.keyClick(curve, Qt.Key.Key_Home)
    assert curve.current == (0, 0)
    assert curve.card.isVisible()
    assert points[0].title in curve.spot((0, 0)).words
    QTest.keyClick(curve, Qt.Key.Key_End)
    assert curve.current == (0, len(points) - 1)
    last = curve.spot((0, len(points) - 1))
    assert [line.value for line in last.card.lines] == list(view.chart.ends[::-1] if view.chart.ends else ())
    gap = next(place for place, point in enumerate(points) if not point.observed)
    assert "Not observed" in curve.spot((0, gap)).words
    assert curve.nearest(curve.spot((0, 20)).rect.center()) == (0, 20)


def test_lines_only_rise_and_the_band_holds_the_middle(make_window: Maker) -> None:
    """As drawn: no point lies below the one before, low below middle below high, today where both meet."""
    curve = _curve(_screen(make_window(), made_budget.view()))
    heights = [curve.spot((0, place)).rect.center().y() for place in range(curve.series()[0])]
    across = [curve.spot((0, place)).rect.center().x() for place in range(curve.series()[0])]
    assert heights == sorted(heights, reverse=True)
    assert across == sorted(across)


def test_a_part_can_be_looked_at(make_window: Maker) -> None:
    """Dragging shows some weeks; Backspace shows the whole span again; another ceiling of the same span keeps it."""
    screen = _screen(make_window(), made_budget.view())
    curve = _curve(screen)
    first, later = (curve.spot((0, place)).rect.center() for place in (5, 30))
    assert curve.zoom_to(first.x(), later.x())
    assert curve.reach()[0] >= 4
    assert curve.reach()[1] <= 31
    assert not curve.zoom_to(first.x(), first.x() + 3)
    curve.show_whole()
    assert curve.reach() == (0, curve.series()[0] - 1)


def test_figures_are_saved_as_they_are(make_window: Maker) -> None:
    """One row a day in CSV: what was used, together, and the band of the days to come."""
    screen = _screen(make_window(), made_budget.view())
    view = screen.view
    assert view is not None
    assert view.chart is not None
    lines = as_csv(_curve(screen).table()).decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + len(view.chart.points)
    assert "2026-10-01" in lines[1]
    assert "forecast" in lines[-1]
    screen.chart.toggle_table()
    assert screen.chart.shows_table


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_DARK])
def test_it_is_painted_in_every_theme(make_window: Maker, theme: Theme) -> None:
    """Into pictures of any size, with and without a band, also where the ceiling is passed."""
    curve = _curve(_screen(make_window(theme), made_budget.view()))
    for view in (made_budget.view(), made_budget.view(8), made_budget.view(500, 50)):
        assert view.chart is not None
        curve.show_chart(view.chart)
        for size in (QSize(700, 300), QSize(220, 200)):
            image = QImage(size, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            curve.paint_picture(painter, QRectF(QPointF(0, 0), size), theme)
            painter.end()
            colours = {image.pixel(x, y) for x in range(0, size.width(), 3) for y in range(0, size.height(), 3)}
            assert len(colours) > 3


def test_a_ceiling_is_chosen_changed_and_removed(make_window: Maker, qtbot: QtBot) -> None:
    """Its name opens it; Remove takes it away at once, and Undo brings back the very same one."""
    window, view = make_window(), made_budget.view()
    screen = _screen(window, view)
    with qtbot.waitSignal(window.look_changed):
        QTest.keyClick(screen.ceilings.names[1], Qt.Key.Key_Space)
    assert (window.trail.here.screen, window.trail.here.what) == ("budget", "2")

    with qtbot.waitSignal(window.chosen) as removed:
        QTest.keyClick(screen.ceilings.remove, Qt.Key.Key_Space)
    assert removed.args == [Budgeting(view.ceilings[0].ceiling, remove=True)]
    assert screen.undo.isVisible()
    with qtbot.waitSignal(window.chosen) as back:
        QTest.keyClick(screen.undo, Qt.Key.Key_Space)
    assert back.args == [Budgeting(view.ceilings[0].ceiling)]
    assert not screen.undo.isVisible()

    screen.ceilings.change.click()
    card = window.findChild(CeilingCard)
    assert card is not None
    assert card.wanted == replace(view.ceilings[0].ceiling)
    card.amount.setText("12,50")
    with qtbot.waitSignal(window.chosen) as changed:
        card.do.click()
    assert changed.args == [Budgeting(replace(view.ceilings[0].ceiling, amount=25 * DOLLAR // 2))]


def test_a_ceiling_is_set(make_window: Maker, qtbot: QtBot) -> None:
    """The button waits until the amount is one; units are told apart, and a project can be chosen."""
    window = make_window()
    screen = _screen(window, made_budget.empty())
    card = screen.add_ceiling()
    assert card is not None
    assert not card.do.isEnabled()
    for text, enabled in (("x", False), ("0", False), ("40M", False), ("160", True)):
        card.amount.setText(text)
        assert card.do.isEnabled() is enabled
    card.unit.setCurrentIndex(card.unit.findData(str(CeilingUnit.TOKENS)))
    card.amount.setText("40M")
    card.project.setCurrentIndex(card.project.findText("ledgerlib"))
    card.name.setText(" mine ")
    with qtbot.waitSignal(window.chosen) as chosen:
        QTest.keyClick(card.amount, Qt.Key.Key_Return)
    wanted = Ceiling(CeilingPeriod.MONTH, CeilingUnit.TOKENS, 40_000_000, "/home/robin/src/ledgerlib", "mine")
    assert chosen.args == [Budgeting(wanted)]


def test_scenarios_are_added_and_removed(make_window: Maker, qtbot: QtBot) -> None:
    """Each kind asks for what it needs alone; those that stand there anyway cannot be removed."""
    window, view = make_window(), made_budget.view()
    screen = _screen(window, view, "what-if")
    qtbot.waitUntil(screen.what_if.add.hasFocus)
    assert view.what_if is not None
    assert len(screen.what_if.removes) == len(view.what_if.rows) - 3
    with qtbot.waitSignal(window.chosen) as removed:
        screen.what_if.removes[0].click()
    assert removed.args == [Budgeting(view.what_if.rows[3].scenario, remove=True)]

    card = screen.add_scenario()
    assert card is not None
    assert card.wanted == Scenario(ScenarioKind.PRICES, 200)
    card.factor.setText("1,5")
    assert card.wanted == Scenario(ScenarioKind.PRICES, 150)
    card.factor.setText("0")
    assert not card.do.isEnabled()
    for kind, wanted in (
        ("model", Scenario(ScenarioKind.MODEL, model="gpt-5.5")),
        ("small", Scenario(ScenarioKind.MODEL, model="gpt-5.5", below_lines=20)),
        ("short", Scenario(ScenarioKind.CACHE, minutes=SHORT)),
    ):
        card.kind.setCurrentIndex(card.kind.findData(kind))
        card.model.setEditText("gpt-5.5")
        assert card.wanted == wanted
        assert card.model.isVisible() is (kind != "short")
    card.kind.setCurrentIndex(card.kind.findData("plan"))
    assert not card.do.isEnabled()
    card.fee.setText("20")
    with qtbot.waitSignal(window.chosen) as chosen:
        card.do.click()
    assert chosen.args == [Budgeting(Scenario(ScenarioKind.PLAN, fee=20 * DOLLAR))]


def test_what_has_the_keyboard_keeps_it(make_window: Maker) -> None:
    """An answer that changes nothing leaves every row as it is; one that changes figures leaves the place."""
    screen = _screen(make_window(), made_budget.view())
    link = screen.ceilings.names[1]
    link.setFocus()
    screen.show_view(made_budget.view())
    assert screen.ceilings.names[1] is link
    screen.show_view(made_budget.view(480))
    assert screen.ceilings.names[1] is not link
    assert screen.ceilings.names[1].hasFocus()


def test_hostile_names_stay_plain(make_window: Maker) -> None:
    """A ceiling called like markup, with a direction mark, is shown letter by letter."""
    facts = made_budget.facts()
    ceiling = replace(facts.ceilings[0].ceiling, name="<b>\u202egnp</b>")
    view = budget_view(replace(facts, ceilings=(replace(facts.ceilings[0], ceiling=ceiling),)))
    screen = _screen(make_window(), view)
    assert "\u202e" not in screen.ceilings.names[0].accessibleName()
    assert "<b>" in screen.ceilings.names[0].accessibleName()


def test_what_if_is_a_place(make_window: Maker, qtbot: QtBot) -> None:
    """It is scrolled to, below all ceilings, in a window that is too low for both."""
    screen = _screen(make_window(size=(880, 560)), made_budget.view(), "what-if")
    qtbot.waitUntil(lambda: not screen.what_if.add.visibleRegion().isEmpty())


def test_it_fits_a_small_window(make_window: Maker) -> None:
    """Panels stand below each other, and nothing is wider than the page."""
    screen = _screen(make_window(size=(880, 560)), made_budget.view())
    assert screen.ceilings.mapTo(screen, screen.ceilings.rect().topLeft()).y() > screen.chart.y()
    inside = screen.area.widget()
    assert inside is not None
    assert inside.width() <= screen.area.viewport().width()
    assert screen.ceilings.width() > 400
