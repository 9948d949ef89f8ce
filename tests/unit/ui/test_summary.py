"""The room of the summary: all of it by keys, nothing that is typed is lost, and nothing leaves unseen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_summary
from tokenmirror.domain.summaries import Chosen, DropDraft, ForgetGiven, Format, KeepDraft, Name, Option, Part
from tokenmirror.domain.summary_edits import item_of, section_of, write
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.fonts import use_good_face
from tokenmirror.ui.screens.drawn import draw
from tokenmirror.ui.screens.summary import SummaryScreen
from tokenmirror.ui.summary.cards import AskCard, DraftCard
from tokenmirror.ui.summary.wishes import (
    DrawnPages,
    DrawPages,
    FormatsTold,
    GiveAway,
    GivenAway,
    InHand,
    InRepository,
    KeepOnShelf,
    ShowChosen,
    TellFormats,
)
from tokenmirror.ui.theme import LIGHT
from tokenmirror.ui.trail import Place, Trail
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.contents import MOST_ROWS, RowKey, RowKind
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.summary_shapes import (
    Compared,
    ComparedLine,
    Disclosed,
    Discloses,
    Document,
    DraftLine,
    GivenLine,
    NamesBefore,
    NamesTold,
    Shelf,
)

Maker = Callable[..., Window]
CHANGES, WORDS = RowKey(RowKind.PART, Part.CHANGES), RowKey(RowKind.PART, Part.OWN_WORDS)
GROUP = RowKey(RowKind.GROUP, Part.CHANGES)
FIRST, SECOND = RowKey(RowKind.ITEM, Part.CHANGES, "c1"), RowKey(RowKind.ITEM, Part.CHANGES, "c2")


class Alone(QWidget):
    """The room without the rest of a window, which takes longer to make than all that is tested here."""

    def __init__(self) -> None:
        super().__init__()
        self.room = SummaryScreen(LIGHT)
        self.trail = Trail(Place("mirror", Narrowing()))
        self.chosen, self.acted = self.room.chosen, self.room.acted
        self.room.went.connect(lambda screen, what: self.go(screen, what=what))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.room.tool())
        column.addWidget(self.room)
        self.resize(1112, 800)

    def go(self, screen: str, what: str = "") -> None:
        """Open a place as a window does."""
        place = Place(screen, Narrowing(), what)
        if self.trail.go(place):
            self.room.open_place(place)

    def step(self, by: int) -> None:
        """Go back."""
        self.trail.step(by)
        self.room.open_place(self.trail.here)

    def show_view(self, view: object) -> None:
        """Draw what comes."""
        draw(self.room, view)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Alone:
    qapp.setStyle("Fusion")
    use_good_face()
    made = Alone()
    qtbot.addWidget(made)
    made.show()
    return made


def room(window: Window | Alone) -> SummaryScreen:
    found = window.room if isinstance(window, Alone) else window._screens.room("summary")
    assert isinstance(found, SummaryScreen)
    return found


def pages(document: Document, pixels: int, many: int = 2) -> DrawnPages:
    image = QImage(60, 85, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return DrawnPages(document, pixels, (image,) * many)


def look(window: Window | Alone, qtbot: QtBot, view: InHand | None = None, what: str = "") -> SummaryScreen:
    """Open the room and wait until it stands."""
    window.go("summary", what=what)
    qtbot.waitUntil(lambda: isinstance(window, Alone) or window._screens.has(window.trail.here))
    window.show_view(view or made_summary.in_hand())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return room(window)


def wishes(window: Window | Alone) -> list[object]:
    found: list[object] = []
    window.chosen.connect(found.append)
    return found


def asked(found: list[object]) -> list[ShowChosen]:
    """Return the choices of which it was asked what comes of them."""
    return [one for one in found if isinstance(one, ShowChosen) and one.ask]


def now(found: SummaryScreen) -> Chosen:
    assert found.hand.chosen is not None
    return found.hand.chosen


def texts(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def hold(found: SummaryScreen, key: RowKey) -> None:
    found.choosing.tree.hold(key)
    found.choosing.tree.setFocus()
    assert found.choosing.tree.in_hand == key


# ---- choosing


def test_space_ticks_and_asks_after_a_pause(window: Alone, qtbot: QtBot) -> None:
    """A part, an option, a change and a name; what was ticked in one go is asked once, and pages are drawn anew."""
    found, wanted = look(window, qtbot), wishes(window)
    tree = found.choosing.tree
    for key in (CHANGES, RowKey(RowKind.OPTION, Part.TURNED_INTO, Option.TOKENS), FIRST,
                RowKey(RowKind.NAME, name=made_summary.PROJECT)):  # fmt: skip
        hold(found, key)
        QTest.keyClick(tree, Qt.Key.Key_Space)
        QApplication.sendPostedEvents()  # and no clock runs out, however slow this computer is now
    chosen = now(found)
    assert section_of(chosen, Part.CHANGES).ticked  # a change that is ticked ticks its part again
    assert Option.TOKENS in section_of(chosen, Part.TURNED_INTO).options
    assert item_of(chosen, Part.CHANGES, "c1") is not None
    assert chosen.names == {made_summary.PROJECT}
    qtbot.waitUntil(lambda: bool(asked(wanted)))
    assert [one.chosen for one in asked(wanted)] == [chosen]

    window.show_view(made_summary.in_hand(chosen))
    drawn = [one for one in wanted if isinstance(one, DrawPages)]
    assert drawn[-1].document == made_summary.document(chosen)


def test_what_is_shown_follows_at_once(window: Alone, qtbot: QtBot) -> None:
    """The tick, how many are ticked, and the row of the subject are there before any answer is."""
    found = look(window, qtbot)
    tree = found.choosing.tree
    hold(found, FIRST)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    subject = RowKey(RowKind.SUBJECT, Part.CHANGES, "c1")
    qtbot.waitUntil(lambda: subject in tree._of)
    assert tree.in_hand == FIRST
    assert tree._of[GROUP].hint == "1 of 3"
    hold(found, subject)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    item = item_of(now(found), Part.CHANGES, "c1")
    assert item is not None
    assert item.with_subject


def test_a_box_is_ticked_by_the_mouse(window: Alone, qtbot: QtBot) -> None:
    """Only there: a press on the name takes the row in hand."""
    found = look(window, qtbot)
    tree = found.choosing.tree
    item = tree._find(tree.invisibleRootItem(), CHANGES)
    assert item is not None
    rect = tree.visualItemRect(item)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert section_of(now(found), Part.CHANGES).ticked
    assert tree.in_hand == CHANGES
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 13, rect.center().y()))
    assert not section_of(now(found), Part.CHANGES).ticked


def test_parts_and_changes_are_moved(window: Alone, qtbot: QtBot) -> None:
    """By Alt and arrows and by the buttons; the row stays in hand, and back again."""
    found = look(window, qtbot)
    tree, choosing = found.choosing.tree, found.choosing
    hold(found, CHANGES)
    QTest.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.part for one in now(found).sections][1] is Part.CHANGES
    QApplication.processEvents()
    assert tree.in_hand == CHANGES
    choosing.down.click()
    assert [one.part for one in now(found).sections][2] is Part.CHANGES
    QApplication.processEvents()
    for key in (FIRST, SECOND):
        hold(found, key)
        QTest.keyClick(tree, Qt.Key.Key_Space)
        QApplication.processEvents()
    hold(found, SECOND)
    QTest.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert [one.key for one in section_of(now(found), Part.CHANGES).items] == ["c2", "c1"]
    group = tree._find(tree.invisibleRootItem(), GROUP)
    assert group is not None
    rows = [child.text(0) for child in map(group.child, range(2)) if child is not None]
    assert rows == [made_summary.TITLES["c2"], made_summary.TITLES["c1"]]


def test_words_are_kept_while_they_are_typed(window: Alone, qtbot: QtBot) -> None:
    """Enter leads to them, answers that come meanwhile change nothing, and pages are asked for after a pause."""
    found, wanted = look(window, qtbot), wishes(window)
    tree, text = found.choosing.tree, found.choosing.words.text
    hold(found, WORDS)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert text.hasFocus()
    QTest.keyClicks(text, "The import ")
    assert not asked(wanted)
    window.show_view(made_summary.in_hand())  # of before
    QTest.keyClicks(text, "took long")
    assert text.toPlainText() == "The import took long"
    qtbot.waitUntil(lambda: bool(asked(wanted)), timeout=3000)
    assert len(asked(wanted)) == 1
    assert section_of(asked(wanted)[0].chosen, Part.OWN_WORDS).words == "The import took long"
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert tree.hasFocus()


def test_words_beside_a_change(window: Alone, qtbot: QtBot) -> None:
    """Only beside what is ticked; another row has words of its own."""
    found = look(window, qtbot)
    tree, field = found.choosing.tree, found.choosing.words
    hold(found, FIRST)
    assert not field.text.isEnabled()
    QTest.keyClick(tree, Qt.Key.Key_Space)
    qtbot.waitUntil(field.text.isEnabled)
    assert "Import: one pass" in field.title.text()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    QTest.keyClicks(field.text, "=1+1")
    item = item_of(now(found), Part.CHANGES, "c1")
    assert item is not None
    assert item.words == "=1+1"
    QTest.keyClick(field.text, Qt.Key.Key_Escape)
    hold(found, CHANGES)
    assert field.text.toPlainText() == ""
    hold(found, FIRST)
    assert field.text.toPlainText() == "=1+1"


def test_ticks_are_taken_back(window: Alone, qtbot: QtBot) -> None:
    """Ctrl+Z in the list steps back, typed words as one step, and Ctrl+Shift+Z goes forth again."""
    found = look(window, qtbot)
    tree, text = found.choosing.tree, found.choosing.words.text
    begun = now(found)
    hold(found, CHANGES)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    hold(found, WORDS)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    QTest.keyClicks(text, "one two")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    written = now(found)
    QTest.keyClick(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert section_of(now(found), Part.OWN_WORDS).words == ""
    qtbot.waitUntil(lambda: text.toPlainText() == "")
    QTest.keyClick(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert now(found) == begun
    for _step in range(2):
        QTest.keyClick(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert now(found) == written


def test_long_lists_are_bounded_and_searched(window: Alone, qtbot: QtBot) -> None:
    """So many rows and how many more there are; a search finds those too."""
    view = InHand(made_summary.view(many=MOST_ROWS + 30, more=7), "")
    found = look(window, qtbot, view)
    tree = found.choosing.tree
    group = tree._find(tree.invisibleRootItem(), GROUP)
    assert group is not None
    assert not group.isExpanded()
    assert not group.childCount()  # rows are made once somebody sees them
    group.setExpanded(True)
    assert group.childCount() == MOST_ROWS + 2
    group.setExpanded(False)
    assert tree._of[GROUP].hint == f"0 of {MOST_ROWS + 37}"
    assert found.choosing.search.isVisible()
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert found.choosing.search.hasFocus()
    QTest.keyClicks(found.choosing.search, f"more{MOST_ROWS + 20}")
    wanted = RowKey(RowKind.ITEM, Part.CHANGES, f"more{MOST_ROWS + 20}")
    qtbot.waitUntil(lambda: wanted in tree._of)
    hold(found, wanted)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    found.choosing.search.clear()
    qtbot.waitUntil(lambda: WORDS in tree._of and len(tree._of) > MOST_ROWS)
    assert wanted in tree._of  # what is ticked is always listed
    assert tree._of[GROUP].hint == f"1 of {MOST_ROWS + 37}"


def test_rows_are_said(window: Alone, qtbot: QtBot) -> None:
    """Assistive programs get the name, what is said beside it, and whether it is ticked."""
    found = look(window, qtbot)
    tree = found.choosing.tree
    interface = QAccessible.queryAccessibleInterface(tree)
    said = {}
    for number in range(interface.childCount()):
        child = interface.child(number)
        said[child.text(QAccessible.Text.Name)] = child.state()
    assert said["Changes that landed"].checked
    assert not said["tokens, as a range"].checked
    assert "Remove[U+202E] the report" in said


def test_a_template_keeps_what_was_written_and_ticked(window: Alone, qtbot: QtBot) -> None:
    """Parts and time are the template's; words, changes, names and key stay; Ctrl+Z leads back."""
    found = look(window, qtbot)
    hold(found, FIRST)
    QTest.keyClick(found.choosing.tree, Qt.Key.Key_Space)
    found._change(write(now(found), Part.OWN_WORDS, "", "Mine"), None)
    found.choosing.template.picked.emit("quarter")
    chosen = now(found)
    assert chosen.period == "13w"
    assert chosen.key == made_summary.KEY
    assert item_of(chosen, Part.CHANGES, "c1") is not None
    assert section_of(chosen, Part.OWN_WORDS).words == "Mine"
    qtbot.waitUntil(lambda: found.choosing.template.currentData() == "quarter")


