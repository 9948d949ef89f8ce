"""Puts a copy in the place of the database, and brings over from a damaged one what only the person could say.

What is to be done is written down first: cut off at any moment, the next start goes on with it.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from tokenmirror.domain.forgetting import Namer
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import (
    BEFORE_RESTORE,
    Backup,
    backups,
    fault,
    folder_to_disk,
    make_one_file,
    newest_sound,
    place_for,
)
from tokenmirror.store.cipher import connect
from tokenmirror.store.database import NewerDatabase, applied_names, open_writer
from tokenmirror.store.forgetting_again import Asked, Rows, before, forget_again
from tokenmirror.store.secret_rows import own_fingerprint_key

_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_ENDS = ("", "-wal", "-shm", "-journal")
_TOLD = "restored"
"""The file in a folder of a damaged database that says what was taken up; the window tells of it for some days."""

OWN_TABLES = (
    "correction", "own_address", "added_folder", "left_out", "note", "intent", "own_answer", "ceiling", "scenario",
    "experiment", "summary_draft", "summary_given",
)  # fmt: skip
"""What no log and no repository can tell again; what was forgotten is brought over by what it means."""


class NotRestored(Exception):  # noqa: N818 - the world's fault, not ours
    """A copy cannot take the place of the database; the text says why, and nothing was changed."""


class Mended(msgspec.Struct, frozen=True):
    """What was done about a damaged database."""

    aside: Path
    """The folder in which it lies now."""
    restored: Backup | None
    """The copy that was taken up; None where logs are read from nothing."""
    brought_over: int
    """Rows of the person's own that the damaged file still told."""

    @property
    def sentence(self) -> str:
        """Return what a person is told."""
        whence = (
            f"the backup of {self.restored.taken_at:%Y-%m-%d %H:%M} UTC was taken up"
            if self.restored
            else "there was no backup to take up"
        )
        return f"The database was damaged: it lies in {self.aside} now, {whence}, and logs are read from there on."


class _Plan(msgspec.Struct, frozen=True):
    """What is to be done, as it is written down."""

    aside: str
    """Where the database until now goes, below the data folder; empty where that is still to be seen."""
    copy: str
    """The name of the copy that takes its place; empty for none."""
    mends: bool
    """What only the person could say is brought over, and it is told."""


def mend(paths: DataPaths, now: datetime) -> Mended | None:
    """Put a sound database in the place of a damaged one; None where that only ended a restore that was cut off.

    The caller holds the collector's lock. What it leaves out is in the logs, or was in the damaged file alone: that
    file is kept. Raises NotRestored where a copy that was wished for cannot be used.
    """
    plan = _left(paths)
    if plan is not None and not plan.aside:
        restore(paths, plan.copy, now)
        return None
    if plan is None:
        sound = newest_sound(paths.backups, now)
        plan = _Plan(_aside(paths, now), sound.path.name if sound else "", mends=True)
    return _done(paths, plan)


def wish_restore(paths: DataPaths, name: str) -> None:
    """Write down that a copy is to take the place of the database; the next start of the collector does it."""
    _write_down(paths, _Plan("", name, mends=False))


def is_restore_wished(paths: DataPaths) -> bool:
    """Tell whether a copy is to take the place of the database, and does not yet."""
    plan = _left(paths)
    return plan is not None and not plan.mends


def restore(paths: DataPaths, name: str, now: datetime) -> Path:
    """Put a copy in the place of the database, which is kept; return where. The caller holds the collector's lock.

    What was forgotten since the copy was taken is forgotten in it as well. Raises NotRestored; then nothing was
    changed. What is cut off goes on at the next start.
    """
    copy = next((one for one in backups(paths.backups) if one.path.name == name), None)
    why = _why_not(paths, name, copy)
    if why:
        paths.damaged.unlink(missing_ok=True)
        raise NotRestored(why)
    whole = paths.database.exists() and _is_whole(paths.database)
    kept = place_for(paths.backups, now, BEFORE_RESTORE) if whole else paths.folder / _aside(paths, now)
    _done(paths, _Plan(str(kept.relative_to(paths.folder)), name, mends=False))
    if whole:
        with suppress(sqlite3.OperationalError):  # a window that looks at it still
            make_one_file(kept)
    return kept


