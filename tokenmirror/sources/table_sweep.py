"""Walks a table of a tool's database by the slice: new rows, and those changed since the last look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.source import Tables, Value

MOST_ROWS = 500
"""Rows of one slice: what hangs on them is to fit into memory."""

MOST_BYTES = 16 << 20
"""Text of one slice, or one row's if that is longer."""

LONGEST = 32 << 20
"""Text of one value: what is longer is passed over, as a line of a log is."""

LONGEST_NAME = 4096
"""Letters of a name, a folder or a time."""

NEVER = "rowid"
"""Instead of a column: rows never change, and only new ones are to be seen."""
_BEFORE_ALL = -(2**63)
"""Numbers of rows may be negative."""

_END: tuple[str, int] = ("2101", 4_133_980_800_000)
"""What nothing was changed after: the end of the last plausible year, in milliseconds."""

Mark = int | float | str | None


class _Pass(msgspec.Struct, omit_defaults=True):
    """How far a table was walked; JSON between looks."""

    at: int = _BEFORE_ALL
    """The last row of the pass that is under way."""
    done: int = _BEFORE_ALL
    """The highest row of all passes before it."""
    seen: Mark = None
    """The latest change that those saw."""
    top: Mark = None
    """The latest change that the table knew when this pass began: later ones may be of rows behind it."""


def place_of(row: Value) -> int:
    """Return where a problem's row stands: its number; nought for numbers below, which damage can make."""
    return row if isinstance(row, int) and row > 0 else 0


class Swept(NamedTuple):
    """One slice."""

    rows: list[tuple[Value, ...]]
    """Row id, when it changed, and the columns asked for."""
    state: dict[str, object]
    more: bool


def sweep(
    tables: Tables, table: str, columns: Sequence[str], changed: str, state: object, most: int = MOST_ROWS
) -> Swept:
    """Return the next rows that are new or were changed, in the order they were made.

    `changed` is the column that says when, or NEVER; without one (an empty name) every look takes all rows again.
    """
    here = _known(state)
    where, values = _condition(here, changed)
    found = tables.rows(table, ("rowid", changed or "NULL", *columns), where, values, "rowid")
    rows, more = _bounded(found, most)
    if here.at == _BEFORE_ALL:
        for row in rows:
            here.top = _later(here.top, row[1])
        if more:
            here.top = _latest(tables, table, changed, here.top)
    here.at = max(here.at, *(row[0] for row in rows if isinstance(row[0], int)), _BEFORE_ALL)
    if not more:
        here = _Pass(done=max(here.done, here.at), seen=here.top, top=here.top)
    return Swept(rows, msgspec.to_builtins(here), more)


def short(column: str) -> str:
    """Return the expression for a text: a number instead, if it is too long to be held."""
    return f"CASE WHEN length({column}) <= {LONGEST} THEN {column} ELSE length({column}) END"


def brief(columns: Sequence[str]) -> list[str]:
    """Return expressions for columns of names, times and numbers: nothing, if one is too long to be any."""
    return [
        f"CASE WHEN length({name}) <= {LONGEST_NAME} THEN {name} END" if name.isidentifier() else name
        for name in columns
    ]


def _bounded(found: Iterator[tuple[Value, ...]], most: int) -> tuple[list[tuple[Value, ...]], bool]:
    """Return as many rows as memory bears, and whether there may be more."""
    rows: list[tuple[Value, ...]] = []
    held = 0
    for row in found:
        rows.append(row)
        held += sum(len(value) for value in row if isinstance(value, str | bytes))
        if len(rows) == most or held >= MOST_BYTES:
            return rows, True
    return rows, False


def _latest(tables: Tables, table: str, changed: str, known: Mark) -> Mark:
    """Return the latest change of a whole table, among those of the kind that is known."""
    if changed in {"", NEVER} or known is None:
        return known
    kinds, end = ("'text'", _END[0]) if isinstance(known, str) else ("'integer', 'real'", _END[1])
    found = tables.rows(table, (f"max({changed})",), f"typeof({changed}) IN ({kinds}) AND {changed} < ?", (end,))
    return _later(known, next(found, (None,))[0])


def _condition(here: _Pass, changed: str) -> tuple[str, list[Value]]:
    if changed == NEVER:
        return "rowid > ?", [max(here.at, here.done)]
    if here.seen is None or not changed:
        return "rowid > ?", [here.at]
    # What was changed in the same instant as the latest change may not have been seen yet.
    return f"rowid > ? AND (rowid > ? OR {changed} >= ?)", [here.at, here.done, here.seen]


def _known(state: object) -> _Pass:
    try:
        return msgspec.convert(state or {}, _Pass)
    except msgspec.ValidationError:
        return _Pass()


def _later(known: Mark, other: Value) -> Mark:
    """Return the later of two marks; what can be no time is none, or nothing would ever be later than it.

    SQLite holds every text for later than any number: of both kinds the number leaves out less.
    """
    if isinstance(other, bytes) or moment(other) is None:
        return known
    if known is None or isinstance(known, str):
        return max(known, other) if isinstance(known, str) and isinstance(other, str) else other
    return known if other is None or isinstance(other, str) else max(known, other)


def in_turn(state: dict[str, object], tables: Sequence[str], take: Callable[[str], bool]) -> bool:
    """Take a slice of each table that was not walked to its end in this look; tell whether there is more.

    One table after the other: what ends is not begun again before all have ended.
    """
    under_way = state.pop("under_way", None)
    start = tables.index(under_way) if isinstance(under_way, str) and under_way in tables else 0
    for table in tables[start:]:
        if take(table):
            state["under_way"] = table
            return True
    return False
