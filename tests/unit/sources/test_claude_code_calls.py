"""Claude Code's calls, one rule at a time: which records are one call, and what it used."""

from __future__ import annotations

import json
from itertools import permutations

import pytest

from tests.unit.sources.claude_lines import (
    AGENT,
    BTW,
    MAIN,
    OTHER_SESSION,
    SESSION,
    call,
    copied,
    line,
    message,
    prompt,
    record,
    result,
    usage,
)
from tests.unit.sources.merged import Merged, merge, read
from tokenmirror.domain.events import ApiCall
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.claude_code import SOURCE

FORK = MAIN.replace(SESSION, OTHER_SESSION)


def merged_of(*logs: tuple[str, bytes]) -> Merged:
    """Read whole logs in the order given."""
    return merge(reading for path, data in logs for reading in read(SOURCE, data, path))


def only(merged: Merged) -> ApiCall:
    (found,) = merged.calls.values()
    return found


def test_blocks_of_one_response_are_one_call() -> None:
    """The largest output counts, from the first record's time on."""
    log = call(second=1, counts=usage(1)) + call(second=2, counts=usage(8)) + call(second=3, counts=usage(120))

    merged = merged_of((MAIN, log))

    assert only(merged).usage.output_tokens == 120
    assert only(merged).at.isoformat() == "2026-08-01T10:00:01+00:00"
    assert merged.records == 3


def test_clocks_may_run_backwards() -> None:
    """The earliest time counts, not the first read."""
    assert only(merged_of((MAIN, call(second=9) + call(second=4)))).at.second == 4


def test_all_input_is_added_up() -> None:
    """Input holds uncached, read and written tokens; both tiers of writes stay apart."""
    split = {"ephemeral_5m_input_tokens": 6, "ephemeral_1h_input_tokens": 4}
    counts = usage(7, 3, 100, 10, cache_creation=split, output_tokens_details={"thinking_tokens": 5})

    assert only(merged_of((MAIN, call(counts=counts)))).usage == TokenUsage(113, 100, 10, 6, 4, 7, 5)


def test_unsplit_cache_writes_belong_to_no_tier() -> None:
    """Without a split the writes are in the total only."""
    counts = {key: value for key, value in usage(7, 3, 100, 10).items() if key != "cache_creation"}

    assert only(merged_of((MAIN, call(counts=counts)))).usage == TokenUsage(113, 100, 10, 0, 0, 7)


def test_a_split_without_its_sum_is_summed() -> None:
    """Writes are not lost where only the tiers are logged."""
    counts = {key: value for key, value in usage(7, 3, 100, 10).items() if key != "cache_creation_input_tokens"}

    assert only(merged_of((MAIN, call(counts=counts)))).usage == TokenUsage(113, 100, 10, 0, 10, 7)


@pytest.mark.parametrize(
    "counts",
    [
        usage(-1),
        usage(10**13),
        usage(10**30),
        usage() | {"output_tokens": 1.5},
        usage() | {"output_tokens": "12"},
        usage() | {"input_tokens": [1]},
        usage() | {"cache_creation_input_tokens": 5},
        usage(3, output_tokens_details={"thinking_tokens": 4}),
    ],
)
def test_counts_that_cannot_be_are_a_problem(counts: dict[str, object]) -> None:
    """The record is left out, its place is reported, and the rest is read."""
    first = prompt("hello")

    merged = merged_of((MAIN, first + call(counts=counts) + call("msg_2", "req_2")))

    assert merged.problems == [("bad_counts", len(first))]
    assert only(merged).id.startswith("msg_2|")
    assert merged.records == 2


def test_absent_counts_are_zero() -> None:
    """Null and absent say the same; an empty usage is a call that used nothing."""
    assert only(merged_of((MAIN, call(counts={"output_tokens": None})))).usage.total_tokens == 0


@pytest.mark.parametrize("time", [None, "", "yesterday", 1785578400, "2026-13-01T10:00:00Z"])
def test_a_call_without_a_time_is_a_problem(time: object) -> None:
    """Without a readable time a call belongs to no day."""
    merged = merged_of((MAIN, call(timestamp=time)))

    assert (merged.calls, merged.problems) == ({}, [("bad_time", 0)])


def test_synthetic_messages_are_no_calls() -> None:
    """The tool's own notices are in a model's clothes."""
    merged = merged_of((MAIN, call(model="<synthetic>")))

    assert (merged.calls, merged.records) == ({}, 0)


