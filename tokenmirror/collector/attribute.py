"""Asks attribution about one repository and stores the answers."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

from tokenmirror.attribution.carrying import Carried, carry
from tokenmirror.attribution.corrections import Corrected
from tokenmirror.attribution.fates import Fate, Reverts
from tokenmirror.attribution.landing import History, Landing
from tokenmirror.attribution.nearby import RunWork, ShellAt, guesses
from tokenmirror.attribution.spoken import CLOCK_SLACK_MS, UNNAMED_COMMIT_MS
from tokenmirror.attribution.works import CommitWork, Link, SaidWork
from tokenmirror.collector.checkouts import Checkouts
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.folders import Folders
from tokenmirror.collector.known import KnownWork, OnDisk
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.corrections import Word
from tokenmirror.domain.fingerprints import THIN
from tokenmirror.domain.graph import Graph
from tokenmirror.domain.pulls import landed_pull, pull_of_ref
from tokenmirror.git.worktree_lines import lines_on_disk
from tokenmirror.plain_files import marks
from tokenmirror.store import correction_rows, git_rows, mention_rows, repository_rows, work_rows
from tokenmirror.store.work_rows import EditRow

ON_DISK_SHARE = 0.3
"""Share of an edit's telling lines in the working file from which it is still in progress."""
_SETTLED_NS = 2_000_000_000
"""What was written as lately as this may be written once more without its time telling."""


