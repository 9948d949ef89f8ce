"""Whatever order commits, edits and words become known in, the answers are those of knowing all from the beginning."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.attribution.made_work import HOUR, oid_of, prints
from tokenmirror.attribution.lifetimes import DefaultLine, Substance
from tokenmirror.attribution.links import Linker, find_links
from tokenmirror.attribution.moves import Moves, Shifts
from tokenmirror.attribution.works import CommitWork, EditWork, FileWork, SaidWork

LINES = prints("".join(f"total_{number} = weigh({number})\n" for number in range(9)) + "}\n")
PATHS = ("a.py", "b.py", "c.py")
SEEDS = st.integers(0, 1 << 32)


class World:
    """A few commits and edits of the same few lines, so that everything touches everything."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.commits = [self._commit(key) for key in range(1, self.chance.randrange(3, 10))]
        self.edits = [self._edit(number) for number in range(1, self.chance.randrange(3, 10))]
        self.said = [self._said() for _ in range(self.chance.randrange(4))]

    def _some(self) -> tuple[int, ...]:
        return tuple(self.chance.choices(LINES, k=self.chance.randrange(5)))

    def _commit(self, key: int) -> CommitWork:
        files = tuple(self._file(path) for path in self.chance.sample(PATHS, self.chance.randrange(1, 3)))
        authored = self.chance.randrange(12) * HOUR
        parents = (
            {oid_of(self.chance.randrange(1, key)) for _ in range(self.chance.choice((1, 1, 2)))} if key > 1 else ()
        )
        return CommitWork(
            key, oid_of(key), "robin@example.com", authored, authored + self.chance.randrange(2) * 5 * HOUR, "Work",
            tuple(sorted(parents)), self.chance.random() < 0.8, files,
        )  # fmt: skip

    def _file(self, path: str) -> FileWork:
        old = self.chance.choice(PATHS) if self.chance.random() < 0.2 else None
        return FileWork(path, self._some(), self._some(), old)

    def _edit(self, number: int) -> EditWork:
        at = self.chance.randrange(12) * HOUR
        path = self.chance.choice(PATHS)
        return EditWork(self.chance.randrange(1, 4), at, path, self._some(), self._some(), number)

    def _said(self) -> SaidWork:
        commit = self.chance.choice(self.commits)
        prefix = commit.oid[:7] if self.chance.random() < 0.7 else ""
        return SaidWork(self.chance.randrange(1, 4), commit.committer_time + self.chance.randrange(3000), prefix)


def in_order(commits: Iterable[CommitWork]) -> list[CommitWork]:
    """Return commits as the store gives them."""
    return sorted(commits, key=lambda commit: (commit.author_time, commit.key))


def begun_anew(commits: Sequence[CommitWork], edits: Sequence[EditWork]) -> Linker:
    """Return a linker that knows everything at once."""
    linker = Linker()
    linker.learn(in_order(commits), sorted(edits, key=lambda edit: (edit.at, edit.id)))
    return linker


@settings(max_examples=400)
@given(SEEDS)
def test_links_of_what_became_known_bit_by_bit(seed: int) -> None:
    """A linker that learns bit by bit finds what one finds that knows all, or says that it cannot tell."""
    world = World(seed)
    linker, known, edited, heard = Linker(), list[CommitWork](), list[EditWork](), list[SaidWork]()
    left: list[EditWork | SaidWork] = [*world.edits, *world.said]
    world.chance.shuffle(left)
    # Commits become known after what they build on, most of the time.
    waiting = world.commits if world.chance.random() < 0.8 else world.chance.sample(world.commits, len(world.commits))
    everything: list[CommitWork | EditWork | SaidWork] = list(waiting)
    for item in left:
        everything.insert(world.chance.randrange(len(everything) + 1), item)
    while everything:
        count = world.chance.randrange(1, 4)
        part, everything = everything[:count], everything[count:]
        commits = [item for item in part if isinstance(item, CommitWork)]
        edits = [item for item in part if isinstance(item, EditWork)]
        heard += [item for item in part if isinstance(item, SaidWork)]
        known, edited = [*known, *commits], [*edited, *edits]
        if not linker.learn(in_order(commits), edits):
            linker = begun_anew(known, edited)
        ordered = in_order(known)
        wanted = find_links(ordered, sorted(edited, key=lambda edit: (edit.at, edit.id)), heard)

        assert linker.links(ordered, heard) == wanted


@settings(max_examples=100)
@given(SEEDS)
def test_lives_along_a_branch_that_grows(seed: int) -> None:
    """What happened to lines, and where they can have gone, is the same for a branch that came bit by bit."""
    world = World(seed)
    came_at = {commit.oid: commit.key * HOUR for commit in world.commits}
    line, shifts, followed = DefaultLine((), {}, ()), Shifts(), set[int]()
    for commit in world.commits:
        followed |= Substance.of(commit).put_in.keys() if world.chance.random() < 0.5 else set()
        line.extend([commit], came_at, set(followed))
        shifts.add([commit])
    line.extend([], came_at, LINES)
    whole, at_once = DefaultLine(world.commits, came_at, LINES), Shifts()
    at_once.add(world.commits)

    for number, commit in enumerate(world.commits):
        substance = Substance.of(commit)
        assert line.life(substance, number, PATHS) == whole.life(substance, number, PATHS)
    assert Moves(shifts, {}, followed).steps == Moves(at_once, {}, followed).steps
