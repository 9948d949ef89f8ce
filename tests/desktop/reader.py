"""What an assistive program does: walks the accessibility tree, reads names, roles, values and states, and acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.desk import ACCESSIBLE, PROPERTIES, Program, call, until

ENABLED, FOCUSABLE, FOCUSED, SELECTED, SHOWING = 8, 11, 12, 23, 25
"""Bits of AT-SPI's states."""
_MANY = 60
"""Of a table's cells no more are read: the walk is about controls."""


@dataclass(frozen=True)
class Thing:
    """One thing in the tree, as it was when it was read."""

    place: tuple[str, str]
    role: str
    name: str
    description: str
    states: int
    above: tuple[str, ...] = field(default=(), compare=False)
    """The roles it lies in, from the window down."""

    def has(self, state: int) -> bool:
        """Return whether a state holds."""
        return bool(self.states >> state & 1)


class ScreenReader:
    """Reads one program over the accessibility bus, which stays open while it lives."""

    def __init__(self, program: Program) -> None:
        with open_dbus_connection("SESSION") as session:
            address = call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
        self._bus: DBusConnection = open_dbus_connection(address)
        self._process = program.process.pid
        self._top = until(self._application)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _call(self, place: tuple[str, str], interface: str, member: str, *given: Any) -> Any:
        return call(self._bus, *place, interface, member, *given)

    def _application(self) -> tuple[str, str]:
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        for name, path in self._call(registry, ACCESSIBLE, "GetChildren")[0]:
            bus = ("org.freedesktop.DBus", "/")
            if self._call(bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", name)[0] == self._process:
                return name, path
        return "", ""

    # ---- reading

    def things(self) -> list[Thing]:
        """Return everything that shows, depth first."""
        return list(self._walk(self._top, ()))

    def _walk(self, place: tuple[str, str], above: tuple[str, ...]) -> Iterator[Thing]:
        try:
            states = self._states(place)
            if above and not states >> SHOWING & 1:
                return
            thing = self._read(place, above)
            children = self._call(place, ACCESSIBLE, "GetChildren")[0]
        except LookupError:  # it went while it was looked at
            return
        yield thing
        for owner, path in children[:_MANY]:
            yield from self._walk((owner, path), (*above, thing.role))

    def focused(self) -> list[Thing]:
        """Return what shows and has the keyboard; of all else nothing is read but whether it has."""
        return list(self._with_the_keyboard(self._top, top=True))

    def _with_the_keyboard(self, place: tuple[str, str], *, top: bool = False) -> Iterator[Thing]:
        try:
            states = self._states(place)
            if not top and not states >> SHOWING & 1:
                return
            if states >> FOCUSED & 1:
                yield self._read(place)
            children = self._call(place, ACCESSIBLE, "GetChildren")[0]
        except LookupError:  # it went while it was looked at
            return
        for owner, path in children[:_MANY]:
            yield from self._with_the_keyboard((owner, path))

    def _states(self, place: tuple[str, str]) -> int:
        low, high = self._call(place, ACCESSIBLE, "GetState")[0]
        return int(low | high << 32)

    def _read(self, place: tuple[str, str], above: tuple[str, ...] = ()) -> Thing:
        role = self._call(place, ACCESSIBLE, "GetRoleName")[0]
        name, description = (
            str(self._call(place, PROPERTIES, "Get", "ss", ACCESSIBLE, one)[0][1]) for one in ("Name", "Description")
        )
        return Thing(place, role, name, description, self._states(place), above)

    def again(self, thing: Thing) -> Thing:
        """Read one thing anew."""
        return self._read(thing.place, thing.above)

    def find(self, wanted: Callable[[Thing], bool], seconds: float = 20.0) -> Thing:
        """Return the first thing that fits, once there is one."""
        found = until(lambda: [thing for thing in self.things() if wanted(thing)], seconds)
        return found[0]

    def called(self, name: str, role: str = "") -> Thing:
        """Return what has this name, and a role if one is given."""
        return self.find(lambda thing: thing.name == name and role in ("", thing.role))

    def described(self, description: str) -> Thing:
        """Return what has this description: a combo box says its value as its name."""
        return self.find(lambda thing: thing.description == description)

    def children(self, thing: Thing) -> list[Thing]:
        """Return what lies directly in a thing."""
        return [self._read((owner, path)) for owner, path in self._call(thing.place, ACCESSIBLE, "GetChildren")[0]]

    def text(self, thing: Thing) -> str:
        """Return the text of a field."""
        return str(self._call(thing.place, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)[0])

    # ---- acting

    def actions(self, thing: Thing) -> list[str]:
        """Return the names of what can be done with a thing."""
        return [str(row[0]) for row in self._call(thing.place, "org.a11y.atspi.Action", "GetActions")[0]]

    def do(self, thing: Thing, action: int = 0) -> None:
        """Do what a thing offers."""
        self._call(thing.place, "org.a11y.atspi.Action", "DoAction", "i", action)

    def press(self, name: str, role: str = "") -> None:
        """Press what has this name."""
        self.do(self.called(name, role))

    def focus(self, thing: Thing) -> None:
        """Give a thing the keyboard."""
        self._call(thing.place, "org.a11y.atspi.Component", "GrabFocus")

    def write(self, thing: Thing, text: str) -> None:
        """Put a text into a field."""
        self._call(thing.place, "org.a11y.atspi.EditableText", "SetTextContents", "s", text)

    def select(self, thing: Thing, child: int) -> None:
        """Select a child of a list or table."""
        self._call(thing.place, "org.a11y.atspi.Selection", "SelectChild", "i", child)
