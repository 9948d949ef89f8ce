"""A summary as all its formats render it: finished texts, rounded figures, and the list of what it discloses."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.summaries import Chosen, Format, NameKind, Option, Paper, Part
from tokenmirror.viewmodels.shapes import EmptyState


class Tone(StrEnum):
    """Whose words a paragraph holds, and how loud they are."""

    OWN = "own"
    """The person's; lines and paragraphs as they wrote them."""
    SAID = "said"
    """A figure in a sentence."""
    CAVEAT = "caveat"
    """What a figure does not say; stands with each of them."""


class Heading(msgspec.Struct, frozen=True, tag=True):
    """The name of a part; the title of the whole stands above all."""

    text: str
    part: Part


class Words(msgspec.Struct, frozen=True, tag=True):
    """One or more paragraphs, parted by line ends."""

    text: str
    tone: Tone


class StripPart(msgspec.Struct, frozen=True):
    """One outcome of the strip."""

    outcome: Outcome
    pending: bool
    share: float
    """From 0 to 1, to the nearest twentieth; drawn, and never told as a figure."""
    label: str
    text: str
    """`20 to 25 million`, or empty where amounts are not ticked."""


class Strip(msgspec.Struct, frozen=True, tag=True):
    """Where tokens went: one bar, its parts in the order of outcomes, each with label and text beside it."""

    parts: tuple[StripPart, ...]
    alternative: str
    """All of it in a sentence, for who does not see it."""
    exact_text: str = ""
    """How exact the drawing is: said beside it, and nowhere else."""


class BarPart(msgspec.Struct, frozen=True):
    """One outcome of a bar."""

    outcome: Outcome
    pending: bool
    height: float
    """From 0 to 1, of the tallest bar, in steps of a twentieth."""


class DrawnBar(msgspec.Struct, frozen=True):
    """One day, week or month."""

    axis_text: str
    """Empty where the axis needs no label."""
    title: str
    """The time in full."""
    text: str
    """What it holds, as a row of a table says it."""
    parts: tuple[BarPart, ...]
    """From the zero line up."""
    observed: bool
    """False where no log of that time was ever seen: drawn hatched, never as zero."""


class Bars(msgspec.Struct, frozen=True, tag=True):
    """Outcomes over time."""

    title: str
    bars: tuple[DrawnBar, ...]
    top_text: str
    """What the tallest bar comes to, as a range; empty where amounts are not ticked."""
    alternative: str
    heights_text: str = ""
    """How tall each bar is, in few words, for paper: there no table unfolds."""


class CurvePoint(msgspec.Struct, frozen=True):
    """One day after landing."""

    day: int
    share: float
    low: float | None
    high: float | None
    label: str
    """`about 90 %`, on the days that are told directly."""


class Curve(msgspec.Struct, frozen=True, tag=True):
    """How long lines live: days after landing, share alive from 0 to 1, with a band."""

    points: tuple[CurvePoint, ...]
    last: int
    """The day at which the axis ends."""
    axis_text: str
    """`days after landing`."""
    alternative: str


class Grid(msgspec.Struct, frozen=True, tag=True):
    """A table with a header."""

    title: str
    """Its caption, also for who does not see it."""
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """Each as long as the header."""
    right: frozenset[int] = frozenset()
    """Columns of figures, which stand at the right."""
    own: tuple[str, ...] = ()
    """What the person wrote beside each row, or empty; as many as rows, or none at all."""


Block: TypeAlias = Heading | Words | Strip | Bars | Curve | Grid


class Figure(msgspec.Struct, frozen=True):
    """One figure as it is told: a range with its caveat, never a single number where a range can stand."""

    key: str
    """`turned_into.kept.share`, stable over languages and versions."""
    label: str
    low: float | None
    """None where there are too few cases to say."""
    high: float | None
    """None as well where only the least is known."""
    unit: str
    """`tokens`, `share`, `USD`, `days`, `hours`, `lines`, `cases`."""
    text: str
    """As the pages say it."""
    caveat: str
    cases: int | None = None
    """Of how many cases, where it is a measure."""


class Discloses(StrEnum):
    """What kind of thing is given away."""

    WORDS = "own-words"
    FIGURE = "figure"
    MONEY = "money"
    SUBJECT = "subject"
    NAME = "real-name"
    PSEUDONYM = "pseudonym"
    NOTE = "note"
    ANSWER = "answer"
    PERIOD = "period"


class Disclosed(msgspec.Struct, frozen=True):
    """One thing that the document gives away, in words."""

    kind: Discloses
    text: str


