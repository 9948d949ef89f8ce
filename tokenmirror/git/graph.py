"""Reads who descends from whom, in one process."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph, Node
from tokenmirror.git.revisions import as_stdin
from tokenmirror.git.runner import Git


def read_graph(git: Git, tips: Iterable[str]) -> Graph:
    """Read everything the tips descend from; tips that are gone are passed over."""
    wanted = as_stdin(tips)
    nodes: dict[CommitId, Node] = {}
    if not wanted:
        return Graph(nodes)
    with git.stream(
        "rev-list", "--topo-order", "--timestamp", "--parents", "--ignore-missing", "--stdin", stdin=wanted
    ) as lines:
        for order, line in enumerate(lines):
            committed, commit, *parents = line.decode("ascii").split()
            names = tuple(CommitId(sys.intern(parent)) for parent in parents)
            nodes[CommitId(sys.intern(commit))] = Node(names, int(committed), order)
    return Graph(nodes)
