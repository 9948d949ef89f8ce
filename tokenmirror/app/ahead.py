"""Answers for what a person may choose next: asked for while one of the header's lists is open, shown when they choose.

What is chosen is asked for all the same, so that nothing that was asked ahead stays where it is no longer true.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from tokenmirror.app.questions import first_question
from tokenmirror.app.reader import Asker, Reader
from tokenmirror.domain.periods import PeriodChoice
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.shapes import MirrorView

_KIND = "ahead"
_MOST = 12
"""Of so many choices of a list the answers are asked for ahead; a person with more has to wait for the rest."""


class Ahead(QObject):
    """Know the first screen of each choice of the list that a person opened last."""

    def __init__(self, reader: Reader, zone: tzinfo, window: Window) -> None:
        """Wait until a list of the header is opened."""
        super().__init__(window)
        self._reader, self._zone, self._window = reader, zone, window
        self._known: dict[Narrowing, MirrorView] = {}
        self._wanted: Narrowing | None = None
        """What was chosen since the list was opened."""
        header = window.header
        header.period.opened.connect(lambda: self._ask(self._periods()))
        header.project.opened.connect(lambda: self._ask(self._projects()))
        header.source.opened.connect(lambda: self._ask(self._sources()))

    def show(self) -> None:
        """Show what was asked ahead of the place where the window is now, if it was; the rest is of no use any more."""
        here = self._window.trail.here
        self._wanted = here.narrowing if here.screen == "mirror" else None
        if self._wanted is not None and (view := self._known.get(self._wanted)) is not None:
            self._window.show_view(view)

    def _ask(self, choices: Iterator[Narrowing]) -> None:
        self._known, self._wanted = {}, None
        here = self._window.trail.here
        if here.screen == "mirror":
            for place, narrowing in zip(range(_MOST), choices, strict=False):
                if narrowing != here.narrowing:
                    self._ask_for(place, narrowing)

    def _ask_for(self, place: int, narrowing: Narrowing) -> None:
        known, asked = self._known, first_question(narrowing, self._zone)

        def answer(asker: Asker) -> MirrorView | None:
            # Another list was opened, or something else was chosen: then nobody waits for this.
            if known is not self._known or self._wanted not in (None, narrowing):
                return None
            known[narrowing] = view = asked(asker)
            return view if self._wanted == narrowing else None  # it was chosen meanwhile

        self._reader.ask(f"{_KIND} {place}", answer)

    def _periods(self) -> Iterator[Narrowing]:
        for key in _keys(self._window.header.period):
            if key in set(PeriodChoice):
                yield replace(self._window.narrowing, choice=PeriodChoice(key), back=0, days=None, bucket=None)

    def _projects(self) -> Iterator[Narrowing]:
        return (replace(self._window.narrowing, project=key) for key in _keys(self._window.header.project))

    def _sources(self) -> Iterator[Narrowing]:
        return (replace(self._window.narrowing, source=key) for key in _keys(self._window.header.source))


def _keys(box: QComboBox) -> Iterator[str]:
    for place in range(box.count()):
        yield str(box.itemData(place))
