"""How far tokens are known, in marks and words: at least, about, not recorded; and what tools charged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import datetime

import msgspec

from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Amounts, Lot, Spend, calls_in
from tokenmirror.language import count, listed, locale, tr
from tokenmirror.viewmodels import numbers

_FLOORS = {Quality.LOWER_BOUND, Quality.NOT_RECORDED}
_LEAST_AMOUNT = 0.01


class Charge(msgspec.Struct, frozen=True):
    """What a tool charged at one time, in a unit of its own."""

    at: datetime
    session: int
    tool: str
    """The tool's own name."""
    unit: str
    amount: float


def is_floor(qualities: Collection[Quality]) -> bool:
    """Tell whether something is missing from a sum of such parts."""
    return not _FLOORS.isdisjoint(qualities)


def is_about(qualities: Collection[Quality]) -> bool:
    """Tell whether a tool rounded or estimated some of such parts."""
    return Quality.ESTIMATED in qualities


def is_nothing(qualities: Collection[Quality]) -> bool:
    """Tell whether there are calls, and of none of them the tokens are recorded."""
    return set(qualities) == {Quality.NOT_RECORDED}


def not_recorded() -> str:
    """Return what stands in the place of tokens that nobody wrote down."""
    return tr("not recorded")


def qualified(qualities: Collection[Quality], amount: str) -> str:
    """Return an amount with how far it is known: `at least 620 k`, `about 620 k`, both, or as it is."""
    amount = tr("about {amount}", amount=amount) if is_about(qualities) else amount
    return tr("at least {amount}", amount=amount) if is_floor(qualities) else amount


def marks(qualities: Collection[Quality]) -> str:
    """Return the same as marks, for tables."""
    return ("≥ " if is_floor(qualities) else "") + ("≈ " if is_about(qualities) else "")


def marked(added: Amounts, write: Callable[[int], str] = numbers.tokens_in_ledger) -> str:
    """Return a sum for a table: `0.71 M`, `≥ 0.71 M`, `≈ 0.71 M`, `not recorded`; empty without calls."""
    if not added.parts:
        return ""
    return not_recorded() if is_nothing(added.qualities) else f"{marks(added.qualities)}{write(added.tokens)}"


def said(added: Amounts, write: Callable[[int], str] = numbers.tokens) -> str:
    """Return a sum as it is said: `620 k`, `at least 620 k`, `about 620 k`, `not recorded`."""
    return not_recorded() if is_nothing(added.qualities) else qualified(added.qualities, write(added.tokens))


def calls_without(lots: Iterable[Lot]) -> int:
    """Return of how many calls no tokens are recorded; such a call has one part."""
    return calls_in(lot for lot in lots if lot.usage.quality is Quality.NOT_RECORDED)


def without_text(calls: int) -> str:
    """Return how many calls those are, in words: `12 calls, tokens not recorded`; empty for none."""
    return count(calls, "{n} call, tokens not recorded", "{n} calls, tokens not recorded") if calls else ""


def estimated_tokens(spends: Iterable[Spend | Lot]) -> int:
    """Return how many tokens are rounded or estimated by a tool."""
    return sum(spend.usage.total_tokens for spend in spends if spend.usage.quality is Quality.ESTIMATED)


def charges_text(charges: Iterable[Charge], *, tools: bool = True) -> str:
    """Return what was charged, by tool and unit: `4.5 credits, Kiro`; empty for nothing."""
    sums: dict[tuple[str, str], float] = defaultdict(float)
    for charge in charges:
        sums[charge.tool, charge.unit] += charge.amount
    told = [(tool, f"{amount(sums[tool, unit])} {unit}") for tool, unit in sorted(sums)]
    return " · ".join(listed((charge, tool)) if tools else charge for tool, charge in told)


def amount(number: float) -> str:
    """Return an amount in a tool's own unit, to two decimals: `4.5`, `1,200`."""
    if 0 < number < _LEAST_AMOUNT:
        return f"<{locale().number(_LEAST_AMOUNT, 2)}"
    if round(number, 2) == int(number):
        return locale().whole(int(number))
    return locale().number(number, 2).rstrip("0")
