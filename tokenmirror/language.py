"""The person's language: every sentence that is shown goes through `tr` or `count`; English is in the code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from string import Formatter
from typing import TypeVar

import msgspec

Key = TypeVar("Key")
Translator = Callable[[str, int | None], str]
"""Takes an English text, and a number where the text has a plural; returns the text in another language.

What it does not know it returns as it got it, the very same text.
"""

_THOUSAND = 1000
_BETWEEN_WIDE = re.compile(
    "(?<=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff65]) (?=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff65])"
)
"""A space between two letters or marks of Japanese or Chinese."""


class Locale(msgspec.Struct, frozen=True):
    """How numbers, money, days and hours are written; English without a country is in the code."""

    tag: str = "en"
    """The language as BCP 47 has it: `en`, `zh-CN`."""
    decimal: str = "."
    group: str = ","
    group_from: int = 4
    """Whole numbers of so many figures have their groups parted."""
    percent: str = "{n}\u202f%"
    money: str = "{sign}{amount}"
    months: tuple[str, ...] = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    long_months: tuple[str, ...] = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    )  # fmt: skip
    weekdays: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    short_day: str = "{day} {month}"
    """`{number}` is the month's number."""
    short_day_year: str = "{day} {month} {year}"
    long_day: str = "{weekday} {day} {month}"
    long_day_year: str = "{weekday} {day} {month} {year}"
    plain_day: str = "{day} {month}"
    """Among words: without the weekday and the year, with the month in full."""
    full_day: str = "{day} {month} {year}"
    """Without the weekday, with the month in full."""
    month_year: str = "{month} {year}"
    clock: str = "{hour:02}:{minute:02}"
    """`{hour12}` and `{half}` where a day has two halves."""
    halves: tuple[str, str] = ("AM", "PM")
    first_weekday: int = 0
    """0 is Monday, 6 is Sunday."""
    right_to_left: bool = False
    closed_up: bool = False
    """Words stand without spaces, as in Japanese and Chinese: only a figure has one beside it."""

    def whole(self, number: int) -> str:
        """Return a whole number with its groups: `43,117,204`."""
        return str(number) if -_THOUSAND < number < _THOUSAND else self.number(number, 0)

    def number(self, number: float, decimals: int) -> str:
        """Return a number with so many decimals."""
        whole, _point, rest = f"{number:,.{decimals}f}".partition(".")
        few = len(whole.lstrip("-").replace(",", "")) < self.group_from
        grouped = whole.replace(",", "" if few else self.group)
        return f"{grouped}{self.decimal}{rest}" if rest else grouped


_ENGLISH = Locale()


def _english(text: str, _number: int | None) -> str:
    return text


_translator: Translator = _english
_locale = _ENGLISH


def speak(translator: Translator | None, locale: Locale | None = None) -> None:
    """Show everything that is asked for from now on in another language; None is English."""
    global _translator, _locale
    _translator, _locale = translator or _english, locale or _ENGLISH


def locale() -> Locale:
    """Return how numbers and days are written now."""
    return _locale


def tr(text: str, /, **values: object) -> str:
    """Return a text in the person's language, with its values put in.

    The text must be a literal: what is translated is found by reading the code.
    """
    said = _translator(text, None)
    return _put_in(said, values) if values else said


def count(number: int, one: str, many: str, /, **values: object) -> str:
    """Return a text about a number of things: English for one and for many, other languages by their own rules.

    `{n}` in the text is the number, written as `values` say or with its groups.
    """
    said = _translator(many, number)
    if said is many and number == 1:
        said = one
    return _put_in(said, {"n": _locale.whole(number), **values})


def _put_in(text: str, values: Mapping[str, object]) -> str:
    return _closed_up(text, values) if _locale.closed_up else text.format(**values)


def _closed_up(text: str, values: Mapping[str, object]) -> str:
    """Put values into a text; the space beside one goes where it begins or ends in words and not in a figure."""
    said = ""
    for literal, name, wish, _how in Formatter().parse(text):
        for part in (literal, "" if name is None else format(values[name], wish or "")):
            # Two letters on each side are enough to see it, and spaces within a value are its own.
            seam = _BETWEEN_WIDE.sub("", said[-2:] + part[:2])
            said = said[:-2] + seam + part[2:]
    return said


class Words(Mapping[Key, str]):
    """A table of words that are looked up in the person's language each time they are asked for.

    Its texts must be literals, like those of `tr`.
    """

    def __init__(self, english: Mapping[Key, str]) -> None:
        self._english = english

    def __getitem__(self, key: Key) -> str:
        """Return the words of a key."""
        return tr(self._english[key])

    def __iter__(self) -> Iterator[Key]:
        """Go through the keys."""
        return iter(self._english)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._english)


def sentences(*texts: str) -> str:
    """Return sentences one after the other, as the language parts them; those that are empty are left out."""
    said = ""
    for text in texts:
        said = tr("{sentence} {next}", sentence=said, next=text) if said and text else said or text
    return said


def listed(texts: Iterable[str]) -> str:
    """Return things one after the other: `a, b, c`."""
    said = ""
    for text in texts:
        said = tr("{list}, {next}", list=said, next=text) if said else text
    return said


def all_of(texts: Sequence[str]) -> str:
    """Return things that are meant together: `a`, `a and b`, `a, b and c`."""
    if len(texts) < 2:  # noqa: PLR2004 - two are joined
        return "".join(texts)
    return tr("{list} and {last}", list=listed(texts[:-1]), last=texts[-1])
