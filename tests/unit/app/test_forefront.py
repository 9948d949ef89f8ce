"""While the window's thread is at work the reading thread waits, never long, and not where nothing is to be done."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from tokenmirror.app.forefront import Forefront, go_first
from tokenmirror.domain.courtesy import step_back, step_back_by


class Day:
    """Time that passes only where somebody rests, and what the window's thread has used of it."""

    def __init__(self, working: Callable[[float], bool]) -> None:
        self.now, self.used, self.rests = 2.0, 1.0, 0
        self._working = working
        self.forefront = Forefront(lambda: self.used, lambda: self.now, self.pass_by)

    def pass_by(self, seconds: float) -> None:
        """Rest."""
        self.rests += 1
        self.now += seconds
        self.used += seconds if self._working(self.now) else 0


def in_another_thread(act: Callable[[], object]) -> None:
    """Do something where the window is not."""
    thread = threading.Thread(target=act)
    thread.start()
    thread.join()


@pytest.fixture(autouse=True)
def nobody_first() -> Iterator[None]:
    """Leave nobody in front."""
    yield
    step_back_by(None)


def test_nobody_waits_for_a_window_that_sleeps() -> None:
    """Where it has used nothing since the last look, work goes on."""
    day = Day(lambda _now: False)
    in_another_thread(day.forefront.let_go_first)
    assert day.rests == 0


def test_work_waits_until_the_window_is_done() -> None:
    """And not a rest longer."""
    day = Day(lambda now: now < 2.0101)
    day.used += 0.001
    in_another_thread(day.forefront.let_go_first)
    assert 2.0101 <= day.now < 2.0113


def test_nobody_starves() -> None:
    """A window that is at work all the time gets a share, and the other thread has one too."""
    day = Day(lambda _now: True)
    day.used += 0.001
    in_another_thread(day.forefront.let_go_first)
    assert 2.02 < day.now < 2.022
    rests = day.rests
    for _row in range(4):
        day.now, day.used = day.now + 0.001, day.used + 0.001
        in_another_thread(day.forefront.let_go_first)
    assert day.rests == rests
    day.now, day.used = day.now + 0.002, day.used + 0.002
    in_another_thread(day.forefront.let_go_first)
    assert day.rests > rests


def test_the_window_never_waits_for_itself() -> None:
    """What it calls may be what the reading thread calls too."""
    day = Day(lambda _now: True)
    day.used += 0.001
    day.forefront.let_go_first()
    assert day.rests == 0


@pytest.mark.skipif(not hasattr(time, "pthread_getcpuclockid"), reason="the system does not tell what a thread uses")
def test_a_window_at_work_is_seen_from_the_other_thread() -> None:
    """By the real clock: while this thread counts the other one rests, and while it sleeps the other one does not.

    How often depends on what else the computer does; that it does not.
    """
    clock = time.pthread_getcpuclockid(threading.get_ident())
    rested, over = [0], threading.Event()

    def rest(seconds: float) -> None:
        rested[0] += 1
        time.sleep(seconds)

    forefront = Forefront(lambda: time.clock_gettime(clock), rest=rest)

    def read() -> None:
        while not over.is_set():
            sum(range(200))
            forefront.let_go_first()

    reading = threading.Thread(target=read)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(0.0002)
    try:
        reading.start()
        end = time.thread_time() + 0.2
        while time.thread_time() < end:
            sum(range(200))
        while_working, rested[0] = rested[0], 0
        time.sleep(0.2)
        while_sleeping = rested[0]
    finally:
        over.set()
        reading.join()
        sys.setswitchinterval(interval)
    assert while_working > 20
    assert while_sleeping < 5


@pytest.mark.skipif(not hasattr(time, "pthread_getcpuclockid"), reason="the system does not tell what a thread uses")
def test_whoever_said_so_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """What reads many rows looks after each at the thread that said that it goes first."""
    looked: list[int] = []
    monkeypatch.setattr(Forefront, "let_go_first", lambda _self: looked.append(threading.get_ident()))
    in_another_thread(step_back)
    assert looked == []

    go_first()
    in_another_thread(step_back)
    assert len(looked) == 1
    assert looked[0] != threading.get_ident()
