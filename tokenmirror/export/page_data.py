"""A document as the page's template reads it: every text as lines with their direction, every chart as SVG."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Final

from tokenmirror.export import typefaces
from tokenmirror.export.chart_tables import chart_table
from tokenmirror.export.colours import PRINT
from tokenmirror.export.safe import bound, line, paragraphs
from tokenmirror.export.svg import drawn, entries
from tokenmirror.export.svg_fills import swatch
from tokenmirror.viewmodels.summary_shapes import Bars, Block, Curve, Document, Grid, Heading, Strip, Tone, Words

Data = dict[str, Any]

WIDE: Final = 600.0
"""Pixels that a chart is drawn wide; four fifths of that stand between the margins in points, so that words fit."""
_LONG_WORD = re.compile(r"\S{25,}")
_PIECE = 4
_ROOM = 96
"""Letters that a row of a table has room for."""
_SHORT = 18
_SHORT_SUM = 64
_WIDEST = 48
_FIGURE_WIDEST = 50
_OWN = 36
"""Letters that a column has room for at least where own words stand in it."""
_NARROW = 12
"""Letters that a column has room for at least, or nearly."""
_MANY_LINES = 40
"""Lines from which a row may be parted by the end of a page, for it could be longer than a page."""
_FEW_COLUMNS = 5
"""Columns up to which one of figures has room for `95 to 100 % alive` in one line, in any language."""
_FIGURE_ROOM = 24
_HYPHENS_FROM = 16
"""Letters from which a word may be parted in a table: shorter ones go to the next line."""
_FEW_ROWS = 10
"""Rows up to which a table is never parted, and stands on one page with what is said of it."""
_NO_TEXT: Final[Data] = {"rtl": False, "text": "", "runs": [""]}


def page_data(document: Document, *, endless: bool = False, tight: float = 1.0) -> Data:
    """Return all that the template needs; endless is one page as long as its text, tight how large all of it is."""
    language, _dash, region = document.language.partition("-")
    rtl = document.right_to_left
    blocks = list(document.blocks)
    return {
        "title": line(document.title),
        "title_said": _said(line(document.title), rtl=rtl),
        "subtitle": _paragraphs(document.subtitle, rtl=rtl),
        "language": language,
        "region": region[-2:] or None,
        "rtl": rtl,
        "paper": document.paper.value,
        "endless": endless,
        "tight": tight,
        "fonts": typefaces.names(document.language),
        "ink": PRINT.ink,
        "muted": PRINT.ink2,
        "line": PRINT.line,
        "blocks": [
            {**_block(one, said, rtl=rtl, tight=tight), "keep": _belongs(one, after)}
            for one, said, after in zip(blocks, _headings(blocks), [*blocks[1:], None], strict=False)
        ],
        "cannot_title": _said(line(document.cannot_title), rtl=rtl),
        "cannot": _paragraphs(document.cannot_text, rtl=rtl),
    }


def letters(data: Any) -> str:
    """Return all texts of the data, one after another, to ask which fonts they need."""
    if isinstance(data, str):
        return data
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return "".join(letters(one) for one in inner)


def _headings(blocks: list[Block]) -> Iterator[str]:
    """Yield the name of the part that each block is of."""
    said = ""
    for one in blocks:
        said = one.text if isinstance(one, Heading) else said
        yield said


def _block(block: Block, said: str, *, rtl: bool, tight: float) -> Data:
    match block:
        case Heading():
            return {"kind": "heading", **_said(line(block.text), rtl=rtl)}
        case Words():
            return {"kind": "words", "tone": block.tone.value, "paragraphs": _paragraphs(block.text, rtl=rtl)}
        case Grid():
            return _grid(block, said, rtl=rtl)
        case Strip() | Bars() | Curve():
            return _chart(block, said, rtl=rtl, tight=tight)


def _belongs(block: Block, after: Block | None) -> bool:
    """Tell whether what comes next is about the same figure, and so stands on the same page."""
    if isinstance(after, Words) and after.tone is Tone.OWN:
        return isinstance(block, Words) and block.tone is Tone.SAID  # a question, and how it is answered
    if isinstance(after, Words):
        return True
    return isinstance(block, Words) and block.tone is not Tone.CAVEAT and isinstance(after, Strip | Bars | Curve | Grid)


def _chart(block: Strip | Bars | Curve, said: str, *, rtl: bool, tight: float) -> Data:
    """Return a chart without its legend, and the legend as text that can be read and copied."""
    legend = [
        {
            "swatch": swatch(entry.kind, PRINT, "s"),
            "words": _said(line(entry.words), rtl=rtl),
            "share": _said(line(entry.share), rtl=rtl),
        }
        for entry in entries(block)
    ]
    return {
        "kind": "chart",
        "title": _title(block.title, said, rtl=rtl) if isinstance(block, Bars) else _NO_TEXT,
        "figures": _said(line(_beside(block)), rtl=rtl),
        "svg": drawn(block, PRINT, round(WIDE / tight), legend=False, mirrored=rtl),
        "alternative": _alternative(block),
        "legend": legend,
    }


def _beside(block: Strip | Bars | Curve) -> str:
    """Return what eyes need beside a drawing: how tall bars are, how exact a strip is."""
    if isinstance(block, Curve):
        return ""
    return block.heights_text if isinstance(block, Bars) else block.exact_text


def _alternative(block: Strip | Bars | Curve) -> str:
    """Return a chart in words: its sentence, and each of its figures where no legend says them as text."""
    if isinstance(block, Strip):
        return line(block.alternative)
    if isinstance(block, Bars):
        told = [f"{bar.title}: {bar.text}" for bar in block.bars]
    else:
        table = chart_table(block)
        named = [
            [f"{name}: {cell}" for name, cell in zip(table.header, row, strict=True) if cell] for row in table.rows
        ]
        told = [", ".join(one) for one in named]
    return line(f"{block.alternative} {'; '.join(told)}".strip())


def _title(text: str, said: str, *, rtl: bool) -> Data:
    """Return a caption, unless the heading above said the same."""
    return _NO_TEXT if text == said else _said(line(text), rtl=rtl)


def _grid(block: Grid, said: str, *, rtl: bool) -> Data:
    own = block.own or ("",) * len(block.rows)
    room = _SHORT if len(block.header) > _FEW_COLUMNS else _FIGURE_ROOM
    cells = (
        tuple(bound(cell, room) if place in block.right else cell for place, cell in enumerate(row))
        for row in block.rows
    )
    rows = [_row(row, words, rtl=rtl) for row, words in zip(cells, own, strict=True)]
    return {
        "kind": "grid",
        "title": _title(block.title, said, rtl=rtl),
        "header": [_cell(cell, rtl=rtl) for cell in block.header],
        "rows": rows,
        "whole": len(rows) <= _FEW_ROWS and sum(row["lines"] for row in rows) <= _MANY_LINES,
        "right": sorted(block.right),
        "columns": _columns(block),
    }


def _row(row: tuple[str, ...], words: str, *, rtl: bool) -> Data:
    lines = max(_lines(cell, _NARROW) for cell in row) + (_lines(words, _OWN) if words.strip() else 0)
    return {
        "cells": [_cell(cell, rtl=rtl) for cell in row],
        "own": _paragraphs(words, rtl=rtl) if words.strip() else None,
        "lines": lines,
        "long": lines > _MANY_LINES,
    }


def _cell(text: str, *, rtl: bool) -> Data:
    return {**_said(line(text), rtl=rtl), "hyphens": max(map(len, text.split()), default=0) >= _HYPHENS_FROM}


def _columns(block: Grid) -> list[int]:
    """Return how wide each column is, as a share of the rest; 0 takes what its text needs."""
    rows = (block.header, *block.rows)
    wide = [max(_wide(row[column]) for row in rows) for column in range(len(block.header))]
    if any(block.own):
        wide[0] = max(wide[0], min(_OWN, max(map(_wide, block.own))))
    if sum(wide) <= _ROOM:
        return [int(column == 0) for column in range(len(wide))]
    wide = [min(each, _FIGURE_WIDEST if column in block.right else _WIDEST) for column, each in enumerate(wide)]
    short = [each <= _SHORT for each in wide]
    if sum(each for each, is_short in zip(wide, short, strict=True) if is_short) > _SHORT_SUM:
        return [max(each, _PIECE) for each in wide]
    return [0 if is_short else each for each, is_short in zip(wide, short, strict=True)]


def _lines(text: str, room: int) -> int:
    """Return about how many lines a text takes where so many letters fit in one."""
    return sum(1 + _wide(one) // room for one in text.split("\n"))


def _wide(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def _paragraphs(text: str, *, rtl: bool) -> list[list[Data]]:
    return [[_said(one, rtl=rtl) for one in lines] for lines in paragraphs(text)]


def _said(text: str, *, rtl: bool) -> Data:
    """Return a line in the direction of its own script, in runs between which a line may end."""
    return {"rtl": _reads_from_right(text, otherwise=rtl), "text": text, "runs": _runs(text)}


def _reads_from_right(text: str, *, otherwise: bool) -> bool:
    for character in text:
        way = unicodedata.bidirectional(character)
        if way in {"L", "R", "AL"}:
            return way != "L"
    return otherwise


def _runs(text: str) -> list[str]:
    """Cut words that are too long for a line in pieces, without adding a character that would be copied along."""
    runs, at = [], 0
    for word in _LONG_WORD.finditer(text):
        runs.append(text[at : word.start()])
        runs += _pieces(word.group())
        at = word.end()
    return [*runs, text[at:]]


def _pieces(word: str) -> list[str]:
    """Cut a word every few letters, but never before a mark that belongs to a letter."""
    pieces: list[str] = []
    for character in word:
        joins = unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf", "Sk"}
        if pieces and (joins or len(pieces[-1]) < _PIECE):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces
