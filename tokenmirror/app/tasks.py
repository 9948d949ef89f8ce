"""What takes a while and is done with all data: in a thread of its own, with a card that tells how far it is."""

from __future__ import annotations

import threading
import traceback
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tokenmirror import journal
from tokenmirror.domain.tasks import Cancelled, Performed, Task, Weigh
from tokenmirror.language import tr
from tokenmirror.paths import DataPaths
from tokenmirror.ui.task_card import TaskCard
from tokenmirror.viewmodels.shapes import Confirmation

if TYPE_CHECKING:
    from tokenmirror.app.desk import Desk

_TELL_AFTER_MS = 500
_MOST_S = 15.0


class Tasks(QObject):
    """Does one after the other; each may be cancelled until it is done."""

    _told = Signal(str, int, int)
    _ended = Signal(object)

    def __init__(self, desk: Desk, data_dir: Path) -> None:
        super().__init__(desk)
        self._desk, self._paths = desk, DataPaths(data_dir)
        self._waiting: deque[Task | Weigh] = deque()
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._card: TaskCard | None = None
        self._words = ("", 0, 0)
        self._patience = QTimer(self, singleShot=True, interval=_TELL_AFTER_MS)
        self._patience.timeout.connect(self._open_card)
        self._told.connect(self._tell)
        self._ended.connect(self._end)
        desk.task_wanted.connect(self._take)

    def _take(self, wish: Task | Weigh) -> None:
        self._waiting.append(wish)
        if self._thread is None:
            self._begin()

    def _begin(self) -> None:
        task = self._waiting.popleft()
        self._cancelled.clear()
        self._words = (tr("One moment…"), 0, 0)
        self._thread = threading.Thread(target=self._run, args=(task,), name="task", daemon=True)
        self._thread.start()
        self._patience.start()

    def _run(self, wish: Task | Weigh) -> None:
        from tokenmirror.answers import tasks  # noqa: PLC0415 - loaded when it is first needed

        try:
            if isinstance(wish, Weigh):
                done: object = tasks.weighed(self._paths, wish.task, self._desk.zone)
            else:
                done = tasks.perform(self._paths, wish, self._hear, self._desk.zone)
        except Exception as problem:  # noqa: BLE001 - the top of the thread: say it
            traceback.print_exc()
            journal.failed(problem)
            done = Performed("", why_not=str(problem) or type(problem).__name__)
        self._ended.emit(done)

    def _hear(self, words: str, done: int, of: int) -> None:
        """Take what the thread tells, in that thread."""
        if self._cancelled.is_set():
            raise Cancelled
        self._told.emit(words, done, of)

    # ---- in the window's thread

    def _tell(self, words: str, done: int, of: int) -> None:
        self._words = words, done, of
        if self._card is not None:
            self._card.tell(words, done, of)

    def _open_card(self) -> None:
        self._card = TaskCard(self._desk.window)
        self._card.tell(*self._words)
        self._card.rejected.connect(self._cancelled.set)
        self._card.open()

    def _end(self, done: object) -> None:
        self._patience.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._card is not None:
            self._card.rejected.disconnect(self._cancelled.set)
            self._card.close()
            self._card = None
        if isinstance(done, Confirmation):
            self._desk.window.show_view(done)
        elif isinstance(done, Performed):
            self._desk.end_task(done)
        if self._waiting:
            self._begin()

    def stop(self) -> None:
        """Cancel what can be, and wait for what cannot."""
        self._waiting.clear()
        self._cancelled.set()
        if self._thread is not None:
            self._thread.join(_MOST_S)
