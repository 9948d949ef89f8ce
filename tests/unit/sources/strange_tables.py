"""Makes strange databases out of sound ones: cells of other types, JSON no tool ever wrote, other tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import zstandard

from tests.unit.sources.strange_logs import changed

_ZSTD = b"\x28\xb5\x2f\xfd"
_SMALL = 60
"""Bytes that can hold no thread."""
_CELLS: tuple[str | bytes | float | None, ...] = (
    *(None, 0, 1, -1, 2**63 - 1, -(2**63), 2**53 + 1, 10**13, 0.5, -0.5, 1e308, -1e308, float("inf"), float("-inf")),
    *("", "x", "\0", "a\0b", "-1", "9" * 400, "nan", "1e999", "a" * 5000, "{", "[]", "{}", "null", '"x"', "\u202e"),
    *("2026-13-45T99:99:99Z", "9999-12-31T23:59:59Z", "0001-01-01", "2100-12-31", 4_102_444_800_000, 5),
    *("[" * 900 + "]" * 900, "[" * 3000 + "]" * 3000, '{"a":' * 5000, '[{"a":"\\ud800"}]', '{"a":NaN}', "../../etc"),
    *(b"", b"\0", b"\xff\xfe\0", b"[]", b"{}", _ZSTD, _ZSTD + b"\0" * 40),
)
_BROKEN_TEXTS = (b"\xff", b"\xed\xa0\x80", b'{"a":"\xff\xfe"}', b"\xf0\x9f", b"\0\xff\0")
"""Not UTF-8, but kept as text."""

Owned = Mapping[str, int]
"""How many rows, from the first on, of each table may be damaged."""


def damage_cells(path: Path, owned: Owned, chance: Random) -> None:
    """Change one to three cells of the rows given."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.text_factory = lambda data: data.decode("utf-8", "replace")
        tables = [table for table, number in owned.items() if number]
        for _ in range(chance.randint(1, 3)):
            table = chance.choice(tables)
            row, column = chance.randint(1, owned[table]), chance.choice(_columns(db, table))
            # A key that must be a number, or is there already, stays as it is.
            with suppress(sqlite3.IntegrityError):
                _damage_cell(db, table, row, column, chance)


def damage_shape(path: Path, chance: Random) -> None:
    """Change tables: rows doubled or gone, columns gone, renamed, new or without a type, whole tables gone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for _ in range(chance.randint(1, 3)):
            tables = _tables(db)
            if tables:
                # Not all can be done to all: the last column cannot go, nor one that is a key.
                with suppress(sqlite3.OperationalError, sqlite3.IntegrityError):
                    chance.choice(_SHAPES)(db, chance.choice(tables), chance)


def _damage_cell(db: sqlite3.Connection, table: str, row: int, column: str, chance: Random) -> None:
    where = f"{table} SET {column} ="
    found = db.execute(f"SELECT {column} FROM {table} WHERE rowid = ?", (row,)).fetchone()  # noqa: S608 - our own tables
    how = chance.random()
    value: object
    if how < 0.1:
        broken = chance.choice(_BROKEN_TEXTS)
        db.execute(f"UPDATE {where} CAST(? AS TEXT) WHERE rowid = ?", (broken, row))
        return
    if how < 0.6 and found is not None and isinstance(found[0], str | bytes) and len(found[0]) > 1:
        value = _otherwise(found[0], chance)
    else:
        value = chance.choice(_CELLS)
    db.execute(f"UPDATE {where} ? WHERE rowid = ?", (value, row))


def _otherwise(value: str | bytes, chance: Random) -> str | bytes:
    """Return JSON with something strange in it, packed as it was; of any other text another one."""
    if isinstance(value, str):
        found = _json_otherwise(value, chance)
        return value[: chance.randrange(len(value))] if found is None else found
    if not value.startswith(_ZSTD) or len(value) < _SMALL:
        return value[: chance.randrange(len(value))]
    if chance.random() < 0.2:
        at = chance.randrange(len(value))
        return value[:at] + bytes([chance.randrange(256)]) + value[at + 1 :]
    try:
        whole = zstandard.ZstdDecompressor().decompress(value).decode()
    except (zstandard.ZstdError, UnicodeDecodeError):  # damaged before
        return value[: chance.randrange(len(value))]
    return zstandard.ZstdCompressor().compress((_json_otherwise(whole, chance) or "").encode("utf-8", "replace"))


def _json_otherwise(value: str, chance: Random) -> str | None:
    """Return JSON in which values are others, also those of JSON that stands there as text; None for no JSON."""
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict | list):
        return None
    if chance.random() < 0.1:
        return chance.choice(["[%s]", '{"a": %s}', '{"": [%s, %s]}', "%s%s"]).replace("%s", value)
    return json.dumps(changed(found, chance, inner=lambda text: _within(text, chance)))


def _within(value: str, chance: Random) -> str | None:
    return _json_otherwise(value, chance) if chance.random() < 0.8 else None


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")]


def _tables(db: sqlite3.Connection) -> list[str]:
    found = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [str(row[0]) for row in found]


def _double_rows(db: sqlite3.Connection, table: str, _chance: Random) -> None:
    _untyped(db, table, _chance)
    db.execute(f"INSERT INTO {table} SELECT * FROM {table}")  # noqa: S608 - our own tables


def _remove_row(db: sqlite3.Connection, table: str, chance: Random) -> None:
    db.execute(f"DELETE FROM {table} WHERE rowid = ?", (chance.randint(1, 8),))  # noqa: S608 - our own tables


def _drop_column(db: sqlite3.Connection, table: str, chance: Random) -> None:
    db.execute(f"ALTER TABLE {table} DROP COLUMN {chance.choice(_columns(db, table))}")


def _rename_column(db: sqlite3.Connection, table: str, chance: Random) -> None:
    db.execute(
        f"ALTER TABLE {table} RENAME COLUMN {chance.choice(_columns(db, table))} TO another{chance.randrange(1000)}"
    )


def _swap_columns(db: sqlite3.Connection, table: str, chance: Random) -> None:
    one, other = chance.choice(_columns(db, table)), chance.choice(_columns(db, table))
    db.execute(f"UPDATE {table} SET {one} = {other}, {other} = {one}")  # noqa: S608 - our own tables


def _add_column(db: sqlite3.Connection, table: str, _chance: Random) -> None:
    db.execute(f"ALTER TABLE {table} ADD COLUMN data2 TEXT DEFAULT 'x'")


def _untyped(db: sqlite3.Connection, table: str, _chance: Random) -> None:
    """Make a table anew without types, keys and constraints: any value fits anywhere."""
    db.execute(f"CREATE TABLE made_anew AS SELECT * FROM {table} ORDER BY rowid")  # noqa: S608 - our own tables
    db.execute(f"DROP TABLE {table}")
    db.execute(f"ALTER TABLE made_anew RENAME TO {table}")


def _one_value(db: sqlite3.Connection, table: str, chance: Random) -> None:
    db.execute(f"UPDATE {table} SET {chance.choice(_columns(db, table))} = ?", (chance.choice(_CELLS),))  # noqa: S608 - our own tables


def _drop_table(db: sqlite3.Connection, table: str, _chance: Random) -> None:
    db.execute(f"DROP TABLE {table}")


_SHAPES: tuple[Callable[[sqlite3.Connection, str, Random], None], ...] = (
    *(_double_rows, _remove_row, _drop_column, _rename_column, _swap_columns, _add_column, _untyped, _one_value),
    _drop_table,
)
