"""Code that a session wrote although the same repository held it before, or an earlier session had written it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from tokenmirror.domain.fingerprints import THIN
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed

FEWEST_LINES = 10
"""Rare lines of one file that all stood in one other place before: fewer come about by themselves."""
RARE = 2
"""Files that a line stood in at most; one that stood in more, or twice in one, is what everybody writes."""
ALIKE, LEAST_ALIKE = 0.8, 20
"""Share of the lines of two files, and how many, from which they are one: who copies a file hides nothing by it."""


class Written(NamedTuple):
    """One edit of a session that is looked at."""

    session: str
    started: int
    """When the session began."""
    repository: int
    path: str
    at: int
    over: bool
    """The file was written over as a whole, so that lines it held already are among those added."""
    added: Sequence[int]
    removed: Sequence[int]


class Before(NamedTuple):
    """Lines that were written some time: by an edit of a session, or by a commit."""

    repository: int
    path: str
    at: int
    session: str
    """Empty of a commit."""
    lines: Sequence[int]


class Again(msgspec.Struct, frozen=True):
    """A file that a session wrote lines into which had been written before."""

    session: str
    at: int
    path: str
    source: str
    """Where they had been written before: the file that holds most of them."""
    lines: int


class Search:
    """Looks for the lines of some edits in everything that was written before."""

    def __init__(self, edits: Iterable[Written]) -> None:
        """Take the edits of a time; lines that say little, and those that their session took out, count for nothing."""
        self._files: dict[tuple[str, int, str], _File] = {}
        moved: dict[str, set[int]] = defaultdict(set)
        for edit in edits:
            file = self._files.setdefault((edit.session, edit.repository, edit.path), _File(edit.started, edit.at))
            file.at, file.over = min(file.at, edit.at), file.over or edit.over
            file.lines.update([line for line in edit.added if not line & THIN])
            moved[edit.session].update(edit.removed)
        self.wanted: dict[int, set[int]] = defaultdict(set)
        """Lines that are looked for, by repository."""
        for (session, repository, _path), file in self._files.items():
            file.lines -= moved[session]
            self.wanted[repository] |= file.lines
        self._met: dict[int, dict[int, list[tuple[str, int, str]]]] = defaultdict(lambda: defaultdict(list))
        self._common: dict[int, set[int]] = defaultdict(set)
        self._texts: dict[tuple[int, str], set[int]] = defaultdict(set)

    def look_at(self, rows: Iterable[Before]) -> None:
        """Remember where lines that are looked for had been written."""
        for row in rows:
            here = self.wanted[row.repository].intersection(row.lines)
            if len(here) >= FEWEST_LINES:
                self._texts[row.repository, row.path].update(line for line in row.lines if not line & THIN)
            for line in here:
                self._met[row.repository][line].append((row.path, row.at, row.session))
                if row.lines.count(line) > 1:
                    self._common[row.repository].add(line)

    def found(self) -> list[Again]:
        """Return the files with enough lines that had been written in one place before, in the order of time."""
        found = []
        for (session, repository, path), file in self._files.items():
            met = self._met[repository]
            rare = (file.lines & met.keys()) - self._common[repository]
            seen = {line: _places(met[line], session, file.started) for line in rare}
            one_of = self._as_one(repository, {name for those in seen.values() for name in those})
            sources = Counter(source for those in seen.values() for source in _told(those, one_of))
            if file.over:
                del sources[path]
            if sources:
                source, lines = max(sources.items(), key=lambda item: (item[1], item[0]))
                if lines >= FEWEST_LINES:
                    found.append(Again(session, file.at, path, source, lines))
        return sorted(found, key=lambda one: (one.at, one.session, one.path))

    def _as_one(self, repository: int, paths: Iterable[str]) -> dict[str, str]:
        """Return of files that are alike the first of them by name."""
        found: dict[str, str] = {}
        kept: list[str] = []
        for name in sorted(paths):
            lines = self._texts.get((repository, name), _NO_LINES)
            alike = (other for other in kept if _are_alike(lines, self._texts[repository, other]))
            one = next(alike, None)
            if one is not None:
                found[name] = one
            elif len(lines) >= LEAST_ALIKE:
                kept.append(name)
        return found


_NO_LINES: set[int] = set()


def _are_alike(one: set[int], other: set[int]) -> bool:
    most = max(len(one), len(other))
    return most >= LEAST_ALIKE and len(one & other) >= ALIKE * most


def _places(places: Sequence[tuple[str, int, str]], session: str, started: int) -> dict[str, bool]:
    """Return the files that a line was in before a session, and in it; and of each whether others put it there."""
    found: dict[str, bool] = {}
    for path, at, by in places:
        if at < started or by == session:
            found[path] = found.get(path, False) or (at < started and by != session)
    return found


def _told(seen: Mapping[str, bool], one_of: Mapping[str, str]) -> set[str]:
    """Return where a line had been written before; nothing of one that stands in many files."""
    if len({one_of.get(path, path) for path in seen}) > RARE:
        return set()
    return {one_of.get(path, path) for path, by_others in seen.items() if by_others}


class _File(msgspec.Struct):
    started: int
    at: int
    over: bool = False
    lines: set[int] = msgspec.field(default_factory=set)


def written_again(found: Iterable[Again], sessions: int) -> Observed | None:
    """Return what was seen; a case is a session, its figure the lines that it wrote again."""
    every = list(found)
    if not every:
        return None
    lines: Counter[str] = Counter()
    at: dict[str, int] = {}
    for one in every:
        lines[one.session] += one.lines
        at[one.session] = min(at.get(one.session, one.at), one.at)
    cases = [Case(CaseKind.SESSION, session, at[session], number) for session, number in lines.items()]
    most = max(every, key=lambda one: (one.lines, -one.at))
    details: Details = {
        "lines": lines.total(),
        "files": len(every),
        "same_file": sum(one.lines for one in every if one.path == one.source),
        "path": most.path,
        "source": most.source,
    }
    return observed(Pattern.WRITTEN_AGAIN, cases, sessions, details=details)
