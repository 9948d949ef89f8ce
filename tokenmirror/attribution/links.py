"""Which session made which commit: what was said, and whose lines the commit holds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from tokenmirror.attribution.pool import Place, Pool
from tokenmirror.attribution.spoken import CLOCK_SLACK_MS, Said, Words, spoken
from tokenmirror.attribution.works import (
    Ancestry,
    CommitWork,
    EditWork,
    Evidence,
    FileWork,
    Link,
    Rarity,
    SaidWork,
)
from tokenmirror.domain.fingerprints import THIN

LEAST_EVIDENCE = 0.9
"""Rarity-weighted lines below which shared content is chance."""
LEAST_SHARE = 0.05
"""A session with less of a commit's evidence than this, and no word of its own, only brushed it."""
SAID_WITHOUT_LINES = 0.25
"""What a session's word counts, in lines, where the commit holds none of its lines."""


class _Credit(msgspec.Struct):
    """What one session has in one commit."""

    evidence: float = 0.0
    lines: int = 0
    last_edit: int = 0
    said_at: int | None = None


class Linker:
    """Finds the links of one repository, and when more becomes known only those anew that it can change.

    Which edit a commit has a line from depends on the commits that come before it and hold that line of that
    file, and on the edits of it; how much the line says, on the number of files it was seen in.
    """

    def __init__(self) -> None:
        """Begin without knowing anything."""
        self.rarity = Rarity()
        self._ancestry = Ancestry(())
        self._pool = Pool(self._ancestry)
        self._commits: dict[int, CommitWork] = {}
        self._keys: dict[str, int] = {}
        self._places: dict[int, Place] = {}
        self._touching: dict[str, list[CommitWork]] = defaultdict(list)
        """By file: the commits that touch it, under its name or that which it had before."""
        self._awaited: set[str] = set()
        """Commits that others build on."""
        self._words: Words = {}
        self._links: dict[int, list[Link]] = {}
        self._stale: set[int] = set()
        self._looked_at: set[int] = set()
        self._rarer: set[int] = set()
        """Lines that say less than when somebody took these."""

    def take_rarer(self) -> set[int]:
        """Return the lines that say less than when this was asked last."""
        taken, self._rarer = self._rarer, set()
        return taken

    def learn(self, commits: Sequence[CommitWork], edits: Sequence[EditWork]) -> bool:
        """Take what is new; return False where only a linker that knows it from the beginning can tell."""
        first = not self._commits
        if any(commit.oid in self._awaited for commit in commits) or self._renames_matter(edits):
            return False
        self._learn_commits(commits)
        self._pool.add(edits)
        rarer = self._see(commits, edits)
        self._rarer |= rarer
        if not first:
            self._stale.update(self._keys[oid] for oid in self._pool.holders(rarer))
            self._stale.update(key for edit in edits for key in self._sharing(edit))
            self._stale.update(key for commit in commits for key in self._later(commit))
        return True

    def links(self, commits: Sequence[CommitWork], said: Sequence[SaidWork]) -> list[Link]:
        """Return all links; takes all commits, oldest first."""
        words = spoken(commits, said)
        for key in words.keys() | self._words.keys():
            if words.get(key) != self._words.get(key):
                self._stale |= {key, *self._later(self._commits[key])}
        self._words = words
        self._find(sorted(self._stale, key=self._places.__getitem__))
        self._stale.clear()
        return [link for key in sorted(self._links, key=self._places.__getitem__) for link in self._links[key]]

    def _find(self, keys: Sequence[int]) -> None:
        for key in keys:
            self._links.pop(key, None)
            if key in self._looked_at:
                self._pool.give_back(self._commits[key])
        for key in keys:
            commit, words = self._commits[key], self._words.get(key, {})
            if commit.is_merge and not words:
                continue
            # Others' commits take lines too: mine cannot have them from an edit.
            shares = _content(commit, self._pool, self.rarity, _latest(commit, words))
            if commit.mine or commit.namesake:
                _add_words(shares, words)
                self._links[key] = _weighed(commit, shares)
        self._looked_at.update(keys)

    def _learn_commits(self, commits: Sequence[CommitWork]) -> None:
        self._ancestry.add(commits)
        for commit in commits:
            place = (commit.author_time, commit.committer_time, commit.key)
            self._commits[commit.key] = commit
            self._keys[commit.oid] = commit.key
            self._places[commit.key] = place
            self._pool.place(commit, place)
            self._awaited.update(commit.parents)
            for path in _paths(commit):
                self._touching[path].append(commit)
        self._stale.update(commit.key for commit in commits)

    def _see(self, commits: Iterable[CommitWork], edits: Iterable[EditWork]) -> set[int]:
        """Note in which files lines are; return those that say less than before."""
        rarer: set[int] = set()
        for commit in commits:
            for file in commit.counted_files():
                rarer |= self.rarity.see(file.path, file.added)
        for edit in edits:
            rarer |= self.rarity.see(edit.path, edit.added)
        return rarer

    def _renames_matter(self, edits: Iterable[EditWork]) -> bool:
        """Tell whether lines that were looked for under a file's old name have to be looked for under its new one."""
        new = {edit.path for edit in edits if not self._pool.knows(edit.path)}
        return any(
            file.path == path and file.old_path
            for path in new
            for commit in self._touching.get(path, ())
            for file in commit.files
        )

    def _sharing(self, edit: EditWork) -> Iterator[int]:
        """Return the commits that hold a line of an edit."""
        lines = {line for line in (*edit.added, *edit.removed) if not line & THIN}
        for commit in self._touching.get(edit.path, ()):
            for file in commit.counted_files():
                if edit.path in {file.path, file.old_path} and not (
                    lines.isdisjoint(file.added) and lines.isdisjoint(file.removed)
                ):
                    yield commit.key

    def _later(self, commit: CommitWork) -> Iterator[int]:
        """Return the commits that may want a line which this one takes, or leaves."""
        place = self._places[commit.key]
        for path in _paths(commit):
            for other in self._touching.get(path, ()):
                if self._places[other.key] > place:
                    yield other.key


