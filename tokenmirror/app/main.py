"""Starts the desktop program: a screen, one instance, the window at once, then everything else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec

from tokenmirror.app.display import screen_problem


class Wishes(msgspec.Struct, frozen=True):
    """What the command line asked for."""

    hidden: bool = False
    screenshot: Path | None = None
    """Draw once, save the window to this file, and end."""
    theme: str = ""
    size: tuple[int, int] | None = None
    screen: str = ""
    """The screen to begin with; the first page stands before it where nothing was read yet."""
    language: str = ""
    """A code, as `de`; empty leaves it to the person's preference."""
    made_up: bool = False
    """What is shown is made up, and goes with the window."""


def run(
    data_dir: Path,
    *,
    hidden: bool = False,
    screenshot: Path | str | None = None,
    theme: str | None = None,
    size: str | None = None,
    screen: str | None = None,
    language: str | None = None,
    made_up: bool = False,
) -> int:
    """Run the program until it is quit; return its exit code. `size` is `WIDTHxHEIGHT`."""
    if problem := screen_problem(os.environ):
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    from tokenmirror.app.program import run_program  # noqa: PLC0415 - Qt is loaded only when there is a screen

    picture = Path(screenshot) if screenshot else None
    wishes = Wishes(hidden, picture, theme or "", size_of(size), screen or "", language or "", made_up)
    return run_program(data_dir, wishes)


def size_of(text: str | None) -> tuple[int, int] | None:
    """Return the width and height that a text like `1280x800` names; None for anything else."""
    width, _x, height = (text or "").partition("x")
    return (int(width), int(height)) if width.isdecimal() and height.isdecimal() else None
