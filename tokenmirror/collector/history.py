"""Brings one changed repository into the database: commits, patch ids, blame; remembers what git forgets."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.mentions import Mentions
from tokenmirror.domain.blake import blake2b
from tokenmirror.domain.commits import (
    BlameOfFile,
    CommitId,
    CommitRead,
    DefaultBranch,
    GitProblem,
    ReflogEntry,
)
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.graph import Graph
from tokenmirror.domain.releases import Tag, release_name
from tokenmirror.git.blame import NEVER, Wider, blame_counts, chained, rename_steps
from tokenmirror.git.branches import NoDefaultBranch, default_branch
from tokenmirror.git.discovery import Missing, NotGit, RepositoryFound, find_repository
from tokenmirror.git.generated import generated_paths
from tokenmirror.git.graph import read_graph
from tokenmirror.git.history import read_commits
from tokenmirror.git.identity import namesakes, own_addresses
from tokenmirror.git.ignored import ignored_commits
from tokenmirror.git.notes import notes_head
from tokenmirror.git.patch_ids import patch_ids, range_patch_ids
from tokenmirror.git.problems import GitError
from tokenmirror.git.references import branch_heads, tags, worktrees
from tokenmirror.git.reflogs import reflog_entries
from tokenmirror.git.runner import Git
from tokenmirror.git.trees import blobs
from tokenmirror.git.written_once import Once, written_once
from tokenmirror.plain_files import beginning_of
from tokenmirror.store import git_rows, work_rows
from tokenmirror.store.git_rows import RepositoryRow
from tokenmirror.store.rows import from_ms

BEFORE_SESSIONS = timedelta(days=7)
"""How far before a repository's first session its history is read."""
_BATCH = 400
_MOST_BRANCH_TIPS = 400
_AT_ONCE, _AT_ONCE_EASY = 16, 96
"""Files that are blamed between two looks at whether to stop: each by itself, and those written once."""
_MANY_FILES = 64
"""To blame; of so many it is worth a walk through history to know which were written once."""
_MOST_BORDERS = 4 << 20
_TWO_VERSIONS = "+"

