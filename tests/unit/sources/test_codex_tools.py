"""Codex edits, prompts, shell commands and commits."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from tests.unit.sources.codex_lines import (
    PATCH,
    SUCCESS,
    Log,
    lines,
)
from tests.unit.sources.merged import read
from tokenmirror.domain.events import Edit, EditKind
from tokenmirror.sources.codex import SOURCE


def applied(changes: Mapping[str, object], **fields: object) -> list[Edit]:
    log = Log().turn(cwd="/w").event("patch_apply_end", call_id="p", **{"success": True, **fields}, changes=changes)
    return list(log.merged().edits.values())


def test_reads_applied_patches() -> None:
    """Every kind of change keeps fingerprints of the right lines under its path."""
    diff = "--- a\n+++ b\n@@ -1,3 +1,3 @@\n same\n--- was\n+++ is\n+\n\\ No newline at end of file\n"
    new, old, moved, dead, renamed = applied(
        {
            "/w/new.py": {"type": "add", "content": "one\ntwo\n"},
            "/w/old.py": {"type": "update", "unified_diff": diff, "move_path": None},
            "/w/a.py": {"type": "update", "unified_diff": diff, "move_path": "/w/b.py"},
            "/w/dead.py": {"type": "delete", "content": "x = 1\n"},
            "/w/c.py": {"type": "update", "unified_diff": "", "move_path": "d.py"},
        },
    )

    assert (new.kind, new.added, new.removed) == (EditKind.CREATE, lines("one\ntwo\n"), ())
    assert (old.kind, old.added, old.removed) == (EditKind.UPDATE, lines("++ is\n\n"), lines("-- was\n"))
    assert (moved.kind, moved.moved_to, moved.added) == (EditKind.UPDATE, "/w/b.py", old.added)
    assert (dead.kind, dead.added, dead.removed) == (EditKind.DELETE, (), lines("x = 1\n"))
    assert (renamed.kind, renamed.moved_to) == (EditKind.RENAME, "/w/d.py")


def test_refused_patches_are_no_edits() -> None:
    """Neither the event nor the output of a failed patch makes an edit."""
    log = Log().turn().item("custom_tool_call", name="apply_patch", call_id="p1", input=PATCH)
    log.item("custom_tool_call_output", call_id="p1", output="apply_patch verification failed: no such lines")
    log.item("custom_tool_call", name="apply_patch", call_id="p2", input=PATCH)
    log.event("patch_apply_end", call_id="p2", success=False, changes={"/w/x": {"type": "add", "content": "y"}})
    log.item("custom_tool_call_output", call_id="p2", output="Success. Updated the following files:\n")

    assert log.merged().edits == {}


def patch_calls() -> dict[str, dict[str, object]]:
    heredoc = f"apply_patch <<'EOF'\n{PATCH}EOF\n"
    return {
        "custom": {"type": "custom_tool_call", "name": "apply_patch", "input": PATCH},
        "custom json": {"type": "custom_tool_call", "name": "apply_patch", "input": json.dumps({"input": PATCH})},
        "function": {
            "type": "function_call",
            "name": "apply_patch",
            "arguments": json.dumps({"input": PATCH}),
        },
        "heredoc": {
            "type": "function_call",
            "name": "shell",
            "arguments": json.dumps({"command": ["bash", "-lc", heredoc]}),
        },
        "words": {
            "type": "function_call",
            "name": "shell",
            "arguments": json.dumps({"command": ["apply_patch", PATCH], "workdir": "/w"}),
        },
        "cd": {
            "type": "function_call",
            "name": "exec_command",
            "arguments": json.dumps({"cmd": f"cd /w && {heredoc}", "workdir": "/elsewhere"}),
        },
    }


@pytest.mark.parametrize("way", sorted(patch_calls()))
@pytest.mark.parametrize(
    "output",
    [
        SUCCESS,
        f"Exit code: 0\nWall time: 0 seconds\nOutput:\n{SUCCESS}",
        json.dumps({"output": SUCCESS, "metadata": {"exit_code": 0}}),
        {"content": SUCCESS, "success": True},
        [{"type": "input_text", "text": SUCCESS}],
    ],
)
def test_reads_patches_that_were_asked_for(way: str, output: object) -> None:
    """Without an event for it, a patch counts when its output says that it was applied."""
    log = Log().turn(cwd="/w").add("response_item", {"call_id": "p", **patch_calls()[way]})
    log.item("function_call_output", call_id="p", output=output)
    edits = {edit.path: edit for edit in log.merged().edits.values()}

    assert list(edits) == ["/w/new.py", "/w/sub/old.py", "/w/only.py", "/abs/dead.py"]
    assert edits["/w/new.py"].added == lines("one\n\n")
    assert edits["/w/new.py"].kind is EditKind.CREATE
    assert (edits["/w/sub/old.py"].added, edits["/w/sub/old.py"].removed) == (lines("come"), lines("gone"))
    assert edits["/w/sub/old.py"].moved_to == "/w/sub/moved.py"
    assert edits["/w/only.py"].kind is EditKind.RENAME
    assert edits["/abs/dead.py"].kind is EditKind.DELETE


def test_an_event_and_an_output_are_one_edit() -> None:
    """The applied result and the output of the same call do not count twice."""
    log = Log().turn().item("custom_tool_call", name="apply_patch", call_id="p", input=PATCH)
    log.event("patch_apply_end", call_id="p", success=True, changes={"/w/new.py": {"type": "add", "content": "x"}})
    log.item("custom_tool_call_output", call_id="p", output=SUCCESS)

    assert [edit.path for edit in log.merged().edits.values()] == ["/w/new.py"]


def test_paginated_builds_tell_of_items() -> None:
    """Where items replace events, prompts and file changes are read from them."""
    changes = {"/w/a.py": {"type": "add", "content": "x"}}
    log = Log(history_mode="paginated").turn("t1").event("item_completed", item={"type": "UserMessage", "id": "u"})
    for call, status in (("p1", "completed"), ("p2", "failed")):
        item = {"type": "FileChange", "id": call, "status": status, "changes": changes}
        log.event("item_completed", item=item)
    merged = log.merged()

    assert [edit.id for edit in merged.edits.values()] == ["p1:/w/a.py"]
    assert list(merged.turns) == ["t1:1"]


def test_windows_paths_are_joined_as_windows_does() -> None:
    """A relative path of a patch is below the turn's folder on that system."""
    log = Log().turn(cwd="C:\\Users\\me\\p")
    log.item("custom_tool_call", name="apply_patch", call_id="p", input=PATCH)
    log.item("custom_tool_call_output", call_id="p", output=SUCCESS)
    edits = list(log.merged().edits.values())

    assert [edit.path for edit in edits[:2]] == ["C:\\Users\\me\\p\\new.py", "C:\\Users\\me\\p\\sub\\old.py"]
    assert edits[1].moved_to == "C:\\Users\\me\\p\\sub\\moved.py"


