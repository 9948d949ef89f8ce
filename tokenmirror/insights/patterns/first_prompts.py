"""Changes that landed from a single session with one or two prompts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tokenmirror.domain.outcomes import FateState
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.patterns.rules import Pattern, observed, share

FEW_PROMPTS = 2
FEWEST_CHANGES = 4


def from_few_prompts(change: ChangePast) -> bool:
    """Tell whether one session with one or two prompts led to a change."""
    return len(change.sessions) == 1 and 1 <= change.prompts <= FEW_PROMPTS


def first_prompts(changes: Iterable[ChangePast], times: Sequence[tuple[int, int]]) -> Observed | None:
    """Return which changes landed from one or two prompts, of those that stand whose session and prompts are known."""
    standing = (change for change in changes if change.state is not FateState.REVERTED)
    known = [change for change in standing if change.by_edits and change.prompts]
    parted = [[change for change in known if start <= change.landed_at < end] for start, end in times]
    now = parted[0]
    found = [change for change in now if from_few_prompts(change)]
    if len(now) < FEWEST_CHANGES or not found:
        return None
    shares = [share(sum(map(from_few_prompts, members)), len(members)) for members in parted]
    cases = [change.case(change.prompts) for change in found]
    return observed(Pattern.FIRST_PROMPTS, cases, len(now), shares[0], shares[1:])
