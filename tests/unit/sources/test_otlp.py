"""OTLP files: made-up samples, what is a call and what repeats one, any cut, and what is made of broken ones."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import CallKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources._otlp_records import moment
from tokenmirror.sources.otlp import SOURCE
from tokenmirror.sources.source import Chunk

FOLDER = Path(__file__).resolve().parents[2] / "samples" / "otlp"
SAMPLES = sorted(path for path in FOLDER.glob("*.json*") if ".expected" not in path.suffixes)
LINES = [path for path in SAMPLES if path.suffix == ".jsonl"]
NANOSECONDS = "1777896000123456789"
TRACE = "5b8efff798038103d269b633813fc60c"
CHAT: dict[str, Any] = {
    "gen_ai.operation.name": "chat",
    "gen_ai.request.model": "large",
    "gen_ai.usage.input_tokens": 100,
    "gen_ai.usage.output_tokens": 10,
}
CLAUDE: dict[str, Any] = {"session.id": "s" * 20, "model": "large", "input_tokens": 1, "output_tokens": 2}


def value(plain: Any) -> dict[str, Any]:
    """Write a value as OTLP does: whole numbers as digits in a text."""
    match plain:
        case bool():
            return {"boolValue": plain}
        case int():
            return {"intValue": str(plain)}
        case float():
            return {"doubleValue": plain}
        case str():
            return {"stringValue": plain}
    return dict(plain)


def pairs(fields: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"key": name, "value": value(plain)} for name, plain in fields.items() if plain is not None]


def span(number: int = 1, parent: int = 0, fields: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    made = {"traceId": TRACE, "spanId": f"{number:016x}", "name": "chat", "startTimeUnixNano": NANOSECONDS}
    return {**made, "parentSpanId": f"{parent:016x}", "attributes": pairs(CHAT if fields is None else fields), **more}


def record(name: str, fields: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"timeUnixNano": NANOSECONDS, "body": {"stringValue": name}, "attributes": pairs(fields), **more}


def spans(*made: Any, tool: str = "acme") -> bytes:
    group = {"resource": {"attributes": pairs({"service.name": tool})}, "scopeSpans": [{"spans": list(made)}]}
    return json.dumps({"resourceSpans": [group]}).encode() + b"\n"


def logs(*made: Any, tool: str = "claude-code") -> bytes:
    group = {"resource": {"attributes": pairs({"service.name": tool})}, "scopeLogs": [{"logRecords": list(made)}]}
    return json.dumps({"resourceLogs": [group]}).encode() + b"\n"


def merged(*documents: bytes) -> Merged:
    return merge(read(SOURCE, b"".join(documents), "/drop/otlp/a.jsonl"))


def kinds(found: Merged) -> list[str]:
    return [kind for kind, _offset in found.problems]


def totals(found: Merged) -> dict[str, Any]:
    """Return what was read in the words of the expected totals."""
    models = {
        model: {
            "calls": count,
            "input": usage.input_tokens,
            "cache_read": usage.cache_read_input_tokens,
            "cache_write": usage.cache_creation_input_tokens,
            "output": usage.output_tokens,
            "reasoning": usage.reasoning_output_tokens,
        }
        for model, (count, usage) in found.by_model().items()
    }
    return {"sessions": sorted(found.sessions), "left_out": len(found.replays), "models": models}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_meets_the_expected_totals(sample: Path) -> None:
    """Calls and tokens by model are those that were added up by hand; each call counts once."""
    found = merge(read(SOURCE, sample.read_bytes(), str(sample)))

    assert len(SAMPLES) == 3
    assert totals(found) == json.loads((FOLDER / f"{sample.stem}.expected.json").read_bytes())
    assert found.problems == []


@pytest.mark.parametrize("sample", LINES, ids=lambda sample: sample.name)
def test_one_document_a_file_is_the_same(sample: Path) -> None:
    """What a collector appends line by line gives the same when each document is a file, in any order."""
    documents = sample.read_bytes().splitlines()
    random.Random(4).shuffle(documents)
    files = [
        reading
        for number, document in enumerate(documents)
        for reading in read(SOURCE, json.dumps(json.loads(document), indent=1).encode(), f"/drop/otlp/{number}.json")
    ]

    assert totals(merge(files)) == totals(merge(read(SOURCE, sample.read_bytes(), str(sample))))


def test_what_a_span_tells() -> None:
    """A call has its span's time, the resource's tool and folder, and the conversation as its session."""
    found = merge(read(SOURCE, (FOLDER / "agent.jsonl").read_bytes(), "a.jsonl"))
    call = found.calls[f"{TRACE}|eee19b7ec3c1b102"]
    seen = found.sessions[call.session]

    assert (call.session, call.model, call.cwd) == ("conv_5j66UpCpwteGg4YSxUnt7lPY", "large-2", "/home/robin/shop")
    assert (call.at.isoformat(), call.until and call.until.second) == ("2026-05-04T12:00:01+00:00", 4)
    assert call.usage.counts() == (1200, 1000, 100, 0, 0, 80, 0)
    assert (seen.entrypoint, seen.tool_version) == ("acme-agent", "3.1.0")


def test_what_an_event_of_claude_code_tells() -> None:
    """Cached tokens are added to the input; a subagent and a faster tier are known."""
    found = merge(read(SOURCE, (FOLDER / "claude-code.jsonl").read_bytes(), "a.jsonl"))
    fast, sub = found.calls["claude_code|req_4"], found.calls["claude_code|req_5"]

    assert (fast.usage.counts(), fast.service_tier) == ((10505, 10300, 200, 0, 0, 60, 0), "fast")
    assert (sub.kind, sub.agent) == (CallKind.SUBAGENT, "a1b2")
    assert {call.usage.quality for call in found.calls.values()} == {Quality.EXACT}


@pytest.mark.parametrize("operation", ["invoke_agent", "create_agent", "invoke_workflow", "execute_tool", "retrieval"])
def test_what_holds_calls_is_none(operation: str) -> None:
    """The sums of agents, workflows and tools are those of the calls inside."""
    found = merged(spans(span(fields={**CHAT, "gen_ai.operation.name": operation})))

    assert (found.calls, found.problems, found.records) == ({}, [], 0)


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1), (2, 3, 1)])
def test_the_inner_of_two_calls_counts(order: tuple[int, ...]) -> None:
    """Frameworks wrap a provider's span in one of theirs: whichever is written first, the inner one counts."""
    chain = {number: spans(span(number, number - 1)) for number in (1, 2, 3)}
    found = merged(*(chain[number] for number in order), spans(span(4, 2, {**CHAT, "gen_ai.usage.output_tokens": 3})))

    assert sorted(found.calls) == [f"{TRACE}|{3:016x}", f"{TRACE}|{4:016x}"]


