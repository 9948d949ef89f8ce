"""Which release was the first that held a commit, or the one that carries its work: stored beside its fate."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph
from tokenmirror.domain.releases import Tag, release_name
from tokenmirror.store import release_rows
from tokenmirror.store.release_rows import ReleaseRow
from tokenmirror.store.rows import to_ms

_CLOCK_SLACK_S = 86_400
"""So much older than a commit may be, by its clock, what builds on it."""


class Release(NamedTuple):
    """A release and what it names."""

    at: int
    """When it was made, in milliseconds: never before its commit was."""
    name: str
    commit: CommitId


def store_releases(
    db: sqlite3.Connection, repository: int, names: Mapping[int, Collection[str]], tags: Iterable[Tag], graph: Graph
) -> None:
    """Store the first release that holds each commit under any of its names; what is in none any more is forgotten."""
    wanted = {CommitId(name) for those in names.values() for name in those}
    first = first_releases(graph, tags, wanted)
    found = []
    for key, those in names.items():
        here = [first[CommitId(name)] for name in those if name in first]
        if here:
            at, name, _commit = min(here)
            found.append(ReleaseRow(key, name, at))
    release_rows.replace_releases(db, repository, found)


def first_releases(graph: Graph, tags: Iterable[Tag], wanted: Collection[CommitId]) -> dict[CommitId, Release]:
    """Return of some commits the first release that holds each; of two at the same time the one first by name."""
    times = [graph.nodes[commit].committed for commit in wanted if commit in graph.nodes]
    if not times:
        return {}
    oldest = min(times) - _CLOCK_SLACK_S
    found: dict[CommitId, Release] = {}
    seen: set[CommitId] = set()
    for release in sorted(_releases(graph, tags)):
        todo = [release.commit]
        while todo:
            commit = todo.pop()
            if commit in seen or commit not in graph.nodes or graph.nodes[commit].committed < oldest:
                continue
            seen.add(commit)
            if commit in wanted:
                found[commit] = release
            todo.extend(graph.nodes[commit].parents)
    return found


def _releases(graph: Graph, tags: Iterable[Tag]) -> list[Release]:
    named = ((tag, release_name(tag.ref)) for tag in tags if tag.commit in graph.nodes)
    return [
        Release(max(to_ms(tag.at), graph.nodes[tag.commit].committed * 1000), name, tag.commit)
        for tag, name in named
        if name is not None
    ]
