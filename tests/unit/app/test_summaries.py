"""The summary on its way out: drawn and written in the reading thread, readable by its owner alone, and remembered."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tests.unit.ui import made_summary
from tokenmirror.app import giving
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.app.summaries import drawn, give_away, told
from tokenmirror.domain.summaries import Chosen, Format, Given, Part
from tokenmirror.domain.summary_edits import section_of, tick_part, write
from tokenmirror.ui.screens.summary import SummaryScreen
from tokenmirror.ui.summary.wishes import DrawPages, GiveAway, GivenAway, InRepository, KeepOnShelf, TellFormats
from tokenmirror.ui.theme import DARK
from tokenmirror.viewmodels.summary_shapes import Document


def words() -> Chosen:
    return write(made_summary.chosen(), Part.OWN_WORDS, "", "As I see it.")


def wish(path: Path | None, kind: Format = Format.MARKDOWN) -> GiveAway:
    return GiveAway(words(), made_summary.document(words()), "For Anna", kind, path)


class Remembering(MadeAsker):
    """Remembers what was given away, or cannot."""

    why_not = ""

    def keep_summary(self, wanted: Any, /) -> str:
        """Keep it."""
        self._note("keep_summary", wanted)
        return self.why_not

    @property
    def given(self) -> list[Given]:
        """Return what was remembered."""
        return [what for _kind, what in self.asked if isinstance(what, Given)]


@pytest.fixture
def asker() -> Remembering:
    return Remembering()


def test_a_file_is_for_its_owner_alone(asker: Remembering, tmp_path: Path) -> None:
    """Whole, with nothing beside it, over what was there; and remembered with all that it held."""
    path = tmp_path / "summary.md"
    path.write_text("before")
    path.chmod(0o644)
    done = give_away(asker, wish(path))
    assert isinstance(done, GivenAway)
    assert done.done
    assert "summary.md" in done.words
    data = path.read_bytes()
    assert b"As I see it." in data
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["summary.md"]
    (given,) = asker.given
    assert (given.draft, given.size, given.digest) == ("For Anna", len(data), hashlib.sha256(data).hexdigest())
    assert msgspec.json.decode(given.held, type=Document) == made_summary.document(words())


def test_what_is_not_written_is_not_remembered(asker: Remembering, tmp_path: Path) -> None:
    """A folder that is gone is told; no part of a file stays."""
    done = give_away(asker, wish(tmp_path / "gone" / "summary.md"))
    assert isinstance(done, GivenAway)
    assert (done.done, asker.given) == (False, [])
    assert "is not there" in done.words
    (tmp_path / "summary.md").mkdir()
    done = give_away(asker, wish(tmp_path / "summary.md"))
    assert isinstance(done, GivenAway)
    assert not done.done
    assert [one.name for one in tmp_path.iterdir()] == ["summary.md"]


def test_that_it_could_not_be_remembered_is_told(asker: Remembering, tmp_path: Path) -> None:
    """The file is out all the same; for the clipboard nothing is given then."""
    asker.why_not = "The disk is full."
    done = give_away(asker, wish(tmp_path / "summary.md"))
    assert isinstance(done, GivenAway)
    assert done.done
    assert "The disk is full." in done.words
    copied = give_away(asker, wish(None))
    assert copied == GivenAway(Format.MARKDOWN, "The disk is full.", done=False)


def test_a_repository_is_asked_about_first(asker: Remembering, tmp_path: Path) -> None:
    """Nothing is written before the person says so; submodules have a file in the place of the folder."""
    (tmp_path / ".git").write_text("gitdir: elsewhere\n")
    inside = tmp_path / "docs"
    inside.mkdir()
    asked = give_away(asker, wish(inside / "summary.md"))
    assert asked == InRepository(wish(inside / "summary.md"), str(tmp_path))
    assert list(inside.iterdir()) == []
    done = give_away(asker, GiveAway(words(), made_summary.document(words()), "", Format.MARKDOWN,
                                     inside / "summary.md", surely=True))  # fmt: skip
    assert isinstance(done, GivenAway)
    assert done.done


def test_another_ending_gets_its_own_behind_it(asker: Remembering, tmp_path: Path) -> None:
    """What the dialog did not ask about is never written over."""
    assert giving.place_of(Path("a.HTML"), Format.HTML) == Path("a.HTML")
    (tmp_path / "a.txt.md").write_text("mine")
    done = give_away(asker, wish(tmp_path / "a.txt"))
    assert isinstance(done, GivenAway)
    assert not done.done
    assert (tmp_path / "a.txt.md").read_text() == "mine"


def test_pages_are_as_wide_as_they_are_asked() -> None:
    """To the pixel, so that nothing is scaled; and the PDF says whether it is tagged."""
    document = made_summary.document(words())
    pages = drawn(DrawPages(document, 714))
    assert {abs(image.width() - 714) <= 1 for image in pages.images} == {True}
    assert told(TellFormats(document)).tagged


# ---- in the window


@pytest.fixture
def desk(asker: Remembering, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = _desk(asker, tmp_path, qtbot)
    yield made
    made.stop()
    made.window.deleteLater()


def _desk(asker: MadeAsker, folder: Path, qtbot: QtBot) -> Desk:
    made = Desk(lambda: asker, Memory(folder), ZoneInfo("Europe/Berlin"), "light", "summary")
    made.window.go("summary")
    made.window.show()
    qtbot.waitUntil(lambda: made.window.drawn and _room(made).hand.chosen is not None, timeout=10_000)
    return made


def _room(desk: Desk) -> SummaryScreen:
    found = desk.window._screens.room("summary")
    assert isinstance(found, SummaryScreen)
    return found


def test_a_choice_outlives_the_program(desk: Desk, asker: Remembering, tmp_path: Path, qtbot: QtBot) -> None:
    """What was ticked and written is in hand at the next start, though it was no draft and nobody waited."""
    room = _room(desk)
    begun = room.hand.chosen
    assert begun is not None
    room._change(write(tick_part(begun, Part.OVER_TIME, on=True), Part.OWN_WORDS, "", "Half a tho"), None)
    desk.stop()
    again = _desk(asker, tmp_path, qtbot)
    found = _room(again).hand.chosen
    again.stop()
    again.window.deleteLater()
    assert found is not None
    assert found.key == begun.key
    assert section_of(found, Part.OVER_TIME).ticked
    assert section_of(found, Part.OWN_WORDS).words == "Half a tho"
    assert asker.threads == {"reader"}


def test_other_colours_lose_no_letter(desk: Desk, qtbot: QtBot) -> None:
    """What was typed a moment ago is in hand when the window is drawn anew."""
    begun = _room(desk).hand.chosen
    assert begun is not None
    _room(desk)._change(write(begun, Part.OWN_WORDS, "", "Half a tho"), "typed")
    desk.window.set_theme(DARK)
    qtbot.waitUntil(lambda: desk.window.drawn and desk.window.updatesEnabled(), timeout=10_000)

    def words_in_hand() -> str:
        chosen = _room(desk).hand.chosen
        return "" if chosen is None else section_of(chosen, Part.OWN_WORDS).words

    qtbot.waitUntil(lambda: words_in_hand() == "Half a tho", timeout=5000)


def test_a_damaged_choice_is_begun_anew(tmp_path: Path, asker: Remembering, qtbot: QtBot) -> None:
    """It stops nothing."""
    Memory(tmp_path).keep_summary("A draft", "{no json")
    made = _desk(asker, tmp_path, qtbot)
    assert _room(made).hand.draft == ""
    made.stop()
    made.window.deleteLater()


def test_the_shelf_is_told_what_could_not_be_kept(desk: Desk, asker: Remembering, qtbot: QtBot) -> None:
    """In words, where drafts are listed."""
    asker.why_not = "The disk is full."
    room = _room(desk)
    desk.window.go("summary", what="drafts")
    desk.window.chosen.emit(KeepOnShelf((giving.given(words(), made_summary.document(words()), "", Format.CSV, b""),)))
    qtbot.waitUntil(lambda: room.shelf.problem.text() == "The disk is full.", timeout=5000)