def test_an_embedding_inside_a_call_replaces_nothing() -> None:
    """What is looked up for a call is not the call."""
    inside = {"gen_ai.operation.name": "embeddings", "gen_ai.usage.input_tokens": 5}

    assert len(merged(spans(span(1), span(2, 1, inside))).calls) == 2


def test_siblings_all_count() -> None:
    """Calls of one agent share their parent and nothing else; so do roots, whose parent is all zeros."""
    assert len(merged(spans(*(span(number, 99) for number in (1, 2, 3)))).calls) == 3
    assert len(merged(spans(*(span(number, 0) for number in (1, 2, 3)))).calls) == 3


def test_a_span_told_again_is_the_same() -> None:
    """Exporters send twice, ids come in either case, and the event of a span repeats it."""
    again = span(10, traceId=TRACE.upper(), spanId=f"{10:016X}")
    event = record("-", CHAT, eventName="gen_ai.client.inference.operation.details", traceId=TRACE, spanId=f"{10:016x}")

    assert len(merged(spans(span(10), again), spans(again), logs(event, tool="acme")).calls) == 1


def test_a_span_of_claude_code_without_its_request_is_passed_over() -> None:
    """It repeats an event, and nothing says which."""
    told = [span(1, 0, {**CLAUDE, "request_id": name}, name="claude_code.llm_request") for name in ("r", None)]
    found = merged(logs(record("claude_code.api_request", {**CLAUDE, "request_id": "r"})), spans(*told))

    assert list(found.calls) == ["claude_code|r"]


