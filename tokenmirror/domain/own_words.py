"""What only the person can say: what they did in another way from some day on, and answers that no figure gives."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec


class Experiment(msgspec.Struct, frozen=True):
    """Something that was done in another way: from a day on, in one project or everywhere; or in one project alone."""

    name: str
    """The person's own words for it: a new model, smaller tasks."""
    day: date | None = None
    """Its first day; None compares a project with all others instead."""
    project: str = ""
    """A repository's folder; empty for everywhere."""
    until: date | None = None
    """Its last day; None while it goes on."""
    id: int = 0
    """Zero before it is stored."""

    def __post_init__(self) -> None:
        """Refuse what compares nothing."""
        if self.day is None and not self.project:
            raise ValueError("an experiment needs a day or a project")
        if self.day is not None and self.until is not None and self.until < self.day:
            raise ValueError("an experiment cannot end before it begins")


class OwnQuestion(StrEnum):
    """The five questions that no figure answers alone."""

    SOONER = "sooner"
    """Shipping sooner?"""
    QUALITY = "quality"
    """Quality holding?"""
    TEDIOUS = "tedious"
    """Less tedious work?"""
    BUGS = "bugs"
    """Bugs caught earlier?"""
    COST = "cost"
    """Cost justified by time saved?"""


class OwnAnswer(msgspec.Struct, frozen=True):
    """What the person answers for a week, a month or a quarter."""

    question: OwnQuestion
    lookback: str
    """By its key."""
    text: str
    hours: float | None = None
    """Hours saved, as the person thinks; asked of them and never computed."""


MOST_LETTERS = 20_000
"""Of one answer, as of a note."""
MOST_HOURS = 10_000.0
"""More than a quarter has."""


class OwnWord(msgspec.Struct, frozen=True):
    """Something that is to be kept, or taken away; an experiment that was is set again under the id that it had."""

    subject: Experiment | OwnAnswer
    remove: bool = False
