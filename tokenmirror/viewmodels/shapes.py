"""The shapes that screens, tray and exports draw; texts are finished, numbers are for geometry."""

from __future__ import annotations

from datetime import date

import msgspec

from tokenmirror.domain.choosing import Choosing
from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.forgetting import Forgetting
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Bucket
from tokenmirror.domain.tasks import KeepFor, Weigh
from tokenmirror.viewmodels.explained import Section
from tokenmirror.viewmodels.open_work import OpenWork
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.ranges import Ranges


class Figure(msgspec.Struct, frozen=True):
    """One of the seven figures under the sentence."""

    outcome: Outcome
    label: str
    tokens: int
    tokens_text: str
    of_which: str
    """`3.9 M pending`, or empty when there is nothing to add."""
    exact_text: str
    """The exact number, for tooltip and copy."""
    without_tokens: int = 0
    """Calls of which no tokens are recorded: they are there, and no zero."""

    @property
    def present(self) -> bool:
        """Return whether there is anything of it."""
        return bool(self.tokens or self.without_tokens)


class Segment(msgspec.Struct, frozen=True):
    """One part of a bar or of the strip, in stack order."""

    outcome: Outcome
    pending: bool
    """A part of kept that is too young to judge."""
    tokens: int
    text: str
    guessed: bool = False
    """That the commit it went into was made by its session is only a guess."""
    estimated: bool = False
    """The tool rounded or estimated these tokens."""


class LandedMark(msgspec.Struct, frozen=True):
    """One landed change above a bar; `commit` opens what is behind it."""

    state: FateState
    commit: str
    subject: str
    guessed: bool = False
    """That a session had a part in it is only a guess."""


class Bar(msgspec.Struct, frozen=True):
    """One day, week or month of the chart."""

    start: date
    axis_text: str
    """Empty where the axis needs no label."""
    title: str
    """The time in full: `Tuesday 10 November`."""
    segments: tuple[Segment, ...]
    total: int
    total_text: str
    """Marked as in tables: `0.71 M`, `≥ 0.71 M`, `≈ 0.71 M`, `not recorded`."""
    list_price: float | None
    """In the table's currency, for the value lane; None when nothing of the bar has a price."""
    list_price_text: str
    landed: tuple[LandedMark, ...]
    landed_text: str
    """`4 changes landed, 4 kept, 1 of them a guess`, or empty."""
    weekend: bool
    observed: bool
    """False where no log of that time is left or was ever seen: drawn hatched, never as zero."""
    at_least: bool
    """The tokens are a lower bound: some are missing from the logs, or were never recorded."""
    guessed_text: str = ""
    """What of its tokens rests on a guess, or empty."""
    estimated_text: str = ""
    """What of its tokens the tool rounded or estimated, or empty."""
    total_words: str = ""
    """The total as it is said: `at least 0.71 M`, `about 0.71 M`."""
    without_tokens: int = 0
    """Calls of which no tokens are recorded: a hollow diamond on the zero line."""
    without_text: str = ""
    """`12 calls, tokens not recorded`, or empty."""
    charged_text: str = ""
    """What tools charged in units of their own: `4.5 credits, Kiro`, or empty."""


class OutcomeChart(msgspec.Struct, frozen=True):
    """Tokens by outcome over time, kept changes above, list price beside."""

    title: str
    """`Tokens by outcome, per day`."""
    bars: tuple[Bar, ...]
    not_observed_text: str
    text_alternative: str
    """The chart in one sentence, for a screen reader."""
    currency: str = ""
    """Of list prices."""
    bucket: Bucket | None = None
    """What a bar is: a day, a week or a month."""
    begins_text: str = ""
    """Why the axis begins after the period does; else empty."""


class ReceiptLine(msgspec.Struct, frozen=True):
    """One line of the receipt behind the numbers."""

    label: str
    value: str
    explanation: str


class EmptyState(msgspec.Struct, frozen=True):
    """What is missing, why, and what to do; `action` is a key the window knows, or empty."""

    title: str
    why: str
    action: str
    action_text: str


class Choice(msgspec.Struct, frozen=True):
    """One entry of a filter's list."""

    key: str
    text: str


class LivesPoint(msgspec.Struct, frozen=True):
    """One day of the curve of lines still alive."""

    day: int
    share: float
    low: float | None
    """Where the band begins and ends; None where there is none."""
    high: float | None
    label: str
    """`91 %` on the days that are told directly, else empty."""
    text: str
    """The day in full, for the pointer: share, band, how much was watched; what is no older in its own line."""
    changes: int
    """How many changes were watched for so long, and how many of their lines were alive just before."""
    lines: int
    no_older: int
    """Changes with lines alive that are watched no longer than until the next point."""


class Lives(msgspec.Struct, frozen=True):
    """How long the lines of what landed live; without points there are too few to say."""

    hint: str
    """`146 changes, all time`."""
    sentence: str
    note: str
    """What is too young, and how it counts."""
    points: tuple[LivesPoint, ...]
    last: int
    """The day at which the axis ends."""
    ends: tuple[tuple[float, float], ...]
    """Days on which the watching of changes ends that have lines alive, and the share there."""