def test_a_side_question_repeats_the_conversation_without_being_counted_again() -> None:
    """Its copies carry new request ids; only its own answer is new."""
    main = call("msg_1", "req_1") + call("msg_2", "req_2", 2)
    side = b"".join(
        call(name, f"req_9{name}", 5, isSidechain=True, agentId="aaside_question-b2")
        for name in ("msg_1", "msg_2", "msg_3")
    )

    for logs in permutations([(MAIN, main), (BTW, side)]):
        merged = merged_of(*logs)
        assert sorted(call.id.split("|")[0] for call in merged.calls.values()) == ["msg_1", "msg_2", "msg_3"]
        assert {call.kind for call in merged.calls.values()} == {"main", "side_question"}
        assert len(merged.replays) == 2


def test_a_subagent_is_counted_once_whichever_log_is_read_first() -> None:
    """Its own file and the copies in the main log are the same calls; the copies miss the last one."""
    own = call("msg_a", "req_a", 1, isSidechain=True, agentId="a1", counts=usage(9))
    own += call("msg_b", "req_b", 2, isSidechain=True, agentId="a1")
    main = call() + copied("msg_a", "req_a", 1, counts=usage(1))

    merged = [merged_of(*logs) for logs in permutations([(MAIN, main), (AGENT, own)])]

    assert [len(each.calls) for each in merged] == [3, 3]
    assert merged[0].calls == merged[1].calls
    assert merged[0].calls["msg_a|req_a|opus"].usage.output_tokens == 9
    assert merged[0].calls["msg_a|req_a|opus"].agent == "a1"


def test_copies_stand_in_for_a_subagents_file_that_is_gone() -> None:
    """Copies in progress records count where nothing else tells of the call, with or without its request."""
    merged = merged_of((MAIN, call() + copied("msg_a", "req_a", 1) + copied("msg_b", None, 2)))

    assert len(merged.calls) == 3
    assert Quality.EXACT in {call.usage.quality for call in merged.calls.values()}


@pytest.mark.parametrize("order", list(permutations(("message", "normalizedMessages", "type", "agentId"))))
def test_messages_that_a_copy_repeats_are_stepped_over(order: tuple[str, ...]) -> None:
    """They hold usage by the dozen, which is counted where it was first told."""
    inner = {
        "type": "assistant",
        "timestamp": "2026-08-01T10:00:01.000Z",
        "message": message("msg_a"),
        "requestId": "r",
    }
    repeated = [inner, {"text": ',"type":"agent_progress","agentId":"b2"' * 500}]
    facts = {"type": "agent_progress", "agentId": "a1", "message": inner, "normalizedMessages": repeated}

    merged = merged_of((MAIN, line(record("progress", 2, data={key: facts[key] for key in order}))))

    assert (only(merged).agent, only(merged).usage.output_tokens) == ("a1", 10)


def test_a_copy_without_request_is_the_call_with_one() -> None:
    """The request id may be missing on one of two records of a call."""
    own = call("msg_a", "req_a", 1, isSidechain=True, agentId="a1")

    for logs in permutations([(MAIN, copied("msg_a", None, 1)), (AGENT, own)]):
        assert len(merged_of(*logs).calls) == 1


def test_inline_sidechains_count_once() -> None:
    """Early versions wrote subagents into the main log."""
    side = call("msg_s", "req_s", 3, isSidechain=True, counts=usage(1))
    merged = merged_of((MAIN, call() + side + call("msg_s", "req_s", 4, isSidechain=True, counts=usage(5))))

    assert sorted((call.kind, call.usage.output_tokens) for call in merged.calls.values()) == [
        ("main", 10),
        ("subagent", 5),
    ]


def test_records_without_request_are_known_by_message() -> None:
    """Some versions and gateways log no request id."""
    merged = merged_of((MAIN, call(request=None, counts=usage(2)) + call(request=None, counts=usage(6))))

    assert only(merged).usage.output_tokens == 6


def test_a_record_without_any_id_is_a_problem() -> None:
    """What cannot be known again would be counted again."""
    merged = merged_of((MAIN, call(request=None, id=None, uuid=None)))

    assert (merged.calls, merged.problems) == ({}, [("bad_record", 0)])


