"""Work that has not landed: open commits and what is not committed, with what went in and what opens it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from tokenmirror.answers.facts import Known
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.spending import Spend, add_up, add_up_by
from tokenmirror.language import tr
from tokenmirror.store import queries
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.open_work import OpenWorkFacts

_MOST = 4


def open_work(db: sqlite3.Connection, facts: Known, spends: Sequence[Spend]) -> list[OpenWorkFacts]:
    """Return open commits and uncommitted work, the largest first; what is too much to list in one."""
    rows = facts.rows
    groups: dict[str, list[Spend]] = defaultdict(list)
    for spend in spends:
        if spend.outcome is Outcome.IN_PROGRESS:
            row = rows.get(spend.commit) if spend.commit is not None else None
            name = row.subject if row is not None else tr("uncommitted, {project}", project=_short(spend.project))
            groups[name].append(spend)
    ordered = sorted(groups, key=lambda name: -add_up(groups[name]).tokens)
    shown = ordered if len(ordered) <= _MOST + 1 else ordered[:_MOST]
    found = [_found(db, facts, name, groups[name]) for name in shown]
    rest = [spend for name in ordered[len(shown) :] for spend in groups[name]]
    if rest:
        found.append(OpenWorkFacts(tr("{n} more", n=len(ordered) - len(shown)), None, add_up(rest)))
    return found


def _found(db: sqlite3.Connection, facts: Known, name: str, spends: Sequence[Spend]) -> OpenWorkFacts:
    """Return one line: the commit that took most of it, else the session that spent most."""
    added = add_up(spends)
    by_commit = add_up_by((spend for spend in spends if spend.commit is not None), lambda spend: spend.commit)
    known = facts.rows
    rows = sorted(
        [known[key] for key in by_commit if key is not None and key in known],
        key=lambda row: (-row.author_time, row.id),
    )
    if rows:
        largest = max(rows, key=lambda row: by_commit[row.id].tokens)
        first = min(row.author_time for row in rows)
        return OpenWorkFacts(name, from_ms(first), added, "commit", largest.oid)
    by_session = add_up_by(spends, lambda spend: spend.session)
    session = max(by_session, key=lambda key: by_session[key].tokens)
    there = queries.sessions(db, Filter(), queries.of_sessions([session]))
    return OpenWorkFacts(name, None, added, "session", f"{there[0].source}:{there[0].native}" if there else "")


def _short(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path
