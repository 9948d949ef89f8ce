"""A chart's figures as text for other programs: tab-separated to paste, CSV to keep."""

from __future__ import annotations

import csv
import io
import re

from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable

_FORMULA = re.compile(r"^\s*[=+\-@]")
_BOM = "\ufeff"


def as_csv(table: ChartTable) -> bytes:
    """Return the figures as CSV in UTF-8, marked so that spreadsheets know it; lines end as RFC 4180 has it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_heading(column) for column in table.columns])
    writer.writerows([_written(cell) for cell in row] for row in table.rows)
    return (_BOM + text.getvalue()).encode()


def as_tsv(table: ChartTable) -> str:
    """Return the figures with tabs between them, to be pasted."""
    rows = [[_heading(column) for column in table.columns], *([_written(cell) for cell in row] for row in table.rows)]
    return "\n".join("\t".join(row) for row in rows)


def _heading(column: ChartColumn) -> str:
    return harmless(f"{column.title} ({column.unit})" if column.unit else column.title)


def _written(cell: ChartCell) -> str:
    """Return a number as it is; a text in which hidden characters are named and that no spreadsheet computes."""
    if isinstance(cell.raw, int | float):
        return cell.written
    return harmless(cell.written)


def harmless(text: str) -> str:
    """Return a text that a spreadsheet takes for one: never a formula, whatever a branch or a project is called."""
    shown = visible(text)
    return f"'{shown}" if _FORMULA.match(shown) else shown
