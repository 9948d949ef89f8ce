"""Parts of a bar or strip: what went into each outcome, and what of it is pending, a guess or estimated by a tool."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import product
from typing import NamedTuple

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Lot, Spend
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.shapes import Segment


class Part(NamedTuple):
    """What kind of tokens a part holds."""

    outcome: Outcome
    pending: bool
    guessed: bool
    estimated: bool


_KINDS = product(Outcome, (False, True), (False, True), (False, True))
_PLACES = {Part(*kinds): place for place, kinds in enumerate(_KINDS)}
"""In stack order."""


def part_of(spend: Spend | Lot) -> Part:
    """Return the part that a spend belongs to."""
    return Part(spend.outcome, spend.pending, spend.guessed, spend.usage.quality is Quality.ESTIMATED)


def sums_of(spends: Iterable[Spend | Lot]) -> Counter[Part]:
    """Return the tokens of each part."""
    sums: Counter[Part] = Counter()
    for spend in spends:
        sums[part_of(spend)] += spend.usage.total_tokens
    return sums


def segments(sums: Mapping[Part, int]) -> tuple[Segment, ...]:
    """Return the parts that have tokens, in stack order."""
    there = sorted((part for part, tokens in sums.items() if tokens), key=_PLACES.__getitem__)
    return tuple(
        Segment(
            part.outcome, part.pending, sums[part], numbers.tokens_in_ledger(sums[part]), part.guessed, part.estimated
        )
        for part in there
    )  # fmt: skip


def segments_of(spends: Iterable[Spend | Lot]) -> tuple[Segment, ...]:
    """Return the parts of some spends in stack order."""
    return segments(sums_of(spends))
