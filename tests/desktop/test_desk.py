"""The private desktop is a whole one: what these tests find, the tests of the app may rely on."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


def _has_owner(bus: DBusConnection, name: str) -> bool:
    reply = bus.send_and_get_reply(new_method_call(BUS, "NameHasOwner", "s", (name,)), timeout=5)
    return bool(reply.body[0])


@pytest.mark.parametrize("name", ["org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"])
def test_services_are_on_the_bus(name: str) -> None:
    """A tray host and a notification daemon answer on the session bus."""
    with open_dbus_connection("SESSION") as bus:
        assert _has_owner(bus, name)


def test_tray_is_available(qtbot: QtBot) -> None:
    """Qt draws on a real X server and sees the tray."""
    assert QGuiApplication.platformName() == "xcb"
    qtbot.waitUntil(QSystemTrayIcon.isSystemTrayAvailable, timeout=5000)


def test_window_manager_is_there() -> None:
    """A window manager has announced itself to the X server."""
    xprop = shutil.which("xprop")

    assert xprop is not None
    said = subprocess.run([xprop, "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True, check=True)
    assert "0x" in said.stdout


def test_home_is_private() -> None:
    """The desktop's home lies in its own throw-away folder."""
    assert Path.home().is_relative_to(os.environ["DESK_DIR"])
