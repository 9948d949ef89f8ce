"""The cards and the page of encryption: nothing goes on before the person has what they need."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tokenmirror.domain.encrypting import EncryptionWish
from tokenmirror.keys.recovery import as_code, as_key
from tokenmirror.ui.encryption_cards import CodeCard, KeyCard
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.screens.settings.data import DataPage
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.unlock_page import UnlockPage
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.data_page import DataView
from tokenmirror.viewmodels.encryption import KeyPlace, encryption_part, keyring_words, mistyped_words, unlock_view


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    return make_window(size=(880, 560))


def test_the_switch_asks_and_stays_as_it_is(qtbot: QtBot) -> None:
    """It moves when it is done; while the database is written anew it cannot be moved."""
    page = DataPage()
    qtbot.addWidget(page)
    for place, done, wish in ((None, True, EncryptionWish.ON), (KeyPlace.KEYRING, True, EncryptionWish.OFF)):
        page.draw()
        page.show_view(DataView((encryption_part(place, done=done),)))
        page.finish()
        switch = page.findChild(Switch)
        assert switch is not None
        before = switch.isChecked()
        with qtbot.waitSignal(page.decided) as decided:
            switch.click()
        assert decided.args == [wish]
        assert switch.isChecked() == before == (place is not None)
    page.show_view(DataView((encryption_part(KeyPlace.PASSPHRASE, done=False),)))
    page.finish()
    assert not [one for one in page.findChildren(Switch) if one.isEnabled() and one.isVisibleTo(page)]


def test_a_passphrase_is_typed_twice(window: Window, qtbot: QtBot) -> None:
    """Too short, or not the same: the card says so and does not go on. The keyring needs none."""
    card = KeyCard("Encrypt", window)
    assert card.do.isEnabled()
    card.own.setChecked(True)
    for first, second, fits in (("short", "short", False), ("long enough", "not the same", False)):
        card.first.setText(first)
        card.second.setText(second)
        assert card.do.isEnabled() == fits
        assert "8" in card.note.text()
    card.second.setText("long enough")
    with qtbot.waitSignal(card.wanted) as wanted:
        card.do.click()
    assert wanted.args == ["long enough"]
    assert not card.do.isEnabled()
    card.refuse(keyring_words("silent"))
    assert card.do.isEnabled()
    card.close()


def test_a_card_grows_with_what_is_said_later(window: Window, qtbot: QtBot) -> None:
    """No line of it is cut where fields and a reason are added to it."""
    card = KeyCard("Encrypt the database", window)
    card.open()
    qtbot.waitExposed(card)
    card.own.setChecked(True)
    card.say(" ".join([keyring_words("silent")] * 4))

    said = [label for label in card.findChildren(PlainLabel) if label.isVisible()]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in said))
    assert len(said) > 3
    card.close()


def test_the_key_is_waited_for_in_the_settings_too(window: Window) -> None:
    """Whoever left the window in the settings sees the page and not a list of tools that could not be read."""
    asking = unlock_view(KeyPlace.PASSPHRASE, asking=False, why="", trouble="", code=False, plain=False)
    page = UnlockPage(asking, at_once=True)
    window.go("settings", what="tools")
    window.cover(lambda _theme: page)

    assert page.isVisible()
    window.go("mirror")
    assert page.isVisible()


def test_the_code_is_kept_before_anything_is_encrypted(window: Window) -> None:
    """What stands there and what is copied is the key; the button waits for the person's word."""
    key = bytes(range(32))
    card = CodeCard(as_code(key), window)

    assert as_key(card.code.toPlainText()) == key
    assert not card.do.isEnabled()
    card.kept.setChecked(True)
    assert card.do.isEnabled()
    next(one for one in card.findChildren(type(card.do)) if one.text() == "Copy").click()
    copied = QGuiApplication.clipboard().mimeData()
    assert as_key(copied.text()) == key
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    card.close()


def test_the_page_has_ways_out(window: Window, qtbot: QtBot) -> None:
    """While the keyring is asked there is a field for the code; after its answer it can be asked again."""
    asking = unlock_view(KeyPlace.KEYRING, asking=True, why="", trouble="", code=True, plain=False)
    page = UnlockPage(asking, at_once=True)
    window.cover(lambda _theme: page)

    assert page.again.isHidden()
    QTest.keyClicks(page.field, "ABCDE")
    with qtbot.waitSignal(page.typed) as typed:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert typed.args == ["ABCDE"]
    why = keyring_words("missing")
    page.show_view(
        unlock_view(KeyPlace.KEYRING, asking=False, why=why, trouble=mistyped_words((2,)), code=True, plain=True)
    )
    for button, signal in (
        (page.again, page.again_asked),
        (page.plain, page.plain_asked),
        (page.leave, page.quit_asked),
    ):
        assert not button.isHidden()
        with qtbot.waitSignal(signal):
            button.click()


def test_a_passphrase_is_not_seen(window: Window, qtbot: QtBot) -> None:
    """It is typed in dots; the recovery code, which is read from paper, in letters."""
    page = UnlockPage(
        unlock_view(KeyPlace.PASSPHRASE, asking=False, why="", trouble="", code=False, plain=False), at_once=True
    )
    window.cover(lambda _theme: page)
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(page.other_asked):
        page.other.click()
    page.show_view(unlock_view(KeyPlace.PASSPHRASE, asking=False, why="", trouble="", code=True, plain=False))
    assert page.field.echoMode() is QLineEdit.EchoMode.Normal
