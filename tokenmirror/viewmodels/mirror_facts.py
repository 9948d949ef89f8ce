"""Everything the first screen is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

import msgspec

from tokenmirror.domain.periods import Bucket, Period
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Lot
from tokenmirror.viewmodels.lives import LivesFacts
from tokenmirror.viewmodels.open_work import OpenWorkFacts
from tokenmirror.viewmodels.ranges import RangesFacts
from tokenmirror.viewmodels.recorded import Charge


class Unrecorded(NamedTuple):
    """Calls of a session whose tokens nobody wrote down."""

    source: str
    session: int
    calls: int


class MirrorFacts(msgspec.Struct, frozen=True):
    """What was spent in a filter, and what is known around it."""

    lots: Sequence[Lot]
    sessions: int
    """That calls of the filter were made in."""
    unrecorded: Sequence[Unrecorded]
    changes: Sequence[Change]
    period: Period
    period_text: str
    """As it stands in a sentence: `in the last 30 days`, `today`, `so far`."""
    bucket: Bucket | None
    first_call: datetime | None
    """The first call that is known at all; before it nothing was observed."""
    currency: str
    prices_as_of: date
    receipt: Mapping[str, int]
    in_progress: Sequence[OpenWorkFacts]
    projects: Sequence[tuple[str, str]]
    sources: Sequence[tuple[str, str]]
    notices: Sequence[str]
    roots_looked_at: int
    commit_ids: Mapping[int, str]
    narrowed: bool
    watched: Sequence[Sequence[tuple[datetime, datetime]]] = ()
    """For each tool the times of which its logs were there to be read."""
    lives: LivesFacts | None = None
    ranges: RangesFacts | None = None
    charges: Sequence[Charge] = ()
    """What tools charged in units of their own."""
    repositories: int = 1
    """How many are known and read."""
    unread: bool = False
    """There are logs of which nothing is stored yet."""

    def tool(self, source: str) -> str:
        """Return a tool's own name."""
        return dict(self.sources).get(source, source)
