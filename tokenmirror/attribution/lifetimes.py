"""What happened to a commit's lines on the default branch, commit by commit: taken out, put back, by whom and when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tokenmirror.attribution.works import CommitWork, FileWork
from tokenmirror.domain.fingerprints import THIN

SHRINKS = 2
"""A commit that takes out at least so many times what it puts in is judged by both: fewer lines is not less."""
FEW_LINES = 3
"""Of fewer lines taken out nobody can tell by the lines whether they came back."""
WHOLE = 0.9
"""Share of what was there that one commit must take out to have undone the work by content."""
REPLACED = 0.1
"""Share of what it took out that it may put in elsewhere, and still have replaced nothing."""
COPIED = 0.8
"""Share of telling lines from which a commit that writes what stood elsewhere has newly put in nothing."""


class Substance(NamedTuple):
    """What a commit put in and took out, but for what it only moved, indented or rewrapped."""

    put_in: Counter[int]
    taken_out: Counter[int]
    """Lines that say something; of braces nobody knows whether they came back."""

    @classmethod
    def of(cls, commit: CommitWork) -> Substance:
        """Gather what a commit did in the files that count."""
        put_in: Counter[int] = Counter()
        added: Counter[int] = Counter()
        removed: Counter[int] = Counter()
        for file in commit.counted_files():
            came, went = file.put_in(), file.taken_out()
            put_in += came - went
            added.update(came)
            removed.update(went)
        gone = removed - added
        return cls(put_in, Counter({line: count for line, count in gone.items() if not line & THIN}))

    def without(self, extra: Counter[int]) -> Substance:
        """Return it without lines that were put in more often than they count."""
        return self._replace(put_in=self.put_in - extra) if extra else self

    def telling(self) -> Substance:
        """Return only the lines that say something, if there are any: of a brace nobody knows whose it is."""
        telling = Counter({line: count for line, count in self.put_in.items() if not line & THIN})
        return Substance(telling, self.taken_out) if telling else self

    @property
    def sizes(self) -> Sizes:
        """Return how many lines it put in and took out."""
        return Sizes(self.put_in.total(), self.taken_out.total())

    @property
    def shrinks(self) -> bool:
        """Tell whether it mostly takes out."""
        return self.sizes.shrinks

    def share(self, alive: int, came_back: int) -> float:
        """Return how much of the work is there, given how many lines are alive and how many came back."""
        return self.sizes.share(alive, came_back)


class Sizes(NamedTuple):
    """How many lines a commit put in and took out."""

    put_in: int
    taken_out: int

    @property
    def shrinks(self) -> bool:
        """Tell whether it mostly takes out."""
        return self.taken_out >= max(FEW_LINES, SHRINKS * self.put_in)

    def share(self, alive: int, came_back: int) -> float:
        """Return how much of the work is there, given how many lines are alive and how many came back."""
        new, gone = self
        if self.shrinks:
            return min(1.0, (min(alive, new) + gone - min(gone, came_back)) / (new + gone))
        return alive / new if new else 1.0


class Touch(NamedTuple):
    """A later commit that changed what a commit had done."""

    oid: str
    at: int
    """When it came to the default branch."""
    mine: bool
    taken: int
    """Lines of the commit that it took out."""
    put_back: int
    """Lines of the commit that it put in again."""
    share: float
    """How much of the work was there afterwards."""
    undid: bool
    """By its content alone it undid the work: it took out nearly all of it, and put back what was there before."""


class DefaultLine:
    """The commits of the default branch in the order in which they came to it."""

    def __init__(self, ordered: Sequence[CommitWork], came_at: Mapping[str, int], lines: Collection[int]) -> None:
        """Index where the given lines were put in or taken out; `came_at` is in milliseconds."""
        self._ordered: list[CommitWork] = []
        self._came_at: dict[str, int] = {}
        self._position: dict[str, int] = {}
        # By line: the file and the place in the order where it was put in, or with a minus where it was taken out.
        self._touched: dict[int, list[tuple[int, str, int]]] = defaultdict(list)
        # By file and line: what it was before it was broken differently.
        self._was: dict[str, dict[int, tuple[int, ...]]] = {}
        # By place in the order and file, where that is not simply what the commit took out and put in.
        self._as_seen: dict[tuple[int, str], tuple[list[int], list[int]]] = {}
        self._wanted: set[int] = set()
        self.extend(ordered, came_at, lines)

    def extend(self, later: Sequence[CommitWork], came_at: Mapping[str, int], lines: Collection[int]) -> None:
        """Know commits that came after all others, and follow more lines."""
        new = set(lines) - self._wanted
        if new:
            for number, commit in enumerate(self._ordered):
                self._index(number, commit, new)
        self._wanted |= new
        for number, commit in enumerate(later, len(self._ordered)):
            self._position[commit.oid] = number
            self._came_at[commit.oid] = came_at[commit.oid]
            self._index(number, commit, self._wanted)
        self._ordered += later

    def _index(self, number: int, commit: CommitWork, wanted: set[int]) -> None:
        for file in commit.counted_files():
            for sign, changed in zip((-1, 1), self._seen(number, file), strict=True):
                if wanted.isdisjoint(changed):
                    continue
                here = (number, file.path, sign)
                for line in changed:
                    if line in wanted:
                        self._touched[line].append(here)

    def _seen(self, number: int, file: FileWork) -> tuple[Iterable[int], Iterable[int]]:
        """Return what a commit took out of a file and put in; of one that was looked at before, what was seen then."""
        plain = file.removed, file.added
        if number < len(self._ordered):
            return self._as_seen.get((number, file.path), plain)
        if not (file.rewrapped or file.old_path in self._was or file.path in self._was):
            return plain
        self._as_seen[number, file.path] = seen = self._mended(file)
        return seen

    def _mended(self, file: FileWork) -> tuple[list[int], list[int]]:
        """Return what a commit took out of a file and put in, lines that were broken differently as they were before.

        A line that stands for different lines in different places of a file is taken for the first of them.
        """
        was = self._was.setdefault(file.path, dict(self._was.get(file.old_path or "", {})))
        removed, added = (
            [before for line in changed.elements() for before in was.get(line, (line,))]
            for changed in (file.taken_out(), file.put_in())
        )
        for line, of in file.rewrapped:
            was.setdefault(line, tuple(before for one in of for before in was.get(one, (one,))))
        return removed, added

    def before(self, path: str, line: int) -> tuple[int, ...]:
        """Return what a line of a file was before it was broken differently."""
        return self._was.get(path, {}).get(line, ())

    def position(self, oid: str | None) -> int | None:
        """Return the place of a commit in the order; None for one that is not on the branch."""
        return None if oid is None else self._position.get(oid)

    def came_at(self, oid: str) -> int:
        """Return when a commit of the branch came to it."""
        return self._came_at[oid]

    def commit(self, oid: str) -> CommitWork | None:
        """Return a commit of the branch."""
        number = self._position.get(oid)
        return None if number is None else self._ordered[number]

    def is_copy(self, commit: CommitWork, since: int) -> bool:
        """Tell whether nearly all that a commit put in stood in other files before, or was only moved by it."""
        put_in: dict[int, set[str]] = defaultdict(set)
        for file in commit.counted_files():
            for line in file.put_in() - file.taken_out():
                if not line & THIN:
                    put_in[line].add(file.path)
        moved = {line for file in commit.counted_files() for line in file.taken_out()}
        known = sum(line in moved or self._stood_elsewhere(line, since, paths) for line, paths in put_in.items())
        return bool(put_in) and known >= COPIED * len(put_in)

    def _stood_elsewhere(self, line: int, since: int, paths: Collection[str]) -> bool:
        there: Counter[str] = Counter()
        for number, path, sign in self._touched.get(line, ()):
            if number < since and path not in paths:
                there[path] += sign
        return any(count > 0 for count in there.values())

    def life(self, substance: Substance, since: int, places: Collection[str]) -> list[Touch]:
        """Return what later commits did to a commit's telling lines in the files where these can be."""
        substance = substance.telling()
        sizes = substance.sizes
        alive = Counter(substance.put_in)
        back: Counter[int] | None = Counter() if sizes.shrinks else None
        left, returned = sizes.put_in, 0
        touches = []
        for number, change in sorted(self._changes(substance, since, places).items()):
            taken, put_back = _apply(change, substance.put_in, alive)
            left += put_back - taken
            if back is not None:
                came, went = _apply(change, substance.taken_out, back)[::-1]
                returned += came - went
                taken, put_back = taken + came, put_back + went
            if taken or put_back:
                touches.append(self._touch(number, taken, put_back, sizes.share(left, returned), substance, sizes))
        return touches

    def _changes(self, substance: Substance, since: int, places: Collection[str]) -> dict[int, Counter[int]]:
        """Return by place in the order how much more of each line there was afterwards."""
        found: dict[int, Counter[int]] = defaultdict(Counter)
        for line in substance.put_in.keys() | substance.taken_out.keys():
            for number, path, sign in self._touched.get(line, ()):
                if number > since and path in places:
                    found[number][line] += sign
        return found

    def _touch(self, number: int, taken: int, put_back: int, share: float, substance: Substance, sizes: Sizes) -> Touch:
        commit = self._ordered[number]
        whole = sizes.taken_out if sizes.shrinks else sizes.put_in
        undid = taken >= WHOLE * whole and _is_undoing(commit, taken, substance)
        return Touch(commit.oid, self._came_at[commit.oid], commit.mine, taken, put_back, share, undid)


def _apply(change: Counter[int], most: Counter[int], there: Counter[int]) -> tuple[int, int]:
    """Change how many of some lines there are, none more often than at most; return how many went and came."""
    went = came = 0
    for line, more in change.items():
        before = there[line]
        after = max(0, min(most[line], before + more))
        went += max(0, before - after)
        came += max(0, after - before)
        there[line] = after
    return went, came


def _is_undoing(commit: CommitWork, undone: int, substance: Substance) -> bool:
    """Tell whether a commit puts back what was there before; where nothing was, whether it does little else."""
    its = Substance.of(commit)
    was_there = substance.taken_out.total()
    if was_there > REPLACED * substance.put_in.total():
        return (its.put_in & substance.taken_out).total() >= WHOLE * was_there
    others = (its.taken_out - substance.put_in).total()
    return its.put_in.total() <= REPLACED * undone and others <= undone


def known_lines(substances: Iterable[Substance]) -> Iterator[int]:
    """Yield the telling lines that some commits put in or took out."""
    for substance in substances:
        yield from substance.telling().put_in
        yield from substance.taken_out
