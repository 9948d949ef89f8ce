"""What a person writes down for themselves: notes, and what something was meant for."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.lookbacks import About, Intent

MOST_LETTERS = 20_000
"""Of one note: some pages, and less than what would make a list of them slow."""


class Subject(msgspec.Struct, frozen=True):
    """What a note or an intent is about."""

    about: About
    name: str
    """A session by tool and id, a change by the id of one of its commits, a lookback by its key."""


class Noting(msgspec.Struct, frozen=True):
    """A note that is wanted in the place of the one before; an empty one takes it away."""

    subject: Subject
    text: str


class Meaning(msgspec.Struct, frozen=True):
    """What something was meant for; None takes back what was said of it."""

    subject: Subject
    intent: Intent | None
