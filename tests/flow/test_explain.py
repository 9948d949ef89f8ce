"""Every command that an explanation prints is run in the real repository and shows what it says."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.conftest import Built
from tests.flow.lab import aftermath_shapes as aftermath
from tests.flow.lab import content_shapes as contents
from tests.flow.lab import evidence_shapes as evidence
from tests.flow.lab import fate_shapes as fates
from tests.flow.lab import history_shapes as histories
from tests.flow.lab import landing_shapes as landing
from tests.flow.lab import maker_shapes as makers
from tests.flow.lab import place_shapes as places
from tests.flow.lab import rewriting_shapes as rewriting
from tests.flow.lab import tool_shapes as tools
from tests.flow.lab import wrapped_shapes as wrapping
from tests.flow.lab.lab import Scenario, Shape
from tests.flow.moments import NOON
from tokenmirror.demo.pairing import Pairing

SHAPES: tuple[Shape, ...] = (
    landing.plain_commit,
    landing.squash_merged_branch_deleted,
    landing.squash_merged_with_conflicts,
    landing.amended_after_it_was_said,
    landing.rebased_three_days_later,
    landing.picked_to_main,
    landing.split_in_two,
    fates.reverted_two_days_later,
    fates.reverted_and_put_back,
    fates.rewritten_by_hand,
    fates.half_rewritten,
    fates.renamed_next_day,
    fates.lines_only_deleted,
    fates.branch_still_open,
    fates.branch_dropped,
    histories.merge_reverted,
    histories.main_and_its_twin_diverged,
    histories.folded_into_an_earlier_commit,
    makers.two_sessions_in_one_commit,
    makers.three_commits_by_one_session,
    makers.session_with_a_subagent,
    places.session_in_a_worktree,
    tools.plain_commit_by_codex,
    tools.both_tools_in_one_commit,
    tools.lock_file_beside_code,
    tools.edits_outside_git,
    aftermath.reverted_by_content_among_other_work,
    aftermath.split_into_two_files,
    aftermath.formatter_left_out_of_blame,
    aftermath.picked_again_after_a_revert,
    wrapping.wrapped_with_changes_inside,
    wrapping.wrapping_reverted,
    contents.link_and_mode_only,
    contents.binary_files,
    rewriting.squashed_in_part,
    histories.committed_by_a_teammate_first,
    evidence.id_not_printed,
    evidence.made_by_the_shell,
    evidence.named_by_a_note,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What was explained about one commit or session."""

    label: str
    found: dict[str, Any]
    environment: dict[str, str]

    def steps(self, heading: str = "") -> Iterator[tuple[str, list[dict[str, Any]]]]:
        """Yield text and checks of each step, of one section or of all."""
        for section in self.found["sections"]:
            if not heading or section["heading"] == heading:
                yield from ((step["text"], step["checks"]) for step in section["steps"])

    def text(self, heading: str = "") -> str:
        """Return all sentences."""
        return "\n".join(text for text, _checks in self.steps(heading))


Explain = Callable[[Shape], tuple[Scenario, dict[str, Told]]]


@pytest.fixture
def explain(tmp_path: Path, built: Built) -> Explain:
    """Collect a scenario and explain each of its commits and sessions, by label."""

    def everything(shape: Shape) -> tuple[Scenario, dict[str, Told]]:
        scenario = built(shape)
        computer = Computer(scenario.home.parent)
        computer.env |= {"GIT_CONFIG_GLOBAL": str(tmp_path / "none"), "TOKENMIRROR_DATA_DIR": str(tmp_path / "data")}
        assert computer.collect().code == 0
        told = {}
        for label, name in {**scenario.ids, **scenario.sessions}.items():
            ran = computer.run("explain", name, "--json")
            if ran.code == 0:
                told[label] = Told(label, ran.json, computer.environment())
        return scenario, told

    return everything


