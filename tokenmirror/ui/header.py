"""The header: back and forward, title, how far a catch-up is, and the three filters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from tokenmirror.domain.periods import PeriodChoice
from tokenmirror.messages import Progress
from tokenmirror.ui.filter_box import FilterBox
from tokenmirror.ui.icons import symbolic
from tokenmirror.ui.labels import ElidedLabel, Link, PlainLabel
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Choice

HEIGHT = 48
OWN_DATES = "own"
_MIRRORED = {"back": "forward", "forward": "back"}
"""Which arrow points back where one reads from the right."""


class Header(QFrame):
    """Where one is, and what is looked at."""

    back_asked = Signal()
    forward_asked = Signal()
    pause_asked = Signal(bool)
    """Whether reading should stop, or go on."""
    period_picked = Signal(str)
    project_picked = Signal(str)
    source_picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT)
        self.back = _arrow("back", theme, say("header.back"))
        self.forward = _arrow("forward", theme, say("header.forward"))
        self.back.clicked.connect(self.back_asked)
        self.forward.clicked.connect(self.forward_asked)
        self.title = PlainLabel("", 15, QFont.Weight.DemiBold)
        self.progress = ElidedLabel("", 12, ink=2, grows=False)
        self.halt = Link("")
        self._stopped = False
        self._tool: QWidget | None = None
        self.halt.clicked.connect(lambda: self.pause_asked.emit(not self._stopped))
        self.period = FilterBox(say("filter.period"), theme)
        self.project = FilterBox(say("filter.project"), theme)
        self.source = FilterBox(say("filter.source"), theme)
        self.period.picked.connect(self.period_picked)
        self.project.picked.connect(self.project_picked)
        self.source.picked.connect(self.source_picked)
        self._place()

    def _place(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 20, 0)
        line.setSpacing(8)
        for arrow in (self.back, self.forward):
            line.addWidget(arrow)
        line.addWidget(self.title)
        line.addWidget(self.progress)
        line.addWidget(self.halt)
        line.addStretch(1)
        for box in (self.period, self.project, self.source):
            line.addWidget(box)

    def show_tool(self, widget: QWidget | None) -> None:
        """Put what belongs to the open screen at the right, where the filters of others are."""
        if self._tool is not None and self._tool is not widget:
            self._tool.hide()
        layout = self.layout()
        if widget is not None and layout is not None:
            layout.addWidget(widget)
            widget.show()
        self._tool = widget

    def show_screen(self, title: str, *, filtered: bool) -> None:
        """Name the screen; filters that do nothing there are put away."""
        self.title.setText(title)
        for box in (self.period, self.project, self.source):
            box.setVisible(filtered)

    def show_progress(self, progress: Progress | None, stopped_at: Progress | None) -> None:
        """Say how far reading is, with a way to stop it; or how far it came, with a way to go on."""
        self._stopped = progress is None and stopped_at is not None
        words = _progress_words(progress) or (_stopped_words(stopped_at) if stopped_at is not None else "")
        self.progress.setText(words)
        self.progress.setVisible(bool(words))
        self.halt.setText(say("progress.resume" if self._stopped else "progress.stop"))
        self.halt.setAccessibleName(say("progress.resume.spoken" if self._stopped else "progress.stop.spoken"))
        self.halt.setVisible(bool(words) and not (progress is not None and progress.what == _WRITES_ANEW))
        self.halt.updateGeometry()

    def offer_periods(self, chosen: PeriodChoice | None, words: str) -> None:
        """Offer the periods; own dates stand first while they are set."""
        choices = [Choice(choice.value, say(f"period.{choice.value}")) for choice in PeriodChoice]
        if chosen is None:
            choices.insert(0, Choice(OWN_DATES, words))
        key = chosen.value if chosen is not None else OWN_DATES
        self.period.offer(choices, key, plain=key if chosen is not None else "")

    def offer_places(self, projects: Sequence[Choice], project: str, sources: Sequence[Choice], source: str) -> None:
        """Offer projects and tools; one that is set stays offered though nothing of it is left."""
        self.project.offer(_with(projects, project), project)
        self.source.offer(_with(sources, source), source)


_WRITES_ANEW = "encryption"
"""What cannot be stopped half-way."""
_TOLD = ("logs", "history", _WRITES_ANEW)


def _progress_words(progress: Progress | None) -> str:
    if progress is None or progress.total <= 0 or progress.what not in _TOLD:
        return ""
    return say(f"progress.{progress.what}", percent=_percent(progress))


def _stopped_words(stopped_at: Progress) -> str:
    return say("progress.stopped", percent=_percent(stopped_at))


def _percent(progress: Progress) -> int:
    return min(progress.done * 100 // max(progress.total, 1), 100)


def _with(choices: Sequence[Choice], chosen: str) -> tuple[Choice, ...]:
    offered = tuple(choices) or (Choice("", say("filter.all")),)
    if any(choice.key == chosen for choice in offered):
        return offered
    return (*offered, Choice(chosen, chosen.rpartition("/")[2] or chosen))


def _arrow(name: str, theme: Theme, words: str) -> QToolButton:
    button = QToolButton()
    drawn = _MIRRORED[name] if button.isRightToLeft() else name
    icon = QIcon(symbolic(drawn, theme.ink, 16, 2.0))
    icon.addPixmap(symbolic(drawn, theme.line2, 16, 2.0), QIcon.Mode.Disabled)
    button.setIcon(icon)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setAutoRaise(True)
    button.setFixedSize(28, 28)
    return button


class ProgressLine(QWidget):
    """A line of two pixels under the header while older logs are read."""

    def __init__(self) -> None:
        super().__init__()
        self._share: float | None = None
        self.setFixedHeight(2)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far it is; nothing when all is read."""
        self._share = progress.done / progress.total if progress is not None and progress.total else None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the part that is done."""
        if self._share is not None:
            roles = self.palette().ColorRole
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), self.palette().color(roles.Mid))
                painter.fillRect(0, 0, round(self.width() * self._share), 2, self.palette().color(roles.Dark))


class Notices(QWidget):
    """Lines under the header for what needs a look; each can be put away."""

    dismissed = Signal(str)
    acted = Signal(str)
    """The key of what a line offers to do."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_notices(self, notices: tuple[tuple[str, str, str], ...]) -> None:
        """Show other lines: each its words, and a key and a word of what can be done, which may be empty."""
        if notices == self._shown:
            return
        self._shown = notices
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for notice in notices:
            self._column.addWidget(self._line(*notice))

    def _line(self, notice: str, key: str, action: str) -> QFrame:
        frame = QFrame()
        frame.setObjectName("notice")
        frame.setAccessibleName(notice)
        row = QHBoxLayout(frame)
        row.setContentsMargins(24, 5, 20, 5)
        row.setSpacing(14)
        row.addWidget(ElidedLabel(notice, 12.5), 1)
        if key:
            link = Link(action, ink=1)
            link.clicked.connect(lambda: self.acted.emit(key))
            row.addWidget(link)
        away = Link(say("notice.dismiss"))
        away.clicked.connect(lambda: self.dismissed.emit(notice))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignRight)
        return frame
