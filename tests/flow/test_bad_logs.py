"""Logs that make no sense: each is told, none ends the collector, and everything else counts."""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.somebody import give_away, run_as_somebody, somebodys_computer

GOOD_TOKENS = 12


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def record(
    name: str = "m1", *, usage: dict[str, Any] | None = None, model: object = "claude-opus-4-8", **other: Any
) -> str:
    """Return a record of one call; what is named takes the place of what is ordinary."""
    message = {"id": name, "model": model, "role": "assistant", "content": [], "stop_reason": "end_turn"}
    row = {
        "type": "assistant",
        "uuid": f"u-{name}",
        "requestId": f"r-{name}",
        "timestamp": "2026-05-04T12:00:00.000Z",
        "sessionId": "2f0d2bb5-1111-4222-8333-944444444444",
        "cwd": "/nowhere/shop",
        "version": "2.1.218",
        "gitBranch": "main",
        "message": message | {"usage": usage or {"input_tokens": 5, "output_tokens": 7}},
    }
    return json.dumps(row | other)


def log_with(computer: Computer, line: bytes | str) -> Path:
    """Write a log with a line between two good ones."""
    path = computer.claude / "-nowhere-shop" / "2f0d2bb5-1111-4222-8333-944444444444.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    middle = line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")
    path.write_bytes(record("before").encode() + b"\n" + middle + b"\n" + record("after").encode() + b"\n")
    return path


