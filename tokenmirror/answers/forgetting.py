"""Forgets what the person wants forgotten, so that it stays forgotten; says before what that would be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, tzinfo

import msgspec

from tokenmirror.answers.corrections import Unclear, find_session, transaction
from tokenmirror.domain.days import day_start
from tokenmirror.domain.forgetting import Forgetting, Namer, Scope
from tokenmirror.domain.lookbacks import lookback_by_key
from tokenmirror.language import tr
from tokenmirror.paths import DataPaths
from tokenmirror.secrets import fingerprint_key
from tokenmirror.sources.registry import all_sources
from tokenmirror.store import (
    folder_rows,
    forgetting,
    forgetting_words,
    forgotten_rows,
    log_rows,
    overwriting,
    work_rows,
)
from tokenmirror.store.forgetting_git import folders_of, repository_of
from tokenmirror.store.forgetting_words import Words
from tokenmirror.store.rows import to_ms
from tokenmirror.store.secret_rows import fingerprint_key_in


class Weight(msgspec.Struct, frozen=True):
    """How much would be forgotten."""

    sessions: int
    calls: int
    edits: int
    words: int
    """Of the person's own: corrections, notes, answers, ceilings, drafts, what was given away."""


class Forgot(msgspec.Struct, frozen=True):
    """What was forgotten."""

    weight: Weight
    act: int | None
    """What takes it back while the logs are there; None for a tool, which is switched on again."""
    marks: tuple[str, ...]
    """Names under which it may stand elsewhere: in what the window remembers."""


class _Chosen(msgspec.Struct, frozen=True):
    """What a wish means in the database."""

    words: list[Words]
    repository: int | None = None
    folders: tuple[str, ...] = ()


def weigh(db: sqlite3.Connection, wanted: Forgetting, zone: tzinfo) -> Weight:
    """Return how much would be forgotten; raise Unclear where nothing is meant."""
    with forgetting.scratch(db):
        return _weight(db, wanted, _choose(db, wanted, zone))


def forget(db: sqlite3.Connection, namer: Namer, wanted: Forgetting, now: datetime, zone: tzinfo) -> Forgot:
    """Forget, and note it so that it is not read again; raise Unclear where nothing is meant."""
    overwriting.prepare(db)
    with transaction(db):
        chosen = _choose(db, wanted, zone)
        weight = _weight(db, wanted, chosen)
        marks = _marks(db, wanted, chosen)
        words = [*chosen.words, *forgetting_words.that_name(marks)]
        forgetting_words.drop(db, words)
        gone = forgetting.forget_chosen(db, chosen.repository, chosen.folders)
        act = _note(db, namer, wanted, gone, chosen, weight, to_ms(now))
        if wanted.scope is Scope.EVERYTHING:
            forgetting_words.wipe(db)
        work_rows.judge_again(db, gone.repositories)
        log_rows.set_unsettled(db, unsettled=True)
        overwriting.note_waiting(db)
    return Forgot(weight, act, (*marks, *gone.dropped))


def older_than(years: int, now: datetime, zone: tzinfo) -> Forgetting:
    """Return what is older than so many years, by whole days."""
    day = now.astimezone(zone).date()
    try:
        first = day.replace(year=day.year - years)
    except ValueError:  # the 29th of February
        first = day.replace(year=day.year - years, day=28)
    return Forgetting(Scope.AGE, until=to_ms(day_start(first, zone)))


def read_again(db: sqlite3.Connection, acts: Iterable[int]) -> int:
    """Let what some acts forgot be read again while its logs are there; return how many acts those were."""
    with transaction(db):
        return forgotten_rows.remember(db, acts)


def namer_of(db: sqlite3.Connection, paths: DataPaths) -> Namer:
    """Return who names what is forgotten; raises OSError and ValueError where the key cannot be had."""
    return Namer(fingerprint_key_in(db) or fingerprint_key(paths.key))


# ---- what is meant


def _choose(db: sqlite3.Connection, wanted: Forgetting, zone: tzinfo) -> _Chosen:
    match wanted.scope:
        case Scope.SESSION:
            return _choose_session(db, wanted)
        case Scope.REPOSITORY:
            return _choose_repository(db, wanted)
        case Scope.TOOL:
            forgetting.choose_source(db, wanted.subject, wanted.folder)
            return _Chosen(forgetting_words.of_sessions())
        case Scope.PERIOD | Scope.AGE:
            return _choose_period(db, wanted, zone)
        case Scope.EVERYTHING:
            forgetting.choose_period(db, None, wanted.until)
            return _Chosen([])


