"""Whatever order, pieces and moments logs are read in, the same rows stand in the database."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.flow.computer import Computer, session_log, snapshot
from tests.flow.moments import NOON
from tests.flow.sample_logs import CLAUDE, CODEX, GEMINI, PAIRS, lay, place_of
from tests.unit.sources.gemini_chats import as_lines
from tokenmirror.collector import ingest
from tokenmirror.demo.made_ids import MadeIds

KEY = bytes(range(32))
_SMALL = [log for log in CLAUDE if log.stat().st_size < 140_000]
SAMPLES = [*_SMALL, CODEX[0], CODEX[2], *GEMINI[:3], *(PAIRS[0] / name for name in ("parent.jsonl", "child.jsonl"))]

FIND_ONLY = (Phase.explicit, Phase.reuse, Phase.generate)
"""A smaller seed is no simpler case."""

Rows = dict[str, list[tuple[str, ...]]]


@contextmanager
def a_computer() -> Iterator[Computer]:
    """Give a new computer in the same place as all others, with the same key of fingerprints."""
    folder = Path(tempfile.gettempdir()) / f"tokenmirror-order-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    computer = Computer(folder)
    computer.data.mkdir(parents=True)
    (computer.data / "fingerprint.key").write_bytes(KEY)
    try:
        yield computer
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def made_up(computer: Computer) -> list[tuple[Path, bytes]]:
    """Write logs that know of each other, away from where they belong: forks, subagents, a compaction."""
    elsewhere = Computer(computer.folder / "elsewhere")
    cwd = computer.home / "src" / "shop"
    log = elsewhere.claude_log(cwd)
    session_log(log)
    at = NOON + timedelta(minutes=20)
    log.write(cwd / "a.py", "def weigh(crate):\n    return crate.weight\n", at)
    agent = log.delegate("Look at the crates", at + timedelta(minutes=1))
    agent.reply("They are heavy.", at + timedelta(minutes=2))
    log.delegated(agent, at + timedelta(minutes=3))
    summary = log.compact(at + timedelta(minutes=5), 90_000)
    fork = log.fork(MadeIds("fork").uuid(), at + timedelta(minutes=9))
    log.branch = "other"
    log.reply("On another branch.", at + timedelta(minutes=8))
    fork.reply("In the fork.", at + timedelta(minutes=10))
    again = fork.fork(MadeIds("again").uuid(), at + timedelta(minutes=12))
    again.reply("In the fork's fork.", at + timedelta(minutes=13))
    codex = elsewhere.codex_log(cwd)
    session_log(codex)
    paths = [each.path for each in (log, agent, summary, fork, again, codex)]
    return [(computer.home / path.relative_to(elsewhere.home), path.read_bytes()) for path in dict.fromkeys(paths)]


def logs_of(computer: Computer) -> list[tuple[Path, bytes]]:
    """Return all logs of the laws: where each belongs, and what is in it."""
    resumed = place_of(GEMINI[0], computer).with_suffix(".jsonl"), as_lines(GEMINI[0].read_bytes())
    samples = ((place_of(sample, computer), sample.read_bytes()) for sample in SAMPLES)
    return [*samples, resumed, *made_up(computer)]


def put(path: Path, data: bytes, mode: str = "wb") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open(mode) as file:
        file.write(data)


@cache
def at_once() -> Rows:
    """Return the rows of all logs read in one go."""
    with a_computer() as computer:
        for path, data in logs_of(computer):
            put(path, data)
        assert computer.collect().code == 0
        return snapshot(computer.database, files=False)


def differences(found: Rows, wanted: Rows) -> dict[str, list[tuple[str, ...]]]:
    """Return the rows that only one side has, so that a failure can be read."""
    found_in = {name: sorted(set(found[name]) ^ set(wanted[name])) for name in wanted}
    return {name: rows for name, rows in found_in.items() if rows or len(found[name]) != len(wanted[name])}


def test_reading_twice_changes_nothing() -> None:
    """A second pass reads no byte; even reading every log again from its start leaves all rows as they are."""
    with a_computer() as computer:
        repository = computer.repository()
        for path, data in logs_of(computer):
            put(path, data)
        session_log(computer.claude_log(repository.path, NOON + timedelta(days=1)))
        computer.collect()
        first, receipt = snapshot(computer.database), computer.report()["receipt"]
        again = computer.collect()

        assert again.json["bytes_read"] == 0
        assert differences(snapshot(computer.database), first) == {}
        forget_how_far(computer)
        assert computer.collect().json["bytes_read"] > 0
        assert differences(snapshot(computer.database), first) == {}
        assert computer.report()["receipt"] == receipt


def forget_how_far(computer: Computer) -> None:
    """Make every log look as if an older reader had read it."""
    db = sqlite3.connect(computer.database)
    db.execute("UPDATE log SET reader_version = reader_version - 1")
    db.commit()
    db.close()


@settings(max_examples=6, phases=FIND_ONLY)
@given(seed=st.integers(0, 1 << 32))
def test_any_order_of_logs_gives_the_same_rows(seed: int) -> None:
    """Logs that appear one after the other, in any order, end in the rows of all at once."""
    with a_computer() as computer:
        logs = logs_of(computer)
        random.Random(seed).shuffle(logs)
        for path, data in logs:
            put(path, data)
            assert computer.collect().code == 0

        assert differences(snapshot(computer.database, files=False), at_once()) == {}


@settings(max_examples=6, phases=FIND_ONLY)
@given(seed=st.integers(0, 1 << 32))
def test_random_pieces_give_the_same_rows(seed: int) -> None:
    """Logs that grow by random pieces, lines cut in the middle, end in the rows of all at once."""
    chance = random.Random(seed)
    with a_computer() as computer:
        waiting = logs_of(computer)
        while waiting:
            chance.shuffle(waiting)
            left = []
            for path, data in waiting:
                cut = min(len(data), chance.randint(0, len(data)) + chance.choice((0, 0, 1, 4000)))
                put(path, data[:cut], "ab")
                left += [(path, data[cut:])] if cut < len(data) else []
            waiting = left
            assert computer.collect().code == 0

        assert differences(snapshot(computer.database, files=False), at_once()) == {}


def test_rows_that_are_written_bit_by_bit_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """How much is gathered before it is written, and how much is written before it is kept, changes no row."""
    wanted = at_once()
    for kept in (1, 100_000, 1 << 30):
        monkeypatch.setattr(ingest, "WRITE_BYTES", 1)
        monkeypatch.setattr(ingest, "COMMIT_BYTES", kept)
        with a_computer() as computer:
            for path, data in logs_of(computer):
                put(path, data)
            assert computer.collect().code == 0
            assert differences(snapshot(computer.database, files=False), wanted) == {}


def test_a_whole_pair_of_forks_in_any_order() -> None:
    """Parent and child, appended to in turns, count what one pass counts."""
    parent, child = (PAIRS[1] / name for name in ("parent.jsonl", "child.jsonl"))
    with a_computer() as computer:
        lay(computer, parent, child)
        computer.collect()
        wanted = snapshot(computer.database, files=False)
    with a_computer() as computer:
        for sample in (child, parent, child, parent):
            place, data = place_of(sample, computer), sample.read_bytes()
            have = place.stat().st_size if place.exists() else 0
            put(place, data[have : have + len(data) // 2 + 7], "ab")
            computer.collect()

        assert differences(snapshot(computer.database, files=False), wanted) == {}
