"""Sessions of DeepSeek Harness, made after what others read, not real."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged, merge, read
from tokenmirror.domain.events import CallKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.deepseek_harness import SOURCE
from tokenmirror.watch.compressed import read_compressed
from tokenmirror.watch.forms import is_compressed, plain

PLACE = "/home/me/.dsh/sessions/--w--/session-1/session.v4.jsonl"
T0 = 1783650432366
HEAD = {"type": "session", "version": 4, "id": "session-1", "createdAt": T0, "cwd": "/w", "delegationDepth": 0}


def answer(number: int, **usage: Any) -> dict[str, Any]:
    source = {"kind": "model", "provider": "deepseek", "model": "deepseek-chat"}
    data = {"turn": 1, "step": number, "message": {"id": f"m{number}", "source": source}, "usage": usage}
    return {"type": "assistant/message", "seq": number, "time": T0 + number, "data": data}


def prompt(number: int, kind: str = "user") -> dict[str, Any]:
    data = {"id": f"p{number}", "role": "user", "source": {"kind": kind}}
    return {"type": "user/message", "seq": number, "time": T0 + number, "data": data}


def lines(*events: dict[str, Any]) -> bytes:
    return "".join(json.dumps(event) + "\n" for event in events).encode()


EVENTS = (
    HEAD,
    prompt(1),
    answer(2, inputTokens=10, cacheReadTokens=100, outputTokens=5),
    prompt(3, "plugin"),
    answer(4),
)
DATA = lines(*EVENTS)
ENDS = [at + 1 for at, byte in enumerate(DATA) if byte == ord("\n")]


def merged(data: bytes = DATA, cuts: list[int] | None = None) -> Merged:
    return merge(read(SOURCE, data, PLACE, cuts or ()))


def test_answers_and_prompts() -> None:
    """An answer is a call with the cache in its input; one without counts is not recorded; plug-ins prompt nobody."""
    found = merged()

    assert [(call.id, call.model, call.cwd, call.usage.quality) for call in found.calls.values()] == [
        ("m2", "deepseek-chat", "/w", Quality.EXACT),
        ("m4", "deepseek-chat", "/w", Quality.NOT_RECORDED),
    ]
    assert found.usage().counts()[:6] == (110, 100, 0, 0, 0, 5)
    assert (list(found.sessions), list(found.turns)) == (["session-1"], ["p1"])


@pytest.mark.parametrize(("total", "whole"), [(115, 110), (None, 110), (105, 100)])
def test_the_total_tells_whether_input_holds_the_cache(total: int | None, whole: int) -> None:
    """Where it is the sum without the cache, the cache is inside."""
    asked = 100 if total == 105 else 10
    event = answer(1, inputTokens=asked, cacheReadTokens=100, outputTokens=5, totalTokens=total)

    assert merged(lines(HEAD, event)).usage().input_tokens == whole


@pytest.mark.parametrize("total", [None, 4])
def test_input_is_a_lower_bound_where_nothing_tells_what_it_holds(total: int | None) -> None:
    """What may be in the input is not added to it."""
    event = answer(1, inputTokens=100, cacheReadTokens=60, outputTokens=5, totalTokens=total)
    usage = merged(lines(HEAD, event)).usage()

    assert (usage.input_tokens, usage.cache_read_input_tokens, usage.quality) == (100, 60, Quality.LOWER_BOUND)


def test_what_was_copied_is_the_other_sessions() -> None:
    """Events a session began with are passed over, wherever the log is cut; helpers are told apart."""
    head = {**HEAD, "id": "session-2", "seedLength": 4, "delegationDepth": 1}
    data = lines(head, *EVENTS[1:], answer(9, inputTokens=7, outputTokens=1))
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]

    for cuts in ([], ends):
        (call,) = merged(data, cuts).calls.values()
        assert (call.id, call.kind, call.agent) == ("m9", CallKind.SUBAGENT, "session-2")


@given(st.sets(st.integers(0, len(ENDS) - 1)))
@settings(max_examples=20, deadline=None)
def test_any_cut_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    assert merged(cuts=[ENDS[cut] for cut in cuts]) == merged()


@given(
    st.integers(0, len(DATA)), st.binary(min_size=1, max_size=4), st.dictionaries(st.text(max_size=4), st.integers())
)
@settings(max_examples=60, deadline=None)
def test_damage_and_odd_shapes_never_stop_the_reading(place: int, damage: bytes, odd: dict[str, Any]) -> None:
    """Whatever stands in a file, reading it ends with a reading."""
    found = merged(DATA[:place] + damage + DATA[place + len(damage) :])
    merged(
        lines(
            {**HEAD, "seedLength": odd, "id": odd}, {**answer(1), "data": odd}, {**answer(2), "data": {"message": odd}}
        )
    )

    assert min(found.usage().counts()) >= 0


def test_what_cannot_be_is_located() -> None:
    """Impossible counts and missing times are problems; the rest is read."""
    timeless = {**answer(3, inputTokens=1), "time": "soon"}
    found = merged(lines(HEAD, answer(1, inputTokens=-1), timeless, answer(2, inputTokens=1)))

    assert [kind for kind, _offset in found.problems] == ["bad_counts", "bad_time"]
    assert list(found.calls) == ["m2"]


def test_where_the_tool_writes() -> None:
    """One root, which the environment can move; sessions of any version are logs."""
    assert SOURCE.roots(Path("/home/me"), {}) == [Path("/home/me/.dsh/sessions")]
    assert SOURCE.roots(Path("/home/me"), {"DSH_HOME": "/d"}) == [Path("/d/sessions")]
    for name in ("--w--/s/session.jsonl", "--w--/s/session.v4.jsonl"):
        assert SOURCE.is_log(PurePosixPath(name))
    assert not SOURCE.is_log(PurePosixPath("--w--/s/settings.yaml"))


def test_frames_that_were_appended_are_read_in_place(tmp_path: Path) -> None:
    """Each batch of events is compressed by itself; the name ends otherwise than others' do."""
    path = tmp_path / "session.v4.jsonl.zstd"
    machine = zstandard.ZstdCompressor()
    path.write_bytes(machine.compress(DATA[: ENDS[0]]) + machine.compress(DATA[ENDS[0] :]))

    assert is_compressed(path.name)
    assert SOURCE.is_log(PurePosixPath(plain(path.name)))
    assert b"".join(block.data for block in read_compressed(path)) == DATA
