"""The figures of a summary as CSV: one row a figure with its caveat, and nothing that a spreadsheet computes.

As RFC 4180 has it, in UTF-8 with a byte order mark: without it Excel takes the bytes for those of the system's old code
page, while what reads CSV by programs knows the mark (`utf-8-sig`) or the header's first name with it.
"""

from __future__ import annotations

import csv
import io
import re

from tokenmirror.export import safe
from tokenmirror.export.figures_json import plain_number
from tokenmirror.viewmodels.summary_shapes import Document, Figure

HEADER = ("key", "label", "low", "high", "unit", "text", "cases", "caveat", "first_day", "last_day")
CANNOT_KEY = "cannot_show"
"""The key of the last row: what the figures cannot show and must not be used for."""

_BOM = "\ufeff"
_FORMULA = re.compile("(^|;)([\\s\"']*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe63\uff1d])")
"""Also behind a semicolon, at which spreadsheets of half the world begin a cell; and in the wide letters of others."""


def render_csv(document: Document) -> bytes:
    """Return the figures as CSV; the last row says what they cannot show."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    days = [document.first_day, document.last_day]
    writer.writerows([*_row(figure), *days] for figure in document.figures)
    said = [harmless(document.cannot_title), "", "", "", harmless(document.cannot_text), "", ""]
    writer.writerow([CANNOT_KEY, *said, *days])
    return (_BOM + text.getvalue()).encode()


def harmless(text: str) -> str:
    """Return one line that a spreadsheet takes for a text: an apostrophe stands where a formula would begin."""
    return _FORMULA.sub(r"\1'\2", safe.line(text))


def _row(figure: Figure) -> list[str]:
    """Return a figure; numbers as they are, so that one below nought stays one."""
    return [
        harmless(figure.key),
        harmless(figure.label),
        _number(figure.low),
        _number(figure.high),
        harmless(figure.unit),
        harmless(figure.text),
        _number(figure.cases),
        harmless(figure.caveat),
    ]


def _number(value: float | None) -> str:
    return "" if value is None else f"{plain_number(value)}"
