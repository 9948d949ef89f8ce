"""Work that has not landed: open commits and what is not committed, with what went in and what opens it."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tokenmirror.answers.facts import Known
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.spending import Amounts
from tokenmirror.language import count, tr
from tokenmirror.store import queries
from tokenmirror.store.lot_queries import OpenRow, open_rows
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.open_work import OpenWorkFacts

_MOST = 4


def open_work(db: sqlite3.Connection, facts: Known, narrow: Filter) -> list[OpenWorkFacts]:
    """Return open commits and uncommitted work, the largest first; what is too much to list in one."""
    rows = facts.rows
    groups: dict[str, list[OpenRow]] = defaultdict(list)
    for one in open_rows(db, narrow):
        row = rows.get(one.commit) if one.commit is not None else None
        name = row.subject if row is not None else tr("uncommitted, {project}", project=_short(one.project))
        groups[name].append(one)
    ordered = sorted(groups, key=lambda name: -_added(groups[name]).tokens)
    shown = ordered if len(ordered) <= _MOST + 1 else ordered[:_MOST]
    found = [_found(db, facts, name, groups[name]) for name in shown]
    rest = [one for name in ordered[len(shown) :] for one in groups[name]]
    if rest:
        found.append(OpenWorkFacts(count(len(ordered) - len(shown), "{n} more", "{n} more"), None, _added(rest)))
    return found


def _added(spent: Iterable[OpenRow]) -> Amounts:
    result = Amounts()
    for one in spent:
        result.add_usage(one.usage, one.parts)
    return result


def _found(db: sqlite3.Connection, facts: Known, name: str, spent: Sequence[OpenRow]) -> OpenWorkFacts:
    """Return one line: the commit that took most of it, else the session that spent most."""
    added = _added(spent)
    known = facts.rows
    by_commit: Counter[int] = Counter()
    by_session: Counter[int] = Counter()
    for one in spent:
        by_session[one.session] += one.usage.total_tokens
        if one.commit is not None and one.commit in known:
            by_commit[one.commit] += one.usage.total_tokens
    rows = sorted((known[key] for key in by_commit), key=lambda row: (-row.author_time, row.id))
    if rows:
        largest = max(rows, key=lambda row: by_commit[row.id])
        first = min(row.author_time for row in rows)
        return OpenWorkFacts(name, from_ms(first), added, "commit", largest.oid)
    session = max(by_session, key=lambda key: by_session[key])
    there = queries.sessions(db, Filter(), queries.of_sessions([session]))
    return OpenWorkFacts(name, None, added, "session", f"{there[0].source}:{there[0].native}" if there else "")


def _short(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path
