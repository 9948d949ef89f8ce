"""Text from logs made safe to show: no markup, no hidden direction marks, one line."""

from __future__ import annotations

import html
import re
import unicodedata

_HIDDEN = {"Cf", "Cc", "Zl", "Zp", "Cs"}
_JOINERS = {"\u200d", "\u200c", "\u00ad"}
_SHOWN = {"\u202f", "\u00a0"}
_BEGIN = "\u2066"
APART, APART_MIRRORED = " · ", " \u200f·\u200f "
"""What stands between the parts of a line."""
_FIGURE = re.compile("(\u2066[-\u2212<$\u20ac\u00a3\u00a5]?[0-9][0-9.,\u202f\u00a0]*[A-Za-z%\u20ac]{0,4}\u2069)")


def visible(text: str) -> str:
    """Return text in which control and direction characters are named, as `[U+202E]`."""
    if text.isascii() and text.isprintable():
        return text
    if _BEGIN not in text:
        return "".join(map(_shown, text))
    # Figures that are kept in one piece where reading begins at the right; nothing but a figure can hide in them.
    return "".join(part if place % 2 else "".join(map(_shown, part)) for place, part in enumerate(_FIGURE.split(text)))


def _shown(character: str) -> str:
    if character in _JOINERS or character in _SHOWN:
        return character
    if character in "\n\r\t":
        return " "
    if unicodedata.category(character) in _HIDDEN:
        return f"[U+{ord(character):04X}]"
    return character


def tooltip(text: str) -> str:
    """Return text that Qt's tooltip shows letter by letter, since it guesses markup."""
    if not text:
        return ""
    return f"<span>{html.escape(visible(text))}</span>"


def led_from_the_right(text: str, *, mirrored: bool = False) -> str:
    """Return a text with a mark before it where words from the right follow a figure, past which Qt may not look.

    Where all is read from the right, a name in other letters does not turn the line around either, nor does one take
    along what stands behind the dot between two parts.
    """
    if not _runs_from_the_right(text):
        return text
    if mirrored:
        return f"\u200f{text.replace(APART, APART_MIRRORED)}"
    return f"\u200f{text}" if text.startswith(_BEGIN) else text


def _runs_from_the_right(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)


def kept_in_order(text: str) -> str:
    """Return a text that is written from the left such that it stays so between others, as a day with its hour."""
    return text if _runs_from_the_right(text) else f"\u2066{text}\u2069"


def kept_from_the_right(text: str) -> str:
    """Return a text that runs from the right such that it does so in a line laid out from the left.

    There a figure would be taken along by the words before it: of an id like `1b8e200` the 1 would stand elsewhere.
    """
    return f"\u2067{text}\u2069" if _runs_from_the_right(text) else text
