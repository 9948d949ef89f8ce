"""Writes a database anew, encrypted or not, and puts it in the place of the old one: whole, or not at all."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from tokenmirror.keys.notes import folder_to_disk
from tokenmirror.store.cipher import connect_with, literal
from tokenmirror.store.secret_rows import SECRETS

_BUSY_MS = 3_000
_BESIDE = ("-wal", "-shm", "-journal")
_DRAFT, _REPLACED = ".converting-", ".replaced-"
_SPARE = 8 << 20
_PIECE = 1 << 20


class NoRoomToConvert(Exception):  # noqa: N818 - the world's fault, not ours
    """The disk has no room for a second copy; nothing was begun."""


class NotTheSame(Exception):  # noqa: N818 - never seen, and looked for each time
    """What was written is not what was read; nothing was replaced."""


class InUse(Exception):  # noqa: N818 - the world's fault, not ours
    """Another program has the database open; nothing was begun."""


def room_needed(path: Path) -> int:
    """Return how many bytes have to be free before a database can be written anew."""
    size = path.stat().st_size
    with suppress(OSError):
        size += path.with_name(path.name + "-wal").stat().st_size
    return size + size // 16 + _SPARE


def check_room(path: Path) -> None:
    """Raise NoRoomToConvert where a second copy would not fit."""
    needed, free = room_needed(path), shutil.disk_usage(path.parent).free
    if free < needed:
        raise NoRoomToConvert(
            f"Writing the database anew needs {needed / 1e6:,.0f} MB beside it, and {free / 1e6:,.0f} MB are free "
            f"on the disk of {path.parent}. Nothing was changed; free some space and try again."
        )


def convert(path: Path, old: bytes | None, new: bytes | None, prepare: Callable[[sqlite3.Connection], None]) -> None:
    """Write a database with another key, or with none, and put it in the place of the old one.

    `prepare` may change what is written before it is looked through. Nobody else may have the database
    open. Raises NoRoomToConvert, NotTheSame, InUse, OSError or sqlite3.Error; then it is as it was.
    """
    check_room(path)
    drop_drafts(path)
    draft = path.with_name(f"{_DRAFT}{path.name}")
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    replaced = path.with_name(f"{_REPLACED}{path.name}")
    with written_over(path.with_name(f"{path.name}-wal")), _alone(path, old) as source:
        try:
            _write(source, draft, new)
            _prepared(draft, new, prepare)
            _compare(source, draft, new)
            _to_disk(draft)
            with suppress(OSError):  # a file system without links: the old file goes without being written over
                os.link(path, replaced)
            if sys.platform == "win32":
                source.close()  # nothing can be put in the place of an open file there
            draft.replace(path)
            folder_to_disk(path.parent)
        except BaseException:
            drop_drafts(path)
            raise
        # Whoever waits for the old file must find no database in it, or would write into what is gone.
        shred(replaced)


def drop_drafts(path: Path) -> None:
    """Take away what a process left that was killed while it wrote."""
    for name in (f"{_DRAFT}{path.name}", f"{_REPLACED}{path.name}"):
        for end in (*_BESIDE, ""):
            _drop(path.with_name(name + end), path.with_name(path.name + end))


def left_drafts(folder: Path) -> Iterator[Path]:
    """Return the files whose drafts a process left in a folder that was killed, or what they were instead of."""
    for start in (_DRAFT, _REPLACED):
        for left in folder.glob(f"{start}*"):
            yield left.with_name(left.name.removeprefix(start))


def _drop(left: Path, used: Path) -> None:
    if left.exists() and used.exists() and left.samefile(used):
        left.unlink()  # killed before it was replaced: two names of what is still in use
    else:
        shred(left)


def draft_size(path: Path) -> int:
    """Return how much of a database is written anew by now."""
    try:
        return path.with_name(f"{_DRAFT}{path.name}").stat().st_size
    except OSError:
        return 0


def shred(path: Path) -> None:
    """Write over a file once and take it away; a disk that moves what is written may keep the old bytes."""
    try:
        with path.open("r+b", buffering=0) as file:
            _overwrite(file.fileno())
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)


def _overwrite(handle: int) -> None:
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    nothing = bytes(_PIECE)
    while left > 0:
        left -= os.write(handle, nothing[: min(_PIECE, left)])
    os.fsync(handle)


@contextmanager
def written_over(path: Path) -> Iterator[None]:
    """Write over a file that is taken away meanwhile, or has another in its place."""
    second = path.with_name(f"{_REPLACED}{path.name}")
    with suppress(OSError):  # there is none, or the file system has no links
        os.link(path, second)
    try:
        yield
    finally:
        _drop(second, path)


@contextmanager
def _alone(path: Path, key: bytes | None) -> Iterator[sqlite3.Connection]:
    """Open a database that nobody else has open, with nothing beside it, and keep it so."""
    with closing(connect_with(key, path)) as db:
        db.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        try:
            # First out of the WAL, which only who is alone can do; then nobody else is let in.
            db.execute("PRAGMA journal_mode = DELETE")
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("BEGIN EXCLUSIVE")
            db.execute("COMMIT")
            mode = db.execute("PRAGMA journal_mode").fetchone()[0]
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise InUse(_IN_USE) from error
            raise
        if mode != "delete":
            raise InUse(_IN_USE)
        yield db


_IN_USE = "Another program has the database open; nothing was changed. Close it and try again."


def _write(source: sqlite3.Connection, draft: Path, key: bytes | None) -> None:
    numbers = {name: int(source.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("user_version", "application_id")}
    source.execute(
        f'ATTACH ? AS anew KEY "{literal(key)}"' if key is not None else "ATTACH ? AS anew KEY ''", (str(draft),)
    )
    try:
        source.execute("PRAGMA anew.journal_mode = OFF")
        source.execute("PRAGMA anew.synchronous = OFF")
        source.execute("SELECT sqlcipher_export('anew')").fetchall()
        for name, number in numbers.items():
            source.execute(f"PRAGMA anew.{name} = {number}")
    finally:
        source.execute("DETACH anew")


def _prepared(draft: Path, key: bytes | None, prepare: Callable[[sqlite3.Connection], None]) -> None:
    with closing(connect_with(key, draft)) as db:
        prepare(db)


def _compare(source: sqlite3.Connection, draft: Path, key: bytes | None) -> None:
    with closing(connect_with(key, draft, "mode=ro")) as db:
        said = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if said != "ok":
            raise NotTheSame(f"What was written is not whole: {said}")
        if key is not None and (torn := db.execute("PRAGMA cipher_integrity_check").fetchall()):
            raise NotTheSame(f"What was written is not whole: {torn[0][0]}")
        wanted, got = _told(source), _told(db)
        differing = sorted(name for name in wanted.keys() | got.keys() if wanted.get(name) != got.get(name))
        if differing:
            raise NotTheSame(f"What was written differs in {', '.join(differing)}")


def _told(db: sqlite3.Connection) -> dict[str, object]:
    """Return what two databases must agree in: their shape, their rows by number, their numbers."""
    told: dict[str, object] = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id", "encoding")
    }
    for kind, name, sql in db.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        if name in (SECRETS, f"sqlite_autoindex_{SECRETS}_1"):
            continue
        rows = db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] if kind == "table" else 0
        told[f"{kind} {name}"] = (sql, rows)
    return told


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
