"""Agents of one's own and exported telemetry reach the report, and no token counts twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "otlp"
PAGE = Path(__file__).resolve().parents[2] / "packaging" / "docs" / "in-house.md"
SESSION = "0f0e0d0c-0000-4000-8000-000000000001"


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def drop(computer: Computer, name: str, data: bytes) -> None:
    path = computer.data / "drop" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def own_log(computer: Computer) -> None:
    """Write Claude Code's own log of the session that the sample exports: one call of it."""
    usage = {
        "input_tokens": 2,
        "cache_read_input_tokens": 9000,
        "cache_creation_input_tokens": 1300,
        "output_tokens": 40,
    }
    message = {"id": "msg_2", "role": "assistant", "model": "claude-large-5", "stop_reason": "end_turn", "usage": usage}
    about = {"type": "assistant", "sessionId": SESSION, "requestId": "req_2", "version": "2.1.294", "uuid": "u"}
    record = {**about, "timestamp": "2026-05-04T12:00:03.000Z", "message": {**message, "content": []}}
    path = computer.claude / "-home-robin-shop" / f"{SESSION}.jsonl"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(record) + "\n")


def calls(computer: Computer) -> dict[str, Any]:
    """Collect; return the calls that count by source."""
    assert computer.collect().code == 0
    sessions = computer.run("sessions", "--json").json["sessions"]
    counted: dict[str, int] = {}
    for session in sessions:
        counted[session["source"]] = counted.get(session["source"], 0) + session["api_calls"]
    assert sum(counted.values()) == computer.report()["totals"]["api_calls"]
    return {source: number for source, number in counted.items() if number}


def test_an_in_house_agent_is_read(computer: Computer) -> None:
    """The lines of the page, in the drop folder of a named data folder, are in the report."""
    drop(computer, "acme.jsonl", PAGE.read_text().partition("```jsonl\n")[2].partition("```")[0].encode())

    assert calls(computer) == {"in_house": 1}
    assert computer.report()["totals"]["tokens"]["input_tokens"] == 1200
    (session,) = computer.run("sessions", "--json").json["sessions"]
    assert session["entrypoint"] == "acme-agent"
    assert [(paid["amount"], paid["unit"]) for paid in session["charges"]] == [(0.25, "credits")]
    assert "in_house: acme-agent" in computer.run("sessions").out


@pytest.mark.parametrize("name", ["agent.jsonl", "claude-code.jsonl", "tools.json"])
def test_telemetry_is_stored_to_the_token(computer: Computer, name: str) -> None:
    """Every sample's totals are those that were added up by hand."""
    drop(computer, f"otlp/{name}", (SAMPLES / name).read_bytes())
    models = json.loads((SAMPLES / f"{name.partition('.')[0]}.expected.json").read_bytes())["models"].values()

    assert calls(computer) == {"otlp": sum(model["calls"] for model in models)}
    tokens = computer.report()["totals"]["tokens"]
    assert tokens["input_tokens"] == sum(model["input"] for model in models)
    assert tokens["output_tokens"] == sum(model["output"] for model in models)


@pytest.mark.parametrize("own_first", [True, False])
def test_what_claude_code_exports_counts_where_its_log_is_not(computer: Computer, own_first: bool) -> None:  # noqa: FBT001 - a case
    """A session that was exported counts until its own log is read, in either order, and then the log does."""
    if own_first:
        own_log(computer)
        assert calls(computer) == {"claude_code": 1}
    drop(computer, "otlp/claude-code.jsonl", (SAMPLES / "claude-code.jsonl").read_bytes())
    assert calls(computer) == ({"claude_code": 1} if own_first else {"otlp": 4})
    if not own_first:
        own_log(computer)

    assert calls(computer) == {"claude_code": 1}
    assert computer.report()["totals"]["tokens"]["input_tokens"] == 10302
