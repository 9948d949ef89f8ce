"""The rules by name, in the one order in which they are told, and what they share."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from tokenmirror.insights.observing import Case, Observed
from tokenmirror.insights.ranges import middle_half

Details = dict[str, str | int | float]
"""What a rule's sentence names beside its cases."""
TIMES_BEFORE = 12
"""How many times of the same length are the past that a figure is seen against."""


class Pattern(StrEnum):
    """A rule; the order is fixed, so that neither what is welcome nor what is not comes first."""

    FIRST_PROMPTS = "first_prompts"
    FAILING_COMMANDS = "failing_commands"
    SMALL_SESSIONS = "small_sessions"
    BACK_AND_FORTH = "back_and_forth"
    COLD_CACHES = "cold_caches"
    WRITTEN_AGAIN = "written_again"
    WIDE_CONTEXTS = "wide_contexts"
    LATER_CALLS = "later_calls"
    FAN_OUT = "fan_out"
    DEAR_MODELS = "dear_models"
    SET_ASIDE_AGAIN = "set_aside_again"


def observed(
    rule: Pattern,
    cases: Sequence[Case],
    of: int,
    figure: float | None = None,
    before: Sequence[float | None] = (),
    details: Details | None = None,
) -> Observed:
    """Return what a rule saw, the largest case first; `before` are the figures of the times before, None where none."""
    known = [one for one in before if one is not None]
    ordered = sorted(cases, key=lambda case: (-case.figure, case.at, case.id))
    return Observed(rule, tuple(ordered), of, figure, middle_half(known), len(known), details or {})


def share(part: float, whole: float) -> float | None:
    """Return a part of a whole; None of nothing."""
    return part / whole if whole else None
