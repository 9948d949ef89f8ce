"""Small edits made with a model whose list price is several times that of another one the person uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed

SMALL = 20
"""Lines that the edits of one prompt add and take out together, below which they are small."""
TIMES_AS_DEAR = 3.0
"""What a token of output costs, against that of the person's own model that costs least."""
FEWEST_SMALL = 8
FEWEST_OF_LEAST = 5
"""Small edits of that other model, in the time and the times before: one that was tried once is no habit."""


class SmallEditRow(NamedTuple):
    """The edits that followed one prompt, small as they are."""

    time: int
    session: str
    at: int
    lines: int
    model: str
    price: int
    """List price of a token of output, on that day."""


def dear_models(rows: Iterable[SmallEditRow], times: int) -> Observed | None:
    """Return which small edits were made with a dear model; silent where the person uses models of about one price.

    They are counted, for any other small edit makes their share smaller.
    """
    small = [row for row in rows if 0 < row.lines < SMALL and row.price]
    now = [row for row in small if row.time == 0]
    if len(now) < FEWEST_SMALL:
        return None
    least = _least_dear(small)
    dear = [row for row in small if least and row.price >= TIMES_AS_DEAR * least.price]
    found = [row for row in dear if row.time == 0]
    if least is None or not found:
        return None
    edits = [float(_in(dear, time)) if _in(small, time) else None for time in range(times)]
    times_of: dict[str, list[int]] = {}
    for row in found:
        times_of.setdefault(row.session, []).append(row.at)
    cases = [Case(CaseKind.SESSION, session, min(at), len(at)) for session, at in times_of.items()]
    details: Details = {
        "edits": len(found),
        "models": ", ".join(sorted({row.model for row in found})),
        "least": least.model,
        "ratio": round(min(row.price for row in found) / least.price, 1),
    }
    return observed(Pattern.DEAR_MODELS, cases, len(now), edits[0], edits[1:], details)


def _least_dear(rows: Sequence[SmallEditRow]) -> SmallEditRow | None:
    """Return the edit by a model in use that costs least."""
    used = Counter(row.model for row in rows)
    often = [row for row in rows if used[row.model] >= FEWEST_OF_LEAST]
    return min(often, key=lambda row: (row.price, row.model), default=None)


def _in(rows: Iterable[SmallEditRow], time: int) -> int:
    return sum(row.time == time for row in rows)