REFUSED: dict[str, bytes | str] = {
    "broken JSON": '{"type": "assistant", "message": {"usage": {"output_tokens": 3}',
    "binary junk": bytes(range(256)).replace(b"\n", b"") * 20,
    "invalid UTF-8": record().encode().replace(b"main", b"\xff\xfe\xc3"),
    "zero bytes": b"\0" * 5000,
    "half a surrogate": record(gitBranch="a\ud800b"),
    "deep nesting": "[" * 100_000 + '"output_tokens"' + "]" * 100_000,
    "negative count": record(usage={"input_tokens": -5, "output_tokens": 7}),
    "absurd count": record(usage={"input_tokens": 10**30, "output_tokens": 7}),
    "part of a token": record(usage={"input_tokens": 1.5, "output_tokens": 7}),
    "count in words": record(usage={"input_tokens": "many", "output_tokens": 7}),
    "the year 1": record(timestamp="0001-01-01T00:00:00Z"),
    "the year 9999": record(timestamp="9999-12-31T23:59:59.999-12:00"),
    "no time": record(timestamp="soon"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_record_that_makes_no_sense_is_named(name: str, computer: Computer) -> None:
    """Its log and place are named with a sentence, the records around it count, nothing is counted of it."""
    path = log_with(computer, REFUSED[name])

    ran = computer.collect()
    assert ran.code == 1
    assert ran.json["done"]
    assert str(path) in ran.json["problems"][0]
    assert ran.err == ""
    found = computer.report()
    assert found["totals"]["tokens"]["total_tokens"] == 2 * GOOD_TOKENS
    assert found["receipt"]["problems"] == len(ran.json["problems"])
    sources = computer.run("sources", "--json")
    (problem, *_more) = [p for s in sources.json["sources"] for p in s["problems"]]
    assert sources.code == 1
    assert (problem["path"], problem["line"], problem["offset"]) == (str(path), 2, len(record("before")) + 1)
    assert problem["detail"].endswith(".")
    assert computer.run("doctor").code == 1


ODD: dict[str, str] = {
    "unknown type": json.dumps({"type": "quantum", "payload": [1, {"output": {}}]}),
    "other JSON": "[1, 2, 3]",
    "empty line": "",
    "NUL in a folder": record(cwd="/nowhere/\0/shop"),
    "NUL in a session": record(sessionId="a\0b"),
    "endless folder": record(cwd="/x" * 4000),
    "folder like an option": record(cwd="--upload-pack=touch /tmp/owned"),
    "folder of Windows": record(cwd="C:\\Users\\robin\\shop"),
    "no folder": record(cwd=""),
    "session that is a list": record(sessionId=["a"]),
    "clock that stood still": record(timestamp="1970-01-01T00:00:00Z"),
    "time in words of another zone": record(timestamp="2026-05-04T14:00:00+02:00"),
    "control characters": record(model="\x1b[31mred\u202e", gitBranch="\x07\u2066bell"),
    "model that is a number": record(model=5),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_record_hurts_nothing(name: str, computer: Computer) -> None:
    """What can be counted is; every command still answers, without a traceback."""
    log_with(computer, ODD[name])
    counts = "output_tokens" in ODD[name]

    assert "Traceback" not in computer.collect().err
    found = computer.report()
    assert found["totals"]["tokens"]["total_tokens"] == (3 if counts else 2) * GOOD_TOKENS
    assert sum(o["tokens"]["total_tokens"] for o in found["outcomes"].values()) == (3 if counts else 2) * GOOD_TOKENS
    for command in ("report", "sessions", "sources", "doctor", "repos", "commits"):
        assert computer.run(command).code in {0, 1}
        assert computer.run(command, "--json").json["version"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a process's memory is measured the Unix way")
def test_a_line_of_500_megabytes_is_passed_over(computer: Computer) -> None:
    """It is named as too long, memory stays small, and what follows is counted."""
    path = log_with(computer, "")
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(b'{"type": "assistant", "text": "')
        file.seek(500 << 20, os.SEEK_CUR)  # a hole: nothing is written to the disk
        file.write(b'"}\n' + record("last").encode() + b"\n")

    with computer.spawn("collect", "--once", "--json", preexec_fn=_little_memory) as running:
        out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (1, "")
    assert "500 MiB or more" in out or "MiB or more was passed over" in out
    assert computer.tokens() == 3 * GOOD_TOKENS
    again = computer.collect()
    assert again.json["bytes_read"] == 0


def _little_memory() -> None:
    """Let data and heap of a process grow to 200 MB; mapped libraries do not count."""
    resource.setrlimit(resource.RLIMIT_DATA, (200 << 20, 200 << 20))


def _make_pipe(path: Path) -> None:
    os.mkfifo(path)


def _make_folder(path: Path) -> None:
    path.mkdir()


def _make_loop(path: Path) -> None:
    path.symlink_to(path)
    (path.parent / "round").symlink_to(path.parent)


def _make_dangling(path: Path) -> None:
    path.symlink_to(path.with_name("not there"))


@pytest.mark.parametrize("make", [_make_pipe, _make_folder, _make_loop, _make_dangling])
def test_what_is_no_file_is_never_waited_for(make: Callable[[Path], None], computer: Computer) -> None:
    """A pipe, a folder or a loop named like a log keeps nobody waiting and hides nothing."""
    path = log_with(computer, "")
    make(path.with_name("1c0d2bb5-1111-4222-8333-944444444444.jsonl"))

    ran = computer.process("collect", "--once", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert computer.tokens() == 2 * GOOD_TOKENS


def test_a_closed_folder_and_a_closed_file_are_named() -> None:
    """A person who may not read something is told what; the rest counts; once it may be read, it is."""
    with somebodys_computer() as computer:
        path = log_with(computer, "")
        locked = computer.claude_log(computer.home / "locked")
        session_log(locked)
        session_log(computer.codex_log(computer.home / "notes"))
        give_away(computer)
        path.chmod(0)
        locked.path.parent.chmod(0)

        ran = run_as_somebody(computer, "collect", "--once", "--json")
        assert (ran.code, ran.err) == (1, "")
        sources = run_as_somebody(computer, "sources", "--json")
        told = {p["path"]: p["detail"] for s in sources.json["sources"] for p in s["problems"]}
        assert "not allowed" in told[str(path)]
        assert any(str(locked.path.parent) in detail for detail in told.values())
        assert run_as_somebody(computer, "report", "--json").json["totals"]["sessions"] == 1
        path.chmod(0o644)
        locked.path.parent.chmod(0o755)
        assert run_as_somebody(computer, "collect", "--once", "--json").code == 0
        assert run_as_somebody(computer, "report", "--json").json["totals"]["sessions"] == 3