def test_time_and_paper(window: Alone, qtbot: QtBot) -> None:
    """They stand in the header, with days of one's own."""
    found = look(window, qtbot)
    assert found.tools.isVisible()
    before = now(found).key
    found.tools.period.picked.emit("quarter-2026-10-01")
    assert now(found).period == "quarter-2026-10-01"
    assert now(found).key != before  # another summary: its pseudonyms say nothing of those before
    found.tools.paper.picked.emit("us-letter")
    assert now(found).paper == "us-letter"
    card = found.tools.ask_days()
    assert card.wanted == "2026-10-24..2026-11-22"
    card.accept()
    assert now(found).period == "2026-10-24..2026-11-22"


def test_what_the_page_discloses(window: Alone, qtbot: QtBot) -> None:
    """A line a kind, real names first, and what is not in it."""
    chosen = msgspec.structs.replace(made_summary.chosen(), names=frozenset({made_summary.PROJECT}))
    found = look(window, qtbot, made_summary.in_hand(chosen))
    assert found.choosing.box.lines == ("1 real name, ticked by you", "1 figure", "No paths \u00b7 No money")


def test_nothing_to_tell(window: Alone, qtbot: QtBot) -> None:
    """Why stands in the place of the pages, and its button is passed on."""
    empty = EmptyState("No tokens yet.", "No tool has left logs here yet.", "sources", "Show where")
    found = look(window, qtbot, InHand(made_summary.view(empty=empty), ""))
    assert found.choosing.empty.isVisible()
    assert not found.choosing.preview.isVisible()
    assert not found.choosing.look_over.isEnabled()
    acted: list[str] = []
    window.acted.connect(acted.append)
    found.choosing.empty.acted.emit("sources")
    assert acted == ["sources"]