def run(stages: list[list[str]], environment: dict[str, str]) -> tuple[int, str]:
    """Run programs one after the other, without a shell; return the first one's exit code and what the last printed."""
    given, codes = b"", []
    for stage in stages:
        done = subprocess.run(stage, input=given, capture_output=True, env=environment, check=False)
        given = done.stdout
        codes.append(done.returncode)
    return codes[0], given.decode().strip()


RIGHT: dict[str, Callable[[int, str, str], bool]] = {
    "exit": lambda code, _out, value: str(code) == value,
    "prints": lambda _code, out, value: out == value,
    "begins": lambda _code, out, value: out.split()[:1] == [value],
    "holds": lambda _code, out, value: value in out,
    "at_least": lambda _code, out, value: int(out.split()[0]) >= int(value),
    "at_most": lambda _code, out, value: int(out.split()[0]) <= int(value),
    "nothing": lambda code, out, _value: code == 0 and not out,
    "something": lambda code, out, _value: code == 0 and bool(out),
    "look": lambda code, _out, _value: code in {0, 1},
}


def wrong(check: dict[str, Any], environment: dict[str, str]) -> str:
    """Return what is wrong with a check, or nothing."""
    code, out = run(check["stages"], environment)
    value = check["value"]
    right = RIGHT[check["expects"]](code, out, value)
    return "" if right else f"{check['command']}: expected {check['expects']} {value}, got {code} {out[:300]}"


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_command_shows_what_is_said(shape: Shape, explain: Explain) -> None:
    """Exit codes, counts, patch ids and names come out of git, grep and wc as they are told, and add up."""
    _scenario, told = explain(shape)
    checks = [(one, check) for one in told.values() for _text, checks in one.steps() for check in checks]
    faults = [f"{one.label}: {fault}" for one, check in checks if (fault := wrong(check, one.environment))]

    assert not faults, "\n".join(faults)
    assert len(checks) > 1
    for one in told.values():
        assert sum(one.found["outcomes"].values()) == one.found["tokens"]
        assert not list(unequal(one))


def unequal(one: Told) -> Iterator[str]:
    """Yield the sentences on living lines to which the counts of their commands do not add up."""
    for text, checks in one.steps("What became of it"):
        said = re.search(r"gives it ([\d,]+)", text) or re.search(r"has ([\d,]+) living lines", text)
        exact = bool(checks) and all(check["expects"] == "prints" for check in checks)
        counted = sum(int(check["value"]) for check in checks) if exact else 0
        if said is not None and exact and counted != int(said[1].replace(",", "")):
            yield text


def test_a_plain_commit_says_who_and_how_much(explain: Explain) -> None:
    """Said and content are told with the moment, the log, the file and the count."""
    scenario, told = explain(landing.plain_commit)
    made = told["c"].found["sessions"]
    text = told["c"].text("Who made it")

    assert [(s["session"], s["weight"], s["evidence"]) for s in made] == [
        (scenario.sessions["s"], 1.0, ["said", "content"])
    ]
    assert made[0]["files"] == [
        {"path": "src/prices.py", "edited_as": "src/prices.py", "lines_added": 20, "telling_lines": 20,
         "written": 20, "telling_written": 20}
    ]  # fmt: skip
    assert f"its output names {scenario.ids['c'][:7]}" in text
    assert "content: 20 of the 20 lines it added are credited to this session." in text


def test_a_squash_names_the_branch_that_it_holds(explain: Explain) -> None:
    """A commit of the branch says which commit carries it, and the squash which commits went into it."""
    scenario, told = explain(landing.squash_merged_branch_deleted)
    ids = scenario.ids

    assert f"It was squashed: {ids['squash'][:12]}" in told["c1"].text("Where it landed")
    assert "is not itself an ancestor" in told["c1"].text("Where it landed")
    others = told["squash"].text("Other commits of the same work")
    assert ids["c1"][:12] in others
    assert ids["c2"][:12] in others
    assert told["squash"].found["tokens"] == told["c1"].found["tokens"] + told["c2"].found["tokens"]


