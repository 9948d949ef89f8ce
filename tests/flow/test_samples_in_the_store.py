"""Real logs of every tool reach the report and the list of sessions with exactly the totals computed beforehand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer
from tests.flow.sample_logs import CLAUDE, CODEX, GEMINI, PAIRS, expected, lay


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def claude_words(tokens: dict[str, Any]) -> dict[str, int]:
    """Return tokens of ours in the words of the expected totals of Claude Code."""
    cached = tokens["cache_read_input_tokens"] + tokens["cache_creation_input_tokens"]
    return {
        "input": tokens["input_tokens"] - cached,
        "output": tokens["output_tokens"],
        "cache_read": tokens["cache_read_input_tokens"],
        "cache_write": tokens["cache_creation_input_tokens"],
    }


def codex_words(found: dict[str, Any]) -> dict[str, int]:
    """Return a report's or a session's tokens in the words of the expected totals of Codex."""
    tokens = found["tokens"]
    return {
        "calls": found["api_calls"],
        "input_uncached": tokens["input_tokens"] - tokens["cache_read_input_tokens"],
        "cache_read": tokens["cache_read_input_tokens"],
        "output_including_reasoning": tokens["output_tokens"],
        "reasoning_subset": tokens["reasoning_output_tokens"],
        "total": tokens["total_tokens"],
    }


def gemini_words(found: dict[str, Any]) -> dict[str, int]:
    """Return a report's or a session's tokens in the words of the expected totals of Gemini CLI."""
    tokens = found["tokens"]
    return {
        "calls": found["api_calls"],
        "input_uncached": tokens["input_tokens"] - tokens["cache_read_input_tokens"],
        "cache_read": tokens["cache_read_input_tokens"],
        "output_without_thoughts": tokens["output_tokens"] - tokens["reasoning_output_tokens"],
        "reasoning": tokens["reasoning_output_tokens"],
        "tool_prompt": 0,
        "total": tokens["total_tokens"],
    }


def with_refused(known: dict[str, Any]) -> dict[str, dict[str, int]]:
    """Return the expected models, and beside them what models used that another one answered for."""
    words = ("input", "output", "cache_read", "cache_write")
    models = {model: {word: about[word] for word in words} for model, about in known["models"].items()}
    for first, *_rest in known.get("iterations_of_multi_iteration_calls", {}).values():
        counts = ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
        models[first["model"]] = {word: first[count] for word, count in zip(words, counts, strict=True)}
    return models


@pytest.mark.parametrize("sample", CLAUDE, ids=lambda sample: sample.stem)
def test_a_log_of_claude_code_is_stored_to_the_token(sample: Path, computer: Computer) -> None:
    """Report, sessions and models give the tokens of each sample, also where its last line feed is missing."""
    lay(computer, sample)

    assert computer.collect().code == 0
    totals = computer.report()["totals"]
    models = with_refused(expected(sample))
    whole = {word: sum(about[word] for about in models.values()) for word in next(iter(models.values()))}
    assert claude_words(totals["tokens"]) == whole
    assert totals["api_calls"] == expected(sample)["api_calls"] + len(models) - 1
    (session,) = [s for s in computer.run("sessions", "--json").json["sessions"] if s["api_calls"]]
    assert session["session"] in expected(sample)["session_ids"]
    assert {model: claude_words(tokens) for model, tokens in session["by_model"].items()} == models


@pytest.mark.parametrize("sample", CODEX, ids=lambda sample: sample.stem[:27])
def test_a_log_of_codex_is_stored_to_the_token(sample: Path, computer: Computer) -> None:
    """Report and sessions give the calls and tokens of each sample."""
    lay(computer, sample)

    assert computer.collect().code == 0
    assert codex_words(computer.report()["totals"]) == expected(sample)["totals"]
    (session,) = computer.run("sessions", "--json").json["sessions"]
    assert codex_words(session) == expected(sample)["totals"]
    assert session["session"] == expected(sample)["session_id"]


@pytest.mark.parametrize("sample", GEMINI, ids=lambda sample: sample.stem)
def test_a_log_of_gemini_cli_is_stored_to_the_token(sample: Path, computer: Computer) -> None:
    """Report and sessions give the calls and tokens of each sample, and the folder that none of them names."""
    lay(computer, sample)

    assert computer.collect().code == 0
    assert gemini_words(computer.report()["totals"]) == expected(sample)["totals"]
    (session,) = computer.run("sessions", "--json").json["sessions"]
    assert gemini_words(session) == expected(sample)["totals"]
    assert session["session"] == expected(sample)["session_id"]
    assert session["list_price"]["unpriced_models"] == []
    assert Path(session["cwd"]).name in {"session-bridge", "cli"}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
@pytest.mark.parametrize("first", ["parent", "child"])
def test_a_fork_is_counted_once(pair: Path, first: str, computer: Computer) -> None:
    """Parent and child together count what is theirs, whichever is seen first; the child alone counts all."""
    second = "child" if first == "parent" else "parent"
    lay(computer, pair / f"{first}.jsonl")
    computer.collect()
    alone = codex_words(computer.report()["totals"])
    lay(computer, pair / f"{second}.jsonl")
    computer.collect()

    known = expected(pair)
    assert alone == expected(pair / f"{first}.jsonl")["totals"]
    found = computer.report()
    assert codex_words(found["totals"]) == known["both_together"]
    by_session = {s["session"]: codex_words(s) for s in computer.run("sessions", "--json").json["sessions"]}
    assert by_session == {"parent-session": known["parent"], "child-session": known["child_own"]}
    assert found["receipt"]["replays_left_out"] == known["parent"]["calls"]