# ---- the pages


def test_pages_are_pictures_of_the_document(window: Alone, qtbot: QtBot) -> None:
    """As wide as there is room, said in words, and the old ones stay until the new ones are there."""
    wanted = wishes(window)
    found = look(window, qtbot)
    preview = found.choosing.preview
    qtbot.waitUntil(lambda: any(isinstance(one, DrawPages) for one in wanted))
    first = next(one for one in wanted if isinstance(one, DrawPages))
    assert first.pixels >= preview._wide() * preview.devicePixelRatioF()
    assert not found.drawn
    window.show_view(pages(first.document, first.pixels))
    qtbot.waitUntil(lambda: found.drawn)
    assert [page.accessibleName() for page in preview.pages] == ["Page 1 of 2", "Page 2 of 2"]
    assert "What this cannot show" in preview.accessibleDescription()
    assert all(page.width() == preview._wide() for page in preview.pages)
    window.show_view(pages(made_summary.document(write(now(found), Part.OWN_WORDS, "", "x")), first.pixels, 1))
    assert len(preview.pages) == 2


def test_drawing_is_said_when_it_takes_long(window: Alone, qtbot: QtBot) -> None:
    """After half a second, until the pages are there."""
    wanted = wishes(window)
    found = look(window, qtbot)
    preview = found.choosing.preview
    assert not preview.state.isVisible()
    qtbot.waitUntil(preview.state.isVisible, timeout=2000)
    assert preview.state.text() == "Drawing…"
    last = [one for one in wanted if isinstance(one, DrawPages)][-1]
    window.show_view(pages(last.document, last.pixels))
    assert not preview.state.isVisible()


