"""Logs that are cut, replaced, moved, compressed or deleted: nothing is lost and nothing counts twice."""

from __future__ import annotations

import gzip
import os
import random
import signal
import time
from datetime import timedelta
from pathlib import Path

import pytest
import zstandard

from tests.flow.computer import Computer, session_log, snapshot
from tests.flow.moments import NOON
from tests.flow.sample_logs import CLAUDE, CODEX, GEMINI, lay
from tokenmirror.collector.workplace import open_workplace
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.codex_log import CodexLog
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.paths import DataPaths
from tokenmirror.sources.registry import all_sources


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture(params=["claude", "codex"])
def log(request: pytest.FixtureRequest, computer: Computer) -> ClaudeLog | CodexLog:
    """Give a session of either tool that has been read."""
    cwd = computer.home / "notes"
    made = computer.claude_log(cwd) if request.param == "claude" else computer.codex_log(cwd)
    session_log(made)
    computer.collect()
    return made


def grown(log: ClaudeLog | CodexLog) -> int:
    """Let a session go on; return its tokens."""
    log.reply("One more.", NOON + timedelta(hours=1))
    return log.tokens.total_tokens


def test_an_unfinished_line_waits(computer: Computer, log: ClaudeLog | CodexLog) -> None:
    """Half a line counts for nothing and is no problem; with its other half it counts once."""
    before = log.path.read_bytes()
    counted, tokens = log.tokens.total_tokens, grown(log)
    new = log.path.read_bytes()[len(before) :]
    for end in (1, len(new) // 3, len(new.rstrip()) - 1):
        log.path.write_bytes(before + new[:end])
        assert computer.collect().code == 0
        assert computer.tokens() in {counted, tokens}

    log.path.write_bytes(before + new)
    assert computer.collect().code == 0
    assert computer.tokens() == tokens
    assert computer.report()["receipt"]["problems"] == 0


@pytest.mark.parametrize("kept", [0, 0.3, 0.9])
def test_a_truncated_log_keeps_what_was_read(computer: Computer, log: ClaudeLog | CodexLog, kept: float) -> None:
    """What was counted stays; what is written after the cut is added."""
    data = log.path.read_bytes()
    os.truncate(log.path, int(len(data) * kept))

    assert computer.collect().code == 0
    assert computer.tokens() == log.tokens.total_tokens
    log.path.write_bytes(data)
    tokens = grown(log)
    computer.collect()
    assert computer.tokens() == tokens


def test_a_replaced_log_adds_to_what_was_read(computer: Computer, log: ClaudeLog | CodexLog) -> None:
    """Another session's log under the same name is read whole, the first one's calls stay."""
    other = Computer(computer.folder / "other")
    second = type(log)(other.home, log.cwd, "6d3f0d4e-11aa-4bbb-8ccc-0123456789ab", NOON)
    session_log(second, replies=5)
    draft = log.path.with_suffix(".draft")
    draft.write_bytes(second.path.read_bytes())
    draft.replace(log.path)

    assert computer.collect().code == 0
    assert computer.tokens() == log.tokens.total_tokens + second.tokens.total_tokens


def test_a_moved_log_is_not_read_again(computer: Computer, log: ClaudeLog | CodexLog) -> None:
    """A log that was archived or renamed goes on where it was."""
    archive = computer.home / ".codex" / "archived_sessions"
    place = (computer.claude / "moved" if isinstance(log, ClaudeLog) else archive) / log.path.name
    place.parent.mkdir(parents=True, exist_ok=True)
    log.path.rename(place)

    assert computer.collect().json["bytes_read"] == 0
    log.path = place
    size, tokens = place.stat().st_size, grown(log)
    assert computer.collect().json["bytes_read"] == place.stat().st_size - size
    assert computer.tokens() == tokens
    (source,) = [s for s in computer.run("sources", "--json").json["sources"] if s["logs"]]
    assert (source["logs"], source["logs_gone"]) == (1, 0)


def test_a_deleted_log_stays_counted(computer: Computer, log: ClaudeLog | CodexLog) -> None:
    """Rows outlive their log; the sources say that it is gone; put back, it counts once."""
    data = log.path.read_bytes()
    log.path.unlink()

    assert computer.collect().code == 0
    assert computer.tokens() == log.tokens.total_tokens
    (source,) = [s for s in computer.run("sources", "--json").json["sources"] if s["logs"]]
    assert source["logs_gone"] == 1
    log.path.write_bytes(data)
    computer.collect()
    assert computer.tokens() == log.tokens.total_tokens
    assert computer.report()["receipt"]["repeats_left_out"] == 3 * isinstance(log, ClaudeLog)


@pytest.mark.parametrize("end", [".zst", ".gz"])
@pytest.mark.parametrize("sample", [CLAUDE[1], CODEX[1], GEMINI[1]], ids=["claude_code", "codex", "gemini_cli"])
def test_a_compressed_log_is_the_same_log(computer: Computer, sample: Path, end: str) -> None:
    """Codex compresses old logs, a person any: calls, tokens and the receipt stay as they were."""
    (place,) = lay(computer, sample)
    computer.collect()
    before = computer.report()
    compress = gzip.compress if end == ".gz" else zstandard.ZstdCompressor().compress
    place.with_name(f"{place.name}{end}").write_bytes(compress(place.read_bytes()))
    computer.collect()
    beside = computer.report()
    place.unlink()

    assert computer.collect().code == 0
    assert beside == before
    assert computer.report() == before
    assert before["totals"]["api_calls"] >= 1


def test_killed_while_reading(computer: Computer) -> None:
    """A collector that is killed at any moment leaves whole rows; the next one brings the rest."""
    logs = [computer.claude_log(computer.home / "notes", NOON + timedelta(hours=n)) for n in range(12)]
    for number, log in enumerate(logs):
        session_log(log, replies=120, at=NOON + timedelta(hours=number))
    whole = sum((log.tokens for log in logs), TokenUsage()).total_tokens
    chance = random.Random(3)
    for _ in range(3):
        running = computer.spawn("collect", "--once", "--json")
        time.sleep(0.25 + chance.random() * 0.7)
        running.send_signal(signal.SIGKILL)
        running.communicate(timeout=30)

    assert computer.collect().code == 0
    assert computer.tokens() == whole
    found = snapshot(computer.database, files=False)
    computer.database.unlink()
    for rest in ("-wal", "-shm"):
        computer.database.with_name(computer.database.name + rest).unlink(missing_ok=True)
    computer.collect()
    assert snapshot(computer.database, files=False) == found


def test_killed_before_history_was_read(computer: Computer) -> None:
    """Logs that were read just before the end are joined with their commits by the next collector."""
    repository = computer.repository()
    first = computer.claude_log(repository.path)
    session_log(first)
    code = "def weigh(crate):\n    return crate.weight * crate.number + crate.box\n"
    at = NOON + timedelta(minutes=10)
    first.write(repository.path / "weigh.py", code, at)
    repository.write("weigh.py", code)
    made = repository.commit("Weigh", at + timedelta(minutes=1))
    late = first.path.read_bytes()
    first.path.unlink()
    session_log(computer.codex_log(repository.path))
    computer.collect()
    first.path.write_bytes(late)
    place = open_workplace(
        DataPaths(computer.data), all_sources(), computer.home, computer.environment(), lambda _: None
    )
    todo = place.collector.ingest.pending(place.collector.ingest.listings(computer.home, computer.environment()))
    place.collector.ingest.take([(source, log.path) for source, log in todo])
    place.close()

    assert computer.collect().json["bytes_read"] == 0
    (commit,) = [c for c in computer.run("commits", "--json").json["commits"] if c["id"] == made.id]
    assert [link["session"] for link in commit["sessions"]] == [first.session]
    assert commit["tokens"]["total_tokens"] > 0