class Document(msgspec.Struct, frozen=True):
    """A whole summary, ready to be written in any format."""

    title: str
    subtitle: str
    """The time it is about."""
    language: str
    """As a tag of BCP 47: `en`, `zh-CN`."""
    right_to_left: bool
    paper: Paper
    blocks: tuple[Block, ...]
    cannot_title: str
    """What the document cannot show and must not be used for: always there, last."""
    cannot_text: str
    figures: tuple[Figure, ...]
    disclosed: tuple[Disclosed, ...]
    withheld: tuple[str, ...]
    """What is not in it: `No paths`, `No commit subjects`."""
    first_day: str
    """Of its time, `2026-10-24`; empty for the beginning."""
    last_day: str


class OfferedOption(msgspec.Struct, frozen=True):
    """What can be ticked beside a part."""

    option: Option
    title: str
    hint: str
    """`as ranges`, `pseudonyms`."""
    ticked: bool


class OfferedItem(msgspec.Struct, frozen=True):
    """One change, measure, answer, note or ceiling that can be ticked; seen by its owner alone."""

    key: str
    title: str
    detail: str
    ticked: bool
    words: str
    with_subject: bool
    has_subject: bool
    """Whether there is a subject that can be ticked."""


class OfferedPart(msgspec.Struct, frozen=True):
    """One part that can be ticked."""

    part: Part
    title: str
    hint: str
    """`3 of 35`, or why there is nothing to tick."""
    ticked: bool
    can_be: bool
    """False where there is nothing of it in this time."""
    options: tuple[OfferedOption, ...]
    items: tuple[OfferedItem, ...]
    words: str
    more: int = 0
    """Items that are not listed, because there are too many."""


class OfferedName(msgspec.Struct, frozen=True):
    """A name that the document shows by a pseudonym, or as it is when ticked."""

    kind: NameKind
    name: str
    """What it is known by here."""
    shown: str
    """The name as it would stand there."""
    pseudonym: str
    ticked: bool
    known_as: str = ""
    """How its owner tells it from another of the same name; empty where that is not needed."""


class NamesBefore(msgspec.Struct, frozen=True):
    """A summary with pseudonyms that was given away before."""

    key: str
    """With which they were made."""
    title: str
    """Of the document, with its time."""
    day: str
    """When it was given away: `3 November 2026`."""


class NamesTold(msgspec.Struct, frozen=True):
    """Whether the pseudonyms of a summary stand in another one too."""

    key: str = ""
    """With which they are made; empty where the choice's own does it."""
    before: NamesBefore | None = None
    """What was given away last with other pseudonyms, or the one whose pseudonyms are wanted."""
    same: tuple[str, ...] = ()
    """What was given away with these pseudonyms and says something else, by its title and time."""
    lost: tuple[str, ...] = ()
    """Pseudonyms in the person's own words that nothing in the document has."""


class SummaryView(msgspec.Struct, frozen=True):
    """The room of the summary: what can be ticked, and what comes of it."""

    chosen: Chosen
    period_text: str
    parts: tuple[OfferedPart, ...]
    """In the order of the choice."""
    names: tuple[OfferedName, ...]
    """Those that occur in the document as it is chosen."""
    document: Document
    empty: EmptyState | None = None
    """Why there is nothing to tell, or None."""
    names_told: NamesTold = NamesTold()


class DraftLine(msgspec.Struct, frozen=True):
    """A draft that can be opened again."""

    name: str
    saved_text: str
    chosen: Chosen


class GivenLine(msgspec.Struct, frozen=True):
    """Something that was given away."""

    id: int
    draft: str
    format: Format
    title: str
    """Of the document, with its time."""
    given_text: str
    """When."""
    disclosed: tuple[Disclosed, ...]
    digest: str
    chosen: Chosen


class Shelf(msgspec.Struct, frozen=True):
    """Drafts and what was given away, newest first."""

    drafts: tuple[DraftLine, ...]
    given: tuple[GivenLine, ...]


class ComparedLine(msgspec.Struct, frozen=True):
    """One figure of two of the person's own summaries."""

    label: str
    first: str
    """Empty where only the other holds it."""
    second: str


class Compared(msgspec.Struct, frozen=True):
    """Two of the person's own summaries side by side: what each said, and what only one gave away."""

    first: str
    """Title, time and when."""
    second: str
    figures: tuple[ComparedLine, ...]
    only_first: tuple[Disclosed, ...]
    only_second: tuple[Disclosed, ...]
