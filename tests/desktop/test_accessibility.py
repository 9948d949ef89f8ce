"""The window as assistive programs have it: names everywhere, charts in words, and the main path driven through it."""

import csv
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.desk import Program, start, stop, until
from tests.desktop.made_home import SUBJECTS, make_home
from tests.desktop.reader import FOCUSABLE, FOCUSED, ScreenReader, Thing
from tokenmirror.viewmodels.rooms import SCREENS

TITLES = ("Mirror", "Changes", "Sessions", "Reflect", "Budget", "Summary", "Settings")
CELLS = {"cell", "table cell", "column header", "row header"}


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
    yield made
    made.close()


def _open(reader: ScreenReader, title: str) -> list[Thing]:
    """Choose a screen in the rail; return what stands there."""
    rail = [thing for thing in reader.things() if thing.role == "radio button" and thing.name == title]
    reader.do(rail[0])
    reader.find(lambda thing: thing.role == "label" and thing.name == title)
    return reader.things()


def _nameless(things: list[Thing]) -> list[str]:
    """Return what can have the keyboard and says nothing of itself."""
    bare = [one for one in things if one.has(FOCUSABLE) and one.role not in CELLS and not one.name]
    return [f"{one.role} in {' > '.join(one.above[-3:])}" for one in bare]


def test_titles_are_those_of_the_screens() -> None:
    """These tests know every screen there is."""
    assert [title.lower() for title in TITLES] == list(SCREENS)


@pytest.mark.parametrize("title", TITLES)
def test_nothing_that_takes_the_keyboard_is_nameless(reader: ScreenReader, title: str) -> None:
    """On every screen each control says what it is; buttons say it even where they cannot be focused."""
    things = _open(reader, title)

    assert _nameless(things) == []
    assert [one for one in things if "button" in one.role and not one.name] == []


def test_every_page_of_the_settings_is_named(reader: ScreenReader) -> None:
    """Each page of the settings is opened from its list, and nothing on it is nameless."""
    _open(reader, "Settings")
    pages = [thing for thing in reader.things() if thing.role == "list item"]
    listed = reader.find(lambda thing: thing.role == "list")
    assert len(pages) > 1
    for place, page in enumerate(pages):
        reader.select(listed, place)
        shown = until(lambda place=place: _selected(reader, place))  # type: ignore[misc]
        assert _nameless(shown) == [], page.name


def _selected(reader: ScreenReader, place: int) -> list[Thing]:
    things = reader.things()
    items = [thing for thing in things if thing.role == "list item"]
    return things if len(items) > place and items[place].has(23) else []


def test_each_chart_says_its_figures(reader: ScreenReader) -> None:
    """Charts have the role of charts, and a description with numbers in it."""
    things = _open(reader, "Mirror")
    charts = [one for one in things if one.role == "chart"]

    assert charts
    assert [one.name for one in charts if not any(letter.isdigit() for letter in one.description)] == []


def test_the_main_path(reader: ScreenReader, tmp_path: Path) -> None:
    """Change the period, open a change, read its evidence, and save a chart's figures and its drawing."""
    _open(reader, "Mirror")
    reader.do(reader.described("Period"))
    reader.find(lambda thing: thing.role == "list item" and thing.name == "Last 30 days" and thing.has(FOCUSED))
    subprocess.run(["xdotool", "key", "Up", "Return"], check=True)
    until(lambda: reader.described("Period").name == "Last 7 days")
    reader.find(lambda thing: "in the last 7 days" in thing.name and "landed" in thing.name)

    _open(reader, "Changes")
    row = reader.find(lambda thing: thing.role in CELLS and thing.name == SUBJECTS[-2])
    reader.do(row)
    reader.find(lambda thing: thing.name == SUBJECTS[-2] and thing.role not in CELLS)
    reader.find(lambda thing: thing.name == "Evidence")
    reader.press("Show commands")
    reader.find(lambda thing: "git " in thing.name)

    _open(reader, "Mirror")
    chart = reader.find(lambda thing: thing.role == "chart")
    figures = _save_figures(reader, tmp_path / "figures.csv")
    assert chart.description
    assert len(figures) > 1
    assert any(cell.isdigit() and int(cell) > 100_000 for row in figures[1:] for cell in row)
    drawing = tmp_path / "drawing.svg"
    reader.press("Save", "push button")
    reader.find(lambda thing: thing.name == "Copy the figures" and thing.has(FOCUSED))
    reader.press("Save as a drawing (SVG)…", "push button")
    _save_as(drawing)
    assert "<svg" in drawing.read_text(encoding="utf-8")
    assert not [thing for thing in reader.things() if thing.name == "Copy the figures"]


def _save_figures(reader: ScreenReader, path: Path) -> list[list[str]]:
    """Save the first chart's figures from its table, in the dialog that the desktop has; return what the file holds."""
    reader.press("Table", "push button")
    reader.find(lambda thing: "table" in (thing.role, *thing.above) and thing.has(FOCUSED))
    subprocess.run(["xdotool", "key", "ctrl+s"], check=True)
    _save_as(path)
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


def _save_as(path: Path) -> None:
    """Write a path into the dialog that the desktop has, and wait for the file."""
    until(lambda: _windows_called("Save the chart"))
    subprocess.run(["xdotool", "key", "ctrl+a"], check=True)
    subprocess.run(["xdotool", "type", "--delay", "5", str(path)], check=True)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    until(lambda: path.exists() and path.read_bytes())


def _windows_called(name: str) -> str:
    """Return the ids of visible windows with such a title."""
    found = ["xdotool", "search", "--onlyvisible", "--name", name]
    return subprocess.run(found, capture_output=True, text=True, check=False).stdout
