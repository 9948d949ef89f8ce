"""Aider's histories: a real one, any cut, and the log of analytics that may tell the same exchanges."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import Charge, EditKind, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.aider import SOURCE
from tokenmirror.sources.source import Chunk

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change a process's zone")

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "aider" / "afi-core.aider.chat.history.md"
NAME = "/home/robin/shop/.aider.chat.history.md"
LOG = "/home/robin/.aider/analytics.jsonl"
PRINTS = Fingerprinter(KEY).lines
START = "\n# aider chat started at 2026-07-01 10:00:00\n\n> Main model: m with diff edit format  \n"
STATE_WORDS = {
    *("calls", "turns", "edits", "commits", "shells", "steps", "prompting", "costs", "lost", "blocks", "true"),
    *("named", "path", "side", "old", "new", "asked", "ready", "added", "removed"),
}
ENDS = [at + 1 for at, byte in enumerate(SAMPLE.read_bytes()) if byte == ord("\n")]


@pytest.fixture(autouse=True)
def _berlin() -> Iterator[None]:
    """A computer whose clock is not in UTC."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def parsed(data: bytes, path: str = NAME) -> Reading:
    return SOURCE.parse(Chunk(path, data, 0, PRINTS, {"cwd": "/home/robin/shop"} if path == NAME else {}))


def history(*lines: str) -> Merged:
    """Read a made history of one run."""
    return merge([parsed((START + "".join(f"{line}\n" for line in lines)).encode())])


def analytics(*sent: tuple[str, dict[str, Any], int]) -> bytes:
    """Return a made log of analytics; times are UTC."""
    events = [{"event": event, "properties": about, "user_id": "u", "time": at} for event, about, at in sent]
    return "".join(json.dumps(event) + "\n" for event in events).encode()


def seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def test_meets_the_expected_totals() -> None:
    """Runs, exchanges, tokens, costs, edits and commits of a real history are exactly those computed elsewhere."""
    reading, known = parsed(SAMPLE.read_bytes()), json.loads(SAMPLE.with_suffix(".expected.json").read_bytes())
    merged = merge([reading])

    assert (len(merged.sessions), len(merged.calls)) == (known["runs"], known["exchanges"])
    assert merged.usage().input_tokens == known["tokens_sent_approx"]
    assert merged.usage().output_tokens == known["tokens_received_approx"]
    models = {model: (n, use.input_tokens, use.output_tokens) for model, (n, use) in merged.by_model().items()}
    assert models == {
        model: (found["exchanges"], found["sent"], found["received"]) for model, found in known["by_model"].items()
    }
    costs = sum(event.amount for event in reading.events if isinstance(event, Charge))
    assert costs == pytest.approx(known["cost_usd_sum_of_message_costs"], abs=1e-9)
    assert len(merged.edits) == known["applied_edit_lines"]
    assert len({edit.path for edit in merged.edits.values()}) == known["distinct_files_edited"]
    assert [said.commit_prefix for said in merged.commits.values()] == known["commit_hashes"]
    assert merged.problems == []
    assert {call.usage.quality for call in merged.calls.values()} == {Quality.ESTIMATED}


def test_times_are_those_of_the_wall() -> None:
    """The first and the last run began in summer, two hours before the clock in UTC showed that."""
    known = json.loads(SAMPLE.with_suffix(".expected.json").read_bytes())
    calls = merge([parsed(SAMPLE.read_bytes())]).calls.values()

    assert min(call.at for call in calls).replace(microsecond=0) == datetime(2025, 7, 15, 9, 38, 37, tzinfo=UTC)
    assert known["first_run_local_time"] == "2025-07-15 11:38:37"
    assert max(call.at for call in calls).replace(microsecond=0) == datetime(2025, 8, 4, 11, 59, 12, tzinfo=UTC)


def test_what_happened_in_a_run_keeps_its_order() -> None:
    """Each exchange stands before its edits and they before their commit, though no time is told."""
    merged = merge([parsed(SAMPLE.read_bytes())])
    run = [call for call in merged.calls.values() if call.session.endswith("2025-07-15 14:53:34")]
    edits = [edit for edit in merged.edits.values() if edit.session == run[0].session]
    (said,) = (said for said in merged.commits.values() if said.session == run[0].session)

    assert [call.at for call in run] == sorted({call.at for call in run})
    assert run[-1].at < edits[0].at < edits[1].at < said.at