class RepositoryWork:
    """Everything of one repository that attribution looks at, as of now."""

    def __init__(self, db: sqlite3.Connection, repository: int, known: KnownWork, checkouts: Checkouts) -> None:
        """Link what is known of a repository.

        What the person's sessions made under their name and another address becomes theirs.
        """
        self._db = db
        self.repository = repository
        self.corrections = correction_rows.of_repository(db, repository)
        self.known = known
        self.rows = known.rows
        self.edits = known.edits
        self.said = _said(db, repository, checkouts)
        self._checkouts = checkouts
        self._links = known.linker.links(known.commits, self.said)
        self.commits = self._adopted(known.commits)

    def _adopted(self, commits: list[CommitWork]) -> list[CommitWork]:
        """Count as the person's what their sessions made under their name and another address."""
        made = {link.commit for link in self._links}
        adopted = {commit.key for commit in commits if commit.namesake and commit.key in made}
        git_rows.adopt(self._db, adopted)
        return [self.known.adopted(commit) if commit.key in adopted else commit for commit in commits]

    def landings(self, graph: Graph, heads: Mapping[str, CommitId], mains: Collection[CommitId]) -> dict[int, Landing]:
        """Return where each of the person's commits landed."""
        history = self._history(graph, heads, mains)
        said = {word.prefix[:7] for word in self.said} | {c.oid[:7] for c in self.corrections if c.word is Word.LINKED}
        wanted = [c for c in self.commits if c.mine and (not c.is_merge or c.oid[:7] in said)]
        return self.known.landings.of(wanted, self.commits, history, self.known.linker)

    def _history(self, graph: Graph, heads: Mapping[str, CommitId], mains: Collection[CommitId]) -> History:
        through: dict[str, str] = {}
        for main in reversed(list(mains)):
            through.update({str(oid): str(step) for oid, step in graph.landed_through(main).items()})
        landed_at = {oid: graph.nodes[CommitId(oid)].committed * 1000 for oid in set(through.values())}
        reachable: set[str] = set(through)
        graph_seen: set[CommitId] = set(map(CommitId, through))
        for head in heads.values():
            for commit in graph.own_commits(head, graph_seen):
                graph_seen.add(commit)
                reachable.add(commit)
        pulls = self._pulls_in(graph, heads, through)
        return History(through, landed_at, frozenset(reachable), self._squashes(graph, through), pulls)

    def _pulls_in(self, graph: Graph, heads: Mapping[str, CommitId], through: Mapping[str, str]) -> dict[str, int]:
        """Return commits of pull requests that a subject on the default branch says are in, with their numbers."""
        numbers = (landed_pull(row.subject) for row in self.rows.values() if row.oid in through)
        landed = {number for number in numbers if number is not None}
        main = set(map(CommitId, through))
        result: dict[str, int] = {}
        for name, head in heads.items():
            number = pull_of_ref(name)
            if number in landed and number is not None:
                result.update(dict.fromkeys(map(str, graph.own_commits(head, main)), number))
        return result

    def _squashes(self, graph: Graph, through: dict[str, str]) -> dict[str, str]:
        """Return which commits a squash on the default branch holds, by the patch id of the whole branch."""
        on_default = {c.patch_id: c.oid for c in self.commits if c.patch_id and c.oid in through}
        main = {CommitId(oid) for oid in through}
        result: dict[str, str] = {}
        for row in self.rows.values():
            squash = on_default.get(row.branch_patch_id) if row.branch_patch_id else None
            if squash is not None and row.oid not in through:
                for own in graph.own_commits(CommitId(row.oid), main) or [CommitId(row.oid)]:
                    result.setdefault(own, squash)
        return result

    def reverts(self, mains: Collection[str], reverse: dict[str, str]) -> Reverts:
        """Return which commits the default branch undid."""
        on_default = [commit for commit in self.commits if commit.oid in mains]
        return Reverts(on_default, reverse, self._pull_reverts(mains))

    def _pull_reverts(self, mains: Collection[str]) -> dict[str, str]:
        """Match `Reverts owner/repo#12` with the squash or merge whose subject ends in `(#12)` or names it."""
        asking = {row.reverts_pull: row.oid for row in self.rows.values() if row.reverts_pull and row.oid in mains}
        result: dict[str, str] = {}
        for row in self.rows.values():
            for pull, oid in asking.items():
                named = row.subject.endswith(f"(#{pull})") or row.subject.startswith(f"Merge pull request #{pull} ")
                if named and row.oid in mains and row.oid != oid:
                    result[row.oid] = oid
        return result

    def store(self, landings: dict[int, Landing], fates: dict[int, Fate]) -> set[int]:
        """Store links and fates; return the sessions whose flows they move."""
        corrected = Corrected(self.corrections, self.commits, landings)
        correction_rows.disown(self._db, corrected.disowned)
        links = corrected.links(self._links)
        carried = carry(corrected.commits, corrected.landings, links)
        told = [link for link, _ends in carried.links]
        shell = ShellAt(self._checkouts.where(corrected.commits), self._runs())
        near = corrected.allowed(guesses(corrected.commits, self.edits, told, carried.same_work, shell))
        ended = [*carried.links, *((link, False) for link in near)]
        changed = self._store_fates(fates, corrected, carried)
        moved = self._store_links(ended)
        return moved | {
            link.session
            for link in told
            if link.commit in changed or carried.same_work.get(link.commit, link.commit) in changed
        }

    def _store_fates(self, fates: Mapping[int, Fate], corrected: Corrected, carried: Carried) -> set[int]:
        """Store fates that are not as they were; return the commits whose tokens go elsewhere now."""
        lines: Counter[int] = Counter()
        for link, _ends in carried.links:
            lines[link.commit] += link.lines
        rows = {
            key: (fate, min(lines[key], fate.lines_added), carried.same_work.get(key))
            for key, fate in fates.items()
            if key not in corrected.disowned
        }
        only = self.known.stored_fates.differing(rows)
        now = now_ms()
        new = [_fate_row(*row, now) for key, row in rows.items() if only is None or key in only]
        changed = work_rows.replace_fates(self._db, self.repository, new, only)
        work_rows.fates_stand(self._db, self.repository, now)
        return changed

    def _store_links(self, links: Iterable[tuple[Link, bool]]) -> set[int]:
        """Store links that are not as they were; return their sessions."""
        by_commit: dict[int, list[tuple[Link, bool]]] = defaultdict(list)
        for link in links:
            by_commit[link[0].commit].append(link)
        # Sessions that are forgotten take their links with them.
        if work_rows.count_links(self._db, self.repository) != self.known.links_stored:
            self.known.stored_links.forget()
        only = self.known.stored_links.differing({key: tuple(here) for key, here in by_commit.items()})
        self.known.links_stored = sum(map(len, by_commit.values()))
        new = [_link_row(*pair) for key, here in by_commit.items() if only is None or key in only for pair in here]
        return work_rows.replace_links(self._db, self.repository, new, only)

    def _runs(self) -> Iterator[RunWork]:
        for session, at, folder in work_rows.shell_runs(self._db, self.repository):
            checkout = self._checkouts.of_folder(folder)
            if checkout is not None:
                yield RunWork(session, at, checkout)

    def open_sessions(self) -> set[int]:
        """Return the sessions that edited after their last commit: what became of these edits is a matter of time."""
        last_stop = work_rows.last_stops(self._db)
        return {edit.session for edit in self.known.edit_rows if edit.at > last_stop.get(edit.session, -1)}

    def look_on_disk(self, top: Path, line: Callable[[bytes], int]) -> None:
        """Look whether the lines of edits after each session's last commit are still in the working files."""
        last_stop = work_rows.last_stops(self._db)
        edits: dict[Path, list[EditRow]] = defaultdict(list)
        for edit in self.known.edit_rows:
            if edit.at > last_stop.get(edit.session, -1):
                edits[_working_file(edit.path, top / edit.inside)].append(edit)
        seen = {path: self._seen_on_disk(path, here, line) for path, here in edits.items()}
        self.known.on_disk = seen
        states = [(seen[path].states[edit.id], edit) for path, here in edits.items() for edit in here]
        work_rows.set_on_disk(self._db, [(state, edit.id) for state, edit in states if state != edit.on_disk])

    def _seen_on_disk(self, path: Path, edits: Collection[EditRow], line: Callable[[bytes], int]) -> OnDisk:
        """Return which edits have their lines in a file; one that is what it was is not read again."""
        looks = marks(path)
        before = self.known.on_disk.get(path)
        if before is not None and before.looks == looks and all(edit.id in before.states for edit in edits):
            return before
        lines = lines_on_disk(path, line)
        latest = now_ms() * 1_000_000 - _SETTLED_NS
        settled = all(at < latest for at in looks[1:3])
        return OnDisk(looks if settled else None, {edit.id: _still_there(edit.added, lines) for edit in edits})


