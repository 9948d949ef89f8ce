"""Amounts as they are typed: either mark for cents, groups, units; nothing that is no amount."""

from __future__ import annotations

import pytest

from tokenmirror.domain.amounts import money_typed, tokens_typed

DOLLAR = 10**12


@pytest.mark.parametrize(
    ("text", "cents"),
    [("160", 16000), ("12.50", 1250), ("12,5", 1250), ("$1,234.56", 123456), ("1.234,56", 123456), ("1,234", 123400),
     (" 0.01 ", 1), ("1.234.567", 123456700)],
)  # fmt: skip
def test_money(text: str, cents: int) -> None:
    """The last mark parts the cents, unless three figures follow it."""
    assert money_typed(text) == cents * DOLLAR // 100


@pytest.mark.parametrize("text", ["", "0", "-5", "12x", "1e9", "nan", "inf", ".", "9999999999", "١٢"])
def test_no_money(text: str) -> None:
    """What is no amount above zero is none."""
    assert money_typed(text) is None


@pytest.mark.parametrize(
    ("text", "tokens"), [("40M", 40_000_000), ("1.5 G", 1_500_000_000), ("750k", 750_000), ("12,000", 12_000), ("7", 7)]
)
def test_tokens(text: str, tokens: int) -> None:
    """Units stand at the end, in either case."""
    assert tokens_typed(text) == tokens
    assert tokens_typed(text.lower()) == tokens


@pytest.mark.parametrize("text", ["", "M", "0", "0.2", "4 MM", "-3k", "1e6"])
def test_no_tokens(text: str) -> None:
    """A part of a token is none."""
    assert tokens_typed(text) is None
