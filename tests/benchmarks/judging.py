"""What judging a repository costs, from nothing and after one more commit, beside `git log -p` over the same commits.

`python -m tests.benchmarks --only judge`

What is counted is the processor time of one collector that lives on, as the watching one does, and of the gits it
starts. All logs are read before; judging from nothing then reads git's history, links commits with sessions, and says
what became of each. After one more commit the collector does what the watching one does when a head moved. Beside the
corpus stands a made-up repository, whose later commits a session makes.

Beside each of these stands a floor: the gits without which nobody can tell where the repository stands, what the commit
holds and whose lines are alive in its files, each asked once.
"""

from __future__ import annotations

import json
import random
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.logs import CORPUS
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Contender, Row, Runner
from tests.faults.corpus import corpus_stage, git
from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tokenmirror.collector.workplace import collect_once
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.store import repository_rows

FULL, LATER = 3.0, 0.02
"""Of `git log -p` over the same commits; of judging from nothing."""
FILES = 40


class Cost(NamedTuple):
    """CPU seconds."""

    own: float
    git: float

    @property
    def all(self) -> float:
        """Return the sum."""
        return self.own + self.git


def spent() -> Cost:
    """Return what this process and the gits it waited for have used so far."""
    own, git = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return Cost(own.ru_utime + own.ru_stime, git.ru_utime + git.ru_stime)


def cost(work: Callable[[], object]) -> Cost:
    """Return what some work costs."""
    before = spent()
    work()
    after = spent()
    return Cost(after.own - before.own, after.git - before.git)


class History:
    """A repository that sessions work in, commit after commit."""

    def __init__(self, computer: Computer, each: int) -> None:
        self._computer = computer
        self._each = each
        self._shop: Repository = computer.repository()
        self._chance = random.Random(1)
        self._made = 0
        self._begin = NOON
        self._work = self._session()

    def _at(self) -> datetime:
        return self._begin + timedelta(minutes=self._made)

    def _session(self) -> Pairing:
        return Pairing(self._shop, self._computer.claude_log(self._shop.path, self._at()))

    def go_on_today(self) -> None:
        """Let all further commits be made now, as commits are that a collector notices."""
        self._begin = datetime.now(UTC) - timedelta(minutes=self._made)

    @property
    def place(self) -> Path:
        """Return the repository's folder."""
        return self._shop.path

    def commit(self) -> None:
        """Let a session change two files and commit."""
        if self._made % self._each == 0:
            self._work = self._session()
        at = self._at()
        for _ in range(2):
            name = f"src/file_{self._chance.randrange(FILES)}.py"
            lines = self._shop.read(name).splitlines(keepends=True) if self._shop.exists(name) else []
            new = [f"x = compute_{self._chance.getrandbits(40)}()\n" for _ in range(12)]
            self._work.write(name, "".join([*lines[-150:], *new]), at)
        self._work.commit("Change", at + timedelta(seconds=20))
        self._made += 1


@dataclass(frozen=True)
class Judged:
    """What judging cost, and `git log -p` beside it."""

    first: list[Cost]
    later: list[Cost]
    log_p: list[float]
    commits: int
    floor: float
    """CPU seconds of the gits that one more commit needs."""

    @property
    def whole(self) -> float:
        """Return the seconds from nothing."""
        return median(one.all for one in self.first)

    @property
    def one_more(self) -> float:
        """Return the seconds after one more commit."""
        return median(one.all for one in self.later)

    def told(self) -> Iterator[str]:
        """Write the parts."""
        for name, costs in (("from nothing", self.first), ("after one commit", self.later)):
            own, gits = median(one.own for one in costs), median(one.git for one in costs)
            yield f"{name:20}{own + gits:8.2f} s CPU ({own:.2f} own, {gits:.2f} git)"
        yield f"{'git log -p':20}{median(self.log_p):8.2f} s CPU, {self.commits:,} commits"
        yield f"{'gits of one commit':20}{self.floor:8.3f} s CPU"

    def rows(self, name: str) -> Iterator[Row]:
        """Return the rows of the table."""
        whole, later, log_p = self.whole, self.one_more, median(self.log_p)
        full = median(one.all / other for one, other in zip(self.first, self.log_p, strict=True))
        yield Row(f"judge from nothing, {name}", f"{whole:.2f} s CPU", f"git log -p {log_p:.2f} s", full, FULL)
        yield Row(
            f"judge after one more commit, {name}", f"{1000 * later:.0f} ms CPU", f"from nothing {whole:.2f} s",
            later / whole, LATER, f"gits that it needs: {1000 * self.floor:.0f} ms, {self.floor / whole:.3f}",
        )  # fmt: skip


