"""In-house lines: the page's example, every event, any cut, and what is made of wrong ones."""

from __future__ import annotations

import json
import os
from pathlib import Path, PurePosixPath
from typing import Any

import hypothesis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import CallKind, Charge, Edit, EditKind, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources._in_house_fields import KINDS
from tokenmirror.sources.in_house import SOURCE
from tokenmirror.sources.source import Chunk

DOCS = Path(__file__).resolve().parents[3] / "packaging" / "docs"
PAGE, SCHEMA = DOCS / "in-house.md", DOCS / "in-house.schema.json"
SESSION = "7b1c0f52-6a0e-4f3e-9a55-0d2f5d1f8a01"
COMMON = {
    "timestamp": "2026-05-04T12:00:00Z",
    "service.name": "acme-agent",
    "gen_ai.conversation.id": SESSION,
    "process.working_directory": "/home/robin/shop",
}
CALL = {
    "gen_ai.operation.name": "chat",
    "gen_ai.request.model": "large",
    "gen_ai.response.id": "r1",
    "gen_ai.usage.input_tokens": 100,
    "gen_ai.usage.output_tokens": 10,
}
FIELDS = [*KINDS, "resourceSpans", "gen_ai.input.messages"]
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["chat", "edit", "x", ""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


def line(fields: dict[str, Any] | None = None, **more: Any) -> bytes:
    """Write one line with the common fields; None takes a field out."""
    whole = {**COMMON, **(fields or {}), **more}
    return json.dumps({name: value for name, value in whole.items() if value is not None}).encode() + b"\n"


def edited(**more: Any) -> bytes:
    return line({"tokenmirror.event": "edit", "tokenmirror.id": "e", "file.path": "a.py", **more})


def readings(*lines: bytes, path: str = "/drop/acme.jsonl") -> list[Reading]:
    return list(read(SOURCE, b"".join(lines), path))


def merged(*lines: bytes) -> Merged:
    return merge(readings(*lines))


def example() -> bytes:
    """Return the lines of the page."""
    text = PAGE.read_text(encoding="utf-8")
    return text.partition("```jsonl\n")[2].partition("```")[0].encode()


def test_the_example_of_the_page_is_read() -> None:
    """The five lines that the page shows give what the page says they give."""
    (reading,) = readings(example())
    found = merge([reading])

    assert example().count(b"\n") == 5
    assert reading.problems == []
    (call,) = found.calls.values()
    assert (call.model, call.usage.counts(), call.usage.quality) == (
        "large-2",
        (1200, 1000, 0, 0, 0, 80, 0),
        Quality.EXACT,
    )
    (edit,) = found.edits.values()
    assert (edit.path, len(edit.added), len(edit.removed)) == ("/home/robin/shop/src/total.py", 1, 1)
    assert [(said.commit_prefix, said.branch) for said in found.commits.values()] == [("4e4af59", "main")]
    assert [(paid.amount, paid.unit) for paid in reading.events if isinstance(paid, Charge)] == [(0.25, "credits")]
    assert len(found.turns) == 1
    assert {seen.entrypoint for seen in found.sessions.values()} == {"acme-agent"}
    assert set(found.sessions) == {SESSION}


def test_page_and_schema_name_every_field_that_is_read() -> None:
    """No field is read that the schema does not name, and no other is named."""
    schema = json.loads(SCHEMA.read_bytes())

    assert set(schema["properties"]) == set(KINDS)
    for name in ("tokenmirror.call.kind", "tokenmirror.edit.kind"):
        assert all(KINDS[name].fits(word) for word in schema["properties"][name]["enum"])
    assert all(f"`{event}`" in PAGE.read_text() for event in schema["properties"]["tokenmirror.event"]["enum"])


PLAIN = sorted(name for name in KINDS if name not in {*COMMON, *CALL, "tokenmirror.event"} and ".usage." not in name)


@given(st.sampled_from(PLAIN), JSON)
@hypothesis.example("tokenmirror.version", 2)
def test_schema_and_reader_agree_on_types(name: str, value: object) -> None:
    """What the schema refuses costs the field and is told; of what it allows, a later version alone is told."""
    found = merged(line({**CALL, name: value}))
    rule = json.loads(SCHEMA.read_bytes())["properties"][name]

    fits = value is None or allowed(rule, value)
    later = name == "tokenmirror.version" and isinstance(value, int) and value > 1
    assert kinds(found) == (["wrong_type"] if not fits else ["newer_version"] if later else [])
    assert len(found.calls) == 1


def kinds(found: Merged) -> list[str]:
    return [kind for kind, _offset in found.problems]


def allowed(rule: dict[str, Any], value: Any) -> bool:
    """Check a value against the few words of JSON Schema that ours uses."""
    if "oneOf" in rule:
        return any(allowed(part, value) for part in rule["oneOf"])
    if "enum" in rule:
        return value in rule["enum"]
    if rule["type"] == "string":
        return isinstance(value, str) and rule.get("minLength", 0) <= len(value) <= rule.get("maxLength", 10**9)
    if rule["type"] == "array":
        return isinstance(value, list) and all(allowed(rule["items"], each) for each in value)
    if rule["type"] == "boolean":
        return isinstance(value, bool)
    number = int if rule["type"] == "integer" else (int, float)
    return isinstance(value, number) and not isinstance(value, bool) and rule["minimum"] <= value <= rule["maximum"]


@pytest.mark.parametrize(
    ("fields", "counts", "quality"),
    [
        ({}, (100, 0, 0, 0, 0, 10, 0), Quality.EXACT),
        ({"gen_ai.usage.cache_read.input_tokens": 40}, (100, 40, 0, 0, 0, 10, 0), Quality.EXACT),
        ({"gen_ai.usage.cache_write.input_tokens": 30}, (100, 0, 30, 0, 0, 10, 0), Quality.EXACT),
        ({"gen_ai.usage.cache_creation.input_tokens": 30}, (100, 0, 30, 0, 0, 10, 0), Quality.EXACT),
        ({"gen_ai.usage.reasoning.output_tokens": 4}, (100, 0, 0, 0, 0, 10, 4), Quality.EXACT),
        ({"gen_ai.usage.input_tokens": None}, (0, 0, 0, 0, 0, 10, 0), Quality.LOWER_BOUND),
        ({"gen_ai.usage.output_tokens": None}, (100, 0, 0, 0, 0, 0, 0), Quality.LOWER_BOUND),
        ({"gen_ai.usage.input_tokens": None, "gen_ai.usage.prompt_tokens": 7}, (7, 0, 0, 0, 0, 10, 0), Quality.EXACT),
        ({"gen_ai.usage.input_tokens": None, "gen_ai.usage.output_tokens": None}, (0,) * 7, Quality.NOT_RECORDED),
        ({"tokenmirror.usage.estimated": True}, (100, 0, 0, 0, 0, 10, 0), Quality.ESTIMATED),
    ],
)
def test_counts(fields: dict[str, Any], counts: tuple[int, ...], quality: Quality) -> None:
    """Counts stand under current and earlier names; what is not there is not zero."""
    (call,) = merged(line({**CALL, **fields})).calls.values()

    assert call.usage.counts() == counts
    assert call.usage.quality is quality


@pytest.mark.parametrize(
    "fields",
    [
        {"gen_ai.usage.input_tokens": -1},
        {"gen_ai.usage.input_tokens": "100"},
        {"gen_ai.usage.input_tokens": 1.5},
        {"gen_ai.usage.output_tokens": True},
        {"gen_ai.usage.output_tokens": 10**13},
        {"gen_ai.usage.cache_read.input_tokens": 101},
        {"gen_ai.usage.reasoning.output_tokens": 11},
        {"gen_ai.usage.cache_read.input_tokens": [[[]]]},
    ],
)
def test_counts_that_cannot_be(fields: dict[str, Any]) -> None:
    """They cost their call, are named with their place, and the next call counts."""
    first = line({**CALL, **fields})
    found = merged(first, line(CALL, **{"gen_ai.response.id": "r2"}))

    assert found.problems == [("bad_counts", 0)]
    assert [call.id for call in found.calls.values()] == ["acme-agent|r2"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"[1]\n", "broken_json"),
        (b'{"a": ', "broken_json"),
        (line({"resourceSpans": []}), "otlp_document"),
        (line(), "no_event"),
        (line({"tokenmirror.event": "dance"}), "unknown_event"),
        (line(CALL, timestamp="yesterday"), "bad_time"),
        (line(CALL, timestamp=None), "bad_time"),
        (edited(**{"file.path": None}), "no_path"),
        (line({"tokenmirror.event": "commit", "vcs.ref.head.revision": "main"}), "bad_commit"),
        (line({"tokenmirror.event": "charge", "tokenmirror.charge.amount": 1}), "bad_charge"),
        (line({"tokenmirror.event": "charge", "tokenmirror.charge.amount": 10**400}), "wrong_type"),
        (b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n", "broken_json"),
    ],
)
def test_wrong_lines_are_named(data: bytes, problem: str) -> None:
    """A line that cannot be read is a problem in a plain sentence without its text; the next one is read."""
    (reading,) = readings(data if data.endswith(b"\n") else data + b"\n", line(CALL))

    assert reading.problems[0].kind == problem
    assert all(each.detail.endswith(".") and "yesterday" not in each.detail for each in reading.problems)
    assert len(merge([reading]).calls) == 1


