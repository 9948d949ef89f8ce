"""What every chart can do: be copied, saved, shown as a table, read by keys and zoomed; what is said when it fails."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tests.unit.ui.looking import picture_of
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.chart_panel import ChartPanel
from tokenmirror.ui.charts.drawing import as_image, as_svg, paper
from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.charts.ranges import RangesPanel
from tokenmirror.ui.charts.save_card import SaveCard
from tokenmirror.ui.charts.saving import FOLDER, file_name, prepared, write
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.charts.writing import as_csv, as_tsv, harmless
from tokenmirror.ui.fonts import use_good_face
from tokenmirror.ui.lives import LivesPanel
from tokenmirror.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable

HOSTILE = '=HYPERLINK("http://x";"y")\u202e'


def outcome_panel(theme: Theme) -> ChartPanel:
    """Return the outcome chart of a month."""
    panel = ChartPanel(theme)
    panel.show_chart(made_views.chart())
    return panel


def ranges_panel(theme: Theme) -> RangesPanel:
    """Return five months and a period."""
    return RangesPanel(theme)


def lives_panel(theme: Theme) -> LivesPanel:
    """Return a curve of sixty days."""
    return LivesPanel(theme)


MAKERS: dict[str, Callable[[Theme], ChartFrame]] = {
    "outcomes": outcome_panel,
    "ranges": ranges_panel,
    "lives": lives_panel,
}
every_chart = pytest.mark.parametrize("name", MAKERS)


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., ChartFrame]]:
    """Return what shows the frame of a chart in a window of its own."""
    qapp.setStyle("Fusion")
    use_good_face()
    hosts: list[QWidget] = []

    def make(name: str, theme: Theme = LIGHT) -> ChartFrame:
        host = QWidget()
        host.resize(900, 420)
        frame = MAKERS[name](theme)
        QVBoxLayout(host).addWidget(frame)
        host.show()
        _fill(frame)
        qtbot.waitUntil(lambda: frame.chart is not None and frame.chart.isVisible())
        hosts.append(host)
        return frame

    yield make
    for host in hosts:
        host.close()
        host.deleteLater()


def _fill(frame: ChartFrame) -> None:
    if isinstance(frame, ChartPanel):
        frame.prepare()
    elif isinstance(frame, RangesPanel):
        frame.show_ranges(made_views.ranges())
    elif isinstance(frame, LivesPanel):
        frame.show_lives(made_views.lives(60))


def _saved(path: Path, chart: ChartSurface) -> str:
    place, make = prepared(path, chart, "x", "", "y")
    return write(place, make())


def _chart(frame: ChartFrame) -> ChartSurface:
    assert frame.chart is not None
    return frame.chart


@every_chart
def test_the_figures_are_copied_by_key(name: str, show: Callable[..., ChartFrame]) -> None:
    """Ctrl+C on the chart puts its figures on the clipboard, with tabs and a heading, and says so."""
    frame = show(name)
    QTest.keyClick(_chart(frame), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")

    assert lines == as_tsv(_chart(frame).table()).split("\n")
    assert len(lines) == len(_chart(frame).table().rows) + 1 > 4
    assert len({line.count("\t") for line in lines}) == 1
    assert frame.note.text() == "The figures are on the clipboard."
    assert frame.note.isVisible()


@every_chart
def test_t_shows_the_figures(name: str, show: Callable[..., ChartFrame]) -> None:
    """T on the chart shows a table with a row for each point, and T on the table the chart again."""
    frame = show(name)
    QTest.keyClick(_chart(frame), Qt.Key.Key_T)

    assert frame.table.isVisible()
    assert frame.table.model().rowCount() == sum(_chart(frame).series())
    assert frame.table.accessibleName() == frame.title.text()
    QTest.keyClick(frame.table, Qt.Key.Key_T)
    assert _chart(frame).isVisible()


@every_chart
def test_a_screen_reader_gets_role_name_and_the_point_in_hand(name: str, show: Callable[..., ChartFrame]) -> None:
    """The chart is a chart with a name and a sentence; what the keys read comes first in it, until Escape."""
    frame = show(name)
    chart = _chart(frame)
    heard = QAccessible.queryAccessibleInterface(chart)
    before = heard.text(QAccessible.Text.Description)
    QTest.keyClick(chart, Qt.Key.Key_End)
    where = chart.current
    assert where is not None

    assert heard.role() == QAccessible.Role.Chart
    assert heard.text(QAccessible.Text.Name) == frame.title.text() != ""
    assert before.startswith(frame.alternative)
    assert heard.text(QAccessible.Text.Description).startswith(chart.spot(where).words)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert heard.text(QAccessible.Text.Description) == before
    assert not chart.card.isVisible()


@every_chart
def test_keys_read_every_point(name: str, show: Callable[..., ChartFrame]) -> None:
    """Home and the arrow reach each point once, and stop at the last; the card shows beside it, off the point."""
    chart = _chart(show(name))
    count = sum(chart.series())
    QTest.keyClick(chart, Qt.Key.Key_Home)
    read = [chart.current]
    for _ in range(count):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        read.append(chart.current)

    assert read == [*((0, place) for place in range(count)), (0, count - 1)]
    assert chart.card.isVisible()


@every_chart
def test_a_drawing_has_no_bitmaps_and_no_paths(name: str, show: Callable[..., ChartFrame]) -> None:
    """The SVG has title and description, letters as letters, patterns as lines, and nothing of this computer."""
    frame = show(name)
    svg = as_svg(_chart(frame), frame.title.text(), frame.hint.text(), frame.alternative).decode()

    assert f"<title>{frame.title.text()}</title>" in svg
    assert f"<desc>{frame.alternative}" in svg
    assert "<text" in svg
    assert "<image" not in svg
    assert "data:" not in svg
    assert "non-scaling-stroke" not in svg
    assert not [word for word in (str(Path.home()), "/home/", "file:") if word in svg]


@every_chart
def test_a_drawing_shows_what_the_picture_shows(name: str, show: Callable[..., ChartFrame]) -> None:
    """Drawn by another program the SVG and the picture have nearly the same light everywhere."""
    frame = show(name)
    svg = as_svg(_chart(frame), frame.title.text(), frame.hint.text(), frame.alternative)
    picture = as_image(_chart(frame), frame.title.text(), frame.hint.text())
    drawn = QImage(picture.size(), QImage.Format.Format_RGB32)
    drawn.fill(QColor(LIGHT.surface))
    painter = QPainter(drawn)
    QSvgRenderer(svg).render(painter, QRectF(drawn.rect()))
    painter.end()
    small = [image.scaled(40, 20, mode=Qt.TransformationMode.SmoothTransformation) for image in (picture, drawn)]
    offs = [
        abs(small[0].pixelColor(x, y).lightness() - small[1].pixelColor(x, y).lightness())
        for x in range(40)
        for y in range(20)
    ]

    assert max(offs) < 40
    assert sum(offs) / len(offs) < 4
    assert min(small[0].pixelColor(x, y).lightness() for x in range(40) for y in range(20)) < 225


@every_chart
@pytest.mark.parametrize("theme", [DARK, CONTRAST_DARK], ids=["dark", "contrast"])
def test_what_leaves_is_on_white(name: str, theme: Theme, show: Callable[..., ChartFrame]) -> None:
    """Pictures have the light palette whatever is on the screen, at two pixels for one; contrast stays."""
    frame = show(name, theme)
    image = as_image(_chart(frame), frame.title.text())

    assert image.pixelColor(2, 2) == QColor("#ffffff")
    assert image.width() == 2 * (_chart(frame).picture_size().width() + 32)
    assert paper(theme) is (CONTRAST_LIGHT if theme.contrast else LIGHT)


def test_kept_has_the_hue_of_paper(show: Callable[..., ChartFrame]) -> None:
    """The saved bars of a dark window are those of the light one."""
    frame = show("outcomes", DARK)
    image = as_image(_chart(frame), "x")
    hues = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}

    assert LIGHT.fill(Outcome.KEPT).name() in hues
    assert DARK.fill(Outcome.KEPT).name() not in hues


def test_csv_says_units_and_bare_numbers(show: Callable[..., ChartFrame], tmp_path: Path) -> None:
    """A header with units, days as dates, numbers without groups, what is unknown as an empty field and in words."""
    frame = show("outcomes")
    said = _saved(tmp_path / "a.csv", _chart(frame))
    made = (tmp_path / "a.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(made.decode("utf-8-sig"))))
    bars = made_views.chart().bars

    assert said == f"Saved a.csv in {tmp_path}."
    assert made.startswith("\ufeff".encode())
    assert b"\r\n" in made
    assert [row["Time"] for row in rows] == [bar.start.isoformat() for bar in reversed(bars)]
    assert rows[0]["Total (tokens)"] == str(bars[-1].total)
    assert rows[-1]["Total (tokens)"] == ""
    assert rows[-1]["How far it is known"] == "not observed"
    assert rows[len(bars) - 13]["How far it is known"] == "at least"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (HOSTILE, '\'=HYPERLINK("http://x";"y")[U+202E]'),
        ("+1", "'+1"),
        ("-2", "'-2"),
        ("@cmd", "'@cmd"),
        ("\t=1", "' =1"),
        ("plain = text", "plain = text"),
        ("a\nb", "a b"),
    ],
)
def test_texts_are_never_formulas(text: str, written: str) -> None:
    """What a spreadsheet would compute begins with a mark, hidden characters are named, lines stay lines."""
    table = ChartTable((ChartColumn(text),), ((ChartCell(text),), (ChartCell("x", -5),)))

    assert harmless(text) == written
    assert as_tsv(table).split("\n") == [written, written, "-5"]
    assert list(csv.reader(io.StringIO(as_csv(table).decode("utf-8-sig"), newline=""))) == [
        [written],
        [written],
        ["-5"],
    ]


def test_a_folder_that_may_not_be_written(show: Callable[..., ChartFrame], tmp_path: Path) -> None:
    """A folder that is not there and a name that is a folder are said plainly, and nothing breaks."""
    chart = _chart(show("lives"))
    (tmp_path / "taken.png").mkdir()

    assert _saved(tmp_path / "gone" / "a.svg", chart) == (f"Not saved: the folder {tmp_path / 'gone'} is not there.")
    assert _saved(tmp_path / "taken.png", chart).startswith("taken.png was not saved: ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only(show: Callable[..., ChartFrame], tmp_path: Path) -> None:
    """The message says that another folder can be chosen."""
    chart = _chart(show("lives"))
    tmp_path.chmod(0o500)

    assert _saved(tmp_path / "a.png", chart).startswith("Not saved: nothing may be written into")


def test_the_dialog_remembers_its_folder(show: Callable[..., ChartFrame], tmp_path: Path, qtbot: QtBot) -> None:
    """Ctrl+S asks where; the folder that was chosen is where the next chart begins, and it is told to who keeps it."""
    frame = show("ranges")
    kept: list[str] = []
    FOLDER.remember_with("", kept.append)
    QTest.keyClick(_chart(frame), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = frame.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "mine.png"))
    dialog.done(QDialog.DialogCode.Rejected)
    qtbot.waitUntil(frame.note.isVisible)

    assert QImage(str(tmp_path / "mine.png")).width() > 1000
    assert frame.note.text() == f"Saved mine.png in {tmp_path}."
    assert (kept, FOLDER.begin()) == ([str(tmp_path)], tmp_path)
    FOLDER.remember_with(str(tmp_path / "gone"), str)
    assert FOLDER.begin().is_dir()


def test_file_names_are_plain() -> None:
    """A title becomes a name without anything that a system would not take."""
    assert file_name("Tokens by outcome, per day") == "tokens-by-outcome-per-day"
    assert file_name("../..\\:*?\u202e") == "chart"
    assert file_name("Zeilen je Änderung") == "zeilen-je-änderung"


def test_a_range_opens_its_month(show: Callable[..., ChartFrame], qtbot: QtBot) -> None:
    """Up from nowhere is the period, up again the month before; Enter and a click open its days."""
    frame = show("ranges")
    assert isinstance(frame, RangesPanel)
    chart = _chart(frame)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    with qtbot.waitSignal(frame.days_opened, check_params_cb=lambda days: days is None):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    month = made_views.ranges().rows[4].days
    with qtbot.waitSignal(frame.days_opened, check_params_cb=lambda days: days == month):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    place = chart.spot((0, 4)).rect.center().toPoint()
    with qtbot.waitSignal(frame.days_opened, check_params_cb=lambda days: days == month):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_a_range_lies_where_its_figures_are(show: Callable[..., ChartFrame]) -> None:
    """The bar reaches from quartile to quartile on an axis from zero, and the tick is at the median."""
    frame = show("ranges")
    chart = _chart(frame)
    row = made_views.ranges().rows[5]
    assert row.found is not None
    image = picture_of(chart)
    middle = round(chart.spot((0, 5)).rect.center().y())
    across = [image.pixelColor(x, middle).name() for x in range(image.width() - 60)]
    grey = [x for x, hue in enumerate(across) if hue == LIGHT.line2.lower()]
    ink = [x for x, hue in enumerate(across) if hue == LIGHT.ink.lower() and x > grey[1]]
    axis, left, right = grey[0], grey[1], grey[-1]

    assert (right - axis) / (left - axis) == pytest.approx(row.found.high / row.found.low, rel=0.03)
    assert (ink[0] + 1 - axis) / (left - axis) == pytest.approx(row.found.middle / row.found.low, rel=0.03)


def test_days_of_the_curve_zoom_and_come_back(show: Callable[..., ChartFrame], qtbot: QtBot) -> None:
    """A dragged part fills the curve, the link says the way back, and Backspace takes it."""
    frame = show("lives")
    chart = _chart(frame)
    whole = chart.spot((0, 2)).rect.center().x()
    start, end = (QPoint(round(chart.spot((0, place)).rect.center().x()), 40) for place in (1, 3))
    with qtbot.waitSignal(chart.zoomed, check_params_cb=lambda zoomed: zoomed):
        QTest.mousePress(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(chart, end)
        QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    assert frame.whole.isVisible()
    assert chart.reach() == (1, 3)
    QTest.keyClick(chart, Qt.Key.Key_Backspace)
    assert not frame.whole.isVisible()
    assert chart.spot((0, 2)).rect.center().x() == whole


@every_chart
def test_the_menu_has_it_all(name: str, show: Callable[..., ChartFrame]) -> None:
    """How it is counted, what is behind the point in hand, copying and saving, each by name."""
    frame = show(name)
    QTest.keyClick(_chart(frame), Qt.Key.Key_End)
    with_point = [action.text() for action in frame.menu().actions() if action.text()]
    _chart(frame).point_at(None)
    without = [action.text() for action in frame.menu().actions() if action.text()]

    assert with_point == [
        "How is this counted", "Open what is behind it", "Copy the figures", "Copy a picture",
        "Save as a picture (PNG)…", "Save as a drawing (SVG)…", "Save the figures (CSV)…",
    ]  # fmt: skip
    assert without == [text for text in with_point if text != "Open what is behind it"]


def test_save_opens_a_card_in_the_window(make_window: Callable[..., Window], qtbot: QtBot) -> None:
    """Its lines are links that keys lead through; Escape leads back, a line does what it says, and the card goes."""
    window = make_window()
    window.show_view(made_views.mirror())
    qtbot.waitUntil(lambda: window.drawn)
    frame = window.mirror.chart

    def card() -> SaveCard | None:
        return window.findChild(SaveCard, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def texts(one: SaveCard) -> list[str]:
        return [link.text() for link in one.links if link.isVisible()]

    frame.save_link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(frame.save_link, Qt.Key.Key_Space)
    opened = card()
    assert opened is not None
    assert texts(opened) == [action.text() for action in frame.save_menu().actions() if not action.isSeparator()]
    assert window.rect().contains(opened.geometry())
    assert window.focusWidget() is opened.links[0]
    QTest.keyClick(opened.links[0], Qt.Key.Key_Up)
    assert window.focusWidget() is opened.links[-1]
    QTest.keyClick(opened.links[-1], Qt.Key.Key_Tab)
    assert window.focusWidget() is opened.links[0]
    QTest.keyClick(opened.links[0], Qt.Key.Key_Escape)
    assert window.focusWidget() is frame.save_link
    qtbot.waitUntil(lambda: card() is None)

    QTest.keyClick(frame.save_link, Qt.Key.Key_Space)
    opened = card()
    assert opened is not None
    QTest.keyClick(opened.links[-1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card() is None)
    dialog = frame.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()
    QTest.keyClick(frame.save_link, Qt.Key.Key_Space)
    assert card() is not None
    QTest.mouseClick(window.mirror.sentence, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    qtbot.waitUntil(lambda: card() is None)
