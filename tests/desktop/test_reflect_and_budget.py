"""Looking back and budgets by real keys alone: a note is read back, measures lead to cases, a ceiling is drawn."""

import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop.desk import Program, start, stop, until
from tests.desktop.made_home import SUBJECTS, make_home
from tests.desktop.reader import ScreenReader, Thing

NOTE = "The cases first, then the words"
_MOST_STOPS = 60
_INSIDE = {"frame", "list item", "page tab", "cell", "table cell", "column header"}


class Hands:
    """One run of the program, with hands on the keys and eyes that read the tree."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.program: Program = start(home)
        subprocess.run(["xdotool", "windowactivate", "--sync", until(self.program.windows)[0]], check=True)
        self.reader = ScreenReader(self.program)
        self.reader.find(lambda thing: thing.role == "radio button" and thing.name == "Reflect")

    def end(self) -> None:
        """Let go of it."""
        self.reader.close()
        stop(self.program)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def in_hand(self) -> Thing | None:
        """Return what has the keyboard; lists and tables say of their rows that they have it at all times."""
        held = self.reader.focused()
        return next((thing for thing in held if thing.name and thing.role not in _INSIDE), None)

    def reach(self, wanted: Callable[[Thing], bool], key: str = "Tab") -> Thing:
        """Press Tab until what is wanted has the keyboard."""
        for _stop in range(_MOST_STOPS):
            held = self.in_hand()
            if held is not None and wanted(held):
                return held
            self.press(key)
            until(lambda held=held: self._other(held))  # type: ignore[misc]
        raise AssertionError("Tab does not lead there")

    def _other(self, before: Thing | None) -> bool:
        held = self.in_hand()
        return held is not None and (before is None or (held.place, held.name) != (before.place, before.name))

    def called(self, name: str) -> Thing:
        """Reach what is called so."""
        return self.reach(lambda thing: thing.name == name)

    def shows(self, *words: str) -> Thing:
        """Wait until all of some words are read somewhere in one thing."""
        return self.reader.find(lambda thing: all(word in thing.name for word in words))

    def stored(self, sql: str) -> list[tuple[object, ...]]:
        """Ask the database."""
        db = sqlite3.connect(f"{(self.home / 'data' / 'tokenmirror.db').as_uri()}?mode=ro", uri=True)
        try:
            return db.execute(sql).fetchall()
        finally:
            db.close()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("desk") / "home"
    make_home(made)
    return made


@pytest.fixture(scope="module")
def hands(home: Path) -> Iterator[Hands]:
    made = Hands(home)
    yield made
    made.end()


def _open_page(hands: Hands, title: str) -> None:
    """Walk to the tabs of the room of looking back and turn to one."""
    hands.press("ctrl+4")
    hands.reader.find(lambda thing: thing.role == "page tab" and thing.name == title)
    hands.reach(lambda thing: thing.role == "page tab list")
    for _step in range(5):
        held = hands.in_hand()
        if held is not None and held.name == title:
            return
        hands.press("Right")
        until(lambda held=held: hands.in_hand() != held)  # type: ignore[misc]
    raise AssertionError(f"no tab leads to {title}")


def _quarters_back() -> int:
    """Return in which quarter most of what was made up lies, for quarters end while tests run too."""
    today = datetime.now(UTC).date()
    days = [today - timedelta(days=len(SUBJECTS) - place + 6 * (place < 2)) for place in range(len(SUBJECTS))]
    most = Counter(map(_quarter, days)).most_common(1)[0][0]
    return _quarter(today) - most


def _quarter(day: date) -> int:
    return day.year * 4 + (day.month - 1) // 3


def test_a_note_is_written_and_read_back_after_closing(home: Path) -> None:
    """The week's note is reached by Tab; the program is quit before it could pause, and has kept it."""
    first = Hands(home)
    try:
        first.press("ctrl+4")
        first.shows("Your note")
        note = first.called("Your note")
        assert note.role == "text"
        assert "private" in note.description
        first.type(NOTE)
        first.press("ctrl+q")
        assert first.program.ends() == 0
    finally:
        first.end()
    second = Hands(home)
    try:
        second.press("ctrl+4")
        note = second.reader.find(lambda thing: thing.role == "text" and thing.name == "Your note")
        until(lambda: second.reader.text(note) == NOTE)
        _open_page(second, "Notes")
        second.shows("Week")
        second.called("Search your notes")
        second.type("words")
        until(lambda: second.reader.find(lambda thing: NOTE in thing.name))
    finally:
        second.end()


