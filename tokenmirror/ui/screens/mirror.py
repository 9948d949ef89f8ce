"""The first screen: the sentence, the seven figures, the picture, ranges, lives and open work."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.domain.periods import Bucket
from tokenmirror.ui.chart_panel import ChartPanel
from tokenmirror.ui.charts.ranges import RangesPanel
from tokenmirror.ui.figures import FiguresRow
from tokenmirror.ui.labels import ElidedLabel, Link, PlainLabel
from tokenmirror.ui.lists import OpenWorkPanel
from tokenmirror.ui.lives import LivesPanel
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.receipt import ReceiptCard
from tokenmirror.ui.strip import Strip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import MirrorView, ReceiptLine

_MARGIN, _STACK_BELOW, _SENTENCE_WIDTH = 24, 930, 860


class Panels(NamedTuple):
    """What the screen is made of."""

    figures: FiguresRow
    strip: Strip
    chart: ChartPanel
    ranges: RangesPanel
    lives: LivesPanel
    open_work: OpenWorkPanel


class MirrorScreen(QScrollArea):
    """Answer the one question: what did my tokens turn into, and is it still there."""

    acted = Signal(str)
    bucket_asked = Signal(str)
    bar_opened = Signal(object)
    """The first day of a bar or a range, and the first day after it; None is the period that is looked at."""
    commit_opened = Signal(str)
    outcome_opened = Signal(object)
    """What is behind one of the seven figures is asked for."""
    went = Signal(str, str)
    """Another screen is wanted, and what of it."""

    def __init__(self, panels: Panels) -> None:
        """Take panels that were made in steps."""
        super().__init__()
        self.figures, self.strip, self.chart, self.ranges, self.lives, self.open_work = panels
        self._receipt: tuple[ReceiptLine, ...] = ()
        self._make_parts()
        self._listen()
        page = QWidget()
        page.setObjectName("page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(_MARGIN, 20, _MARGIN, _MARGIN)
        self._column.setSpacing(12)
        self._place_parts()
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @classmethod
    def making(cls, theme: Theme) -> Generator[None, None, MirrorScreen]:
        """Make the screen in steps."""
        chart = ChartPanel(theme)
        yield
        figures, strip = FiguresRow(theme), Strip(theme)
        yield
        panels = Panels(figures, strip, chart, RangesPanel(theme), LivesPanel(theme), OpenWorkPanel(theme))
        yield
        return cls(panels)

    def _make_parts(self) -> None:
        self.sentence = PlainLabel(say("mirror.reading"), 20, QFont.Weight.Medium)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.caption = ElidedLabel("", 12, ink=2, grows=False)
        self.counted = Link(say("mirror.counted"))
        self.counted.clicked.connect(self.open_receipt)
        self.empty = EmptyPlace()
        self.empty.acted.connect(self.acted)

    def _listen(self) -> None:
        self.chart.bucket_asked.connect(self.bucket_asked)
        self.chart.bar_opened.connect(self.bar_opened)
        self.chart.commit_opened.connect(self.commit_opened)
        self.figures.opened.connect(self.outcome_opened)
        self.ranges.days_opened.connect(self.bar_opened)
        self.open_work.opened.connect(self._open_work)

    def _place_parts(self) -> None:
        self.sentence.setMaximumWidth(_SENTENCE_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self.sentence)
        words.addLayout(self._caption_line())
        self._column.addLayout(words)
        self._column.addWidget(self.figures)
        self._column.addWidget(self.strip)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.chart, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(12)
        for panel in (self.ranges, self.lives, self.open_work):
            self._foot.addWidget(panel, 1)
        self._column.addLayout(self._foot)
        self._column.addStretch(0)
        data_parts = (self.figures, self.strip, self.chart, self.ranges, self.lives, self.open_work)
        for part in (*data_parts, self.counted, self.empty):
            part.setVisible(False)

    def _caption_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.caption)
        line.addWidget(self.counted)
        line.addStretch(1)
        return line

    def show_view(self, view: MirrorView) -> None:
        """Draw another view of the same screen."""
        for _step in self.drawing(view):
            pass

    def drawing(self, view: MirrorView) -> Iterator[None]:
        """Draw another view, a part a step, from the top."""
        tokens = any(figure.tokens for figure in view.figures)
        shown = {
            self.figures: tokens,
            self.strip: tokens,
            self.chart: bool(view.chart.bars) and (tokens or view.empty is None),
            self.open_work: bool(view.in_progress),
            self.ranges: view.ranges is not None,
            self.lives: view.lives is not None and (tokens or bool(view.lives.points)),
        }
        self._say(view)
        for part, stays in shown.items():
            part.setVisible(stays and part.isVisibleTo(self))  # what goes is never seen beside what comes
        yield
        self.figures.show_figures(view.figures)
        self.strip.show_segments(view.strip)
        yield
        self.figures.setVisible(shown[self.figures])
        self.strip.setVisible(shown[self.strip])
        yield
        self.chart.show_chart(view.chart)
        yield
        self.chart.setVisible(shown[self.chart])
        self._column.setStretch(self._column.count() - 1, 0 if self.chart.isVisibleTo(self) else 1)
        yield
        self.open_work.show_work(view.in_progress)
        self.open_work.setVisible(shown[self.open_work])
        yield
        if view.ranges is not None:
            self.ranges.show_ranges(view.ranges)
        self.ranges.setVisible(shown[self.ranges])
        yield
        if view.lives is not None:
            self.lives.show_lives(view.lives)
        yield
        self.lives.setVisible(shown[self.lives])

    def _say(self, view: MirrorView) -> None:
        """Say the sentence, what it is of, and what there is to do where there is nothing."""
        self._receipt = view.receipt
        self.sentence.setText(view.sentence)
        self._fit_sentence()
        self.caption.setText(f"{view.caption} ·" if view.caption and view.receipt else view.caption)
        self.caption.setVisible(bool(view.caption))
        self.counted.setVisible(bool(view.receipt))
        self.empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self.empty.show_state(view.empty)

    def _fit_sentence(self) -> None:
        """Keep room for all its lines: a scrolled page takes a wrapped label for one line when room is short."""
        width = min(_SENTENCE_WIDTH, self.viewport().width() - 2 * _MARGIN)
        self.sentence.setMinimumHeight(0)  # or the answer would be no less than what was set before
        self.sentence.setMinimumHeight(max(0, self.sentence.heightForWidth(width)))

    def _open_work(self, kind: str, one: str) -> None:
        if kind == "commit":
            self.commit_opened.emit(one)
        else:
            self.went.emit("sessions", one)

    def mark_bucket(self, bucket: Bucket | None) -> None:
        """Show which step the chart was asked for."""
        self.chart.mark_bucket(bucket)

    def open_receipt(self) -> None:
        """Show how the numbers were counted."""
        if self._receipt:
            ReceiptCard(self._receipt, self.window()).exec()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap figures and stack panels where room is short."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self._fit_sentence()
        self.figures.wrap_for(width - 2 * _MARGIN)
        self.figures.setMaximumWidth(width - 2 * _MARGIN)
        upright = width < _STACK_BELOW
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(direction)
        for place in range(self._foot.count()):  # below each other none is drawn out to the height of another
            self._foot.setStretch(place, 0 if upright else 1)
