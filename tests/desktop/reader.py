"""What an assistive program does: walks the accessibility tree, reads names, roles, values and states, and acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.desk import ACCESSIBLE, PROPERTIES, Program, call, calls, until

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
        return list(self._all())

    def _all(self) -> Iterator[Thing]:
        top = self._states([self._top])[0]
        return iter(()) if top is None else self._walk(self._top, top, ())

    def _walk(self, place: tuple[str, str], states: int, above: tuple[str, ...]) -> Iterator[Thing]:
        try:
            thing = self._read(place, above, states)
        except LookupError:  # it went while it was looked at
            return
        yield thing
        for child, of_child in self._showing(place):
            yield from self._walk(child, of_child, (*above, thing.role))

    def _showing(self, place: tuple[str, str]) -> list[tuple[tuple[str, str], int]]:
        """Return what shows directly in a thing, and its states; nothing if the thing is gone."""
        try:
            listed = self._call(place, ACCESSIBLE, "GetChildren")[0]
        except LookupError:
            return []
        children = [(owner, path) for owner, path in listed[:_MANY]]
        found = zip(children, self._states(children), strict=True)
        return [(child, states) for child, states in found if states is not None and states >> SHOWING & 1]

    def focused(self) -> list[Thing]:
        """Return what shows and has the keyboard; of all else nothing is read but whether it has."""
        top = self._states([self._top])[0]
        return [] if top is None else list(self._with_the_keyboard(self._top, top))

    def _with_the_keyboard(self, place: tuple[str, str], states: int) -> Iterator[Thing]:
        if states >> FOCUSED & 1:
            try:
                yield self._read(place, states=states)
            except LookupError:  # it went while it was looked at
                return
        for child, of_child in self._showing(place):
            yield from self._with_the_keyboard(child, of_child)

    def _states(self, places: Sequence[tuple[str, str]]) -> list[int | None]:
        """Return the states of things, and None for those that went."""
        found = calls(self._bus, [(*place, ACCESSIBLE, "GetState") for place in places])
        return [None if isinstance(each, LookupError) else each[0][0] | each[0][1] << 32 for each in found]

    def _read(self, place: tuple[str, str], above: tuple[str, ...] = (), states: int | None = None) -> Thing:
        texts = [(*place, PROPERTIES, "Get", "ss", ACCESSIBLE, one) for one in ("Name", "Description")]
        asked = [(*place, ACCESSIBLE, "GetRoleName"), *texts]
        if states is None:
            asked.append((*place, ACCESSIBLE, "GetState"))
        answers = calls(self._bus, asked)
        for each in answers:
            if isinstance(each, LookupError):
                raise each
        if states is None:
            low, high = answers.pop()[0]
            states = low | high << 32
        role, name, description = answers
        return Thing(place, role[0], str(name[0][1]), str(description[0][1]), states, above)

    def again(self, thing: Thing) -> Thing:
        """Read one thing anew."""
        return self._read(thing.place, thing.above)

    def find(self, wanted: Callable[[Thing], bool], seconds: float = 20.0) -> Thing:
        """Return the first thing that fits, once there is one."""
        found = until(lambda: next((thing for thing in self._all() if wanted(thing)), None), seconds)
        assert found is not None
        return found

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
