"""What the window does while the key is not known: it asks in threads, says what is wrong, and opens."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tokenmirror.app.unlocking import Unlocking, is_encrypted
from tokenmirror.keys import switching
from tokenmirror.keys.held import all_held, forget
from tokenmirror.keys.notes import note_path, read_note
from tokenmirror.keys.passphrases import keyring_note, made_key, passphrase_note
from tokenmirror.keys.recovery import as_code
from tokenmirror.paths import DataPaths
from tokenmirror.store.cipher import is_plain_file
from tokenmirror.store.database import open_writer
from tokenmirror.store.settling import settle
from tokenmirror.ui.theme import LIGHT
from tokenmirror.ui.unlock_page import UnlockPage

PHRASE = "four plain words here"
KEY = made_key()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with an encrypted database, of which nothing is known; and no keyring."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    open_writer(DataPaths(tmp_path).database).close()
    switching.turn_on(tmp_path, switching.Prepared(KEY, passphrase_note(KEY, PHRASE)))
    settle(DataPaths(tmp_path))
    forget(tmp_path)
    return tmp_path


def shown(unlocking: Unlocking, qtbot: QtBot) -> UnlockPage:
    """Return its page, shown."""
    page = unlocking.make_page(LIGHT)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_passphrase_opens(folder: Path, qtbot: QtBot) -> None:
    """Another one does not, and the page says so."""
    unlocking = Unlocking(folder)
    page = shown(unlocking, qtbot)
    unlocking.start()

    page.typed.emit("another phrase")
    qtbot.waitUntil(lambda: "not the passphrase" in page._trouble.text(), timeout=20_000)
    assert all_held(folder) == ()
    with qtbot.waitSignal(unlocking.opened, timeout=20_000):
        page.typed.emit(PHRASE)
    assert all_held(folder) == (KEY,)


def test_a_passphrase_is_taken_as_it_is_typed(folder: Path, qtbot: QtBot) -> None:
    """One that ends with a space opens what was encrypted with it."""
    switching.take_up(folder, switching.Prepared(KEY, passphrase_note(KEY, f" {PHRASE} ")))
    forget(folder)
    unlocking = Unlocking(folder)
    page = shown(unlocking, qtbot)
    unlocking.start()

    page.field.setText(f" {PHRASE} ")
    with qtbot.waitSignal(unlocking.opened, timeout=20_000):
        page.open.click()


def test_the_code_opens_where_the_note_is_lost(folder: Path, qtbot: QtBot) -> None:
    """An encrypted database that came here alone is not begun anew: its code is asked for."""
    note_path(folder).unlink()
    assert is_encrypted(folder)
    unlocking = Unlocking(folder)
    page = shown(unlocking, qtbot)
    unlocking.start()
    assert "is not there" in page._sentence.text()

    with qtbot.waitSignal(unlocking.opened, timeout=20_000):
        page.typed.emit(as_code(KEY))

    note = read_note(folder)
    assert note is not None
    assert note.key.fits(KEY)


def test_a_plain_database_needs_no_key(tmp_path: Path) -> None:
    """Nor does one that is damaged."""
    assert not is_encrypted(tmp_path)
    database = DataPaths(tmp_path).database
    open_writer(database).close()
    assert not is_encrypted(tmp_path)
    database.write_bytes(os.urandom(4096) + database.read_bytes()[4096:])
    assert not is_encrypted(tmp_path)


def test_the_code_opens_where_the_note_is_damaged(folder: Path, qtbot: QtBot) -> None:
    """A slip is named, another database's code is refused, and the note is made again."""
    note_path(folder).write_text("torn")
    unlocking = Unlocking(folder)
    page = shown(unlocking, qtbot)
    assert is_encrypted(folder)
    unlocking.start()

    page.typed.emit(as_code(KEY)[:-1] + ("A" if as_code(KEY)[-1] != "A" else "B"))
    qtbot.waitUntil(lambda: "group 13" in page._trouble.text(), timeout=20_000)
    page.typed.emit(as_code(made_key()))
    qtbot.waitUntil(lambda: "not that of this database" in page._trouble.text(), timeout=20_000)
    with qtbot.waitSignal(unlocking.opened, timeout=20_000):
        page.typed.emit(as_code(KEY))
    note = read_note(folder)
    assert note is not None
    assert note.key.fits(KEY)


def test_what_was_never_begun_can_be_left(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off before anything was encrypted, and the key gone: the plain database stays, and the wish goes."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    open_writer(DataPaths(tmp_path).database).close()
    switching.turn_on(tmp_path, switching.Prepared(KEY, keyring_note(KEY)))
    forget(tmp_path)
    unlocking = Unlocking(tmp_path)
    page = shown(unlocking, qtbot)
    unlocking.start()
    qtbot.waitUntil(lambda: "not there yet" in page._title.text(), timeout=20_000)

    with qtbot.waitSignal(unlocking.opened):
        page.plain.click()

    assert read_note(tmp_path) is None
    assert is_plain_file(DataPaths(tmp_path).database)
