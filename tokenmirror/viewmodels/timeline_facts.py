"""What the page of one session is made of, before any words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

import msgspec

from tokenmirror.domain.corrections import Word
from tokenmirror.domain.events import CallKind
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.recorded import Charge


class TimedCall(msgspec.Struct, frozen=True):
    """One call with where its tokens went."""

    at: datetime
    model: str
    agent: str
    """The subagent that made it, or empty."""
    kind: CallKind
    quality: Quality
    held: int
    cached: int
    output: int
    spends: tuple[Spend, ...]
    """Its parts; together they are the call, to the token."""

    @property
    def main(self) -> bool:
        """Return whether it shows how much the session itself holds."""
        own = self.kind in {CallKind.MAIN, CallKind.COMPACTION}
        return own and not self.agent and self.quality is not Quality.NOT_RECORDED


class TimedEdit(msgspec.Struct, frozen=True):
    """One edit; `path` is relative to its repository where it lies in one."""

    at: datetime
    path: str
    kind: str
    added: int
    removed: int
    loose: str = ""
    """Empty where a commit of the session has a line of it, else what became of it, as in `LooseEdit`."""


class TimedCommit(msgspec.Struct, frozen=True):
    """A commit that the session had a part in, or that its tokens went into."""

    key: int
    oid: str
    at: datetime
    subject: str
    state: FateState
    landed_as: str
    """The commit that carries it, where it landed as another one."""
    landed_how: str
    landed: bool
    weight: float
    lines: int
    evidence: tuple[str, ...]
    stop_at: datetime | None
    """When the session's work on it ended; None without a link."""


class Child(msgspec.Struct, frozen=True):
    """A session that this one began, which is counted by itself."""

    id: str
    name: str
    started: datetime | None
    ended: datetime | None
    calls: int
    tokens: int
    subagent: bool


class SessionFacts(msgspec.Struct, frozen=True):
    """Everything that is known of one session, in the order of time."""

    id: str
    native: str
    tool: str
    project: str
    branches: tuple[str, ...]
    """The branches that its calls were made on, the most used first."""
    parent: str
    host: str
    calls: tuple[TimedCall, ...]
    edits: tuple[TimedEdit, ...]
    prompts: tuple[datetime, ...]
    commands: tuple[datetime, ...]
    said_unknown: tuple[tuple[datetime, str], ...]
    """Commits that it said it made and that are not known: when, and how its output named them."""
    commits: tuple[TimedCommit, ...]
    changes: tuple[Change, ...]
    """What landed of that into which its tokens went."""
    children: tuple[Child, ...]
    charges: tuple[Charge, ...]
    records: int
    """Records that told of its tokens."""
    repeats: int
    replays: int
    logs: int
    meant: Word | None
    currency: str
    earlier: str = ""
    later: str = ""
    own: OwnNote | None = None

    @property
    def spends(self) -> list[Spend]:
        """Return the parts of all calls, oldest first."""
        return [spend for call in self.calls for spend in call.spends]

    @property
    def by_key(self) -> Mapping[int, TimedCommit]:
        """Return the commits by their keys."""
        return {commit.key: commit for commit in self.commits}


class Clock(msgspec.Struct, frozen=True):
    """Now, and the person's zone."""

    now: datetime
    zone: tzinfo
