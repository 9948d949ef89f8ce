"""Claude Code's logs: where they are, and what real ones add up to however they are cut."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.sources.claude_lines import AGENT, BTW, MAIN, call, copied, prompt, result
from tests.unit.sources.merged import Merged, merge, read
from tokenmirror.domain.events import ApiCall
from tokenmirror.domain.usage import Quality, total
from tokenmirror.sources.claude_code import SOURCE

OWN = Path(__file__).resolve().parents[2] / "samples" / "claude_code"
SHARED = Path(__file__).resolve().parents[3] / ".." / "shared" / "formats" / "samples" / "claude-code"
SAMPLES = sorted([*OWN.rglob("*.jsonl"), *(SHARED.rglob("*.jsonl") if SHARED.exists() else ())])
SMALL = [path for path in OWN.rglob("*.jsonl") if path.stat().st_size < 300_000]


def named(path: Path) -> str:
    return f"{'own' if path.is_relative_to(OWN) else 'shared'}-{path.stem}"


def expected_of(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.with_name(f"{path.stem}.expected.json").read_text("utf-8"))
    return loaded


def direct(merged: Merged, path: Path) -> list[ApiCall]:
    """Return calls with a record of their own in the file, as the expected totals count them."""
    calls = [each for each in merged.calls.values() if "#" not in each.id]
    return calls if path.stem.startswith("agent-") else [each for each in calls if each.agent is None]


def table(calls: list[ApiCall]) -> dict[str, dict[str, int]]:
    """Add calls up in the words of the expected totals."""
    rows = {}
    for model in {each.model for each in calls}:
        usages = [each.usage for each in calls if each.model == model]
        whole = total(usages)
        short, long = whole.cache_creation_input_tokens_5m, whole.cache_creation_input_tokens_1h
        rows[model] = {
            "calls": len(usages),
            "input": whole.uncached_input_tokens,
            "output": whole.output_tokens,
            "cache_read": whole.cache_read_input_tokens,
            "cache_write": whole.cache_creation_input_tokens,
            "cache_write_5m": short,
            "cache_write_1h": long,
            "cache_write_unsplit": whole.cache_creation_input_tokens - short - long,
        }
    return rows


@pytest.mark.parametrize("path", SAMPLES, ids=named)
def test_real_logs_meet_totals_computed_by_other_means(path: Path) -> None:
    """Calls, every kind of token and each cache tier agree, model by model."""
    expected = expected_of(path)

    merged = merge(read(SOURCE, path.read_bytes(), str(path)))

    assert table(direct(merged, path)) == expected["models"]
    assert merged.problems == []
    assert {call.session for call in merged.calls.values()} == set(expected["session_ids"])
    assert {session.tool_version for session in merged.sessions.values()} <= {*expected["tool_versions"], None}


@pytest.mark.parametrize("path", SAMPLES, ids=named)
def test_only_edits_that_succeeded_are_counted(path: Path) -> None:
    """Refused and failed edits do not appear; the rest appear once with the lines they changed."""
    expected = expected_of(path)

    merged = merge(read(SOURCE, path.read_bytes(), str(path)))

    assert len(merged.edits) == expected["edit_tool_calls_succeeded"]
    assert len({edit.path for edit in merged.edits.values()}) <= expected["distinct_files_edited"]
    assert all(edit.added or edit.removed for edit in merged.edits.values())


@pytest.mark.parametrize("path", SAMPLES, ids=named)
def test_records_count_every_usage_line_but_synthetic_ones(path: Path) -> None:
    """Repeats are counted as seen, copies in progress records too."""
    data = path.read_bytes()
    copies = sum(
        b'"agent_progress"' in line and b'"data":{"message":{"type":"assistant"' in line for line in data.split(b"\n")
    )

    merged = merge(read(SOURCE, data, str(path)))

    assert merged.records - copies == expected_of(path)["usage_lines_before_dedupe"]
    assert merged.told.total() == merged.records


def test_what_a_refused_model_used_is_counted_under_its_own_name() -> None:
    """The first iteration of a fallback is a call of its own, beside the top level."""
    path = OWN / "model-fallback-iterations-v2.1.217.jsonl"

    merged = merge(read(SOURCE, path.read_bytes(), str(path)))
    (extra,) = [call for call in merged.calls.values() if "#" in call.id]

    assert extra.model == "claude-fable-5"
    assert extra.usage.cache_creation_input_tokens == 21874
    assert extra.usage.cache_read_input_tokens == 32238
    assert extra.usage.uncached_input_tokens == 2
    assert extra.usage.output_tokens == 2


def test_output_written_too_early_is_a_lower_bound() -> None:
    """Before 2.1.97 only records with a stop reason are final."""
    early = merge(read(SOURCE, (OWN / "short-v2.1.38.jsonl").read_bytes()))
    late = merge(read(SOURCE, (OWN / "model-fallback-iterations-v2.1.217.jsonl").read_bytes()))

    assert {call.usage.quality for call in early.calls.values()} == {Quality.LOWER_BOUND}
    assert {call.usage.quality for call in late.calls.values()} == {Quality.EXACT}


def test_kinds_of_agents_are_told_apart() -> None:
    """A compaction's call and a subagent's call carry their kind and agent."""
    compaction = merge(read(SOURCE, (OWN / "agent-acompact-fffbd0.jsonl").read_bytes()))
    subagent = merge(read(SOURCE, (OWN / "agent-a881341.jsonl").read_bytes()))

    assert {(call.kind, call.agent) for call in compaction.calls.values()} == {("compaction", "acompact-fffbd0")}
    assert {(call.kind, call.agent) for call in subagent.calls.values()} == {("subagent", "a881341")}


def cuts_of(data: bytes) -> list[int]:
    return [at + 1 for at, byte in enumerate(data) if byte == 0x0A]


def contents(merged: Merged) -> dict[str, Any]:
    """Return all that the store would hold, comparable."""
    everything = {key: value for key, value in asdict(replace(merged, told=Counter())).items() if key != "replays"}
    return everything | {"told": dict(merged.told)}


SMALL_DATA = {path: path.read_bytes() for path in SMALL}
SMALL_CUTS = {path: cuts_of(data) for path, data in SMALL_DATA.items()}
SMALL_WHOLE = {path: contents(merge(read(SOURCE, data, str(path)))) for path, data in SMALL_DATA.items()}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_cut_into_chunks_gives_the_same_events(data: st.DataObject) -> None:
    """However the lines of a real log are cut, what is merged is the same."""
    path = data.draw(st.sampled_from(SMALL))
    cuts = data.draw(st.lists(st.sampled_from(SMALL_CUTS[path]), max_size=8))

    assert contents(merge(read(SOURCE, SMALL_DATA[path], str(path), cuts))) == SMALL_WHOLE[path]


@pytest.mark.parametrize("path", SAMPLES, ids=named)
def test_cut_at_every_hundredth_line_a_real_log_gives_the_same_events(path: Path) -> None:
    """Edits whose request and result fall into different chunks are whole."""
    data = path.read_bytes()

    assert contents(merge(read(SOURCE, data, str(path), cuts_of(data)[::100]))) == contents(
        merge(read(SOURCE, data, str(path))),
    )


@pytest.mark.parametrize("path", SMALL, ids=named)
def test_cut_after_every_line_a_real_log_gives_the_same_events(path: Path) -> None:
    """One line a chunk, as it arrives while the tool runs."""
    assert contents(merge(read(SOURCE, SMALL_DATA[path], str(path), SMALL_CUTS[path]))) == SMALL_WHOLE[path]


@pytest.mark.parametrize("path", SMALL, ids=named)
def test_reading_everything_twice_changes_nothing(path: Path) -> None:
    """All events carry the tool's own ids."""
    twice = merge([*read(SOURCE, SMALL_DATA[path], str(path)), *read(SOURCE, SMALL_DATA[path], str(path))])

    told = {"records": 0, "told": 0}
    assert contents(twice) | told == SMALL_WHOLE[path] | told


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damage_never_stops_the_reading(data: st.DataObject) -> None:
    """Bytes overwritten anywhere in a log give problems at worst."""
    whole = bytearray(call() + prompt("hello") + copied("msg_2", "req_2") + result("toolu_1") + call("msg_3"))
    for at in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=12)):
        whole[at] = data.draw(st.integers(0, 255))

    merged = merge(read(SOURCE, bytes(whole), MAIN))

    assert all(0 <= offset <= len(whole) for _, offset in merged.problems)
    assert all(kind in {"broken_json", "binary", "bad_counts", "bad_time", "bad_record"} for kind, _ in merged.problems)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_junk_is_no_log_but_no_crash(junk: bytes) -> None:
    """Binary data yields no event."""
    assert merge(read(SOURCE, junk + b"\n", MAIN)).calls == {}


