"""Rows of small databases, one session at a time, as each tool writes them; made, not real."""

from __future__ import annotations

import json
from typing import Any

import zstandard

SECONDS = 1_780_000_000
MILLIS = SECONDS * 1000
ISO = "2026-05-28T20:26:40+00:00"
SPACED = "2026-05-28 20:26:40"
ROOT = "/home/robin/shop"
MODEL = "claude-4"
OWNERS = ("one", "two")

Row = tuple[str, dict[str, Any]]
"""The table and the columns of a row."""


def crush(owner: str) -> list[Row]:
    """Crush: a session with a subagent's, an edit and a commit."""

    def message(name: str, role: str, *parts: tuple[str, Any]) -> Row:
        told = json.dumps([{"type": kind, "data": data} for kind, data in parts])
        times = {"created_at": SECONDS, "updated_at": SECONDS + 5}
        about = {"id": f"{owner}-{name}", "session_id": owner, "role": role, "model": MODEL, **times}
        return "messages", {**about, "is_summary_message": 0, "parts": told}

    def call(name: str, tool: str, **asked: str) -> tuple[str, Any]:
        return "tool_call", {"id": name, "name": tool, "input": json.dumps(asked), "finished": True}

    def result(name: str, said: str, **told: str) -> tuple[str, Any]:
        return "tool_result", {
            "tool_call_id": name,
            "content": said,
            "is_error": False,
            "metadata": json.dumps(told),
        }

    times = {"created_at": SECONDS, "updated_at": SECONDS + 9}
    diff = "--- a\n+++ a\n@@ -1 +1 @@\n-old line\n+new line\n"
    edit = call("t1", "edit", file_path="/r/a.py", old_string="old line\n", new_string="new line\n")
    return [
        ("sessions", {"id": owner, "cost": 0.5, **times}),
        ("sessions", {"id": f"{owner}-below", "parent_session_id": owner, "cost": 0.1, **times}),
        message("m1", "user", ("text", {"text": "secret"})),
        message("m2", "assistant", edit, call("t2", "bash", command="git commit -m x")),
        message("m3", "tool", result("t1", "done", diff=diff), result("t2", "[main abc1234] x\n")),
    ]


def goose(owner: str) -> list[Row]:
    """Goose: a session from before there was a ledger, and one after it."""

    def message(role: str, *parts: Any) -> Row:
        about = {"session_id": owner, "role": role, "created_timestamp": SECONDS, "metadata_json": "{}"}
        return "messages", {**about, "content_json": json.dumps(parts)}

    asked = {
        "name": "developer__text_editor",
        "arguments": {"command": "write", "path": "a.py", "file_text": "x = 1\n"},
    }
    ran = {"name": "developer__shell", "arguments": {"command": "git commit -m x"}}
    said = {"content": [{"type": "text", "text": "[main abc1234] x\n"}]}
    session = {"id": owner, "session_type": "user", "working_dir": ROOT, "created_at": SPACED, "updated_at": SPACED}
    total = {"accumulated_input_tokens": 90, "accumulated_output_tokens": 9, "accumulated_total_tokens": 99}
    counts = {"input_tokens": 50, "output_tokens": 10, "total_tokens": 60, "cache_read_tokens": 40}
    config = json.dumps({"model_name": MODEL})
    ledger = {"session_id": f"{owner}-new", "created_timestamp": SECONDS + 500, "model": MODEL, **counts}
    about = {**session, **total, "accumulated_cost": 0.5, "provider_name": "anthropic", "model_config_json": config}
    return [
        ("sessions", about),
        ("sessions", {**about, "id": f"{owner}-new", "created_at": "2026-05-28 21:26:40"}),
        ("usage_ledger", {**ledger, "is_compaction": 0}),
        ("usage_ledger", {**ledger, "is_compaction": 1}),
        message("user", {"type": "text", "text": "secret"}),
        message(
            "assistant",
            {"type": "toolRequest", "id": "t1", "toolCall": {"status": "success", "value": asked}},
            {"type": "toolRequest", "id": "t2", "toolCall": {"status": "success", "value": ran}},
        ),
        message(
            "user",
            {"type": "toolResponse", "id": "t1", "toolResult": {"status": "success", "value": {"content": []}}},
            {"type": "toolResponse", "id": "t2", "toolResult": {"status": "success", "value": said}},
        ),
    ]


