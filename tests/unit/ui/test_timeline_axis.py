"""A session's clock as places across: both ways, over pauses, nights that are an hour longer, and in one instant."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from tokenmirror.ui.charts.timeline_axis import PAUSE_WIDTH, Axis
from tokenmirror.viewmodels.timeline_shapes import Offset, Pause, Timeline

START = 1_793_000_000_000
_HOUR = 3_600_000
TODAY = date(2026, 11, 22)


def _timeline(hours: float, pauses: tuple[tuple[float, float], ...] = (), offsets: tuple[Offset, ...] = ()) -> Timeline:
    told = tuple(
        Pause(START + round(begin * _HOUR), START + round(end * _HOUR), "pause") for begin, end in pauses
    )  # fmt: skip
    end = START + round(hours * _HOUR)
    return Timeline(START, end, (), (), told, offsets or (Offset(START, 0),), TODAY, "")


def _measure(text: str) -> float:
    return 6.0 * len(text)


@pytest.mark.parametrize("pauses", [(), ((1, 2),), ((0.5, 1), (1.5, 2.9))])
def test_places_and_times_are_the_same_both_ways(pauses: tuple[tuple[float, float], ...]) -> None:
    """A moment's place leads back to the moment, and later is never further left."""
    axis = Axis(_timeline(3, pauses), 100, 900)
    times = [START + place * _HOUR // 20 for place in range(61)]
    places = [axis.x(at) for at in times]

    assert all(before <= after for before, after in pairwise(places))
    assert all(abs(axis.at(place) - at) <= 2 * _HOUR // 20 for place, at in zip(places, times, strict=True))
    assert axis.xs(times) == pytest.approx(places)
    assert 100 <= places[0] < places[-1] <= 900


def test_many_pauses_leave_room_for_what_happened() -> None:
    """A hundred pauses take less than half of the width together."""
    pauses = tuple((place + 0.1, place + 0.9) for place in range(100))
    axis = Axis(_timeline(100, pauses), 0, 800)
    taken = [span.right - span.left for span in axis.pauses]

    assert len(taken) == 100
    assert max(taken) < PAUSE_WIDTH
    assert sum(taken) < 400


def test_one_instant_has_a_place() -> None:
    """A session of one call stands at the left, with its hour."""
    axis = Axis(_timeline(0), 100, 900)

    assert 100 <= axis.x(START) < 120
    assert len(axis.ticks(_measure, TODAY)) == 1


@pytest.mark.parametrize("hours", [0.01, 0.2, 1, 7, 30, 200, 5000])
def test_hours_never_touch(hours: float) -> None:
    """At every length there are a few labels, in order, each with room."""
    ticks = Axis(_timeline(hours), 100, 900).ticks(_measure, TODAY)

    assert 1 <= len(ticks) <= 12
    assert all(one.left + _measure(one.text) < other.left for one, other in pairwise(ticks))


def test_each_day_is_told_once() -> None:
    """Over several days the first hour of each bears its name; within one day none does."""
    days = [tick.day for tick in Axis(_timeline(60), 100, 900).ticks(_measure, TODAY)]
    told = [day for day in days if day]

    assert len(told) == len(set(told)) >= 3
    assert not any(tick.day for tick in Axis(_timeline(2), 100, 900).ticks(_measure, TODAY))


def test_round_hours_stay_round_after_the_clock_was_set_back() -> None:
    """Hours of the person's own clock: before and after the change the labels are full or half hours."""
    changed = int(datetime(2026, 10, 25, 1, tzinfo=UTC).timestamp() * 1000)
    start = changed - 3 * _HOUR
    offsets = (Offset(start, 7200), Offset(changed, 3600, "clocks set back"))
    timeline = Timeline(start, changed + 3 * _HOUR, (), (), (), offsets, TODAY, "")
    axis = Axis(timeline, 100, 1000)
    texts = [tick.text for tick in axis.ticks(_measure, TODAY)]

    assert {text[3:] for text in texts} == {"00", "30"}
    assert texts.count("02:00") == texts.count("02:30") == 2
    assert axis.changes() == (offsets[1],)


def test_a_zoomed_part_shows_only_itself() -> None:
    """What lies outside is not shown, and the edges are the chosen times."""
    shown = (START + _HOUR, START + 2 * _HOUR)
    axis = Axis(_timeline(3), 100, 900, shown)

    assert axis.shows(*shown)
    assert not axis.shows(START, START + _HOUR - 1)
    assert axis.at(100) == shown[0]
    assert axis.at(900) == shown[1]
    assert timedelta(milliseconds=axis.end - axis.start) == timedelta(hours=1)
