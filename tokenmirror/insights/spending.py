"""What went in: tokens, calls, sessions and list price, added up by anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import TypeVar

import msgspec

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality, TokenUsage

Key = TypeVar("Key", bound=Hashable)


class Spend(msgspec.Struct, frozen=True):
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


class Lot(msgspec.Struct, frozen=True):
    """Parts of calls that are alike in all that the first screen tells apart, added up where they are stored."""

    at: datetime
    """When the first of them was made; all of them lie in one bar of the chart."""
    source: str
    model: str
    outcome: Outcome
    pending: bool
    guessed: bool
    usage: TokenUsage
    price: int | None
    """As that of a spend."""
    parts: int
    calls: int
    """Calls whose first part is here: over all lots each call counts once."""
    committed: bool
    """That they went into commits."""


class Amounts(msgspec.Struct):
    """What parts of calls come to, however many stand in one lot."""

    counts: list[int] = msgspec.field(default_factory=lambda: [0] * 7)
    qualities: set[Quality] = msgspec.field(default_factory=set)
    """How far its parts can be trusted: some measured, some estimated."""
    parts: int = 0
    price: int = 0
    priced: bool = False
    unpriced_models: set[str] = msgspec.field(default_factory=set)

    def add_usage(self, usage: TokenUsage, parts: int = 1) -> None:
        """Add tokens without their price."""
        for place, count in enumerate(usage.counts()):
            self.counts[place] += count
        self.qualities.add(usage.quality)
        self.parts += parts

    def add_price(self, one: Spend | Lot) -> None:
        """Add what it costs, or name the model that has no price."""
        if one.usage.quality is Quality.NOT_RECORDED:
            return  # what it cost is as unknown as what it used
        if one.price is None:
            self.unpriced_models.add(one.model)
        else:
            self.price += one.price
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


class Sum(Amounts):
    """An adding-up of spends, which knows their calls and sessions; grows by `add`."""

    calls: set[int] = msgspec.field(default_factory=set)
    sessions: set[int] = msgspec.field(default_factory=set)

    def add(self, spend: Spend) -> None:
        """Add one part."""
        self.add_usage(spend.usage)
        self.add_price(spend)
        self.calls.add(spend.call)
        self.sessions.add(spend.session)


def add_lots(lots: Iterable[Lot]) -> Amounts:
    """Add lots up."""
    result = Amounts()
    for lot in lots:
        result.add_usage(lot.usage, lot.parts)
        result.add_price(lot)
    return result


def calls_in(lots: Iterable[Lot]) -> int:
    """Return how many calls have their first part in some lots."""
    return sum(lot.calls for lot in lots)


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