def zed(owner: str) -> list[Row]:
    """Zed: a thread and one that it started, packed and plain."""
    usage = {"input_tokens": 50, "output_tokens": 10, "cache_creation_input_tokens": 60, "cache_read_input_tokens": 40}
    trees = [{"worktree_path": ROOT, "git_state": {"current_branch": "fix", "diff": "+secret"}}]
    edit = {"path": "shop/a.py", "mode": "edit"}
    uses = [("t1", "edit_file", edit), ("t2", "terminal", {"command": "git commit -m x", "cd": ROOT})]
    told = {"is_error": False, "output": {"old_text": "a\nold line\n", "new_text": "a\nnew line\n"}}
    results = {name: {"tool_use_id": name, "content": "[main abc1234] x\n", **told} for name, _tool, _asked in uses}
    content = [{"ToolUse": {"id": name, "name": tool, "input": asked}} for name, tool, asked in uses]
    user = {"User": {"id": "u1", "content": [{"Text": "secret"}]}}
    thread = {
        "messages": [user, {"Agent": {"content": content, "tool_results": results}}],
        "model": {"provider": "zed.dev", "model": MODEL},
        "cumulative_token_usage": usage,
        "initial_project_snapshot": {"worktree_snapshots": trees, "timestamp": ISO},
    }
    data = zstandard.ZstdCompressor().compress(json.dumps(thread).encode())
    row = {"id": owner, "updated_at": ISO, "data_type": "zstd", "data": data, "created_at": ISO}
    below = {**row, "id": f"{owner}-below", "parent_id": owner, "data_type": "json", "data": json.dumps(thread)}
    return [("threads", row), ("threads", below)]


def opencode(owner: str) -> list[Row]:
    """OpenCode and its kin: a session, two messages and what they did."""

    def part(name: str, message: str, **data: Any) -> Row:
        return "part", {"id": f"{owner}-{name}", "message_id": f"{owner}-{message}", "data": json.dumps(data), **times}

    def tool(name: str, asked: dict[str, Any], **more: Any) -> dict[str, Any]:
        state = {"status": "completed", "input": asked, "time": {"start": MILLIS, "end": MILLIS + 9}, **more}
        return {"type": "tool", "tool": name, "state": state}

    times = {"session_id": owner, "time_created": MILLIS, "time_updated": MILLIS + 9}
    tokens = {"total": 118, "input": 50, "output": 10, "reasoning": 8, "cache": {"read": 40, "write": 10}}
    about = {"role": "assistant", "modelID": MODEL, "providerID": "anthropic", "path": {"cwd": ROOT}}
    began = MILLIS + OWNERS.index(owner)  # what tells a call from its copies in forks
    said = {**about, "time": {"created": began, "completed": MILLIS + 9}, "tokens": tokens, "cost": 0.5}
    asked = {"role": "user", "time": {"created": MILLIS}}
    edit = {"filePath": f"{ROOT}/a.py", "oldString": "old line\n", "newString": "new line\n"}
    diff = {"diff": "@@ -1 +1 @@\n-old line\n+new line\n", "filediff": {"patch": ""}}
    commit = {"output": "[main abc1234] x\n", "metadata": {"exit": 0}}
    patch = "*** Begin Patch\n*** Add File: b.py\n+made line\n*** End Patch"
    session = {"id": owner, "directory": ROOT, "version": "1.16.0", "time_created": MILLIS, "time_updated": MILLIS}
    return [
        ("session", session),
        ("message", {"id": f"{owner}-m1", "data": json.dumps(asked), **times}),
        ("message", {"id": f"{owner}-m2", "data": json.dumps(said), **times}),
        part("p1", "m1", type="text", text="secret"),
        part("p2", "m2", **tool("edit", edit, metadata=diff)),
        part("p3", "m2", **tool("bash", {"command": "git commit -m x"}, **commit)),
        part("p4", "m2", **tool("apply_patch", {"patchText": patch}, metadata={"files": [{"type": "update"}]})),
    ]


def hermes(owner: str) -> list[Row]:
    """Hermes: a session's total."""
    names = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens")
    counts = dict(zip(names, (100, 20, 60, 7, 5), strict=True))
    about = {"id": owner, "source": "cli", "model": MODEL, "started_at": SECONDS + 0.366, "ended_at": SECONDS + 9.5}
    return [("sessions", {**about, **counts, "message_count": 4, "actual_cost_usd": 0.5, "cwd": ROOT})]