def test_unknown_is_not_zero() -> None:
    """A call without counts is one whose tokens are not recorded; one that failed without any is none."""
    bare = {"gen_ai.operation.name": "chat"}
    half = {**bare, "gen_ai.usage.output_tokens": 3}
    found = merged(spans(span(1, 0, bare), span(2, 0, half), span(3, 0, {**bare, "error.type": "timeout"})))

    assert [call.usage.quality for call in found.calls.values()] == [Quality.NOT_RECORDED, Quality.LOWER_BOUND]


@pytest.mark.parametrize(
    "wrong",
    [
        {"gen_ai.usage.input_tokens": -5},
        {"gen_ai.usage.input_tokens": 10**18},
        {"gen_ai.usage.input_tokens": "many"},
        {"gen_ai.usage.output_tokens": 1.5},
        {"gen_ai.usage.cache_read.input_tokens": 101},
        {"gen_ai.usage.reasoning.output_tokens": 11},
    ],
)
def test_counts_that_cannot_be(wrong: dict[str, Any]) -> None:
    """They cost their span, and are named with the place of its document."""
    before = logs(record("claude_code.user_prompt", CLAUDE))
    found = merged(before, spans(span(1, 0, {**CHAT, **wrong}), span(2)))

    assert found.problems == [("bad_counts", len(before))]
    assert list(found.calls) == [f"{TRACE}|{2:016x}"]


@pytest.mark.parametrize("time", [None, "0", 0, "soon", -1, "9" * 19, "9" * 400, True, 1.5, [], "１２３"])  # noqa: RUF001 - digits of another script
def test_times_that_cannot_be(time: Any) -> None:
    """A call without a readable time is named, the next one is read; without its start a span has its end."""
    found = merged(spans(span(1, startTimeUnixNano=time), span(2)))
    ended = merged(spans(span(1, startTimeUnixNano=time, endTimeUnixNano=NANOSECONDS)))

    assert (kinds(found), len(found.calls)) == (["bad_time"], 1)
    assert [call.at.year for call in ended.calls.values()] == [2026]


def test_nanoseconds() -> None:
    """Times are exact to the microsecond, as a number or as digits in a text."""
    at = moment(NANOSECONDS)

    assert at is not None
    assert at == moment(int(NANOSECONDS))
    assert at.isoformat() == "2026-05-04T12:00:00.123456+00:00"


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (b"{\n", "broken_json"),
        (b"[]\n", "broken_json"),
        (b"{}\n", "other_shape"),
        (b'{"spans": []}\n', "other_shape"),
        (b'{"resourceSpans": [7]}\n', "other_shape"),
        (b'{"resourceSpans": [{"scopeSpans": ["x"]}]}\n', "other_shape"),
        (b'{"resourceSpans": [{"scopeSpans": [{"spans": [null]}]}]}\n', "other_shape"),
        (b'{"resourceLogs": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n", "broken_json"),
    ],
)
def test_other_documents_are_named(document: bytes, problem: str) -> None:
    """What is no OTLP is a problem; the next document is read."""
    found = merged(document, spans(span(1)))

    assert kinds(found) == [problem]
    assert len(found.calls) == 1


