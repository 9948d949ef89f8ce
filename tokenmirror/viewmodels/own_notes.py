"""What a person wrote of one thing for themselves, and what they said it was meant for."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.lookbacks import Intent
from tokenmirror.domain.noting import Subject
from tokenmirror.language import Words

INTENTS = Words(
    {
        Intent.FEATURE: "feature",
        Intent.DEBUGGING: "debugging",
        Intent.REVIEW: "review",
        Intent.LEARNING: "learning",
        Intent.SPIKE: "spike",
        Intent.CHORE: "chore",
    }
)
"""What things were meant for, as they are said."""


class OwnNote(msgspec.Struct, frozen=True):
    """The note and the intent of a session or a change, as they are stored."""

    subject: Subject
    text: str = ""
    intent: Intent | None = None
