"""The small picture beside an observation: a range, ticks along a session, or so many of so many; each in words too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import measure_words, numbers, pattern_figures
from tokenmirror.viewmodels.look_back_shapes import BoxesPicture, Picture, RangePicture, TicksPicture

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_OF_CASES = frozenset(
    {
        Pattern.FIRST_PROMPTS,
        Pattern.SMALL_SESSIONS,
        Pattern.WRITTEN_AGAIN,
        Pattern.LATER_CALLS,
        Pattern.SET_ASIDE_AGAIN,
        Pattern.FAILING_COMMANDS,
    }
)
"""Rules whose cases are some of those that they looked at."""


def picture_of(one: Observed, zone: tzinfo) -> Picture | None:
    """Return the picture of an observation; None where its words say all."""
    if one.figure is not None and one.past is not None:
        return _range(one)
    if one.rule == Pattern.FAILING_COMMANDS and len(one.cases) == 1:
        return _ticks(one.cases[0].moments, one.cases[0].figure, zone)
    filled = _filled(one)
    return None if filled is None or not one.of else _boxes(filled, _of(one))


def _range(one: Observed) -> RangePicture:
    assert one.past is not None  # noqa: S101 - whoever asks has looked
    assert one.figure is not None  # noqa: S101
    low, middle, high, value = (_text(one, figure) for figure in (*one.past, one.figure))
    words = tr(
        "{value}, against {low} to {high} before, with {middle} in the middle.",
        value=value,
        low=low,
        high=high,
        middle=middle,
    )
    return RangePicture(one.figure, *one.past, low, high, words)


def _text(one: Observed, figure: float) -> str:
    if one.rule in {measure.value for measure in Measure}:
        return measure_words.figure_text(Measure(one.rule), figure, str(one.details.get("currency", "USD")))
    return pattern_figures.figure_text(one, figure)


def _ticks(moments: Sequence[int], failures: float, zone: tzinfo) -> TicksPicture | None:
    if len(moments) < 2:  # noqa: PLR2004 - a line has two ends
        return None
    first, last = moments[0], moments[-1]
    passed = len(moments) > failures
    places = tuple((at - first) / max(last - first, 1) for at in moments)
    start, end = (numbers.hour(_EPOCH + timedelta(milliseconds=at), zone) for at in (first, last))
    end_text = tr("passed {time}", time=end) if passed else end
    words = count(int(failures), "{n} time from {start} to {end}.", "{n} times from {start} to {end}.",
                  start=start, end=end)  # fmt: skip
    return TicksPicture(places, passed, start, end_text, words)


def _filled(one: Observed) -> int | None:
    """Return how many of those that were looked at a rule tells of; None where that is no part of them."""
    if one.rule == Measure.FINISHED_TASKS:
        return measure_words.whole(one, "finished")
    if one.rule == Measure.TESTS_IN_KEPT:
        return measure_words.whole(one, "touched")
    if one.rule == Measure.REGULAR_USE:
        return measure_words.whole(one, "reached")
    return len(one.cases) if one.rule in _OF_CASES else None


def _of(one: Observed) -> int:
    return len(one.cases) if one.rule == Measure.TESTS_IN_KEPT else one.of


def _boxes(filled: int, of: int) -> BoxesPicture:
    words = tr("{filled} of {of}", filled=numbers.exact(filled), of=numbers.exact(of))
    return BoxesPicture(min(filled, of), of, words)
