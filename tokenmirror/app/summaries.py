"""The summary among the other parts: what is in hand, its pages, and giving it away, all in the reading thread."""

from __future__ import annotations

import secrets
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from tokenmirror.app import giving
from tokenmirror.app.memory import Memory
from tokenmirror.app.reader import Asker, Reader
from tokenmirror.domain.summaries import Chosen, Paper, decoded, encoded
from tokenmirror.language import tr
from tokenmirror.ui.summary.wishes import (
    DrawnPages,
    DrawPages,
    FormatsTold,
    GiveAway,
    GivenAway,
    InHand,
    InRepository,
    KeepOnShelf,
    KeptOnShelf,
    ShowChosen,
    SummaryWish,
    TellFormats,
)
from tokenmirror.viewmodels.summary_templates import Template, begin

_PAGES, _FORMATS, _GIVEN, _KEPT = "summary pages", "summary formats", "summary given", "summary kept"
_INCHES = {Paper.A4: 210 / 25.4, Paper.LETTER: 8.5}
_WISHES = (ShowChosen, DrawPages, TellFormats, GiveAway, KeepOnShelf)


class Summaries:
    """Hold the choice in hand, and put what the room asks for."""

    def __init__(self, reader: Reader, memory: Memory) -> None:
        self._reader, self._memory = reader, memory
        self._held: tuple[Chosen, str] | None = None
        self._number = 0

    @property
    def _in_hand(self) -> tuple[Chosen, str]:
        """Return what is in hand: what was at the last time, once that can be read; else a page with its own key."""
        if self._held is None:
            before = self._memory.summary
            self._held = _remembered(before) if before is not None else None
        return self._held or _remembered(("", ""))

    def question(self, what: str) -> Callable[[Asker], object]:
        """Return what a page of the room asks."""
        if what in ("drafts", "given"):
            return lambda asker: asker.shelf()
        page, _slash, rest = what.partition("/")
        first, _slash, second = rest.partition("/")
        if page == "compare" and first.isdecimal() and second.isdecimal():
            return lambda asker: asker.compare_summaries(int(first), int(second))
        chosen, draft = self._in_hand
        return lambda asker: InHand(asker.summary(chosen), draft)

    def take(self, wish: object) -> bool:
        """Do what the room wants; return whether it was its wish."""
        if not isinstance(wish, _WISHES):
            return False
        self._do(wish)
        return True

    def _do(self, wish: SummaryWish) -> None:
        if isinstance(wish, ShowChosen):
            self._held = wish.chosen, wish.draft
            if wish.ask:  # after a pause, and when the room is left: not with each letter
                self._memory.keep_summary(wish.draft, encoded(wish.chosen))
                self._reader.ask("summary", self.question(""))
        elif isinstance(wish, DrawPages):
            self._reader.ask(_PAGES, lambda _asker: drawn(wish))
        elif isinstance(wish, TellFormats):
            self._reader.ask(_FORMATS, lambda _asker: told(wish))
        else:
            self._store(wish)

    def _store(self, wish: GiveAway | KeepOnShelf) -> None:
        """Ask for what stores something, each of which counts."""
        self._number += 1
        if isinstance(wish, GiveAway):
            self._reader.ask(f"{_GIVEN} {self._number}", lambda asker: give_away(asker, wish), surely=True)
        else:
            self._reader.ask(f"{_KEPT} {self._number}", lambda asker: kept(asker, wish), surely=True)


def _remembered(before: tuple[str, str]) -> tuple[Chosen, str]:
    """Return what was in hand at the last time; else a page with a key of its own."""
    draft, text = before
    try:
        return decoded(text), draft
    except ValueError:
        return begin(Template.ONE_PAGE, secrets.token_hex(32)), ""


def drawn(wish: DrawPages) -> DrawnPages:
    """Return the pages of a document as pictures so many pixels wide."""
    from tokenmirror.export.pages import pictures  # noqa: PLC0415 - the typesetter, when a page is looked at

    ppi = wish.pixels / _INCHES[wish.document.paper]
    try:
        images = tuple(QImage.fromData(data) for data in pictures(wish.document, ppi))
    except RuntimeError:  # the typesetter's; what it says is of use to nobody who writes a summary
        traceback.print_exc()
        return DrawnPages(wish.document, wish.pixels, (), tr("The pages could not be drawn."))
    return DrawnPages(wish.document, wish.pixels, images)


def told(wish: TellFormats) -> FormatsTold:
    """Return whether the PDF of a document is one for everyone."""
    from tokenmirror.export.pages import pdf  # noqa: PLC0415 - as above

    written = pdf(wish.document)
    return FormatsTold(wish.document, written.claims_ua, written.why_not)


def give_away(asker: Asker, wish: GiveAway) -> GivenAway | InRepository:
    """Write a document where it is wanted, or return it for the clipboard; it is remembered once it is out."""
    if wish.path is None:
        data = giving.made(wish.document, wish.format)
        why_not = asker.keep_summary(giving.given(wish.chosen, wish.document, wish.draft, wish.format, data))
        words = tr("Copied as Markdown; it is on the list of what was given away.")
        return GivenAway(wish.format, why_not or words, not why_not, "" if why_not else data.decode())
    path = giving.place_of(wish.path, wish.format)
    if path != wish.path and path.exists():
        return GivenAway(wish.format, tr("Not saved: {name} is there already.", name=path.name), done=False)
    if not wish.surely and (top := giving.repository_of(path)) is not None:
        return InRepository(wish, str(top))
    return _write(asker, wish, path)


def _write(asker: Asker, wish: GiveAway, path: Path) -> GivenAway:
    data = giving.made(wish.document, wish.format)
    try:
        giving.write_privately(path, data)
    except OSError as error:
        return GivenAway(wish.format, giving.why_not_written(error, path), done=False)
    why_not = asker.keep_summary(giving.given(wish.chosen, wish.document, wish.draft, wish.format, data))
    if why_not:
        words = tr("Saved {name} in {folder}, but it could not be noted here: {why}", name=path.name,
                   folder=path.parent, why=why_not)  # fmt: skip
        return GivenAway(wish.format, words, done=True)
    return GivenAway(wish.format, tr("Saved {name} in {folder}. Only you can read the file.", name=path.name,
                                     folder=path.parent), done=True)  # fmt: skip


def kept(asker: Asker, wish: KeepOnShelf) -> KeptOnShelf:
    """Keep, drop or forget, one after the other until one cannot be."""
    why_not = ""
    for wanted in wish.wanted:
        if why_not := asker.keep_summary(wanted):
            break
    return KeptOnShelf(asker.shelf(), why_not)