# ---- looking over and giving away


def look_over(window: Alone, qtbot: QtBot) -> SummaryScreen:
    chosen = write(made_summary.chosen(), Part.OWN_WORDS, "", "My words")
    chosen = msgspec.structs.replace(chosen, names=frozenset({made_summary.PROJECT}))
    found = look(window, qtbot, made_summary.in_hand(chosen, "For Anna"))
    found.choosing.look_over.setFocus()
    QTest.keyClick(found.choosing.look_over, Qt.Key.Key_Space)
    assert window.trail.here.what == "look-over"
    assert found.drawn
    return found


def test_everything_is_listed_before_it_is_given(window: Alone, qtbot: QtBot) -> None:
    """Line by line, real names first; back leads to the choice."""
    found = look_over(window, qtbot)
    assert found.looking.list.lines == (
        "1 real name, ticked by you", "secret",
        "Your own words", "My words",
        "1 figure", "Lines alive: 90 to 95 %",
        "The time it is about", "24 October to 22 November",
        "Title and own words, as they stand in it", "What my AI use turned into", "My words",
        "Not in it", "No paths", "No money",
    )  # fmt: skip
    assert found.title(window.trail.here) == "Look over"
    window.step(-1)
    assert found.stack.currentWidget() is found.choosing


def _with_pseudonym(wanted: Chosen, names_told: NamesTold) -> InHand:
    """Return a view whose document has one pseudonym, and what is so of it."""
    view = made_summary.view(wanted)
    told = (*view.document.disclosed, Disclosed(Discloses.PSEUDONYM, "Project Alder"))
    document = msgspec.structs.replace(view.document, disclosed=told)
    return InHand(msgspec.structs.replace(view, document=document, names_told=names_told), "")


