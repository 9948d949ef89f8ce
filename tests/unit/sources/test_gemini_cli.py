"""Gemini's chats: real samples, both forms, any cut, and what is made of broken ones."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.gemini_chats import PLACE, ROOT, SESSION, TOKENS, Chat, as_lines
from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import CallKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources._gemini_records import Record, ToolCall
from tokenmirror.sources.gemini_cli import SOURCE
from tokenmirror.sources.source import Chunk

SAMPLES = sorted(
    path
    for path in (Path(__file__).resolve().parents[2] / "samples" / "gemini_cli").glob("session-*.json")
    if not path.name.endswith(".expected.json")
)
FIELDS = (*Record.__struct_fields__, *ToolCall.__struct_fields__, *TOKENS, "$set", "file_path", "command")
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["gemini", "user", "success", "/a"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=14,
)


def whole(data: bytes, name: str = "session-a.json") -> Merged:
    return merge(read(SOURCE, data, f"{PLACE}/{name}"))


def lines(data: bytes, cuts: list[int] | None = None, name: str = "session-a.jsonl") -> Merged:
    return merge(read(SOURCE, data, f"{PLACE}/{name}", cuts or ()))


def expected(sample: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sample.with_suffix(".expected.json").read_bytes())
    return found


def summed(merged: Merged, model: str | None = None) -> dict[str, int]:
    usage = merged.usage(model)
    return {
        "calls": sum(model in (None, call.model) for call in merged.calls.values()),
        "input_uncached": usage.uncached_input_tokens,
        "cache_read": usage.cache_read_input_tokens,
        "output_without_thoughts": usage.output_tokens - usage.reasoning_output_tokens,
        "reasoning": usage.reasoning_output_tokens,
        "tool_prompt": 0,
        "total": usage.total_tokens,
    }


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
@pytest.mark.parametrize("form", ["document", "lines"])
def test_meets_the_expected_totals(sample: Path, form: str) -> None:
    """Calls, tokens, prompts and edits of a real chat, in either form, are exactly those computed elsewhere."""
    merged = whole(sample.read_bytes()) if form == "document" else lines(as_lines(sample.read_bytes()))
    known = expected(sample)

    assert summed(merged) == known["totals"]
    assert {model: summed(merged, model) for model in merged.by_model()} == known["models"]
    assert set(merged.sessions) == {known["session_id"]}
    assert len(merged.turns) == known["messages_by_type"]["user"]
    assert len(merged.edits) == known["edit_tool_calls_succeeded"]
    assert len({edit.path for edit in merged.edits.values()}) == known["distinct_files_edited"]
    assert merged.problems == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_the_folder_is_proven_by_its_hash(sample: Path) -> None:
    """No real chat names its folder; a path in it does, and every edit lies below."""
    merged = whole(sample.read_bytes())
    (seen,) = merged.sessions.values()

    assert seen.cwd is not None
    assert seen.cwd.endswith(("/session-bridge", "/cli"))
    assert {call.cwd for call in merged.calls.values()} == {seen.cwd}
    assert all(edit.path.startswith(f"{seen.cwd}/") for edit in merged.edits.values())


def test_the_commit_of_a_real_chat_is_said() -> None:
    """A commit whose id git printed among other output is found, with branch and folder."""
    said = [commit for sample in SAMPLES for commit in whole(sample.read_bytes()).commits.values()]

    assert [(commit.commit_prefix, commit.branch) for commit in said] == [("4e4af59", "main")]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_cut_after_every_line_changes_nothing(sample: Path) -> None:
    """A chat that is read while it grows ends as one that is read at once."""
    data = as_lines(sample.read_bytes())
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]

    assert lines(data, ends) == lines(data)


@given(st.sets(st.integers(0, 400), max_size=9), st.sampled_from(SAMPLES))
@settings(max_examples=40, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int], sample: Path) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    data = as_lines(sample.read_bytes())
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]

    assert lines(data, [ends[cut % len(ends)] for cut in cuts]) == lines(data)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
@pytest.mark.parametrize("first", ["document", "lines"])
def test_a_document_beside_its_lines_counts_once(sample: Path, first: str) -> None:
    """A resumed document stays beside the lines that repeat it; in either order nothing is counted twice."""
    document = list(read(SOURCE, sample.read_bytes(), f"{PLACE}/session-a.json"))
    repeated = list(read(SOURCE, as_lines(sample.read_bytes()), f"{PLACE}/session-a.jsonl"))
    both = merge([*document, *repeated] if first == "document" else [*repeated, *document])
    alone = merge(document)

    assert summed(both) == summed(alone)
    assert (set(both.edits), set(both.turns), set(both.shells), set(both.commits)) == (
        set(alone.edits),
        set(alone.turns),
        set(alone.shells),
        set(alone.commits),
    )


def test_tokens_of_one_call() -> None:
    """Input holds the cache and gets the tool's prompt; thoughts are a part of the output."""
    (call,) = Chat().gemini().merged().calls.values()

    assert (call.session, call.model, call.kind) == (SESSION, "gemini-3", CallKind.MAIN)
    assert call.usage.counts() == (103, 40, 0, 0, 0, 15, 5)
    assert call.usage.quality is Quality.EXACT


