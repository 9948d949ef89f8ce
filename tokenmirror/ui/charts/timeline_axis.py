"""The clock of a session as places across: pauses are short, and the hours stand where they fit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import msgspec

from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.timeline_shapes import Offset, Pause, Timeline

PAUSE_WIDTH = 40.0
_PAUSES_SHARE = 0.4
"""How much of the width pauses take at most."""
_LEAST = 6.0
_PAD = 10.0
_GAP = 12.0
_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000
_STEPS = (
    *(m * _MINUTE for m in (1, 2, 5, 10, 15, 30)), *(h * _HOUR for h in (1, 2, 3, 6, 12)),
    *(d * _DAY for d in (1, 2, 7, 14, 30, 90, 365)),
)  # fmt: skip
_STEP_ROOM = 72.0


class Span(msgspec.Struct, frozen=True):
    """A time and where it is; `pause` where it is drawn short."""

    start: int
    end: int
    left: float
    right: float
    pause: Pause | None = None


class Tick(msgspec.Struct, frozen=True):
    """One hour on the axis, with its day where that is the first of it."""

    x: float
    left: float
    text: str
    day: str
    """Empty where the day was told further left, or is told by the caption."""


class Axis:
    """Maps the time of a session, or of a part of it, to places between two edges."""

    def __init__(self, timeline: Timeline, left: float, right: float, shown: tuple[int, int] | None = None) -> None:
        start, end = shown or (timeline.start, timeline.end)
        self.left, self.right = left, right
        self.start, self.end = start, end
        self.offsets = timeline.offsets
        inside = [pause for pause in timeline.pauses if pause.start < end and pause.end > start]
        short = inside if shown is None else [pause for pause in inside if _hides(pause, start, end)]
        self.spans = tuple(_laid(start, end, short, left + _PAD, right - _PAD))
        self._starts = [span.start for span in self.spans]
        self._lefts = [span.left for span in self.spans]

    def x(self, at: int) -> float:
        """Return where a moment is."""
        span = self.spans[min(max(bisect_right(self._starts, at) - 1, 0), len(self.spans) - 1)]
        length = span.end - span.start
        share = min(max((at - span.start) / length, 0.0), 1.0) if length else 0.0
        return span.left + (span.right - span.left) * share

    def xs(self, times: Iterable[int]) -> list[float]:
        """Return where many moments are, told in order: walking the spans is faster than looking each one up."""
        found, place, last = list[float](), 0, len(self.spans) - 1
        span = self.spans[0]
        scale = _scale(span)
        for at in times:
            while place < last and at >= self._starts[place + 1]:
                place += 1
                span = self.spans[place]
                scale = _scale(span)
            found.append(span.left + min(max(at - span.start, 0), span.end - span.start) * scale)
        return found

    def at(self, x: float) -> int:
        """Return which moment is at a place."""
        span = self.spans[min(max(bisect_right(self._lefts, x) - 1, 0), len(self.spans) - 1)]
        width = span.right - span.left
        share = min(max((x - span.left) / width, 0.0), 1.0) if width else 0.0
        return round(span.start + (span.end - span.start) * share)

    def shows(self, at: int, until: int) -> bool:
        """Tell whether something lies in the time that is shown."""
        return until >= self.start and at <= self.end

    @property
    def pauses(self) -> tuple[Span, ...]:
        """Return the pauses that are drawn short."""
        return tuple(span for span in self.spans if span.pause is not None)

    # ---- hours

    def ticks(self, measure: Callable[[str], float], today: date) -> tuple[Tick, ...]:
        """Return the hours that have room, none of which touches another."""
        whole = [*self._round(), *((at, 1) for at in self._begins())]
        days = self._day_of(self.start) != self._day_of(self.end)
        placed: list[Tick] = []
        for at, _order in sorted(whole, key=lambda one: one[1]):
            text = self._hour(at)
            day = numbers.short_day(self._day_of(at), today) if days else ""
            width = max(measure(text), measure(day))
            x = self.x(at)
            left = min(max(x - width / 2, self.left - _PAD), self.right - width)
            if all(left >= one.left + _wide(one, measure) + _GAP or left + width + _GAP <= one.left for one in placed):
                placed.append(Tick(x, left, text, day))
        return tuple(_told_once(sorted(placed, key=lambda tick: tick.x)))

    def _round(self) -> Iterator[tuple[int, int]]:
        """Yield the round hours of the person's own clock in each span."""
        active = [span for span in self.spans if span.pause is None]
        room = sum(span.right - span.left for span in active)
        time = sum(span.end - span.start for span in active)
        step = next((step for step in _STEPS if time and step * room / time >= _STEP_ROOM), _STEPS[-1])
        for start, end, ahead in (part for span in active for part in self._parts(span)):
            first = -(-(start + ahead) // step) * step - ahead
            yield from ((at, 0) for at in range(first, end + 1, step))

    def _parts(self, span: Span) -> Iterator[tuple[int, int, int]]:
        """Yield a span in the parts between changes of the clock, with how far it was ahead of UTC."""
        borders = [span.start, *(one.since for one in self.offsets if span.start < one.since <= span.end), span.end + 1]
        for start, after in pairwise(borders):
            yield start, after - 1, self._ahead(start) * 1000

    def _begins(self) -> Iterator[int]:
        return (span.start for span in self.spans if span.pause is None)

    def _ahead(self, at: int) -> int:
        known = [offset.seconds for offset in self.offsets if offset.since <= at]
        return known[-1] if known else self.offsets[0].seconds

    def _local(self, at: int) -> datetime:
        zone = timezone(timedelta(seconds=self._ahead(at)))
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)

    def _hour(self, at: int) -> str:
        local = self._local(at)
        return numbers.hour(local, local.tzinfo or UTC)

    def _day_of(self, at: int) -> date:
        return self._local(at).date()

    def changes(self) -> tuple[Offset, ...]:
        """Return when the clock was changed in the time that is shown."""
        return tuple(offset for offset in self.offsets if offset.text and self.start <= offset.since <= self.end)