def test_pseudonyms_can_be_others(window: Alone, qtbot: QtBot) -> None:
    """Another key, asked for at once; offered only where there are any."""
    found = look_over(window, qtbot)
    assert not found.looking.names.other.isVisible()
    window.show_view(_with_pseudonym(made_summary.chosen(), NamesTold("cd" * 32)))
    wanted = wishes(window)
    assert texts(found.looking.names) == ""
    found.looking.names.other.click()
    assert now(found).key != made_summary.KEY
    assert len(now(found).key) == 64
    assert asked(wanted)[-1].chosen == now(found)


def test_names_of_another_summary_are_kept_only_on_purpose(window: Alone, qtbot: QtBot) -> None:
    """It is said that they are others; a tick, by its words too, takes those of the other one, and gives them back."""
    found = look_over(window, qtbot)
    names, before = found.looking.names, NamesBefore("ef" * 32, "Mine \u00b7 October", "3 November 2026")
    window.show_view(_with_pseudonym(made_summary.chosen(), NamesTold("cd" * 32, before)))
    assert "others than in the summary of 3 November 2026" in names.said.text()
    assert (names.keep.isVisible(), names.keep.isChecked()) == (True, False)
    assert "read together" in names.keep.accessibleName()
    wanted = wishes(window)
    QTest.mouseClick(names._words, Qt.MouseButton.LeftButton)
    assert now(found) == msgspec.structs.replace(made_summary.chosen(), names_key="ef" * 32)
    assert asked(wanted)[-1].chosen == now(found)
    told = NamesTold("ef" * 32, before, ("Mine \u00b7 October",), ("Project Teak",))
    window.show_view(_with_pseudonym(now(found), told))
    assert "The same pseudonyms stand in what was given away before: Mine \u00b7 October." in names.said.text()
    assert "Project Teak, and nothing here is called that" in names.said.text()
    assert names.keep.isChecked()
    QTest.keyClick(names.keep, Qt.Key.Key_Space)
    assert now(found) == made_summary.chosen()


