"""A summary by real keys alone: a change is ticked, words are written, it is looked over, saved and found again."""

import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest

from tests.desktop.desk import Program, start, stop, until
from tests.desktop.made_home import SUBJECTS, make_home
from tests.desktop.reader import ScreenReader, Thing

COINS = SUBJECTS[3]
WORDS, BESIDE, DRAFT = "I would like to talk about reviews", "Reviewed with Anna", "For my review"
_MOST_STOPS = 40
_INSIDE = {"frame", "page tab", "tree item", "list item", "cell", "table cell", "label"}


class Hands:
    """One run of the program, with hands on the keys and eyes that read the tree."""

    def __init__(self, home: Path) -> None:
        self.program: Program = start(home)
        subprocess.run(["xdotool", "windowactivate", "--sync", until(self.program.windows)[0]], check=True)
        self.reader = ScreenReader(self.program)
        self.reader.find(lambda thing: thing.role == "radio button" and thing.name == "Summary")
        self.press("ctrl+6")
        self.shows("My words at the top")

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

    def shows(self, *words: str, seconds: float = 20.0) -> Thing:
        """Wait until all of some words are read somewhere in one thing."""
        return self.reader.find(lambda thing: all(word in thing.name for word in words), seconds)

    def in_hand(self) -> Thing | None:
        """Return what has the keyboard; rows say of themselves that they have it at all times."""
        return next((thing for thing in self.reader.focused() if thing.role not in _INSIDE), None)

    def reach(self, wanted: Callable[[Thing], bool]) -> Thing:
        """Press Tab until what is wanted has the keyboard."""
        for _stop in range(_MOST_STOPS):
            held = self.in_hand()
            if held is not None and wanted(held):
                return held
            self.press("Tab")
            until(lambda held=held: self.in_hand() != held)  # type: ignore[misc]
        raise AssertionError("Tab does not lead there")

    def called(self, name: str) -> Thing:
        """Reach what is called so."""
        return self.reach(lambda thing: thing.name == name)

    def save(self, path: Path) -> None:
        """Save at a path by the dialog that is open, and wait until that is told."""
        until(lambda: self.program.windows("^Save the summary"))
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")
        self.shows("Saved", path.name)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("desk") / "home"
    make_home(made)
    return made


@pytest.fixture(scope="module")
def written(home: Path) -> Iterator[Hands]:
    """Give a program in which a change is ticked with its subject, and words are written at the top and beside it."""
    hands = Hands(home)
    try:
        hands.called("Contents")
        _tick_coins(hands)
        hands.press("Return")
        hands.type(BESIDE)
        hands.press("Escape", "Down", "space", "Home", "Return")
        hands.type(WORDS)
        hands.press("Escape")
        yield hands
    finally:
        hands.end()


def _tick_coins(hands: Hands) -> None:
    """Let letters lead to the row that begins so, and tick it; letters that come apart lead elsewhere, as by hand."""
    for _try in range(3):
        hands.press("Home")
        hands.type(COINS.split()[0])
        hands.press("space")
        try:
            hands.shows("With its subject", seconds=6)
        except AssertionError:
            hands.press("space")  # takes the tick back from where it went
        else:
            return
    hands.shows("With its subject")


def test_it_is_looked_over_and_saved(written: Hands, home: Path) -> None:
    """As a PDF and as a web page, each readable by its owner alone, with what was ticked and nothing else."""
    written.called("Look over and save…")
    written.press("space")
    for line in (COINS, WORDS, BESIDE, "No money"):
        written.shows(line)
    for kind in ("pdf", "html"):
        if kind == "html":
            written.reach(lambda thing: thing.role == "radio button" and thing.name == "PDF")
            written.press("Down")
        written.called("Save as…")
        written.press("space")
        written.save(home / f"summary.{kind}")
        file = home / f"summary.{kind}"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(home / "summary.pdf").pages)
    for shown in (" ".join(text.split()), (home / "summary.html").read_text()):
        assert all(words in shown for words in (COINS, WORDS, BESIDE))
        assert not any(subject in shown for subject in SUBJECTS if subject != COINS)
        assert "shop" not in shown


def test_what_was_given_away_is_known(written: Hands) -> None:
    """Both files stand in the list."""
    written.press("alt+Left")
    written.called("Given away")
    written.press("space")
    written.shows("PDF")
    written.shows("Web page (HTML)")
    written.press("alt+Left")


def test_a_draft_is_opened_after_a_restart(written: Hands, home: Path) -> None:
    """What is ticked and written is there again, in hand and as a draft."""
    written.called("Save draft")
    written.press("space")
    written.reader.find(lambda thing: thing.role == "text" and thing.name == "Name")
    written.type(DRAFT)
    written.press("Return")
    written.shows(DRAFT)
    written.press("ctrl+q")
    assert written.program.ends() == 0

    again = Hands(home)
    try:
        again.called("Contents")
        again.type("Which")
        again.shows("Which changes, 1 of 6")
        again.called("Drafts")
        again.press("space")
        again.called(DRAFT)
        again.press("space")
        again.shows("From the draft", DRAFT)
        again.called("Contents")
        again.press("Home")
        field = again.reader.find(lambda thing: thing.role == "text" and thing.name == "Your words at the top")
        assert again.reader.text(field) == WORDS
    finally:
        again.end()
