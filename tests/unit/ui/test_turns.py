"""Work in turns: the event loop comes between the steps, and nothing is taken for who is gone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tokenmirror.ui.turns import Turns


def _steps(done: list[str], *names: str) -> Iterator[None]:
    """Note each step."""
    for name in names:
        done.append(name)
        yield


def test_the_event_loop_comes_between_the_steps(qtbot: QtBot, qapp: QObject) -> None:
    """A timer that is always due is heard after the first step, not after the last."""
    done: list[str] = []
    turns = Turns(qapp)
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: done.append("timer"))
    timer.start()

    turns.follow(_steps(done, "one", "two", "three"))
    qtbot.waitUntil(lambda: not turns.busy)
    timer.stop()

    assert [name for name in done if name != "timer"] == ["one", "two", "three"]
    assert "timer" in done[done.index("one") : done.index("two")]
    assert "timer" in done[done.index("two") : done.index("three")]


def test_what_is_left_is_taken_at_once_when_it_is_needed(qapp: QObject) -> None:
    """Works follow each other."""
    done: list[str] = []
    turns = Turns(qapp)
    turns.follow(_steps(done, "one"))
    turns.follow(_steps(done, "two", "three"))

    turns.finish()

    assert done == ["one", "two", "three"]
    assert not turns.busy


def test_a_step_may_begin_another_work_and_ask_for_the_end(qapp: QObject) -> None:
    """The other work comes after its own, and a step does not wait for itself."""
    done: list[str] = []
    turns = Turns(qapp)

    def first() -> Iterator[None]:
        turns.follow(_steps(done, "second"))
        yield
        turns.finish()
        done.append("first")

    turns.follow(first())
    turns.finish()

    assert done == ["first", "second"]


def test_a_work_that_fails_does_not_stand_in_the_way(qapp: QObject) -> None:
    """It is over, and the next one is done."""
    done: list[str] = []
    turns = Turns(qapp)

    def failing() -> Iterator[None]:
        yield
        raise ValueError("stuck")

    turns.follow(failing())
    turns.follow(_steps(done, "next"))
    with pytest.raises(ValueError, match="stuck"):
        turns.finish()
    turns.finish()

    assert done == ["next"]


def test_nothing_is_taken_after_the_parent_is_gone(qtbot: QtBot) -> None:
    """Nor after it was dropped: what is left of the work is never done."""
    done: list[str] = []
    parent, other = QObject(), QObject()
    turns = Turns(parent)
    turns.follow(_steps(done, "one", "two"))
    dropped = Turns(other)
    dropped.follow(_steps(done, "three"))
    delete(parent)
    dropped.drop()

    qtbot.wait(40)

    assert done == []


def test_two_works_never_take_a_step_in_one_turn(qtbot: QtBot, qapp: QObject) -> None:
    """Both would hold the window up as one long step."""
    done: list[str] = []
    first, second = Turns(qapp), Turns(qapp)
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: done.append("timer"))
    timer.start()

    first.follow(_steps(done, "one", "two"))
    second.follow(_steps(done, "ONE", "TWO"))
    qtbot.waitUntil(lambda: not first.busy and not second.busy)
    timer.stop()

    assert {name for name in done if name != "timer"} == {"one", "two", "ONE", "TWO"}
    assert all("timer" in pair for pair in pairwise(done))


def test_what_nobody_sees_leaves_the_turns_to_others(qtbot: QtBot) -> None:
    """A page that was left goes on, but rests between its steps."""
    done: list[str] = []
    page = QWidget()
    qtbot.addWidget(page)
    turns = Turns(page)
    began = perf_counter()

    turns.follow(_steps(done, "one", "two", "three"))
    qtbot.waitUntil(lambda: not turns.busy)

    assert done == ["one", "two", "three"]
    assert perf_counter() - began > 0.04
