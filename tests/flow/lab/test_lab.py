"""The real command line says about every lab scenario what a person would say."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.flow.conftest import Built
from tests.flow.lab.lab import Expected, ExpectedCommit, Scenario, Shape
from tests.flow.lab.scenarios import NOT_YET, SHAPES

cli = pytest.importorskip("tokenmirror.cli", reason="the command line is not there yet")
if not hasattr(cli, "main"):
    pytest.skip("the command line is not there yet", allow_module_level=True)

OUTCOMES = {"kept", "rewritten", "reverted", "in_progress", "set_aside", "no_edit", "outside_git"}

CLOSE = 0.05
"""How far from a person's word a weight may be."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the command line said about one scenario."""

    report: Mapping[str, Any]
    commits: Mapping[str, Mapping[str, Any]]
    """By commit id."""
    sessions: Mapping[str, Mapping[str, Any]]
    """By session id."""


@pytest.fixture
def ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[Scenario], Answers]:
    """Collect a scenario and ask for everything that is known about it."""

    def run(*words: str) -> Any:
        code = cli.main([*words, "--json", "--data-dir", str(tmp_path / "data")])
        printed = capsys.readouterr().out
        assert code == 0, f"{' '.join(words)} ended with {code}: {printed[-2000:]}"
        return json.loads(printed)

    def answer(scenario: Scenario) -> Answers:
        _settle(scenario.home, monkeypatch)
        for words in scenario.commands:
            run(*words)
        run("collect", "--once")
        commits, sessions = run("commits")["commits"], run("sessions")["sessions"]
        assert len({one["id"] for one in commits}) == len(commits)
        return Answers(run("report"), {one["id"]: one for one in commits}, {one["session"]: one for one in sessions})

    return answer


