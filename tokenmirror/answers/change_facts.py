"""Changes with what went into them and what of them is alive: each token and each line once."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from tokenmirror.answers.facts import Commit, Known
from tokenmirror.domain.outcomes import FateState
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend, Sum
from tokenmirror.store import queries


class ChangeFacts(msgspec.Struct, frozen=True):
    """One change that landed."""

    change: Change
    oid: str
    """The commit that stands for it: the last one that landed."""
    repository: str
    spent: Sum
    lines_added: int
    lines_alive: int
    lines_removed: int
    """Of generated files none; those of a file that was moved stay."""


def change_facts(
    db: sqlite3.Connection, facts: Known, changes: Iterable[Change], among: Iterable[int] | None = None
) -> list[ChangeFacts]:
    """Return what is known of each change; its tokens are added by `add_spends`.

    Lines that were taken out are looked up of all commits, or of some by their keys.
    """
    rows = facts.rows
    removed = queries.removed_lines(db, among)
    return [_facts(change, [rows[key] for key in change.commits], removed) for change in changes]


def _facts(change: Change, members: Sequence[Commit], removed: dict[int, int]) -> ChangeFacts:
    whole = _without_repeats(members)
    alive = 0 if change.state is FateState.REVERTED else sum([row.lines_alive for row in whole])
    return ChangeFacts(
        change,
        members[-1].oid,
        members[0].repository,
        Sum(),
        sum([row.lines_added for row in whole]),
        alive,
        sum([removed.get(row.id, 0) for row in whole]) if removed else 0,
    )


def _without_repeats(members: Sequence[Commit]) -> Sequence[Commit]:
    """Leave out a squash where the commits that it was made of are there too: its lines are theirs."""
    carriers = {row.landed_as for row in members if row.landed_as}
    return [row for row in members if row.oid not in carriers] or members if carriers else members


def add_spends(found: Sequence[ChangeFacts], facts: Known, spends: Iterable[Spend]) -> None:
    """Add to each change the tokens that went into its commits, under whichever id these stand."""
    owner = owners([each.change for each in found], facts)
    for spend in spends:
        into = owner.get(spend.commit) if spend.commit is not None else None
        if into is not None:
            found[into].spent.add(spend)


def owners(changes: Sequence[Change], facts: Known) -> dict[int, int]:
    """Return for each commit whose tokens are a change's the place of that change."""
    owner: dict[int, int] = {}
    parts = _parts(facts)
    rows = facts.rows
    for place, change in enumerate(changes):
        for key in change.commits:
            root = rows[key].same_work or key
            for commit in (key, root, *parts.get(root, ())):
                owner.setdefault(commit, place)
    return owner


def _parts(facts: Known) -> dict[int, list[int]]:
    """Return the commits that each squash was made of."""
    by_oid = {row.oid: row.id for row in facts.commits}
    parts: dict[int, list[int]] = defaultdict(list)
    for row in facts.commits:
        carrier = by_oid.get(row.landed_as) if row.landed_as else None
        if carrier is not None and carrier != row.id and row.same_work is None:
            parts[carrier].append(row.id)
    return parts


def once(members: Sequence[Commit]) -> list[Commit]:
    """Hold each line of a change once: no copy beside what it became, no squash beside its parts."""
    there = {row.id for row in members}
    copied: dict[int, Commit] = {}
    for row in members:
        if row.same_work is None or row.same_work not in there:
            copied.setdefault(row.same_work or row.id, row)
    originals = list(copied.values())
    squashes = {row.landed_as for row in originals if row.same_work is None}
    return [row for row in originals if row.oid not in squashes] or originals
