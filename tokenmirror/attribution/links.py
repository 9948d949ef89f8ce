"""Which session made which commit: what was said, and whose lines the commit holds."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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

CLOCK_SLACK_MS = 5_000
"""A commit's time has whole seconds, and an edit's time is when its result was written down."""
LEAST_EVIDENCE = 0.9
"""Rarity-weighted lines below which shared content is chance."""
LEAST_SHARE = 0.05
"""A session with less of a commit's evidence than this, and no word of its own, only brushed it."""
SAID_WITHOUT_LINES = 0.25
"""What a session's word counts, in lines, where the commit holds none of its lines."""
UNNAMED_COMMIT_MS = 20_000
"""How long before the end of a silent `git commit` the commit can have been made."""


@dataclass(slots=True)
class _Credit:
    """What one session has in one commit."""

    evidence: float = 0.0
    lines: int = 0
    last_edit: int = 0
    said_at: int | None = None


@dataclass(slots=True)
class _Line:
    """Edits that wrote one line into one file, or took it out, oldest first; once for each time it stood there."""

    times: list[int] = field(default_factory=list)
    edits: list[int] = field(default_factory=list)

    def until(self, moment: int) -> list[int]:
        """Return the edits up to a moment."""
        return self.edits[: bisect_right(self.times, moment)]


class _Pool:
    """All lines that sessions wrote, by file, and which commits took them."""

    def __init__(self, edits: Sequence[EditWork], ancestry: Ancestry) -> None:
        self.edits = sorted(edits, key=lambda edit: edit.at)
        self._ancestry = ancestry
        self._added: dict[str, dict[int, _Line]] = defaultdict(dict)
        self._removed: dict[str, dict[int, _Line]] = defaultdict(dict)
        self._taken: dict[tuple[int, int], list[str]] = defaultdict(list)
        for number, edit in enumerate(self.edits):
            self._enter(self._added[edit.path], edit.added, number, edit.at)
            self._enter(self._removed[edit.path], edit.removed, number, edit.at)

    @staticmethod
    def _enter(lines: dict[int, _Line], fingerprints: Iterable[int], number: int, at: int) -> None:
        for fingerprint in fingerprints:
            line = lines.get(fingerprint)
            if line is None:
                line = lines[fingerprint] = _Line()
            line.times.append(at)
            line.edits.append(number)

    def knows(self, path: str) -> bool:
        return path in self._added or path in self._removed

    def writer(self, path: str, line: int, commit: CommitWork, until: int) -> int | None:
        """Return the latest edit that wrote a line which no later edit took out, and that was not committed before."""
        added = self._added.get(path, {}).get(line)
        if added is None:
            return None
        removed = self._removed.get(path, {}).get(line)
        wrote = added.until(until)
        return self._uncommitted(_left(wrote, removed.until(until)) if removed else wrote, line, commit)

    def remover(self, path: str, line: int, commit: CommitWork, until: int) -> int | None:
        """Return the latest edit that took a line out, and that was not committed before."""
        removed = self._removed.get(path, {}).get(line)
        return None if removed is None else self._uncommitted(removed.until(until), line, commit)

    def _uncommitted(self, edits: Sequence[int], line: int, commit: CommitWork) -> int | None:
        for number in reversed(edits):
            if not any(self._ancestry.is_before(taker, commit.oid) for taker in self._taken.get((number, line), ())):
                return number
        return None

    def take(self, number: int, line: int, commit: CommitWork) -> None:
        self._taken[number, line].append(commit.oid)


def _left(wrote: Sequence[int], took_out: Sequence[int]) -> list[int]:
    """Replay one line of one file: what an edit takes out is what was written last; return whose writing is left.

    An edit that takes a line out and writes it again, moved or indented, has written it.
    """
    left: list[int] = []
    outs = iter(took_out)
    out = next(outs, None)
    for number in wrote:
        while out is not None and out <= number:
            del left[-1:]
            out = next(outs, None)
        left.append(number)
    while out is not None:
        del left[-1:]
        out = next(outs, None)
    return left


