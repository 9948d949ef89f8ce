"""What a person corrects: which session made a commit, whose it is, and what a session was meant for."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Word(StrEnum):
    """One thing that a person can say; it outranks every inference."""

    LINKED = "linked"
    """The commit came from the session."""
    UNLINKED = "unlinked"
    """The commit did not come from the session."""
    NOT_MINE = "not_mine"
    """The commit is not to be counted as the person's."""
    LEARNING = "learning"
    """The session was never meant to be kept: it was learning; so are the three below."""
    REVIEW = "review"
    DEBUGGING = "debugging"
    SPIKE = "spike"


INTENTS = (Word.LEARNING, Word.REVIEW, Word.DEBUGGING, Word.SPIKE)
"""What a session can have been that was never meant to be kept."""


class Correction(msgspec.Struct, frozen=True):
    """What a person said of a commit, of a session, or of both together."""

    word: Word
    oid: str = ""
    """The commit's whole id; empty where a session alone is meant."""
    session: int = 0
    """The session's stable id; zero where a commit alone is meant."""
    began: int | None = None
    """When the session began and ended, in milliseconds, where that is known."""
    ended: int | None = None


class Saying(msgspec.Struct, frozen=True):
    """A word as a person says it, with ids or their beginnings; or taking it back."""

    word: Word | None
    """None only to take back: whatever was said of them."""
    commit: str = ""
    session: str = ""
    undo: bool = False
    top: str | None = None
    """The repository that is meant, where several hold such a commit."""