def test_an_amended_commit_names_what_it_became(explain: Explain) -> None:
    """Tokens are counted at one of the two, which the other one names."""
    scenario, told = explain(landing.amended_after_it_was_said)
    assert f"{scenario.ids['amended'][:12]} " in told["c"].text("Other commits of the same work")
    assert "stands for the same work" in told["c"].text("Other commits of the same work")
    assert "which became this commit" in told["amended"].text("Who made it")


def test_several_sessions_are_told_one_by_one(explain: Explain) -> None:
    """Each with its weight, its own files and its own lines; the weights add up to one."""
    scenario, told = explain(tools.both_tools_in_one_commit)
    made = {session["session"]: session for session in told["c"].found["sessions"]}

    assert set(made) == set(scenario.sessions.values())
    assert sum(session["weight"] for session in made.values()) == pytest.approx(1.0)
    for session in made.values():
        assert sum(file["written"] for file in session["files"]) == session["lines"]


def test_dropped_work_says_that_nothing_holds_it(explain: Explain) -> None:
    """The commit is on no branch and its tokens are set aside."""
    _scenario, told = explain(fates.branch_dropped)

    assert "no branch holds it any more" in told["c"].text("Where it landed")
    assert "Set aside" in told["c"].text("What became of it")


def test_edits_that_no_commit_took_are_listed(explain: Explain) -> None:
    """Edits outside every repository are told with time, path and lines."""
    scenario, told = explain(tools.edits_outside_git)
    loose = [told[label].found["edits_without_commit"] for label in scenario.sessions]

    assert any(edit["state"] == "outside" and edit["added"] for edits in loose for edit in edits)


def test_a_session_accounts_for_all_of_its_tokens(explain: Explain) -> None:
    """What flowed into its commits and elsewhere is what `sessions` counts."""
    scenario, told = explain(makers.three_commits_by_one_session)
    session = told["s"].found

    assert session["tokens"] == scenario.expected.tokens["s"].total_tokens
    assert sum(commit["tokens"] for commit in session["commits"]) <= session["tokens"]
    assert {commit["id"] for commit in session["commits"]} >= {scenario.ids[label] for label in ("c1", "c2", "c3")}


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


HOSTILE = "src/it's $(touch pwned) `id`;\x1b[31m \u202eyp.x\t\u00fc\n.py"


def hostile(computer: Computer) -> str:
    """Commit a session's work in a file whose name and subject try to be commands; return the commit."""
    shop = computer.repository("odd $(touch pwned) 'shop'")
    log = computer.claude_log(shop.path)
    work = Pairing(shop, log)
    session_log(log)
    work.write(HOSTILE, "weight_of_apples = 3\nweight_of_pears = 4\n", NOON + timedelta(minutes=10))
    made = work.commit("Weigh $(touch pwned) \x1b[31m'; touch pwned #", NOON + timedelta(minutes=20))
    assert computer.collect().code == 0
    return made.id


def test_odd_names_stay_arguments(computer: Computer) -> None:
    """A copied line, given to a shell, runs what the list of arguments says and nothing else."""
    oid = hostile(computer)
    sections = computer.run("explain", oid, "--json").json["sections"]
    checks = [check for section in sections for step in section["steps"] for check in step["checks"]]
    environment = computer.environment()
    faults = [fault for check in checks if (fault := wrong(check, environment))]
    folder = computer.folder / "elsewhere"
    folder.mkdir()

    assert not faults
    assert any("pwned" in check["command"] for check in checks)
    for check in checks:
        assert check["command"].isprintable()
        ran = subprocess.run(
            ["bash", "-c", check["command"]], capture_output=True, cwd=folder, env=environment, check=False
        )
        wanted, out = run(check["stages"], environment)
        shown = f"{out}\n{wanted}".strip() if check["expects"] == "exit" else out
        assert ran.stdout.decode().strip() == shown
    assert list(folder.iterdir()) == []
    assert not list(computer.home.rglob("pwned"))