def test_answers_whose_usage_is_called_otherwise_are_a_problem() -> None:
    """Nothing is counted and that is said, where it stands; one answer that has usage is enough to be read."""
    renamed = call().replace(b'"output_tokens"', b'"tokens_out"').replace(b'"usage"', b'"used"')
    prompt = b'{"type":"user","message":{"content":"Say \\"type\\":\\"assistant\\""}}\n'
    silent = merged_of((MAIN, prompt + renamed))

    assert (silent.calls, silent.problems) == ({}, [("no_usage", len(prompt))])
    assert merged_of((MAIN, prompt)).problems == []
    assert merged_of((MAIN, renamed + call("msg_2", "req_2"))).problems == []


def test_usage_that_is_no_object_is_a_problem() -> None:
    """The record is named, not passed over."""
    merged = merged_of((MAIN, call().replace(b'"usage":', b'"usage":[1],"was":')))

    assert (merged.calls, merged.problems) == ({}, [("bad_record", 0)])


def test_a_gateway_may_use_a_message_id_twice() -> None:
    """Another model in another session is another call, request id or not."""
    for request in (None, "req_1"):
        first = call(request=request, model="glm")
        second = call(request=request, model="kimi", sessionId=OTHER_SESSION)
        assert len(merged_of((MAIN, first), (FORK, second)).calls) == 2


def test_a_resumed_copy_counts_once_and_names_its_parent() -> None:
    """A new log may begin with the old one's records, session id and all."""
    old = prompt("hello") + call()
    merged = merged_of((MAIN, old), (FORK, old + call("msg_2", "req_2", 5, sessionId=OTHER_SESSION)))

    assert len(merged.calls) == 2
    assert len(merged.turns) == 1
    assert merged.sessions[OTHER_SESSION].parent == SESSION
    assert merged.sessions[SESSION].parent is None


def test_a_fork_with_a_rewritten_session_counts_once() -> None:
    """A hand-off to the background copies all records under a new session id."""
    merged = merged_of((MAIN, call()), (FORK, call(sessionId=OTHER_SESSION, sessionKind="bg")))

    assert only(merged).session == SESSION


def test_a_subagents_file_has_no_parent_of_its_own() -> None:
    """Its stem is an agent, not a session."""
    merged = merged_of((AGENT, call(isSidechain=True)))

    assert set(merged.sessions) == {SESSION}
    assert only(merged).agent == "a1"


def test_further_models_count_beside_the_top_level() -> None:
    """An advisor's tokens are in no other place; the entry that equals the top level is it."""
    advisor = usage(50, 1, 2, 3, type="advisor_message", model="fable")
    counts = usage(10, iterations=[usage(10, type="message"), advisor])
    side = call(isSidechain=True, counts=counts, request="req_9")

    merged = merged_of((MAIN, call(counts=counts)), (BTW, side))

    assert {(call.model, call.usage.output_tokens, call.kind) for call in merged.calls.values()} == {
        ("opus", 10, "main"),
        ("fable", 50, "internal"),
    }


def test_iterations_that_may_be_in_the_sum_do_not_count() -> None:
    """Where the top level equals none of its parts it may be their sum."""
    parts = [usage(4, 1, 50, 10), usage(6, 2, 50, 10)]

    assert only(merged_of((MAIN, call(counts=usage(10, 3, 100, 20, iterations=parts))))).usage.output_tokens == 10


@pytest.mark.parametrize(
    ("more", "tier"),
    [
        ({}, None),
        ({"service_tier": "standard", "speed": "standard"}, None),
        ({"service_tier": "batch"}, "batch"),
        ({"service_tier": "priority"}, "priority"),
        ({"service_tier": "standard", "speed": "fast"}, "fast"),
    ],
)
def test_only_tiers_that_change_the_price_are_named(more: dict[str, str], tier: str | None) -> None:
    """The standard tier is no news."""
    assert only(merged_of((MAIN, call(counts=usage() | more)))).service_tier == tier


@pytest.mark.parametrize(
    ("version", "stop", "quality"),
    [
        ("2.1.96", None, Quality.LOWER_BOUND),
        ("2.1.96", "end_turn", Quality.EXACT),
        ("2.1.97", None, Quality.EXACT),
        ("2.2.0-beta.1", None, Quality.EXACT),
        ("3.0.0", None, Quality.EXACT),
        ("odd", None, Quality.LOWER_BOUND),
        (None, None, Quality.LOWER_BOUND),
    ],
)
def test_quality_follows_version_and_stop_reason(version: str | None, stop: str | None, quality: Quality) -> None:
    """Counts are final with a stop reason, and always from 2.1.97 on."""
    assert only(merged_of((MAIN, call(version=version, stop_reason=stop)))).usage.quality is quality


