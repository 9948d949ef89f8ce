"""Brings the database and all its copies to what the note beside it says: encrypted, plain, or under another key."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from tokenmirror.keys.held import found, held
from tokenmirror.keys.notes import EncryptionNote, KeyNote, Way, drop_note, note_path, read_note, write_note
from tokenmirror.paths import DataPaths
from tokenmirror.secrets import fingerprint_key, put_back
from tokenmirror.store import sealing
from tokenmirror.store.cipher import KeyNeeded, connect_with, is_plain_file, opens
from tokenmirror.store.converting import InUse, NoRoomToConvert, NotTheSame, check_room, convert, drop_drafts, shred
from tokenmirror.store.secret_rows import fingerprint_key_in, put_in, take_out

_JOURNALS = ("-wal", "-journal")

Tell = Callable[[Path, int, int], None]
"""Hears which file is written anew, and how many bytes of all of them were before."""


@dataclass(slots=True)
class Settled:
    """What was done."""

    way: Way
    files: int = 0
    problems: list[str] = field(default_factory=list)
    """What could not be done yet; the next start tries again."""


def to_settle(paths: DataPaths) -> EncryptionNote | None:
    """Return what is to be done, if anything is; of no cost where encryption was never turned on."""
    if not note_path(paths.folder).exists():
        return None
    note = read_note(paths.folder)
    if note is None or (note.settled and not _is_other(paths.database, note)):
        return None
    return note


def _is_other(database: Path, note: EncryptionNote) -> bool:
    """Tell whether somebody put a plain database where an encrypted one belongs."""
    return note.way is Way.ENCRYPTED and is_plain_file(database)


def settle(paths: DataPaths, tell: Tell = lambda _path, _done, _all: None) -> Settled | None:
    """Do what the note says; the collector's lock is held, and nobody has the database open.

    It may be interrupted at any moment: what was not done is done at the next call. Raises KeyNeeded,
    NoRoomToConvert, InUse, NotTheSame, OSError or sqlite3.Error where the database itself could not be brought there.
    """
    note = to_settle(paths)
    if note is None:
        return None
    done = Settled(note.way)
    keys = _keys(paths.folder, note)
    secret = _secret(paths, keys)
    target = _key_of(paths.folder, note.key) if note.way is Way.ENCRYPTED else None
    work = _Work(target, keys, secret, tell, done)
    copies = list(_copies(paths))
    work.left = work.all = sum(one.stat().st_size for one in (paths.database, *copies) if one.exists())
    work.turn(paths.database)
    if note.way is Way.PLAIN:
        put_back(paths.key, secret)
    elif paths.key.exists():
        _move_in(paths, target, secret)
    if not note.database:
        note = msgspec.structs.replace(note, database=True)
        write_note(paths.folder, note)
    for one in copies:
        work.turn_copy(one)
    if not done.problems:
        _finish(paths, note)
    return done


def _keys(folder: Path, note: EncryptionNote) -> list[bytes]:
    wanted = [one for one in (note.key, note.before) if one is not None]
    if any(held(folder, one) is None for one in wanted) and (why := found(folder, note)):
        raise KeyNeeded(why)
    known = [held(folder, one) for one in wanted]
    if known[0] is None and note.way is Way.ENCRYPTED:
        raise KeyNeeded("The key with which the database is to be encrypted is not known here.")
    return [one for one in known if one is not None]


def _key_of(folder: Path, note: KeyNote) -> bytes:
    key = held(folder, note)
    if key is None:
        raise KeyNeeded("The key of the database is not known here.")
    return key


@dataclass(slots=True)
class _Work:
    """What is wanted of each file."""

    target: bytes | None
    keys: list[bytes]
    secret: bytes
    tell: Tell
    done: Settled
    left: int = 0
    all: int = 0

    def turn(self, path: Path) -> None:
        """Bring one database there; one that is not there, or empty, is what it is to be."""
        drop_drafts(path)
        size = path.stat().st_size if path.exists() else 0
        if not size:
            return
        self.tell(path, self.all - self.left, self.all)
        self.left -= size
        now = self._key(path)
        if now != self.target:
            convert(path, now, self.target, self._prepare)
            self.done.files += 1

    def turn_copy(self, path: Path) -> None:
        """Bring a copy there; one that is damaged is put into an encrypted box as it is."""
        try:
            if sealing.is_sealed(path):
                self._turn_box(path)
            elif path.name.endswith(_JOURNALS) or not self._is_known(path):
                self._box(path)
            else:
                self.turn(path)
        except (NoRoomToConvert, InUse, NotTheSame, OSError) as problem:
            self.done.problems.append(f"{path}: {problem}")
        except sqlite3.Error:
            self._box(path)

    def _box(self, path: Path) -> None:
        if self.target is not None and path.exists():
            check_room(path)
            sealing.seal(path, self.target)
            self.done.files += 1

    def _turn_box(self, path: Path) -> None:
        key = self._key(path)
        if self.target is None and key is not None:
            sealing.unseal(path, key)
        elif key is not None and key != self.target:
            convert(path, key, self.target, lambda _db: None)

    def _is_known(self, path: Path) -> bool:
        return is_plain_file(path) or any(opens(path, key) for key in self.keys)

    def _key(self, path: Path) -> bytes | None:
        if is_plain_file(path):
            return None
        key = next((key for key in self.keys if opens(path, key)), None)
        if key is None:
            raise sqlite3.DatabaseError("file is not a database")
        return key

    def _prepare(self, db: sqlite3.Connection) -> None:
        if self.target is None:
            take_out(db)
        else:
            put_in(db, fingerprint_key_in(db) or self.secret)


def _copies(paths: DataPaths) -> Iterator[Path]:
    """Return all that was copied from the database, or was it: what is beside such a file comes after it."""
    if paths.in_hand.exists():
        yield paths.in_hand
    for folder in (paths.backups, paths.set_aside):
        found = sorted(one for one in folder.rglob("*") if one.is_file() and not one.is_symlink())
        yield from (one for one in found if one.suffix == ".db" and not one.name.startswith("."))
        yield from (one for one in found if sealing.is_sealed(one))
        yield from (one for one in found if one.name.endswith(_JOURNALS) and one.stat().st_size)


def _secret(paths: DataPaths, keys: list[bytes]) -> bytes:
    """Return the key of the line fingerprints, which lies in the encrypted database, or in its file."""
    for key in keys:
        if paths.database.exists() and not is_plain_file(paths.database) and opens(paths.database, key):
            with closing(connect_with(key, paths.database, "mode=ro")) as db:
                found = fingerprint_key_in(db)
            if found is not None:
                return found
    return fingerprint_key(paths.key)


def _move_in(paths: DataPaths, key: bytes | None, secret: bytes) -> None:
    """Take the key of the line fingerprints into the database; its file goes once it is there for sure."""
    if key is None or not paths.database.exists() or not paths.database.stat().st_size:
        return
    with closing(connect_with(key, paths.database)) as db:
        if fingerprint_key_in(db) is None:
            put_in(db, secret)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shred(paths.key)


def _finish(paths: DataPaths, note: EncryptionNote) -> None:
    if note.way is Way.PLAIN:
        drop_note(paths.folder)
    else:
        write_note(paths.folder, msgspec.structs.replace(note, before=None, settled=True))


def take_back(paths: DataPaths) -> bool:
    """Drop the wish to encrypt, where nothing was done of it yet; return whether it was dropped."""
    note = read_note(paths.folder)
    if note is None or note.way is not Way.ENCRYPTED or note.database or note.before is not None:
        return False
    if paths.database.exists() and paths.database.stat().st_size and not is_plain_file(paths.database):
        return False
    with suppress(OSError):
        drop_drafts(paths.database)
    drop_note(paths.folder)
    return True