def test_a_measure_leads_to_its_cases_and_a_change(hands: Hands) -> None:
    """From the tabs to a quarter's measures, from one to its cases, and from a case to the change and back."""
    _open_page(hands, "Measures")
    hands.reach(lambda thing: thing.description == "Look back", "shift+Tab")
    hands.press("space")
    hands.reader.find(lambda thing: thing.role == "list item" and thing.name == "Quarter")
    hands.press("End", "Return")
    for _step in range(_quarters_back()):
        hands.press("alt+Page_Up")
    show_them = hands.reach(lambda thing: thing.name.startswith("Show them:"))
    assert "push button" in show_them.role or show_them.role == "link"
    hands.press("space")
    case = hands.reach(lambda thing: thing.description == "Open the change")
    assert any(subject in case.name for subject in SUBJECTS)
    hands.press("Return")
    hands.shows("Evidence")
    hands.press("alt+Left")
    hands.reader.find(lambda thing: thing.role == "page tab" and thing.name == "Measures")


def test_an_observation_leads_to_its_cases(hands: Hands) -> None:
    """On the first page too; each observation says how it is counted."""
    hands.press("ctrl+4")
    hands.shows("Your note")
    hands.reach(lambda thing: thing.description == "Look back", "shift+Tab")
    hands.press("space")
    hands.reader.find(lambda thing: thing.role == "list item" and thing.name == "Quarter")
    hands.press("End", "Return")
    for _step in range(_quarters_back()):
        hands.press("alt+Page_Up")
    hands.reach(lambda thing: thing.name.startswith("Show them:"))
    hands.press("Return")
    hands.reach(lambda thing: thing.description.startswith("Open the "))
    counted = hands.reach(lambda thing: thing.name == "How is this counted")
    assert counted.description
    _said_plainly(hands)
    hands.press("Return")
    hands.reader.find(lambda thing: thing.role == "dialog" and "counted" in thing.name)
    hands.press("Escape")
    until(lambda: not [thing for thing in hands.reader.things() if thing.role == "dialog"])


def test_a_question_is_answered(hands: Hands) -> None:
    """A field says which question it answers; what is typed is kept, hours beside it."""
    _open_page(hands, "Five questions")
    hands.reader.find(lambda thing: thing.name == "Hours it spared you, as you think" and thing.role == "text")
    hands.reach(lambda thing: thing.name == "Hours it spared you, as you think", "shift+Tab")
    hands.type("2.5")
    hands.reach(lambda thing: thing.name.startswith("Your own answer: "), "shift+Tab")
    hands.type("Renaming is")
    hands.press("Tab")
    until(lambda: hands.stored("SELECT text, hours FROM own_answer") == [("Renaming is", 2.5)])
    _said_plainly(hands)


def test_a_ceiling_is_set_and_what_if_is_asked(hands: Hands) -> None:
    """The card's fields have names; the ceiling is drawn, said and listed; a scenario stands in what if."""
    hands.press("ctrl+5")
    hands.reach(lambda thing: thing.name.startswith("Set a ceiling"))
    hands.press("Return")
    hands.reader.find(lambda thing: thing.role == "dialog" and thing.name.startswith("Set a ceiling"))
    hands.called("Ceiling")
    hands.type("40")
    hands.press("Return")
    until(lambda: hands.stored("SELECT period, unit FROM ceiling") == [("month", "money")])
    chart = hands.reader.find(lambda thing: thing.role == "chart")
    assert chart.name
    assert any(letter.isdigit() for letter in chart.description)
    hands.shows("of a ceiling of")
    hands.shows("Too early to say where this leads")
    hands.called("Used so far")
    hands.reach(lambda thing: thing.name.startswith("Everything, month, list price"))
    hands.called("Add a scenario…")
    hands.press("Return")
    hands.reader.find(lambda thing: thing.role == "dialog" and thing.name.startswith("Add a scenario"))
    hands.called("Factor")
    hands.press("ctrl+a")
    hands.type("4")
    hands.press("Return")
    until(lambda: hands.stored("SELECT count(*) FROM scenario") == [(1,)])
    hands.reader.find(lambda thing: "\u00d7 4" in thing.name)
    _said_plainly(hands)


def _said_plainly(hands: Hands) -> None:
    """Expect each button to have a name, and no description with the marks that tooltips are written in."""
    things = hands.reader.things()
    assert [thing for thing in things if "button" in thing.role and not thing.name] == []
    assert [(thing.name, thing.description) for thing in things if "<span" in thing.description] == []
