"""Made-up logs have the shape of real ones, and say themselves what a reader must find."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.codex_log import CodexLog
from tokenmirror.domain.usage import TokenUsage

AT = datetime(2026, 9, 1, 10, tzinfo=UTC)
LATER = AT + timedelta(minutes=5)
OLD = "one = 1\ntwo = 2\nthree = 3\n"
SPENT = TokenUsage(
    input_tokens=1_010,
    cache_read_input_tokens=700,
    cache_creation_input_tokens=300,
    cache_creation_input_tokens_1h=300,
    output_tokens=55,
)


def rows(log: ClaudeLog | CodexLog) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.path.read_text(encoding="utf-8").splitlines()]


def claude(home: Path, **options: Any) -> ClaudeLog:
    return ClaudeLog(home, home / "src" / "shop", "0c0ffee0-0000-4000-8000-000000000001", AT, **options)


def codex(home: Path) -> CodexLog:
    return CodexLog(home, home / "src" / "shop", "019a0000-0000-7000-8000-000000000001", AT)


def test_the_folder_is_named_after_the_working_directory(tmp_path: Path) -> None:
    """Everything but letters and digits becomes a dash."""
    log = claude(tmp_path / "a_home")
    folder = log.path.parent.name

    assert log.path.parent.parent == tmp_path / "a_home" / ".claude" / "projects"
    assert folder.endswith("-a-home-src-shop")
    assert set(folder) <= set("-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def test_one_call_is_one_row_per_block(tmp_path: Path) -> None:
    """Rows of a call share message, request and final usage, and hang below each other."""
    log = claude(tmp_path)
    log.reply("Hello", AT, usage=SPENT, blocks=("thinking", "text", "text"))
    said = [row for row in rows(log) if row["type"] == "assistant"]

    assert len(said) == 3
    assert len({(row["message"]["id"], row["requestId"]) for row in said}) == 1
    assert {row["message"]["usage"]["output_tokens"] for row in said} == {55}
    assert said[0]["message"]["usage"]["input_tokens"] == 10
    assert [row["parentUuid"] for row in said[1:]] == [row["uuid"] for row in said[:-1]]
    assert (log.calls, log.tokens) == (1, SPENT)


def test_old_versions_write_before_the_answer_is_over(tmp_path: Path) -> None:
    """Earlier rows hold a placeholder, and no row says why the answer stopped."""
    log = claude(tmp_path, version="2.1.14")
    log.reply("Hello", AT, usage=SPENT)
    said = [row["message"] for row in rows(log) if row["type"] == "assistant"]

    assert [message["usage"]["output_tokens"] for message in said] == [2, 55]
    assert {message["stop_reason"] for message in said} == {None}


def test_an_edit_is_a_use_and_a_result_that_fit(tmp_path: Path) -> None:
    """The result names the use, holds the whole old file and the changed place with context."""
    log = claude(tmp_path)
    log.edit(tmp_path / "a.py", "two = 2\n", "two = 22\ntwo_more = 4\n", AT, OLD)
    use, result = rows(log)[-2:]
    patch = result["toolUseResult"]["structuredPatch"]

    assert use["message"]["content"][0]["id"] == result["message"]["content"][0]["tool_use_id"]
    assert result["toolUseResult"]["originalFile"] == OLD
    assert patch == [
        {
            "oldStart": 1,
            "oldLines": 3,
            "newStart": 1,
            "newLines": 4,
            "lines": [" one = 1", "-two = 2", "+two = 22", "+two_more = 4", " three = 3"],
        }
    ]


def test_a_refused_edit_has_an_error_for_a_result(tmp_path: Path) -> None:
    """Nothing was applied, and the log says so in both of its places."""
    log = claude(tmp_path)
    log.refused_edit(tmp_path / "a.py", "x", "y", AT)
    result = rows(log)[-1]

    assert result["message"]["content"][0]["is_error"] is True
    assert result["toolUseResult"].startswith("Error:")


def test_a_subagent_has_its_own_file(tmp_path: Path) -> None:
    """Its rows carry the parent's session, and its calls are not in the parent's file."""
    log = claude(tmp_path)
    agent = log.delegate("Do a part", AT)
    agent.reply("Done", LATER)
    log.delegated(agent, LATER)
    own = rows(agent)

    assert agent.path.parent == log.path.with_suffix("") / "subagents"
    assert {(row["sessionId"], row["isSidechain"], row["agentId"]) for row in own} == {(log.session, True, agent.agent)}
    assert own[0]["parentUuid"] is None
    assert rows(log)[-1]["toolUseResult"]["agentId"] == agent.agent
    assert (log.calls, agent.calls) == (1, 1)


def test_a_compaction_begins_a_new_chain(tmp_path: Path) -> None:
    """The boundary has no parent but a logical one, and the summary's call is in a file of its own."""
    log = claude(tmp_path)
    log.reply("Hello", AT)
    last = rows(log)[-1]["uuid"]
    summary = log.compact(LATER, 155_000)
    boundary, after = rows(log)[-2:]

    assert (boundary["parentUuid"], boundary["logicalParentUuid"]) == (None, last)
    assert after["isCompactSummary"] is True
    assert summary.path.name.startswith("agent-acompact-")
    assert summary.calls == 1


