"""Make lines as Claude Code writes them, for tests of one rule at a time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

SESSION = "11111111-1111-4111-8111-111111111111"
OTHER_SESSION = "22222222-2222-4222-8222-222222222222"
MAIN = f"/home/a/.claude/projects/-w/{SESSION}.jsonl"
AGENT = f"/home/a/.claude/projects/-w/{SESSION}/subagents/agent-a1.jsonl"
BTW = f"/home/a/.claude/projects/-w/{SESSION}/subagents/agent-aaside_question-b2.jsonl"

Json = dict[str, Any]


def line(record: Mapping[str, Any]) -> bytes:
    """Write one record as a line."""
    return json.dumps(record, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def usage(output: int = 10, uncached: int = 3, read: int = 100, written: int = 20, **more: Any) -> Json:
    """Return counts as the tool logs them, all cache writes for an hour."""
    split = {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": written}
    return {
        "input_tokens": uncached,
        "cache_read_input_tokens": read,
        "cache_creation_input_tokens": written,
        "cache_creation": split,
        "output_tokens": output,
        **more,
    }


def record(kind: str, second: int = 0, **more: Any) -> Json:
    """Return the fields all records share."""
    return {
        "parentUuid": None,
        "isSidechain": False,
        "cwd": "/w",
        "sessionId": SESSION,
        "version": "2.1.150",
        "gitBranch": "main",
        "type": kind,
        "uuid": f"{kind}-{second}",
        "timestamp": f"2026-08-01T10:{second // 60:02}:{second % 60:02}.000Z",
        **more,
    }


def message(name: str = "msg_1", model: str = "opus", counts: Json | None = None, **more: Any) -> Json:
    """Return a model's message."""
    counts = usage() if counts is None else counts
    return {"id": name, "model": model, "role": "assistant", "content": [], "usage": counts, **more}


def call(name: str = "msg_1", request: str | None = "req_1", second: int = 0, **more: Any) -> bytes:
    """Write one usage record; what belongs into the message goes there."""
    inner = {key: more.pop(key) for key in ("model", "counts", "content", "stop_reason", "id") if key in more}
    whole = record("assistant", second, message=message(name, **inner), **more)
    if request is not None:
        whole["requestId"] = request
    return line(whole)


def copied(name: str, request: str | None, second: int = 0, agent: str = "a1", **more: Any) -> bytes:
    """Write the copy of a subagent's usage record that the main log gets."""
    inner = {"type": "assistant", "timestamp": f"2026-08-01T10:00:{second:02}.000Z", "message": message(name, **more)}
    if request is not None:
        inner["requestId"] = request
    data = {"type": "agent_progress", "agentId": agent, "message": inner, "normalizedMessages": []}
    return line(record("progress", second + 1, data=data))


def asks(tool: str, name: str, second: int = 0, **given: Any) -> bytes:
    """Write a call that asks for one tool."""
    content = [{"type": "tool_use", "id": tool, "name": name, "input": given}]
    return call(f"msg_{tool}", f"req_{tool}", second, content=content)


def result(tool: str, text: object = "done", outcome: object = None, *, failed: bool = False, second: int = 1) -> bytes:
    """Write a tool's result."""
    block = {"tool_use_id": tool, "type": "tool_result", "content": text, "is_error": failed}
    return line(
        record("user", second, message={"role": "user", "content": [block]}, toolUseResult=outcome or "ok"),
    )


def prompt(text: object, second: int = 0, **more: Any) -> bytes:
    """Write a user record that holds text."""
    return line(record("user", second, message={"role": "user", "content": text}, **more))
