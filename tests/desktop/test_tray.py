"""The tray icon on a real panel: its menu, today at a click, pausing, closing, opening and quitting."""

import subprocess
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.desk import Program, accessible_things, press_keys, start, stop, tray_items, tray_of, until

TODAY = "^Today in TokenMirror"


@pytest.fixture
def bus() -> Iterator[DBusConnection]:
    with open_dbus_connection("SESSION") as connection:
        yield connection


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = start(tmp_path / "home")
    yield made
    stop(made)


def test_the_menu_does_what_it_says(program: Program, bus: DBusConnection) -> None:
    """The icon registers with menu and tooltip; pausing is told to the collector and taken back; quit ends all."""
    tray = tray_of(bus)
    assert list(tray.menu()) == [
        "Open TokenMirror", "Today", "Pause watching", "Read again now", "Settings", "Quit",
    ]  # fmt: skip
    until(lambda: "TokenMirror" in tray.property("ToolTip")[2] + tray.property("Title"))
    collector = until(program.collectors)[0]
    tray.click("Pause watching")
    until(lambda: "Resume watching" in tray.menu())
    tray.click("Resume watching")
    until(lambda: "Pause watching" in tray.menu())
    tray.click("Quit")

    assert program.ends() == 0
    until(lambda: not tray_items(bus))
    until(lambda: not Path(f"/proc/{collector}").exists())


_BETWEEN_CLICKS = 0.5
"""As quick as a hand is; the window manager's news of the focus comes a moment after a card has gone."""


def test_a_click_shows_today(program: Program, bus: DBusConnection) -> None:
    """Closing keeps running; a click opens today, a second one and Esc close it, Enter on Open brings the window."""
    tray = tray_of(bus)
    until(program.collectors)
    program.close_window()
    until(lambda: not program.windows())
    tray.activate()
    until(lambda: program.windows(TODAY))
    assert program.windows() == []
    until(lambda: "No tokens recorded today." in {seen.name for seen in accessible_things(program)})
    tray.activate()
    until(lambda: not program.windows(TODAY))
    time.sleep(_BETWEEN_CLICKS)
    tray.activate()
    until(lambda: program.windows(TODAY))
    press_keys("Escape")
    until(lambda: not program.windows(TODAY))
    time.sleep(_BETWEEN_CLICKS)
    tray.activate()
    until(lambda: program.windows(TODAY))
    (card,) = program.windows(TODAY)
    until(lambda: active_window() == card)  # or the keys would be pressed in nothing
    press_keys("Tab", "shift+Tab", "Return")

    assert until(program.windows)
    until(lambda: not program.windows(TODAY))


def test_a_quick_click_opens_today_again(program: Program, bus: DBusConnection) -> None:
    """However soon it comes after the click that closed it: late news of the focus does not close the card again."""
    tray = tray_of(bus)
    until(program.collectors)
    tray.activate()
    until(lambda: program.windows(TODAY))
    for soon in (0.0, 0.03, 0.1):
        for _time in range(3):  # closed, opened, closed
            tray.activate()
            time.sleep(soon)
        tray.activate()
        time.sleep(_BETWEEN_CLICKS)
        assert program.windows(TODAY)


def test_no_taskbar_shows_today(program: Program, bus: DBusConnection) -> None:
    """It is a card and not a window among others, each time that it is opened; the window itself is in the taskbar."""
    tray = tray_of(bus)
    until(program.collectors)
    window = until(program.windows)[0]
    for _time in range(2):
        tray.activate()
        (card,) = until(lambda: program.windows(TODAY))
        until(partial(is_in_no_taskbar, card))
        tray.activate()
        until(lambda: not program.windows(TODAY))

    assert not is_in_no_taskbar(window)


def active_window() -> str:
    """Return the window that has the keyboard."""
    return subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=False).stdout.strip()


def is_in_no_taskbar(window: str) -> bool:
    """Return whether the window manager was told to leave a window out."""
    asked = ["xprop", "-id", window, "_NET_WM_STATE"]
    return "SKIP_TASKBAR" in subprocess.run(asked, capture_output=True, text=True, check=False).stdout


def test_hidden_starts_in_the_tray(tmp_path: Path, bus: DBusConnection) -> None:
    """With --hidden there is an icon and no window, also on a first start; the menu opens window and settings."""
    program = start(tmp_path / "home", "--hidden", first=True)
    try:
        tray = tray_of(bus)
        until(program.collectors)
        assert program.windows() == []
        tray.click("Settings")
        assert until(program.windows)
        until(lambda: any(seen.name == "Pages of the settings" for seen in accessible_things(program)))
    finally:
        stop(program)
