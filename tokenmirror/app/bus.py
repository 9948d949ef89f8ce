"""Notifications over the session's own bus: shown, and heard when they are clicked. Nothing leaves the computer."""

from __future__ import annotations

import threading
from collections.abc import Callable

import msgspec
from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_SERVICE = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
_PATIENCE_SECONDS, _LISTEN_SECONDS = 5.0, 1.0
_LOW = 0


class Note(msgspec.Struct, frozen=True):
    """What is shown: plain text, and a key that comes back with a click."""

    key: str
    title: str
    body: str
    button: str


class Bus:
    """Shows notes in a thread of its own, which lives as long as one can be clicked."""

    def __init__(self, clicked: Callable[[str], None], failed: Callable[[Note], None]) -> None:
        """Take what hears a click, and what shows a note that no desktop took; both are called in the thread."""
        self._clicked, self._failed = clicked, failed
        self._waiting: list[Note] = []
        self._shown: dict[int, Note] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._leaving = threading.Event()

    def show(self, note: Note) -> None:
        """Show a note soon."""
        with self._lock:
            self._waiting.append(note)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """End the thread; what is shown stays."""
        self._leaving.set()
        if self._thread is not None:
            self._thread.join(_LISTEN_SECONDS + 1)

    def _run(self) -> None:
        try:
            with open_dbus_connection("SESSION") as connection:
                self._listen(connection)
        except (OSError, KeyError, ValueError, ConnectionError, TimeoutError):
            self._give_back()

    def _listen(self, connection: DBusConnection) -> None:
        """Show what waits and hear clicks until nothing of it can be clicked any more."""
        rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
        connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE_SECONDS)
        with connection.filter(rule) as signals:
            while not self._leaving.is_set():
                self._show_waiting(connection)
                try:
                    heard = connection.recv_until_filtered(signals, timeout=_LISTEN_SECONDS)
                except TimeoutError:
                    if self._is_over():
                        return
                    continue
                self._hear(str(heard.header.fields.get(3, "")), heard.body)

    def _is_over(self) -> bool:
        with self._lock:
            if self._waiting or self._shown:
                return False
            self._thread = None
            return True

    def _show_waiting(self, connection: DBusConnection) -> None:
        with self._lock:
            notes, self._waiting = self._waiting, []
        for note in notes:
            reply = connection.send_and_get_reply(_notify(note), timeout=_PATIENCE_SECONDS)
            if reply.header.message_type.name == "error":
                self._failed(note)
            else:
                self._shown[int(reply.body[0])] = note

    def _hear(self, member: str, body: tuple[object, ...]) -> None:
        number = body[0] if body and isinstance(body[0], int) else -1
        note = self._shown.get(number)
        if note is None:
            return
        if member == "ActionInvoked":
            self._clicked(note.key)
        elif member == "NotificationClosed":
            del self._shown[number]

    def _give_back(self) -> None:
        """Let what no desktop takes be shown in another way."""
        with self._lock:
            notes, self._waiting, self._thread = self._waiting, [], None
        for note in notes:
            self._failed(note)


def _notify(note: Note) -> object:
    hints = {"urgency": ("y", _LOW), "desktop-entry": ("s", "tokenmirror")}
    words = ("TokenMirror", 0, "tokenmirror", note.title, note.body, ["default", note.button], hints, -1)
    return new_method_call(_SERVICE, "Notify", "susssasa{sv}i", words)
