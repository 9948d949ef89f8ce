"""The evidence in the pane: one text, commands on demand, copied as they are."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tokenmirror.ui.explained import ExplainedPart
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.explained import Check, Section, Step

Maker = Callable[..., Window]
LONG = "/home/robin/" + "a-folder-with-a-long-name" * 12
SECTIONS = (
    Section("Whose it is", (Step(f"Yours. {made_views.HOSTILE}"),)),
    Section(
        "Where it landed",
        (
            Step("It is an ancestor.", (Check((("git", "-C", LONG, "log", "it's"),), "exit", "0"),)),
            Step("It has a patch id.", (Check((("git", "show", "x"), ("git", "patch-id")), "begins", "e9" * 20),)),
        ),
    ),
)


def shown(make_window: Maker, size: tuple[int, int] = (1280, 800)) -> ExplainedPart:
    """Return the evidence in the pane of a commit."""
    window = make_window(size=size)
    window.go("changes")
    window.show_view(made_ledgers.changes())
    window.show_detail("commit", replace(made_views.detail(), explained=SECTIONS))
    return window.changes.pane.findChildren(ExplainedPart)[-1]


def test_sentences_first_and_commands_when_asked(make_window: Maker) -> None:
    """A link brings the commands with what they show, and takes them away again."""
    part = shown(make_window)
    before = part.text.toPlainText()
    part.toggle.click()
    between = part.text.toPlainText()
    part.toggle.click()

    assert "It is an ancestor." in before
    assert "git -C" not in before
    assert "log 'it'\\''s'; echo $?\nprints 0 · Copy" in between
    assert f"git show x | git patch-id\nbegins with {'e9' * 20} · Copy" in between
    assert part.text.toPlainText() == before
    assert part.toggle.text() == "Show commands"


def test_nothing_is_read_as_markup(make_window: Maker) -> None:
    """Names of others stay letters, and hidden characters are named."""
    text = shown(make_window).text.toPlainText()

    assert "<img src=x onerror=1><b>bold</b>" in text
    assert "[U+202E]" in text
    assert not {"\u202e", "\u200b", "\x1b"} & set(text)


def test_a_link_copies_the_command(make_window: Maker, qtbot: QtBot) -> None:
    """By the keyboard: Tab to the link, Enter copies, the pane follows."""
    part = shown(make_window)
    part.toggle.click()
    part.text.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(part.text.hasFocus)
    QTest.keyClick(part.text, Qt.Key.Key_Tab)
    QTest.keyClick(part.text, Qt.Key.Key_Return)

    assert QGuiApplication.clipboard().text() in {
        check.command for section in SECTIONS for step in section.steps for check in step.checks
    }


def test_what_is_selected_is_what_stands_there(make_window: Maker) -> None:
    """A selected path has no marks in it that let it break."""
    part = shown(make_window)
    part.toggle.click()
    part.text.selectAll()
    part.text.copy()

    assert LONG in QGuiApplication.clipboard().text()


def test_long_commands_do_not_widen_the_pane(make_window: Maker, qtbot: QtBot) -> None:
    """The text is as wide as the pane and as tall as its lines, at the smallest size too."""
    part = shown(make_window, (880, 560))
    part.toggle.click()
    qtbot.waitUntil(lambda: part.text.document().size().width() <= part.text.viewport().width())

    assert part.text.verticalScrollBar().maximum() == 0
    assert part.window().width() == 880
