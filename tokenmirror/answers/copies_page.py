"""The copies of the database, as the settings show them."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from msgspec.structs import replace

from tokenmirror.domain.forgetting import Scope
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import Backup, backups
from tokenmirror.store.checks import last_check
from tokenmirror.store.copy_queries import Held, held, held_by, in_no_log
from tokenmirror.store.mending import is_restore_wished
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.copies_page import CheckFacts, CopiesPart, CopyFacts, Holding, copies_part


def copies(db: sqlite3.Connection | None, paths: DataPaths) -> CopiesPart | None:
    """Return the section of the page of data; nothing before there is anything to copy."""
    found = backups(paths.backups)
    if db is None and not found:
        return None
    here = held_by(db) if db is not None else None
    lost = in_no_log(db) if db is not None else frozenset[int]()
    check = last_check(paths)
    return copies_part(
        [_facts(one, lost, here) for one in found],
        _holding(here),
        CheckFacts(check.at, check.is_well) if check is not None else None,
        datetime.now(UTC),
        LocalZone(),
        working=is_restore_wished(paths),
    )


def _facts(copy: Backup, lost: frozenset[int], here: Held | None) -> CopyFacts:
    known = held(copy.path)
    only_now = len(lost - known.sessions) if known is not None else 0
    facts = CopyFacts(copy.path.name, copy.taken_at, copy.size, copy.why, _holding(known), only_now)
    if known is None or here is None:
        return facts
    since = here.forgotten.acts - known.forgotten.acts
    some = bool(since or here.forgotten.left_out - known.forgotten.left_out)
    return replace(facts, forgotten_since=some, all_forgotten=any(act.scope == Scope.EVERYTHING for act in since))


def _holding(known: Held | None) -> Holding | None:
    if known is None:
        return None
    last = from_ms(known.last_at) if known.last_at is not None else None
    return Holding(len(known.sessions), known.calls, last, known.own_words)
