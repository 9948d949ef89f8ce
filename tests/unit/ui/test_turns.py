"""Work in turns: the event loop comes between the steps, and nothing is taken for who is gone."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tokenmirror.ui.turns import Turns


def _slow(done: list[str], *names: str) -> Iterator[None]:
    """Take steps that fill a turn each."""
    for name in names:
        time.sleep(0.006)
        done.append(name)
        yield


def test_the_event_loop_comes_between_steps_that_take_long(qtbot: QtBot, qapp: QObject) -> None:
    """A timer that is always due is heard after the first step, not after the last."""
    done: list[str] = []
    turns = Turns(qapp)
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: done.append("timer"))
    timer.start()

    turns.follow(_slow(done, "one", "two", "three"))
    qtbot.waitUntil(lambda: not turns.busy)
    timer.stop()

    assert [name for name in done if name != "timer"] == ["one", "two", "three"]
    assert "timer" in done[done.index("one") : done.index("two")]
    assert "timer" in done[done.index("two") : done.index("three")]


def test_short_steps_share_a_turn(qtbot: QtBot, qapp: QObject) -> None:
    """A thousand steps of nothing take a few turns, not a thousand."""
    beats: list[int] = []
    turns = Turns(qapp)
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()

    def steps() -> Iterator[None]:
        yield from [None] * 1000
        timer.stop()

    turns.follow(steps())
    qtbot.waitUntil(lambda: not turns.busy)

    assert len(beats) < 100


def test_what_is_left_is_taken_at_once_when_it_is_needed(qapp: QObject) -> None:
    """And another work takes the place of what is left."""
    done: list[str] = []
    turns = Turns(qapp)
    turns.follow(_slow(done, "never"))
    turns.follow(_slow(done, "one", "two"))

    turns.finish()

    assert done == ["one", "two"]
    assert not turns.busy


def test_a_step_may_begin_another_work(qapp: QObject) -> None:
    """The work that it begins is not lost when its own ends."""
    done: list[str] = []
    turns = Turns(qapp)

    def first() -> Iterator[None]:
        done.append("first")
        turns.follow(_slow(done, "second"))
        yield

    turns.follow(first())
    turns.finish()

    assert done == ["first", "second"]


def test_nothing_is_taken_after_the_parent_is_gone(qtbot: QtBot) -> None:
    """Nor after the work was dropped."""
    done: list[str] = []
    parent, other = QObject(), QObject()
    turns = Turns(parent)
    turns.follow(_slow(done, "one", "two"))
    dropped = Turns(other)
    dropped.follow(_slow(done, "three"))
    delete(parent)
    dropped.drop()

    qtbot.wait(40)

    assert done == []