def test_what_is_given_away_is_remembered_with_the_key_of_its_names(
    window: Alone, qtbot: QtBot, tmp_path: Path
) -> None:
    """The choice in hand stays as it was ticked."""
    found, wanted = look_over(window, qtbot), wishes(window)
    window.show_view(_with_pseudonym(made_summary.chosen(), NamesTold("cd" * 32)))
    found.save_at(Format.MARKDOWN, tmp_path / "a.md")
    (given,) = [one for one in wanted if isinstance(one, GiveAway)]
    assert given.chosen == msgspec.structs.replace(made_summary.chosen(), names_key="cd" * 32)
    assert now(found) == made_summary.chosen()


def test_what_is_forgotten_lends_its_names_to_nothing(window: Alone, qtbot: QtBot) -> None:
    """What is in hand takes another key when the memory of what was given away with it goes."""
    found = look(window, qtbot)
    line = msgspec.structs.replace(shelf().given[0], chosen=made_summary.chosen())
    found.show_shelf(Shelf((), (line,)))
    wanted = wishes(window)
    found.shelf.wanted.emit(KeepOnShelf((ForgetGiven(line.id + 1),)))
    assert now(found).key == made_summary.KEY
    found.shelf.wanted.emit(KeepOnShelf((ForgetGiven(line.id),)))
    assert now(found).key != made_summary.KEY
    assert [one for one in wanted if isinstance(one, KeepOnShelf)][-1] == KeepOnShelf((ForgetGiven(line.id),))


def test_what_is_changed_last_is_looked_over(window: Alone, qtbot: QtBot) -> None:
    """A tick whose pages are not there yet is asked for at once, and saving waits for it."""
    found, wanted = look(window, qtbot), wishes(window)
    hold(found, RowKey(RowKind.NAME, name=made_summary.PROJECT))
    QTest.keyClick(found.choosing.tree, Qt.Key.Key_Space)
    window.go("summary", what="look-over")
    assert asked(wanted)[-1].chosen == now(found)
    assert found.looking.document is None
    found.looking.formats.save.click()
    assert found.dialog is not None
    found.dialog.reject()
    found.save_at(Format.PDF, Path("/tmp/x.pdf"))  # noqa: S108 - never written
    assert not any(isinstance(one, GiveAway) for one in wanted)
    window.show_view(made_summary.in_hand(now(found)))
    assert "secret" in found.looking.list.lines


def test_formats_are_told(window: Alone, qtbot: QtBot) -> None:
    """Each in a sentence; of the PDF it is asked whether it is tagged."""
    wanted = wishes(window)
    found = look_over(window, qtbot)
    (tell,) = [one for one in wanted if isinstance(one, TellFormats)]
    assert len(found.looking.formats.choices) == len(Format)
    window.show_view(FormatsTold(tell.document, tagged=True, why_not=""))
    assert "PDF/UA" in texts(found.looking.formats)
    window.show_view(FormatsTold(tell.document, tagged=False, why_not="No font has \u1234."))
    assert "It is not tagged for who has it read out: No font has" in texts(found.looking.formats)


def test_the_document_that_was_seen_is_saved(window: Alone, qtbot: QtBot, tmp_path: Path) -> None:
    """By keys: the format, the dialog with a neutral name, and where it is."""
    wanted = wishes(window)
    found = look_over(window, qtbot)
    found.looking.formats.choices[Format.PDF].setFocus()
    QTest.keyClick(found.looking.formats.choices[Format.PDF], Qt.Key.Key_Down)
    assert found.looking.formats.chosen is Format.HTML
    dialog = found.ask_place(Format.HTML)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["summary.html"]
    dialog.fileSelected.emit(str(tmp_path / "summary.html"))
    dialog.reject()
    (give,) = [one for one in wanted if isinstance(one, GiveAway)]
    assert give == GiveAway(now(found), made_summary.document(now(found)), "For Anna", Format.HTML,
                            tmp_path / "summary.html")  # fmt: skip
    window.show_view(GivenAway(Format.HTML, "Saved summary.html in /there.", done=True))
    assert "Saved summary.html in /there." in texts(found.looking)


