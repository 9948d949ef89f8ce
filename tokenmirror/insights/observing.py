"""What was seen in a time: a figure or a pattern, with the cases behind it and the person's own past beside it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from tokenmirror.insights.ranges import Range


class CaseKind(StrEnum):
    """What a case is, and where it opens."""

    CHANGE = "change"
    """By the whole id of the last of its commits, as the ledger of changes has it."""
    COMMIT = "commit"
    SESSION = "session"
    """By tool and the tool's own id, joined by a colon."""


class Case(msgspec.Struct, frozen=True):
    """One thing behind an observation."""

    kind: CaseKind
    id: str
    at: int
    """When it happened, in milliseconds."""
    figure: float = 0.0
    """What was measured on it, in the measure's own unit."""
    moments: tuple[int, ...] = ()
    """Within a session: when it happened again and again, in milliseconds."""
    release: str = ""
    """The release that it was in before it landed."""


class Observed(msgspec.Struct, frozen=True):
    """What a rule saw in a time; the same shape for measures and for patterns, welcome or not."""

    rule: str
    """Which rule, by its key: its words, its definition and its caveat are found by it."""
    cases: tuple[Case, ...]
    of: int
    """How many cases were looked at; those that the rule is silent about are among them."""
    figure: float | None = None
    """The figure of the time: a median, a share, a sum; None where a rule counts cases alone."""
    past: Range | None = None
    """The same figure in the times before, their middle half; None below the number of cases that says something."""
    past_cases: int = 0
    details: Mapping[str, str | int | float] = msgspec.field(default_factory=dict)
    """What the rule's sentence names beside: a folder's name, a count of calls, tokens."""