Step = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a repository stands now."""

    found: RepositoryFound
    heads: dict[str, CommitId]
    reflog: tuple[ReflogEntry, ...]
    default: DefaultBranch | None
    why_none: str
    addresses: frozenset[str]
    notes: CommitId | None = None
    """The commit that holds what other programs noted on commits."""
    tags: tuple[Tag, ...] = ()

    @property
    def git(self) -> Git:
        """Return the git to ask, standing at the top of a worktree or in the bare repository."""
        return self.found.git

    @property
    def blaming(self) -> Git:
        """Return the git to blame with, standing where paths are relative to."""
        return Git(self.found.toplevel or self.found.common_dir)

    def digest(self) -> str:
        """Return what changes when a head, a reflog, the default branch, an address, a release or a note does."""
        moved = [f"{name} {commit}" for name, commit in sorted(self.heads.items())]
        moved += sorted(f"release {tag.ref} {tag.at.timestamp()}" for tag in self.tags if release_name(tag.ref))
        moved += [f"{entry.ref} {entry.new} {entry.at.timestamp()}" for entry in self.reflog]
        moved += [*sorted(self.addresses), *([f"notes {self.notes}"] if self.notes else [])]
        moved.append(f"{self.default.ref} {self.default.commit}" if self.default else self.why_none)
        moved.append(self.border())
        return blake2b("\n".join(moved).encode("utf-8", "replace"), digest_size=16).hexdigest()

    def border(self) -> str:
        """Return a mark of where a shallow clone ends: deepened, it shows more without a head moving."""
        if not self.found.shallow:
            return ""
        try:
            ends = beginning_of(self.found.common_dir / "shallow", _MOST_BORDERS)
        except OSError:
            return "^"
        return "^" + blake2b(ends, digest_size=8).hexdigest()

    def mains(self) -> list[CommitId]:
        """Return the heads in which work counts as landed: of the default branch, and of its twin if they differ."""
        return [head for head in (self.default.commit, self.default.also) if head] if self.default else []

    def tips(self) -> list[str]:
        """Return all commits from which history is read: heads, and what reflogs still name."""
        logged = [entry.new for entry in self.reflog if entry.new]
        replaced = [entry.old for entry in self.reflog if entry.old]
        return list(dict.fromkeys([*self.heads.values(), *logged, *replaced]))


class Blamed(NamedTuple):
    """What was blamed."""

    files: frozenset[str]
    on: tuple[CommitId, ...]
    """The heads that all stored lines descend from; empty where some could not be blamed."""


def stand(row: RepositoryRow, more_addresses: Iterable[str]) -> Standing | GitProblem | None:
    """Look where a repository stands; None when its folder is gone, a problem when git cannot say."""
    try:
        found = find_repository(Path(row.top))
        if isinstance(found, Missing | NotGit):
            return None
        if isinstance(found, GitProblem):
            return found
        return _standing(found, row.chosen_ref, more_addresses)
    except GitError as error:
        return error.problem


def _standing(found: RepositoryFound, chosen: str | None, more_addresses: Iterable[str]) -> Standing:
    git = found.git
    all_tags = tags(git)
    all_heads = branch_heads(git) | {tag.ref: tag.commit for tag in all_tags}
    for tree in worktrees(git):
        if tree.head is not None:
            all_heads[f"worktree {tree.path}"] = tree.head
    default = default_branch(git, chosen)
    addresses = own_addresses(git, more_addresses)
    return Standing(
        found,
        all_heads,
        tuple(reflog_entries(git, found.common_dir)),
        default if isinstance(default, DefaultBranch) else None,
        default.reason if isinstance(default, NoDefaultBranch) else "",
        addresses,
        notes_head(git),
        tuple(all_tags),
    )


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

    def read(self, row: RepositoryRow, standing: Standing) -> Graph:
        """Store commits that are new since the last time, with their patch ids; raise GitError."""
        graph = read_graph(standing.git, standing.tips())
        since = self._window_start(row.id)
        if since is not None:
            self._read_commits(row, standing, since, graph)
            self._mentions.read(row.id, standing.git, standing.notes)
            self._remember_patch_ids(row.id, standing.git, graph)
            self._remember_branches(row.id, standing, graph)
        git_rows.set_mine(self._db, row.id, standing.addresses)
        return graph

    def namesakes(self, row: RepositoryRow, standing: Standing) -> frozenset[str]:
        """Return addresses that are not the person's, under which their name wrote commits since the first session."""
        since = self._window_start(row.id)
        return frozenset() if since is None else namesakes(standing.git, standing.tips(), since, standing.addresses)

    def refresh_blame(
        self,
        row: RepositoryRow,
        standing: Standing,
        graph: Graph,
        paths: Iterable[str],
        wider: Wider,
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
        there = {path: version + border for path, version in _versions(standing.git, default, asked).items()}
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
            for path, blame in self._blamed(standing.blaming, default, main, part, wider, once).items():
                whole &= blame.problem is None
                if blame.problem is None:
                    git_rows.save_blame(self._db, row.id, path, there[path], blame.lines)
        return Blamed(frozenset(stale), tuple(standing.mains()) if whole else ())

    def _blamed(
        self,
        git: Git,
        default: DefaultBranch,
        main: Collection[CommitId],
        versions: Mapping[str, str],
        wider: Wider,
        once: Mapping[str, Once],
    ) -> dict[str, BlameOfFile]:
        """Blame files; lines that only the twin of the default branch has are alive too."""
        found = blame_counts(git, default.commit, versions, self._line, wider, once)
        if default.also is None:
            return found
        twofold = [path for path, version in versions.items() if _TWO_VERSIONS in version]
        for path, twin in blame_counts(git, default.also, twofold, self._line, wider).items():
            own = tuple(line for line in twin.lines if line[0] not in main)
            problem = found[path].problem or twin.problem
            found[path] = replace(found[path], lines=(*found[path].lines, *own), problem=problem)
        return found

    def _window_start(self, repository: int) -> datetime | None:
        first = work_rows.first_session_start(self._db, repository)
        return None if first is None else from_ms(first) - BEFORE_SESSIONS

    def _read_commits(self, row: RepositoryRow, standing: Standing, since: datetime, graph: Graph) -> None:
        known = {CommitId(oid) for oid in git_rows.known_commits(self._db, row.id)}
        older = self._older(row.id, known, since, graph)
        # Who names a commit names all that it builds on.
        known -= {parent for oid in known for parent in graph.parents(oid)}
        batch: list[CommitRead] = []
        commits = read_commits(standing.git, standing.tips(), known, since, fingerprint=self._line)
        for commit in chain(commits, read_commits(standing.git, older, (), since, fingerprint=self._line)):
            batch.append(commit)
            if len(batch) >= _BATCH:
                self._store(row.id, standing, batch)
                batch = []
                self._step()
        self._store(row.id, standing, batch)

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

    def no_authors(self, repository: int, standing: Standing) -> frozenset[CommitId]:
        """Return the stored commits that the default branch says are no authorship."""
        if standing.default is None:
            return frozenset()
        listed = ignored_commits(standing.git, standing.default.commit)
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
        if reached != head:
            steps = [*steps, *rename_steps(git, reached, head)]
        self._renamed[repository] = (since, head, steps)
        return steps


def mark(options: Sequence[str]) -> str:
    """Return what marks the version of a file that was blamed with more options."""
    return f"~{blake2b(' '.join(options).encode('ascii'), digest_size=6).hexdigest()}" if options else ""


def _versions(git: Git, default: DefaultBranch, paths: Collection[str]) -> dict[str, str]:
    """Return which version of each of some files counts; both, where a branch and its remote twin differ."""
    there = blobs(git, default.commit, paths)
    if default.also is None:
        return there
    own = blobs(git, default.also, paths)
    differ = {path for path in there.keys() | own.keys() if there.get(path) != own.get(path)}
    return there | {path: f"{there.get(path, '')}{_TWO_VERSIONS}{own.get(path, '')}" for path in differ}


def _groups(paths: Sequence[str], once: Mapping[str, Once]) -> Iterator[Sequence[str]]:
    """Yield files to be blamed together."""
    easy = [path for path in paths if path in once]
    others = [path for path in paths if path not in once]
    for some, most in ((easy, _AT_ONCE_EASY), (others, _AT_ONCE)):
        for start in range(0, len(some), most):
            yield some[start : start + most]
