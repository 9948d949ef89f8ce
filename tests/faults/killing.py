"""Collectors that are killed without a word, alone or beside another one; the last is left alone."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from random import Random

from tests.faults.stage import Stage
from tokenmirror.store.cipher import connect
from tokenmirror.store.versions import MIGRATION_NAMES

JUDGING = "judging"
_MOST_IN_A_ROW = 4
_OVER = 1.05
"""Some kills come just too late, so that the very end is hit as well."""


def kill_round(stage: Stage, random: Random, fell: Counter[str], between: Callable[[], object] = lambda: None) -> None:
    """Kill some collectors one after the other; raise Different unless the one after them has it all."""
    stage.begin()
    ends = []
    for _turn in range(random.randint(1, _MOST_IN_A_ROW)):
        between()
        running = stage.start("collect", "--once")
        running.lasts(random.uniform(0, stage.seconds * _OVER))
        if not running.kill():
            break
        ends.append(_where(stage))
        fell[ends[-1]] += 1
    stage.show_all()
    _code, said = stage.collect()
    stage.check(f"after {ends} in {stage.prepared.name}; {said}")


def two_round(stage: Stage, random: Random, fell: Counter[str]) -> None:
    """Start two at once and kill one; whoever comes after them has it all."""
    stage.begin()
    both = [stage.start("collect", "--once") for _ in range(2)]
    doomed = random.choice(both)
    doomed.lasts(random.uniform(0, stage.seconds * _OVER))
    if doomed.kill():
        fell["one of two"] += 1
    for one in both:
        one.wait()
    stage.show_all()
    stage.collect()
    stage.check("after one of two was killed")


def _where(stage: Stage) -> str:
    """Tell how far the one that was killed had come, by what it left."""
    try:
        with closing(connect(stage.computer.database, "mode=ro")) as db:
            done = db.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
            if done < len(MIGRATION_NAMES):
                return "migrating"
            logs = db.execute("SELECT count(*) FROM log WHERE offset > 0").fetchone()[0]
            if not logs:
                return "before the first log"
            commits = db.execute("SELECT count(*) FROM git_commit").fetchone()[0]
            if not commits:
                return "reading logs"
            judged = db.execute("SELECT count(*) FROM fate").fetchone()[0]
            return JUDGING if judged else "reading history"
    except sqlite3.Error:
        return "before there was a database"