def test_operations_that_hold_calls_are_passed_over() -> None:
    """An agent's tokens are those of its calls; no problem is made of it."""
    found = merged(
        *(line(CALL, **{"gen_ai.operation.name": name}) for name in ("invoke_agent", "execute_tool", "plan"))
    )

    assert (found.calls, found.problems, found.records) == ({}, [], 0)


def test_a_version_to_come_is_read_and_named_once() -> None:
    """What is known of a later version is read; a log says once that it is of one."""
    later = line(CALL, **{"tokenmirror.version": 9, "tokenmirror.new": {}})
    found = merge(read(SOURCE, later * 3, cuts=[len(later)]))

    assert kinds(found) == ["newer_version"]
    assert len(found.calls) == 1


def test_the_same_line_counts_once() -> None:
    """Copies of a file, and lines of one response, are one call, the largest; two without an id are two."""
    grown = line(CALL, **{"gen_ai.usage.output_tokens": 50})
    without = [line(CALL, **{"gen_ai.response.id": None, "timestamp": f"2026-05-04T12:00:0{n}Z"}) for n in (1, 2)]
    found = merge([*readings(line(CALL), grown, *without), *readings(line(CALL), *without, path="/copy/acme.jsonl")])

    assert sorted(call.usage.output_tokens for call in found.calls.values()) == [10, 10, 50]


