"""Line by line only what is new flows, and it flows where it would if the whole session did."""

from __future__ import annotations

import random
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tests.flow.sample_logs import CLAUDE, lay
from tokenmirror.collector.flowing import reflow
from tokenmirror.collector.workplace import Workplace
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing

_SMALL = sorted(CLAUDE, key=lambda log: log.stat().st_size)[:6]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def take(place: Workplace, path: Path) -> None:
    """Read what a log grew by, as the collector does when the system tells of it."""
    place.collector.take([(place.collector.ingest.sources["claude_code"], path)], 0)


def stored(db: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Return all flows."""
    return db.execute("SELECT * FROM flow ORDER BY call, part").fetchall()


def assert_as_if_anew(db: sqlite3.Connection) -> None:
    """Compare what is stored with what it is when all sessions flow anew."""
    found = stored(db)
    db.execute("BEGIN")
    try:
        reflow(db, [row[0] for row in db.execute("SELECT id FROM session").fetchall()])
        assert found == stored(db)
    finally:
        db.execute("ROLLBACK")


def grow(place: Workplace, path: Path, chance: random.Random) -> None:
    """Let a log grow piece by piece, as large as they come, and look at the flows after each."""
    whole = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"")
    at = 0
    while at < len(whole):
        until = at + chance.choice((1, 1, 1, 2, 5))
        with path.open("ab") as log:
            log.write(b"".join(whole[at:until]))
        take(place, path)
        assert_as_if_anew(place.db)
        at = until


def work(shop_log: Pairing, log: ClaudeLog, chance: random.Random, at: datetime) -> None:
    """Let a session do one thing: answer, write inside or outside the repository, or commit."""
    name = f"part_{chance.randrange(4)}.py"
    text = "".join(f"value_{chance.randrange(10**6)} = {number}\n" for number in range(3))
    match chance.randrange(5):
        case 0 | 1:
            log.reply("Thinking of apples.", at)
        case 2:
            log.write(shop_log.repository.path / name, text, at)
        case 3:
            log.write(log.home / "elsewhere" / name, text, at)
        case _:
            shop_log.write(name, text, at)
            shop_log.commit("Weigh more", at + timedelta(minutes=1))


@pytest.mark.parametrize("seed", range(6))
def test_each_line_flows_where_the_whole_session_would(computer: Computer, seed: int) -> None:
    chance = random.Random(seed)
    shop = computer.repository()
    log = computer.claude_log(shop.path, NOON)
    pairing = Pairing(shop, log)
    with computer.workplace() as place:
        place.collector.logs()
        at, seen = NOON, set()
        for _deed in range(25):
            # Some lines come late: from before what was said, and before the last commit.
            at += timedelta(minutes=chance.choice((3, 5, 40, -10, -60)))
            work(pairing, log, chance, at)
            take(place, log.path)
            assert_as_if_anew(place.db)
            seen |= {row[0] for row in place.db.execute("SELECT DISTINCT outcome FROM flow")}
            if chance.random() < 0.3:
                place.collector.repositories()
                assert_as_if_anew(place.db)
        assert len(seen) >= 3, seen


@pytest.mark.parametrize("sample", _SMALL, ids=lambda path: path.stem[:8])
def test_a_real_log_flows_line_by_line(computer: Computer, sample: Path) -> None:
    (path,) = lay(computer, sample)
    with computer.workplace() as place:
        grow(place, path, random.Random(sample.name))


def test_a_session_that_tells_another_again_takes_nothing_from_its_flows(computer: Computer) -> None:
    shop = computer.repository()
    first, second = (computer.claude_log(shop.path, NOON + timedelta(minutes=20 * number)) for number in range(2))
    with computer.workplace() as place:
        for number in range(6):
            first.reply("Apples.", NOON + timedelta(minutes=number))
            first.write(shop.path / "a.py", f"a = {number}\n", NOON + timedelta(minutes=number, seconds=30))
        take(place, first.path)
        # A resumed session begins with what the other one said.
        said = first.path.read_bytes().replace(first.session.encode(), second.session.encode())
        second.path.write_bytes(said)
        take(place, second.path)
        assert_as_if_anew(place.db)
        for log in (first, second):
            log.reply("Pears.", NOON + timedelta(minutes=30))
        place.collector.take([(place.collector.ingest.sources["claude_code"], log.path) for log in (first, second)], 0)
        assert_as_if_anew(place.db)
