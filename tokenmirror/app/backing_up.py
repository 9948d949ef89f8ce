"""Has a copy of the database taken, or restored: the collector does it, before it reads anything."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tokenmirror.app.child import Child
from tokenmirror.app.desk import Desk
from tokenmirror.domain.copy_wishes import CopyWish
from tokenmirror.language import tr
from tokenmirror.messages import Changed
from tokenmirror.paths import DataPaths
from tokenmirror.store.mending import wish_restore

_TAKEN, _RESTORED = "backup", "restored"
"""The kinds of notices, and of what the collector tells."""


class BackingUp(QObject):
    """Passes wishes on, and says when they came true."""

    def __init__(self, desk: Desk, data_dir: Path) -> None:
        super().__init__(desk)
        self._desk, self._paths = desk, DataPaths(data_dir)
        self._heard: Child | None = None
        desk.window.chosen.connect(self._take)

    def _take(self, wish: object) -> None:
        child = self._desk.child
        if not isinstance(wish, CopyWish) or child is None:
            return
        if self._heard is not child:
            self._heard = child
            child.said.connect(self._hear)
        if wish.restore:
            self._restore(child, wish.restore)
        else:
            self._say(_TAKEN, tr("A copy is being taken."))
            child.ask("copy")

    def _restore(self, child: Child, name: str) -> None:
        try:
            wish_restore(self._paths, name)
        except OSError as problem:
            self._say(_RESTORED, tr("The copy cannot be restored: {why}", why=problem))
            return
        self._say(_RESTORED, tr("The copy is being restored; reading rests meanwhile."))
        self._desk.let_go()
        child.restart()

    def _hear(self, message: object) -> None:
        if not isinstance(message, Changed):
            return
        if message.what == _TAKEN:
            self._say(_TAKEN, "")
        elif message.what == _RESTORED:
            words = tr("The copy was restored, and logs are read from there on. What was before is among the copies.")
            self._say(_RESTORED, words)
            self._desk.ask_anew()

    def _say(self, kind: str, words: str) -> None:
        self._desk.window.set_notice(kind, words)