def find_links(commits: Sequence[CommitWork], edits: Sequence[EditWork], said: Sequence[SaidWork]) -> list[Link]:
    """Return the links between sessions and the commits of one repository that are, or may be, the person's."""
    ancestry = Ancestry(commits)
    rarity = Rarity.of(commits, edits)
    pool = _Pool(edits, ancestry)
    spoken = _spoken(commits, said)
    links: list[Link] = []
    for commit in sorted(commits, key=lambda c: (c.author_time, c.committer_time)):
        if commit.is_merge and commit.key not in spoken:
            continue
        words = spoken.get(commit.key, {})
        # Others' commits take lines too: mine cannot have them from an edit.
        shares = _content(commit, pool, rarity, _latest(commit, words))
        if commit.mine or commit.namesake:
            _add_words(shares, words)
            links += _weighed(commit, shares)
    return links


def _spoken(commits: Sequence[CommitWork], said: Sequence[SaidWork]) -> dict[int, dict[int, int]]:
    """Return for each commit the sessions that said they made it, and when."""
    by_prefix = {commit.oid[:7]: commit for commit in commits}
    result: dict[int, dict[int, int]] = defaultdict(dict)
    for word in said:
        commit = by_prefix.get(word.prefix[:7]) if word.prefix else _unnamed(word, commits)
        if commit is not None and (commit.mine or commit.namesake) and commit.oid.startswith(word.prefix):
            words = result[commit.key]
            words[word.session] = min(word.at, words.get(word.session, word.at))
    return result


def _unnamed(word: SaidWork, commits: Sequence[CommitWork]) -> CommitWork | None:
    """Return the only commit that was made while a silent `git commit` ran."""
    earliest, latest = word.at - UNNAMED_COMMIT_MS, word.at + CLOCK_SLACK_MS
    near = [c for c in commits if c.mine and earliest <= c.committer_time <= latest]
    return near[0] if len(near) == 1 else None


def _latest(commit: CommitWork, words: Mapping[int, int]) -> int:
    """Return until when edits can be in a commit; a session's word outranks the date that was put on it."""
    return max(commit.author_time, commit.committer_time, *words.values()) + CLOCK_SLACK_MS


def _content(commit: CommitWork, pool: _Pool, rarity: Rarity, until: int) -> dict[int, _Credit]:
    """Credit each line of a commit to the session that wrote it, file by file."""
    shares: dict[int, _Credit] = defaultdict(_Credit)
    for file in commit.counted_files():
        path = _known_path(file, pool)
        if path is not None:
            _credit_lines(commit, file.added, path, pool, rarity, until, shares)
            if not commit.lines_added or not file.added:
                _credit_removals(commit, file.removed, path, pool, rarity, until, shares)
    return shares


def _known_path(file: FileWork, pool: _Pool) -> str | None:
    """Return the path under which sessions edited a file: its own, or the one it was renamed from."""
    if pool.knows(file.path):
        return file.path
    return file.old_path if file.old_path and pool.knows(file.old_path) else None


def _credit_lines(
    commit: CommitWork,
    lines: Iterable[int],
    path: str,
    pool: _Pool,
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


def _credit_thin(thin: Counter[int], writers: set[int], pool: _Pool, shares: dict[int, _Credit]) -> None:
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
    pool: _Pool,
    rarity: Rarity,
    until: int,
    shares: dict[int, _Credit],
) -> None:
    """Credit removed lines where a file only lost lines: a clean-up is work too."""
    for line in set(lines):
        number = None if line & THIN else pool.remover(path, line, commit, until)
        if number is not None:
            _credit(shares, pool.edits[number], rarity.weight(line), 0)


def _credit(shares: dict[int, _Credit], edit: EditWork, evidence: float, lines: int) -> None:
    credit = shares[edit.session]
    credit.evidence += evidence
    credit.lines += lines
    credit.last_edit = max(credit.last_edit, edit.at)


def _add_words(shares: dict[int, _Credit], words: dict[int, int]) -> None:
    for session, at in words.items():
        shares[session].said_at = at


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
