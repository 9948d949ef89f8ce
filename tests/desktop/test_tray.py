"""The tray icon on a real panel: it registers, opens, pauses, keeps running and quits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.desk import Program, start, stop, tray_items, tray_of, until


@pytest.fixture
def bus() -> Iterator[DBusConnection]:
    with open_dbus_connection("SESSION") as connection:
        yield connection


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = start(tmp_path / "home")
    yield made
    stop(made)


@pytest.mark.usefixtures("program")
def test_the_menu_names_what_can_be_done(bus: DBusConnection) -> None:
    """The icon registers in the panel with its menu and a tooltip."""
    tray = tray_of(bus)

    assert list(tray.menu()) == ["Open TokenMirror", "Pause watching", "Quit"]
    until(lambda: "TokenMirror" in tray.property("ToolTip")[2] + tray.property("Title"))


def test_closing_keeps_running_and_a_click_opens(program: Program, bus: DBusConnection) -> None:
    """The window goes when it is closed, the program stays, and the icon brings the window back."""
    tray = tray_of(bus)
    until(program.collectors)
    program.close_window()
    until(lambda: not program.windows())
    assert program.process.poll() is None
    tray.activate()

    assert until(program.windows)


def test_quit_ends_program_and_collector(program: Program, bus: DBusConnection) -> None:
    """Quit in the menu ends everything in order; the icon goes."""
    tray = tray_of(bus)
    collector = until(program.collectors)[0]
    tray.click("Quit")

    assert program.ends() == 0
    until(lambda: not tray_items(bus))
    until(lambda: not Path(f"/proc/{collector}").exists())


def test_pausing_changes_the_menu(program: Program, bus: DBusConnection) -> None:
    """A pause is told to the collector; once it rests, the menu offers to resume."""
    tray = tray_of(bus)
    until(program.collectors)
    until(lambda: "Pause watching" in tray.menu())
    tray.click("Pause watching")
    until(lambda: "Resume watching" in tray.menu())
    tray.click("Resume watching")

    until(lambda: "Pause watching" in tray.menu())


def test_hidden_starts_in_the_tray(tmp_path: Path, bus: DBusConnection) -> None:
    """With --hidden there is an icon and no window, until it is asked for."""
    program = start(tmp_path / "home", "--hidden")
    try:
        tray = tray_of(bus)
        until(program.collectors)
        assert program.windows() == []
        tray.click("Open TokenMirror")
        assert until(program.windows)
    finally:
        stop(program)