def judge(
    computer: Computer, repository: Path, commit: Callable[[], object], rounds: int, runner: Runner, later: int = 5
) -> Judged:
    """Judge from nothing several times, beside git; in the end commit by commit."""
    prepared, data = computer.data, computer.folder / "judging"
    first, after, log_p = [], [], []
    for number in range(rounds):
        shutil.rmtree(data, ignore_errors=True)
        if prepared.exists():
            shutil.copytree(prepared, data)
        with computer.workplace(data) as place:
            place.collector.logs()
            first.append(cost(lambda: collect_once(place)))
            read = _commits(data / "tokenmirror.db")
            log_p.append(_log_p(repository, read, computer.folder / "commits", runner))
            for _time in range(later if number == rounds - 1 else 0):
                commit()
                place.collector.logs()
                moved = {row.id for row in repository_rows.repositories(place.db) if Path(row.top) == repository}
                after.append(cost(partial(place.collector.repositories, only=moved)))
    return Judged(first, after, log_p, len(read), _floor(repository, runner))


_FLOOR = """cd "$1"
git rev-parse --show-toplevel --git-common-dir && git config --get user.email && git for-each-ref
git log -1 -p -U0 -M HEAD && git diff-tree -p --root HEAD | git patch-id --stable
git diff-tree --no-commit-id --name-only -r HEAD | while read -r file
do git blame -w -M --porcelain HEAD -- "$file"; done
"""


def _floor(repository: Path, runner: Runner) -> float:
    """Return what the gits need without which one more commit cannot be judged."""
    own = Contender("", [["sh", "-ec", _FLOOR, "sh", str(repository)]])
    return median(runner.cost(own).cpu for _time in range(5))


def _commits(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as db:
        return [str(oid) for (oid,) in db.execute("SELECT oid FROM git_commit ORDER BY committer_time DESC")]


def _log_p(repository: Path, commits: list[str], told: Path, runner: Runner) -> float:
    """Return what git needs to tell all changes of these commits; nobody reads what it says."""
    told.write_text("\n".join(commits))
    script = 'git -C "$1" log -p --no-walk=unsorted --output=/dev/null --stdin < "$2"'
    own = Contender("", [["sh", "-c", script, "sh", str(repository), str(told)]])
    return median(runner.cost(own).cpu for _time in range(3))


def rows(setting: Setting) -> Iterator[Row]:
    """Measure the corpus, where it is, and a made-up repository."""
    if (CORPUS / "repo.bundle").exists():
        found = _corpus(setting)
        setting.tell(*found.told())
        yield from found.rows("corpus")
    found = made_up(setting, 600)
    setting.tell(*found.told())
    yield from found.rows("made up")


def made_up(setting: Setting, commits: int, later: int = 5) -> Judged:
    """Measure a made-up repository with so many commits."""
    computer = Computer(setting.fresh(f"made-up-{commits}").resolve())
    history = History(computer, 10)
    for _ in range(commits):
        history.commit()
    history.go_on_today()
    return judge(computer, history.place, history.commit, min(setting.rounds, 3), setting.runner, later)


def _corpus(setting: Setting) -> Judged:
    stage = corpus_stage(setting.fresh("corpus"), whole=True)
    stage.begin()
    repository = stage.computer.folder / "repos" / "cli"
    told = json.loads((CORPUS / "cwd_map.json").read_text("utf-8"))["identities"]
    person = next(one for each in told.values() for one in each)
    git(repository, "config", "user.name", person["name"])
    git(repository, "config", "user.email", person["email"])
    number = 0

    def commit() -> None:
        nonlocal number
        number += 1
        with (repository / "README.md").open("a") as file:
            file.write(f"One more line, the {number}th.\n")
        git(repository, "commit", "-q", "-a", "-m", f"Change {number}")

    return judge(stage.computer, repository, commit, min(setting.rounds, 3), setting.runner)