def test_into_a_repository_only_when_it_is_wanted(window: Alone, qtbot: QtBot, tmp_path: Path) -> None:
    """It is said first; the button that changes nothing has the keyboard."""
    wanted = wishes(window)
    found = look_over(window, qtbot)
    give = GiveAway(now(found), made_summary.document(now(found)), "", Format.PDF, tmp_path / "summary.pdf")
    window.show_view(InRepository(give, "/src/repository"))
    (card,) = window.findChildren(AskCard)
    assert "/src/repository" in texts(card)
    assert card.leave.isDefault()
    card.accept()
    assert [one.surely for one in wanted if isinstance(one, GiveAway)] == [True]


def test_markdown_is_copied(window: Alone, qtbot: QtBot) -> None:
    """It goes where files go, and comes back as text for the clipboard."""
    wanted = wishes(window)
    found = look_over(window, qtbot)
    found.looking.formats.copy.click()
    (give,) = [one for one in wanted if isinstance(one, GiveAway)]
    assert (give.format, give.path) == (Format.MARKDOWN, None)
    window.show_view(GivenAway(Format.MARKDOWN, "Copied.", done=True, text="# Title"))
    assert QGuiApplication.clipboard().text() == "# Title"


# ---- drafts and what was given away


def shelf() -> Shelf:
    draft = DraftLine("For <i>Anna</i>", "saved yesterday", made_summary.chosen())
    given = tuple(
        GivenLine(number, "", kind, "What it turned into", f"{number} Nov", (Disclosed(Discloses.NAME, "secret"),),
                  "ab" * 32, made_summary.chosen())
        for number, kind in ((1, Format.PDF), (2, Format.HTML), (3, Format.CSV))
    )  # fmt: skip
    return Shelf((draft,), given)


def open_shelf(window: Alone, qtbot: QtBot, what: str) -> SummaryScreen:
    found = look(window, qtbot)
    window.go("summary", what=what)
    window.show_view(shelf())
    qtbot.waitUntil(lambda: found.shelf.drawn)
    return found


def test_a_draft_is_kept_under_a_name(window: Alone, qtbot: QtBot) -> None:
    """Asked once; after that it goes under the same one."""
    found, wanted = look(window, qtbot), wishes(window)
    found.choosing.keep.click()
    (card,) = window.findChildren(DraftCard)
    assert not card.do.isEnabled()
    QTest.keyClicks(card.name, " For  Anna ")
    card.accept()
    found.choosing.keep.click()
    kept = KeepOnShelf((KeepDraft("For Anna", now(found)),))
    assert [one for one in wanted if isinstance(one, KeepOnShelf)] == [kept, kept]


def test_a_draft_is_opened(window: Alone, qtbot: QtBot) -> None:
    """It is in hand then, and the room shows it."""
    found = open_shelf(window, qtbot, "drafts")
    wanted = wishes(window)
    link = found.shelf.links[0]
    assert link.accessibleName() == "For <i>Anna</i>"
    link.click()
    assert window.trail.here.what == ""
    assert found.hand.draft == "For <i>Anna</i>"
    qtbot.waitUntil(lambda: bool(asked(wanted)))
    assert asked(wanted)[-1].draft == "For <i>Anna</i>"


def test_a_draft_is_dropped_and_taken_back(window: Alone, qtbot: QtBot) -> None:
    """Undo has the keyboard, and keeps it again as it was."""
    found = open_shelf(window, qtbot, "drafts")
    wanted = wishes(window)
    draft = shelf().drafts[0]
    found.shelf._drop(draft)
    assert found.shelf.undo.isVisible()
    found.shelf.undo.click()
    assert wanted == [KeepOnShelf((DropDraft(draft.name),)), KeepOnShelf((KeepDraft(draft.name, draft.chosen),))]


