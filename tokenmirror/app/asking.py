"""What a window asks of the reading thread: what screens and rows show, and what the person says and decides."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from tokenmirror.app.ahead import Ahead
from tokenmirror.app.questions import first_question, ledger_question, question, scatter_question
from tokenmirror.app.reader import Reader
from tokenmirror.app.summaries import Summaries
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.domain.copy_wishes import CopyWish
from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.deciding import Deciding
from tokenmirror.domain.encrypting import EncryptionWish
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.noting import Meaning, Noting
from tokenmirror.domain.own_words import OwnAnswer, OwnWord
from tokenmirror.domain.tasks import ReadAgain, Task, Weigh
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.paging import CHANGE, LedgerAsk, RowsAsk

Wished = Choosing | Deciding | Budgeting | Noting | Meaning | OwnWord | EncryptionWish | CopyWish | Task | Weigh
SAID, CHOSEN, BUDGETED, NOTED, MEANT = "said", "chosen", "budgeted", "noted", "meant"
"""How the kind of an answer begins that follows something the person said, chose, set for themselves or wrote."""


class Asking(QObject):
    """Put the questions of one window, and remember of which rows the details are shown."""

    task_wanted = Signal(object)
    """The person wants something done that takes a while: a `Task`, or a `Weigh` before it."""
    nothing_to_ask = Signal(str)
    """The open screen shows nothing that is stored; its name."""
    _window: Window
    _ahead: Ahead

    def __init__(self, reader: Reader, zone: tzinfo, summaries: Summaries, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._zone, self._summaries = reader, zone, summaries
        self._mirrored = False
        self.words_said = 0
        self._details: dict[str, str] = {}
        """The rows whose details are shown, by kind."""

    def first(self, narrowing: Narrowing) -> None:
        """Put the first question before anything is built, so that its answer waits for the window.

        Where another screen is opened first it comes after that one's: what there is to filter by is in its answer.
        """
        self._mirrored = True
        self._reader.ask("mirror", first_question(narrowing, self._zone))

    def listen(self, window: Window) -> None:
        """Put a window's questions from now on."""
        self._window = window
        self._ahead = Ahead(self._reader, self._zone, window)
        window.look_changed.connect(self._look)
        window.detail_asked.connect(self._detail)
        window.ledger_asked.connect(self._ledger)
        window.said.connect(self.correct)
        window.chosen.connect(self._choose)
        window.forget_asked.connect(self._what_goes)

    def _look(self) -> None:
        """Ask for the screen that a person turned to before all that waits, which may be of another screen."""
        self._ahead.show()
        self.screen(ahead=True)
        if not self._mirrored:
            self.first(self._window.narrowing)

    def screen(self, *, ahead: bool = False) -> None:
        """Ask for what the open screen shows."""
        place = self._window.trail.here
        own = place.screen == "summary"
        asked = self._summaries.question(place.what) if own else question(place, self._zone, self._window.ledger_ask())
        if asked is None:
            self.nothing_to_ask.emit(place.screen)
        else:
            self._reader.ask(place.screen, asked, ahead=ahead)
        if (dots := scatter_question(place, self._zone)) is not None:
            self._reader.ask("scatter", dots)

    def _detail(self, kind: str, wanted: str) -> None:
        self._details[kind] = wanted
        if kind == "commit" and wanted.startswith(CHANGE):
            self._reader.ask("commit", lambda asker: asker.change_detail(wanted.removeprefix(CHANGE)))
        elif kind == "commit":
            self._reader.ask("commit", lambda asker: asker.commit_detail(wanted))
        else:
            self._reader.ask("session", lambda asker: asker.session_detail(wanted))

    def again(self) -> None:
        """Ask for what is shown, rows and details."""
        self.screen()
        for kind, wanted in tuple(self._details.items()):
            self._detail(kind, wanted)

    def _ledger(self, asked: LedgerAsk | RowsAsk) -> None:
        """Ask for another order of the open ledger, or for some of its rows."""
        kind = asked.kind if isinstance(asked, RowsAsk) else self._window.screen_name
        self._reader.ask(kind, ledger_question(asked, self._window.narrowing, self._zone))

    def correct(self, saying: Saying | Noting | Meaning | ReadAgain | Weigh) -> None:
        """Store what the person said in the reading thread, which may wait for the collector; each word counts."""
        if not isinstance(saying, Saying):
            self._choose(saying)
            return
        self.words_said += 1
        self._reader.ask(f"{SAID} {self.words_said}", lambda asker: asker.note(saying))

    def _choose(self, choosing: Wished) -> None:
        """Change in the reading thread what is read, whose it is, a budget or a note; each choice counts."""
        if isinstance(choosing, Choosing) and choosing.act is Act.FORGET:
            choosing = Forgetting(Scope.TOOL, choosing.source, choosing.path)
        if isinstance(choosing, Task | Weigh):
            self.task_wanted.emit(choosing)
            return
        if isinstance(choosing, EncryptionWish | CopyWish) or self._summaries.take(choosing):
            return  # another part takes it
        self.words_said += 1
        if isinstance(choosing, Noting | Meaning | OwnWord):
            kept = choosing
            self._reader.ask(f"{_kind_of(kept)} {self.words_said}", lambda asker: asker.keep_words(kept), surely=True)
            return
        if isinstance(choosing, Budgeting):
            self._reader.ask(f"{BUDGETED} {self.words_said}", lambda asker: asker.keep_budget(choosing))
            return
        self._reader.ask(
            f"{CHOSEN} {self.words_said}",
            lambda asker: asker.decide(choosing) if isinstance(choosing, Deciding) else asker.choose(choosing),
        )

    def _what_goes(self, choosing: Choosing) -> None:
        self._reader.ask("forget", lambda asker: asker.what_goes(choosing))


def _kind_of(wanted: Noting | Meaning | OwnWord) -> str:
    """Return how the answer to something written begins: what is seen already is not asked for again."""
    if isinstance(wanted, OwnWord):
        return NOTED if isinstance(wanted.subject, OwnAnswer) else BUDGETED
    return NOTED if isinstance(wanted, Noting) else MEANT
