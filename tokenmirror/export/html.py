"""A summary as one HTML file: no script, no link, nothing from elsewhere; for eyes, ears, keyboards and paper."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator

from tokenmirror.export import safe
from tokenmirror.export.chart_tables import chart_table, tells_figures
from tokenmirror.export.colours import EITHER
from tokenmirror.export.html_style import style
from tokenmirror.export.svg import Chart, drawn, entries
from tokenmirror.export.svg_fills import swatch
from tokenmirror.export.svg_writing import escaped
from tokenmirror.language import tr
from tokenmirror.viewmodels.summary_shapes import Bars, Document, Grid, Heading, Strip, Words

_STRIP_WIDE, _CHART_WIDE = 640.0, 440.0
"""How wide charts are drawn before a page stretches them: with letters in them narrow, so that a phone shows them."""

_FEW_COLUMNS = 3
"""With more a table has no room on a phone."""
_FEW_ROWS = 10
"""Up to so many a table is not parted by the end of a page of paper."""
_SHORT = 16
"""Letters that stand in one line of a table that a narrow screen moves sideways."""


def render_html(document: Document) -> bytes:
    """Return the page; the same document gives the same bytes."""
    css = style(document.paper)
    direction = "rtl" if document.right_to_left else "ltr"
    page = [
        "<!DOCTYPE html>",
        f'<html lang="{escaped(document.language)}" dir="{direction}">',
        *_head(document, css),
        "<body>",
        "<main>",
        f'<h1 dir="auto">{escaped(document.title)}</h1>',
        f'<p class="subtitle" dir="auto">{escaped(document.subtitle)}</p>',
        *_sections(document),
        '<section class="cannot">',
        f"<h2>{escaped(document.cannot_title)}</h2>",
        *_paragraphs(document.cannot_text, ""),
        "</section>",
        "</main>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(page).encode()


def _head(document: Document, css: str) -> Iterator[str]:
    """Yield the head: a browser is told to fetch nothing, to make no links, and which style alone is ours."""
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">'
    yield '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">'
    yield f"<title>{escaped(document.title)}</title>"
    yield f"<style>{css}</style>\n</head>"


def _sections(document: Document) -> Iterator[str]:
    """Yield the parts, each from its heading on a section of its own."""
    heading: Heading | None = None
    for place, block in enumerate(document.blocks):
        if isinstance(block, Heading):
            yield from ["</section>"] if heading else []
            yield f"<section>\n<h2>{escaped(block.text)}</h2>"
            heading = block
        else:
            said = heading.text if heading else ""
            yield from _block(block, f"b{place}", said, mirrored=document.right_to_left)
    yield from ["</section>"] if heading else []


def _block(block: Words | Grid | Chart, name: str, said: str, *, mirrored: bool) -> Iterator[str]:
    """Yield a block; a title that the heading above it said already is only heard."""
    if isinstance(block, Words):
        yield from _paragraphs(block.text, block.tone.value)
    elif isinstance(block, Grid):
        yield from _wide_table(block, name, said) if len(block.header) > _FEW_COLUMNS else _table(block, said)
    else:
        yield from _figure(block, name, said, mirrored=mirrored)


def _paragraphs(text: str, tone: str) -> Iterator[str]:
    """Yield paragraphs; each finds its own direction."""
    named = f' class="{tone}"' if tone else ""
    for lines in safe.paragraphs(text):
        yield f'<p{named} dir="auto">{_lines(lines)}</p>'


def _lines(lines: list[str]) -> str:
    return "<br>".join(map(escaped, lines))


def _figure(block: Chart, name: str, said: str, *, mirrored: bool) -> Iterator[str]:
    wide = _STRIP_WIDE if isinstance(block, Strip) else _CHART_WIDE
    yield "<figure>" if isinstance(block, Strip) else '<figure class="axes">'
    if isinstance(block, Bars):
        yield f"<figcaption{_heard(block.title, said)}>{escaped(block.title)}</figcaption>"
    yield drawn(block, EITHER, wide, prefix=name, legend=False, mirrored=mirrored)
    if told := entries(block):
        yield '<ul class="legend">'
        for place, entry in enumerate(told):
            share = f" <b>{escaped(entry.share)}</b>" if entry.share else ""
            yield f"<li>{swatch(entry.kind, EITHER, f'{name}s{place}')}<bdi>{escaped(entry.words)}{share}</bdi></li>"
        yield "</ul>"
    if isinstance(block, Strip) and block.exact_text:
        yield f'<p class="exact" dir="auto">{escaped(block.exact_text)}</p>'
    if tells_figures(block):
        yield f"<details>\n<summary>{escaped(tr('As a table'))}</summary>"
        yield from _table(chart_table(block), block.title if isinstance(block, Bars) else "")
        yield "</details>"
    yield "</figure>"


def _wide_table(grid: Grid, name: str, said: str) -> Iterator[str]:
    """Yield a table that a narrow screen moves sideways, also by keyboard, while the page stands."""
    yield f'<div class="wide" role="region" tabindex="0" aria-labelledby="{name}-caption">'
    yield from _table(grid, said, f' id="{name}-caption"')
    yield "</div>"


def _heard(title: str, said: str) -> str:
    return ' class="heard"' if title == said else ""


def _table(grid: Grid, said: str = "", known_as: str = "") -> Iterator[str]:
    whole = ' class="whole"' if len(grid.rows) <= _FEW_ROWS else ""
    yield f"<table{whole}>\n<caption{known_as}{_heard(grid.title, said)}>{escaped(grid.title)}</caption>\n<thead>\n<tr>"
    for place, text in enumerate(grid.header):
        yield f'<th scope="col"{_side(grid, place)}>{escaped(text)}</th>'
    yield "</tr>\n</thead>\n<tbody>"
    for place, row in enumerate(grid.rows):
        yield from _row(grid, row, grid.own[place] if grid.own else "")
    yield "</tbody>\n</table>"


def _row(grid: Grid, row: tuple[str, ...], own: str) -> Iterator[str]:
    """Yield a row, and below it what the person wrote beside it."""
    words = safe.paragraphs(own)
    yield '<tr class="noted">' if words else "<tr>"
    yield f'<th scope="row" dir="auto"{_side(grid, 0, row[0])}>{escaped(row[0])}</th>'
    for place, text in enumerate(row[1:], 1):
        told = safe.bound(text) if place in grid.right else text
        yield f'<td dir="auto"{_side(grid, place, text)}>{escaped(told)}</td>'
    yield "</tr>"
    if words:
        text = "<br><br>".join(map(_lines, words))
        yield f'<tr><td colspan="{len(grid.header)}" class="own" dir="auto">{text}</td></tr>'


def _side(grid: Grid, place: int, text: str = "") -> str:
    """Return the classes of a cell: of a column of figures, and of a text that is short enough never to be parted."""
    kinds = (("figure", place in grid.right), ("short", 0 < len(text) <= _SHORT))
    said = " ".join(kind for kind, is_so in kinds if is_so)
    return f' class="{said}"' if said else ""
