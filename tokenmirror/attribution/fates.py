"""What became of a commit: alive, rewritten, reverted, open, dropped; with the evidence for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.lifetimes import Substance, Touch
from tokenmirror.attribution.works import Ancestry, CommitWork
from tokenmirror.domain.copies import Copies
from tokenmirror.domain.outcomes import FateState

KEPT_SHARE = 0.8
"""Share of added lines alive from which a commit is kept."""
REWRITTEN_SHARE = 0.2
"""Share below which it is rewritten; between the two it is kept in part."""
REVERTED_SHARE = 0.5
"""A revert counts while fewer lines than this are alive: what was put back by hand is not reverted."""
PENDING_MS = 7 * 86_400_000
"""How long after landing work is too young to judge."""


class Fate(msgspec.Struct, frozen=True):
    """What became of one commit, as of one moment."""

    commit: int
    state: FateState
    landed_as: str | None
    landed_in: str | None
    landed_how: str
    landed_at: int | None
    lines_added: int
    lines_alive: int
    evidence: tuple[str, ...]


class AliveLines:
    """The lines of the default branch's head, by file and by the commit that blame gives them to."""

    def __init__(self, blamed: Iterable[tuple[str, str, int]] = (), there: Collection[str] = ()) -> None:
        """Take (path, commit, fingerprint) for each living line of the files that count; `there` names more files."""
        self._there = set(there)
        self._in: dict[str, Mapping[str, Collection[int]]] = {}
        self._paths: dict[str, set[str]] = defaultdict(set)
        files: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for path, oid, line in blamed:
            files[path][oid].append(line)
        for path, by_commit in files.items():
            self.put(path, by_commit)

    def put(self, path: str, by_commit: Mapping[str, Collection[int]]) -> set[str]:
        """Take the lines of a file in place of those known; return the commits that it had and has lines of."""
        before = self._in.get(path, {})
        for oid in before:
            self._paths[oid].discard(path)
        for oid in by_commit:
            self._paths[oid].add(path)
        self._in[path] = by_commit
        if by_commit:
            self._there.add(path)
        else:
            self._there.discard(path)
        return {*before, *by_commit}

    def own(self, oid: str) -> int:
        """Return how many lines blame gives to a commit."""
        return sum(len(self._in[path][oid]) for path in self._paths.get(oid, ()))

    def lines_of(self, oid: str) -> Counter[int]:
        """Return the lines that blame gives to a commit."""
        return Counter(line for path in self._paths.get(oid, ()) for line in self._in[path][oid])

    def is_there(self, paths: Iterable[str]) -> bool:
        """Tell whether any of some files is there, whoever wrote its lines."""
        return not self._there.isdisjoint(paths)

    def carried(self, lines: Counter[int], carriers: Iterable[str]) -> int:
        """Return how many of some lines live on under other commits' names."""
        left = Counter(lines)
        for oid in carriers:
            left -= self.lines_of(oid)
        return lines.total() - left.total()

    def came_back(self, lines: Counter[int], places: Iterable[str], later: Callable[[str], bool]) -> int:
        """Return how many of some lines that were taken out of files were put in there again by later commits."""
        left = Counter(lines)
        for path in places:
            for oid, there in self._in.get(path, {}).items():
                if later(oid):
                    left -= Counter(there)
        return lines.total() - left.total()


class PlacedCopies(NamedTuple):
    """Files that one commit put in several times, and where each can be by now."""

    copies: Copies
    places: Mapping[str, frozenset[str]]

    @property
    def lines(self) -> int:
        """Return how many lines stand there beyond the once that counts."""
        return self.copies.beyond().total()

    def living(self, alive: AliveLines, oids: Iterable[str]) -> int:
        """Return how many of the living lines of a commit, under some names, only stand in its copies."""
        found: Counter[int] = Counter()
        for oid in oids:
            found += alive.lines_of(oid)
        beyond = self.copies.beyond(lambda path: alive.is_there(self.places.get(path, (path,))))
        return (beyond & found).total()


class Life(msgspec.Struct, frozen=True):
    """What is known of the time after a commit landed."""

    substance: Substance
    touches: tuple[Touch, ...] = ()
    came_back: int = 0
    """Lines it took out that are there again."""
    broken_by: tuple[str, ...] = ()
    """Commits that broke its lines differently."""
    copies: PlacedCopies | None = None
    """Where it put the same into several files."""

    @property
    def undone_by_content(self) -> str | None:
        """Return the commit that undid it without saying so, unless it was put back since."""
        found = None
        for touch in self.touches:
            if touch.share >= REVERTED_SHARE:
                found = None
            elif touch.undid:
                found = touch.oid
        return found


def judge(
    commit: CommitWork,
    landing: Landing,
    alive: AliveLines,
    reverts: Reverts,
    carried_by: Sequence[str],
    now: int,
    life: Life | None = None,
) -> Fate:
    """Return the fate of a commit; `carried_by` names the other commits under which its lines may live on."""
    known = life or Life(Substance.of(commit))
    copied = known.copies.lines if known.copies else 0
    added = commit.lines_added - copied
    living = living_lines(commit, alive, carried_by, known.copies)
    undone = next((by for by in map(reverts.undone_by, names_of(commit, landing)) if by), None)
    undone = undone or known.undone_by_content
    state = _state(landing, known, living, undone=bool(undone), now=now)
    said = undone if state is FateState.REVERTED or undone != known.undone_by_content else None
    several = (f"copies:{copied}/{commit.lines_added}",) if copied else ()
    evidence = (*_evidence(landing, said, added, living, known), *_broken(commit, landing, known), *several)
    return Fate(commit.key, state, landing.carrier, landing.through, landing.how, landing.at, added, living, evidence)


