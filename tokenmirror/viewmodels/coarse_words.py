"""Coarse ranges in words: `40 to 50 million`, `45 to 50 %`, `2 to 3 h`; no more is said than the range holds."""

from __future__ import annotations

from tokenmirror.insights import coarse
from tokenmirror.insights.coarse import DAY, HOUR, Coarse
from tokenmirror.language import count, locale, tr
from tokenmirror.viewmodels import numbers

PICO = 10**12
LEAST_TOKENS = 1_000
LEAST_LINES = 10
_THOUSAND, _MILLION, _BILLION = 10**3, 10**6, 10**9


def at_least(found: Coarse, text: str) -> str:
    """Return a range of which only the least is known; `at least under 5 %` would be nonsense, `under 5 %` untrue."""
    return tr("at least {amount}", amount=text) if found.low else tr("as far as known {amount}", amount=text)


def tokens(value: int) -> Coarse:
    """Return where an amount of tokens lies."""
    return coarse.amount(value, LEAST_TOKENS)


def tokens_text(found: Coarse) -> str:
    """Return an amount: `40 to 50 million`, `under 1,000`."""
    if not found.low:
        return tr("under {amount}", amount=numbers.exact(found.high))
    if found.low >= _BILLION:
        low, high = _ends(found, _BILLION)
        return tr("{low} to {high} billion", low=low, high=high)
    if found.low >= _MILLION:
        low, high = _ends(found, _MILLION)
        return tr("{low} to {high} million", low=low, high=high)
    return tr("{low} to {high}", low=numbers.exact(found.low), high=numbers.exact(found.high))


def money(pico: int) -> Coarse:
    """Return where a price lies, in millionths of millionths."""
    return coarse.amount(pico, PICO)


def money_text(found: Coarse, currency: str) -> str:
    """Return a price: `$40 to $50`, `under $1`."""
    if not found.low:
        return tr("under {amount}", amount=_money(found.high, currency))
    return tr("{low} to {high}", low=_money(found.low, currency), high=_money(found.high, currency))


def _money(pico: int, currency: str) -> str:
    return numbers.money_step(pico, currency, 2 if pico % PICO else 0)


FEW = 20
"""Below so many cases their number stands as it is: it says how far a figure can be trusted."""


def cases(number: int) -> tuple[int, str]:
    """Return of how many cases a figure is, by the number that its plural goes by: `14`, `400 to 500`."""
    if number < FEW:
        return number, numbers.exact(number)
    found = coarse.amount(number, FEW)
    return found.high, tr("{low} to {high}", low=numbers.exact(found.low), high=numbers.exact(found.high))


def least_cases(number: int) -> int:
    """Return the number that is told where a figure needs one: from so many cases on."""
    return number if number < FEW else coarse.amount(number, FEW).low


def lines(value: int) -> Coarse:
    """Return where a number of lines lies."""
    return coarse.amount(value, LEAST_LINES)


def lines_text(found: Coarse) -> str:
    """Return a number of lines: `300 to 350 lines`, `under 10 lines`."""
    if not found.low:
        return count(found.high, "under {n} line", "under {n} lines")
    return count(found.high, "{low} to {n} line", "{low} to {n} lines", low=numbers.exact(found.low))


def share_text(found: Coarse) -> str:
    """Return a share: `45 to 50 %`, `under 5 %`."""
    if not found.low:
        return tr("under {amount}", amount=numbers.percent(found.high))
    return tr("{low} to {high}", low=locale().whole(found.low), high=numbers.percent(found.high))


def duration_text(found: Coarse) -> str:
    """Return a duration: `20 to 25 min`, `2 to 2.5 h`, `under 5 min`, `20 min to 3 h`."""
    if not found.low:
        return tr("under {amount}", amount=_one_duration(found.high, _unit(found.high)))
    unit = _unit(found.low)
    if found.high <= _MOST[unit]:
        return _durations(found, unit)
    return tr("{low} to {high}", low=_one_duration(found.low, unit), high=_one_duration(found.high, _unit(found.high)))


_MOST = {1: HOUR, HOUR: 2 * DAY, DAY: 10**12}
"""Up to where durations are said in a unit, all in minutes."""


def _unit(minutes: int) -> int:
    return next(unit for unit, most in _MOST.items() if minutes < most)


def _durations(found: Coarse, unit: int) -> str:
    low, high = _ends(found, unit)
    if unit == DAY:
        return tr("{low} to {high} days", low=low, high=high)
    return (
        tr("{low} to {high} h", low=low, high=high) if unit == HOUR else tr("{low} to {high} min", low=low, high=high)
    )


def _one_duration(minutes: int, unit: int) -> str:
    amount = _whole_or_half(minutes, unit)
    if unit == DAY:
        return tr("{days} days", days=amount)
    return tr("{hours} h", hours=amount) if unit == HOUR else tr("{minutes} min", minutes=amount)


def prompts_text(found: Coarse) -> str:
    """Return a number of prompts: `2 to 3 prompts`."""
    high = count(found.high, "{n} prompt", "{n} prompts")
    if not found.low:
        return tr("under {amount}", amount=high)
    return tr("{low} to {high}", low=numbers.exact(found.low), high=high)


def _ends(found: Coarse, unit: int) -> tuple[str, str]:
    return _whole_or_half(found.low, unit), _whole_or_half(found.high, unit)


def _whole_or_half(value: int, unit: int) -> str:
    """Return a multiple of a unit, with a decimal where it has one."""
    whole, rest = divmod(value, unit)
    return locale().number(value / unit, 1) if rest else numbers.exact(whole)