def test_a_draft_is_renamed(window: Alone, qtbot: QtBot) -> None:
    """Kept under the other name before the old one is dropped."""
    found = open_shelf(window, qtbot, "drafts")
    wanted = wishes(window)
    draft = shelf().drafts[0]
    card = found.shelf.rename(draft)
    card.name.setText("Another")
    card.accept()
    assert wanted == [KeepOnShelf((KeepDraft("Another", draft.chosen), DropDraft(draft.name)))]


def test_what_was_given_away_is_listed(window: Alone, qtbot: QtBot) -> None:
    """Each with its form; what it disclosed unfolds, is forgotten only when that is confirmed, and two are compared."""
    found = open_shelf(window, qtbot, "given")
    wanted = wishes(window)
    assert found.shelf.links[1].accessibleName() == "What it turned into, Web page (HTML)"
    assert "secret" not in texts(found.shelf)
    found.shelf.links[1].click()
    qtbot.waitUntil(lambda: "secret" in texts(found.shelf))
    card = found.shelf.forget(shelf().given[1])
    assert not wanted
    card.accept()
    assert [one for one in wanted if isinstance(one, KeepOnShelf)] == [KeepOnShelf((ForgetGiven(2),))]
    assert not found.shelf.compare.isEnabled()
    found.shelf.ticks[3].setChecked(True)
    found.shelf.ticks[1].setChecked(True)
    found.shelf.compare.click()
    assert window.trail.here.what == "compare/1/3"
    window.show_view(
        Compared("First", "Second", (ComparedLine("Lines", "90 to 95 %", ""),),
                 (Disclosed(Discloses.NAME, "secret"),), ())
    )  # fmt: skip
    table = found.compared.table
    cells = [table.item(0, place) for place in range(3)]
    assert [cell.text() for cell in cells if cell is not None] == ["Lines", "90 to 95 %", "\u2013"]
    qtbot.waitUntil(lambda: "Given away by the first alone" in texts(found.compared))


def test_an_empty_shelf_says_what_will_be_there(window: Alone, qtbot: QtBot) -> None:
    """And leads back."""
    found = look(window, qtbot)
    window.go("summary", what="given")
    window.show_view(Shelf((), ()))
    assert "Nothing was given away yet." in texts(found.shelf)
    found.shelf.empty.acted.emit("summary")
    assert window.trail.here.what == ""


# ---- the room


def test_where_room_is_short(make_window: Maker, qtbot: QtBot) -> None:
    """Nothing is cut in a small window, and the list keeps some rows."""
    window = make_window(size=(880, 560))
    found = look(window, qtbot)
    choosing = found.choosing
    qtbot.waitUntil(lambda: choosing.height() > 400 and choosing.tree.height() >= 130)
    for part in (choosing.template, choosing.tree, choosing.words, choosing.box, choosing.look_over, choosing.keep):
        assert choosing.side.rect().contains(part.geometry())
    assert found.tools.mapTo(window, QPoint(found.tools.width(), 0)).x() <= window.width()


def test_a_newer_choice_outlives_an_older_answer(window: Alone, qtbot: QtBot) -> None:
    """What was ticked while an answer was under way stays ticked; an answer to nothing asked is taken as it is."""
    found = look(window, qtbot)
    hold(found, CHANGES)
    QTest.keyClick(found.choosing.tree, Qt.Key.Key_Space)
    mine = now(found)
    window.show_view(made_summary.in_hand())
    assert now(found) == mine
    qtbot.waitUntil(lambda: found._asked == mine)
    window.show_view(made_summary.in_hand(mine))
    other = made_summary.in_hand(msgspec.structs.replace(mine, period="all"), "A draft")
    window.show_view(other)
    assert now(found).period == "all"
    assert found.hand.draft == "A draft"


def test_names_are_of_the_kind_they_are(window: Alone, qtbot: QtBot) -> None:
    """A real name is ticked by kind and name, and shown with its pseudonym until then."""
    found = look(window, qtbot)
    key = RowKey(RowKind.NAME, name=Name(made_summary.PROJECT.kind, made_summary.PROJECT.name))
    assert found.choosing.tree._of[key].hint == "Project Alder"
    assert found.choosing.tree._of[RowKey(RowKind.NAMES)].hint == "0 of 1"