def test_a_call_that_was_stopped() -> None:
    """Zeros are a lower bound; without tokens there is no call, but what its tools did counts."""
    zero = dict.fromkeys(TOKENS, 0)
    stopped = Chat().gemini(zero).add("gemini", tokens=None, model="gemini-3").merged()

    assert [call.usage.quality for call in stopped.calls.values()] == [Quality.LOWER_BOUND]
    assert stopped.records == 1


@pytest.mark.parametrize("tokens", [{"input": -1}, {"input": 3, "cached": 9}, {"input": "7"}, {"output": 10**15}])
def test_counts_that_cannot_be(tokens: dict[str, Any]) -> None:
    """Impossible counts are a problem and count nothing; the next call does."""
    merged = Chat().gemini(tokens).gemini().merged()

    assert [kind for kind, _offset in merged.problems] == ["bad_counts"]
    assert len(merged.calls) == 1


def test_a_message_without_time_gets_the_one_before() -> None:
    """A missing time is reported, and no token is lost."""
    merged = Chat().user().gemini(timestamp="soon").merged()

    assert [kind for kind, _offset in merged.problems] == ["bad_time"]
    assert [call.at.second for call in merged.calls.values()] == [0]


def test_taking_back_gives_no_token_back() -> None:
    """What was rewound was spent; messages that are written again are the same."""
    chat = Chat().user().gemini().user().gemini()
    again = {"$set": {"messages": chat.messages[:2], "sessionId": "another"}}
    more = [{"$rewindTo": chat.messages[1]["id"]}, again, {"$set": {"summary": "Sorted"}}]
    data = chat.lines + "".join(json.dumps(line) + "\n" for line in more).encode()

    assert lines(data).calls == lines(chat.lines).calls
    assert list(lines(data).sessions) == [SESSION]


def test_a_subagent_belongs_to_its_session() -> None:
    """The folder names the session; the subagent prompts nobody and its calls bear its id."""
    chat = Chat(session="11111111-2222-4333-8444-555555555555", kind="subagent").user().gemini()
    merged = lines(chat.lines, name=f"{SESSION}/{chat.session}.jsonl")

    (call,) = merged.calls.values()
    assert (call.session, call.agent, call.kind) == (SESSION, chat.session, CallKind.SUBAGENT)
    assert list(merged.sessions) == [SESSION]
    assert merged.turns == {}