def _choose_session(db: sqlite3.Connection, wanted: Forgetting) -> _Chosen:
    session = find_session(db, wanted.subject)
    retelling = {source.name for source in all_sources() if source.retells}
    same = db.execute("SELECT id, source FROM session WHERE native = ?", (session.native,)).fetchall()
    told_twice = {row[0] for row in same if row[1] in retelling or session.source in retelling}
    forgetting.choose_sessions(db, {session.id, *told_twice})
    return _Chosen(forgetting_words.of_sessions())


def _choose_repository(db: sqlite3.Connection, wanted: Forgetting) -> _Chosen:
    repository = repository_of(db, wanted.subject)
    folders = folders_of(db, repository, wanted.subject)
    if repository is None and not folders:
        raise Unclear(tr("No repository and no folder of sessions is known as {folder}.", folder=wanted.subject))
    forgetting.choose_repository(db, repository, wanted.subject)
    words = forgetting_words.of_repository(db, repository, {*folders, wanted.subject})
    return _Chosen([*forgetting_words.of_sessions(), *words], repository, tuple(sorted({*folders, wanted.subject})))


def _choose_period(db: sqlite3.Connection, wanted: Forgetting, zone: tzinfo) -> _Chosen:
    if wanted.since is None and wanted.until is None:
        raise Unclear(tr("Say from when or until when."))
    forgetting.choose_period(db, wanted.since, wanted.until)
    keys = [key for key in forgetting_words.times_with_words(db) if _is_within(key, wanted, zone)]
    words = forgetting_words.of_times(keys, wanted.since, wanted.until)
    return _Chosen([*forgetting_words.of_sessions(), *words])


def _is_within(key: str, wanted: Forgetting, zone: tzinfo) -> bool:
    """Tell whether a week, month or quarter lies wholly in the time that is meant."""
    look = lookback_by_key(key)
    if look is None:
        return False
    period = look.period(zone)
    if period.start is None or period.end is None:
        return False
    begins = wanted.since is None or to_ms(period.start) >= wanted.since
    return begins and (wanted.until is None or to_ms(period.end) <= wanted.until)


def _weight(db: sqlite3.Connection, wanted: Forgetting, chosen: _Chosen) -> Weight:
    if wanted.scope is Scope.EVERYTHING:
        own = forgetting_words.count_own(db)
    else:
        own = forgetting_words.count(db, [*chosen.words, *forgetting_words.that_name(_marks(db, wanted, chosen))])
    return Weight(*forgetting.chosen(db), own)


def _marks(db: sqlite3.Connection, wanted: Forgetting, chosen: _Chosen) -> tuple[str, ...]:
    """Return the names under which what is forgotten may stand in drafts, and in what the window remembers."""
    natives = [str(row[0]) for row in db.execute("SELECT native FROM session WHERE id IN gone_session ORDER BY 1")]
    if wanted.scope in (Scope.SESSION, Scope.TOOL):
        return tuple(natives)
    if wanted.scope is Scope.REPOSITORY:
        return (*natives, *chosen.folders, *forgetting_words.own_oids(db, chosen.repository))
    return tuple(natives)


# ---- what is noted


def _note(
    db: sqlite3.Connection,
    namer: Namer,
    wanted: Forgetting,
    gone: forgetting.Gone,
    chosen: _Chosen,
    weight: Weight,
    now: int,
) -> int | None:
    """Note what is not to be read again; return the act."""
    if wanted.scope is Scope.TOOL:
        folder_rows.leave_out(db, wanted.subject, wanted.folder or folder_rows.WHOLE_TOOL)
        forgetting.drop_source(db, wanted.subject, wanted.folder)
        return None
    for source, path, look in gone.logs:
        forgotten_rows.put_log(db, namer.log(source, path), look)
    counts = weight.sessions, weight.calls
    if wanted.scope is Scope.AGE:
        forgotten_rows.raise_age(db, wanted.until or now, counts, now)
        return None
    until = wanted.until if wanted.until is not None or wanted.scope is not Scope.EVERYTHING else now
    timed = wanted.scope in (Scope.PERIOD, Scope.EVERYTHING)
    act = forgotten_rows.add(db, wanted.scope, (wanted.since, until) if timed else (None, None), counts, now)
    if wanted.scope is Scope.SESSION:
        forgotten_rows.add_names(db, act, "session", [namer.session(*one) for one in gone.whole])
    if wanted.scope is Scope.REPOSITORY:
        forgotten_rows.add_names(db, act, "folder", [namer.folder(path) for path in chosen.folders])
    return act
