"""Everything a summary can be made of in one time, before any words: nothing of it is told that is not ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, tzinfo

import msgspec

from tokenmirror.domain.ceilings import Ceiling
from tokenmirror.domain.lookbacks import About, Look
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.own_words import OwnAnswer
from tokenmirror.domain.summaries import NameKind
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.spending import Lot
from tokenmirror.viewmodels.budget_facts import CeilingFacts
from tokenmirror.viewmodels.lives import LivesFacts
from tokenmirror.viewmodels.shapes import OutcomeChart


class LandedChange(msgspec.Struct, frozen=True):
    """A change that landed in the time."""

    key: str
    """The whole id of its first commit."""
    landed: date
    repository: str
    subject: str
    state: FateState
    guessed: bool
    added: int
    alive: int
    removed: int
    branches: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


class WrittenNote(msgspec.Struct, frozen=True):
    """A note of the time."""

    about: About
    name: str
    """What it is of, by its name here."""
    day: date | None
    """When that was; None where it is not known."""
    known_as: str
    """How its owner knows it: a subject, a folder."""
    text: str


class SpentFacts(msgspec.Struct, frozen=True):
    """Where tokens went."""

    lots: Sequence[Lot]
    chart: OutcomeChart


class SummaryFacts(msgspec.Struct, frozen=True):
    """What is known of a time; what is None was not asked for."""

    first: date | None
    """Its first day; None for the beginning of everything, where nothing is known."""
    last: date
    today: date
    zone: tzinfo = UTC
    look: Look | None = None
    """What kind of time it is, where it is one that a person looks back on."""
    currency: str = "USD"
    has_calls: bool = False
    """Whether any call was made in the time."""
    names: Mapping[NameKind, Mapping[str, str]] = msgspec.field(default_factory=dict)
    """All names that are known, each with how it is shown: those that do not occur move no pseudonym."""
    known_as: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Projects that share a name, each as its owner alone tells it from the other."""
    changes: Sequence[LandedChange] = ()
    """Newest first."""
    answers: Sequence[OwnAnswer] = ()
    notes: Sequence[WrittenNote] = ()
    ceilings: Sequence[Ceiling] = ()
    spent: SpentFacts | None = None
    lives: LivesFacts | None = None
    measured: Sequence[Observed] | None = None
    budget: Sequence[CeilingFacts] | None = None
