"""Starts the real program on a real desktop, and asks its tray and its accessibility tree over D-Bus."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, HeaderFields, Message, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = Path(__file__).resolve().parents[2]
WATCHER = "org.kde.StatusNotifierWatcher"
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
_BETWEEN_LOOKS = 0.05

T = TypeVar("T")


def until(ask: Callable[[], T], seconds: float = 20.0) -> T:
    """Return the first answer that is true; fail when none comes in time."""
    began = time.monotonic()
    asked = began
    while not (answer := ask()):
        now = time.monotonic()
        assert now < began + seconds, "it did not happen in time"
        # To answer is work for the program, which is to get on with what is waited for.
        time.sleep(min(max(_BETWEEN_LOOKS, now - asked), 1))
        asked = time.monotonic()
    return answer


def call(bus: DBusConnection, name: str, path: str, interface: str, member: str, *given: Any) -> Any:
    """Call a method; `given` is its signature and then its arguments."""
    reply = bus.send_and_get_reply(_message(name, path, interface, member, *given), timeout=5)
    return _body(reply)


def calls(bus: DBusConnection, asked: Sequence[tuple[Any, ...]]) -> list[Any]:
    """Call methods as `call` does, all before the first answer is waited for; what failed is a `LookupError`."""
    answers: dict[int, Any] = {}
    for one in asked:
        serial = next(bus.outgoing_serial)
        answers[serial] = None
        bus.send(_message(*one), serial=serial)
    waiting = set(answers)
    while waiting:
        reply = bus.receive(timeout=5)
        serial = reply.header.fields.get(HeaderFields.reply_serial, -1)
        if serial in waiting:
            waiting.remove(serial)
            try:
                answers[serial] = _body(reply)
            except LookupError as error:
                answers[serial] = error
    return list(answers.values())


def _message(name: str, path: str, interface: str, member: str, *given: Any) -> Message:
    address = DBusAddress(path, bus_name=name, interface=interface)
    signature, arguments = (given[0], given[1:]) if given else (None, ())
    return new_method_call(address, member, signature, arguments)


def _body(reply: Message) -> Any:
    if reply.header.message_type.name == "error":
        raise LookupError(str(reply.body))
    return reply.body


@dataclass
class Program:
    """One run of the program, with its own home and data folder."""

    process: subprocess.Popen[str]
    folder: Path

    @property
    def said(self) -> str:
        """Return what it wrote to its streams."""
        return (self.folder / "said").read_text()

    def windows(self, name: str = "^TokenMirror") -> list[str]:
        """Return the ids of its visible windows of a name."""
        found = subprocess.run(
            ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", name],
            capture_output=True,
            text=True,
            check=False,
        )
        return found.stdout.split()

    def close_window(self) -> None:
        """Ask the window manager to close the window, as its button does."""
        subprocess.run(["xdotool", "windowactivate", "--sync", until(self.windows)[0], "key", "alt+F4"], check=True)

    def collectors(self) -> list[int]:
        """Return the ids of its collecting child processes."""
        return [int(one) for one in _children(self.process.pid) if "collect" in _command(one)]

    def ends(self, seconds: float = 15) -> int:
        """Wait for its end; return its exit code."""
        return self.process.wait(seconds)


def _children(process: int) -> list[str]:
    return Path(f"/proc/{process}/task/{process}/children").read_text().split()


def _command(process: str) -> str:
    return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode()


def start(folder: Path, *options: str, first: bool = False) -> Program:
    """Start the program on a data folder below a folder that is also its home.

    Unless it is the `first` start, where the first page waits for a person, something was read before.
    """
    folder.mkdir(exist_ok=True)
    env = os.environ | {"HOME": str(folder), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT)}
    if not first and not (folder / "data" / "tokenmirror.db").exists():
        collect = [sys.executable, "-m", "tokenmirror", "collect", "--once", "--data-dir", str(folder / "data")]
        subprocess.run(collect, env=env, cwd=ROOT, check=True, capture_output=True)
    command = [sys.executable, "-m", "tokenmirror", "--data-dir", str(folder / "data"), *options]
    with (folder / "said").open("a") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said, text=True, env=env, cwd=ROOT)
    return Program(process, folder)


def press_keys(*keys: str) -> None:
    """Press keys, one after the other, wherever the focus is."""
    subprocess.run(["xdotool", "key", "--delay", "150", *keys], check=True)


def stop(program: Program) -> None:
    """End a program that a test left running."""
    if program.process.poll() is None:
        program.process.terminate()
        try:
            program.process.wait(10)
        except subprocess.TimeoutExpired:
            program.process.kill()
            program.process.wait(10)


class TrayItem:
    """The program's icon, asked and clicked without pixels."""

    def __init__(self, bus: DBusConnection, name: str) -> None:
        self._bus, self._name = bus, name

    def property(self, name: str) -> Any:
        """Return one property of the icon."""
        path, interface = "/StatusNotifierItem", "org.kde.StatusNotifierItem"
        return call(self._bus, self._name, path, PROPERTIES, "Get", "ss", interface, name)[0][1]

    def activate(self) -> None:
        """Click the icon."""
        call(self._bus, self._name, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", "ii", 0, 0)

    def menu(self) -> dict[str, int]:
        """Return the menu's labels and their ids."""
        layout = call(self._bus, self._name, "/MenuBar", "com.canonical.dbusmenu", "GetLayout", "iias", 0, -1, [])[1]
        rows = [child[1] for child in layout[2]]
        return {row[1]["label"][1]: row[0] for row in rows if "label" in row[1]}

    def click(self, label: str) -> None:
        """Choose a row of the menu."""
        event = ("isvu", self.menu()[label], "clicked", ("i", 0), 0)
        call(self._bus, self._name, "/MenuBar", "com.canonical.dbusmenu", "Event", *event)


def tray_items(bus: DBusConnection) -> list[str]:
    """Return the bus names of all icons in the panel."""
    path, name = "/StatusNotifierWatcher", "RegisteredStatusNotifierItems"
    return [
        str(item).split("/", maxsplit=1)[0]
        for item in call(bus, WATCHER, path, PROPERTIES, "Get", "ss", WATCHER, name)[0][1]
    ]


def tray_of(bus: DBusConnection) -> TrayItem:
    """Return the one icon in the panel, once it is there."""
    return TrayItem(bus, until(lambda: tray_items(bus))[0])


@dataclass(frozen=True)
class Seen:
    """One thing in the accessibility tree."""

    role: str
    name: str
    description: str


def accessible_things(program: Program) -> list[Seen]:
    """Return everything that a screen reader finds in the program's windows."""
    with _accessible(program) as (bus, top):
        return [seen for _place, seen in _walk(bus, *top)]


def press(program: Program, name: str, role: str = "") -> None:
    """Press a button by its name, as assistive programs do."""
    with _accessible(program) as (bus, top):
        place = next(place for place, seen in _walk(bus, *top) if seen.name == name and role in seen.role)
        call(bus, *place, "org.a11y.atspi.Action", "DoAction", "i", 0)


@contextmanager
def _accessible(program: Program) -> Iterator[tuple[DBusConnection, tuple[str, str]]]:
    """Open the accessibility bus; give it and the program's place on it."""
    with open_dbus_connection("SESSION") as session:
        address = call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
    with open_dbus_connection(address) as bus:
        top = until(lambda: _application(bus, program.process.pid))
        assert top is not None
        yield bus, top


def _application(bus: DBusConnection, process: int) -> tuple[str, str] | None:
    registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    for name, path in call(bus, *registry, ACCESSIBLE, "GetChildren")[0]:
        owner = call(bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", name)
        if owner[0] == process:
            return name, path
    return None


def _walk(bus: DBusConnection, name: str, path: str) -> Iterator[tuple[tuple[str, str], Seen]]:
    texts = [(name, path, PROPERTIES, "Get", "ss", ACCESSIBLE, one) for one in ("Name", "Description")]
    answers = calls(bus, [(name, path, ACCESSIBLE, one) for one in ("GetRoleName", "GetChildren")] + texts)
    if any(isinstance(each, LookupError) for each in answers):  # it went while it was looked at
        return
    (role,), (children,), *told = answers
    yield (name, path), Seen(role, *(each[0][1] for each in told))
    if role != "table":
        for owner, place in children:
            yield from _walk(bus, owner, place)