def test_both_homes_are_read_unless_a_folder_is_named(tmp_path: Path) -> None:
    """Machines that moved between versions have both."""
    usual = SOURCE.roots(tmp_path, {})
    moved = SOURCE.roots(tmp_path, {"XDG_CONFIG_HOME": str(tmp_path / "x")})

    assert usual[:2] == [tmp_path / ".claude/projects", tmp_path / ".config/claude/projects"]
    assert moved[:2] == [tmp_path / ".claude/projects", tmp_path / "x/claude/projects"]


def test_named_folders_replace_the_usual_ones(tmp_path: Path) -> None:
    """Several folders are separated by commas, and a value may be the projects folder itself."""
    named_folders = SOURCE.roots(tmp_path, {"CLAUDE_CONFIG_DIR": f"{tmp_path}/a, ~/b ,{tmp_path}/c/projects"})

    assert named_folders[:3] == [tmp_path / "a/projects", tmp_path / "b/projects", tmp_path / "c/projects"]
    assert tmp_path / ".claude/projects" not in named_folders


def test_the_desktop_app_is_found_on_every_system(tmp_path: Path) -> None:
    """Also where a store installed it under a name with a suffix."""
    (tmp_path / "local/Packages/Claude_x1").mkdir(parents=True)
    env = {"APPDATA": str(tmp_path / "roaming"), "LOCALAPPDATA": str(tmp_path / "local")}

    found = {str(path.relative_to(tmp_path)) for path in SOURCE.roots(tmp_path, env)}

    assert {
        "Library/Application Support/Claude/local-agent-mode-sessions",
        ".config/Claude/local-agent-mode-sessions",
        "roaming/Claude/local-agent-mode-sessions",
        "local/Packages/Claude_x1/LocalCache/Roaming/Claude/local-agent-mode-sessions",
    } <= found


@pytest.mark.parametrize(
    ("path", "is_log"),
    [
        ("-w/s.jsonl", True),
        ("-w/agent-1.jsonl", True),
        ("-w/s/subagents/agent-1.jsonl", True),
        ("-w/s/subagents/workflows/f/agent-1.jsonl", True),
        ("org/work/local_1/.claude/projects/-w/s.jsonl", True),
        ("org/work/local_1/audit.jsonl", False),
        ("org/work/local_1/outputs/x.jsonl", False),
        ("-w/s/tool-results/x.jsonl", False),
        ("history.jsonl", False),
        ("-w/s/subagents/agent-1.meta.json", False),
    ],
)
def test_transcripts_are_told_from_other_files(path: str, is_log: bool) -> None:  # noqa: FBT001
    """Transcripts count at any depth."""
    assert SOURCE.is_log(PurePosixPath(path)) is is_log


def test_paths_of_test_logs_are_logs() -> None:
    """The hand-made logs of these tests lie where real ones do."""
    below = [PurePosixPath(path).relative_to("/home/a/.claude/projects") for path in (MAIN, AGENT, BTW)]

    assert Counter(map(SOURCE.is_log, below)) == {True: 3}
