"""The screens by name, in the order of the rail."""

from __future__ import annotations

SCREENS = ("mirror", "changes", "sessions", "reflect", "budget", "summary", "settings")


def screen_and_what(text: str) -> tuple[str, str]:
    """Return the screen that `screen` or `screen/what` names, and what of it; raise ValueError if there is none."""
    screen, _slash, what = text.partition("/")
    if screen not in SCREENS:
        raise ValueError(f"{text} is no screen; there are {', '.join(SCREENS)}")
    return screen, what
