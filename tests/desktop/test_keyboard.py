"""The window by real keys alone: every screen, every stop of the Tab key, rows, charts, menus, cards and the ring."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.desktop.desk import Program, start, stop, until
from tests.desktop.made_home import SUBJECTS, make_home
from tests.desktop.reader import ENABLED, FOCUSABLE, ScreenReader, Thing

TITLES = ("Mirror", "Changes", "Sessions", "Reflect", "Budget", "Summary", "Settings")
CELLS = {"cell", "table cell", "column header"}
COINS = SUBJECTS[3]
_MOST_STOPS = 60


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    home = tmp_path_factory.mktemp("desk") / "home"
    make_home(home)
    made = start(home)
    yield made
    stop(made)


@pytest.fixture(scope="module")
def reader(program: Program) -> Iterator[ScreenReader]:
    subprocess.run(["xdotool", "windowactivate", "--sync", until(program.windows)[0]], check=True)
    made = ScreenReader(program)
    made.find(lambda thing: "6 changes" in thing.name)
    made.find(lambda thing: thing.role == "chart")
    yield made
    made.close()


def _press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)


def _shows(reader: ScreenReader, title: str) -> list[Thing]:
    """Wait until a screen is named in the header; return what stands there."""
    reader.find(lambda thing: thing.role == "label" and thing.name == title)
    return reader.things()


@pytest.mark.parametrize(("key", "title"), [(f"ctrl+{place}", title) for place, title in enumerate(TITLES, 1)])
def test_each_screen_has_its_key(reader: ScreenReader, key: str, title: str) -> None:
    """Ctrl and a number opens each screen of the rail."""
    _press(key)

    assert _shows(reader, title)


def test_back_and_forward(reader: ScreenReader) -> None:
    """Alt and the arrows lead through what was opened, both ways."""
    _press("ctrl+2")
    _shows(reader, "Changes")
    _press("ctrl+3")
    _shows(reader, "Sessions")
    _press("alt+Left")
    assert _shows(reader, "Changes")
    _press("alt+Right")
    assert _shows(reader, "Sessions")


@pytest.mark.parametrize(("key", "title"), [("ctrl+1", "Mirror"), ("ctrl+2", "Changes"), ("ctrl+7", "Settings")])
def test_tab_walks_through_all_controls_and_comes_back(reader: ScreenReader, key: str, title: str) -> None:
    """Every control that can have the keyboard gets it by Tab, and the walk ends where it began."""
    _press(key)
    wanted = {thing.place for thing in _shows(reader, title) if _is_a_stop(thing)}
    stops: list[Thing] = []
    for _stop in range(_MOST_STOPS):
        _press("Tab")
        held = until(lambda: _other(reader, stops[-1] if stops else None), 5)
        if held is None or (stops and held.place == stops[0].place):
            break
        stops.append(held)
    reached = {thing.place for thing in stops}
    missed = [thing for thing in reader.things() if thing.place in wanted - reached]

    assert len(stops) < _MOST_STOPS
    assert [f"{thing.role} {thing.name}" for thing in missed] == []


def _is_a_stop(thing: Thing) -> bool:
    """Return whether Tab is to stop here: not in each cell, each row of a list, each choice of a group."""
    inside = {"table", "list", "combo box"} & set(thing.above)
    grouped = thing.role in {*CELLS, "radio button", "list item", "label"}
    return thing.has(FOCUSABLE) and thing.has(ENABLED) and not inside and not grouped


def _in_hand(reader: ScreenReader) -> Thing | None:
    """Return the control that has the keyboard; current rows of tables and lists, and tabs, say so at all times."""
    held = [thing for thing in reader.focused() if thing.name]
    return next((thing for thing in held if thing.role not in {*CELLS, "list item", "page tab", "frame"}), None)


def _other(reader: ScreenReader, before: Thing | None) -> Thing | None:
    held = _in_hand(reader)
    return held if held is not None and (before is None or held.place != before.place) else None


def test_rows_open_by_enter(reader: ScreenReader) -> None:
    """In the ledger of sessions, Enter opens the session in hand; Alt and Left leads back to its row."""
    _press("ctrl+3")
    _shows(reader, "Sessions")
    reader.find(lambda thing: thing.role == "cell")
    _press("ctrl+f", "Tab")
    _reach(reader, "table")
    _press("Down", "Return")
    reader.find(lambda thing: thing.role == "chart" and thing.name == "Timeline")
    _press("alt+Left")
    reader.find(lambda thing: thing.role == "table" and thing.name == "Sessions")


def _reach(reader: ScreenReader, role: str) -> Thing:
    """Press Tab until something of a role has the keyboard."""
    for _step in range(_MOST_STOPS):
        held = _in_hand(reader)
        if held is not None and held.role == role:
            return held
        _press("Tab")
        until(lambda held=held: _other(reader, held), 5)  # type: ignore[misc]
    raise AssertionError(f"Tab reaches no {role}")


def test_search_by_its_key_and_the_menu_of_a_row(reader: ScreenReader) -> None:
    """Ctrl+F leads to the search, which leaves the rows that hold its words; the menu key opens the row's menu."""
    _press("ctrl+2")
    _shows(reader, "Changes")
    _press("ctrl+f")
    until(lambda: (held := _in_hand(reader)) is not None and held.role == "text")
    subprocess.run(["xdotool", "type", "coins"], check=True)
    until(lambda: [one.name for one in reader.things() if one.role == "cell" and one.name in SUBJECTS] == [COINS])
    _reach(reader, "table")
    before = _windows()
    _press("Menu")
    until(lambda: _windows() > before)
    _press("Escape", "ctrl+f", "ctrl+a", "BackSpace")
    reader.find(lambda thing: thing.name == SUBJECTS[-1])


