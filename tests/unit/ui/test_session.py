"""The page of a session: drawn, read by keys and pointer, zoomed, opened, and left again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tests.unit.ui.looking import picture_of
from tests.unit.viewmodels import made_session
from tokenmirror.domain.corrections import Word
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.charts.timeline import TimelineChart
from tokenmirror.ui.charts.timeline_layout import LABEL_LINE, Placed
from tokenmirror.ui.labels import Link
from tokenmirror.ui.screens.session import SessionScreen, short_name
from tokenmirror.ui.theme import DARK, LIGHT
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.timeline_shapes import LaneKind, SessionPage

Maker = Callable[..., Window]


def _screen(window: Window, page: SessionPage) -> SessionScreen:
    window.go("sessions", what=page.id)
    window.show_view(page)
    while not window.drawn:
        QTest.qWait(5)
    QTest.qWait(20)
    found = window.findChild(SessionScreen)
    assert found is not None
    return found


def _chart(screen: SessionScreen) -> TimelineChart:
    assert screen.chart.view is not None
    return screen.chart.view


def _lane(chart: TimelineChart, kind: LaneKind) -> tuple[int, Placed]:
    return next((line, one) for line, one in enumerate(chart.layout_now.lanes) if one.lane.kind is kind)


def test_the_page_opens_by_the_session_s_id(make_window: Maker) -> None:
    """The header names it in short, the filters are put away, and the words are those of the view."""
    window, page = make_window(), made_session.page()
    screen = _screen(window, page)

    assert screen.isVisible()
    assert window.header.title.text() == "Session a41f"
    assert not window.header.period.isVisible()
    assert screen.sentence.text() == page.sentence
    assert page.sentence.startswith("938\u202fk tokens, 61 calls.")


def test_back_leads_to_the_row_in_the_ledger(make_window: Maker) -> None:
    """The session that was looked at is the row in hand."""
    window = make_window()
    view = made_ledgers.sessions()
    window.go("sessions")
    window.show_view(view)
    row = list(view.rows.values())[5].id
    _screen(window, made_session.page(of=row))
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert window.sessions.isVisible()
    assert window.sessions.table.in_hand == row


def test_another_session_s_answer_is_not_drawn(make_window: Maker) -> None:
    """Until the answer comes nothing of the session before is shown, and a late one is left out."""
    window = make_window()
    screen = _screen(window, made_session.page())
    window.go("sessions", what="claude_code:other")
    waiting = screen.chart.isVisible()
    window.show_view(made_session.page())

    assert not waiting
    assert not screen.chart.isVisible()


def test_previous_and_next_are_places(make_window: Maker) -> None:
    """The buttons lead to the sessions beside, and back leads back."""
    window, page = make_window(), made_session.page()
    screen = _screen(window, page)
    screen.earlier.click()
    there = window.trail.here.what
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert there == "claude_code:before"
    assert window.trail.here.what == page.id


def test_lanes_stand_below_each_other(make_window: Maker) -> None:
    """No lane touches the next, marks stay between the edges of time, and the height holds them all."""
    chart = _chart(_screen(make_window(), made_session.page(files=20)))
    lanes = chart.layout_now.lanes

    assert [one.lane.kind for one in lanes][:4] == [LaneKind.INTO, LaneKind.CALLS, LaneKind.PROMPTS, LaneKind.CONTEXT]
    assert all(upper.box.bottom() <= lower.box.top() + 0.5 for upper, lower in pairwise(lanes))
    assert lanes[-1].box.bottom() < chart.height()
    assert all(rect.left() >= chart.layout_now.left for one in lanes for rect in one.rects)


@pytest.mark.parametrize("width", [880, 1100, 1900])
def test_labels_never_touch(make_window: Maker, width: int) -> None:
    """In each row words end before the next begin, at every width."""
    chart = _chart(_screen(make_window(size=(width, 800)), made_session.page()))
    for placed in chart.layout_now.lanes:
        rows: dict[float, list[tuple[float, float]]] = {}
        for label in placed.labels:
            rows.setdefault(label.top, []).append((label.left, label.left + label.room))
        for spans in rows.values():
            ordered = sorted(spans)
            assert all(end <= start for (_left, end), (start, _right) in pairwise(ordered))
    hours = chart.layout_now.hours
    assert all(one.left < other.left for one, other in pairwise(hours))


def test_a_pause_is_named_above_its_gap(make_window: Maker) -> None:
    """Above the bars is room for its words, and the stretch after it is named where it is first seen."""
    chart = _chart(_screen(make_window(), made_session.page()))
    layout = chart.layout_now
    (pause,) = layout.axis.pauses
    into = next(placed for placed in layout.lanes if placed.lane.kind is LaneKind.INTO)

    assert into.box.top() >= LABEL_LINE
    assert all(not pause.left - 1 < label.left <= pause.right for label in into.labels)
    assert any(label.left == pause.right + 1 for label in into.labels)


def test_a_pause_is_forty_pixels(make_window: Maker) -> None:
    """Zoomed into it has its true length, unless that would leave nothing else to see."""
    chart = _chart(_screen(make_window(), made_session.page()))
    (pause,) = chart.layout_now.axis.pauses

    assert pause.right - pause.left == 40
    assert chart.zoom_to(pause.left - 350, pause.right + 350)
    assert chart.layout_now.axis.pauses == ()
    chart.show_whole()
    assert chart.zoom_to(pause.left - 40, pause.right + 40)
    assert len(chart.layout_now.axis.pauses) == 1


def test_a_call_has_the_fill_of_its_outcome(make_window: Maker) -> None:
    """Its bar is drawn from the zero line, as high as its tokens."""
    chart = _chart(_screen(make_window(), made_session.page()))
    _line, placed = _lane(chart, LaneKind.CALLS)
    rect = placed.rects[3]
    image = picture_of(chart)
    hue = image.pixelColor(round(rect.center().x()), round(rect.bottom()) - 3).name()

    assert hue == LIGHT.fill(Outcome.KEPT).name()
    assert rect.height() == pytest.approx(placed.box.height() * placed.marks[3].tokens / placed.top)


def test_keys_read_marks_and_lanes(make_window: Maker, qtbot: QtBot) -> None:
    """Right goes through a lane, Down to the next one nearby, and Enter on a commit opens it."""
    window = make_window()
    screen = _screen(window, made_session.page())
    chart = _chart(screen)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current is not None
    calls = chart.current
    QTest.keyClick(chart, Qt.Key.Key_Right)
    for _lane_below in chart.layout_now.lanes:
        QTest.keyClick(chart, Qt.Key.Key_Down)

    assert chart.layout_now.lanes[calls[0]].lane.kind is LaneKind.CALLS
    with qtbot.waitSignal(screen.commit_opened, check_params_cb=lambda one: one == made_session.FIRST):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert window.screen_name == "changes"


def test_a_click_on_a_commit_opens_it(make_window: Maker, qtbot: QtBot) -> None:
    """The dot leads to the ledger of changes with that commit in hand."""
    window = make_window()
    screen = _screen(window, made_session.page())
    chart = _chart(screen)
    _line, placed = _lane(chart, LaneKind.COMMITS)
    spot = placed.rects[1].center().toPoint()
    with qtbot.waitSignal(screen.commit_opened, check_params_cb=lambda one: one == made_session.SECOND):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def test_dragging_zooms_and_backspace_goes_back(make_window: Maker) -> None:
    """The dragged time fills the view, stays when the data is asked for again, and Backspace shows the whole."""
    window, page = make_window(), made_session.page()
    screen = _screen(window, page)
    chart = _chart(screen)
    start, end = QPoint(400, 60), QPoint(560, 60)
    wanted = tuple(chart.layout_now.axis.at(point.x()) for point in (start, end))
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(chart, end)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    zoomed = chart.shown
    window.show_view(made_session.page(files=5))

    assert [zoomed, chart.shown] == [wanted, wanted]
    assert screen.chart.whole.isVisible()
    assert screen.chart.whole.text() == "Back to the whole session"
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Backspace)
    assert [chart.shown] == [None]
    assert not screen.chart.whole.isVisible()


def test_more_files_open_on_click(make_window: Maker) -> None:
    """The lane that files share gives each its own, and a link folds them again."""
    screen = _screen(make_window(), made_session.page(files=20))
    chart = _chart(screen)
    height = chart.height()
    placed = next(one for one in chart.layout_now.lanes if one.lane.folded)
    spot = QPoint(20, round(placed.box.center().y()))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    opened = sum(one.lane.kind is LaneKind.FILE for one in chart.layout_now.lanes)

    assert placed.lane.title == "9 more files"
    assert opened == 20
    assert chart.height() > height
    screen.chart.fold.click()
    assert chart.height() == height


def test_the_table_has_the_same(make_window: Maker) -> None:
    """T shows every mark as a row, and the chart again."""
    screen = _screen(make_window(), made_session.page())
    chart = _chart(screen)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_T)
    rows = screen.chart.table.model().rowCount()
    QTest.keyClick(screen.chart.table, Qt.Key.Key_T)

    assert rows == 61 + 21 + 2 + 1 + 2
    assert chart.isVisible()


def test_a_screen_reader_hears_the_session(make_window: Maker) -> None:
    """The chart has its role, its name and a sentence; a mark is read with what it went into."""
    chart = _chart(_screen(make_window(), made_session.page()))
    heard = QAccessible.queryAccessibleInterface(chart)
    line, _placed = _lane(chart, LaneKind.COMMITS)

    assert heard.role() == QAccessible.Role.Chart
    assert chart.accessibleDescription().startswith("938\u202fk tokens in 61 calls, 21 edits of 4 files, 2 commits")
    assert chart.spot((line, 0)).words == (
        "Commits: 10:14. 1b8e200000. Split the tree. kept. landed squashed (patch id of the whole branch)."
        " 100\u202f% of it is this session's, 40 lines."
    )


def test_the_rows_open_their_commits(make_window: Maker, qtbot: QtBot) -> None:
    """Each row with a commit is a link, and the sum stands under them."""
    window = make_window()
    screen = _screen(window, made_session.page())
    links = [one for one in screen.stretches.findChildren(Link) if one.text().startswith("kept")]
    texts = [label.text() for label in screen.stretches.findChildren(QLabel)]

    assert [link.text() for link in links] == ["kept, 1b8e200", "kept, 7c19e0a"]
    assert {"Together", "61"} <= set(texts)
    with qtbot.waitSignal(screen.commit_opened, check_params_cb=lambda one: one == made_session.FIRST):
        links[0].click()


def _many(count: int, session: str = "") -> SessionPage:
    """Return a session of many stretches."""
    page = made_session.page()
    rows = tuple(replace(page.stretches[0], time_text=f"{place:02}:00 to {place:02}:59") for place in range(count))
    return replace(page, id=session or page.id, stretches=rows)


def test_many_rows_come_some_at_a_time(make_window: Maker, qtbot: QtBot) -> None:
    """The first rows are there at once, the last and the sum soon, in the room that was kept for them."""
    page = _many(30)
    screen = _screen(make_window(), replace(page, id="claude:before", stretches=(), together=None))
    panel = screen.stretches
    screen.wanted = page.id
    screen.show_page(page)

    def times() -> list[str]:
        return [one.text() for one in panel.findChildren(QLabel) if one.text().endswith(":59")]

    assert 0 < len(times()) < 30
    height = panel.sizeHint().height()
    qtbot.waitUntil(lambda: "Together" in [one.text() for one in panel.findChildren(QLabel)])
    assert times() == [row.time_text for row in page.stretches]
    assert abs(panel.sizeHint().height() - height) < 45
    screen.show_page(_many(31, page.id))

    assert len([time for time in times() if time.startswith("30:")]) == 1  # new data leaves no gap


def test_rows_of_the_session_before_do_not_come(make_window: Maker, qtbot: QtBot) -> None:
    """Who goes on to another session while rows are still to come sees those of the other one alone."""
    screen = _screen(make_window(), _many(30))
    other = _many(3, "claude:other")
    screen.wanted = other.id
    screen.show_page(other)
    qtbot.wait(200)
    shown = [one.text() for one in screen.stretches.findChildren(QLabel) if one.text().endswith(":59")]

    assert shown == [row.time_text for row in other.stretches]


def test_an_intent_is_said(make_window: Maker, qtbot: QtBot) -> None:
    """A word is a button that says it of this session."""
    window, page = make_window(), made_session.page()
    screen = _screen(window, page)
    spike = next(button for button in screen.intent.buttons if "spike" in button.text())
    with qtbot.waitSignal(window.said) as heard:
        spike.click()

    assert (heard.args[0].word, heard.args[0].session, heard.args[0].undo) == (Word.SPIKE, page.id, False)


@pytest.mark.parametrize("calls", [0, 1, 2])
def test_hardly_anything_is_drawn_too(make_window: Maker, calls: int) -> None:
    """One call, two, or none at all: no lane is empty, and where nothing has a time the page says so."""
    screen = _screen(make_window(), made_session.only(calls))

    assert screen.chart.isVisible() == bool(calls)
    assert screen.empty.isVisible() != bool(calls)
    if calls:
        chart = _chart(screen)
        assert all(one.marks for one in chart.layout_now.lanes)
        assert not chart.grab().isNull()


def test_hostile_names_are_plain(make_window: Maker) -> None:
    """A path with markup, direction marks and escapes is drawn, spoken and listed, and nothing of it is run."""
    screen = _screen(make_window(DARK), made_session.page(files=3, path=made_views.HOSTILE * 4))
    chart = _chart(screen)
    line, placed = _lane(chart, LaneKind.FILE)
    chart.point_at((line, 0), by_keys=True)
    chart.grab()

    assert made_views.HOSTILE in placed.lane.title
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in screen.findChildren(QLabel))


def test_every_control_is_reached_by_tab(make_window: Maker) -> None:
    """Buttons, chart, links and words are in the chain of focus, each with a name."""
    screen = _screen(make_window(), made_session.page())
    wanted = {screen.earlier, screen.later, screen.counted, _chart(screen), *screen.intent.buttons}
    found: set[QWidget] = set()
    widget = screen.earlier.nextInFocusChain()
    while widget is not None and widget is not screen.earlier:
        found.add(widget)
        widget = widget.nextInFocusChain()

    assert wanted - {screen.earlier} <= found
    assert all(button.text() for button in screen.findChildren(QPushButton) if button.isVisible())


def test_hover_finds_the_nearest_mark(make_window: Maker) -> None:
    """Anywhere above a call is near it; far from everything there is nothing."""
    chart = _chart(_screen(make_window(), made_session.page()))
    line, placed = _lane(chart, LaneKind.CALLS)
    rect = placed.rects[7]

    assert chart.nearest(QPointF(rect.center().x(), placed.box.top() + 2)) == (line, 7)
    assert chart.nearest(QPointF(20, placed.box.top() + 2)) is None
    assert chart.nearest(QPointF(rect.center().x(), chart.height() - 2.0)) is None


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("claude_code:a41f0000-1", "a41f"), ("codex:rollout-2026-11-10T", "rollout-2026-"), ("x:", "x:")],
)
def test_sessions_have_short_names(wanted: str, name: str) -> None:
    """Four letters of an id in hex, the beginning of any other name."""
    assert short_name(wanted) == name


def test_other_colours_keep_the_page(make_window: Maker, qtbot: QtBot) -> None:
    """After the theme was changed the same session is drawn in the new colours."""
    window = make_window()
    _screen(window, made_session.page())
    window.set_theme(DARK)
    qtbot.waitUntil(lambda: window.drawn)
    QTest.qWait(20)
    screens = [one for one in window.findChildren(SessionScreen) if one.isVisible()]
    _line, placed = _lane(_chart(screens[0]), LaneKind.CALLS)
    rect = placed.rects[3]
    image = picture_of(_chart(screens[0]))

    assert len(screens) == 1
    assert window.header.title.text() == "Session a41f"
    assert image.pixelColor(round(rect.center().x()), round(rect.bottom()) - 3) == DARK.fill(Outcome.KEPT)


def test_what_is_saved_is_the_whole_chart(make_window: Maker) -> None:
    """A picture of it is as high as its lanes, in any width, and the figures are the marks."""
    chart = _chart(_screen(make_window(), made_session.page()))
    wide = chart.picture_size()
    picture = QImage(wide, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.surface))
    painter = QPainter(picture)
    chart.paint_picture(painter, QRectF(0, 0, wide.width(), wide.height()), LIGHT)
    painter.end()
    hues = {picture.pixelColor(x, 20).name() for x in range(0, wide.width(), 7)}

    assert wide.height() == chart.height()
    assert LIGHT.fill(Outcome.KEPT).name() in hues
    assert len(chart.table().rows) == 87