@pytest.mark.parametrize("shape", ["7", '{"scopeSpans": 7}', '{"scopeSpans": [{"spans": {}}]}', '{"resource": []}'])
def test_lists_that_are_none_hold_nothing(shape: str) -> None:
    """Wrong types at any level stop nothing."""
    assert merged(f'{{"resourceSpans": [{shape}]}}\n'.encode(), spans(span(1))).usage().input_tokens == 100


def test_huge_attributes_are_not_looked_into() -> None:
    """Conversations in attributes, texts without end and deep values cost nothing of the call."""
    deep: dict[str, Any] = {"stringValue": "x"}
    for _ in range(60):
        deep = {"kvlistValue": {"values": [{"key": "k", "value": deep}]}}
    huge = {**CHAT, "gen_ai.input.messages": "hunter2 " * 300_000, "gen_ai.tool.definitions": deep}
    (reading,) = read(SOURCE, spans(span(1, 0, {**huge, "gen_ai.conversation.id": "c" * 10_000})), "a.jsonl")

    assert merge([reading]).usage().input_tokens == 100
    assert len(repr(reading)) < 2_000
    assert "hunter2" not in repr(reading)


def test_metrics_are_not_added() -> None:
    """They are the same tokens as sums."""
    metrics = next(
        line for line in (FOLDER / "claude-code.jsonl").read_bytes().splitlines() if b"resourceMetrics" in line
    )

    assert merged(metrics + b"\n") == Merged()


@given(st.sets(st.integers(0, 9), max_size=4), st.sampled_from(LINES))
@settings(max_examples=30)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int], sample: Path) -> None:
    """However the documents arrive, the merged events are those of one reading; twice changes nothing."""
    data = sample.read_bytes()
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]
    once, cut = (list(read(SOURCE, data, "a.jsonl", at)) for at in ([], [ends[cut % len(ends)] for cut in cuts]))

    assert merge(cut) == merge(once)
    assert totals(merge([*once, *cut])) == totals(merge(once))


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@given(st.sampled_from(SAMPLES), st.randoms(use_true_random=False), ODD)
@settings(max_examples=120)
def test_any_value_in_any_place_stops_nothing(sample: Path, choice: random.Random, odd: Any) -> None:
    """Whatever stands where a known value did, no reading fails and no count is negative."""
    documents = [json.loads(sample.read_bytes())] if sample.suffix == ".json" else [
        json.loads(line) for line in sample.read_bytes().splitlines()
    ]  # fmt: skip
    for document in documents:
        places = list(_places(document))
        for holder, key in choice.sample(places, 3):
            holder[key] = odd
    data = b"".join(json.dumps(document).encode() + b"\n" for document in documents)

    assert merge(read(SOURCE, data, "a.jsonl")).usage().total_tokens >= 0


def _places(holder: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a document as its container and key."""
    keys = holder.keys() if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
    for key in keys:
        yield holder, key
        yield from _places(holder[key])


@given(st.binary(max_size=200), st.integers(0, 10**5), st.sampled_from(SAMPLES))
@settings(max_examples=100)
def test_damage_never_stops_the_reading(damage: bytes, at: int, sample: Path) -> None:
    """Bytes that are none of ours cost the document they stand in."""
    data = sample.read_bytes()
    data = data[: at % len(data)] + damage + data[at % len(data) :]
    reading = SOURCE.parse(Chunk(str(sample), data, 0, Fingerprinter(KEY).lines))

    assert reading.state == {}


def test_where_it_looks(tmp_path: Path) -> None:
    """A folder of its own in every drop folder; documents and lines are logs."""
    env = {"TOKENMIRROR_DATA_DIR": str(tmp_path), "TOKENMIRROR_DROP": str(tmp_path / "team")}

    assert SOURCE.roots(Path("/home/robin"), env) == [tmp_path / "drop" / "otlp", tmp_path / "team" / "otlp"]
    assert [SOURCE.is_log(PurePosixPath(name)) for name in ("a.jsonl", "b/a.json", "a.log")] == [True, True, False]