@pytest.mark.parametrize("length", [10, 9_000, 50_000])
def test_a_response_glued_to_a_long_result_is_read(length: int) -> None:
    """However long the person's or a tool's record before it on the line is."""
    glued = result("t1", "x" * length)[:-1] + call()

    merged = merged_of((MAIN, call("msg_0", "req_0") + glued + call("msg_2", "req_2")))

    assert len(merged.calls) == 3


def test_records_glued_to_one_line_are_all_read() -> None:
    """A lost line end loses nothing."""
    title = line({"type": "custom-title", "customTitle": "a}{b", "sessionId": SESSION})
    glued = title[:-1] + call()[:-1] + call("msg_2", "req_2")

    merged = merged_of((MAIN, glued))

    assert len(merged.calls) == 2
    assert merged.problems == []


def test_a_half_record_before_a_whole_one_is_reported_and_stepped_over() -> None:
    """A crash in mid-record leaves its beginning; what follows is read."""
    half = call("msg_0", "req_0")[:200]
    merged = merged_of((MAIN, prompt("x") + half + b"\n" + call()))

    assert merged.problems == [("broken_json", len(prompt("x")))]
    assert only(merged).id.startswith("msg_1|")


def test_zero_bytes_are_reported_and_the_record_behind_them_is_read() -> None:
    """A power cut leaves zeros where a record was to be."""
    merged = merged_of((MAIN, call() + b"\0" * 40 + call("msg_2", "req_2") + b"\xff\xfe\x01\n"))

    assert len(merged.calls) == 2
    assert merged.problems == [("binary", len(call())), ("broken_json", len(call()) + 40 + len(call("msg_2", "req_2")))]


def test_bad_utf8_and_unknown_shapes_cost_one_record_at_most() -> None:
    """Fields that change their type count as absent; unknown records are no problem."""
    strange = call("msg_2", "req_2", gitBranch=7, isSidechain=None, data=["x"], cwd={"a": 1}, content=[3])
    unknown = line({"type": "brand-new", "usage": 3}) + line({"type": 5, "usage": {}}) + line({"usage": []})
    bad = call("msg_3", "req_3").replace(b"/w", b"/\xff")

    merged = merged_of((MAIN, unknown + strange + bad + call()))

    assert sorted(call.id[:5] for call in merged.calls.values()) == ["msg_1", "msg_2"]
    assert merged.problems == [("broken_json", len(unknown + strange))]


def test_spaces_and_order_of_keys_do_not_matter() -> None:
    """Other programs write the same JSON in other ways."""
    spaced = json.dumps(dict(reversed(json.loads(call()).items()))).encode() + b"\r\n"
    asked = json.dumps(record("user", 1, message={"content": "hello"})).encode() + b"\n"

    merged = merged_of((MAIN, b"\xef\xbb\xbf" + spaced + asked))

    assert (len(merged.calls), len(merged.turns), merged.problems) == (1, 1, [])


def test_a_log_that_names_no_session_is_named_by_its_file() -> None:
    """Records without a session belong to the file's, or for an agent's file to its folder's."""
    bare = line({"type": "assistant", "timestamp": "2026-08-01T10:00:00Z", "message": message()})

    assert only(merged_of((MAIN, bare))).session == SESSION
    assert only(merged_of((AGENT, bare))).session == SESSION


def test_prompts_of_the_person_begin_turns() -> None:
    """Notices, summaries, results, subagents and shell escapes are not the person speaking."""
    spoken = [prompt("fix it", 1), prompt([{"type": "text", "text": "and this"}], 2)]
    spoken += [prompt("<command-message>review</command-message>", 3), prompt("go", 4, origin={"kind": "human"})]
    other = [
        prompt("x", 5, isMeta=True),
        prompt("x", 6, isSidechain=True),
        prompt("x", 7, isCompactSummary=True),
        prompt("x", 8, origin={"kind": "task-notification"}),
        prompt([{"type": "text", "text": "[Request interrupted by user]"}], 9),
        prompt("<local-command-stdout>x</local-command-stdout>", 10),
        prompt("<command-name>/exit</command-name>", 11),
        prompt("<bash-input>ls</bash-input>", 12),
        prompt("x", 13, uuid=None),
        prompt("x", 14, timestamp="?"),
    ]

    merged = merged_of((MAIN, b"".join(spoken + other)))

    assert set(merged.turns) == {"user-1", "user-2", "user-3", "user-4"}
