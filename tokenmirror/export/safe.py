"""Untrusted text made safe to show: what hides, turns lines around or ends them elsewhere is named, as `[U+202E]`."""

from __future__ import annotations

import re
import unicodedata

_HIDDEN = {"Cf", "Cc", "Zl", "Zp", "Cs"}
_JOINERS = {"\u200c", "\u200d"}
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
"""Letters and marks by name, but nothing is to be seen of them."""
_LAST_TWO = 0xFFFE
"""The last two places of each plane hold no character."""
_BOUND = 24
"""Letters that a column of figures has room for in one line."""
_LINE_END = re.compile(r"\r\n?")
_FIGURE = re.compile("(\u2066[-\u2212<$\u20ac\u00a3\u00a5]?[0-9][0-9.,\u202f\u00a0]*[A-Za-z%\u20ac]{0,4}\u2069)")
"""A figure that is kept in one piece where reading begins at the right; nothing but a figure can hide in it."""


def shown(text: str) -> str:
    """Return text in which control, direction and invisible characters are named; lines end with line feeds."""
    if text.isascii() and text.isprintable():
        return text
    parts = _FIGURE.split(_LINE_END.sub("\n", text).replace("\t", " "))
    return "".join(part if place % 2 else _named(part) for place, part in enumerate(parts))


def line(text: str) -> str:
    """Return a text that is shown as one line."""
    return " ".join(shown(text).split("\n"))


def bound(figures: str, room: int = _BOUND) -> str:
    """Return figures that part only where a comma does: `95 to` and `100 %` on two lines are hard to read."""
    parts = figures.split(", ")
    return ", ".join(part.replace(" ", "\u00a0") if len(part) <= room else part for part in parts)


def paragraphs(text: str) -> list[list[str]]:
    """Return paragraphs, each a list of its lines: an empty line parts them."""
    found: list[list[str]] = [[]]
    for one in shown(text).split("\n"):
        if one.strip():
            found[-1].append(one)
        elif found[-1]:
            found.append([])
    return found if found[-1] else found[:-1]


def _named(text: str) -> str:
    made = [" "]
    for character, after in zip(text, f"{text} "[1:], strict=True):
        seen = _is_seen(character, made[-1], after)
        made.append(character if seen else f"[U+{ord(character):04X}]")
    return "".join(made[1:])


def _is_seen(character: str, before: str, after: str) -> bool:
    """Tell whether a character is seen as itself, or does among its neighbours what it is there for.

    Before it stands what is shown there.
    """
    if character == "\n" or " " <= character <= "~":
        return True
    if character in _JOINERS:
        return _is_joined(before[-1], "LMS") and _is_joined(after, "LS")
    if _is_selector(character):
        return _can_be_selected(character, before[-1])
    hidden = character in _BLANK or unicodedata.category(character) in _HIDDEN or _is_none(character)
    return not hidden or character == "\u00ad"


def _is_joined(character: str, kinds: str) -> bool:
    """Tell whether it can be part of an emoji, or of a word of letters that are written in one."""
    return not character.isascii() and character not in _BLANK and unicodedata.category(character)[0] in kinds


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _can_be_selected(selector: str, before: str) -> bool:
    """Tell whether a selector chooses the form of what stands before it: of an emoji, or of a sign of writing."""
    if selector in "\ufe0e\ufe0f":
        return before in "0123456789#*" or unicodedata.category(before) in {"So", "Sm", "Po", "Pd", "Sk", "Sc"}
    return unicodedata.category(before) == "Lo"


def _is_none(character: str) -> bool:
    """Tell what is no character in any text."""
    return ord(character) & _LAST_TWO == _LAST_TWO or "\ufdd0" <= character <= "\ufdef"
