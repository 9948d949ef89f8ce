"""The figures of a chart as a table: what is shown in each cell, and the number that is copied and saved."""

from __future__ import annotations

import msgspec


class ChartCell(msgspec.Struct, frozen=True):
    """One figure: as it is shown, and as it is written into a file."""

    text: str
    raw: int | float | str | None = None
    """The exact number or date; None writes the text."""

    @property
    def written(self) -> str:
        """Return what a spreadsheet gets: a bare number where there is one."""
        return self.text if self.raw is None else str(self.raw)


class ChartColumn(msgspec.Struct, frozen=True):
    """One column of a chart's table."""

    title: str
    unit: str = ""
    """Of the numbers that are written: `tokens`, `USD`, `lines`; empty where there is none."""
    figures: bool = True
    """Whether it stands at the right."""
    sometimes: bool = False
    """Whether it is left out where no row has anything in it."""
    width: int = 0
    """In pixels; zero is the usual width."""


class ChartTable(msgspec.Struct, frozen=True):
    """A chart as rows and columns, in the order in which it is read."""

    columns: tuple[ChartColumn, ...]
    rows: tuple[tuple[ChartCell, ...], ...]

    def is_empty(self, column: int) -> bool:
        """Tell whether no row has anything in a column."""
        return not any(row[column].text or row[column].raw is not None for row in self.rows)


NO_TABLE = ChartTable((), ())
