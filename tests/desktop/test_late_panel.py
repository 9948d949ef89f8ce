"""A panel that comes after the program: the window says there is no tray, then the icon appears."""

import subprocess
from pathlib import Path

from jeepney.io.blocking import open_dbus_connection

from tests.desktop.desk import WATCHER, call, start, stop, tray_items, until


def _has_panel() -> bool:
    with open_dbus_connection("SESSION") as bus:
        there = call(bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner", "s", WATCHER)
        return bool(there[0])


def test_a_late_panel_gets_the_icon(tmp_path: Path) -> None:
    """Even --hidden shows the window while there is no tray; a panel that starts later gets an icon."""
    subprocess.run(["xfce4-panel", "--quit"], check=True, capture_output=True)
    until(lambda: not _has_panel())
    program = start(tmp_path / "home", "--hidden")
    try:
        assert until(program.windows)
    finally:
        subprocess.run(["setsid", "-f", "xfce4-panel", "--disable-wm-check"], check=True, stderr=subprocess.DEVNULL)
    try:
        until(_has_panel)
        with open_dbus_connection("SESSION") as bus:
            assert until(lambda: tray_items(bus))
    finally:
        stop(program)
