"""Asks the desktop's own file manager over the session's bus to show a folder: one that we started had our filter."""

from __future__ import annotations

import os
from pathlib import Path

from jeepney import DBusAddress, Message, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_MANAGER = DBusAddress(
    "/org/freedesktop/FileManager1",
    bus_name="org.freedesktop.FileManager1",
    interface="org.freedesktop.FileManager1",
)
_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop",
    bus_name="org.freedesktop.portal.Desktop",
    interface="org.freedesktop.portal.OpenURI",
)
_PATIENCE_SECONDS = 10.0
"""The bus may have to start the file manager first."""


def show_folder(folder: Path) -> bool:
    """Have a folder shown; False where no desktop does it. It waits for the desktop: not for the GUI thread."""
    try:
        with open_dbus_connection("SESSION", enable_fds=True) as connection:
            return _by_manager(connection, folder) or _by_portal(connection, folder)
    except (OSError, KeyError, ValueError):  # no bus, or one that does not answer
        return False


def _by_manager(connection: DBusConnection, folder: Path) -> bool:
    return _agrees(connection, new_method_call(_MANAGER, "ShowFolders", "ass", ([folder.as_uri()], "")))


def _by_portal(connection: DBusConnection, folder: Path) -> bool:
    """Ask the portal, which is handed the folder itself, for it need not trust our names."""
    opened = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        return _agrees(connection, new_method_call(_PORTAL, "OpenFile", "sha{sv}", ("", opened, {})))
    finally:
        os.close(opened)


def _agrees(connection: DBusConnection, question: Message) -> bool:
    try:
        reply = connection.send_and_get_reply(question, timeout=_PATIENCE_SECONDS)
    except TimeoutError:
        return False
    return bool(reply.header.message_type.name != "error")
