"""The first start: looks what there is in a process of its own, and waits until the person says Start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from tokenmirror.answers.beginning import LeftOut
from tokenmirror.app.child import BESIDE_PACKAGE, program_command
from tokenmirror.language import tr
from tokenmirror.messages import Looked, RepositoryFound, ToolFound, decode
from tokenmirror.ui.first_run import FirstRunPage
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.first_run import FirstRunFacts, first_run_view

_LAST_WORDS_MS = 3000


class Beginning(QObject):
    """Hold what was found and what is left out, however often the page is drawn anew."""

    started = Signal(object)
    """The person wants reading to begin; what is left out, as a `LeftOut`."""
    addresses_asked = Signal()

    def __init__(self, zone: tzinfo, home: Path, look: list[str], made_up: list[str]) -> None:
        """Take the commands that look around, and that open a window on made-up data."""
        super().__init__()
        self._zone, self._home = zone, home
        self._tools: list[ToolFound] = []
        self._repositories: list[RepositoryFound] = []
        self._looked: Looked | None = None
        self._off: set[str] = set()
        self._page: FirstRunPage | None = None
        self._rest = b""
        self._made_up_words = ""
        self._look = self._process(self._look_ended)
        self._look.readyReadStandardOutput.connect(self._hear)
        self._made_up_command = made_up
        self._made_up: QProcess | None = None
        self._look.start(look[0], look[1:])

    def _process(self, ended: Callable[[], None]) -> QProcess:
        process = QProcess(self)
        process.setWorkingDirectory(str(BESIDE_PACKAGE))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.finished.connect(lambda *_how: ended())
        process.errorOccurred.connect(lambda error: ended() if error is QProcess.ProcessError.FailedToStart else None)
        return process

    def make_page(self, _theme: Theme) -> FirstRunPage:
        """Return the page as things stand; the window asks again when its colours change."""
        page = self._page = FirstRunPage()
        page.switched.connect(self._switch)
        page.started.connect(lambda: self.started.emit(self.left_out))
        page.addresses_asked.connect(self.addresses_asked)
        page.made_up_asked.connect(self._open_made_up)
        page.destroyed.connect(self._forget_page)
        self._show()
        return page

    def _forget_page(self) -> None:
        self._page = None

    @property
    def has_looked(self) -> bool:
        """Return whether the look is over."""
        return self._looked is not None

    @property
    def left_out(self) -> LeftOut:
        """Return what is switched off."""
        return LeftOut(
            frozenset(found.source for found in self._tools if found.source in self._off),
            frozenset((found.top, found.common_dir) for found in self._repositories if found.top in self._off),
        )

    # ---- the look

    def _hear(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._look.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            message = decode(line.decode("utf-8", "replace"))
            if isinstance(message, ToolFound):
                self._tools.append(message)
            elif isinstance(message, RepositoryFound):
                self._repositories.append(message)
            elif isinstance(message, Looked):
                self._looked = message
        self._show()

    def _look_ended(self) -> None:
        """Take a look that ended before its last word for what it found."""
        if self._looked is None:
            self._looked = Looked(0, 0)
            self._show()

    def _switch(self, key: str, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        (self._off.discard if on else self._off.add)(key)
        self._show()

    def _show(self) -> None:
        if self._page is not None:
            facts = FirstRunFacts(self._tools, self._repositories, self._looked, self._off, str(self._home))
            self._page.show_view(first_run_view(facts, datetime.now(UTC), self._zone))
            if self._made_up_words:
                self._page.show_made_up(self._made_up_words)

    def show_trouble(self, words: str) -> None:
        """Say why reading could not begin."""
        if self._page is not None:
            self._page.show_trouble(words)

    # ---- made-up data

    def _open_made_up(self) -> None:
        """Open a second window on data that is deleted when it is closed."""
        process = self._made_up = self._process(self._made_up_ended)
        process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.start(self._made_up_command[0], self._made_up_command[1:])
        self._say_made_up(tr("Making up data; a window of its own opens in about ten seconds."))

    def _made_up_ended(self) -> None:
        if self._made_up is not None:
            self._made_up.deleteLater()
            self._made_up = None
        self._say_made_up("")

    def _say_made_up(self, words: str) -> None:
        self._made_up_words = words
        if self._page is not None:
            self._page.show_made_up(words)

    def stop(self) -> None:
        """End what was started; made-up data goes with its window."""
        for process in (self._look, self._made_up):
            if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
                process.terminate()
                if not process.waitForFinished(_LAST_WORDS_MS):
                    process.kill()
                    process.waitForFinished(_LAST_WORDS_MS)


def look_command() -> list[str]:
    """Return how a look is started that stores nothing."""
    return program_command("collect", "--look")


def made_up_command() -> list[str]:
    """Return how a window on made-up data is opened."""
    return program_command("demo")
