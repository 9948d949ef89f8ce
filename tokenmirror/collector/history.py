"""Brings one changed repository into the database: commits, patch ids, blame; remembers what git forgets."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.mentions import Mentions
from tokenmirror.collector.standing import Standing
from tokenmirror.domain.blake import blake2b
from tokenmirror.domain.commits import BlameOfFile, CommitId, CommitRead, DefaultBranch
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.graph import Graph
from tokenmirror.git.blame import NEVER, Wider, blame_counts, chained, rename_steps
from tokenmirror.git.generated import generated_paths
from tokenmirror.git.history import read_commits, read_exactly
from tokenmirror.git.identity import Author, authors, authors_of
from tokenmirror.git.ignored import LIST_NAME, listed_commits
from tokenmirror.git.patch_ids import patch_ids, range_patch_ids
from tokenmirror.git.runner import Git
from tokenmirror.git.trees import Versions
from tokenmirror.git.written_once import Once, written_once
from tokenmirror.store import git_rows, work_rows
from tokenmirror.store.repository_rows import RepositoryRow
from tokenmirror.store.rows import from_ms

BEFORE_SESSIONS = timedelta(days=7)
"""How far before a repository's first session its history is read."""
_BATCH = 400
_FEW = 200
"""So many commits are named to git one by one; for more it walks through history."""
_MOST_BRANCH_TIPS = 400
_AT_ONCE, _AT_ONCE_EASY = 16, 96
"""Files that are blamed between two looks at whether to stop: each by itself, and those written once."""
_MANY_FILES = 64
"""To blame; of so many it is worth a walk through history to know which were written once."""
_TWO_VERSIONS = "+"

Step = Callable[[], None]


class RegularFiles(NamedTuple):
    """Which versions of files are at the head of the default branch, and of its twin where they differ."""

    here: Mapping[str, str]
    also: Mapping[str, str] | None


class Trees:
    """The files at the head of the default branch as far as they were asked for, held between two judges."""

    def __init__(self) -> None:
        """Begin without knowing any."""
        self._here, self._also = Versions(), Versions()
        self._list: tuple[str, frozenset[CommitId]] = ("", frozenset())

    def versions(self, git: Git, default: DefaultBranch, paths: Collection[str]) -> RegularFiles:
        """Return the versions of files that are there."""
        here = self._here.at(git, default.commit, paths)
        return RegularFiles(here, None if default.also is None else self._also.at(git, default.also, paths))

    def ignored(self, git: Git, head: CommitId) -> frozenset[CommitId]:
        """Return the commits that the branch says are no authorship."""
        version = self._here.at(git, head, [LIST_NAME]).get(LIST_NAME, "")
        if version != self._list[0]:
            self._list = version, listed_commits(git, version)
        return self._list[1]


class Blamed(NamedTuple):
    """What was blamed."""

    files: frozenset[str]
    on: tuple[CommitId, ...]
    """The heads that all stored lines descend from; empty where some could not be blamed."""


class Authors(NamedTuple):
    """Who wrote the commits of a graph since some second."""

    nodes: AbstractSet[CommitId]
    begin: int
    pairs: frozenset[Author]


NOBODY = Authors(frozenset(), 0, frozenset())


