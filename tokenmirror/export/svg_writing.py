"""Elements of SVG as text: escaped, numbers to a hundredth, and about how wide a text will be."""

from __future__ import annotations

import html
import unicodedata

from tokenmirror.export import safe

SMALL, LABEL = 11.0, 12.0
"""Sizes of type: axes and captions."""

_INTER = (
    "28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51 97 69 65 73 72 60"
    " 59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46 32 56 61 57 61 58 37 61 59 24 24 55"
    " 24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66"
)
_ADVANCES = {chr(32 + place): int(wide) / 100 for place, wide in enumerate(_INTER.split())} | {"\u202f": 0.18}
"""How wide Inter's letters are, of its size; other letters count by what they are made of."""
_FULL, _OTHER = 1.0, 0.65


def element(name: str, *inside: str, **attributes: str | float) -> str:
    """Return an element around others; `fill_opacity` becomes `fill-opacity`, and what is empty is left out."""
    said = "".join(f' {key.replace("_", "-")}="{_value(value)}"' for key, value in attributes.items() if value != "")
    return f"<{name}{said}>{''.join(inside)}</{name}>" if inside else f"<{name}{said}/>"


def escaped(text: str) -> str:
    """Return untrusted text as one line of letters, wherever markup would begin."""
    return html.escape(safe.line(text))


def number(value: float) -> str:
    """Return a coordinate to a hundredth, without noughts that say nothing."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def label(text: str, x: float, y: float, ink: str, *, size: float = SMALL, anchor: str = "", weight: str = "") -> str:
    """Return a text on its base line; the anchor is `middle` or `end`."""
    return element(
        "text", escaped(text), x=x, y=y, fill=ink, font_size=size, text_anchor=anchor, font_weight=weight
    )  # fmt: skip


def text_wide(text: str, size: float = SMALL) -> float:
    """Return about how wide a text stands in Inter."""
    return size * sum(_advance(character) for character in safe.line(text))


def _advance(character: str) -> float:
    if known := _ADVANCES.get(character):
        return known
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return _FULL
    return _ADVANCES.get(unicodedata.normalize("NFD", character)[0], _OTHER)


def picture(inside: list[str], wide: float, tall: float, prefix: str, alternative: str, title: str = "") -> str:
    """Return the whole drawing; who does not see it hears its title and its sentence."""
    named = [element("title", escaped(title), id=f"{prefix}-title")] if title else []
    ids = f"{prefix}-title {prefix}-desc" if title else f"{prefix}-desc"
    return element(
        "svg",
        *named,
        element("desc", escaped(alternative), id=f"{prefix}-desc"),
        *inside,
        xmlns="http://www.w3.org/2000/svg",
        width=wide,
        height=tall,
        viewBox=f"0 0 {number(wide)} {number(tall)}",
        font_family="Inter, sans-serif",
        direction="ltr",
        role="img",
        aria_labelledby=ids,
    )


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else number(value)
