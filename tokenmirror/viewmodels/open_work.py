"""Work that has not landed, a line each, with their sum."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from tokenmirror.insights.spending import Amounts
from tokenmirror.language import tr
from tokenmirror.viewmodels import numbers, recorded


class OpenWorkFacts(msgspec.Struct, frozen=True):
    """One open commit, or what is not committed in one place."""

    name: str
    since: datetime | None
    added: Amounts
    kind: str = ""
    """`commit` or `session`, which opens what is behind it; empty opens nothing."""
    id: str = ""


class OpenWork(msgspec.Struct, frozen=True):
    """One line of the panel."""

    name: str
    age: str
    tokens: str
    kind: str = ""
    id: str = ""
    is_sum: bool = False


def open_work_lines(work: Sequence[OpenWorkFacts], now: datetime) -> tuple[OpenWork, ...]:
    """Return the lines, and their sum where there are several."""
    lines = [
        OpenWork(
            one.name,
            numbers.age(one.since, now) if one.since else "",
            recorded.marked(one.added),
            one.kind if one.id else "",
            one.id,
        )
        for one in work
    ]
    if len(work) > 1:
        together = Amounts()
        for one in work:
            together.counts = [a + b for a, b in zip(together.counts, one.added.counts, strict=True)]
            together.qualities |= one.added.qualities
            together.parts += one.added.parts
        lines.append(OpenWork(tr("Together"), "", recorded.marked(together), is_sum=True))
    return tuple(lines)