class MirrorView(msgspec.Struct, frozen=True):
    """The first screen."""

    sentence: str
    caption: str
    """`List price $54.48 · 118 sessions · 3,412 calls`."""
    figures: tuple[Figure, ...]
    strip: tuple[Segment, ...]
    chart: OutcomeChart
    receipt: tuple[ReceiptLine, ...]
    in_progress: tuple[OpenWork, ...]
    """Work that has not landed, and its sum."""
    empty: EmptyState | None
    projects: tuple[Choice, ...]
    """Choices of the project filter, all first with an empty key."""
    sources: tuple[Choice, ...]
    notices: tuple[str, ...]
    """Lines under the header: sources or repositories that need a look."""
    lives: Lives | None = None
    ranges: Ranges | None = None


class CommitRow(msgspec.Struct, frozen=True):
    """One commit in the ledger. Fields that end in `_key` sort; the others are shown."""

    id: str
    when_text: str
    when_key: float
    repository: str
    subject: str
    state: FateState
    state_text: str
    alive_text: str
    """`249 / 264`."""
    alive_key: float
    """Share of the added lines that is alive; minus one when unknown."""
    tokens_text: str
    tokens_key: int
    sessions_text: str
    evidence_text: str
    landed_text: str
    guess: bool = False
    """That sessions had a part in it is only a guess."""
    evidence: str = ""
    """The strongest kind of evidence: `person`, `said`, `content` or `near`; empty where there is none."""


class SessionRow(msgspec.Struct, frozen=True):
    """One session in the ledger."""

    id: str
    """Source and session id, joined by a colon."""
    when_text: str
    when_key: float
    source_text: str
    project: str
    duration_text: str
    duration_key: float
    calls: int
    edits: int
    tokens_text: str
    tokens_key: int
    list_price_text: str
    list_price_key: float
    """Minus one without a price."""
    outcomes: tuple[Segment, ...]
    outcome_text: str
    """`1.2 M kept, 0.3 M no edit`."""
    commits: int = 0
    commits_text: str = ""
    """`3`, `2, 1 guess`, `1 guess`, or empty."""
    guess: bool = False
    """All commits that it had a part in are guesses."""


class MenuLine(msgspec.Struct, frozen=True):
    """One thing that the person can say of a row, or a line under which there are several."""

    text: str
    saying: Saying | Weigh | None = None
    choices: tuple[MenuLine, ...] = ()


class Detail(msgspec.Struct, frozen=True):
    """The side pane of a row: facts, then lists with a heading each."""

    title: str
    facts: tuple[tuple[str, str], ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...]
    explained: tuple[Section, ...] = ()
    """The evidence, step by step; filled when the row is asked for."""
    of: str = ""
    """The id of the row."""
    menu: tuple[MenuLine, ...] = ()
    """What the person can say of it."""
    own: OwnNote | None = None
    """What the person wrote of it for themselves; None where nothing can be written."""


class SourceRow(msgspec.Struct, frozen=True):
    """One repository, and how well it can be read."""

    title: str
    state_text: str
    """`Watched`, `Not found`, `Needs a look`."""
    needs_look: bool
    facts: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]


class FolderRow(msgspec.Struct, frozen=True):
    """One folder in which a tool's logs are looked for."""

    path: str
    about: str
    """`312 logs`, `not there`, `left out by you`."""
    read: bool
    added: bool
    """By the person, who can take it off the list."""
    has_logs: bool


class ToolRow(msgspec.Struct, frozen=True):
    """One tool: where it is looked for, what was read of it, and what could not be."""

    name: str
    """Its short name, by which it is turned off and on."""
    title: str
    state_text: str
    """`Watched`, `Needs a look`, `Offline`, `Left out by you`, `Not found`."""
    needs_look: bool
    read: bool
    folders: tuple[FolderRow, ...]
    facts: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]
    has_rows: bool = False
    """Something was read that can be forgotten."""


class Confirmation(msgspec.Struct, frozen=True):
    """What a person is told before something goes that cannot come back."""

    title: str
    lines: tuple[str, ...]
    button: str
    choosing: Choosing | Forgetting | KeepFor


class SourcesView(msgspec.Struct, frozen=True):
    """What is read, what is stored and where, and what could not be read."""

    tools: tuple[ToolRow, ...]
    """Those of which there is something to say."""
    others: tuple[ToolRow, ...]
    """Those that left nothing on this computer."""
    repositories: tuple[SourceRow, ...]
    stored: tuple[tuple[str, str], ...]
    """Where the data lives, how large, price table's date, addresses that count as the person."""
    no_tools: str = ""
    """What is said where there is no tool."""


class TrayView(msgspec.Struct, frozen=True):
    """Tooltip and state of the tray icon."""

    tooltip: str
    state: str
    """`watching`, `working`, `paused` or `attention`."""
