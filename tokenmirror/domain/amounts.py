"""Amounts as people type them: `160`, `12.50`, `40M`, `750k`."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

_PICO = 10**12
_UNITS = {"k": 10**3, "m": 10**6, "g": 10**9}
_MOST_MONEY, _MOST_TOKENS = 4_000_000, 10**15
"""What a whole number of the database holds, in parts of money."""
_FIGURES = frozenset("0123456789.,")


def money_typed(text: str) -> int | None:
    """Return money in millionths of a millionth; None where it is no amount above zero.

    The last point or comma parts the cents, if one or two figures follow it; all others part thousands.
    """
    found = _number(text.strip().strip("$€£ "))
    return None if found is None or not 0 < found < _MOST_MONEY else int(found * _PICO)


def tokens_typed(text: str) -> int | None:
    """Return tokens, of `40M`, `1.5 G`, `750k` or a plain number; None where it is no number above zero."""
    bare = text.strip().replace("\u202f", " ").rstrip()
    unit = _UNITS.get(bare[-1:].lower(), 1)
    found = _number(bare[:-1].strip() if unit > 1 else bare)
    return None if found is None or not 1 <= found * unit < _MOST_TOKENS else int(found * unit)


def _number(text: str) -> Decimal | None:
    if not text or not set(text) <= _FIGURES:
        return None
    head, _mark, tail = max(text.rpartition("."), text.rpartition(","), key=lambda parts: len(parts[0]))
    if head and len(tail) != 3:  # noqa: PLR2004 - three figures after a mark are thousands
        text = f"{head.replace('.', '').replace(',', '')}.{tail}"
    else:
        text = text.replace(",", "").replace(".", "")
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
