"""Copilot Chat in an editor: traces, chats and transcripts, each by itself and all of one conversation."""

from __future__ import annotations

import itertools
import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import (
    SAMPLES,
    as_lines,
    damaged,
    line_ends,
    numbers,
    odd,
    prints,
    read_log,
    readings,
    shared_sample,
)
from tokenmirror.domain.events import CallKind, EditKind, Reading
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.copilot_vscode import SOURCE

OWN = "331fed7f-cfd6-409c-8502-06a56322b636"
STORAGE = "/home/robin/.config/Code/User/workspaceStorage/0a1b2c"
DOCUMENT, JOURNAL = f"{STORAGE}/chatSessions/{OWN}.json", f"{STORAGE}/chatSessions/{OWN}.jsonl"
TRANSCRIPT = f"{STORAGE}/GitHub.copilot-chat/transcripts/{OWN}.jsonl"
SAMPLE = SAMPLES / "copilot_vscode" / "chatSession-2025-10.json"
START = 1_777_629_600_000
FILE = "/home/robin/shop/a.py"
EDITED = "The following files were successfully edited:"
FIELDS = (
    *("requests", "requestId", "timestamp", "modelId", "response", "result", "metadata", "toolCallRounds", "toolCalls"),
    *("id", "name", "arguments", "toolCallResults", "promptTokens", "kind", "uri", "edits", "k", "v", "i"),
)
SPANS = """
CREATE TABLE spans (span_id TEXT PRIMARY KEY, trace_id TEXT, parent_span_id TEXT, name TEXT, start_time_ms INTEGER,
  end_time_ms INTEGER, status_code INTEGER DEFAULT 0, operation_name TEXT, conversation_id TEXT, request_model TEXT,
  response_model TEXT, input_tokens INTEGER, output_tokens INTEGER, cached_tokens INTEGER, reasoning_tokens INTEGER,
  tool_name TEXT, tool_call_id TEXT, chat_session_id TEXT)
"""
ATTRIBUTES = "CREATE TABLE span_attributes (span_id TEXT, key TEXT, value TEXT, PRIMARY KEY (span_id, key))"


def request(number: int, **fields: Any) -> dict[str, Any]:
    at = START + number * 1000
    return {"requestId": f"r{number}", "timestamp": at, "modelId": "copilot/claude-sonnet-4", "response": [], **fields}


def document(*requests: dict[str, Any]) -> bytes:
    return json.dumps({"version": 3, "sessionId": OWN, "requests": requests}).encode()


def group(text: str, path: str = FILE, **fields: Any) -> dict[str, Any]:
    return {"kind": "textEditGroup", "uri": {"fsPath": path}, "edits": [[{"text": text}]], "done": True, **fields}


def used(name: str, result: str | None = EDITED, **arguments: Any) -> dict[str, Any]:
    """Return what a request's result tells of one tool."""
    call = {"id": "call_1__vscode-1759845028970", "name": name, "arguments": json.dumps(arguments)}
    node = {"content": [{"value": {"node": {"children": [{"text": result}]}}}]}
    results = {} if result is None else {call["id"]: node}
    return {"metadata": {"toolCallRounds": [{"toolCalls": [call]}], "toolCallResults": results}}


def read_document(data: bytes) -> Merged:
    return merge(readings(SOURCE, data, DOCUMENT))


def journal(*changes: dict[str, Any]) -> Merged:
    root = {"kind": 0, "v": {"version": 3, "sessionId": OWN, "requests": []}}
    return read_log(SOURCE, as_lines(root, *changes), JOURNAL)


def said(kind: str, second: int, **data: Any) -> dict[str, Any]:
    return {"type": kind, "data": data, "id": f"e{second}", "timestamp": f"2026-05-01T10:00:{second:02}.000Z"}


def transcript(*more: dict[str, Any]) -> bytes:
    start = said("session.start", 0, sessionId=OWN)
    return as_lines(start, said("user.message", 1, content="do"), said("assistant.message", 2, messageId="m"), *more)