def _windows() -> int:
    """Return how many windows can be seen, menus among them."""
    found = ["xdotool", "search", "--onlyvisible", "--class", "."]
    return len(subprocess.run(found, capture_output=True, text=True, check=False).stdout.split())


def test_a_chart_is_read_copied_and_turned_into_its_table(reader: ScreenReader) -> None:
    """Arrows say a point, Ctrl+C copies the figures, T shows them as a table and the chart again."""
    _press("ctrl+1")
    _shows(reader, "Mirror")
    chart = _reach(reader, "chart")
    _press("End", "Left")
    until(lambda: reader.again(chart).description != chart.description)
    _press("ctrl+c")
    reader.find(lambda thing: thing.name == "The figures are on the clipboard.")
    _press("t")
    reader.find(lambda thing: thing.role == "table" and thing.name == chart.name)
    _press("t")
    reader.find(lambda thing: thing.role == "chart" and thing.name == chart.name)


def test_cards_open_and_close_by_keys(reader: ScreenReader) -> None:
    """The question mark opens the sheet, F1 a definition; Escape closes both."""
    _press("ctrl+4")
    _shows(reader, "Reflect")
    for key, title in (("question", "Keyboard shortcuts"), ("F1", "Keyboard shortcuts")):
        _press(key)
        reader.find(lambda thing, title=title: thing.role == "dialog" and title in thing.name)  # type: ignore[misc]
        _press("Escape")
        until(lambda: not [thing for thing in reader.things() if thing.role == "dialog"])
    _press("ctrl+1")
    _shows(reader, "Mirror")
    _reach(reader, "chart")
    _press("F1")
    reader.find(lambda thing: thing.role == "dialog" and "counted" in thing.name)
    _press("Escape")
    until(lambda: not [thing for thing in reader.things() if thing.role == "dialog"])


_CAMERA = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["camera", "-platform", "xcb"])
window, path = sys.argv[1:]
sys.exit(0 if app.primaryScreen().grabWindow(int(window)).save(path) else 1)
"""


def _take_picture(window: str, picture: Path) -> None:
    """Take what the X server shows of a window."""
    subprocess.run([sys.executable, "-c", _CAMERA, window, str(picture)], check=True)


def test_the_ring_is_seen(program: Program, reader: ScreenReader, tmp_path: Path) -> None:
    """Where the keyboard goes, pixels of the window change: nothing else on the screen has moved."""
    _press("ctrl+4")
    _shows(reader, "Reflect")
    window, seen = program.windows()[0], []
    for step in range(3):
        held = _in_hand(reader)
        _press("Tab")
        until(lambda held=held: _other(reader, held))  # type: ignore[misc]
        picture = tmp_path / f"{step}.png"
        _take_picture(window, picture)
        seen.append(QImage(str(picture)))

    assert all(not one.isNull() for one in seen)
    assert len({bytes(one.constBits()) for one in seen}) == len(seen)
