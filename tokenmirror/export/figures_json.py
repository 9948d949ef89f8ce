"""The figures of a summary as JSON, with their caveats; what stands where is said by a schema that comes along."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tokenmirror.export import safe
from tokenmirror.viewmodels.summary_shapes import Document, Figure

SCHEMA, VERSION = "tokenmirror.summary", 1
_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "_resources" / "summary.schema.json", _PACKAGE.parent / "resources" / "summary.schema.json")
"""Where an installed package has the schema, and where a checkout has it."""


def render_json(document: Document) -> bytes:
    """Return the figures as JSON that any terminal and any script can read."""
    return (json.dumps(_told(document), ensure_ascii=True, indent=2, allow_nan=False) + "\n").encode("ascii")


def schema() -> bytes:
    """Return the JSON Schema of what `render_json` writes."""
    return next(path for path in _PLACES if path.exists()).read_bytes()


def _told(document: Document) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "title": safe.line(document.title),
        "subtitle": safe.line(document.subtitle),
        "language": safe.line(document.language),
        "first_day": document.first_day or None,
        "last_day": document.last_day or None,
        "figures": [_figure(figure) for figure in document.figures],
        "cannot_show": {"title": safe.line(document.cannot_title), "text": safe.shown(document.cannot_text)},
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "key": safe.line(figure.key),
        "label": safe.line(figure.label),
        "low": plain_number(figure.low),
        "high": plain_number(figure.high),
        "unit": safe.line(figure.unit),
        "text": safe.line(figure.text),
        "cases": figure.cases,
        "caveat": safe.line(figure.caveat),
    }


def plain_number(value: float | None) -> float | int | None:
    """Return a whole number without its point."""
    return int(value) if value is not None and value == int(value) else value
