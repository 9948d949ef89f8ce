"""What became of lines on the default branches, as far as it is stored; files are read when they are needed."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.fingerprints import THIN
from tokenmirror.domain.graph import Graph, Node
from tokenmirror.insights.fixed_lines import Added, FixedAge, age_of
from tokenmirror.insights.fixes import is_fix
from tokenmirror.insights.line_steps import CommitLines, FileLines, Step, lines_put_in, step_of
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.rework import REWORK_MS, Reworked, reworked
from tokenmirror.store import git_rows, measure_queries
from tokenmirror.store.measure_queries import CommitInHistory, FileRow
from tokenmirror.store.rows import from_blob

_RENAMES = 4
"""How many names of a file, one before the other, are looked at."""


class LineHistory:
    """The steps of the default branches of one state of the database."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Read nothing yet."""
        self._db = db
        self._read = 0
        self._rows: dict[int, CommitInHistory] = {}
        self._repositories: dict[str, _Branch] = {}
        self._lines: dict[int, CommitLines] = {}
        self._done: dict[tuple[int, ...], Step] = {}
        """What commits did together; those of one step, or of it what a change did not do itself."""
        self._blames: dict[tuple[int, str], dict[str, Collection[int]]] = {}
        self._rework: dict[tuple[object, ...], Reworked] = {}
        """By change and what landed in its days: most of it stays when something new lands."""
        self._ages: dict[tuple[object, ...], FixedAge | None] = {}

    def look(self) -> None:
        """Read the order of landing anew where it is another than before."""
        heads = measure_queries.default_heads(self._db)
        rows = measure_queries.history(self._db)
        read = hash((tuple(heads), tuple(rows)))
        if read == self._read:
            return
        self._read = read
        if any(row.mine != self._rows[row.id].mine for row in rows if row.id in self._rows):
            self._rework.clear()
        self._rows = {row.id: row for row in rows}
        self._lines.clear()
        self._done.clear()
        self._blames.clear()
        of_repository: dict[int, list[CommitInHistory]] = defaultdict(list)
        for row in rows:
            of_repository[row.repository].append(row)
        self._repositories = {top: _Branch(of_repository[key], head) for key, top, head in heads}

    def rework(self, changes: Sequence[ChangePast]) -> list[Reworked]:
        """Return what became of the lines of some changes in the days after they landed."""
        keys = [(change.commits, change.landed_at, hash(tuple(self._steps(change)))) for change in changes]
        unread = {key: change for key, change in zip(keys, changes, strict=True) if key not in self._rework}
        wanted = {commit for change in unread.values() for commit in change.commits}
        for change in unread.values():
            for _at, commits in self._steps(change):
                wanted.update(commits)
        self._know_lines(wanted)
        for key, change in unread.items():
            own = self._in_order(change.commits)
            put_in = lines_put_in([self._lines[commit] for commit in own if commit in self._lines])
            later = self._steps_after(change)
            self._rework[key] = reworked(put_in, change.landed_at, later, self._there(change))
        return [self._rework[key] for key in keys]

    def _steps(self, change: ChangePast) -> Sequence[tuple[int, tuple[int, ...]]]:
        branch = self._repositories.get(change.repository)
        return branch.steps(change.landed_at) if branch else ()

    def _there(self, change: ChangePast) -> Callable[[str], set[int]]:
        """Return what tells which lines of a file blame gives to a change to this day."""
        rows = [self._rows[commit] for commit in change.commits if commit in self._rows]
        own = {row.oid for row in rows} | {row.landed_as for row in rows if row.landed_as}
        repositories = {row.repository for row in rows}

        def lines(path: str) -> set[int]:
            blames = [self._blame(repository, path) for repository in repositories]
            return {line for blamed in blames for oid in own & blamed.keys() for line in blamed[oid]}

        return lines

    def _blame(self, repository: int, path: str) -> dict[str, Collection[int]]:
        if (repository, path) not in self._blames:
            found = git_rows.blamed_by_commit(self._db, repository, [path])
            self._blames[repository, path] = found.get(path, {})
        return self._blames[repository, path]

    def _steps_after(self, change: ChangePast) -> Iterator[Step]:
        own = set(change.commits)
        for at, commits in self._steps(change):
            others = commits if own.isdisjoint(commits) else tuple(one for one in commits if one not in own)
            if others not in self._done:
                lines = [self._lines[commit] for commit in others if commit in self._lines]
                self._done[others] = step_of(at, lines)
            yield self._done[others]

    def fixes(self, changes: Iterable[ChangePast]) -> list[ChangePast]:
        """Return the changes that say that they mend something."""
        return [change for change in changes if any(self._is_fix(commit) for commit in change.commits)]

    def _is_fix(self, commit: int) -> bool:
        row = self._rows.get(commit)
        return row is not None and is_fix(row.subject, said=bool(row.mends))

    def ages(self, fixes: Sequence[ChangePast]) -> list[FixedAge | None]:
        """Return how old the lines were that some fixes took out."""
        branches = [self._repositories.get(fix.repository) for fix in fixes]
        keys = [
            (fix.commits, fix.landed_at, branch and branch.since) for fix, branch in zip(fixes, branches, strict=True)
        ]
        unread = {key: fix for key, fix in zip(keys, fixes, strict=True) if key not in self._ages}
        self._know_lines({commit for fix in unread.values() for commit in fix.commits})
        taken = {key: self._taken_out(fix) for key, fix in unread.items()}
        rows = self._files_at({path for lines in taken.values() for path, _line in lines}) if unread else {}
        for key, fix in unread.items():
            branch = self._repositories.get(fix.repository)
            self._ages[key] = None
            if branch is not None and branch.since is not None:
                history = partial(_newest_first, rows, branch.landed_at, frozenset(fix.commits))
                self._ages[key] = age_of(taken[key], fix.landed_at, history, branch.since)
        return [self._ages[key] for key in keys]

    def _taken_out(self, fix: ChangePast) -> set[tuple[str, int]]:
        """Return the lines that the fixes of a change took out and that the change itself had not put in."""
        own: set[int] = set()
        gone: set[tuple[str, int]] = set()
        for commit in self._in_order(fix.commits):
            files = self._lines[commit].files if commit in self._lines else ()
            if self._is_fix(commit):
                gone |= {(file.old_path or file.path, line) for file in files for line in file.removed - own}
            own.update(*(file.added for file in files))
        return gone

    def _files_at(self, paths: set[str]) -> dict[str, list[FileRow]]:
        found: dict[str, list[FileRow]] = {}
        wanted = paths
        for _name in range(_RENAMES):
            rows = measure_queries.files_at(self._db, wanted)
            found |= {path: [] for path in wanted}
            for row in rows:
                found[row.path].append(row)
            wanted = {row.old_path for row in rows if row.old_path} - found.keys()
            if not wanted:
                break
        return found

    def _in_order(self, commits: Collection[int]) -> list[int]:
        known = [self._rows[commit] for commit in commits if commit in self._rows]
        return [row.id for row in sorted(known, key=lambda row: (row.committer_time, row.id))]

    def _know_lines(self, commits: Collection[int]) -> None:
        unread = [commit for commit in commits if commit not in self._lines and commit in self._rows]
        if not unread:
            return
        files: dict[int, list[FileLines]] = defaultdict(list)
        for row in measure_queries.files_of(self._db, unread):
            files[row.commit].append(_file_lines(row))
        for commit in unread:
            self._lines[commit] = CommitLines(bool(self._rows[commit].mine), tuple(files.get(commit, ())))