@pytest.fixture
def tracer(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The traces of an editor that runs; made after the tables of a real one."""
    with open_tool(tmp_path / "agent-traces.db") as connection:
        connection.execute(SPANS)
        connection.execute(ATTRIBUTES)
        yield connection


def span(tracer: sqlite3.Connection, identity: str, operation: str = "chat", **columns: Any) -> None:
    """Add a span as the editor does when it has ended."""
    given = {"span_id": identity, "operation_name": operation, "start_time_ms": START, "end_time_ms": START + 5}
    given |= {"chat_session_id": OWN, "response_model": "gpt-4.1", **columns}
    if operation == "chat":
        given = {"input_tokens": 100, "output_tokens": 10, "cached_tokens": 60, **given}
    places = ", ".join("?" * len(given))
    tracer.execute(f"INSERT INTO spans ({', '.join(given)}) VALUES ({places})", tuple(given.values()))  # noqa: S608 - this test's names


def attribute(tracer: sqlite3.Connection, identity: str, key: str, value: str) -> None:
    tracer.execute("INSERT INTO span_attributes VALUES (?, ?, ?)", (identity, key, value))


def test_real_traces_meet_the_expected_totals(tmp_path: Path) -> None:
    """Calls and tokens of each model are exactly those computed elsewhere; agents' sums count nothing."""
    known = json.loads(shared_sample("copilot-vscode/agent-traces.expected.json").read_bytes())
    path = Path(shutil.copyfile(shared_sample("copilot-vscode/agent-traces.db"), tmp_path / "agent-traces.db"))
    merged = merge(look(SOURCE, path))
    found = {
        model: {
            "calls": calls,
            "input_including_cache": usage.input_tokens,
            "output": usage.output_tokens,
            "cache_read": usage.cache_read_input_tokens,
        }
        for model, (calls, usage) in merged.by_model().items()
    }

    assert found == known["models"]
    assert len({call.session for call in merged.calls.values()}) == len(merged.sessions) == known["chat_sessions"]
    assert {call.branch for call in merged.calls.values() if call.kind is CallKind.MAIN} == {known["head_branch"]}
    assert {edit.id for edit in merged.edits.values()} == {
        "call_QF3904uQgj5juFFTYRetXTqW",
        "call_C13tLKH9yez5WuCQW6Pu94YI",
    }
    assert merged.usage().quality is Quality.EXACT
    assert merged.problems == []


def test_a_real_chat_meets_the_expected_totals() -> None:
    """Requests, model and edited files are exactly those computed elsewhere; tokens are not recorded."""
    known = json.loads((SAMPLE.with_suffix(".expected.json")).read_bytes())
    merged = read_document(SAMPLE.read_bytes())
    calls = list(merged.calls.values())

    assert len(calls) == len(merged.turns) == known["requests"]
    assert list(merged.sessions) == [known["session_id"]]
    assert {f"copilot/{call.model}" for call in calls} == set(known["models"])
    assert int(calls[0].at.timestamp() * 1000) == known["first_request_ms"]
    assert int(calls[-1].at.timestamp() * 1000) == known["last_request_ms"]
    assert {call.usage.quality for call in calls} == {Quality.NOT_RECORDED}
    assert len(merged.edits) == known["text_edit_groups"]
    assert [edit.path for edit in merged.edits.values()] == known["files_edited"]


def test_a_real_chat_as_a_journal_tells_the_same() -> None:
    """However a chat comes about, piece by piece, in the end it is the document."""
    root = json.loads(SAMPLE.read_bytes())
    lines: list[dict[str, Any]] = [{"kind": 0, "v": {**root, "requests": []}}]
    for number, each in enumerate(root["requests"]):
        head = {name: each[name] for name in ("requestId", "timestamp", "modelId")}
        lines.append({"kind": 2, "k": ["requests"], "v": [{**head, "response": []}]})
        lines += [{"kind": 2, "k": ["requests", number, "response"], "v": [part]} for part in each["response"]]
        lines.append({"kind": 1, "k": ["requests", number, "result"], "v": each["result"]})
    data = as_lines(*lines)
    whole = read_document(SAMPLE.read_bytes())

    for cuts in ([], line_ends(data)):
        merged = read_log(SOURCE, data, JOURNAL, cuts)
        assert (merged.calls, merged.turns, merged.edits) == (whole.calls, whole.turns, whole.edits)


def test_a_journal_changes_and_takes_back() -> None:
    """A request that replaces another is another call: both were made; tokens may be set by themselves."""
    merged = journal(
        {"kind": 2, "k": ["requests"], "v": [request(1), request(2)]},
        {"kind": 2, "k": ["requests"], "i": 1, "v": [request(3)]},
        {"kind": 1, "k": ["requests", 1, "completionTokens"], "v": 42},
        {"kind": 1, "k": ["requests", 7, "completionTokens"], "v": 1},
        {"kind": 1, "k": ["customTitle"], "v": "A title"},
    )

    assert {call.id.rpartition("|")[2]: call.usage.output_tokens for call in merged.calls.values()} == {
        "r1": 0,
        "r2": 0,
        "r3": 42,
    }


def test_tokens_that_newer_builds_tell_are_a_lower_bound() -> None:
    """They are those of the last call of a request that may have taken several."""
    counts = {"promptTokens": 1000, "outputTokens": 50}
    merged = read_document(document(request(1, result={"metadata": counts}), request(2)))

    assert numbers(merged) == (2, 1000, 0, 0, 50, 0)
    assert [call.usage.quality for call in merged.calls.values()] == [Quality.LOWER_BOUND, Quality.NOT_RECORDED]


@pytest.mark.parametrize(
    ("name", "arguments", "kind", "added", "removed"),
    [
        ("replace_string_in_file", {"oldString": "a\nb\n", "newString": "a\nc\n"}, EditKind.UPDATE, "c\n", "b\n"),
        ("create_file", {"content": "one\n"}, EditKind.CREATE, "one\n", ""),
        ("insert_edit_into_file", {"code": "# ...existing code...\nnew\n"}, EditKind.UPDATE, "new\n", ""),
        ("apply_patch", {"input": f"*** Begin Patch\n*** Add File: {FILE}\n+one\n*** End Patch"},
         EditKind.CREATE, "one\n", ""),
    ],
)  # fmt: skip
def test_edits_whose_result_says_success(
    name: str, arguments: dict[str, Any], kind: EditKind, added: str, removed: str
) -> None:
    """Each tool's lines are those asked for; without a result that says so nothing was changed."""
    given = {"filePath": FILE, **arguments}
    (edit,) = read_document(document(request(1, result=used(name, **given)))).edits.values()

    assert (edit.id, edit.path, edit.kind) == ("call_1", FILE, kind)
    assert (edit.added, edit.removed) == (prints(added), prints(removed))
    for result in (None, "Could not find the text to replace"):
        assert read_document(document(request(1, result=used(name, result, **given)))).edits == {}


def test_several_replacements_are_one_call() -> None:
    """One tool may change several files."""
    parts = [{"filePath": f"/r/{name}", "oldString": "a\n", "newString": "b\n"} for name in "xy"]
    merged = read_document(document(request(1, result=used("multi_replace_string_in_file", replacements=parts))))

    assert {edit.id: edit.path for edit in merged.edits.values()} == {"call_1": "/r/x", "call_1:1": "/r/y"}


def test_groups_of_text_edits_without_a_tool() -> None:
    """What was put into a file counts also where no tool tells of it, once; what was not finished does not."""
    parts = [group("one\n"), group("two\n"), group("x\n", "/r/open.py", done=False)]
    (edit,) = read_document(document(request(1, response=parts, result={"metadata": {"x": 1}}))).edits.values()

    assert (edit.path, edit.added, edit.removed) == (FILE, prints("one\ntwo\n"), ())


def test_a_commit_in_the_terminal_is_said() -> None:
    """A command's output names its commit."""
    result = used("run_in_terminal", "$ git commit\n[main 0a1b2c3] Done\n", command="git commit -m Done")
    merged = read_document(document(request(1, result=result)))

    assert [(said.commit_prefix, said.branch) for said in merged.commits.values()] == [("0a1b2c3", "main")]
    assert len(merged.shells) == 1


def test_what_another_extension_answered_is_not_copilots() -> None:
    """Chats of an editor can be with others."""
    foreign = request(1, agent={"extensionId": {"value": "someone.else"}})

    assert list(read_document(document(foreign, request(2))).calls) == [f"{OWN}|r2"]


STORES = ("traces", "chat", "transcript")


@pytest.mark.parametrize("order", list(itertools.permutations(STORES)))
def test_one_conversation_in_three_stores_counts_once(
    tracer: sqlite3.Connection, tmp_path: Path, order: tuple[str, ...]
) -> None:
    """Traces replace requests and requests replace prompts, whichever is read first; an edit is one edit."""
    arguments = {"filePath": FILE, "oldString": "a\n", "newString": "b\n"}
    span(tracer, "i1", "invoke_agent", input_tokens=500)
    for number in (1, 2, 3):
        span(tracer, f"c{number}", parent_span_id="i1", start_time_ms=START + number)
    span(tracer, "t1", "execute_tool", tool_name="replace_string_in_file", tool_call_id="call_1", parent_span_id="i1")
    attribute(tracer, "t1", "gen_ai.tool.call.arguments", json.dumps(arguments))
    attribute(tracer, "t1", "gen_ai.tool.call.result", EDITED)
    attribute(tracer, "i1", "copilot_chat.repo.head_branch_name", "main")
    tool = {"toolCallId": "call_1__vscode-9", "toolName": "replace_string_in_file", "arguments": arguments}
    told = transcript(
        said("tool.execution_start", 3, **tool),
        said("tool.execution_complete", 4, toolCallId="call_1__vscode-9", success=True),
    )
    chat = document(request(1, result=used("replace_string_in_file", **arguments)))
    stores: dict[str, list[Reading]] = {
        "traces": look(SOURCE, tmp_path / "agent-traces.db"),
        "chat": list(readings(SOURCE, chat, DOCUMENT)),
        "transcript": list(readings(SOURCE, told, TRANSCRIPT)),
    }
    merged = merge(reading for name in order for reading in stores[name])

    assert numbers(merged) == (3, 120, 180, 0, 30, 0)
    assert (len(merged.turns), list(merged.edits), list(merged.sessions)) == (1, ["call_1"], [OWN])
    assert {call.branch for call in merged.calls.values()} == {"main"}


def test_a_transcript_yields_to_the_chat_and_stands_alone_without_it() -> None:
    """Its prompt is a call without tokens until the chat's request is known."""
    alone = list(readings(SOURCE, transcript(), TRANSCRIPT))
    chat = list(readings(SOURCE, document(request(1)), DOCUMENT))

    assert [call.usage.quality for call in merge(alone).calls.values()] == [Quality.NOT_RECORDED]
    for both in ([*alone, *chat], [*chat, *alone]):
        assert list(merge(both).calls) == [f"{OWN}|r1"]


def test_traces_are_read_on_from_where_they_were(tracer: sqlite3.Connection, tmp_path: Path) -> None:
    """A look costs what is new; after the editor deleted everything, reading begins anew with the same ids."""
    path = tmp_path / "agent-traces.db"
    span(tracer, "c1")
    before = look(SOURCE, path)
    span(tracer, "c2")
    after = look(SOURCE, path, before[-1].state)
    tracer.execute("DELETE FROM spans")
    span(tracer, "c3")
    anew = look(SOURCE, path, after[-1].state)

    assert [list(merge(each).calls) for each in (before, after, anew)] == [["span|c1"], ["span|c2"], ["span|c3"]]
    assert look(SOURCE, path, anew[-1].state)[0].events == []
    assert merge(after).calls["span|c2"].own_key == f"{OWN}|2"


def test_helpers_calls_belong_to_the_chat_they_help(tracer: sqlite3.Connection, tmp_path: Path) -> None:
    """By what they say, else by time; where nothing is near they are outside of chats."""
    span(tracer, "c1")
    for name, start in (("title", START + 999_000), ("near", START + 9), ("far", START + 990_000)):
        span(tracer, name, chat_session_id=None, start_time_ms=start)
    attribute(tracer, "title", "copilot_chat.parent_chat_session_id", OWN)
    calls = merge(look(SOURCE, tmp_path / "agent-traces.db")).calls

    assert {name: call.session == OWN for name, call in calls.items()} == {
        "span|c1": True,
        "span|title": True,
        "span|near": True,
        "span|far": False,
    }
    assert [call.kind for call in calls.values()].count(CallKind.INTERNAL) == 3


def test_many_spans_are_read_in_slices(tracer: sqlite3.Connection, tmp_path: Path) -> None:
    """No look holds more than a slice."""
    for number in range(2001):
        span(tracer, f"c{number}")
    found = look(SOURCE, tmp_path / "agent-traces.db")

    assert len(found) == 2
    assert len(merge(found).calls) == 2001


def test_traces_of_another_shape(tmp_path: Path) -> None:
    """What lacks is said, what is there is read; no table at all is an editor that never traced."""
    path = tmp_path / "agent-traces.db"
    with open_tool(path) as other:
        assert merge(look(SOURCE, path)) == Merged()
        other.execute("CREATE TABLE spans (span_id, operation_name, start_time_ms, response_model, input_tokens)")
        other.execute("INSERT INTO spans VALUES ('s', 'chat', ?, 'm', 7)", (START,))
        merged = merge(look(SOURCE, path))
        other.execute("DROP TABLE spans")
        other.execute("CREATE TABLE spans (id INTEGER)")
        assert merge(look(SOURCE, path)).problems == [("other_shape", 0)]

    assert merged.problems == [("other_shape", 0)]
    assert [(call.usage.input_tokens, call.usage.quality) for call in merged.calls.values()] == [
        (7, Quality.LOWER_BOUND)
    ]


def test_spans_that_make_no_sense(tracer: sqlite3.Connection, tmp_path: Path) -> None:
    """Impossible counts and times are problems; the next span counts."""
    span(tracer, "c1", input_tokens=1, cached_tokens=2)
    span(tracer, "c2", input_tokens=-1)
    span(tracer, "c3", start_time_ms="soon")
    span(tracer, "c4")
    merged = merge(look(SOURCE, tmp_path / "agent-traces.db"))

    assert [kind for kind, _row in merged.problems] == ["bad_counts", "bad_counts", "bad_time"]
    assert list(merged.calls) == ["span|c4"]


def test_a_tool_that_failed_changed_nothing(tracer: sqlite3.Connection, tmp_path: Path) -> None:
    """Neither one that ended in an error, nor one whose result does not say success."""
    for name, status, result in (("t1", 2, EDITED), ("t2", 1, "Could not find it")):
        span(tracer, name, "execute_tool", tool_name="create_file", tool_call_id=name, status_code=status)
        attribute(tracer, name, "gen_ai.tool.call.arguments", json.dumps({"filePath": FILE, "content": "x\n"}))
        attribute(tracer, name, "gen_ai.tool.call.result", result)

    assert merge(look(SOURCE, tmp_path / "agent-traces.db")).edits == {}


@given(st.just(SAMPLE.read_bytes()).flatmap(damaged))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever stands in a chat, reading it ends with a reading."""
    for path in (DOCUMENT, JOURNAL, TRANSCRIPT):
        read_log(SOURCE, data, path)


@given(st.lists(odd(FIELDS), max_size=4), st.lists(st.sampled_from([*FIELDS, 0, 1, -1, None]), max_size=5))
@settings(max_examples=200, deadline=None)
def test_never_raises_for_odd_shapes(shapes: list[Any], keys: list[Any]) -> None:
    """Fields of any shape anywhere do no harm."""
    tools = [{"id": "x", "name": "create_file", "arguments": each} for each in shapes]
    metadata = {"toolCallRounds": [{"toolCalls": tools}], "toolCallResults": {"x": shapes}}
    known = request(1, result={"metadata": metadata}, response=shapes)
    read_document(document(known, *[each for each in shapes if isinstance(each, dict)]))
    changes = [{"kind": kind, "k": ["requests", 0, *keys], "v": each} for kind in (1, 2) for each in shapes]
    journal({"kind": 2, "k": ["requests"], "v": [known]}, *changes, {"kind": 1, "k": keys, "v": shapes})


def test_where_the_editors_keep_chats(tmp_path: Path) -> None:
    """Every editor that was used here, on each system, remote servers too; the first one in any case."""
    for name in (".config/Code - Insiders/User", ".vscode-server/data/User", "AppData/Roaming/VSCodium/User"):
        (tmp_path / name).mkdir(parents=True)
    found = {
        path.relative_to(tmp_path).as_posix()
        for path in SOURCE.roots(tmp_path, {"APPDATA": str(tmp_path / "AppData" / "Roaming")})
    }

    assert "AppData/Roaming/VSCodium/User/workspaceStorage" in found
    assert ".vscode-server/data/User/globalStorage/github.copilot-chat" in found
    assert ".config/Code - Insiders/User/globalStorage/emptyWindowChatSessions" in found
    assert len(found) == 12


def test_knows_its_files_by_name() -> None:
    """Chats, transcripts and traces are logs; what else extensions store is not."""
    names = ("agent-traces.db", f"{OWN}.json", f"{OWN}.jsonl", f"h/chatSessions/{OWN}.jsonl", "h/chatSessions/x.json")
    for name in (*names, f"h/GitHub.copilot-chat/transcripts/{OWN}.jsonl"):
        assert SOURCE.is_log(PurePosixPath(name))
    assert SOURCE.is_log(PureWindowsPath("h\\chatSessions\\x.json"))
    for name in (
        "toolEmbeddings.json",
        "h/state.vscdb",
        "h/workspace.json",
        "h/chatEditingSessions/x/state.json",
        "a.db",
    ):
        assert not SOURCE.is_log(PurePosixPath(name))


@pytest.mark.parametrize(
    ("note", "folder"),
    [
        ({"folder": "file:///home/robin/my%20shop"}, "/home/robin/my shop"),
        ({"folder": "file:///c%3A/Users/robin/shop"}, "c:\\Users\\robin\\shop"),
        ({"folder": "file://server/share/shop"}, "\\\\server\\share\\shop"),
        ({"folder": "vscode-remote://ssh-remote%2Bhost/home/robin/shop"}, None),
        ({"workspace": "file:///home/robin/a.code-workspace"}, None),
        ([], None),
    ],
)
def test_the_folder_of_the_window(tmp_path: Path, note: object, folder: str | None) -> None:
    """It stands beside the chats of a window; a folder on another computer is none here."""
    place = tmp_path / "User" / "workspaceStorage" / "0a1b"
    (place / "chatSessions").mkdir(parents=True)
    (place / "workspace.json").write_text(json.dumps(note))
    known = SOURCE.beside(place / "chatSessions" / f"{OWN}.json")

    assert known == ({} if folder is None else {"cwd": folder})
    assert SOURCE.beside(tmp_path / "User" / "globalStorage" / "emptyWindowChatSessions" / f"{OWN}.json") == {}


def test_the_folder_holds_for_chats_and_transcripts() -> None:
    """What is known from beside is the folder of every call."""
    for data, path in ((document(request(1)), DOCUMENT), (transcript(), TRANSCRIPT)):
        (call,) = read_log(SOURCE, data, path, beside={"cwd": "/home/robin/shop"}).calls.values()
        assert call.cwd == "/home/robin/shop"


@pytest.mark.parametrize("data", [b"{}", b"[1]", b"3", b'{"requests": 7}'])
def test_a_foreign_document_yields_one_problem(data: bytes) -> None:
    """What is no chat is not read."""
    assert read_document(data) == Merged(problems=[("not_a_chat", 0)])