class HistoryReader:
    """Reads what is new in one repository; the caller's writes and these are one process's."""

    def __init__(self, db: sqlite3.Connection, fingerprinter: Fingerprinter, step: Step) -> None:
        """Take the key's fingerprinter, and what to call between pieces of long work."""
        self._db = db
        self._line = fingerprinter.line
        self._mentions = Mentions(db, fingerprinter.line)
        self._step = step
        self._renamed: dict[int, tuple[CommitId, CommitId, list[tuple[str, str]]]] = {}
        """By repository: since which commit and up to which it is known what was renamed."""
        self._wrote: dict[CommitId, Author] = {}
        """Who wrote the commits that were read just now."""
        self._renaming: dict[CommitId, list[tuple[str, str]]] = {}
        """By commit that was read just now and has one parent: what it renamed."""

    def read(self, row: RepositoryRow, standing: Standing) -> Graph:
        """Store commits that are new since the last time, with their patch ids; raise GitError."""
        graph = standing.graph()
        since = self._window_start(row.id)
        if since is not None:
            self._read_commits(row, standing, since, graph)
            self._mentions.read(row.id, standing.git, standing.notes)
            self._remember_patch_ids(row.id, standing.git, graph)
            self._remember_branches(row.id, standing, graph)
        git_rows.set_mine(self._db, row.id, standing.addresses)
        return graph

    def authors(self, row: RepositoryRow, standing: Standing, graph: Graph, before: Authors | None) -> Authors:
        """Return who wrote commits since the first session; git is asked for those that were not read just now."""
        since = self._window_start(row.id)
        if since is None:
            return NOBODY
        begin = int(since.timestamp())
        if before is None or standing.mapped or before.begin != begin or not before.nodes <= graph.nodes.keys():
            before = NOBODY
        read, self._wrote = self._wrote, {}
        here = (oid for oid, node in graph.nodes.items() if node.committed >= begin and oid not in before.nodes)
        left = [oid for oid in here if oid not in read]
        few = len(left) <= _FEW
        asked = authors_of(standing.git, left) if few else authors(standing.git, standing.tips(), since)
        pairs = before.pairs.union(asked, read.values())
        # What a file made of names is not known of later.
        return Authors(frozenset() if standing.mapped else graph.nodes.keys(), begin, pairs)

    def refresh_blame(
        self,
        row: RepositoryRow,
        standing: Standing,
        graph: Graph,
        paths: Iterable[str],
        wider: Wider,
        trees: Trees,
        blamed_on: Collection[CommitId] = (),
    ) -> Blamed:
        """Blame the versions of files at the default branch's head that are not blamed yet.

        `blamed_on` are the heads that all stored lines were known to descend from.
        """
        default = standing.default
        if default is None:
            return Blamed(frozenset(), ())
        main = graph.ancestors(default.commit)
        # What lies behind a border is blamed on the border.
        border = standing.border()
        asked = frozenset(paths)
        regular = trees.versions(standing.git, default, asked)
        there = {path: version + border for path, version in _told_apart(regular).items()}
        there |= {path: there[path] + mark(options) for path, options in wider.items() if path in there}
        wanted = set(there)
        stored = git_rows.blamed_blobs(self._db, row.id)
        git_rows.drop_blame(self._db, row.id, stored.keys() - wanted)
        known = main | graph.ancestors(default.also) if default.also else main
        grown = bool(blamed_on) and known.issuperset(blamed_on)
        lost = set() if grown else git_rows.blamed_on_others(self._db, row.id, known)
        stale = sorted(path for path in wanted if stored.get(path) != there[path] or path in lost)
        whole = True
        once = written_once(standing.git, default.commit, stale) if len(stale) >= _MANY_FILES else NEVER
        for group in _groups(stale, once):
            self._step()
            part = {path: there[path] for path in group}
            for path, blame in self._blamed(standing, main, part, wider, once, regular).items():
                whole &= blame.problem is None
                if blame.problem is None:
                    git_rows.save_blame(self._db, row.id, path, there[path], blame.lines)
        return Blamed(frozenset(stale), tuple(standing.mains()) if whole else ())

    def _blamed(
        self,
        standing: Standing,
        main: Collection[CommitId],
        versions: Mapping[str, str],
        wider: Wider,
        once: Mapping[str, Once],
        regular: RegularFiles,
    ) -> dict[str, BlameOfFile]:
        """Blame files; lines that only the twin of the default branch has are alive too."""
        git, default, ends = standing.blaming, standing.default, standing.ends()
        if default is None:
            return {}
        found = blame_counts(git, default.commit, versions, self._line, wider, once, regular.here, ends)
        if default.also is None:
            return found
        twofold = [path for path, version in versions.items() if _TWO_VERSIONS in version]
        twins = blame_counts(git, default.also, twofold, self._line, wider, there=regular.also, ends=ends)
        for path, twin in twins.items():
            own = tuple(line for line in twin.lines if line[0] not in main)
            problem = found[path].problem or twin.problem
            found[path] = replace(found[path], lines=(*found[path].lines, *own), problem=problem)
        return found

    def _window_start(self, repository: int) -> datetime | None:
        first = work_rows.first_session_start(self._db, repository)
        return None if first is None else from_ms(first) - BEFORE_SESSIONS

    def _read_commits(self, row: RepositoryRow, standing: Standing, since: datetime, graph: Graph) -> None:
        batch: list[CommitRead] = []
        self._renaming, self._wrote = {}, {}
        for commit in self._unread(row, standing, since, graph):
            batch.append(commit)
            self._wrote[commit.id] = (commit.author, commit.author_name)
            if len(commit.parents) == 1 and commit.problem is None and not commit.too_large:
                self._renaming[commit.id] = [(file.old_path, file.path) for file in commit.files if file.old_path]
            if len(batch) >= _BATCH:
                self._store(row.id, standing, batch)
                batch = []
                self._step()
        self._store(row.id, standing, batch)

    def _unread(self, row: RepositoryRow, standing: Standing, since: datetime, graph: Graph) -> Iterator[CommitRead]:
        """Return what is not stored yet; few commits are named to git one by one, which then need not walk."""
        known = {CommitId(oid) for oid in git_rows.known_commits(self._db, row.id)}
        older = self._older(row.id, known, since, graph)
        begin = since.timestamp()
        new = {oid: node for oid, node in graph.beyond(known).items() if node.committed >= begin} if known else {}
        if known and len(new) <= _FEW:
            # Newest first, as git walks.
            ordered = sorted(new, key=lambda oid: (-new[oid].committed, new[oid].order))
            commits = read_exactly(standing.git, ordered, fingerprint=self._line)
        else:
            # Who names a commit names all that it builds on.
            known -= {parent for oid in known for parent in graph.parents(oid)}
            commits = read_commits(standing.git, standing.tips(), known, since, fingerprint=self._line)
        return chain(commits, read_commits(standing.git, older, (), since, fingerprint=self._line))

    def _older(self, repository: int, known: Collection[CommitId], since: datetime, graph: Graph) -> list[CommitId]:
        """Return commits from before those that are stored: sessions of before came to be known, or are known again."""
        oldest = git_rows.oldest_commit_time(self._db, repository)
        if oldest is None:
            return []
        begin = since.timestamp()
        times = ((oid, node.committed) for oid, node in graph.nodes.items())
        return [oid for oid, at in times if begin <= at and at * 1000 < oldest and oid not in known]

    def _store(self, repository: int, standing: Standing, batch: list[CommitRead]) -> None:
        paths = {file.path for commit in batch for file in commit.files}
        head = standing.default.commit if standing.default else None
        generated = generated_paths(standing.git, paths, head)
        own = [(commit, commit.author in standing.addresses) for commit in batch]
        git_rows.add_commits(self._db, repository, own, generated, {}, now_ms())
        self._mentions.note_trailers(repository, batch)

    def _remember_patch_ids(self, repository: int, git: Git, graph: Graph) -> None:
        wanted = [oid for oid in git_rows.without_patch_id(self._db, repository) if oid in graph.nodes]
        for start in range(0, len(wanted), _BATCH):
            self._step()
            git_rows.set_patch_ids(self._db, repository, patch_ids(git, wanted[start : start + _BATCH]))

    def _remember_branches(self, repository: int, standing: Standing, graph: Graph) -> None:
        """Keep the patch id of everything a branch holds, for a squash has no other trace of it.

        The last commit of a branch may be a teammate's, or a merge of the default branch.
        """
        default = standing.default
        if default is None:
            return
        main = graph.ancestors(default.commit)
        if default.also is not None:
            main |= graph.ancestors(default.also)
        holding = graph.descendants(git_rows.own_commits(self._db, repository) - main, main)
        rows = git_rows.without_branch_patch_id(self._db, repository)
        tips = [oid for oid in rows if oid in holding][:_MOST_BRANCH_TIPS]
        pairs = [(base, tip) for tip in tips if (base := graph.branch_point(tip, main)) is not None]
        if pairs:
            self._step()
            found = range_patch_ids(standing.git, pairs)
            ids = {tip: patch for (_base, tip), patch in found.items()}
            git_rows.set_patch_ids(self._db, repository, ids, of_branches=True)

    def no_authors(self, repository: int, standing: Standing, trees: Trees) -> frozenset[CommitId]:
        """Return the stored commits that the default branch says are no authorship."""
        if standing.default is None:
            return frozenset()
        listed = trees.ignored(standing.git, standing.default.commit)
        return listed & {CommitId(oid) for oid in git_rows.known_commits(self._db, repository)} if listed else listed

    def renames(self, repository: int, standing: Standing, graph: Graph) -> dict[str, str]:
        """Return what files are called by now that were renamed along the default branch since the oldest commit."""
        oldest = git_rows.oldest_commit_time(self._db, repository)
        if oldest is None or standing.default is None:
            return {}
        head = standing.default.commit
        line = graph.first_parent_line(head)
        before = [commit for commit in line if graph.nodes[commit].committed * 1000 < oldest]
        since = before[0] if before else line[-1]
        return chained(self._rename_steps(repository, standing.git, since, line))

    def _rename_steps(
        self, repository: int, git: Git, since: CommitId, line: Sequence[CommitId]
    ) -> list[tuple[str, str]]:
        """Return what was renamed along a line since one of its commits; git is asked for what is new."""
        head = line[0]
        begun, reached, steps = self._renamed.get(repository, (since, since, []))
        if begun != since or reached not in line:
            reached, steps = since, []
        new = line[: line.index(reached)]
        if all(commit in self._renaming for commit in new):
            steps = [*steps, *(step for commit in reversed(new) for step in self._renaming[commit])]
        elif new:
            steps = [*steps, *rename_steps(git, reached, head)]
        self._renamed[repository] = (since, head, steps)
        self._renaming = {}
        return steps


def mark(options: Sequence[str]) -> str:
    """Return what marks the version of a file that was blamed with more options."""
    return f"~{blake2b(' '.join(options).encode('ascii'), digest_size=6).hexdigest()}" if options else ""


def _told_apart(files: RegularFiles) -> dict[str, str]:
    """Return which version of each file counts; both, where a branch and its remote twin differ."""
    here, also = files
    if also is None:
        return dict(here)
    differ = {path for path in here.keys() | also.keys() if here.get(path) != also.get(path)}
    return {**here, **{path: f"{here.get(path, '')}{_TWO_VERSIONS}{also.get(path, '')}" for path in differ}}


def _groups(paths: Sequence[str], once: Mapping[str, Once]) -> Iterator[Sequence[str]]:
    """Yield files to be blamed together."""
    easy = [path for path in paths if path in once]
    others = [path for path in paths if path not in once]
    for some, most in ((easy, _AT_ONCE_EASY), (others, _AT_ONCE)):
        for start in range(0, len(some), most):
            yield some[start : start + most]