def _scale(span: Span) -> float:
    """Return pixels a millisecond."""
    return (span.right - span.left) / (span.end - span.start) if span.end > span.start else 0.0


def _wide(tick: Tick, measure: Callable[[str], float]) -> float:
    return max(measure(tick.text), measure(tick.day))


def _told_once(ticks: Sequence[Tick]) -> Iterator[Tick]:
    """Tell each day at its first hour."""
    before = ""
    for tick in ticks:
        yield tick if tick.day != before else Tick(tick.x, tick.left, tick.text, "")
        before = tick.day


def _hides(pause: Pause, start: int, end: int) -> bool:
    """Tell whether a pause in its true length would leave nothing to see of a zoomed part."""
    inside = min(pause.end, end) - max(pause.start, start)
    return inside > (end - start) / 2 and end - start > inside


def _laid(start: int, end: int, pauses: Sequence[Pause], left: float, right: float) -> Iterator[Span]:
    """Yield the spans of a time: what is shown takes the room that short pauses leave."""
    borders: list[tuple[int, int, Pause | None]] = []
    at = start
    for pause in pauses:
        first, last = max(pause.start, start), min(pause.end, end)
        borders += [(at, first, None), (first, last, pause)]
        at = last
    borders.append((at, end, None))
    room = max(right - left, 1.0)
    short = min(PAUSE_WIDTH, _PAUSES_SHARE * room / len(pauses)) if pauses else 0.0
    actives = len(borders) - len(pauses)
    free = room - short * len(pauses)
    least = min(_LEAST, free / actives / 2) if actives > 1 else 0.0
    time = sum(last - first for first, last, pause in borders if pause is None)
    x = left
    for first, last, rest in borders:
        share = (last - first) / time if time else 1 / actives
        width = short if rest is not None else least + (free - least * actives) * share
        yield Span(first, last, x, x + width, rest)
        x += width
