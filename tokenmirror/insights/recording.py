"""What tools recorded of their calls: measured, rounded or estimated by the tool, credits only, or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Spend, Sum


class Recording(StrEnum):
    """How a call's tokens became known, from best to worst; never added up without saying so."""

    MEASURED = "measured"
    AT_LEAST = "at_least"
    """Measured, and a part of the call is missing from the log."""
    ESTIMATED = "estimated"
    """Rounded or estimated by the tool; or what a call has of a sum that the tool told for several calls."""
    CREDITS_ONLY = "credits_only"
    """The tool records what the session cost in a unit of its own, and no tokens."""
    NOT_RECORDED = "not_recorded"


_BY_QUALITY = {
    Quality.EXACT: Recording.MEASURED,
    Quality.LOWER_BOUND: Recording.AT_LEAST,
    Quality.ESTIMATED: Recording.ESTIMATED,
    Quality.NOT_RECORDED: Recording.NOT_RECORDED,
}


def recording_of(spend: Spend, charged: Collection[int]) -> Recording:
    """Tell how a call's tokens are known, given the sessions of which a tool recorded a cost."""
    found = _BY_QUALITY[spend.usage.quality]
    return Recording.CREDITS_ONLY if found is Recording.NOT_RECORDED and spend.session in charged else found


def by_recording(spends: Iterable[Spend], charged: Collection[int]) -> dict[Recording, Sum]:
    """Add up calls apart by how their tokens are known; all five are always there."""
    sums = {recording: Sum() for recording in Recording}
    for spend in spends:
        sums[recording_of(spend, charged)].add(spend)
    return sums