def test_text_is_harmless_in_a_terminal(computer: Computer) -> None:
    """No control or direction character of a subject or path is printed."""
    ran = computer.run("explain", hostile(computer))

    assert ran.code == 0
    assert all(line.isprintable() for line in ran.out.splitlines())
    assert "$ git -C" in ran.out


def test_beginnings_are_enough_and_must_be(computer: Computer) -> None:
    """A unique beginning of an id is taken, another is named with what it can mean, an unknown one is said."""
    shop = computer.repository()
    log = computer.claude_log(shop.path)
    session_log(log)
    computer.collect()
    head = shop.head()
    by_prefix = computer.run("explain", head[:8], "--json").json
    session = computer.run("explain", log.session[:13], "--json").json
    repo = computer.run("explain", head[:8], "--repo", str(shop.path), "--json").json
    twice = computer.run("explain", "")
    unknown = computer.run("explain", "zzzz", "--json")
    elsewhere = computer.run("explain", head, "--repo", str(computer.home), "--json")

    assert (by_prefix["kind"], by_prefix["id"], repo["id"]) == ("commit", head, head)
    assert (session["kind"], session["id"]) == ("session", log.session)
    assert twice.code == 1
    assert unknown.code == 1
    assert "begins with zzzz" in unknown.json["error"]
    assert elsewhere.code == 1


def test_one_id_in_two_repositories_asks_which(computer: Computer) -> None:
    """A clone holds the same commit: `--repo` says which is meant."""
    shop = computer.repository()
    shop.add_origin(computer.home / "origin.git", NOON - timedelta(days=1))
    clone = shop.clone(computer.home / "src" / "clone", shop.person)
    for place in (shop, clone):
        session_log(computer.claude_log(place.path))
    computer.collect()
    asked = computer.run("explain", shop.head(), "--json")
    told = computer.run("explain", shop.head(), "--repo", str(clone.path), "--json")

    assert asked.code == 2
    assert "name one repository with --repo" in asked.json["error"]
    assert told.json["repository"] == str(clone.path)


def test_a_log_that_is_gone_is_said(computer: Computer) -> None:
    """What a deleted log told is still explained, without a command that would find nothing."""
    shop = computer.repository()
    log = computer.claude_log(shop.path)
    work = Pairing(shop, log)
    session_log(log)
    work.write("apples.py", "weight_of_apples = 3\nweight_of_pears = 4\n", NOON + timedelta(minutes=10))
    made = work.commit("Weigh apples", NOON + timedelta(minutes=20))
    computer.collect()
    for file in computer.claude.rglob("*.jsonl"):
        file.unlink()
    computer.collect()
    told = computer.run("explain", log.session).out
    commit = computer.run("explain", made.id, "--json").json

    assert "which is no longer there; what they said is kept." in told
    checks = [c for section in commit["sections"] for step in section["steps"] for c in step["checks"]]
    assert not [check for check in checks if check["stages"][0][0] == "grep"]


def test_a_trailer_that_names_the_session_is_told(computer: Computer) -> None:
    """The message is where it is said, and the command shows it there."""
    shop = computer.repository()
    log = computer.claude_log(shop.path)
    session_log(log)
    shop.write("prices.py", "weight_of_apples = 3\nweight_of_pears = 4\n")
    made = shop.commit(f"Add prices\n\nClaude-Session: {log.session}\n", NOON + timedelta(hours=5))
    computer.collect()
    sections = computer.run("explain", made.id, "--json").json["sections"]
    steps = [step for section in sections for step in section["steps"] if step["text"].startswith("said:")]

    assert [step["text"] for step in steps] == ["said: a trailer in the message of this commit names the session."]
    assert not wrong(steps[0]["checks"][0], computer.environment())