def test_no_text_of_a_pending_call_is_kept() -> None:
    """Between chunks only fingerprints, names and folders remain."""
    log = Log().turn().item("custom_tool_call", name="apply_patch", call_id="p", input=PATCH)
    given = json.dumps({"cmd": "git commit -m secret"})
    log.item("function_call", name="exec_command", arguments=given, call_id="c")
    (reading,) = read(SOURCE, log.event("user_message", message="secret").data)

    assert "secret" not in json.dumps(reading.state)
    assert "come" not in json.dumps(reading.state)


def test_prompts_are_turns_and_added_texts_are_not() -> None:
    """Every message of the person starts one; what Codex puts in by itself does not."""
    log = Log().event("task_started", turn_id="t1").event("user_message", message="go").turn("t1")
    log.event("user_message", message="and this").event("user_message", message="<environment_context>x")
    log.event("user_message", message="rules", kind="user_instructions")

    assert list(log.merged().turns) == ["t1:1", "t1:2"]


def test_commits_are_said_where_they_were_made() -> None:
    """The folder follows the call's own and the command's; each printed commit is one."""
    log = (
        Log()
        .turn(cwd="/w")
        .shell(
            "c1",
            "git -C sub commit -m a && git -C sub commit -m b",
            "Exit code: 0\nOutput:\n[topic 1111111] a\n[topic 2222222] b\n",
            workdir="repo",
        )
    )
    merged = log.shell("c2", "ls", "Exit code: 0\nOutput:\n[main 3333333] no\n").merged()
    said = [(c.id, c.commit_prefix, c.branch, c.cwd) for c in merged.commits.values()]

    assert said == [("c1:0", "1111111", "topic", "/w/repo/sub"), ("c1:1", "2222222", "topic", "/w/repo/sub")]
    assert [(ran.id, ran.cwd) for ran in merged.shells.values()] == [("c1", "/w/repo"), ("c2", "/w")]


@pytest.mark.parametrize(
    ("output", "prefixes"),
    [
        ("Process exited with code 0\nOutput:\n", [""]),
        ("Exit code: 1\nOutput:\nhook failed\n", []),
        ("Exit code: 1\nOutput:\n[main 1234567] x\nerror: push failed\n", ["1234567"]),
        ("aborted by user", []),
        (json.dumps({"output": "", "metadata": {"exit_code": 0}}), [""]),
        (json.dumps({"output": "[main 1234567] x\n", "metadata": {"exit_code": 0}}), ["1234567"]),
    ],
)
def test_a_silent_commit_needs_a_success(output: str, prefixes: list[str]) -> None:
    """A printed id is enough; without one the command must have ended well."""
    merged = Log().turn().shell("c", "git commit -m x", output).merged()

    assert [commit.commit_prefix for commit in merged.commits.values()] == prefixes


def test_local_shell_calls_are_read() -> None:
    """The oldest way to run a command holds it in an action."""
    action = {"type": "exec", "command": ["git", "commit", "-m", "a b"], "working_directory": "/r"}
    log = Log().turn().item("local_shell_call", call_id="c", action=action)
    merged = log.item("function_call_output", call_id="c", output="[main 1234567] a b\n").merged()

    assert [(commit.commit_prefix, commit.cwd) for commit in merged.commits.values()] == [("1234567", "/r")]
