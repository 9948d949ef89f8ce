"""Brings the database and all its copies to what the note beside it says: encrypted, plain, or under another key."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from tokenmirror.keys.held import found, held
from tokenmirror.keys.notes import EncryptionNote, KeyNote, Way, drop_note, note_path, read_note, write_note
from tokenmirror.paths import DataPaths
from tokenmirror.secrets import fingerprint_key, put_back
from tokenmirror.store import sealing
from tokenmirror.store.cipher import KeyNeeded, connect_with, first_bytes, is_plain_file, opens
from tokenmirror.store.converting import (
    InUse,
    NoRoomToConvert,
    NotTheSame,
    check_room,
    convert,
    drop_drafts,
    left_drafts,
    shred,
)
from tokenmirror.store.database import is_damage
from tokenmirror.store.secret_rows import fingerprint_key_in, put_in, take_out

_JOURNALS = ("-wal", "-journal")
_DRAFT_SECONDS = 60.0

Tell = Callable[[Path, int, int], None]
"""Hears which file is written anew, and how many bytes of all of them were before."""


class Settled(msgspec.Struct):
    """What was done."""

    way: Way
    files: int = 0
    problems: list[str] = msgspec.field(default_factory=list)
    """What could not be done yet; the next start tries again."""


def to_settle(paths: DataPaths) -> EncryptionNote | None:
    """Return what is to be done, if anything is; of no cost where encryption was never turned on."""
    if not note_path(paths.folder).exists():
        return None
    note = read_note(paths.folder)
    return None if note is None or (note.settled and not plain_files(paths, note)) else note


def plain_files(paths: DataPaths, note: EncryptionNote) -> list[Path]:
    """Return the databases that somebody put there since, and that are not encrypted as they are to be."""
    if note.way is not Way.ENCRYPTED:
        return []
    found = []
    for one in (paths.database, *_copies(paths), *_drafts(paths)):
        with suppress(sqlite3.Error):  # what cannot be read is told where it is opened
            found += [one] if is_plain_file(one) else []
    return found


def need_keys(paths: DataPaths) -> None:
    """Raise KeyNeeded unless an encrypted database can be opened: nothing is mended or restored without its key."""
    if note_path(paths.folder).exists() and (note := read_note(paths.folder)) is not None:
        _keys(paths.folder, note)


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
    work = _Work(target, keys, secret, tell, done, len(keys) == len(_wanted(note)))
    work.left = work.all = sum(one.stat().st_size for one in (paths.database, *_copies(paths)) if one.exists())
    if note.way is Way.PLAIN:
        put_back(paths.key, secret)  # before the database, which will not have it any more
    work.turn(paths.database)
    if note.way is Way.ENCRYPTED and paths.key.exists():
        _move_in(paths, target, secret)
    if not note.database:
        note = msgspec.structs.replace(note, database=True)
        write_note(paths.folder, note)
    _sweep(paths)
    # Listed now, when no plain one can come to them any more.
    for one in list(_copies(paths)):
        work.turn_copy(one)
    if not done.problems:
        _finish(paths, note)
    return done


def _wanted(note: EncryptionNote) -> list[KeyNote]:
    return [one for one in (note.key, note.before) if one is not None]


def _keys(folder: Path, note: EncryptionNote) -> list[bytes]:
    wanted = _wanted(note)
    if any(held(folder, one) is None for one in wanted) and (why := found(folder, note)):
        raise KeyNeeded(why)
    known = [held(folder, one) for one in wanted]
    if known[0] is None and not (note.way is Way.PLAIN and is_plain_file(DataPaths(folder).database)):
        raise KeyNeeded("The database is encrypted, and its key is not known here.")
    return [one for one in known if one is not None]


def _key_of(folder: Path, note: KeyNote) -> bytes:
    key = held(folder, note)
    if key is None:
        raise KeyNeeded("The key of the database is not known here.")
    return key


class _Work(msgspec.Struct):
    """What is wanted of each file."""

    target: bytes | None
    keys: list[bytes]
    secret: bytes
    tell: Tell
    done: Settled
    knows_all: bool
    """Whether every key is known that a file may have."""
    left: int = 0
    all: int = 0

    def turn(self, path: Path) -> None:
        """Bring one database there; one that is not there, or empty, is what it is to be."""
        path = path.resolve() if path.is_symlink() else path  # or the file that it leads to would stay as it is
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
            self._turned(path)
        except (NoRoomToConvert, InUse, NotTheSame, OSError, sqlite3.Error) as problem:
            self.done.problems.append(f"{path}: {problem}")

    def _turned(self, path: Path) -> None:
        if sealing.is_sealed(path):
            self._turn_box(path)
        elif path.name.endswith(_JOURNALS):
            self._box(path)
        elif self._is_known(path):
            try:
                self.turn(path)
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                self._box(path)
        elif self.knows_all:
            self._box(path)
        else:
            raise InUse("its key is not known now; it stays as it is until it is")

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


def fit_in(paths: DataPaths, draft: Path) -> None:
    """Bring what is to take the place of the database to what the note says; raises as `settle` does."""
    note = read_note(paths.folder) if note_path(paths.folder).exists() else None
    if note is None or note.way is not Way.ENCRYPTED or not is_plain_file(draft):
        return
    keys = _keys(paths.folder, note)
    secret = _known_secret(paths, keys)

    def prepare(db: sqlite3.Connection) -> None:
        if secret is not None and fingerprint_key_in(db) is None:
            put_in(db, secret)

    convert(draft, None, _key_of(paths.folder, note.key), prepare)


def _known_secret(paths: DataPaths, keys: list[bytes]) -> bytes | None:
    """Return the key of the line fingerprints from the database, or from a copy where that is damaged."""
    for path in (paths.database, *sorted(paths.backups.glob("*.db"), reverse=True)):
        with suppress(sqlite3.Error):
            for key in keys:
                if opens(path, key):
                    with closing(connect_with(key, path, "mode=ro")) as db:
                        if (found := fingerprint_key_in(db)) is not None:
                            return found
    return None


def _sweep(paths: DataPaths) -> None:
    """Write over what killed processes left half done, and would be copied or restored no more."""
    shred(paths.restoring)
    for one in _drafts(paths):
        head = first_bytes(one)
        if is_plain_file(one) or (head and not any(head)) or time.time() - one.stat().st_mtime > _DRAFT_SECONDS:
            shred(one)
    for folder in (paths.folder, paths.backups, *paths.set_aside.rglob("*/")):
        for path in list(left_drafts(folder)):
            drop_drafts(path)


def _drafts(paths: DataPaths) -> Iterator[Path]:
    """Return drafts of copies, one of which may be in the making: that one is encrypted already."""
    made = sorted([*paths.backups.glob(".making-*"), *paths.set_aside.rglob(".making-*")])
    yield from (one for one in (paths.restoring, *made) if one.is_file())


def _secret(paths: DataPaths, keys: list[bytes]) -> bytes:
    """Return the key of the line fingerprints, which lies in the encrypted database, or in its file."""
    if paths.database.exists() and first_bytes(paths.database) and not is_plain_file(paths.database):
        key = next((key for key in keys if opens(paths.database, key)), None)
        if key is None:
            raise sqlite3.DatabaseError("file is not a database")
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
    """Drop a wish of which nothing was done yet, as the database itself shows; return whether it was dropped."""
    note = read_note(paths.folder)
    if note is None or note.database:
        return False
    is_plain = is_plain_file(paths.database) or not first_bytes(paths.database)
    if note.way is Way.PLAIN or note.before is not None:
        return not is_plain and _as_before(paths, note)
    if not is_plain:
        return False
    with suppress(OSError):
        drop_drafts(paths.database)
    drop_note(paths.folder)
    return True


def _as_before(paths: DataPaths, note: EncryptionNote) -> bool:
    """Note what an encrypted database is encrypted with, where that is what it was before."""
    was = note.key if note.way is Way.PLAIN else note.before
    key = held(paths.folder, was) if was is not None else None
    if was is None or key is None or not opens(paths.database, key):
        return False
    kept = note.before if note.way is Way.PLAIN else None
    was = msgspec.structs.replace(was, carried="")
    write_note(paths.folder, EncryptionNote(Way.ENCRYPTED, was, kept, database=True))
    return True
