"""Where a token went, and what became of a commit."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """The seven places a token can have gone; always shown in this order."""

    KEPT = "kept"
    REWRITTEN = "rewritten"
    REVERTED = "reverted"
    IN_PROGRESS = "in_progress"
    SET_ASIDE = "set_aside"
    NO_EDIT = "no_edit"
    OUTSIDE_GIT = "outside_git"


class FateState(StrEnum):
    """What became of a commit, as seen from the default branch."""

    KEPT = "kept"
    KEPT_IN_PART = "kept_in_part"
    REWRITTEN = "rewritten"
    REVERTED = "reverted"
    IN_PROGRESS = "in_progress"
    DROPPED = "dropped"
    PENDING = "pending"
    UNKNOWN = "unknown"


OUTCOME_OF_FATE = {
    FateState.KEPT: Outcome.KEPT,
    FateState.KEPT_IN_PART: Outcome.KEPT,
    FateState.PENDING: Outcome.KEPT,
    FateState.REWRITTEN: Outcome.REWRITTEN,
    FateState.REVERTED: Outcome.REVERTED,
    FateState.IN_PROGRESS: Outcome.IN_PROGRESS,
    FateState.UNKNOWN: Outcome.IN_PROGRESS,
    FateState.DROPPED: Outcome.SET_ASIDE,
}
"""The outcome that a commit's tokens have."""

CHECKPOINT_DAYS = (7, 30, 90)
"""Days after landing of which is told for each commit how many lines were alive."""
COUNTED_DAYS = (*CHECKPOINT_DAYS, 180, 365, 730)
"""Days after landing on which lines are counted: further apart as the years go by, for the curve of all."""
