"""The pages of looking back as they are shown: one page of a time, its measures, and notes that were searched."""

from __future__ import annotations

import msgspec

from tokenmirror.viewmodels.measures import CaseLine
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.shapes import Choice, EmptyState, Segment


class Stepping(msgspec.Struct, frozen=True):
    """The time that is looked at, and what leads to others."""

    key: str
    heading: str
    """`Week 47 · 16 to 22 November 2026`."""
    short: str
    """What it is called in a list: `Week 47`."""
    earlier: str
    """The key of the time before."""
    later: str
    """The key of the time after; empty where that has not begun."""
    looks: tuple[Choice, ...]
    """The week, month and quarter that can be looked at from here, by their keys."""


class RangePicture(msgspec.Struct, frozen=True):
    """A figure against the middle half of one's own past, from zero on."""

    value: float
    low: float
    middle: float
    high: float
    low_text: str
    high_text: str
    words: str
    """The picture in words, for a screen reader."""


class TicksPicture(msgspec.Struct, frozen=True):
    """What happened again and again within a session."""

    places: tuple[float, ...]
    """From zero to one."""
    passed: bool
    """Whether the last one is when it was over."""
    start_text: str
    end_text: str
    words: str


class BoxesPicture(msgspec.Struct, frozen=True):
    """So many of so many."""

    filled: int
    of: int
    words: str


Picture = RangePicture | TicksPicture | BoxesPicture


class Observation(msgspec.Struct, frozen=True):
    """What a rule saw, with its cases."""

    rule: str
    """Also the key of its definition."""
    sentence: str
    """What was seen, of how many, against one's own past, and at most one open question."""
    counted: str
    """What stands behind it: `8 changes`."""
    cases: tuple[CaseLine, ...]
    picture: Picture | None


class TimeLine(msgspec.Struct, frozen=True):
    """A time in the list beside the page."""

    key: str
    title: str
    days: str
    mark: str
    """That there is a note, or that it was not observed."""
    chosen: bool


class IntentLine(msgspec.Struct, frozen=True):
    """How much was meant for one thing."""

    name: str
    counted: str


class LookBackView(msgspec.Struct, frozen=True):
    """One page of a week, a month or a quarter."""

    when: Stepping
    sentence: str
    strip: tuple[Segment, ...]
    observations: tuple[Observation, ...]
    few: str
    """Why there are fewer observations than three; empty where there are not."""
    question: str
    """One, open; empty where nothing is recorded."""
    own: OwnNote
    """What the person wrote of the time, and said that it was meant for."""
    times_title: str
    times: tuple[TimeLine, ...]
    """The newest first."""
    intents_title: str
    intents: tuple[IntentLine, ...]
    rules: str
    """Where observations come from."""
    empty: EmptyState | None = None
    """What stands in the place of the page where there is no database."""


class MeasureLine(msgspec.Struct, frozen=True):
    """A measure in the list of all."""

    rule: str
    title: str
    figure: str
    words: tuple[str, ...]
    """Its sentence, its past, and what is not in it."""
    counted: str
    cases: tuple[CaseLine, ...]
    picture: Picture | None


class MeasuresPageView(msgspec.Struct, frozen=True):
    """All measures of a time."""

    when: Stepping
    measures: tuple[MeasureLine, ...]
    rules: str
    empty: EmptyState | None = None


class FoundNote(msgspec.Struct, frozen=True):
    """A note that was found, and where it leads."""

    screen: str
    what: str
    name: str
    when: str
    text: str
    """In one line."""


class NotesView(msgspec.Struct, frozen=True):
    """The notes that hold some words."""

    searched: str
    notes: tuple[FoundNote, ...]
    counted: str
    empty: EmptyState | None = None