def test_edits_meet_the_raw_history() -> None:
    """A real edit has the lines of the blocks before it; a new file is one that had nothing to search for."""
    edits = list(merge([parsed(SAMPLE.read_bytes())]).edits.values())

    assert (edits[0].path, edits[0].kind) == ("/home/robin/shop/aider-afi.sh", EditKind.CREATE)
    assert edits[0].added == PRINTS(
        '#!/bin/bash\n# Script to aid AFI operations\n\necho "Aiding AFI operations..."\n# Add your aiding logic here\n'
    )
    fixed = next(edit for edit in edits if edit.path.endswith("cli_hooks/validator_invoker.ts"))
    assert fixed.removed == PRINTS("// Invokes PoIValidator and MentorRegistry from afi-core\n")
    assert fixed.added == PRINTS("import { SignalScorer } from '../validators/SignalScorer';\n")


@given(st.sets(st.integers(0, len(ENDS) - 1), max_size=12))
@settings(max_examples=15, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    data = SAMPLE.read_bytes()

    assert merge(read(SOURCE, data, NAME, [ENDS[cut] for cut in cuts])) == merge(read(SOURCE, data, NAME))


def test_a_cut_after_every_line_changes_nothing() -> None:
    """A history that is read while it grows ends as one that is read at once; what is remembered stays small."""
    data = SAMPLE.read_bytes()
    readings = list(read(SOURCE, data, NAME, ENDS))

    assert merge(readings) == merge(read(SOURCE, data, NAME))
    assert max(len(json.dumps(reading.state)) for reading in readings) < 20_000


def test_no_word_of_an_answer_is_remembered() -> None:
    """What is kept between chunks, in the middle of a block as well, are numbers, times and the names of models."""
    for reading in read(SOURCE, SAMPLE.read_bytes(), NAME, ENDS):
        kept = {name: value for name, value in reading.state.items() if name not in {"first", "start", "model", "cwd"}}
        assert re.fullmatch(r'[\d\s{}\[\]":,._a-z-]*', json.dumps(kept))
        words = set(re.findall(r"[a-z]+", json.dumps(kept)))
        assert words <= STATE_WORDS


def test_reading_twice_and_a_copy_change_nothing() -> None:
    """The same history, also where another checkout holds it, counts once."""
    once, again = parsed(SAMPLE.read_bytes()), parsed(SAMPLE.read_bytes(), "/elsewhere/.aider.chat.history.md")

    assert merge([once, again]).usage() == merge([once]).usage()
    assert set(merge([once, again]).commits) == set(merge([once]).commits)


def test_cache_and_cost_on_its_own_line() -> None:
    """Sent holds what was written to the cache, hits come on top; the cost may follow on the next line."""
    lines = ["> Tokens: 12k sent, 4.0k cache write, 2.5k cache hit, 1.2k received.  "]
    reading = parsed((START + "\n".join([*lines, "> Cost: $0.05 message, $0.30 session.  ", ""])).encode())
    (call,) = merge([reading]).calls.values()

    assert call.usage.counts() == (14_500, 2_500, 4_000, 0, 0, 1_200, 0)
    assert [(event.amount, event.unit) for event in reading.events if isinstance(event, Charge)] == [(0.05, "USD")]


def test_a_changed_model() -> None:
    """A model that is named again answers from there on."""
    line = "> Tokens: 10 sent, 1 received."
    merged = history(line, "#### /model other  ", "> Main model: other with whole edit format  ", line)

    assert [call.model for call in merged.calls.values()] == ["m", "other"]


def test_prompts() -> None:
    """Lines of one prompt are one; an answer to a question and a heading in an answer are none."""
    merged = history(
        "#### Sort the crates  ", "#### by weight  ", "", "#### A heading", "", "#### Add it? (Y)es/(N)o [Yes]: y  "
    )

    assert len(merged.turns) == 1


def test_quoted_words_in_a_block_are_lines_of_a_file() -> None:
    """What stands inside a block is neither a commit nor a prompt."""
    block = [
        "a.md",
        "```",
        "<<<<<<< SEARCH",
        "old words",
        "=======",
        "> Commit abc1234 x",
        "#### x  ",
        ">>>>>>> REPLACE",
    ]
    merged = history(*block, "```", "> Tokens: 10 sent, 1 received.", "> Applied edit to a.md")

    assert (merged.commits, merged.turns) == ({}, {})
    assert [edit.added for edit in merged.edits.values()] == [PRINTS("> Commit abc1234 x\n#### x  \n")]


def test_blocks_of_an_answer_before_do_not_count() -> None:
    """Only what the last answer asked for was applied."""
    block = ["a.py", "```", "<<<<<<< SEARCH", "{} old", "=======", "{} new", ">>>>>>> REPLACE", "```"]
    counted = "> Tokens: 10 sent, 1 received."
    lines = [line.format("first") for line in block] + [counted] + [line.format("second") for line in block] + [counted]

    assert [edit.added for edit in history(*lines, "> Applied edit to a.py").edits.values()] == [PRINTS("second new\n")]


def test_lines_before_any_start() -> None:
    """An exchange without a run has no time: one problem, however many there are."""
    data = b"> Tokens: 10 sent, 1 received.  \n> Tokens: 11 sent, 1 received.  \n> Commit abc1234 x\n"

    assert merge([parsed(data)]) == Merged(problems=[("no_start", 0)], records=2)


def test_an_exchange_in_both_logs_counts_once() -> None:
    """The history's counts, for it knows the folder; an exchange of another place counts as the analytics have it."""
    at = seconds("2026-07-01T08:00:02")
    both = parsed((START + "> Tokens: 3.2k sent, 21 received.  \n").encode())
    log = parsed(
        analytics(
            ("launched", {}, at),
            ("message_send", {"prompt_tokens": 3214, "completion_tokens": 21, "main_model": "m"}, at + 60),
            ("message_send", {"prompt_tokens": 17_499, "completion_tokens": 5, "main_model": "m"}, at + 90),
        ),
        LOG,
    )

    for readings in ([both, log], [log, both]):
        calls = sorted(merge(readings).calls.values(), key=lambda call: call.usage.input_tokens)
        assert [(call.usage.input_tokens, call.usage.quality, call.cwd) for call in calls] == [
            (3_200, Quality.ESTIMATED, "/home/robin/shop"),
            (17_499, Quality.EXACT, None),
        ]
    assert merge([log]).usage().input_tokens == 3214 + 17_499
    assert merge([log]).usage().quality is Quality.EXACT


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=6), st.sets(st.integers(0, 6)))
@settings(max_examples=30, deadline=None)
def test_analytics_in_any_cut(sent: list[int], cuts: set[int]) -> None:
    """However the lines of analytics arrive, the events are the same."""
    events = [("message_send", {"prompt_tokens": tokens, "completion_tokens": 1}, 1_780_000_000) for tokens in sent]
    data = analytics(("launched", {}, 1_780_000_000 - 9), *events)
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]

    assert merge(read(SOURCE, data, LOG, [ends[cut % len(ends)] for cut in cuts])) == merge(read(SOURCE, data, LOG))


