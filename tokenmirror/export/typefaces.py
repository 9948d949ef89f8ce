"""The fonts of a page: the one that ships, and the computer's own only for writing that it has no letters for."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import cast

SHIPPED = "Inter"
_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "_resources" / "fonts", _PACKAGE.parent / "resources" / "fonts")
"""Where an installed package has them, and where a checkout has them."""
_BY_LANGUAGE = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "Meiryo"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"),
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"),
    "zh-TW": ("Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei"),
}
"""Languages that share letters and draw them in other ways: without a name the wrong one could be found first."""
_FOR_THE_REST = (
    "Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic", "Noto Sans Thai", "Noto Sans Devanagari",
    "Segoe UI", "DejaVu Sans",
)  # fmt: skip
"""What looks like the font that ships, where the computer has it: else anything could be taken that has the letter."""
_WHOLE_RANGE = 12
"""The format of a table of characters that reaches beyond the first 65,536."""


@cache
def folder() -> Path:
    """Return the folder of the fonts that ship."""
    return next((place for place in _PLACES if place.is_dir()), _PLACES[-1])


def names(language: str) -> list[str]:
    """Return the fonts to look in, by name, the first one first."""
    more = _BY_LANGUAGE.get(language) or _BY_LANGUAGE.get(language.partition("-")[0], ())
    return [SHIPPED, *more, *_FOR_THE_REST]


def has_all(text: str) -> bool:
    """Tell whether the font that ships has every letter of a text."""
    return all(one in _letters() or unicodedata.category(one) in {"Cc", "Cf"} for one in frozenset(text))


@cache
def _letters() -> frozenset[str]:
    data = (folder() / "Inter-Regular.ttf").read_bytes()
    return frozenset(chr(code) for low, high in _ranges(data) for code in range(low, high + 1))


def _ranges(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the first and last character of each run of characters that a TrueType font has."""
    at = _table(data, b"cmap")
    (subtables,) = struct.unpack_from(">H", data, at + 2)
    for place in range(subtables):
        (offset,) = struct.unpack_from(">I", data, at + 8 + 8 * place)
        if struct.unpack_from(">H", data, at + offset) == (_WHOLE_RANGE,):
            (groups,) = struct.unpack_from(">I", data, at + offset + 12)
            for group in range(groups):
                yield struct.unpack_from(">II", data, at + offset + 16 + 12 * group)


def _table(data: bytes, name: bytes) -> int:
    (tables,) = struct.unpack_from(">H", data, 4)
    found = (struct.unpack_from(">4sIII", data, 12 + 16 * place) for place in range(tables))
    return cast("int", next(offset for tag, _sum, offset, _size in found if tag == name))