def _why_not(paths: DataPaths, name: str, copy: Backup | None) -> str:
    if copy is None:
        return f"There is no backup called {name} in {paths.backups}. Nothing was changed."
    if paths.encryption.exists() and _is_foreign(copy.path):
        return f"{copy.path} is encrypted with another key than the one that is known here. Nothing was changed."
    if wrong := fault(copy.path):
        return f"{copy.path} is damaged itself ({wrong}). Nothing was changed."
    if _is_newer(copy.path):
        return f"{copy.path.name} was made by a newer version of TokenMirror. Nothing was changed; update it first."
    if shutil.disk_usage(paths.folder).free < 2 * copy.size:
        return f"{paths.folder} has no room for the copy of {copy.size / 1e6:.0f} MB. Nothing was changed."
    return ""


def _is_newer(copy: Path) -> bool:
    try:
        with closing(connect(copy, "mode=ro")) as db:
            applied_names(db, copy)
    except NewerDatabase:
        return True
    return False


def _is_foreign(path: Path) -> bool:
    from tokenmirror.store.recognising import is_foreign  # noqa: PLC0415 - for encrypted databases alone

    return is_foreign(path)


def _fit_in(paths: DataPaths, draft: Path) -> None:
    """Encrypt what was made of a plain copy, where the database is encrypted."""
    if paths.encryption.exists():
        from tokenmirror.store.settling import fit_in  # noqa: PLC0415 - for encrypted databases alone

        fit_in(paths, draft)


def _is_whole(database: Path) -> bool:
    """Take into a database what SQLite keeps beside it; False where that cannot be, or where it is not whole."""
    try:
        with closing(connect(database)) as db:
            is_one_file = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    except sqlite3.Error:
        return False
    return is_one_file and not fault(database)