@given(st.integers(0, 79_000), st.binary(min_size=1, max_size=6))
@settings(max_examples=20, deadline=None)
def test_damage_never_stops_the_reading(place: int, damage: bytes) -> None:
    """A real history with some bytes changed is read, and no count is negative."""
    data = SAMPLE.read_bytes()

    assert min(merge([parsed(data[:place] + damage + data[place + len(damage) :])]).usage().counts()) >= 0


@given(
    st.lists(st.sampled_from([START, "> Tokens: 1.2.3k sent, 9 received.", "<<<<<<< SEARCH", "> Commit x", "####  "]))
)
@settings(max_examples=60, deadline=None)
def test_never_raises_for_odd_lines(lines: list[str]) -> None:
    """Whatever stands in a file, reading it ends with a reading."""
    parsed("\n".join(lines).encode())
    parsed("\n".join(lines).encode(), LOG)


@pytest.mark.parametrize("line", ['{"event": "message_send", "properties": {"prompt_tokens": -1}, "time": 1780000000}'])
def test_counts_that_cannot_be(line: str) -> None:
    """Impossible counts are a problem; lines of other logs are none."""
    merged = merge([parsed(f'{line}\n{{"level": "info"}}\nplain\n[1]\n'.encode(), LOG)])

    assert merged.problems == [("bad_counts", 0)]
    assert history("> Tokens: 1.2.3k sent, 9 received.").problems[0][0] == "bad_counts"


def test_where_the_tool_writes(tmp_path: Path) -> None:
    """Inside repositories, not below them; elsewhere only where the environment names a file."""
    assert SOURCE.in_repository is not None
    assert SOURCE.in_repository(tmp_path) == tmp_path
    assert not SOURCE.deep
    assert SOURCE.roots(Path("/home/me"), {}) == []
    env = {"AIDER_ANALYTICS_LOG": "~/.aider/analytics.jsonl", "AIDER_CHAT_HISTORY_FILE": ".aider.chat.history.md"}
    assert SOURCE.roots(Path("/home/me"), env) == [Path("/home/me/.aider")]


def test_the_folder_of_a_history(tmp_path: Path) -> None:
    """It is that of the repository it lies in, and unknown elsewhere."""
    log = tmp_path / ".aider.chat.history.md"

    assert SOURCE.beside(log) == {}
    (tmp_path / ".git").mkdir()
    assert SOURCE.beside(log) == {"cwd": str(tmp_path)}


def test_knows_its_files_by_name() -> None:
    """Histories and logs of analytics are logs; prompts, whole requests and other files are not."""
    for name in (".aider.chat.history.md", "analytics.jsonl", "aider.log"):
        assert SOURCE.is_log(PurePosixPath(name))
    for name in (".aider.input.history", ".aider.llm.history", "README.md", "server.log", ".aider.conf.yml"):
        assert not SOURCE.is_log(PurePosixPath(name))