def find_links(commits: Sequence[CommitWork], edits: Sequence[EditWork], said: Sequence[SaidWork]) -> list[Link]:
    """Return the links between sessions and the commits of one repository that are, or may be, the person's."""
    linker = Linker()
    linker.learn(commits, edits)
    return linker.links(commits, said)


def _paths(commit: CommitWork) -> set[str]:
    return {path for file in commit.counted_files() for path in (file.path, file.old_path) if path}


def _latest(commit: CommitWork, words: Mapping[int, Said]) -> int:
    """Return until when edits can be in a commit; a session's word outranks the date that was put on it."""
    return max(commit.author_time, commit.committer_time, *(said.last for said in words.values())) + CLOCK_SLACK_MS


def _content(commit: CommitWork, pool: Pool, rarity: Rarity, until: int) -> dict[int, _Credit]:
    """Credit each line of a commit to the session that wrote it, file by file."""
    shares: dict[int, _Credit] = defaultdict(_Credit)
    for file in commit.counted_files():
        path = _known_path(file, pool)
        if path is not None:
            _credit_lines(commit, file.added, path, pool, rarity, until, shares)
            if not commit.lines_added or not file.added:
                _credit_removals(commit, file.removed, path, pool, rarity, until, shares)
    return shares


def _known_path(file: FileWork, pool: Pool) -> str | None:
    """Return the path under which sessions edited a file: its own, or the one it was renamed from."""
    if pool.knows(file.path):
        return file.path
    return file.old_path if file.old_path and pool.knows(file.old_path) else None


def _credit_lines(
    commit: CommitWork,
    lines: Iterable[int],
    path: str,
    pool: Pool,
    rarity: Rarity,
    until: int,
    shares: dict[int, _Credit],
) -> None:
    thin: Counter[int] = Counter()
    writers: set[int] = set()
    for line, count in Counter(lines).items():
        if line & THIN:
            thin[line] = count
            continue
        number = pool.writer(path, line, commit, until)
        if number is not None:
            writers.add(number)
            pool.take(number, line, commit)
            _credit(shares, pool.edits[number], rarity.weight(line) * count, count)
    _credit_thin(thin, writers, pool, shares)


def _credit_thin(thin: Counter[int], writers: set[int], pool: Pool, shares: dict[int, _Credit]) -> None:
    """Count braces and blanks with the edits whose other lines are in the commit; they prove nothing."""
    for number in sorted(writers, reverse=True):
        edit = pool.edits[number]
        shared = thin & Counter(line for line in edit.added if line & THIN)
        thin -= shared
        _credit(shares, edit, 0.0, shared.total())


def _credit_removals(
    commit: CommitWork,
    lines: Iterable[int],
    path: str,
    pool: Pool,
    rarity: Rarity,
    until: int,
    shares: dict[int, _Credit],
) -> None:
    """Credit removed lines where a file only lost lines: a clean-up is work too."""
    for line in set(lines):
        number = None if line & THIN else pool.remover(path, line, commit, until)
        if number is not None:
            pool.credit(number, line, commit)
            _credit(shares, pool.edits[number], rarity.weight(line), 0)


def _credit(shares: dict[int, _Credit], edit: EditWork, evidence: float, lines: int) -> None:
    credit = shares[edit.session]
    credit.evidence += evidence
    credit.lines += lines
    credit.last_edit = max(credit.last_edit, edit.at)


def _add_words(shares: dict[int, _Credit], words: Mapping[int, Said]) -> None:
    for session, said in words.items():
        shares[session].said_at = said.first


def _weighed(commit: CommitWork, shares: dict[int, _Credit]) -> list[Link]:
    """Drop what is chance, and share the commit between the sessions that remain."""
    total = sum(credit.evidence for credit in shares.values())
    least = max(LEAST_SHARE * total, min(LEAST_EVIDENCE, 0.5 * _evidence_possible(commit)))
    kept = {s: c for s, c in shares.items() if c.said_at is not None or (c.evidence and c.evidence >= least)}
    sizes = {s: c.evidence or SAID_WITHOUT_LINES for s, c in kept.items()}
    whole = sum(sizes.values())
    return [_link(commit, session, credit, sizes[session] / whole) for session, credit in sorted(kept.items())]


def _evidence_possible(commit: CommitWork) -> float:
    """Return how many telling lines a commit has at all; a one-line fix can be made by a session too."""
    files = list(commit.counted_files())
    added = sum(not line & THIN for file in files for line in file.added)
    return float(added or sum(not line & THIN for file in files for line in file.removed))


def _link(commit: CommitWork, session: int, credit: _Credit, weight: float) -> Link:
    evidence = [Evidence.SAID] if credit.said_at is not None else []
    if credit.evidence:
        evidence.append(Evidence.CONTENT)
    # A note says nothing of when; its commit may be amended with what the session wrote later.
    made = max(commit.author_time if credit.said_at is None else credit.said_at, credit.last_edit)
    return Link(commit.key, session, weight, credit.lines, made, tuple(evidence))