def test_short_session_ids_are_told_apart_by_tool() -> None:
    """Two tools may both count from one; a session without a name has its file's."""
    one, two = ({"gen_ai.conversation.id": "1", "service.name": tool} for tool in ("a", "b"))
    nameless = {"gen_ai.conversation.id": None, "gen_ai.response.id": "r3"}

    assert set(merged(line(CALL, **one), line(CALL, **two)).sessions) == {"a/1", "b/1"}
    (reading,) = readings(line(CALL, **nameless), path="C:\\drop\\a-session-of-monday.jsonl.gz")
    assert {seen.session for seen in merge([reading]).sessions.values()} == {"a-session-of-monday"}


def test_a_subagents_call() -> None:
    """The kind of a call says whose it is; an agent's name alone makes nobody a subagent."""
    named = {**CALL, "gen_ai.agent.name": "reviewer"}
    sub = {**named, "gen_ai.response.id": "r2", "tokenmirror.call.kind": "subagent"}
    found = merged(line(named), line(sub))

    assert [(call.kind, call.agent) for call in found.calls.values()] == [
        (CallKind.MAIN, None),
        (CallKind.SUBAGENT, "reviewer"),
    ]


def test_edits_are_fingerprints() -> None:
    """Lines become the fingerprints that git's lines get; a text and a list of lines are the same."""
    prints = Fingerprinter(KEY).lines
    lists = {"tokenmirror.edit.added": ["one", "", "two"], "tokenmirror.edit.removed": ["old"]}
    texts = {"tokenmirror.edit.added": "one\n\ntwo\n", "tokenmirror.edit.removed": "old"}
    moved = {"tokenmirror.edit.kind": "rename", "tokenmirror.edit.moved_to": "b.py", **lists}
    (edit,) = merged(edited(**moved)).edits.values()
    (same,) = merged(edited(**texts)).edits.values()

    assert (edit.added, edit.removed) == (prints("one\n\ntwo\n"), prints("old\n")) == (same.added, same.removed)
    assert (edit.kind, edit.path, edit.moved_to) == (EditKind.RENAME, "/home/robin/shop/a.py", "/home/robin/shop/b.py")
    assert same.kind is EditKind.UPDATE


