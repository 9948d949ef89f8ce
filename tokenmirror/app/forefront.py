"""The window goes first: while its thread is at work, the reading thread steps back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from tokenmirror.domain.courtesy import step_back_by

_LOOK_SECONDS, _REST_SECONDS = 0.0002, 0.0004
_AWAKE_SECONDS, _AT_WORK = 0.000005, 0.1
"""What the window's thread has used when it was awake at all, and the share of a rest in which it still works."""
_LONGEST_SECONDS, _OWN_SECONDS = 0.02, 0.005


class Forefront:
    """Tell by its processor time whether the window's thread is at work, and let another wait for its end.

    Nobody waits long: who has waited as long as is right works a while before it waits again.
    """

    def __init__(
        self,
        used: Callable[[], float],
        now: Callable[[], float] = time.perf_counter,
        rest: Callable[[float], None] = time.sleep,
    ) -> None:
        """Take what tells the seconds that the thread which makes it has worked."""
        self._window = threading.get_ident()
        self._used_by_now, self._now, self._rest = used, now, rest
        self._next_look, self._used = 0.0, used()

    def let_go_first(self) -> None:
        """Wait until the thread of the window has nothing to do; that thread itself never waits."""
        now = self._now()
        if now < self._next_look or threading.get_ident() == self._window:
            return
        begun, worked, enough = now, self._worked(), _AWAKE_SECONDS
        while worked > enough:
            if now - begun > _LONGEST_SECONDS:
                self._next_look = now + _OWN_SECONDS
                return
            self._rest(_REST_SECONDS)
            before, now = now, self._now()
            worked, enough = self._worked(), (now - before) * _AT_WORK
        self._next_look = now + _LOOK_SECONDS

    def _worked(self) -> float:
        """Return how long the window's thread was at work since this was asked last."""
        before, self._used = self._used, self._used_by_now()
        return self._used - before


def go_first() -> None:
    """Let the thread that calls this go first from now on, where the system tells what a thread has used."""
    clock_of = getattr(time, "pthread_getcpuclockid", None)
    if clock_of is not None:
        clock = clock_of(threading.get_ident())
        step_back_by(Forefront(lambda: time.clock_gettime(clock)).let_go_first)
