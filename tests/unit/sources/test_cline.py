"""Cline's sessions of the command line: a real one, its fork, and what is made of broken ones."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import KEY, Merged, merge
from tokenmirror.domain.events import CallKind, Charge, EditKind, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.cline import SOURCE
from tokenmirror.sources.source import Chunk

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "cline" / "cli-session.messages.json"
PRINTS = Fingerprinter(KEY).lines
T0 = 1783376868634


def parsed(data: bytes, state: dict[str, Any] | None = None, name: str = "s.messages.json") -> Reading:
    return SOURCE.parse(Chunk(f"/home/robin/.cline/data/sessions/s/{name}", data, 0, PRINTS, state or {}))


def sample() -> Reading:
    return parsed(SAMPLE.read_bytes(), SOURCE.beside(SAMPLE))


def session(*messages: dict[str, Any], **more: Any) -> bytes:
    """Return a made session; times count up in seconds."""
    timed = [{"ts": T0 + 1000 * number, **message} for number, message in enumerate(messages)]
    return json.dumps({"version": 1, "sessionId": "s", "agent": "lead", "messages": timed, **more}).encode()


def asks(name: str, given_input: dict[str, Any], call: str = "t1") -> dict[str, Any]:
    return {"role": "assistant", "content": [{"type": "tool_use", "id": call, "name": name, "input": given_input}]}


def answers(content: Any, call: str = "t1") -> dict[str, Any]:
    return {"role": "user", "id": "r", "content": [{"type": "tool_result", "tool_use_id": call, "content": content}]}


def counted(**metrics: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": [], "modelInfo": {"id": "m"}, "metrics": metrics}


def test_meets_the_expected_totals() -> None:
    """Calls, tokens, costs and edits of a real session are exactly those computed elsewhere."""
    reading, known = sample(), json.loads(SAMPLE.with_name("cli-session.expected.json").read_bytes())
    merged = merge([reading])
    costs = [event for event in reading.events if isinstance(event, Charge)]

    assert set(merged.by_model()) == set(known["models"])
    for model, wanted in known["models"].items():
        calls, usage = merged.by_model()[model]
        assert (calls, usage.input_tokens, usage.output_tokens) == (wanted["calls"], wanted["input"], wanted["output"])
        assert usage.cache_read_input_tokens == wanted["cache_read"]
        assert usage.cache_creation_input_tokens == wanted["cache_write"]
        assert sum(cost.amount for cost in costs if cost.model == model) == pytest.approx(wanted["cost"], abs=1e-9)
    assert (len(merged.edits), len(merged.shells)) == (
        known["tool_calls"]["editor"],
        known["tool_calls"]["run_commands"],
    )
    assert list(merged.sessions) == [known["session_id"]]
    assert len(merged.turns) == 5
    assert merged.problems == []


def test_edits_meet_the_raw_session() -> None:
    """The lines of the smallest real edit are those that were asked for."""
    edits = list(merge([sample()]).edits.values())

    assert edits[1].removed == PRINTS('<Filter className="size-4 stroke-2" />\n')
    assert edits[1].added == PRINTS('<Filter className="size-3 stroke-2" />\n')
    assert {edit.path.rpartition("/")[2] for edit in edits} == {"agent-sidebar.tsx"}


def test_a_fork_counts_once() -> None:
    """A fork repeats the messages of its parent under another session; no call, edit or prompt counts twice."""
    document = json.loads(SAMPLE.read_bytes())
    fork = json.dumps({**document, "sessionId": "another"}).encode()
    both, alone = merge([sample(), parsed(fork)]), merge([sample()])

    assert both.usage() == alone.usage()
    assert (set(both.edits), set(both.turns)) == (set(alone.edits), set(alone.turns))
    assert alone.sessions["1784094124598_rruoq"].parent == "1784094053271_p8pzo"


def test_only_what_succeeded_is_an_edit() -> None:
    """A new file, lines put in and a patch count when their result says success; a refused one does not."""
    done, refused = '{"success": true, "result": "ok"}', '{"success": false, "error": "no"}'
    patch = "*** Begin Patch\n*** Update File: b.py\n@@\n-old line here\n+new line here\n*** End Patch"
    data = session(
        asks("editor", {"path": "/w/a.py", "new_text": "one line\n"}, "1"),
        answers(done, "1"),
        asks("editor", {"path": "a.py", "new_text": "two line\n", "insert_line": 2}, "2"),
        answers(done, "2"),
        asks("apply_patch", {"input": patch}, "3"),
        answers(done, "3"),
        asks("editor", {"path": "/w/c.py", "old_text": "x", "new_text": "y"}, "4"),
        answers(refused, "4"),
        asks("editor", {"path": "/w/d.py", "old_text": "x", "new_text": "y"}, "5"),
    )
    edits = list(merge([parsed(data, {"cwd": "/w"})]).edits.values())

    assert [(edit.path, edit.kind) for edit in edits] == [
        ("/w/a.py", EditKind.CREATE),
        ("/w/a.py", EditKind.UPDATE),
        ("/w/b.py", EditKind.UPDATE),
    ]
    assert (edits[2].added, edits[2].removed) == (PRINTS("new line here\n"), PRINTS("old line here\n"))


def test_a_commit_is_said() -> None:
    """Each command of one request has its own result; the commit it names counts."""
    commands = ["git add .", "git commit -m x"]
    results = [{"result": "", "success": True}, {"result": "[main abc1234] x\n 1 file", "success": True}]
    merged = merge([parsed(session(asks("run_commands", {"commands": commands}), answers(results)), {"cwd": "/w"})])

    assert [(said.commit_prefix, said.branch, said.cwd) for said in merged.commits.values()] == [
        ("abc1234", "main", "/w")
    ]
    assert len(merged.shells) == 1


def test_a_session_without_counts_takes_its_total() -> None:
    """What the description says counts only as long as no message says what it used."""
    described = {
        "model": "m",
        "started": "2026-07-15T05:42:04Z",
        "ended": "2026-07-15T06:42:04Z",
        "usage": {"inputTokens": 9, "outputTokens": 2, "cacheReadTokens": 4, "totalCost": 0.5},
    }
    without = merge([parsed(session({"role": "assistant", "content": []}), described)])
    counted_once = merge([parsed(session(counted(inputTokens=3, outputTokens=1)), described)])

    assert [(call.id, call.usage.counts()[:2]) for call in without.calls.values()] == [("s:m:total", (9, 4))]
    assert [call.usage.input_tokens for call in counted_once.calls.values()] == [3]
    later = [parsed(session({"role": "assistant", "content": []}), described), parsed(session(counted(inputTokens=3)))]
    assert merge(later).usage().input_tokens == 3


def test_a_subagent_is_told_apart() -> None:
    """Calls of another agent than the first bear its name, and its instructions are no prompts."""
    data = session(
        {"role": "user", "id": "u", "content": "Look"}, counted(inputTokens=3, outputTokens=1), agent="scout"
    )
    merged = merge([parsed(data)])

    assert [(call.agent, call.kind) for call in merged.calls.values()] == [("scout", CallKind.SUBAGENT)]
    assert merged.turns == {}


@pytest.mark.parametrize(
    ("metrics", "counts"),
    [
        ({"inputTokens": 10, "cacheReadTokens": 40, "cacheWriteTokens": 5, "outputTokens": 2}, (55, 40, 5)),
        ({"inputTokens": 50, "cacheReadTokens": 40, "cacheWriteTokens": 5, "outputTokens": 2}, (50, 40, 5)),
        ({"inputTokens": 0, "outputTokens": 0}, (0, 0, 0)),
    ],
)
def test_cache_is_a_part_of_the_input(metrics: dict[str, int], counts: tuple[int, int, int]) -> None:
    """A cache larger than the input was left out of it; zeros alone are not recorded."""
    (call,) = merge([parsed(session(counted(**metrics)))]).calls.values()

    assert call.usage.counts()[:3] == counts
    assert call.usage.quality is (Quality.EXACT if any(counts) else Quality.NOT_RECORDED)


def test_reading_twice_changes_nothing() -> None:
    """A document that is read again tells the same."""
    assert merge([sample(), sample()]).usage() == merge([sample()]).usage()
    assert merge([sample(), sample()]).edits == merge([sample()]).edits


@pytest.mark.parametrize("data", [b"{}", b"[1]", b"3", b'{"messages": {}}'])
def test_a_foreign_document_yields_one_problem(data: bytes) -> None:
    """What holds no messages is not read."""
    assert merge([parsed(data)]) == Merged(problems=[("not_a_session", 0)])


def test_what_cannot_be_is_located() -> None:
    """A message without time, and counts that cannot be, are problems; the rest is read."""
    data = session(counted(inputTokens=-1), {**counted(inputTokens=1), "ts": "soon"}, counted(inputTokens=2))
    merged = merge([parsed(data)])

    assert [kind for kind, _ in merged.problems] == ["bad_counts", "bad_time"]
    assert merged.usage().input_tokens == 2


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["assistant", "user", "editor", "/a"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["role", "content", "type", "id", "name", "input", "path", "new_text", "metrics", "ts", "text"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=14,
)


@given(ODD, ODD)
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(odd: Any, state: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    fields = odd if isinstance(odd, dict) else {"content": odd, "metrics": odd}
    told = [{"role": "assistant", **asks("editor", {"path": "a", "new_text": "b"}), **fields}, odd, answers(odd)]
    parsed(json.dumps({"messages": told, "sessionId": odd, "agent": odd}).encode(), {"cwd": state, "usage": state})


@given(st.integers(0, 70_000), st.binary(min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_damage_never_stops_the_reading(place: int, damage: bytes) -> None:
    """A real session with some bytes changed is read or refused, and no count is negative."""
    data = SAMPLE.read_bytes()
    merged = merge([parsed(data[:place] + damage + data[place + len(damage) :])])

    assert min(merged.usage().counts()) >= 0


def test_where_the_tool_writes(tmp_path: Path) -> None:
    """Extensions of every editor that was used, on three systems, and the folders that can be moved."""
    roaming = tmp_path / "Roaming"
    for used in (".config/Code/User", "Library/Application Support/Cursor/User", ".vscode-server/data/User"):
        (tmp_path / used).mkdir(parents=True)
    (roaming / "VSCodium" / "User").mkdir(parents=True)
    place = Path("globalStorage/saoudrizwan.claude-dev/tasks")
    roots = SOURCE.roots(tmp_path, {"APPDATA": str(roaming), "CLINE_DIR": "/elsewhere"})

    for used in (".config/Code/User", "Library/Application Support/Cursor/User", ".vscode-server/data/User"):
        assert tmp_path / used / place in roots
    assert roaming / "VSCodium" / "User" / place in roots
    assert roots[-2:] == [Path("/elsewhere/data/tasks"), Path("/elsewhere/data/sessions")]
    assert SOURCE.roots(tmp_path, {"CLINE_SESSION_DATA_DIR": "/there"})[-1] == Path("/there")


def test_knows_its_files_by_name() -> None:
    """What tasks showed and the messages of sessions are logs; requests and descriptions are not."""
    for name in ("1771/ui_messages.json", "s/s.messages.json"):
        assert SOURCE.is_log(PurePosixPath(name))
    assert SOURCE.is_log(PureWindowsPath("1771\\ui_messages.json"))
    for name in (
        "1771/api_conversation_history.json",
        "1771/task_metadata.json",
        "s/s.json",
        "1771/ui_messages.json.tmp",
    ):
        assert not SOURCE.is_log(PurePosixPath(name))
