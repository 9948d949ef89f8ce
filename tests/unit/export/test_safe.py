"""Text that hides something is named; text that shows itself stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.export.safe import line, paragraphs, shown

HIDING = "\x00\x1b\x7f\x85\u200b\u200d\u202e\u2066\u2069\u2028\ufeff\ud800\ufffe\ufe0f"
NASTY = st.text(st.sampled_from(f"{HIDING}a1 \n\r\t👩"), max_size=30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u202eb", "a[U+202E]b"),
        ("nul\x00", "nul[U+0000]"),
        ("\x1b[31m", "[U+001B][31m"),
        ("zero\u200bwide\ufeff", "zero[U+200B]wide[U+FEFF]"),
        ("lone \ud800", "lone [U+D800]"),
        ("none \ufffe \U0001ffff", "none [U+FFFE] [U+1FFFF]"),
        ("blank \u3164\u2800", "blank [U+3164][U+2800]"),
        ("a\u200db", "a[U+200D]b"),
        ("a\ufe0fb", "a[U+FE0F]b"),
        ("漢\U000e0100\U000e0101", "漢\U000e0100[U+E0101]"),
        ("tag \U000e0041", "tag [U+E0041]"),
    ],
)
def test_what_hides_is_named(text: str, expected: str) -> None:
    """Controls, direction marks, blanks and what is no character stand there by their number."""
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Wörter, 漢字かな, עברית",
        "👩\u200d💻 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3",
        "45\u202f%",
        "\u0645\u06cc\u200c\u062e\u0648",
        "\u206612\u202fM\u2069",
    ],
)
def test_writing_stays_as_it_is(text: str) -> None:
    """Letters, emoji made of several, and figures that are kept in one piece are shown as themselves."""
    assert shown(text) == text


def test_line_ends_are_kept_and_one_line_has_none() -> None:
    """A line ends where it ended, however the system writes that."""
    assert shown("a\r\nb\rc\n\td") == "a\nb\nc\n d"
    assert line("a\r\nb\rc") == "a b c"


def test_empty_lines_part_paragraphs() -> None:
    """Lines stay in their paragraph; empty ones only part."""
    assert paragraphs("\n a\nb\n \n\nc\n") == [[" a", "b"], ["c"]]
    assert paragraphs(" \n") == []


@settings(max_examples=40, deadline=None)
@given(NASTY)
def test_shown_text_can_be_written_anywhere(text: str) -> None:
    """Of any text no control but line ends is left, it can be encoded, and showing it twice changes nothing."""
    made = shown(text)

    assert all(character == "\n" or character >= " " for character in made)
    assert not set(made) & set("\x7f\x85\u200b\u202e\u2028\ufeff\ufffe")
    assert shown(made.encode().decode()) == made
