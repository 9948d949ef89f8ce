"""Opens the database: one writer, many readers, WAL, owner-only files, versions checked first."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

from tokenmirror import __version__
from tokenmirror.paths import DataPaths
from tokenmirror.store.cipher import KeyNeeded, Remembered, connect, is_encrypted
from tokenmirror.store.versions import MIGRATION_NAMES, MIGRATION_SET

_WRITER_CACHE_KIB, _ENCRYPTED_CACHE_KIB = 24_576, 65_536
"""What is not held is asked of the system, which holds it too; of an encrypted file it has to be decrypted anew."""
_LESS_KIB, _ENCRYPTED_LESS_KIB = 8_192, 24_576
_BUSY_MS = 10_000
_OF_THE_WORLD = ("locked", "disk", "readonly", "unable to open")
"""In what SQLite says where an upgrade failed though nothing is wrong with it."""
_LEAST_ROOM = 65_536
"""The files beside a database in WAL begin with half as much."""


class StoreProblem(Exception):  # noqa: N818 - the world's fault, not ours
    """The database cannot be used; the text says why and what to do."""


class NewerDatabase(StoreProblem):
    """The database was written by a newer version; nothing was changed."""


class OlderDatabase(StoreProblem):
    """The database is of an older version; the next writer brings it up to date."""


class LockedDatabase(StoreProblem):
    """Another program holds the database."""


class DamagedDatabase(StoreProblem):
    """The file is not a database, or not a whole one."""


class EncryptedDatabase(StoreProblem):
    """The database is encrypted and its key is not known here."""


class SwitchingDatabase(StoreProblem):
    """The database is being encrypted, or made plain; it is opened when that is done."""


class FullDisk(StoreProblem):
    """The disk that holds the database is full, and not even reading goes without a little room."""


def open_writer(path: Path) -> sqlite3.Connection:
    """Open the database for the one process that writes; make or migrate it first.

    Raises StoreProblem with a sentence for a person.
    """
    try:
        _make_private(path)
        connection = connect(path, check_same_thread=False)
        with _closed_on_error(connection):
            _prepare(connection, path)
    except (sqlite3.Error, OSError) as error:
        raise _problem(error, path) from error
    return connection


def _problem(error: BaseException, path: Path) -> StoreProblem:
    if isinstance(error, KeyNeeded):
        return EncryptedDatabase(str(error))
    if _is_full(error, path):
        return FullDisk(explain(error, path))
    if is_damage(error):
        return _unreadable(error, path)
    return (LockedDatabase if "locked" in str(error) else StoreProblem)(explain(error, path))


def _unreadable(error: BaseException, path: Path) -> StoreProblem:
    from tokenmirror.store.recognising import is_foreign  # noqa: PLC0415 - hardly ever needed

    if not is_foreign(path):
        return DamagedDatabase(explain(error, path))
    noted = DataPaths(path.parent).encryption
    lost = f"and {noted.name} beside it, which says how its key is kept, is not there"
    how = "with another key than the one that is known here" if noted.exists() else lost
    return EncryptedDatabase(
        f"{path} is encrypted, {how}. Nothing was changed. `tokenmirror encrypt recover` takes its recovery code; "
        "or move the file away, and the next collecting begins with the newest copy, or anew."
    )


def is_damage(error: BaseException) -> bool:
    """Tell whether SQLite says that the file itself is broken."""
    text = str(error)
    return isinstance(error, sqlite3.DatabaseError) and ("not a database" in text or "malformed" in text)


def _is_full(error: BaseException, path: Path) -> bool:
    """Tell a full disk; where SQLite cannot make room beside a database in WAL, it only speaks of input and output."""
    text = str(error)
    if "disk I/O" not in text:
        return "disk is full" in text or getattr(error, "errno", None) == ENOSPC
    return _has_no_room(path)


def _has_no_room(path: Path) -> bool:
    import shutil  # noqa: PLC0415 - hardly ever needed, and long to load

    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    # Before anything else: the journal mode is a byte of the file, and a newer file stays as it is.
    applied = applied_names(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(
        f"PRAGMA cache_size = -{_ENCRYPTED_CACHE_KIB if is_encrypted(connection) else _WRITER_CACHE_KIB}"
    )
    connection.execute("PRAGMA temp_store = MEMORY")
    if len(applied) < len(MIGRATION_NAMES):
        _upgrade(connection, path, applied)


def hold_less(connection: sqlite3.Connection) -> None:
    """Hold fewer pages from now on: something else needs the memory."""
    connection.execute(f"PRAGMA cache_size = -{_ENCRYPTED_LESS_KIB if is_encrypted(connection) else _LESS_KIB}")


def _upgrade(connection: sqlite3.Connection, path: Path, applied: list[str]) -> None:
    # Imported here alone: sqlite-utils takes longer to import than an unchanged year of logs takes to check.
    from tokenmirror.store.backups import NoRoom, Unsound  # noqa: PLC0415
    from tokenmirror.store.upgrading import upgrade  # noqa: PLC0415

    folder = DataPaths(path.parent).backups
    try:
        upgrade(connection, folder, applied)
    except Unsound as problem:
        raise DamagedDatabase(explain(sqlite3.DatabaseError(f"malformed: {problem}"), path)) from problem
    except NoRoom as problem:
        what = "one is taken before the database is brought up to date; free some space, and it goes on by itself."
        raise FullDisk(f"{problem}: {what}") from problem
    except sqlite3.Error as error:
        if is_damage(error) or any(word in str(error) for word in _OF_THE_WORLD):
            raise
        told = f"The database at {path} could not be brought up to date ({error})."
        raise StoreProblem(f"{told} Nothing is lost; the next start tries again.{_way_back(path)}") from error


def _way_back(path: Path, version: str = MIGRATION_NAMES[-1]) -> str:
    """Return how to go on with another version, where a copy from before an upgrade can be taken up."""
    from tokenmirror.store.backups import way_back  # noqa: PLC0415 - seldom needed

    kept = way_back(DataPaths(path.parent).backups, version)
    return "" if kept is None else f" `tokenmirror backup restore {kept.path.name}` goes back to what was before."


def open_reader(path: Path, *, newer_too: bool = False) -> sqlite3.Connection:
    """Open the database read-only; raise StoreProblem when it is missing, newer or unreadable.

    With `newer_too` one that a newer version wrote is opened as well: what is known of it can be read.
    """
    if (not path.exists() or not path.stat().st_size) and _has_no_room(path):
        raise FullDisk(f"Nothing could be stored: the disk of {path} is full; free some space and reading begins.")
    if not path.exists():
        raise StoreProblem(f"There is no database at {path} yet; `tokenmirror collect --once` makes it.")
    try:
        connection = _connected(path)
        with _closed_on_error(connection):
            connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
            connection.execute("PRAGMA query_only = ON")
            if isinstance(connection, Remembered):
                connection.only_reads = True
            connection.execute("PRAGMA temp_store = MEMORY")
            if not newer_too:
                _check_up_to_date(connection, path)
    except sqlite3.Error as error:
        raise _problem(error, path) from error
    return connection


def _connected(path: Path) -> sqlite3.Connection:
    """Connect for reading; where nothing can be written, the files beside a database in WAL cannot be made."""
    connection = connect(path, "mode=ro")
    if os.access(path.parent, os.W_OK):
        return connection
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        # Nobody else can write either, which is what this asks to be promised.
        return connect(path, "mode=ro&immutable=1")
    return connection


def _check_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    if set(MIGRATION_NAMES) - set(applied_names(connection, path)):
        raise OlderDatabase(
            f"The database at {path} is of an older version; start the collector to bring it up to date."
        )


@contextmanager
def _closed_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def applied_names(connection: sqlite3.Connection, path: Path) -> list[str]:
    """Return the names of applied migrations; raise NewerDatabase where one is unknown here."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if known is None:
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,))
    names = [str(row[0]) for row in rows]
    unknown = sorted(set(names) - set(MIGRATION_NAMES))
    if unknown:
        raise NewerDatabase(
            f"The database at {path} was written by a newer version of TokenMirror than this one, {__version__}. "
            f"Nothing was changed. Update TokenMirror to use it.{_way_back(path)}\n"
            f"Details: it is at {unknown[-1]}, this version ends at {MIGRATION_NAMES[-1]}."
        )
    return names


def explain(error: BaseException, path: Path) -> str:
    """Return one sentence for a person: what happened to the database and what to do."""
    text = str(error)
    if _is_full(error, path):
        return f"The disk that holds {path} is full; free some space, reading goes on by itself."
    if "locked" in text:
        return f"Another program holds {path} locked; close it, reading goes on by itself."
    if "not a database" in text or "malformed" in text:
        return f"{path} is damaged or is not a database ({text}). The next collecting sets it aside and makes it again."
    if "unable to open" in text:
        check = "Check the folder's owner and rights, and that its disk can be written to."
        return f"{path} cannot be opened ({text}). {check}"
    if "readonly" in text or isinstance(error, PermissionError):
        return f"{path} cannot be written to ({text}). Check the folder's owner and rights."
    return f"{path} could not be used: {text}."


def _make_private(path: Path) -> None:
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    elif sys.platform != "win32" and path.stat().st_mode & 0o077:
        path.chmod(0o600)
