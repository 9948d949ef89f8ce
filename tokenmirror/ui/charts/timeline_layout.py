"""Where the lanes and marks of a session's timeline stand, for one width; no painting."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QRectF

from tokenmirror.ui.charts.ticks import ticks
from tokenmirror.ui.charts.timeline_axis import Axis
from tokenmirror.viewmodels.timeline_shapes import Lane, LaneKind, Mark, Timeline

LEFT, RIGHT, TOP = 136.0, 14.0, 8.0
BAR = 16.0
LABEL_LINE = 15.0
ROW = 20.0
EDIT = (6.0, 12.0)
CALL_WIDTH = 5.0
_HEIGHTS = {
    LaneKind.INTO: BAR + 2 * LABEL_LINE + 8, LaneKind.CALLS: 66.0, LaneKind.PROMPTS: 18.0, LaneKind.CONTEXT: 58.0,
    LaneKind.FILE: ROW,
}  # fmt: skip
_HEAD = {LaneKind.CALLS: 16.0, LaneKind.CONTEXT: 14.0}
_LOW_HEAD = {LaneKind.CALLS: 8.0, LaneKind.CONTEXT: 10.0}
"""The same where nothing is told above the marks."""
_PAUSE_LINE = 12.0
_FOOT = {LaneKind.CALLS: 2.0, LaneKind.CONTEXT: 10.0}
_MOST_ROWS = 4
_COMMIT_ROWS = 3
_DOT = 4.0
_LABEL_GAP = 8.0
_LEAST_LABEL = 34.0
_FIXED_WIDER, _NAMES_SHARE = 1.25, 0.2


class Label(msgspec.Struct, frozen=True):
    """Words beside a mark, where they have room."""

    left: float
    top: float
    room: float
    text: str
    under: str = ""


class Placed(msgspec.Struct):
    """One lane with its rectangle and the marks of it that are shown."""

    lane: Lane
    box: QRectF
    """The plot: below the lane's head, above its foot, between the edges of time."""
    marks: list[Mark] = msgspec.field(default_factory=list)
    rects: list[QRectF] = msgspec.field(default_factory=list)
    labels: list[Label] = msgspec.field(default_factory=list)
    top: float = 1.0
    """The tokens at the plot's upper edge."""
    ticks: tuple[tuple[float, str], ...] = ()


Measure = Callable[[str], float]


