"""The beat by which a window asks anew while lines come in."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from tokenmirror.app.pulse import Pulse

INTERVAL_MS = 20


class Work:
    """What each beat sets to work, for so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.beats: list[float] = []
        self.seconds = seconds

    def beat(self) -> None:
        """Note when it was."""
        self.beats.append(time.monotonic())

    def worked(self) -> float:
        """Return for how many seconds in all."""
        return len(self.beats) * self.seconds


def test_the_first_beat_is_at_once_and_the_last_is_never_lost(qtbot: QtBot) -> None:
    work = Work(0.0)
    pulse = Pulse(work.beat, INTERVAL_MS, work.worked)

    for _ in range(50):
        pulse.poke()

    assert len(work.beats) == 1
    qtbot.waitUntil(lambda: len(work.beats) == 2)
    qtbot.wait(5 * INTERVAL_MS)
    assert len(work.beats) == 2
    assert work.beats[1] - work.beats[0] >= 0.9 * INTERVAL_MS / 1000


def test_between_beats_that_take_long_there_is_nine_times_as_long_a_rest(qtbot: QtBot) -> None:
    work = Work(0.03)
    pulse = Pulse(work.beat, INTERVAL_MS, work.worked)

    pulse.poke()
    pulse.poke()

    qtbot.waitUntil(lambda: len(work.beats) == 2)
    assert work.beats[1] - work.beats[0] >= 9 * work.seconds


def test_work_that_goes_on_is_waited_for(qtbot: QtBot) -> None:
    began, beats = time.monotonic(), []
    end = 0.1
    pulse = Pulse(lambda: beats.append(time.monotonic()), INTERVAL_MS, lambda: min(time.monotonic() - began, end))

    pulse.poke()
    pulse.poke()

    qtbot.waitUntil(lambda: len(beats) == 2)
    assert beats[1] - beats[0] >= end


def test_what_comes_after_a_rest_is_beaten_at_once(qtbot: QtBot) -> None:
    work = Work(0.001)
    pulse = Pulse(work.beat, INTERVAL_MS, work.worked)

    pulse.poke()
    qtbot.wait(5 * INTERVAL_MS)
    pulse.poke()

    assert len(work.beats) == 2