def _settle(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program find the scenario's home and nobody else's."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(home / ".claude"))
    monkeypatch.setenv("CODEX_HOME", str(home / ".codex"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(home / "no-such-gitconfig"))


def _case(shape: Shape) -> Any:
    reason = NOT_YET.get(shape.__name__)
    return pytest.param(shape, marks=[pytest.mark.xfail(strict=True, reason=reason)] if reason else [])


@pytest.mark.parametrize("shape", [*map(_case, SHAPES)], ids=lambda shape: shape.__name__)
def test_what_a_person_would_say(shape: Shape, built: Built, ask: Callable[[Scenario], Answers]) -> None:
    """Who made each commit, what became of it, and where the tokens went."""
    scenario = built(shape)
    answers = ask(scenario)
    wrong = [
        *_wrong_commits(scenario, answers),
        *_wrong_strangers(scenario, answers),
        *_wrong_sessions(scenario, answers),
        *_wrong_totals(scenario.expected, answers),
    ]

    assert not wrong, f"{shape.__doc__}\n" + "\n".join(wrong)


def _wrong_commits(scenario: Scenario, answers: Answers) -> list[str]:
    wrong = []
    for label, expected in scenario.expected.commits.items():
        told = answers.commits.get(scenario.ids[label])
        if told is None:
            wrong += [] if expected.gone else [f"{label}: not listed"]
            continue
        faults = [*_wrong_makers(scenario, expected, told), *_wrong_fate(scenario, expected, told["fate"])]
        if not told["mine"]:
            faults.append("is said not to be mine")
        wrong += [f"{label}: {fault}" for fault in faults]
    return wrong


def _wrong_makers(scenario: Scenario, expected: ExpectedCommit, told: Mapping[str, Any]) -> list[str]:
    names = {session: label for label, session in scenario.sessions.items()}
    makers = {names[one["session"]] for one in told["sessions"]}
    wrong = []
    if makers != expected.sessions:
        wrong.append(f"made by {sorted(makers)}, not {sorted(expected.sessions)}")
    if makers and not 0 < sum(one["share_of_commit"] for one in told["sessions"]) <= 1 + 1e-6:
        wrong += [f"parts are {[one['share_of_commit'] for one in told['sessions']]}"]
    for one in told["sessions"]:
        asked = expected.shares.get(names[one["session"]], one["share_of_commit"])
        if abs(one["share_of_commit"] - asked) > CLOSE:
            wrong.append(f"the part of {names[one['session']]} is {one['share_of_commit']:.2f}, not {asked:.2f}")
        if not expected.effort[0] <= one["share_of_session"] <= expected.effort[1] or not 0 <= one["weight"] <= 1:
            wrong.append(f"of {names[one['session']]} {one['share_of_session']:.2f} went into it")
        if not expected.evidence <= set(one["evidence"]):
            wrong.append(f"evidence is {one['evidence']}, without {sorted(expected.evidence)}")
        if one["guess"] is not (one["evidence"] == ["near"]):
            wrong.append(f"guess is {one['guess']}, with evidence {one['evidence']}")
    return wrong


def _wrong_fate(scenario: Scenario, expected: ExpectedCommit, fate: Mapping[str, Any]) -> list[str]:
    wrong = []
    if expected.states and fate["state"] not in expected.states:
        wrong.append(f"is {fate['state']}, not {' or '.join(sorted(expected.states))}")
    for name in ("lines_added", "lines_alive", "tool_lines"):
        asked = getattr(expected, name)
        if asked is not None and fate[name] != asked:
            wrong.append(f"{name} is {fate[name]}, not {asked}")
    if expected.landed_as and fate["landed_as"] != scenario.ids[expected.landed_as]:
        wrong.append(f"landed as {fate['landed_as']}, not as {expected.landed_as}")
    return wrong


def _wrong_strangers(scenario: Scenario, answers: Answers) -> list[str]:
    """Find claims on commits that no session made."""
    expected, wrong = scenario.expected, []
    labels = {commit: label for label, commit in scenario.ids.items()}
    for commit, told in answers.commits.items():
        label = labels.get(commit, commit)
        if label in expected.absent:
            wrong.append(f"{label}: listed, but it is no work")
        if label in expected.not_mine and told["mine"]:
            wrong.append(f"{label}: said to be mine")
        if label not in expected.commits and told["sessions"]:
            wrong.append(f"{label}: claimed by a session")
    return wrong


def _wrong_sessions(scenario: Scenario, answers: Answers) -> list[str]:
    wrong: list[str] = []
    for label, session in scenario.sessions.items():
        told = answers.sessions.get(session)
        if told is None and label not in scenario.expected.api_calls:
            continue
        if told is None:
            wrong.append(f"session {label}: not listed")
            continue
        faults = _wrong_counts(label, scenario.expected, told)
        wrong += [f"session {label}: {fault}" for fault in [*faults, *_wrong_outcomes(label, scenario.expected, told)]]
    return wrong


def _wrong_counts(label: str, expected: Expected, told: Mapping[str, Any]) -> list[str]:
    if label not in expected.api_calls:
        return []
    counts, tokens = told["tokens"], expected.tokens[label]
    wrong = [
        f"{name} is {counts[name]}, not {getattr(tokens, name)}"
        for name in ("input_tokens", "cache_read_input_tokens", "output_tokens", "total_tokens")
        if counts[name] != getattr(tokens, name)
    ]
    if told["api_calls"] != expected.api_calls[label]:
        wrong.append(f"{told['api_calls']} calls, not {expected.api_calls[label]}")
    return wrong


def _wrong_outcomes(label: str, expected: Expected, told: Mapping[str, Any]) -> list[str]:
    """Compare outcomes; reading around the work may stand beside it as `no_edit`."""
    spent = {name: _tokens_in(one) for name, one in told["outcomes"].items()}
    wrong = [] if set(spent) <= OUTCOMES else [f"unknown outcomes in {sorted(spent)}"]
    if sum(spent.values()) != told["tokens"]["total_tokens"]:
        wrong.append(f"outcomes {spent} do not add up to {told['tokens']['total_tokens']}")
    asked = expected.outcomes.get(label)
    found = {name for name, tokens in spent.items() if tokens}
    if asked and not (found & asked and found <= asked | {"no_edit"}):
        wrong.append(f"tokens went to {spent}, not to {sorted(asked)}")
    return wrong


def _tokens_in(outcome: Any) -> int:
    """Return the tokens of an outcome, which is a token object or holds one."""
    tokens = outcome.get("tokens", outcome)
    return int(tokens["total_tokens"])


def _wrong_totals(expected: Expected, answers: Answers) -> list[str]:
    totals, outcomes = answers.report["totals"], answers.report["outcomes"]
    wrong = []
    if totals["api_calls"] != expected.calls_in_all:
        wrong.append(f"report: {totals['api_calls']} calls, not {expected.calls_in_all}")
    if totals["sessions"] < len(expected.api_calls):
        wrong.append(f"report: {totals['sessions']} sessions, not {len(expected.api_calls)}")
    if sum(_tokens_in(one) for one in outcomes.values()) != totals["tokens"]["total_tokens"]:
        wrong.append("report: the outcomes do not add up to the total")
    if any(one["guessed_tokens"] for one in outcomes.values()):
        wrong.append("report: tokens went where only a guess sends them")
    if answers.report["receipt"]["problems"]:
        wrong.append(f"report: {answers.report['receipt']['problems']} problems in clean logs")
    return wrong