def test_no_text_of_an_edit_stays() -> None:
    """Neither events nor problems nor state hold a word of the lines, also where the line is wrong."""
    secret = {
        "tokenmirror.edit.added": ["hunter2"],
        "gen_ai.input.messages": "hunter2",
        "tokenmirror.edit.kind": "hunter2",
    }
    (reading,) = readings(edited(**secret), edited(**{**secret, "tokenmirror.edit.added": [["hunter2"]]}))

    assert any(isinstance(event, Edit) for event in reading.events)
    assert reading.problems
    assert "hunter2" not in repr(reading)


def everything() -> bytes:
    """Return lines of every kind, wrong ones among them."""
    events = [
        line({"tokenmirror.event": "session", "tokenmirror.parent.conversation.id": "0"}),
        line({"tokenmirror.event": "prompt", "tokenmirror.id": "p"}),
        *(line(CALL, **{"gen_ai.response.id": f"r{n}", "gen_ai.usage.output_tokens": n}) for n in range(4)),
        edited(**{"tokenmirror.edit.added": ["a"]}),
        line({"tokenmirror.event": "shell", "tokenmirror.id": "s"}),
        line({"tokenmirror.event": "commit", "tokenmirror.id": "c"}),
        line({"tokenmirror.event": "dance"}),
        line({"tokenmirror.version": 2, "tokenmirror.event": "dance"}),
        b"{broken\n",
        b"\n",
        line(CALL, **{"gen_ai.usage.input_tokens": -1}),
    ]
    return b"".join(events)


@given(st.sets(st.integers(0, 40), max_size=8))
@settings(max_examples=40)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events and problems are those of one reading."""
    data = everything()
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]

    assert merge(read(SOURCE, data, cuts=[ends[cut % len(ends)] for cut in cuts])) == merge(read(SOURCE, data))


def test_reading_twice_changes_nothing() -> None:
    """The ids are the same each time."""
    once = list(read(SOURCE, everything()))

    assert merge([*once, *read(SOURCE, everything())]).calls == merge(once).calls
    assert len(merge(once).calls) == 4


@given(st.lists(st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=9), max_size=4))
@settings(max_examples=100)
def test_no_line_raises(objects: list[dict[str, Any]]) -> None:
    """Whatever stands in the fields, events and problems come of it and all counts are possible."""
    found = merged(*(json.dumps({**COMMON, **fields}).encode() + b"\n" for fields in objects))

    assert found.usage().total_tokens >= 0


@given(st.binary(max_size=300), st.integers(0, 3000))
@settings(max_examples=100)
def test_damage_never_stops_the_reading(damage: bytes, at: int) -> None:
    """Bytes that are none of ours cost the lines they stand in."""
    data = everything()
    data = data[: at % len(data)] + damage + data[at % len(data) :]
    fingerprint = Fingerprinter(KEY).lines

    assert SOURCE.parse(Chunk("/drop/a.jsonl", data, 0, fingerprint)).events


def test_where_it_looks(tmp_path: Path) -> None:
    """The data folder's drop folder, then those that the variable adds; OpenTelemetry's own folder is not ours."""
    further = os.pathsep.join([str(tmp_path / "team"), str(tmp_path / "drop"), ""])
    env = {"TOKENMIRROR_DATA_DIR": str(tmp_path), "TOKENMIRROR_DROP": further}

    assert SOURCE.roots(Path("/home/robin"), env) == [tmp_path / "drop", tmp_path / "team"]
    assert SOURCE.is_log(PurePosixPath("acme.jsonl"))
    assert SOURCE.is_log(PurePosixPath("acme/monday.jsonl"))
    assert not SOURCE.is_log(PurePosixPath("otlp/spans.jsonl"))
    assert not SOURCE.is_log(PurePosixPath("acme.json"))


def test_a_line_that_cannot_be_read_makes_no_session() -> None:
    """Nothing is known of a session of which nothing could be read."""
    assert merged(line(CALL, timestamp="soon")).sessions == {}
