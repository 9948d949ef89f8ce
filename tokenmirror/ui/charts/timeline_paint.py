"""Paints the lanes of a session's timeline from a layout, on the screen or into a picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from tokenmirror.domain.outcomes import OUTCOME_OF_FATE, FateState
from tokenmirror.ui.charts.timeline_layout import LABEL_LINE, Label, Layout, Placed
from tokenmirror.ui.charts.timeline_steps import steps
from tokenmirror.ui.fills import paint_fill, pattern, scale_of, snapped, snapped_rect
from tokenmirror.ui.fonts import fixed, sized
from tokenmirror.ui.strip import kinds_of
from tokenmirror.ui.text import kept_from_the_right, visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.timeline_shapes import LaneKind, Mark

_AXIS_ROOM = 44.0
_DOT = 4.0
_DIAMOND = 4.0
_PART_FROM, _GAP_FROM = 3.0, 4.0


class TimelinePainter:
    """Paints one layout."""

    def __init__(self, painter: QPainter, layout: Layout, theme: Theme) -> None:
        self.painter, self.layout, self.theme = painter, layout, theme
        self.scale = scale_of(painter)
        self._names = sized(12, QFont.Weight.Medium)
        self._small = sized(11, figures=True)
        self._code = fixed(11.5)

    def paint(self) -> None:
        """Paint everything, from behind to the front; time goes to the right in every language."""
        self.painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint_hours()
        for placed in self.layout.lanes:
            self._paint_head(placed)
        for placed in self.layout.lanes:
            _PAINTERS[placed.lane.kind](self, placed)
        self._paint_commit_lines()
        self._paint_pauses()
        for placed in self.layout.lanes:
            self._paint_labels(placed)

    # ---- lines and letters

    def _hairline(self, rect: QRectF, color: str) -> None:
        self.painter.fillRect(snapped_rect(rect, self.scale), QColor(color))

    def _one(self) -> float:
        return max(round(self.scale), 1) / self.scale

    def _level(self, y: float, color: str) -> None:
        axis = self.layout.axis
        self._hairline(QRectF(axis.left, snapped(y, self.scale), axis.right - axis.left, self._one()), color)

    def _upright(self, x: float, top: float, bottom: float, color: str) -> None:
        self._hairline(QRectF(snapped(x, self.scale), top, self._one(), bottom - top), color)

    def _words(self, rect: QRectF, text: str, font: QFont, color: str, *, right: bool = False) -> None:
        """Write one line, cut with an ellipsis where it has no room."""
        self.painter.setFont(font)
        self.painter.setPen(QColor(color))
        whole = kept_from_the_right(visible(text))
        shown = QFontMetricsF(font).elidedText(whole, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(rect, int(flags), shown)

    # ---- around the lanes

    def _paint_hours(self) -> None:
        layout = self.layout
        for tick in layout.hours:
            self._upright(tick.x, 2, layout.floor, self.theme.line)
            self._words(QRectF(tick.left, layout.floor + 3, 200, 15), tick.text, self._small, self.theme.ink2)
            self._words(QRectF(tick.left, layout.floor + 17, 200, 15), tick.day, self._small, self.theme.ink2)
        for offset in layout.axis.changes():
            x = layout.axis.x(offset.since)
            self._upright(x, 2, layout.floor + 6, self.theme.line2)
            wide = QFontMetricsF(self._small).horizontalAdvance(offset.text)
            left = min(x + 4, layout.axis.right - wide)
            free = all(left + wide < one.left or left > one.left + 60 for one in layout.hours if one.day)
            if free:
                self._words(QRectF(left, layout.floor + 17, wide + 2, 15), offset.text, self._small, self.theme.ink3)

    def _paint_head(self, placed: Placed) -> None:
        lane, box = placed.lane, placed.box
        if lane.kind is LaneKind.FILE:
            middle = box.center().y()
            room = QRectF(0, middle - 9, self.layout.left - 10, 18)
            self._words_of_path(room, lane.title, folded=lane.folded > 0)
            self._level(middle, self.theme.line)
            return
        top = box.top()
        if lane.kind in {LaneKind.CALLS, LaneKind.CONTEXT}:
            top = box.top() + max(box.height() / 2 - 18, 0)
        self._words(QRectF(0, top - 1, self.layout.left - _AXIS_ROOM - 2, 18), lane.title, self._names, self.theme.ink)
        self._words(QRectF(0, top + 16, self.layout.left - _AXIS_ROOM + 4, 16), lane.hint, sized(11), self.theme.ink2)

    def _words_of_path(self, room: QRectF, path: str, *, folded: bool) -> None:
        font = sized(11.5) if folded else self._code
        mode = Qt.TextElideMode.ElideRight if folded else Qt.TextElideMode.ElideLeft
        self.painter.setFont(font)
        self.painter.setPen(QColor(self.theme.ink if folded else self.theme.ink2))
        shown = QFontMetricsF(font).elidedText(visible(path), mode, room.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(room, int(flags), shown)

    def _paint_pauses(self) -> None:
        """Draw a dotted line for each pause that is short, and how long it was where the words fit."""
        into = next((placed for placed in self.layout.lanes if placed.lane.kind is LaneKind.INTO), None)
        y = (into or self.layout.lanes[0]).box.top() + 8
        end = 0.0
        for span in self.layout.axis.pauses:
            self.painter.setPen(QPen(QColor(self.theme.line2), self._one(), Qt.PenStyle.DotLine))
            self.painter.drawLine(QPointF(span.left + 3, y), QPointF(span.right - 3, y))
            text = span.pause.text if span.pause is not None else ""
            end = self._tell_pause(text, span.left, span.right, y, end)

    def _tell_pause(self, text: str, left: float, right: float, y: float, end: float) -> float:
        """Write a pause above its gap, where no stretch is named, if that touches no other; return where it ends."""
        wide = QFontMetricsF(self._small).horizontalAdvance(text)
        start = min(max((left + right - wide) / 2, self.layout.axis.left), self.layout.axis.right - wide)
        room = QRectF(start, y - 8 - LABEL_LINE, wide + 1, 15)
        if start < end:
            return end
        self.painter.fillRect(room.adjusted(-2, 1, 2, -1), QColor(self.theme.surface))
        self._words(room, text, self._small, self.theme.ink3)
        return start + wide + 8

    def _paint_commit_lines(self) -> None:
        commits = next((placed for placed in self.layout.lanes if placed.lane.kind is LaneKind.COMMITS), None)
        if commits is None:
            return
        color = QColor(self.theme.ink2)
        color.setAlpha(255 if self.theme.contrast else 150)
        for mark, rect in zip(commits.marks, commits.rects, strict=True):
            x = snapped(rect.center().x(), self.scale)
            if mark.state is None:  # said, and not known to be one
                continue
            self.painter.fillRect(QRectF(x, 2, self._one(), rect.center().y() - 2), color)
        for mark, rect in zip(commits.marks, commits.rects, strict=True):
            self._paint_dot(mark, rect)

    def _paint_labels(self, placed: Placed) -> None:
        for label in placed.labels:
            if placed.lane.kind is LaneKind.INTO:
                self._paint_into_label(label)
            else:
                code = placed.lane.kind is LaneKind.COMMITS
                wide = QFontMetricsF(self._small).horizontalAdvance(label.text)
                room = QRectF(label.left, label.top, max(label.room, wide + 1), 15)
                ground = QColor(self.theme.surface)
                self.painter.fillRect(room.adjusted(-2, 1, 0, -1), ground)
                self._words(room, label.text, self._small, self.theme.ink if code else self.theme.ink2)

    def _paint_into_label(self, label: Label) -> None:
        first = QRectF(label.left, label.top, label.room, 15)
        wide = min(max(QFontMetricsF(self._small).horizontalAdvance(t) for t in (label.text, label.under)), label.room)
        ground = QRectF(label.left - 1, label.top, wide + 2, 30)
        self.painter.fillRect(ground, QColor(self.theme.surface))
        self._words(first, label.text, sized(11, QFont.Weight.Medium, figures=True), self.theme.ink)
        self._words(first.translated(0, 15), label.under, self._small, self.theme.ink2)

    # ---- the lanes

    def paint_into(self, placed: Placed) -> None:
        """Paint a bar a stretch; several outcomes share its height as they share its tokens."""
        for mark, rect in zip(placed.marks, placed.rects, strict=True):
            for span in self._shown_parts(mark):
                part = QRectF(span[0], rect.top(), max(span[1] - span[0] - 1, 2.0), rect.height())
                self._stack(mark, snapped_rect(part, self.scale))

    def _shown_parts(self, mark: Mark) -> list[tuple[float, float]]:
        """Return where a stretch is drawn: not in the pauses that are drawn short."""
        axis = self.layout.axis
        parts = [
            (axis.x(max(span.start, mark.at)), axis.x(min(span.end, mark.until)))
            for span in axis.spans
            if span.pause is None and span.start <= mark.until and span.end >= mark.at
        ]
        solid = [part for part in parts if part[1] - part[0] >= 1]
        return solid or parts[:1]

    def _stack(self, mark: Mark, rect: QRectF) -> None:
        whole = sum(part.tokens for part in mark.segments)
        low = rect.bottom()
        done = 0
        for part in mark.segments:
            done += part.tokens
            high = snapped(rect.bottom() - rect.height() * done / whole, self.scale) if whole else rect.top()
            if low - high >= 1 / self.scale:
                gap = 1.0 if low - high > _PART_FROM and low != rect.bottom() and rect.width() >= _GAP_FROM else 0.0
                paint_fill(
                    self.painter, QRectF(rect.left(), high, rect.width(), low - high - gap), part.outcome, self.theme,
                    **kinds_of(part),
                )  # fmt: skip
                low = high
        if not whole:
            self._hollow(rect)

    def _hollow(self, rect: QRectF) -> None:
        self.painter.setPen(QPen(QColor(self.theme.line2), self._one()))
        self.painter.setBrush(QColor(self.theme.surface))
        half = self._one() / 2
        self.painter.drawRect(rect.adjusted(half, half, -half, -half))

    def paint_calls(self, placed: Placed) -> None:
        """Paint a bar a call; of calls that fall on one place the tallest is seen."""
        box = placed.box
        for value, text in placed.ticks:
            y = box.bottom() - box.height() * value / placed.top
            self._level(y, self.theme.line if value else self.theme.line2)
            self._words(
                QRectF(self.layout.left - _AXIS_ROOM - 8, y - 8, _AXIS_ROOM, 16),
                text,
                self._small,
                self.theme.ink2,
                right=True,
            )
        for place in self._tallest(placed):
            mark, rect = placed.marks[place], placed.rects[place]
            if mark.recorded:
                self._stack(mark, snapped_rect(rect, self.scale))
            else:
                self._diamond(QPointF(rect.center().x(), box.bottom() - _DIAMOND - 1))
        self._level(box.bottom(), self.theme.line2)

    def _tallest(self, placed: Placed) -> list[int]:
        """Return for each place across the call with most tokens; one without tokens is not hidden by another."""
        best: dict[tuple[int, bool], int] = {}
        marks, scale = placed.marks, self.scale
        for place, (mark, rect) in enumerate(zip(marks, placed.rects, strict=True)):
            key = (round(rect.x() * scale), mark.recorded)
            known = best.get(key)
            if known is None or marks[known].tokens < mark.tokens:
                best[key] = place
        return sorted(best.values())

    def _diamond(self, center: QPointF) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self.painter.setPen(QPen(QColor(self.theme.ink2), 1))
        self.painter.setBrush(QColor(self.theme.surface))
        half = _DIAMOND
        corners = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)]
        self.painter.drawPolygon(QPolygonF([QPointF(center.x() + x, center.y() + y) for x, y in corners]))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_context(self, placed: Placed) -> None:
        """Paint steps: what a call held is held until the next."""
        box = placed.box
        self._level(box.bottom(), self.theme.line2)
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        pen = QPen(QColor(self.theme.ink2), 1.4)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(steps(placed.rects, self.scale))))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        highest = max(placed.marks, key=lambda mark: mark.held, default=None)
        if highest is not None:
            top = QRectF(self.layout.left - _AXIS_ROOM - 8, box.top() - 8, _AXIS_ROOM, 16)
            self._words(top, numbers.tokens(highest.held), self._small, self.theme.ink2, right=True)

    def paint_edits(self, placed: Placed) -> None:
        """Paint a small block an edit; a hollow one where no commit has it and no more is known."""
        for mark, rect in zip(placed.marks, placed.rects, strict=True):
            block = snapped_rect(rect, self.scale)
            if mark.outcome is None:
                self._hollow(block)
            else:
                paint_fill(self.painter, block, mark.outcome, self.theme)

    def paint_prompts(self, placed: Placed) -> None:
        """Paint a tick a prompt."""
        for rect in placed.rects:
            self.painter.fillRect(snapped_rect(rect, self.scale), QColor(self.theme.ink2))

    def paint_agents(self, placed: Placed) -> None:
        """Paint a bar a subagent; a session that is counted by itself is an outline."""
        for mark, rect in zip(placed.marks, placed.rects, strict=True):
            block = snapped_rect(rect, self.scale)
            if mark.recorded:
                self._stack(mark, block)
            else:
                self._hollow(block)

    def _paint_dot(self, mark: Mark, rect: QRectF) -> None:
        """Paint a commit: a disc in the fill of its fate, a ring while it is too young, a diamond if unknown."""
        center = rect.center()
        if mark.state is None:
            self._diamond(center)
            return
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        hue = self.theme.fill(OUTCOME_OF_FATE[mark.state])
        open_one = mark.state in {FateState.PENDING, FateState.IN_PROGRESS, FateState.UNKNOWN} or mark.guessed
        pen = QPen(hue, 1.6, Qt.PenStyle.DotLine if mark.guessed else Qt.PenStyle.SolidLine)
        self.painter.setPen(pen)
        self.painter.setBrush(QColor(self.theme.surface) if open_one else hue)
        self.painter.drawEllipse(center, _DOT - 0.4, _DOT - 0.4)
        if mark.state is FateState.REVERTED:
            self.painter.setBrush(pattern("back", self.theme.surface, self.scale))
            self.painter.drawEllipse(center, _DOT - 0.4, _DOT - 0.4)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_nothing(self, placed: Placed) -> None:
        """Paint nothing: dots are painted over the lines that lead to them."""


_PAINTERS = {
    LaneKind.INTO: TimelinePainter.paint_into,
    LaneKind.CALLS: TimelinePainter.paint_calls,
    LaneKind.PROMPTS: TimelinePainter.paint_prompts,
    LaneKind.CONTEXT: TimelinePainter.paint_context,
    LaneKind.FILE: TimelinePainter.paint_edits,
    LaneKind.SUBAGENTS: TimelinePainter.paint_agents,
    LaneKind.COMMITS: TimelinePainter.paint_nothing,
}