class _Branch:
    """The default branch of a repository, as far as its commits are stored."""

    def __init__(self, rows: Sequence[CommitInHistory], head: str | None) -> None:
        graph = _graph(rows)
        through = graph.landed_through(CommitId(head)) if head else {}
        brought: dict[str, list[CommitInHistory]] = defaultdict(list)
        for row in rows:
            if CommitId(row.oid) in through:
                brought[through[CommitId(row.oid)]].append(row)
        at = {step: graph.nodes[CommitId(step)].committed for step in brought}
        ordered = sorted(brought, key=lambda step: -graph.nodes[CommitId(step)].order)
        ordered.sort(key=at.__getitem__)
        self._times = [at[step] for step in ordered]
        self._steps = [
            (at[step], tuple(row.id for row in sorted(brought[step], key=lambda row: (row.committer_time, -row.id))))
            for step in ordered
        ]
        self.landed_at = {commit: time for time, commits in self._steps for commit in commits}
        self.since = self._times[0] if self._times else None

    def steps(self, landed_at: int) -> Sequence[tuple[int, tuple[int, ...]]]:
        """Return what landed from an instant on while a change is young, in order."""
        return self._steps[bisect_left(self._times, landed_at) : bisect_right(self._times, landed_at + REWORK_MS)]


def _graph(rows: Iterable[CommitInHistory]) -> Graph:
    """Return who descends from whom; instants are milliseconds, and what was committed later comes first."""
    newest = sorted(rows, key=lambda row: (-row.committer_time, row.id))
    return Graph(
        {
            CommitId(row.oid): Node(tuple(map(CommitId, row.parents.split())), row.committer_time, place)
            for place, row in enumerate(newest)
        }
    )


def _newest_first(
    rows: Mapping[str, Sequence[FileRow]], landed_at: Mapping[int, int], but: Collection[int], path: str
) -> Iterator[Added]:
    """Yield what landed commits put in at a path; lines are unpacked for those alone that are looked at."""
    known = [row for row in rows.get(path, ()) if row.commit in landed_at and row.commit not in but]
    for row in sorted(known, key=lambda row: landed_at[row.commit], reverse=True):
        yield Added(landed_at[row.commit], row.old_path, _file_lines(row).added)


def _file_lines(row: FileRow) -> FileLines:
    if not row.removed or not row.added:
        # Nothing can have been moved within the file.
        return FileLines(row.path, row.old_path, _telling(from_blob(row.added)), _telling(from_blob(row.removed)))
    added, removed = set(from_blob(row.added)), set(from_blob(row.removed))
    if row.rewrapped:
        numbers = iter(from_blob(row.rewrapped))
        for line in numbers:
            added.discard(line)
            removed.difference_update(next(numbers) for _one in range(next(numbers)))
    return FileLines(row.path, row.old_path, _telling(added - removed), _telling(removed - added))


def _telling(lines: Iterable[int]) -> frozenset[int]:
    """Return the lines that say something: a brace is like any other."""
    return frozenset([line for line in lines if not line & THIN])
