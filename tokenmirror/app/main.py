"""Starts the desktop program: a screen, one instance, the window at once, then everything else."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from tokenmirror.app.display import screen_problem


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asked for."""

    hidden: bool = False
    screenshot: Path | None = None
    """Draw once, save the window to this file, and end."""
    theme: str = ""
    size: tuple[int, int] | None = None
    screen: str = "mirror"


def run(
    data_dir: Path,
    *,
    hidden: bool = False,
    screenshot: Path | None = None,
    theme: str = "",
    size: tuple[int, int] | None = None,
    screen: str = "mirror",
) -> int:
    """Run the program until it is quit; return its exit code."""
    if problem := screen_problem(os.environ):
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    from tokenmirror.app.program import run_program  # noqa: PLC0415 - Qt is loaded only when there is a screen

    return run_program(data_dir, Wishes(hidden, screenshot, theme, size, screen))