def _left(paths: DataPaths) -> _Plan | None:
    """Return what was begun and not ended."""
    try:
        return _Plan(**json.loads(paths.damaged.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _aside(paths: DataPaths, now: datetime) -> str:
    """Return a folder that is not there yet, below the data folder."""
    wanted = paths.set_aside / now.astimezone(UTC).strftime(_STAMP)
    places = [wanted, *(wanted.with_name(f"{wanted.name}-{number}") for number in range(2, 1000))]
    return str(next(place for place in places if not place.exists()).relative_to(paths.folder))


def _done(paths: DataPaths, plan: _Plan) -> Mended | None:
    """Do what is planned, or what is left of it; nothing is moved before there is what takes its place."""
    copy = next((one for one in backups(paths.backups) if one.path.name == plan.copy), None)
    draft = paths.restoring
    if copy is not None:
        _draft(copy.path, draft)
        _fit_in(paths, draft)
    _write_down(paths, plan)
    kept = _kept(paths, plan)
    _move_away(paths.database, kept)
    if copy is not None:
        draft.replace(paths.database)
        folder_to_disk(paths.folder)
    mended = None
    if plan.mends:
        mended = Mended(kept.parent, copy, _bring_over(kept, paths.database))
        (kept.parent / _TOLD).write_text(copy.path.name if copy else "", "utf-8")
    if kept.exists():
        _forget_again(kept, paths)
    paths.damaged.unlink(missing_ok=True)
    return mended


def _kept(paths: DataPaths, plan: _Plan) -> Path:
    """Return what the database until now is called, in a folder that is there."""
    place = paths.folder / plan.aside
    kept = place if place.suffix else place / paths.database.name
    for folder in (kept.parent.parent, kept.parent):
        if folder != paths.folder:
            folder.mkdir(mode=0o700, exist_ok=True)
    return kept


def _draft(copy: Path, draft: Path) -> None:
    try:
        shutil.copyfile(copy, draft)
        draft.chmod(0o600)
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _write_down(paths: DataPaths, plan: _Plan) -> None:
    draft = paths.damaged.with_name(f".{paths.damaged.name}")
    with draft.open("w", encoding="utf-8") as file:
        json.dump(msgspec.structs.asdict(plan), file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(paths.damaged)
    folder_to_disk(paths.folder)


def _move_away(database: Path, kept: Path) -> None:
    """Move the database and what SQLite keeps beside it; what takes its place already, though not to its end, goes."""
    for end in reversed(_ENDS):  # the database itself last: what is beside it alone is not taken for one
        part, place = database.with_name(database.name + end), kept.with_name(kept.name + end)
        if kept.exists():
            part.unlink(missing_ok=True)
        elif part.exists():
            part.replace(place)
    folder_to_disk(kept.parent)
    folder_to_disk(database.parent)


def _bring_over(damaged: Path, database: Path) -> int:
    """Copy the person's own rows, as far as the damaged file tells them; what it tells is newer than any copy."""
    rows = 0
    with closing(open_writer(database)) as db:
        for table in OWN_TABLES:
            told, names = _told(damaged, f"SELECT * FROM {table}")
            if told.rows:
                columns, marks = ", ".join(names), ", ".join("?" * len(names))
                rows += _put(db, f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})", told.rows)
        for question, *statements in _OF_REPOSITORIES:
            told, _names = _told(damaged, question)
            rows += [_put(db, statement, told.rows) for statement in statements][-1]
    return rows


def _forget_again(kept: Path, paths: DataPaths) -> None:
    """Forget in what takes its place all that the database until now had forgotten."""
    told = before(lambda question: _told(kept, question)[0])
    if told.acts or told.left_out or told.knows_years:
        with closing(open_writer(paths.database)) as db:
            forget_again(db, told, Namer(own_fingerprint_key(db, paths.key)), LocalZone())


_SAID_OF_REPOSITORIES = (
    "SELECT common_dir, top, ignored, chosen_ref FROM repository WHERE ignored OR chosen_ref IS NOT NULL"
    " OR id IN (SELECT repository FROM repository_folder WHERE by_person)"
)
_OLD_FOLDERS = (
    "SELECT f.path, r.common_dir FROM repository_folder f JOIN repository r ON r.id = f.repository WHERE f.by_person"
)
_AS_OLD_FOLDER = (
    "INSERT OR REPLACE INTO repository_folder (path, repository, by_person)"
    " SELECT ?1, id, 1 FROM repository WHERE common_dir = ?2"
)
_OF_REPOSITORIES = (
    (
        _SAID_OF_REPOSITORIES,
        "INSERT OR IGNORE INTO repository (common_dir, top, ignored, chosen_ref) VALUES (?1, ?2, ?3, ?4)",
        "UPDATE repository SET ignored = ?3, chosen_ref = ?4, moved_heads = NULL WHERE common_dir = ?1 AND ?2 != ''",
    ),
    (_OLD_FOLDERS, _AS_OLD_FOLDER),
)
"""What the person said of repositories, whose numbers are others in another database: asked there, and put here."""


def _put(db: sqlite3.Connection, statement: str, rows: Sequence[Sequence[object]]) -> int:
    done = 0
    db.execute("BEGIN IMMEDIATE")
    for row in rows:
        with suppress(sqlite3.IntegrityError):  # what damage made of a row may be none that can be kept
            db.execute(statement, row)
            done += 1
    db.execute("COMMIT")
    return done


def _told(damaged: Path, question: str) -> tuple[Asked, list[str]]:
    """Return an answer as far as it can be read, and what its columns are called."""
    rows: Rows = []
    columns: list[str] = []
    whole = False
    try:
        # Opened as a writer would, which takes in what was written last and lies beside it still.
        with closing(connect(damaged)) as db:
            db.execute("PRAGMA query_only = ON")
            found = db.execute(question)
            columns = [str(one[0]) for one in found.description]
            rows.extend(found)
            whole = True
    except sqlite3.DatabaseError:
        pass  # what was read until then counts
    return Asked(rows, whole), columns
