"""A summary as Markdown, of CommonMark with tables: whatever a text holds, it stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenmirror.export import safe
from tokenmirror.export.chart_tables import chart_table, tells_figures
from tokenmirror.export.svg import Chart
from tokenmirror.viewmodels.summary_shapes import Bars, Document, Grid, Heading, Words

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&$^])")
_AT_BEGIN = re.compile(r"^(?:([-+=:>])|(\d{1,9})([.)]))")
_WORD = re.compile(r"[^\s`|\\]+")
_EDGE = "()[]{}<>\"'\u201c\u201d\u2018\u2019\u00ab\u00bb.,;!?*_~"
_ACTIVE = re.compile(
    r"//|@|www\.|.\.\w*[^\W\d]\w|(?:mailto|xmpp|tel|data|javascript|file):|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:",
    re.IGNORECASE,
)
"""What some reader of Markdown makes a link or a picture of by itself: addresses, hosts, mentions, numbers, commits."""


def render_markdown(document: Document) -> bytes:
    """Return the summary as Markdown in UTF-8."""
    parts = [
        f"# {inline(document.title)}",
        _line(document.subtitle),
        *_blocks(document),
        f"## {inline(document.cannot_title)}",
        *_paragraphs(document.cannot_text),
    ]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def inline(text: str) -> str:
    """Return a text as one line in which nothing is markup; what a reader would make a link of is set as code."""
    one = safe.line(text).strip()
    made, end = [], 0
    for word in _WORD.finditer(one):
        core = word[0].strip(_EDGE)
        if core and _ACTIVE.search(word[0]):
            begin = word.start() + word[0].index(core)
            made += [_escaped(one[end:begin]), f"`{core}`"]
            end = begin + len(core)
    return "".join([*made, _escaped(one[end:])])


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)


def _line(text: str) -> str:
    """Return one line of a paragraph: no list, quote or rule begins with it."""
    return _AT_BEGIN.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", inline(text))


def _paragraphs(text: str) -> Iterator[str]:
    """Yield paragraphs; a line ends where the person ended it."""
    for lines in safe.paragraphs(text):
        yield "\\\n".join(map(_line, lines))


def _blocks(document: Document) -> Iterator[str]:
    said = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            said = block.text
            yield f"## {inline(said)}"
        elif isinstance(block, Words):
            yield from _paragraphs(block.text)
        elif isinstance(block, Grid):
            yield from _table(block, said)
        else:
            yield from _chart(block)


def _chart(block: Chart) -> Iterator[str]:
    """Yield the table of a chart, or where it has none the sentence for who does not see the chart."""
    if isinstance(block, Bars):
        yield _line(block.top_text)
    if tells_figures(block):
        yield from _table(chart_table(block))
    else:
        yield _line(block.alternative)


def _table(grid: Grid, said: str = "") -> Iterator[str]:
    """Yield a table below its title, unless its heading said that, and what the person wrote beside its rows."""
    title = "" if grid.title == said else inline(grid.title)
    yield f"**{title}**" if title else ""
    rules = ["---:" if place in grid.right else "---" for place in range(len(grid.header))]
    rows = [map(inline, grid.header), rules, *(map(inline, row) for row in grid.rows)]
    yield "\n".join(f"| {' | '.join(row)} |" for row in rows)
    notes = [_note(row, own) for row, own in zip(grid.rows, grid.own, strict=False) if own.strip()]
    yield "\n".join(notes)


def _note(row: tuple[str, ...], own: str) -> str:
    """Return what the person wrote beside a row: named by its first cell, lines below each other."""
    lines = [_line(line) for lines in safe.paragraphs(own) for line in lines]
    return "\\\n  ".join([f"- {_line(row[0])}:", *lines])
