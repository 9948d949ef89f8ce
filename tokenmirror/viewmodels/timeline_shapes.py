"""The page of one session: its lanes on one clock, its stretches from commit to commit; texts are finished."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.noting import Meaning
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.language import listed, tr
from tokenmirror.viewmodels import words
from tokenmirror.viewmodels.chart_table import ChartTable
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.shapes import EmptyState, ReceiptLine, Segment


class LaneKind(StrEnum):
    """What a lane of the timeline shows."""

    INTO = "into"
    CALLS = "calls"
    CONTEXT = "context"
    FILE = "file"
    PROMPTS = "prompts"
    SUBAGENTS = "subagents"
    COMMITS = "commits"


def _named(part: Segment) -> str:
    outcome = words.OUTCOMES[part.outcome]
    if part.guessed:
        return tr("{outcome}, a guess", outcome=outcome)
    return tr("{outcome}, pending", outcome=outcome) if part.pending else outcome


class Mark(msgspec.Struct, frozen=True):
    """One thing of a lane: a stretch, a call, an edit, a prompt, a subagent, a commit. Times are milliseconds."""

    at: int
    until: int
    title: str
    """When, and what: the first line of the card."""
    value_text: str = ""
    """Its tokens or lines, marked as in tables."""
    segments: tuple[Segment, ...] = ()
    """Where its tokens went."""
    notes: tuple[str, ...] = ()
    tokens: int = 0
    held: int = -1
    """Tokens of context that a call held; below zero where that is not known."""
    outcome: Outcome | None = None
    """The fill of an edit; None for one that no commit has and of which no more is known."""
    state: FateState | None = None
    """What became of a commit; None for one that was said and is not known."""
    label: str = ""
    """What is written beside it in the chart."""
    under: str = ""
    """A second line of that."""
    opens: str = ""
    """The screen that is behind it, a slash, and what of it; empty where there is none."""
    recorded: bool = True
    """False for a call of which no tokens are recorded."""
    at_least: bool = False
    guessed: bool = False

    @property
    def spoken(self) -> str:
        """Return it as one sentence."""
        parts = listed(tr("{tokens} {outcome}", tokens=part.text, outcome=_named(part)) for part in self.segments)
        return ". ".join(filter(None, (self.title, self.value_text, parts, *self.notes))) + "."


class Lane(msgspec.Struct, frozen=True):
    """One lane of the timeline."""

    kind: LaneKind
    title: str
    hint: str
    marks: tuple[Mark, ...]
    folded: int = 0
    """How many files share this lane; zero where it is of one thing."""


class Pause(msgspec.Struct, frozen=True):
    """A time without any event, of more than ten minutes."""

    start: int
    end: int
    text: str
    """`pause, 26 min`."""


class Offset(msgspec.Struct, frozen=True):
    """From when on the clock is how far ahead of UTC."""

    since: int
    seconds: int
    text: str = ""
    """What happened to the clock then: `clocks set back`; empty for the first."""


class Timeline(msgspec.Struct, frozen=True):
    """All lanes of one session on one clock."""

    start: int
    end: int
    lanes: tuple[Lane, ...]
    more_files: tuple[Lane, ...]
    """The lanes of files that share the last lane of files until it is opened."""
    pauses: tuple[Pause, ...]
    offsets: tuple[Offset, ...]
    today: date
    text_alternative: str
    """The chart in one sentence, for a screen reader."""


class StretchRow(msgspec.Struct, frozen=True):
    """One line from commit to commit; of several commits made at once, only the first has time, calls and edits."""

    time_text: str
    segments: tuple[Segment, ...]
    went_text: str
    commit: str
    """The commit's whole id, or empty."""
    calls_text: str
    edits_text: str
    evidence_text: str
    tokens_text: str


class IntentChoice(msgspec.Struct, frozen=True):
    """One word that the person can say of a session; saying it again takes it back."""

    text: str
    chosen: bool
    saying: Saying | Meaning


class SessionPage(msgspec.Struct, frozen=True):
    """The page of one session."""

    id: str
    """Source and session id, joined by a colon."""
    sentence: str
    caption: str
    timeline: Timeline | None
    """None where nothing has a time."""
    events: ChartTable
    """The lanes as a table, one row a mark."""
    stretches: tuple[StretchRow, ...]
    together: StretchRow | None
    """The sum under them."""
    receipt: tuple[ReceiptLine, ...]
    intents: tuple[IntentChoice, ...]
    earlier: str
    """The id of the session before this one, or empty."""
    later: str
    empty: EmptyState | None = None
    """Why there is no chart, or no session."""
    own: OwnNote | None = None
    """What the person wrote of it for themselves."""
