"""Codex rollouts: real samples, any cut of them, files and broken lines."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.codex_lines import (
    PARENT,
    PATCH,
    Log,
    mixed_log,
    together,
)
from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import EditKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources._codex_records import Payload
from tokenmirror.sources.codex import SOURCE
from tokenmirror.sources.source import Chunk

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "codex"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "formats" / "samples" / "codex"
FAMILIES = ("forks-archived-fork-33ce-3869", "forks-live-fork-4d90-52bf")
LARGE = (
    "rollout-2026-04-08T06-51-24-019d6bdc-2d03-7101-9dfa-7b3497471549",
    "rollout-2026-06-22T12-10-56-019eef3d-abd1-72e1-ab99-dcdb259027c5",
    "rollout-2026-06-26T12-20-52-019f03e0-321f-7eb2-83cc-b54ecd71be23",
)

FIELDS = (*Payload.__struct_fields__, "total_token_usage", "last_token_usage", "input_tokens", "path", "/w/a")
KINDS = (
    ("event_msg", "token_count"),
    ("event_msg", "patch_apply_end"),
    ("event_msg", "item_completed"),
    ("event_msg", "user_message"),
    ("response_item", "function_call_output"),
    ("response_item", "local_shell_call"),
    ("token_usage_record", ""),
    ("turn_context", ""),
    ("session_meta", ""),
)
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=12,
)


def sample(name: str) -> tuple[bytes, dict[str, Any]]:
    folder = SAMPLES if (SAMPLES / f"{name}.jsonl").exists() else SHARED
    if not (folder / f"{name}.jsonl").exists():
        pytest.skip(f"the large sample {name} is not on this computer")
    expected = json.loads((folder / f"{name}.expected.json").read_bytes())
    return (folder / f"{name}.jsonl").read_bytes(), expected


def summed(merged: Merged, model: str | None = None) -> dict[str, int]:
    usage = merged.usage(model)
    return {
        "calls": sum(model in (None, call.model) for call in merged.calls.values()),
        "input_uncached": usage.uncached_input_tokens,
        "cache_read": usage.cache_read_input_tokens,
        "output_including_reasoning": usage.output_tokens,
        "reasoning_subset": usage.reasoning_output_tokens,
        "total": usage.total_tokens,
    }


@pytest.mark.parametrize(
    "name",
    [
        *sorted(
            str(path.relative_to(SAMPLES))[: -len(".expected.json")]
            for path in SAMPLES.rglob("*.expected.json")
            if path.name != "pair.expected.json"
        ),
        *LARGE,
    ],
)
def test_meets_the_expected_totals(name: str) -> None:
    """Calls and tokens of a real log, in all and by model, are exactly those computed elsewhere."""
    data, expected = sample(name)
    merged = merge(read(SOURCE, data, f"{name}.jsonl"))

    assert summed(merged) == expected["totals"]
    assert {model: summed(merged, model) for model in merged.by_model()} == expected["models"]
    assert merged.records == expected["token_count_events"] - expected["token_count_events_without_info"]
    assert set(merged.sessions) == {expected["session_id"]}
    assert merged.problems == []
    assert {call.usage.quality for call in merged.calls.values()} == {Quality.EXACT}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("order", list(permutations(("parent", "child"))))
def test_fork_families_are_counted_once(family: str, order: tuple[str, str]) -> None:
    """Whichever file is read first, the copied calls are the parent's and the rest is the child's."""
    expected = json.loads((SAMPLES / family / "pair.expected.json").read_bytes())
    merged = merge(
        reading for name in order for reading in read(SOURCE, (SAMPLES / family / f"{name}.jsonl").read_bytes())
    )
    own: dict[str, Merged] = {"parent-session": Merged(), "child-session": Merged()}
    for call in merged.calls.values():
        own[call.session].calls[call.id] = call

    assert summed(merged) == expected["both_together"]
    assert summed(own["parent-session"]) == expected["parent"]
    assert summed(own["child-session"]) == expected["child_own"]
    assert merged.sessions["child-session"].parent == "parent-session"


def test_every_kind_of_record_is_read_without_problems() -> None:
    """A collection of all record shapes, some with placeholders for times, raises no problem."""
    merged = merge(read(SOURCE, (SAMPLES / "record-kinds-v0.146.jsonl").read_bytes()))

    assert merged.problems == []
    assert summed(merged)["total"] == 16422
    assert [call.model for call in merged.calls.values()] != ["unknown"]


def test_commits_of_a_real_session_are_said() -> None:
    """Two commits whose ids git printed are found in a recorded session."""
    data, _ = sample("rollout-2026-06-17T10-06-46-019ed50c-2fb3-7002-a384-360bea6e7f04")
    said = merge(read(SOURCE, data)).commits.values()

    assert [(commit.commit_prefix, commit.branch) for commit in said] == [
        ("9759b67d", "main"),
        ("8dc5394f", "main"),
    ]


def test_edits_of_a_real_session_are_the_applied_ones() -> None:
    """A refused patch is no edit, an applied one is, under its absolute path."""
    data, _ = sample("rollout-2025-09-19T09-02-12-01996135-afde-7911-97f0-d863511eca56")
    paths = {edit.path.rsplit("/", 1)[1]: edit.kind for edit in merge(read(SOURCE, data)).edits.values()}

    assert "should_not_count.txt" not in paths
    assert paths["RELEASE_NOTES.md"] is EditKind.CREATE
    assert paths["version.go"] is EditKind.UPDATE


@given(cuts=st.sets(st.integers(0, 60), max_size=8))
@settings(max_examples=60, deadline=None)
def test_any_cut_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    data = mixed_log().data
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]
    cut = merge(read(SOURCE, data, cuts=[ends[number] for number in cuts if number < len(ends)]))

    assert cut == merge(read(SOURCE, data))


def test_a_cut_after_every_line_of_a_real_log_changes_nothing() -> None:
    """A log that is read while it grows ends the same."""
    data, _ = sample("rollout-2025-09-19T09-02-12-01996135-afde-7911-97f0-d863511eca56")
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]

    assert merge(read(SOURCE, data, cuts=ends)) == merge(read(SOURCE, data))


def test_reading_twice_changes_nothing() -> None:
    """The same log read again adds no call, turn, edit or commit."""
    log = mixed_log()
    once, twice = together(log), together(log, log)

    assert (twice.calls, twice.edits, twice.turns, twice.commits) == (
        once.calls,
        once.edits,
        once.turns,
        once.commits,
    )


def test_the_mixed_log_holds_what_it_should() -> None:
    """The log of the cut tests does exercise calls, edits and commits."""
    merged = mixed_log().merged()

    assert [call.usage.input_tokens for call in merged.calls.values()] == [200, 50, 100, 40, 120]
    assert len(merged.edits) == 4
    assert [commit.commit_prefix for commit in merged.commits.values()] == ["1234567"]
    assert len(merged.turns) == 1
    assert [kind for kind, _ in merged.problems] == ["broken_json"]


def test_facts_of_a_session() -> None:
    """Version, entry, folder and address without credentials come from the first line."""
    git = {"repository_url": "https://me:secret@example.org/a.git?token=x", "branch": "b"}
    seen = Log(cli_version="0.1.2", git=git).merged().sessions[PARENT]

    assert (seen.cwd, seen.tool_version, seen.entrypoint) == ("/w", "0.1.2", "cli")
    assert seen.repository_url == "https://example.org/a.git"


def test_the_oldest_first_line_is_admitted() -> None:
    """Bare facts without a type are a rollout without usage."""
    merged = merge(read(SOURCE, b'{"id":"x","timestamp":"2025-05-01T10:00:00Z","git":{}}\n{"type":"message"}\n'))

    assert list(merged.sessions) == ["x"]
    assert merged.problems == []


@pytest.mark.parametrize(
    "first", [b"{}", b"[1]", b"nonsense", b'{"type":"user"}', b'{"type":"session_meta","payload":3}']
)
def test_a_foreign_file_yields_one_problem(first: bytes) -> None:
    """What does not begin as a rollout is not read, in however many chunks it comes."""
    data = first + b"\n" + Log().turn().count(100, 100).data
    merged = merge(read(SOURCE, data, cuts=[len(first) + 1, len(first) + 60]))

    assert merged == Merged(problems=[("not_a_rollout", 0)])


def test_broken_lines_are_located_and_skipped() -> None:
    """A torn or garbled line is a problem at its offset; the rest is read."""
    log = Log().turn()
    offset = len(log.data)
    log.lines += ['{"type":"event_msg","payload":{"type":"token_count","info":{', "\x00\x01"]
    merged = log.count(100, 100).merged()

    assert merged.problems[0] == ("broken_json", offset)
    assert len(merged.problems) == 2
    assert len(merged.calls) == 1


def test_a_call_without_time_gets_the_time_before() -> None:
    """A missing time stamp is reported, and no token is lost."""
    log = Log().turn().count(100, 100)
    log.lines[-1] = log.lines[-1].replace("2026-08-01T10:00:03Z", "soon")
    merged = log.merged()

    assert [kind for kind, _ in merged.problems] == ["bad_time"]
    assert [call.at.second for call in merged.calls.values()] == [2]


@given(st.lists(st.binary(max_size=40) | st.sampled_from(mixed_log().data.splitlines()), max_size=12))
@settings(max_examples=60, deadline=None)
def test_never_raises(parts: list[bytes]) -> None:
    """Whatever stands in a file, reading it ends with a reading."""
    merge(read(SOURCE, Log().data + b"\n".join(parts)))


@given(ODD, st.sampled_from(KINDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(payload: object, kind: tuple[str, str]) -> None:
    """Fields of any shape in any record do no harm."""
    given_fields = payload if isinstance(payload, dict) else {"info": payload, "item": payload, "changes": payload}
    log = Log().turn().item("function_call", name="apply_patch", call_id="p", input=PATCH)
    merge(read(SOURCE, log.add(kind[0], {"type": kind[1], "call_id": "p", **given_fields}).count(9, 9).data))
    merge(read(SOURCE, Log(**{**given_fields, "source": payload}).count(9, 9).data))


def test_the_end_of_a_compressed_log_needs_no_line_feed() -> None:
    """The last record counts even without one."""
    data = Log().turn().count(100, 100).data.rstrip(b"\n")

    assert len(merge(read(SOURCE, data)).calls) == 1


def test_an_empty_chunk_keeps_the_state() -> None:
    """Nothing appended changes nothing."""
    (reading,) = read(SOURCE, Log().turn().data)
    again = SOURCE.parse(Chunk("x", b"", 9, Fingerprinter(KEY).lines, reading.state))

    assert again.state == reading.state
    assert again.events == []


def test_roots_follow_the_environment() -> None:
    """CODEX_HOME may name several homes; each has two folders."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".codex" / "sessions", home / ".codex" / "archived_sessions"]
    assert SOURCE.roots(home, {"CODEX_HOME": "/a, ~/b"})[::2] == [Path("/a/sessions"), home / "b" / "sessions"]


def test_knows_its_files_by_name() -> None:
    """Plain and compressed rollouts are logs; temporary and other files are not."""
    name = f"rollout-2026-08-01T10-00-00-{PARENT}.jsonl"

    assert SOURCE.is_log(PurePosixPath("2026/08/01") / name)
    assert SOURCE.is_log(PureWindowsPath(name + ".zst"))
    for other in (f"{name}.zst.compress.1.tmp", f"{name}.zst.decompress.tmp", "history.jsonl", f"{name}.bak"):
        assert not SOURCE.is_log(PurePosixPath(other))
