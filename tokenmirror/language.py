"""The person's language: every sentence that is shown goes through `tr` or `count`; English is in the code."""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, int | None], str]
"""Takes an English text, and a number where the text has a plural; returns the text in another language."""


def _english(text: str, _number: int | None) -> str:
    return text


_translator: Translator = _english


def speak(translator: Translator | None) -> None:
    """Show everything that is asked for from now on in another language; None is English."""
    global _translator  # noqa: PLW0603 - one process shows one language at a time
    _translator = translator or _english


def tr(text: str, /, **values: object) -> str:
    """Return a text in the person's language, with its values put in.

    The text must be a literal: what is translated is found by reading the code.
    """
    said = _translator(text, None)
    return said.format(**values) if values else said


def count(number: int, one: str, many: str, /, **values: object) -> str:
    """Return a text about a number of things: English for one and for many, other languages by their own rules.

    `{n}` in the text is the number, written as `values` say or plainly.
    """
    said = _translator(many, number)
    if said is many and number == 1:
        said = one
    return said.format(**{"n": number, **values})