def test_what_the_tool_noted_beside_a_chat(tmp_path: Path) -> None:
    """The marker names the folder, else the register does; a marker that names none is not believed."""
    project = tmp_path / ".gemini" / "tmp" / "shop"
    chat = project / "chats" / "session-a.jsonl"
    chat.parent.mkdir(parents=True)
    register = tmp_path / ".gemini" / "projects.json"

    assert SOURCE.beside(chat) == {}
    register.write_text(json.dumps({"projects": {"/home/other": "other", ROOT: "shop"}}))
    assert SOURCE.beside(chat) == {"root": ROOT}
    (project / ".project_root").write_text("/elsewhere/shop\n")
    assert SOURCE.beside(chat.with_name("sub") / "agent.jsonl") == {"root": "/elsewhere/shop"}
    (project / ".project_root").write_text("no folder")
    register.write_text("[1")
    assert SOURCE.beside(chat) == {}


def test_a_noted_folder_holds_for_all() -> None:
    """With the folder known from beside, the first call has it already."""
    chat = Chat(root="/nowhere").user().gemini()
    chunk = Chunk(f"{PLACE}/session-a.jsonl", chat.lines, 0, Fingerprinter(KEY).lines, {"root": ROOT})
    merged = merge([SOURCE.parse(chunk)])

    assert merged.sessions[SESSION].cwd == ROOT
    assert [call.cwd for call in merged.calls.values()] == [ROOT]


@pytest.mark.parametrize("data", [b"{}", b"[1]", b"3", b'{"sessionId":7,"messages":[]}', b'{"messages":{}}'])
def test_a_foreign_document_yields_one_problem(data: bytes) -> None:
    """What is no chat is not read."""
    assert whole(data) == Merged(problems=[("not_a_chat", 0)])


def test_broken_parts_are_located() -> None:
    """A torn line, or a message that is none, is a problem at its place; the rest is read."""
    chat = Chat().gemini()
    torn = chat.lines + b'{"id": "x", "type": "gem\n' + Chat(session="b").gemini().lines
    chat.messages.insert(0, "nothing")  # type: ignore[arg-type]

    assert lines(torn).problems == [("broken_json", len(Chat().gemini().lines))]
    assert len(lines(torn).calls) == 2
    assert whole(chat.document).problems == [("broken_json", chat.document.find(b'"nothing"'))]
    assert len(whole(chat.document).calls) == 1


@given(ODD)
@settings(max_examples=200, deadline=None)
def test_never_raises_for_odd_shapes(odd: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    given_fields = odd if isinstance(odd, dict) else {"toolCalls": odd, "tokens": odd}
    message = {"id": "m", "timestamp": "2026-05-01T10:00:00Z", "type": "gemini", **given_fields}
    used = {**message, "toolCalls": [{"name": "replace", "status": "success", "args": {}, **given_fields}, odd]}
    chat = {**Chat().head, "messages": [message, used, odd]}
    whole(json.dumps(chat).encode())
    lines("".join(json.dumps(line) + "\n" for line in (given_fields, message, used, {"$set": odd}, odd)).encode())


@given(st.lists(st.binary(max_size=30), max_size=6))
@settings(max_examples=60, deadline=None)
def test_never_raises_for_bytes(parts: list[bytes]) -> None:
    """Whatever stands in a file, reading it ends with a reading."""
    lines(Chat().gemini().lines + b"\n".join(parts))
    whole(b"".join(parts))


def test_where_the_tool_writes() -> None:
    """One root, which the environment can move with the home."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".gemini" / "tmp"]
    assert SOURCE.roots(home, {"GEMINI_CLI_HOME": "/other"}) == [Path("/other/.gemini/tmp")]


def test_knows_its_files_by_name() -> None:
    """Chats of sessions and subagents are logs; the tool's other files are not."""
    for name in ("p/chats/session-2026-01-01T10-00-0a1b.json", f"p/chats/{SESSION}/a.jsonl"):
        assert SOURCE.is_log(PurePosixPath(name))
    assert SOURCE.is_log(PureWindowsPath("p\\chats\\session-a.jsonl"))
    others = ("p/logs.json", "p/checkpoint-a.json", "p/chats/session-a.json.tmp-12", "p/chats/x.json", "session-a.json")
    for name in (*others, "p/chats/session-a.jsonl.unreadable-1", "p/chats/a/b/c.jsonl", "p/memory/session-a.json"):
        assert not SOURCE.is_log(PurePosixPath(name))
