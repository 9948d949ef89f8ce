"""Forgets in a copy, which takes the place of the database, what was forgotten since it was taken."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import tzinfo
from pathlib import PurePath
from typing import Any, NamedTuple

import msgspec

from tokenmirror.domain.forgetting import Namer, Scope
from tokenmirror.domain.lookbacks import lookback_by_key
from tokenmirror.store import folder_rows, forgetting, forgotten_rows, log_rows, overwriting, work_rows
from tokenmirror.store import forgetting_words as words
from tokenmirror.store.forgetting import Gone
from tokenmirror.store.forgetting_git import folders_of
from tokenmirror.store.forgetting_words import Words
from tokenmirror.store.forgotten_rows import Act
from tokenmirror.store.rows import to_ms

Rows = list[tuple[Any, ...]]


class Asked(NamedTuple):
    """What a database answered that may be damaged."""

    rows: Rows
    whole: bool
    """Whether the answer was told to its end."""


Ask = Callable[[str], Asked]
"""Asks the database whose place is taken."""


class Before(msgspec.Struct, frozen=True):
    """What was forgotten by a database whose place is taken."""

    acts: dict[Act, tuple[int, int]]
    """Each with how many sessions and calls it took."""
    names: dict[Act, list[tuple[str, int]]]
    logs: Rows
    left_out: list[tuple[str, str]]
    forgotten_tools: list[tuple[str, str]]
    """Tools, and folders of them, that are left out and of which nothing is left."""
    keep_years: int | None
    knows_years: bool


def before(ask: Ask) -> Before:
    """Ask a database what it forgot."""
    acts: dict[Act, tuple[int, int]] = {}
    names: dict[Act, list[tuple[str, int]]] = {}
    numbered: dict[object, Act] = {}
    for row in ask("SELECT id, scope, since, until, forgotten_at, sessions, calls FROM forgotten").rows:
        act = numbered[row[0]] = Act(*row[1:5])
        acts[act], names[act] = (row[5], row[6]), []
    for number, kind, name in ask("SELECT forgotten, kind, name FROM forgotten_name").rows:
        if number in numbered:
            names[numbered[number]].append((str(kind), int(name)))
    logs = ask("SELECT name, size, mtime_ns, inode FROM forgotten_log").rows
    left_out = [(str(row[0]), str(row[1])) for row in ask("SELECT source, path FROM left_out").rows]
    known = ask("SELECT source, path FROM log")
    gone = [one for one in left_out if known.whole and not any(_is_of(*one, *log) for log in known.rows)]
    years = ask("SELECT value FROM wish WHERE name = 'keep_years'")
    keep = int(years.rows[0][0]) if years.rows else None
    return Before(acts, names, logs, left_out, gone, keep, years.whole)


def _is_of(source: str, folder: str, log_source: object, path: object) -> bool:
    return source == log_source and (not folder or str(path).startswith(forgetting.below(folder)))


class _Done(msgspec.Struct):
    """What was forgotten again."""

    gone: list[Gone] = msgspec.field(default_factory=list)
    repositories: set[int] = msgspec.field(default_factory=set)


def forget_again(db: sqlite3.Connection, told: Before, namer: Namer, zone: tzinfo) -> bool:
    """Forget what a copy does not know to be forgotten; tell whether there was anything."""
    missing = [act for act in told.acts if act not in forgotten_rows.acts(db)]
    unread = [one for one in told.left_out if one not in folder_rows.left_out(db)]
    tools = [one for one in told.forgotten_tools if _knows(db, *one)]
    overwriting.prepare(db)
    with _transaction(db):
        if told.knows_years:
            forgotten_rows.keep_for(db, told.keep_years)
        for source, folder in unread:
            folder_rows.leave_out(db, source, folder)
        for act in missing:
            _note(db, act, told)
        done = _Done()
        for take in (_sessions, _folders):
            take(db, {name for act in missing for name in told.names[act]}, namer, done)
        for act in missing:
            _period(db, act, zone, done)
        for source, folder in tools:
            done.repositories |= forgetting.forget(db, source, folder or None)[1]
        for log in (log for gone in done.gone for log in gone.logs):
            forgotten_rows.put_log(db, namer.log(log[0], log[1]), log[2])
        db.executemany(
            "INSERT OR IGNORE INTO forgotten_log (name, size, mtime_ns, inode) VALUES (?, ?, ?, ?)", told.logs
        )
        if any(act.scope == Scope.EVERYTHING for act in missing):
            words.wipe(db)
        if missing or tools:
            work_rows.judge_again(db, done.repositories.union(*(gone.repositories for gone in done.gone)))
            log_rows.set_unsettled(db, unsettled=True)
            overwriting.note_waiting(db)
    return bool(missing or tools)


def _note(db: sqlite3.Connection, act: Act, told: Before) -> None:
    if act.scope == Scope.AGE:
        forgotten_rows.raise_age(db, act.until or 0, told.acts[act], act.forgotten_at)
        return
    number = forgotten_rows.add(db, act.scope, (act.since, act.until), told.acts[act], act.forgotten_at)
    for kind in ("session", "folder"):
        forgotten_rows.add_names(db, number, kind, [name for of, name in told.names[act] if of == kind])


def _knows(db: sqlite3.Connection, source: str, folder: str) -> bool:
    """Tell whether anything of a tool, or of a folder of it, is stored."""
    return any(_is_of(source, folder, *row) for row in db.execute("SELECT source, path FROM log"))


# ---- what is met again by its names


def _sessions(db: sqlite3.Connection, names: Collection[tuple[str, int]], namer: Namer, done: _Done) -> None:
    if not any(kind == "session" for kind, _name in names):
        return
    rows = db.execute("SELECT id, source, native FROM session").fetchall()
    found = [row[0] for row in rows if ("session", namer.session(row[1], row[2])) in names]
    if found:
        forgetting.choose_sessions(db, found)
        _forget(db, words.of_sessions(), _natives(db), done)


def _folders(db: sqlite3.Connection, names: Collection[tuple[str, int]], namer: Namer, done: _Done) -> None:
    if not any(kind == "folder" for kind, _name in names):
        return
    tops = db.execute("SELECT id, top FROM repository").fetchall()
    living = {str(top) for _key, top in tops} | {
        str(row[0]) for row in db.execute("SELECT path FROM repository_folder")
    }
    rows = db.execute("SELECT path FROM place UNION SELECT cwd FROM session WHERE cwd IS NOT NULL").fetchall()

    def is_forgotten(folder: str) -> bool:
        for step in (PurePath(folder), *PurePath(folder).parents):
            if ("folder", namer.folder(str(step))) in names:
                return True
            if str(step) in living:
                return False
        return False

    for key, top in tops:
        if is_forgotten(str(top)):
            _repository(db, int(key), str(top), done)
    for (folder,) in rows:
        if is_forgotten(str(folder)):
            _repository(db, None, str(folder), done)


def _repository(db: sqlite3.Connection, repository: int | None, folder: str, done: _Done) -> None:
    folders = {*folders_of(db, repository, folder), folder}
    forgetting.choose_repository(db, repository, folder)
    own = words.of_repository(db, repository, folders)
    marks = [*_natives(db), *folders, *words.own_oids(db, repository)]
    _forget(db, [*words.of_sessions(), *own], marks, done, repository, sorted(folders))


def _period(db: sqlite3.Connection, act: Act, zone: tzinfo, done: _Done) -> None:
    if act.since is None and act.until is None:
        return
    forgetting.choose_period(db, act.since, act.until)
    keys = [key for key in words.times_with_words(db) if _is_within(key, act, zone)]
    _forget(db, [*words.of_sessions(), *words.of_times(keys, act.since, act.until)], _natives(db), done)


def _is_within(key: str, act: Act, zone: tzinfo) -> bool:
    look = lookback_by_key(key)
    period = None if look is None else look.period(zone)
    if period is None or period.start is None or period.end is None:
        return False
    begins = act.since is None or to_ms(period.start) >= act.since
    return begins and (act.until is None or to_ms(period.end) <= act.until)


def _forget(
    db: sqlite3.Connection,
    own: Iterable[Words],
    marks: Sequence[str],
    done: _Done,
    repository: int | None = None,
    folders: Iterable[str] = (),
) -> None:
    words.drop(db, [*own, *words.that_name(marks)])
    done.gone.append(forgetting.forget_chosen(db, repository, folders))


def _natives(db: sqlite3.Connection) -> list[str]:
    return [str(row[0]) for row in db.execute("SELECT native FROM session WHERE id IN gone_session ORDER BY 1")]


@contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[None]:
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