def forge(owner: str) -> list[Row]:
    """Forge: a conversation of two equal answers."""
    counts = {"prompt_tokens": {"actual": 100}, "completion_tokens": {"approx": 25}, "cached_tokens": {"actual": 40}}
    answer = {"message": {"text": {"role": "Assistant", "content": "secret", "model": MODEL}}, "usage": counts}
    place = 1234567890123456789 + OWNERS.index(owner)
    context = json.dumps({"conversation_id": owner, "messages": [{"text": {"role": "User"}}, answer, answer]})
    row = {"conversation_id": owner, "workspace_id": place, "context": context}
    times = {"created_at": SPACED, "updated_at": f"{SPACED}.848497543"}
    return [("conversations", {**row, **times}), ("workspaces", {"workspace_id": place, "path": ROOT})]


def zcode(owner: str) -> list[Row]:
    """ZCode: two requests."""
    counts = {"input_tokens": 100, "output_tokens": 20, "reasoning_tokens": 5, "cache_read_input_tokens": 64}
    about = {"session_id": owner, "model_id": MODEL, "status": "completed", "query_source": "main"}
    times = {"started_at": MILLIS, "completed_at": MILLIS + 9}
    row = {**about, **times, **counts, "cache_creation_input_tokens": 0, "computed_total_tokens": 120}
    calls: list[Row] = [("model_usage", {"id": f"{owner}-{number}", **row}) for number in range(2)]
    return [("session", {"id": owner, "directory": ROOT}), *calls]


def warp(owner: str) -> list[Row]:
    """Warp: a conversation with two models, two questions."""
    used = [{"model_id": "opus", "warp_tokens": 605182}, {"model_id": MODEL, "input_tokens": 30, "output_tokens": 4}]
    data = json.dumps({"conversation_usage_metadata": {"credits_spent": 126.82, "token_usage": used}})
    talk = {"conversation_id": owner, "conversation_data": data, "last_modified_at": "2026-05-28 22:26:40"}
    about = {"conversation_id": owner, "start_ts": f"{SPACED}.000000", "working_directory": ROOT}
    questions: list[Row] = [("ai_queries", {"exchange_id": f"{owner}-{number}", **about}) for number in range(2)]
    return [("agent_conversations", talk), *questions]


def q_value(owner: str) -> str:
    """One conversation of Amazon Q, as JSON."""
    write = {"command": "create", "path": "a.py", "file_text": "one line\n"}
    uses = [
        {"id": f"{owner}-t1", "name": "fs_write", "args": write},
        {"id": f"{owner}-t2", "name": "execute_bash", "args": {"command": "git commit -m x"}},
    ]
    printed = {"exit_status": "0", "stdout": "[main abc1234] x\n", "stderr": ""}
    results = [
        {"tool_use_id": f"{owner}-t1", "status": "Success", "content": [{"Text": ""}]},
        {"tool_use_id": f"{owner}-t2", "status": "Success", "content": [{"Json": printed}]},
    ]
    about = {"request_start_timestamp_ms": MILLIS, "stream_end_timestamp_ms": MILLIS + 9, "model_id": MODEL}
    exchanges = [
        ({"Prompt": {"prompt": "secret"}}, {"ToolUse": {"message_id": f"{owner}-a1", "tool_uses": uses}}),
        (
            {"ToolUseResults": {"tool_use_results": results}},
            {"Response": {"message_id": f"{owner}-a2", "content": "secret"}},
        ),
    ]
    history = [
        {"user": {"timestamp": ISO, "content": asked}, "assistant": said, "request_metadata": about}
        for asked, said in exchanges
    ]
    return json.dumps({"conversation_id": owner, "model_info": {"model_id": MODEL}, "history": history})


def amazon_q(owner: str) -> list[Row]:
    """Amazon Q: a conversation, by its folder."""
    return [("conversations", {"key": f"{ROOT}/{owner}", "value": q_value(owner)})]


def kiro(owner: str) -> list[Row]:
    """Kiro: the same in its newer table."""
    times = {"created_at": MILLIS, "updated_at": MILLIS + 9}
    row = {"key": f"{ROOT}/{owner}", "conversation_id": owner, "value": q_value(owner), **times}
    return [("conversations_v2", row)]


