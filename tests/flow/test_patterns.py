"""Patterns from real logs and real repositories: what was logged is collected, and the rules see it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, timedelta
from pathlib import Path

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.past import Pasts
from tokenmirror.answers.patterns import Patterns
from tokenmirror.demo.pairing import Pairing
from tokenmirror.domain.lookbacks import Look, lookback
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.prices import load
from tokenmirror.store.database import open_reader
from tokenmirror.store.rows import to_ms

TEST = "make test  TARGET=importer"
PRINTED = "the importer says that the seventh crate is missing"


def patterns(computer: Computer, day: date) -> dict[str, Observed]:
    """Return what the rules see of the week of a day."""
    with closing(open_reader(computer.database)) as db:
        pages = Pages(db, prices := load())
        seen = Patterns(pages.scratch, Pasts(pages.scratch, pages.grouping, prices))
        return {one.rule: one for one in seen.observed(lookback(Look.WEEK, day), UTC)}


def test_a_command_that_failed_until_it_passed(tmp_path: Path) -> None:
    """In one session of a real log: how often, when, and when it passed; its text is nowhere."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    log = computer.claude_log(shop.path)
    log.prompt("Mend the importer", NOON)
    for minute in range(1, 5):
        log.failed_bash(TEST, PRINTED, NOON + timedelta(minutes=minute))
    log.bash(TEST.replace("  ", " "), "passed", NOON + timedelta(minutes=5))
    log.failed_bash("ls nowhere", PRINTED, NOON + timedelta(minutes=6))
    computer.collect()

    seen = patterns(computer, NOON.date())[Pattern.FAILING_COMMANDS]

    (case,) = seen.cases
    assert (case.id, case.figure, seen.of) == (f"claude_code:{log.session}", 4, 1)
    assert [round((moment - to_ms(NOON)) / 60_000) for moment in case.moments] == [1, 2, 3, 4, 5]
    assert (seen.details["passed"], seen.details["calls"]) == (1, 4)
    content = b"".join(path.read_bytes() for path in computer.data.rglob("*") if path.is_file())
    assert b"importer" not in content
    assert PRINTED.encode() not in content


def test_reading_again_adds_what_was_not_known(tmp_path: Path) -> None:
    """A store of before knows that commands ran; its logs read again tell how they ended, and nothing is doubled."""
    computer = Computer(tmp_path)
    log = computer.claude_log(computer.repository().path)
    for minute in range(3):
        log.failed_bash(TEST, PRINTED, NOON + timedelta(minutes=minute))
    computer.collect()
    before = rows(computer)
    with closing(sqlite3.connect(computer.database)) as db, db:
        db.execute("UPDATE shell SET command = NULL, failed = NULL")
        db.execute("UPDATE log SET reader_version = 1")
    assert patterns(computer, NOON.date()) == {}

    computer.collect()

    assert rows(computer) == before
    assert [case.figure for case in patterns(computer, NOON.date())[Pattern.FAILING_COMMANDS].cases] == [3]


def rows(computer: Computer) -> list[list[tuple[object, ...]]]:
    """Return what is stored of the session."""
    with closing(sqlite3.connect(computer.database)) as db:
        tables = ("call", "call_record", "shell", "turn", "session", "flow")
        return [db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]  # noqa: S608 - ours


def test_lines_written_again_in_a_real_repository(tmp_path: Path) -> None:
    """What was committed in one file and is written into another by a later session; what git moves is not."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    lines = "".join(f"crate_{number} = weigh({number}, {number * 7})\n" for number in range(12))
    maker, later = computer.claude_log(shop.path), computer.claude_log(shop.path, NOON + timedelta(hours=2))
    first = Pairing(shop, maker)
    first.write("crates.py", lines, NOON)
    first.commit("Weigh crates", NOON + timedelta(minutes=1))
    Pairing(shop, later).write("boxes.py", lines, NOON + timedelta(hours=2))
    computer.collect()

    seen = patterns(computer, NOON.date())[Pattern.WRITTEN_AGAIN]

    assert [(case.id, case.figure) for case in seen.cases] == [(f"claude_code:{later.session}", 12)]
    assert (seen.of, seen.details["path"], seen.details["source"]) == (2, "boxes.py", "crates.py")
