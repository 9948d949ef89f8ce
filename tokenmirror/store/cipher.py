"""Opens a database with the engine it needs: the standard library's, or SQLCipher where the file is encrypted.

The encrypting engine is loaded for encrypted files alone. Its errors become kinds of the standard
library's, so that whoever catches those need not know which engine it was.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from tokenmirror.keys.held import found, held
from tokenmirror.paths import DataPaths

if TYPE_CHECKING:
    from tokenmirror.keys.notes import EncryptionNote

_MAGIC = b"SQLite format 3\0"
_READER_CACHE_KIB = 65_536
"""A page is decrypted when it comes into the cache: with SQLite's own two megabytes that is ten times as often."""
_FAMILIES = ("DatabaseError", "InterfaceError")
_KINDS = ("DataError", "OperationalError", "IntegrityError", "InternalError", "ProgrammingError", "NotSupportedError")
_ENCRYPTED = "encrypted"
_DEEPEST = 3
"""A copy of the database lies in a folder of the data folder, or in one of that."""


class KeyNeeded(sqlite3.OperationalError):
    """The database is encrypted and its key is not known here; the text says why and what to do."""


class Remembered:
    """A connection that something can be remembered of for as long as it is open: the engines' own cannot be."""

    only_reads = False
    """It was opened for reading; what it writes are temporary tables of its own."""


class _PlainConnection(sqlite3.Connection, Remembered):
    """One by the standard library's engine."""


def connect(
    path: Path, query: str = "", *, folder: Path | None = None, check_same_thread: bool = True
) -> sqlite3.Connection:
    """Open a database of ours or a copy of it, in autocommit; `query` is as in SQLite's addresses (`mode=ro`).

    One that is new is encrypted if those of its data folder are to be. Raises KeyNeeded, sqlite3.Error.
    """
    key = key_for(path, folder)
    if key is None:
        return _plain(path, query, check_same_thread=check_same_thread)
    return connect_with(key, path, query, check_same_thread=check_same_thread)


def _plain(path: Path, query: str, *, check_same_thread: bool) -> sqlite3.Connection:
    name = f"{path.absolute().as_uri()}?{query}" if query else str(path)
    return sqlite3.connect(
        name, uri=bool(query), isolation_level=None, check_same_thread=check_same_thread, factory=_PlainConnection
    )


def connect_with(
    key: bytes | None, path: Path, query: str = "", *, check_same_thread: bool = True
) -> sqlite3.Connection:
    """Open a database by SQLCipher with a key, or a plain one with none."""
    name = f"{path.absolute().as_uri()}?{query}" if query else str(path)
    connection = cast(
        "sqlite3.Connection",
        _engine().connect(
            name,
            uri=bool(query),
            isolation_level=None,
            check_same_thread=check_same_thread,
            factory=_encrypted_connection(),
        ),
    )
    try:
        # It would write to the terminal what it raises as well.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f'PRAGMA key = "{literal(key)}"')
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{_READER_CACHE_KIB}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_like(like: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Open a new database by the engine and with the key of one that is open, so that it can be copied into it."""
    if not is_encrypted(like):
        return _plain(path, "", check_same_thread=True)
    return connect_with(key_for(Path(like.execute("PRAGMA database_list").fetchone()[2])), path)


def literal(key: bytes) -> str:
    """Return a key as SQLCipher takes one that needs no stretching."""
    return f"x'{key.hex()}'"


def is_encrypted(connection: sqlite3.Connection) -> bool:
    """Tell whether a connection is one of the encrypting engine."""
    return not isinstance(connection, sqlite3.Connection)


def is_plain_file(path: Path) -> bool:
    """Tell whether a file begins as every SQLite database does that is not encrypted."""
    return first_bytes(path) == _MAGIC


def key_for(path: Path, folder: Path | None = None) -> bytes | None:
    """Return the key that a database needs, or None where it needs none; raises KeyNeeded.

    The database itself is not looked into where the note tells enough: closing a file lets go of all locks that
    this process has on it, and other connections may rely on theirs.
    """
    data = folder or _data_folder(path)
    note = _note(data) if data is not None else None
    if data is None or note is None:
        return None
    is_to_be = note.way == _ENCRYPTED
    if note.database and path.absolute() == DataPaths(data).database:
        return _known(data, note, path) if is_to_be else None
    head = first_bytes(path)
    if head == _MAGIC or (not head and not is_to_be):
        return None
    return _known(data, note, path)


def _known(folder: Path, note: EncryptionNote, path: Path) -> bytes:
    """Return the key of a file; while keys are changed, the file tells which."""
    key = held(folder, note.key)
    if key is None:
        why = found(folder, note)
        key = held(folder, note.key)
        if key is None:
            raise KeyNeeded(why or "The database is encrypted, and its key is not known here.")
    before = held(folder, note.before) if note.before is not None else None
    if note.database and path.absolute() == DataPaths(folder).database:
        return key
    return before if before is not None and opens(path, before) else key


def opens(path: Path, key: bytes) -> bool:
    """Tell whether a key is that of a file; raise sqlite3.Error where that cannot be seen, as in one that is locked."""
    if not path.exists():
        return False
    try:
        with closing(connect_with(key, path, "mode=ro")) as connection:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error) or "malformed" in str(error):
            return False
        raise
    return True


def _note(folder: Path) -> EncryptionNote | None:
    from tokenmirror.keys.notes import NoteProblem, read_note  # noqa: PLC0415 - for encrypted files alone

    try:
        return read_note(folder)
    except NoteProblem as problem:
        raise KeyNeeded(str(problem)) from problem


def first_bytes(path: Path) -> bytes:
    """Return how a file begins; nothing where there is none."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC))
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise sqlite3.OperationalError(f"unable to open database file: {error.strerror or error}") from error


def _data_folder(path: Path) -> Path | None:
    """Return the data folder that a database is in, where encryption was ever turned on in it."""
    return next((one for one in path.absolute().parents[:_DEEPEST] if DataPaths(one).encryption.exists()), None)


@cache
def _encrypted_connection() -> type:
    return type("_EncryptedConnection", (_engine().Connection, Remembered), {})


@cache
def _engine() -> ModuleType:
    """Load SQLCipher, and make its errors kinds of the standard library's."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - for encrypted files alone

    for name in _FAMILIES:
        getattr(dbapi2, name).__bases__ = (dbapi2.Error, getattr(sqlite3, name))
    for name in _KINDS:
        getattr(dbapi2, name).__bases__ = (dbapi2.DatabaseError, getattr(sqlite3, name))
    return cast("ModuleType", dbapi2)
