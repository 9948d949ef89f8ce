"""What collector and app say to each other survives the pipe; noise is no message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.messages import Changed, Command, Idle, Message, Paused, Progress, Trouble, decode, encode

COUNTS = st.integers(0, 1 << 60)
MESSAGES = st.one_of(
    st.builds(Progress, st.text(), COUNTS, COUNTS),
    st.builds(Changed, st.text(), COUNTS),
    st.builds(Trouble, st.text(), st.text()),
    st.just(Idle()),
    st.just(Paused()),
    st.builds(Command, st.text()),
)


@given(MESSAGES)
def test_a_message_is_one_line_and_comes_back(message: Message) -> None:
    """Whatever a sentence holds, line feeds included, it is one line of plain ASCII."""
    line = encode(message)

    assert line.count("\n") == 1
    assert line.endswith("\n")
    assert line.isascii()
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        "",
        "\n",
        "Traceback (most recent call last):",
        "[1, 2]",
        "null",
        "5",
        '"idle"',
        "{}",
        '{"type": "unheard-of"}',
        '{"type": ["idle"]}',
        '{"type": "progress"}',
        '{"type": "idle", "more": 1}',
        '{"type": "idle"',
    ],
)
def test_noise_is_no_message(line: str) -> None:
    """A library that prints to the pipe stops nothing."""
    assert decode(line) is None


@given(st.text(max_size=40))
def test_nothing_that_arrives_is_an_error(line: str) -> None:
    """Any text is a message or none."""
    assert decode(line) is None


def test_deep_nonsense_is_no_message() -> None:
    """Not even a line that is nested without end stops the reader."""
    assert decode("[" * 100_000) is None