def names_of(commit: CommitWork, landing: Landing) -> list[str]:
    """Return the ids by which a revert may name a commit: its own, its carrier's, and that of what brought it in."""
    return list(dict.fromkeys(name for name in (commit.oid, landing.carrier, landing.through) if name))


def living_lines(
    commit: CommitWork, alive: AliveLines, carried_by: Sequence[str], several: PlacedCopies | None = None
) -> int:
    """Return how many of a commit's lines are alive, under its own name or others'; never more than it added.

    What it put into `several` files lives while each of them has it that is still there.
    """
    living = _living(commit, alive, carried_by)
    if several is None:
        return living
    return min(living - several.living(alive, (commit.oid, *carried_by)), commit.lines_added - several.lines)


def _living(commit: CommitWork, alive: AliveLines, carried_by: Sequence[str]) -> int:
    own = alive.own(commit.oid)
    if not carried_by:
        return min(commit.lines_added, own)
    lines = Counter(line for file in commit.counted_files() for line in file.added)
    return min(commit.lines_added, own + min(lines.total() - own, alive.carried(lines, carried_by)))


def _state(landing: Landing, life: Life, living: int, *, undone: bool, now: int) -> FateState:
    if not landing.landed:
        return FateState.DROPPED if landing.how == "gone" else FateState.IN_PROGRESS
    share = life.substance.share(living, life.came_back)
    if undone and (share < REVERTED_SHARE or not (life.substance.put_in or life.substance.shrinks)):
        return FateState.REVERTED
    if share < REWRITTEN_SHARE:
        return FateState.REWRITTEN
    if share < KEPT_SHARE:
        return FateState.KEPT_IN_PART
    young = landing.at is not None and now - landing.at < PENDING_MS
    return FateState.PENDING if young else FateState.KEPT


def _evidence(landing: Landing, undone: str | None, added: int, living: int, life: Life) -> tuple[str, ...]:
    words = [f"{landing.how}:{landing.carrier}" if landing.carrier else landing.how]
    if landing.pull is not None:
        words.append(f"pull:{landing.pull}")
    if undone:
        words.append(f"reverted_by:{undone}")
    if landing.landed:
        words.append(f"blame:{living}/{added}")
        if life.substance.shrinks:
            gone = life.substance.taken_out.total()
            words.append(f"out:{gone - life.came_back}/{gone}")
    return tuple(words)


def _broken(commit: CommitWork, landing: Landing, life: Life) -> tuple[str, ...]:
    """Return what is to be said of lines that say the same in other breaks: it broke others', others broke its."""
    own = sum(len(file.rewrapped) for file in commit.counted_files())
    by = life.broken_by if landing.landed else ()
    return (*((f"rewrapped:{own}/{commit.lines_added}",) if own else ()), *(f"rewrapped_by:{oid}" for oid in by))


class Reverts:
    """Which commits are undone at the head of the default branch: a revert of a revert brings work back."""

    def __init__(
        self, on_default: Sequence[CommitWork], reverse_patch_ids: Mapping[str, str], pull_reverts: Mapping[str, str]
    ) -> None:
        """Gather reverts by message (own and of pull requests) and by content.

        `reverse_patch_ids` maps a commit to the patch id of its reverse; `pull_reverts` maps a commit to
        the commit that says it reverts its pull request.
        """
        self._by: dict[str, list[CommitWork]] = defaultdict(list)
        by_patch: dict[str, list[CommitWork]] = defaultdict(list)
        by_oid = {commit.oid: commit for commit in on_default}
        for commit in on_default:
            for target in commit.reverts:
                self._by[target].append(commit)
            if commit.patch_id:
                by_patch[commit.patch_id].append(commit)
        for target, oid in pull_reverts.items():
            if oid in by_oid:
                self._by[target].append(by_oid[oid])
        self._unsaid: set[tuple[str, str]] = set()
        reversing = {target: patch for target, patch in reverse_patch_ids.items() if patch in by_patch}
        ancestry = Ancestry(on_default if reversing else ())
        for target, patch_id in reversing.items():
            known = {one.oid for one in self._by[target]}
            found = [one for one in by_patch[patch_id] if ancestry.is_before(target, one.oid)]
            self._by[target] += found
            self._unsaid |= {(target, one.oid) for one in found if one.oid not in known}

    @property
    def undoings(self) -> dict[str, tuple[tuple[str, bool], ...]]:
        """Return all that is known: by undone commit the others, and whether each says so."""
        return {
            target: tuple((one.oid, (target, one.oid) in self._unsaid) for one in undoing)
            for target, undoing in self._by.items()
        }

    def undone_by(self, oid: str) -> str | None:
        """Return the commit that undid this one and is not undone itself."""
        return self._undone(oid, frozenset())

    def undoing(self, oid: str) -> dict[str, str]:
        """Return every commit that says it undid this one, or whose patch is the reverse of its: `said`, `patch_id`."""
        reverts = (revert.oid for revert in self._by.get(oid, ()) if revert.oid != oid)
        return {by: "patch_id" if (oid, by) in self._unsaid else "said" for by in reverts}

    def brought_back_by(self, oid: str) -> list[str]:
        """Return the commits that undid a revert of this one: its lines live on under their names."""
        return [again.oid for revert in self._by.get(oid, ()) for again in self._by.get(revert.oid, ())]

    def _undone(self, oid: str, seen: frozenset[str]) -> str | None:
        for revert in self._by.get(oid, ()):
            if revert.oid not in seen and not self._undone(revert.oid, seen | {oid}):
                return revert.oid
        return None
