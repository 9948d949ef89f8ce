"""What went in: tokens, calls, sessions and list price, added up by anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality, TokenUsage

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Spend:
    """A part of a call's tokens, where it went and what it costs at list price."""

    call: int
    at: datetime
    session: int
    source: str
    model: str
    project: str
    outcome: Outcome
    pending: bool
    commit: int | None
    usage: TokenUsage
    price: int | None
    """In millionths of a millionth of the price table's currency; None when the model has no price."""
    guessed: bool = False
    """That the session made the commit it went into is only a guess."""


@dataclass(slots=True)
class Sum:
    """An adding-up of spends; grows by `add`."""

    counts: list[int] = field(default_factory=lambda: [0] * 7)
    qualities: set[Quality] = field(default_factory=set)
    """How far its parts can be trusted: some measured, some estimated."""
    calls: set[int] = field(default_factory=set)
    sessions: set[int] = field(default_factory=set)
    price: int = 0
    priced: bool = False
    unpriced_models: set[str] = field(default_factory=set)

    def add(self, spend: Spend) -> None:
        """Add one part."""
        for place, count in enumerate(spend.usage.counts()):
            self.counts[place] += count
        self.qualities.add(spend.usage.quality)
        self.calls.add(spend.call)
        self.sessions.add(spend.session)
        if spend.usage.quality is Quality.NOT_RECORDED:
            return  # what it cost is as unknown as what it used
        if spend.price is None:
            self.unpriced_models.add(spend.model)
        else:
            self.price += spend.price
            self.priced = True

    @property
    def quality(self) -> Quality:
        """Return the weakest quality of its parts."""
        return max(self.qualities, key=lambda quality: quality.rank, default=Quality.EXACT)

    @property
    def usage(self) -> TokenUsage:
        """Return the tokens added up."""
        c = self.counts
        return TokenUsage(c[0], c[1], c[2], c[3], c[4], c[5], c[6], self.quality)

    @property
    def tokens(self) -> int:
        """Return input and output together."""
        return self.counts[0] + self.counts[5]


def add_up(spends: Iterable[Spend]) -> Sum:
    """Add everything up."""
    result = Sum()
    for spend in spends:
        result.add(spend)
    return result


def add_up_by(spends: Iterable[Spend], key: Callable[[Spend], Key]) -> dict[Key, Sum]:
    """Add up by a key, in the order in which keys first appear."""
    result: dict[Key, Sum] = defaultdict(Sum)
    for spend in spends:
        result[key(spend)].add(spend)
    return dict(result)
