"""Tests of the seam to other languages: texts, plurals, tables of words, numbers and lists."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tokenmirror import language
from tokenmirror.language import Locale, Words, all_of, count, listed, locale, sentences, speak, tr

TRANSLATED = {
    "kept": "behalten",
    "{tokens} tokens": "{tokens} Tokens",
    "{list}, {next}": "{list}; {next}",
    "{list} and {last}": "{list} und {last}",
}


def german(text: str, number: int | None) -> str:
    """Translate a few texts; a plural has two forms."""
    if number is not None and text == "{n} changes":
        return "{n} Änderung" if number == 1 else "{n} Änderungen"
    return TRANSLATED.get(text, text)


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    """Leave the process as it was."""
    yield
    speak(None)


def test_english_is_in_the_code() -> None:
    """Without a translator texts are as they are written, one is singular and all else plural."""
    assert tr("kept") == "kept"
    assert tr("{tokens} tokens", tokens="5") == "5 tokens"
    assert [count(n, "{n} change", "{n} changes") for n in (0, 1, 2, 3412)] == [
        "0 changes",
        "1 change",
        "2 changes",
        "3,412 changes",
    ]


def test_another_language() -> None:
    """A text that the translator does not know stays English, also for one."""
    speak(german, Locale(decimal=",", group="."))

    assert (tr("kept"), tr("{tokens} tokens", tokens="5")) == ("behalten", "5 Tokens")
    assert count(1, "{n} change", "{n} changes") == "1 Änderung"
    assert count(3412, "{n} change", "{n} changes") == "3.412 Änderungen"
    assert (count(1, "{n} call", "{n} calls"), count(2, "{n} call", "{n} calls")) == ("1 call", "2 calls")


def test_a_table_is_looked_up_when_it_is_asked() -> None:
    """A table that was made before the language changed speaks the new one."""
    table = Words({1: "kept", 2: "unknown word"})
    before = table[1]
    speak(german)

    assert (before, table[1], table.get(2), table.get(3)) == ("kept", "behalten", "unknown word", None)
    assert (len(table), list(table)) == (2, [1, 2])


def test_lists() -> None:
    """The words between things are the language's."""
    assert (listed([]), listed("a"), listed("abc")) == ("", "a", "a, b, c")
    assert (all_of([]), all_of("a"), all_of("ab"), all_of("abc")) == ("", "a", "a and b", "a, b and c")
    speak(german)
    assert all_of("abc") == "a; b und c"


@pytest.mark.parametrize(
    ("written", "number", "decimals", "text"),
    [
        (Locale(), 1234567, 0, "1,234,567"),
        (Locale(), 1234.5, 2, "1,234.50"),
        (Locale(decimal=",", group="."), 1234.5, 2, "1.234,50"),
        (Locale(decimal=",", group=".", group_from=5), 1234, 0, "1234"),
        (Locale(decimal=",", group=".", group_from=5), 12345, 0, "12.345"),
        (Locale(group="\u202f", group_from=5), -1234.5, 1, "-1234.5"),
    ],
)
def test_numbers(written: Locale, number: float, decimals: int, text: str) -> None:
    """Signs and groups are the locale's; some part no groups of four figures."""
    assert written.number(number, decimals) == text


def test_english_again() -> None:
    """None takes language and locale back."""
    speak(german, Locale(decimal=","))
    speak(None)

    assert (tr("kept"), locale(), locale() is language.locale()) == ("kept", Locale(), True)


JAPANESE = {
    "Until {day} {n} calls": "{day} まで呼び出し {n} 回",
    "{amount} since {day}": "{day} 以降、定価で {amount}。",
    "Open {name} now": "{name} を開く",
    "{sentence} {next}": "{sentence}{next}",
}


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("Until {day} {n} calls", {"day": "11月22日", "n": 3}, "11月22日まで呼び出し 3 回"),
        ("Until {day} {n} calls", {"day": "Sunday", "n": 3}, "Sunday まで呼び出し 3 回"),
        ("{amount} since {day}", {"day": "11月", "amount": "$3"}, "11月以降、定価で $3。"),
        ("{amount} since {day}", {"day": "11月", "amount": "少なくとも $3"}, "11月以降、定価で少なくとも $3。"),
        ("Open {name} now", {"name": "メモ 三 帳"}, "メモ 三 帳を開く"),
        ("Open {name} now", {"name": ""}, " を開く"),
    ],
)
def test_words_without_spaces(text: str, values: dict[str, object], said: str) -> None:
    """In Japanese and Chinese a space stands beside a figure and a foreign word; a value's own spaces are its own."""
    speak(lambda text, _number: JAPANESE[text], Locale(closed_up=True))

    assert tr(text, **values) == said


def test_sentences_one_after_the_other() -> None:
    """Each language parts them in its own way, and none stands for an empty one."""
    assert sentences("One.", "", "Two.", "") == "One. Two."
    assert sentences() == sentences("", "") == ""
    speak(lambda text, _number: JAPANESE[text], Locale(closed_up=True))
    assert sentences("一。", "二。", "三。") == "一。二。三。"