def test_a_forked_session_begins_with_copies(tmp_path: Path) -> None:
    """Message ids are those of the original, the session is another, and only new calls are its own."""
    log = claude(tmp_path)
    first = log.reply("Hello", AT)
    copy = log.fork("0c0ffee0-0000-4000-8000-000000000002", LATER)
    second = copy.reply("Go on", LATER)
    ids = [row["message"]["id"] for row in rows(copy) if row["type"] == "assistant"]

    assert list(dict.fromkeys(ids)) == [first, second]
    assert {row["sessionId"] for row in rows(copy)[1:]} == {copy.session}
    assert copy.calls == 1


def test_codex_counts_run_on_and_repeat(tmp_path: Path) -> None:
    """The first count is empty, totals grow by each call, and a repeat changes nothing."""
    log = codex(tmp_path)
    log.prompt("Please", AT)
    log.reply("One", AT)
    log.reply("Two", LATER)
    log.repeat_count(LATER)
    infos = [row["payload"]["info"] for row in rows(log) if row["payload"].get("type") == "token_count"]
    totals = [info["total_token_usage"]["total_tokens"] for info in infos[1:]]

    assert infos[0] is None
    assert totals == [24_487, 48_974, 48_974]
    assert (log.calls, log.tokens.total_tokens) == (2, 48_974)


def test_codex_files_are_named_by_local_time(tmp_path: Path) -> None:
    """Folder and name follow the time zone of the start; the first row is the session's."""
    log = codex(tmp_path)

    assert log.path.relative_to(tmp_path).as_posix() == (
        ".codex/sessions/2026/09/01/rollout-2026-09-01T10-00-00-019a0000-0000-7000-8000-000000000001.jsonl"
    )
    assert rows(log)[0]["type"] == "session_meta"


def test_a_codex_patch_is_a_call_and_its_end(tmp_path: Path) -> None:
    """The call holds the patch, the end says what was applied to which file."""
    log = codex(tmp_path)
    log.prompt("Please", AT)
    log.edit(tmp_path / "a.py", "two = 2\n", "two = 22\n", AT, OLD)
    call = next(row["payload"] for row in rows(log) if row["payload"].get("name") == "apply_patch")
    end = next(row["payload"] for row in rows(log) if row["payload"].get("type") == "patch_apply_end")

    assert call["call_id"] == end["call_id"]
    assert "-two = 2\n+two = 22\n" in call["input"]
    assert end["changes"][str(tmp_path / "a.py")]["unified_diff"].startswith("@@ -1,3 +1,3 @@\n")


def test_a_codex_fork_replays_its_parent(tmp_path: Path) -> None:
    """Own header first, then the parent's records at new times, then counts that go on from there."""
    log = codex(tmp_path)
    log.prompt("Please", AT)
    log.reply("One", AT)
    copy = log.fork("019a0000-0000-7000-8000-000000000002", LATER)
    copy.prompt("And now", LATER + timedelta(minutes=1))
    copy.reply("Two", LATER + timedelta(minutes=1))
    metas = [row["payload"]["id"] for row in rows(copy) if row["type"] == "session_meta"]
    last = [row["payload"] for row in rows(copy) if row["payload"].get("type") == "token_count"][-1]

    assert metas == [copy.session, log.session]
    assert rows(copy)[0]["payload"]["forked_from_id"] == log.session
    assert last["info"]["total_token_usage"]["total_tokens"] == 48_974
    assert copy.calls == 1