def _said(db: sqlite3.Connection, repository: int, checkouts: Checkouts) -> list[SaidWork]:
    """Return said commits of a repository; one whose folder is unknown may be of any.

    What a session said itself comes first, for it knows when.
    """
    folders = Folders(repository_rows.folders(db))
    logged = [
        SaidWork(row.session, row.at, prefix)
        for row in work_rows.all_said(db)
        if (row.cwd and folders.repository(row.cwd) == repository) or (row.prefix and not row.cwd)
        or (row.prefix and row.cwd and folders.repository(row.cwd) is None)
        for prefix in _prefixes(row, checkouts)
    ]  # fmt: skip
    named = mention_rows.mentions(db, repository)
    return logged + [SaidWork(row.session, row.author_time, row.oid) for row in named]


def _prefixes(row: work_rows.SaidRow, checkouts: Checkouts) -> list[str]:
    """Return what a commit was called, or the commits that were made in its checkout while it ran silently."""
    ref = None if row.prefix else checkouts.of_folder(row.cwd)
    made = [] if ref is None else checkouts.made(ref, row.at - UNNAMED_COMMIT_MS, row.at + CLOCK_SLACK_MS)
    return [row.prefix] if row.prefix or not made else made


def _fate_row(fate: Fate, tool_lines: int, same_work: int | None, now: int) -> tuple[object, ...]:
    return (
        fate.commit, fate.state.value, fate.landed_as, fate.landed_in, fate.landed_how, fate.landed_at,
        fate.lines_added,
        fate.lines_alive, tool_lines, same_work, now, json.dumps(fate.evidence),
    )  # fmt: skip


def _link_row(link: Link, ends: bool) -> tuple[int, int, float, int, int, str, int]:  # noqa: FBT001 - one row
    return (
        link.commit, link.session, link.weight, link.lines, link.stop_at, json.dumps([str(e) for e in link.evidence]),
        int(ends),
    )  # fmt: skip


def _working_file(logged: str, under_top: Path) -> Path:
    """Return the file that was edited: where the log says it is, if it is there, else in the main checkout."""
    path = Path(logged)
    # os.path answers no where Path raises: behind closed folders, for names that are too long.
    return path if path.is_absolute() and os.path.exists(path) else under_top  # noqa: PTH110


def _still_there(added: tuple[int, ...], lines: Counter[int] | None) -> int:
    """Tell whether enough of an edit's telling lines are in a file."""
    telling = [line for line in added if not line & THIN]
    if lines is None:
        return 0
    return int(not telling or sum(line in lines for line in telling) >= ON_DISK_SHARE * len(telling))
