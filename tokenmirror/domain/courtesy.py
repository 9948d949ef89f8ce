"""Courtesy of long work: at places that it names itself it steps back while a person's window is at work.

Python lets one thread work at a time. Without this one a window and the thread that reads for it have half of
the time each, and the window waits once more after each thing that it leaves to others.
"""

from __future__ import annotations

from collections.abc import Callable


def _go_on() -> None:
    """Let nobody go first."""


_step: Callable[[], None] = _go_on


def step_back() -> None:
    """Let a window go first; where there is none, this is nothing."""
    _step()


def step_back_by(step: Callable[[], None] | None) -> None:
    """Set what is done at each place where work can step back."""
    global _step  # noqa: PLW0603 - one window a process
    _step = step or _go_on