class Layout:
    """All lanes of a timeline, for one width and one part of the time."""

    def __init__(
        self, timeline: Timeline, width: float, measure: Measure, shown: tuple[int, int] | None, *, opened: bool
    ) -> None:
        self.timeline = timeline
        self._measure = measure
        self._whole = shown is None
        self.left = self._names_room(timeline, width)
        """Where the plots begin, right of the names."""
        self.axis = Axis(timeline, self.left, max(width - RIGHT, self.left + 60), shown)
        self.lanes: list[Placed] = []
        top = TOP
        for lane in _lanes(timeline, opened=opened):
            placed = self._placed(lane, top)
            self.lanes.append(placed)
            top = placed.box.bottom() + _FOOT.get(lane.kind, 0.0)
        self.floor = top + 4
        self.hours = self.axis.ticks(measure, timeline.today)
        days = any(tick.day for tick in self.hours) or bool(self.axis.changes())
        self.height = self.floor + (36.0 if days else 22.0)

    def _names_room(self, timeline: Timeline, width: float) -> float:
        """Return the room for names: as much as the longest path asks for, within limits."""
        paths = (lane.title for lane in timeline.lanes if lane.kind is LaneKind.FILE)
        longest = max((self._measure(path) for path in paths), default=0.0) * _FIXED_WIDER
        return max(LEFT, min(longest + 14, width * _NAMES_SHARE))

    def _placed(self, lane: Lane, top: float) -> Placed:
        axis = self.axis
        marks = list(lane.marks) if self._whole else [m for m in lane.marks if axis.shows(m.at, m.until)]
        told = any(mark.label for mark in marks)
        head = (_HEAD if told else _LOW_HEAD).get(lane.kind, 0.0)
        head += _PAUSE_LINE if lane.kind is LaneKind.INTO and axis.pauses else 0.0
        height = _HEIGHTS.get(lane.kind, ROW)
        placed = Placed(lane, QRectF(axis.left, top + head, axis.right - axis.left, height), marks)
        _PLACERS[lane.kind](self, placed)
        return placed

    # ---- one kind of lane after the other

    def _place_into(self, placed: Placed) -> None:
        top = placed.box.top()
        for mark in placed.marks:
            left, right = self.axis.x(mark.at), self.axis.x(mark.until)
            placed.rects.append(QRectF(left, top, max(right - left, 3.0), BAR))
        for place, (mark, rect) in enumerate(zip(placed.marks, placed.rects, strict=True)):
            following = placed.rects[place + 1].left() if place + 1 < len(placed.rects) else self.axis.right + RIGHT
            begin = self._after_pause(mark.at, rect.left())
            room = following - begin - _LABEL_GAP
            needed = min(max(self._measure(mark.label), self._measure(mark.value_text)), 2 * _LEAST_LABEL)
            if room >= needed:
                under = mark.under if self._measure(mark.under) <= room else mark.value_text
                placed.labels.append(Label(begin + 1, top + BAR + 3, room, mark.label, under))
            elif room >= self._measure(mark.value_text):
                placed.labels.append(Label(begin + 1, top + BAR + 3, room, "", mark.value_text))

    def _after_pause(self, at: int, left: float) -> float:
        """Return where a stretch is first seen: one that begins with a pause that is drawn short, after it."""
        return next((span.right for span in self.axis.pauses if span.start <= at < span.end), left)

    def _place_calls(self, placed: Placed) -> None:
        highest = max((mark.tokens for mark in placed.marks), default=0)
        placed.ticks = ticks(highest)
        placed.top = max(placed.ticks[-1][0], highest, 1)
        width, height, floor = self._call_width(placed.marks), placed.box.height(), placed.box.bottom()
        for mark, x in zip(placed.marks, self._xs(placed), strict=True):
            tall = max(height * mark.tokens / placed.top, 2.0)
            placed.rects.append(QRectF(x - width / 2, floor - tall, width, tall))
        self._label_above(placed, placed.box.top() - 2)

    def _xs(self, placed: Placed) -> list[float]:
        return self.axis.xs(mark.at for mark in placed.marks)

    def _call_width(self, marks: Sequence[Mark]) -> float:
        """Return a bar's width: narrower where calls stand close, but never under a pixel."""
        spread = self.axis.right - self.axis.left
        return min(max(0.6 * spread / max(len(marks), 1), 1.0), CALL_WIDTH)

    def _label_above(self, placed: Placed, top: float) -> None:
        """Write what is to be told of single marks, where that touches nothing that was told."""
        end = self.axis.left
        told = ((mark, rect) for mark, rect in zip(placed.marks, placed.rects, strict=True) if mark.label)
        for mark, rect in told:
            wide = self._measure(mark.label)
            left = min(rect.right() + 6, self.axis.right - wide)
            if left >= end:
                placed.labels.append(Label(left, top - LABEL_LINE + 2, wide + 1, mark.label))
                end = left + wide + _LABEL_GAP

    def _place_context(self, placed: Placed) -> None:
        highest = max((mark.held for mark in placed.marks), default=0)
        placed.top = max(highest, 1)
        placed.ticks = ticks(highest)[:1]
        height, floor = placed.box.height(), placed.box.bottom()
        for mark, x in zip(placed.marks, self._xs(placed), strict=True):
            placed.rects.append(QRectF(x - 2, floor - height * mark.held / placed.top - 2, 4, 4))
        self._label_above(placed, placed.box.top())

    def _place_edits(self, placed: Placed) -> None:
        wide, tall = EDIT
        middle = placed.box.center().y()
        placed.rects = [QRectF(x - wide / 2, middle - tall / 2, wide, tall) for x in self._xs(placed)]

    def _place_prompts(self, placed: Placed) -> None:
        middle = placed.box.center().y()
        placed.rects = [QRectF(x - 1, middle - 4, 2, 8) for x in self._xs(placed)]

    def _place_agents(self, placed: Placed) -> None:
        """Stand spans that overlap below each other; from the fourth row on they share one."""
        ends: list[float] = []
        for mark in placed.marks:
            left, right = self.axis.x(mark.at), self.axis.x(mark.until)
            right = max(right, left + 6)
            row = next((row for row, end in enumerate(ends) if left >= end + 2), len(ends))
            row = min(row, _MOST_ROWS - 1)
            ends[row:] = [right] if row >= len(ends) else [max(right, ends[row]), *ends[row + 1 :]]
            placed.rects.append(QRectF(left, placed.box.top() + 4 + row * (ROW - 4), right - left, ROW - 8))
        placed.box.setHeight(max(len(ends), 1) * (ROW - 4) + 6)

    def _place_commits(self, placed: Placed) -> None:
        """Stand dots in one row and each name beside its dot, in the first row where it touches nothing."""
        middle = placed.box.top() + ROW / 2
        xs = [self.axis.x(mark.at) for mark in placed.marks]
        placed.rects = [QRectF(x - _DOT, middle - _DOT, 2 * _DOT, 2 * _DOT) for x in xs]
        taken = [[(x - _DOT, x + _DOT) for x in xs], *([] for _ in range(_COMMIT_ROWS - 1))]
        rows = 1
        for mark, x in zip(placed.marks, xs, strict=True):
            spot = self._free(mark.label, x, taken) if mark.label else None
            if spot is not None:
                row, left, wide = spot
                taken[row].append((left, left + wide))
                rows = max(rows, row + 1)
                top = middle - LABEL_LINE / 2 + row * (LABEL_LINE + 1)
                placed.labels.append(Label(left, top, wide + 1, mark.label))
        placed.box.setHeight(ROW + (rows - 1) * (LABEL_LINE + 1))

    def _free(
        self, text: str, x: float, taken: Sequence[Sequence[tuple[float, float]]]
    ) -> tuple[int, float, float] | None:
        wide = self._measure(text)
        for row, others in enumerate(taken):
            off = _DOT + 4 if row == 0 else -_DOT
            for left in (x + off, x - off - wide):
                fits = left >= self.left and left + wide <= self.axis.right + RIGHT
                if fits and all(left + wide + 4 <= start or left >= end + 4 for start, end in others):
                    return row, left, wide
        return None


_PLACERS: dict[LaneKind, Callable[[Layout, Placed], None]] = {
    LaneKind.INTO: Layout._place_into,  # noqa: SLF001 - its own
    LaneKind.CALLS: Layout._place_calls,  # noqa: SLF001 - its own
    LaneKind.CONTEXT: Layout._place_context,  # noqa: SLF001 - its own
    LaneKind.FILE: Layout._place_edits,  # noqa: SLF001 - its own
    LaneKind.PROMPTS: Layout._place_prompts,  # noqa: SLF001 - its own
    LaneKind.SUBAGENTS: Layout._place_agents,  # noqa: SLF001 - its own
    LaneKind.COMMITS: Layout._place_commits,  # noqa: SLF001 - its own
}


def _lanes(timeline: Timeline, *, opened: bool) -> tuple[Lane, ...]:
    """Return the lanes in order; all files where they were opened."""
    if not (opened and timeline.more_files):
        return timeline.lanes
    kept = [lane for lane in timeline.lanes if lane.kind is not LaneKind.FILE]
    after = (LaneKind.SUBAGENTS, LaneKind.COMMITS)
    place = next((place for place, lane in enumerate(kept) if lane.kind in after), len(kept))
    return (*kept[:place], *timeline.more_files, *kept[place:])
