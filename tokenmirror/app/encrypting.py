"""Turns encryption on and off from the window: the cards, the keyring in a thread; the collector does the work."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tokenmirror.domain.encrypting import EncryptionWish
from tokenmirror.keys import ring, switching
from tokenmirror.keys.held import all_held
from tokenmirror.keys.notes import KeyNote, NoteProblem, read_note
from tokenmirror.language import tr
from tokenmirror.messages import Changed, Unlock
from tokenmirror.paths import DataPaths
from tokenmirror.store.converting import NoRoomToConvert, check_room
from tokenmirror.ui.encryption_cards import CodeCard, KeyCard, PlainCard
from tokenmirror.viewmodels.encryption import keyring_words

if TYPE_CHECKING:
    from tokenmirror.app.desk import Desk

_NOTICE = "encryption"


def key_message(data_dir: Path) -> Unlock | None:
    """Return what the collector is told first: the keys that are known, if the database has any."""
    keys = all_held(data_dir)
    return Unlock(tuple(key.hex() for key in keys)) if keys or read_quietly(data_dir) else None


def read_quietly(data_dir: Path) -> bool:
    """Tell whether there is a note of encryption, readable or not."""
    try:
        return read_note(data_dir) is not None
    except NoteProblem:
        return True


class Encrypting(QObject):
    """Leads a person through the cards; nothing is encrypted before they have kept the recovery code."""

    _prepared = Signal(object)
    """From a thread: a `Prepared`, or why there is none."""

    def __init__(self, desk: Desk, data_dir: Path) -> None:
        super().__init__(desk)
        self._desk, self._paths = desk, DataPaths(data_dir)
        self._key_card: KeyCard | None = None
        self._old: list[KeyNote] = []
        desk.window.chosen.connect(self._take)
        self._prepared.connect(self._show_code)

    def listen(self) -> None:
        """Hear the collector, which is there by now, when the work is done."""
        if self._desk.child is not None:
            self._desk.child.said.connect(self._hear)

    def _take(self, wish: object) -> None:
        if not isinstance(wish, EncryptionWish):
            return
        if why := self._no_room():
            self._desk.window.set_notice(_NOTICE, why)
            return
        self._desk.window.set_notice(_NOTICE, "")
        if wish is EncryptionWish.OFF:
            card = PlainCard(self._desk.window)
            card.accepted.connect(self._turn_off)
            card.open()
            return
        title = tr("Encrypt the database") if wish is EncryptionWish.ON else tr("Encrypt with another key")
        self._key_card = KeyCard(title, self._desk.window)
        self._key_card.wanted.connect(self._prepare)
        self._key_card.finished.connect(self._forget_card)
        self._key_card.open()

    def _no_room(self) -> str:
        try:
            check_room(self._paths.database)
        except NoRoomToConvert as problem:
            return str(problem)
        except OSError:
            return tr("There is no database yet; encryption can be turned on once something is read.")
        return ""

    def _forget_card(self) -> None:
        self._key_card = None

    # ---- on

    def _prepare(self, passphrase: str) -> None:
        def run() -> None:
            try:
                self._prepared.emit(switching.prepare(passphrase))
            except ring.RingProblem as problem:
                self._prepared.emit(str(problem.why))

        threading.Thread(target=run, name="new key", daemon=True).start()

    def _show_code(self, prepared: object) -> None:
        card = self._key_card
        if not isinstance(prepared, switching.Prepared):
            if card is not None:
                stays = tr("Nothing was changed: the file is as it was. A passphrase of your own does without it.")
                card.refuse(f"{keyring_words(str(prepared))} {stays}")
            return
        if card is None:  # the person went away meanwhile
            self._drop(prepared)
            return
        card.accept()
        shown = CodeCard(prepared.code, self._desk.window)
        shown.accepted.connect(lambda: self._turn_on(prepared))
        shown.rejected.connect(lambda: self._drop(prepared))
        shown.open()

    def _drop(self, prepared: switching.Prepared) -> None:
        threading.Thread(target=lambda: switching.give_up(prepared), name="old key", daemon=True).start()

    def _turn_on(self, prepared: switching.Prepared) -> None:
        self._remember_old()
        try:
            switching.turn_on(self._paths.folder, prepared)
        except (OSError, NoteProblem) as problem:
            self._drop(prepared)
            self._desk.window.set_notice(_NOTICE, str(problem))
            return
        self._work()

    # ---- off

    def _turn_off(self) -> None:
        self._remember_old()
        try:
            switching.turn_off(self._paths.folder)
        except (OSError, NoteProblem) as problem:
            self._desk.window.set_notice(_NOTICE, str(problem))
            return
        self._work()

    # ---- the work

    def _remember_old(self) -> None:
        try:
            note = read_note(self._paths.folder)
        except NoteProblem:
            return
        if note is not None:
            self._old.append(note.key)

    def _work(self) -> None:
        """Let go of the database, and start the collector anew, which does it first of all."""
        self._desk.let_go()
        if self._desk.child is not None:
            self._desk.child.restart()

    def _hear(self, message: object) -> None:
        if not (isinstance(message, Changed) and message.what == "encryption"):
            return
        self._desk.ask_anew()
        self._forget_old()

    def _forget_old(self) -> None:
        """Have the keyring forget keys that open nothing any more."""
        try:
            note = read_note(self._paths.folder)
        except NoteProblem:
            return
        if note is not None and not note.settled:
            return
        names = {note.key.name} if note is not None else set()
        old, self._old = self._old, []
        for one in old:
            if one.name not in names:
                threading.Thread(target=switching.forget_key, args=(one,), name="old key", daemon=True).start()