def cursor(owner: str) -> list[Row]:
    """Cursor: a conversation with an edit and a commit."""

    def put(key: str, value: Any) -> Row:
        return "cursorDiskKV", {"key": key, "value": value if isinstance(value, str) else json.dumps(value)}

    def used(name: str, asked: Any, result: Any) -> dict[str, Any]:
        told = {"params": json.dumps(asked), "rawArgs": json.dumps(asked), "result": json.dumps(result)}
        return {"toolFormerData": {"name": name, "status": "completed", "userDecision": "accepted", **told}}

    said = {"type": 2, "createdAt": ISO, "requestId": f"{owner}-r", "modelInfo": {"modelName": MODEL}}
    before, after = (f"composer.content.{owner}-{name}" for name in ("before", "after"))
    kept = {"beforeContentId": before, "afterContentId": after}
    ran = {"output": "[main abc1234] x\n", "exitCode": 0}
    headers = [{"bubbleId": f"{owner}-b1", "type": 1}, {"bubbleId": f"{owner}-b2", "type": 2}]
    talk = {"createdAt": MILLIS, "modelConfig": {"modelName": MODEL}, "subComposerIds": [f"{owner}-sub"]}
    return [
        put(f"bubbleId:{owner}:{owner}-b1", {"type": 1, "createdAt": ISO, "text": "secret", "requestId": f"{owner}-p"}),
        put(f"bubbleId:{owner}:{owner}-b2", {**said, "tokenCount": {"inputTokens": 30, "outputTokens": 4}}),
        put(f"bubbleId:{owner}:{owner}-b3", {**said, **used("edit_file_v2", {"relativeWorkspacePath": "a.py"}, kept)}),
        put(f"bubbleId:{owner}:{owner}-b4", {**said, **used("run_terminal_cmd", {"command": "git commit -m x"}, ran)}),
        put(f"composerData:{owner}", {**talk, "fullConversationHeadersOnly": headers}),
        put(before, "a\nold line\n"),
        put(after, "a\nnew line\n"),
        ("composerHeaders", {"composerId": owner, "workspaceId": "0a1b"}),
    ]


def cursor_window(owner: str) -> list[Row]:
    """Cursor: the conversations of a window."""
    # One value holds all conversations of a window: there are no rows that only one of them has.
    if owner != OWNERS[0]:
        return []
    value = json.dumps({"allComposers": [{"composerId": each} for each in OWNERS]})
    return [("ItemTable", {"key": "composer.composerData", "value": value})]


def copilot_cli(owner: str) -> list[Row]:
    """Copilot CLI: two calls of a session."""
    counts = {"input_tokens": 100, "output_tokens": 20, "cache_read_tokens": 60, "cache_write_tokens": 7}
    about = {"session_id": owner, "model": MODEL, "total_nano_aiu": 250_000_000, "created_at": SPACED}
    row = {**about, **counts, "reasoning_tokens": 5}
    calls: list[Row] = [("assistant_usage_events", {**row, "initiator": who}) for who in ("user", "compaction")]
    return [("sessions", {"id": owner, "cwd": ROOT, "branch": "main"}), *calls]


def copilot_vscode(owner: str) -> list[Row]:
    """Copilot's traces: a call, an edit and a commit."""

    def span(name: str, operation: str, **more: Any) -> Row:
        times = {"start_time_ms": MILLIS, "end_time_ms": MILLIS + 9, "status_code": 0}
        about = {"span_id": f"{owner}-{name}", "operation_name": operation, "chat_session_id": owner}
        return "spans", {**about, **times, **more}

    def more(span: str, key: str, value: str) -> Row:
        return "span_attributes", {"span_id": f"{owner}-{span}", "key": key, "value": value}

    counts = {"input_tokens": 100, "output_tokens": 20, "cached_tokens": 60, "reasoning_tokens": 5}
    create = {"filePath": f"{ROOT}/a.py", "content": "one line\n"}
    done = f"The following files were successfully edited:\n{ROOT}/a.py"
    models = {"request_model": MODEL, "response_model": MODEL, "parent_span_id": f"{owner}-s1"}
    return [
        span("s1", "invoke_agent"),
        span("s2", "chat", **models, **counts),
        span("s3", "execute_tool", tool_name="create_file", tool_call_id=f"{owner}-t1"),
        span("s4", "execute_tool", tool_name="run_in_terminal", tool_call_id=f"{owner}-t2"),
        more("s1", "copilot_chat.repo.head_branch_name", "main"),
        more("s3", "gen_ai.tool.call.arguments", json.dumps(create)),
        more("s3", "gen_ai.tool.call.result", done),
        more("s4", "gen_ai.tool.call.arguments", json.dumps({"command": "git commit -m x"})),
        more("s4", "gen_ai.tool.call.result", "[main abc1234] x\n"),
    ]
