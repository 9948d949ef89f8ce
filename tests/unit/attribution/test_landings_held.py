"""Where commits landed, held from look to look: whatever moves in between, it is what one finds that begins anew."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.attribution.made_work import HOUR, code, commit_work, file_work, oid_of, prints
from tokenmirror.attribution.landing import History, Lander, Landing, Landings
from tokenmirror.attribution.links import Linker
from tokenmirror.attribution.works import CommitWork, EditWork, FileWork

LINES = prints("".join(f"total_{number} = weigh({number})\n" for number in range(12)) + "}\n")
PATHS = ("a.py", "b.py", "c.py")
LOOKS = 5


class Walk:
    """Commits of a few lines that come and go between the default branch, other heads and nowhere."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.commits: list[CommitWork] = []
        self.through: dict[str, str] = {}
        self.reachable: set[str] = set()
        self.squashed: dict[str, str] = {}
        self.pulls: dict[str, int] = {}
        self.linker = Linker()

    def step(self) -> None:
        """Let some commits come, and some move."""
        new = [self._commit(len(self.commits) + number) for number in range(1, self.chance.randrange(4))]
        edits = [EditWork(1, 0, path, self._some(), (), number) for number, path in enumerate(PATHS)]
        assert self.linker.learn(new, edits if self.chance.random() < 0.3 else [])
        self.commits += new
        for commit in self.chance.sample(self.commits, min(len(self.commits), 2)) + new:
            self._move(commit.oid)

    def _commit(self, key: int) -> CommitWork:
        files = tuple(
            FileWork(path, self._some(), self._some())
            for path in self.chance.sample(PATHS, self.chance.randrange(1, 3))
        )
        authored = self.chance.randrange(4) * HOUR
        return CommitWork(
            key, oid_of(key), "robin@example.com", authored, authored + self.chance.randrange(3) * HOUR,
            self.chance.choice(("Work", "More")), (), self.chance.random() < 0.8, files,
            self.chance.choice((None, "patch one", "patch two", f"patch {key}")),
        )  # fmt: skip

    def _some(self) -> tuple[int, ...]:
        return tuple(self.chance.choices(LINES, k=self.chance.randrange(6)))

    def _move(self, oid: str) -> None:
        self.reachable.discard(oid)
        for known in (self.through, self.squashed, self.pulls):
            known.pop(oid, None)
        where = self.chance.randrange(4)
        if where == 0:
            self.through[oid] = self.chance.choice([oid, *(step for step in self.through.values())])
        if where <= 1:
            self.reachable.add(oid)
        if where == 2 and self.through:
            self.squashed[oid] = self.chance.choice(sorted(self.through))
        if where == 3 and self.chance.random() < 0.5:
            self.pulls[oid] = 7

    def history(self) -> History:
        """Return how things stand."""
        # What brought a commit in is in the default branch itself; so is what it was squashed into.
        steps = {oid for oid, step in self.through.items() if oid == step}
        self.through = {oid: step for oid, step in self.through.items() if step in steps}
        self.squashed = {oid: into for oid, into in self.squashed.items() if into in self.through}
        at = {step: int(step[:7]) * HOUR for step in steps}
        return History(dict(self.through), at, frozenset(self.reachable), dict(self.squashed), dict(self.pulls))


@settings(max_examples=300)
@given(st.integers(0, 1 << 32))
def test_held_landings_are_those_of_who_begins_anew(seed: int) -> None:
    """Commits land, are taken back, become known late; lines become common."""
    walk, held = Walk(seed), Landings()
    for _look in range(LOOKS):
        walk.step()
        history = walk.history()
        wanted = [commit for commit in walk.commits if commit.mine]
        lander = Lander(walk.commits, history, walk.linker.rarity)
        anew: dict[int, Landing] = {commit.key: lander.landing(commit) for commit in wanted}

        assert held.of(wanted, walk.commits, history, walk.linker) == anew


def test_lines_that_become_common_count_less() -> None:
    """Of four lines three came in; what is missing says little once an edit wrote it into other files."""
    four = prints(code("apple", 4))
    work = commit_work(1, FileWork("a.py", four, ()))
    main = commit_work(2, FileWork("a.py", four[:3], ()))
    history = History({main.oid: main.oid}, {main.oid: HOUR}, frozenset({work.oid, main.oid}))
    linker, held = Linker(), Landings()
    linker.learn([work, main], [])
    assert held.of([work], [work, main], history, linker)[1].how == "open"

    linker.learn([], [EditWork(1, 0, path, four[3:], (), number) for number, path in enumerate(("b", "c", "d"))])
    assert held.of([work], [work, main], history, linker)[1].how == "content"


def test_work_moves_with_what_it_was_squashed_into() -> None:
    """What brought the squash in brought the work in."""
    work, squash, merge = (commit_work(key, file_work(f"{key}.py", code(f"x{key}", 3))) for key in (1, 2, 3))
    works, at = [work, squash, merge], {squash.oid: HOUR, merge.oid: 2 * HOUR}
    linker, held = Linker(), Landings()
    linker.learn(works, [])
    for through in (squash.oid, merge.oid):
        brought = {squash.oid: through, merge.oid: merge.oid}
        history = History(brought, at, frozenset(), {work.oid: squash.oid})
        landing = held.of([work], works, history, linker)[1]
        assert (landing.how, landing.through, landing.at) == ("squash", through, at[through])
