"""Waits for the key of an encrypted database, from the keyring or typed; the window never stands still."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tokenmirror.keys import ring, switching
from tokenmirror.keys.held import held, hold
from tokenmirror.keys.notes import EncryptionNote, Kept, KeyNote, NoteProblem, note_path, read_note
from tokenmirror.keys.passphrases import key_under
from tokenmirror.keys.recovery import Mistyped, as_key
from tokenmirror.language import tr
from tokenmirror.paths import DataPaths
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.unlock_page import UnlockPage
from tokenmirror.viewmodels.encryption import KeyPlace, UnlockView, keyring_words, mistyped_words, unlock_view

_AS_LONG_AS_IT_TAKES = 3600.0
"""The keyring may ask the person, who may have gone for lunch; the page has other ways meanwhile."""


def is_encrypted(data_dir: Path) -> bool:
    """Tell whether a key is needed, or was wished for; nothing of the database may be open yet."""
    return note_path(data_dir).exists() or _is_without_note(DataPaths(data_dir).database)


def _is_without_note(database: Path) -> bool:
    from tokenmirror.store.recognising import is_without_note  # noqa: PLC0415 - as late as can be

    return is_without_note(database)


class Unlocking(QObject):
    """Hold how far it is, however often the page is drawn anew."""

    opened = Signal()
    """The key is known, or none is needed any more."""
    quit_asked = Signal()
    _told = Signal(object)
    """From a thread: nothing for a key that is held, else why it is not."""

    def __init__(self, data_dir: Path) -> None:
        """Ask nobody yet."""
        super().__init__()
        self._paths = DataPaths(data_dir)
        self._note: EncryptionNote | None = None
        self._asking = False
        self._why = self._trouble = ""
        self._code = False
        self._page: UnlockPage | None = None
        self._pages = 0
        self.is_open = False
        self._told.connect(self._hear)

    def start(self, *, prompt: bool = True) -> None:
        """Ask the keyring; without `prompt` one that is locked is left alone until the window is looked at."""
        try:
            self._note = read_note(self._paths.folder)
        except NoteProblem as problem:
            self._why, self._code = str(problem), True
            self._show()
            return
        if self._note is None and _is_without_note(self._paths.database):
            self._why = tr("The file beside it that says how its key is kept is not there, and is made anew.")
            self._code = True
            self._show()
        elif self._note is None:
            self._open()
        elif self._note.key.kept is Kept.KEYRING:
            self._ask(self._note, prompt=prompt)
        else:
            self._show()

    def ask_person(self) -> None:
        """Let the keyring ask the person, where it was left alone."""
        if not self.is_open and not self._asking and self._why:
            self.start()

    # ---- in threads

    def _ask(self, note: EncryptionNote, *, prompt: bool) -> None:
        self._asking, self._why, self._code = True, "", True
        self._show()
        self._run(lambda: self._fetch(note, prompt=prompt))

    def _run(self, work: Callable[[], str]) -> None:
        threading.Thread(target=lambda: self._told.emit(work()), name="unlocking", daemon=True).start()

    def _fetch(self, note: EncryptionNote, *, prompt: bool) -> str:
        for one in (note.key, note.before):
            # The key that is changed is often carried by the one that takes its place.
            needed = one is not None and held(self._paths.folder, one) is None
            if one is not None and needed and (why := self._fetched(one, prompt=prompt)):
                return why
        return ""

    def _fetched(self, one: KeyNote, *, prompt: bool) -> str:
        try:
            key = ring.fetch(one.name, _AS_LONG_AS_IT_TAKES, prompt=prompt)
        except ring.RingProblem as problem:
            return f"ring {problem.why}"
        except ValueError:
            return f"ring {ring.Why.MISSING}"
        return "" if hold(self._paths.folder, key) else f"ring {ring.Why.MISSING}"

    def _try(self, typed: str) -> None:
        code, note = self._code, self._note

        def work() -> str:
            if code:
                return self._by_code(typed)
            key = key_under(note.key, typed) if note is not None else None
            if key is None or not hold(self._paths.folder, key):
                return tr("This is not the passphrase. Upper and lower case count.")
            return ""

        self._run(work)

    def _by_code(self, typed: str) -> str:
        try:
            key = as_key(typed)
        except Mistyped as slip:
            return mistyped_words(slip.groups)
        if not self._fits(key) and (why := self._why_not(key)) is not None:
            cannot = tr("The database cannot be opened now: {why}", why=why)
            return cannot if why else tr("The code is whole, and it is not that of this database.")
        self._keep_anew(key)
        return ""

    def _fits(self, key: bytes) -> bool:
        try:
            return hold(self._paths.folder, key)
        except NoteProblem:
            return False

    def _why_not(self, key: bytes) -> str | None:
        """Take a key for the right one where the note is lost or of another time, and the file opens with it."""
        from tokenmirror.store.recognising import why_not  # noqa: PLC0415 - hardly ever needed

        why = why_not(self._paths.database, key)
        if why is None:
            try:
                switching.take_up(self._paths.folder, switching.Prepared(key, switching.ring_note(key)))
            except OSError as problem:
                return str(problem)
        return why

    def _keep_anew(self, key: bytes) -> None:
        """Have the keyring keep a key again that it lost, if it can without asking."""
        if self._note is None or self._note.key.kept is Kept.KEYRING:
            switching.keep_again(self._paths.folder, key)

    # ---- what comes of it

    def _hear(self, told: object) -> None:
        if self.is_open:
            return
        words = str(told)
        if not words:
            self._open()
        elif words.startswith("ring "):
            self._asking, self._why = False, keyring_words(words.removeprefix("ring "))
            self._show()
        else:
            self._trouble = words
            self._show()

    def _open(self) -> None:
        self.is_open = True
        self.opened.emit()

    def _leave_plain(self) -> None:
        from tokenmirror.store.settling import take_back  # noqa: PLC0415 - hardly ever needed

        if take_back(self._paths):
            self._open()

    # ---- the page

    def make_page(self, _theme: Theme) -> UnlockPage:
        """Return the page as things stand; the window asks again when its colours change."""
        self._pages += 1
        page = self._page = UnlockPage(self._view(), at_once=self._pages > 1 or not self._asking)
        page.again_asked.connect(self.start)
        page.other_asked.connect(self._turn)
        page.plain_asked.connect(self._leave_plain)
        page.quit_asked.connect(self.quit_asked)
        page.typed.connect(self._try)
        page.destroyed.connect(self._forget_page)
        return page

    def _forget_page(self) -> None:
        self._page = None

    def _turn(self) -> None:
        self._code, self._trouble = not self._code, ""
        self._show()

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_view(self._view())

    def _view(self) -> UnlockView:
        note = self._note
        place = KeyPlace(note.key.kept) if note is not None else None
        plain = note is not None and not note.database and note.before is None and _is_plain(self._paths.database)
        return unlock_view(
            place, asking=self._asking, why=self._why, trouble=self._trouble, code=self._code, plain=plain
        )


def _is_plain(database: Path) -> bool:
    from tokenmirror.store.cipher import is_plain_file  # noqa: PLC0415 - only where a wish was cut off

    return is_plain_file(database)
