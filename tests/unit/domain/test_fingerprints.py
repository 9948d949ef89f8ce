"""Fingerprints of lines: the same line is met again, and without the key nothing is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.domain import fingerprints
from tokenmirror.domain.fingerprints import Fingerprinter, is_thin

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
LINES = st.binary(max_size=60).map(lambda data: data.replace(b"\n", b""))
SPACES = st.text(" \t\r\f\v", max_size=4).map(str.encode)


@given(LINES, st.lists(SPACES, min_size=3, max_size=3), st.integers(0, 60))
def test_white_space_does_not_count(line: bytes, spaces: list[bytes], cut: int) -> None:
    """Indentation, line ends of another system and spaces inside change nothing."""
    printer = Fingerprinter(KEY)
    spaced = spaces[0] + line[:cut] + spaces[1] + line[cut:] + spaces[2]

    assert printer.line(spaced) == printer.line(line)


@given(st.binary(min_size=1, max_size=40).map(lambda data: b"x" + data.replace(b"\n", b"")))
def test_another_key_gives_another_number(line: bytes) -> None:
    """Two computers' fingerprints cannot be compared."""
    assert Fingerprinter(KEY).line(line) >> 1 != Fingerprinter(OTHER_KEY).line(line) >> 1


@given(st.text(max_size=40), st.text(max_size=40))
def test_different_lines_differ(one: str, other: str) -> None:
    """Two numbers are equal exactly when the lines are, white space left out."""
    bare = ["".join(chr(byte) for byte in b"".join(text.encode().split())) for text in (one, other)]
    numbers = [Fingerprinter(KEY).line(text.encode()) for text in (one, other)]

    assert (numbers[0] == numbers[1]) == (bare[0] == bare[1])


@given(LINES)
def test_a_number_fits_the_database_and_knows_whether_it_is_thin(line: bytes) -> None:
    """63 bits; the thin mark depends on the line alone, not on the key."""
    one, other = Fingerprinter(KEY).line(line), Fingerprinter(OTHER_KEY).line(line)

    assert 0 <= one < 1 << 63
    assert is_thin(one) == is_thin(other)


@pytest.mark.parametrize("line", ["", "}", "  });", "{", "fi", "--------", "## ==", "x;;;;;", "é;"])
def test_braces_and_blanks_are_thin(line: str) -> None:
    """Lines that every program has are no evidence."""
    assert is_thin(Fingerprinter(KEY).line(line.encode()))


@pytest.mark.parametrize("line", ["end", "a+b+c", "return x", "数", "-" * 12, "x = 12"])
def test_lines_that_say_something_are_not_thin(line: str) -> None:
    """Three letters, digits or bytes of another script are enough, and so is a long line of signs."""
    assert not is_thin(Fingerprinter(KEY).line(line.encode()))


@given(st.lists(LINES, max_size=8), st.booleans())
def test_a_text_is_its_lines(lines: list[bytes], ends: bool) -> None:  # noqa: FBT001 - drawn
    """Order and repeats are kept; a line feed at the end adds no line."""
    printer = Fingerprinter(KEY)
    text = b"\n".join(lines) + (b"\n" if ends and lines else b"")
    whole = lines if ends or not lines or lines[-1] else lines[:-1]

    assert printer.lines(text) == tuple(map(printer.line, whole))


def test_text_and_bytes_are_the_same() -> None:
    """Text is taken as UTF-8, halves of surrogate pairs included."""
    printer = Fingerprinter(KEY)

    assert printer.lines("größe = 1\n") == printer.lines("größe = 1\n".encode())
    assert len(printer.lines("broken \ud800 text")) == 1
    assert printer.lines("") == ()


def test_memory_is_bounded() -> None:
    """More lines than are remembered change no number."""
    printer = Fingerprinter(KEY)
    first = printer.line(b"the first of all")
    for number in range(fingerprints._MEMO_LIMIT + 1):
        printer.line(b"%d" % number)

    assert printer.line(b"the first of all") == first
    assert len(printer._memo) <= fingerprints._MEMO_LIMIT
