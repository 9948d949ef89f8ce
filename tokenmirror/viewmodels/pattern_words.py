"""The words of the patterns: what each rule is called, what it saw, and the one question it leaves open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tokenmirror.insights.observing import Case, Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers


def titles() -> dict[Pattern, str]:
    """Return what the rules are called."""
    return {
        Pattern.FAILING_COMMANDS: tr("The same command failing again"),
    }


def questions() -> dict[Pattern, str]:
    """Return the open question of each rule: about the work, never answered by a number."""
    return {
        Pattern.FAILING_COMMANDS: tr("What was missing at the start?"),
    }


def sentence(one: Observed) -> str:
    """Return what was seen, how often, of how many."""
    return _SENTENCES[Pattern(one.rule)](one)


def counted(one: Observed) -> str:
    """Return what stands behind it, in short."""
    return _COUNTED.get(Pattern(one.rule), _sessions)(one)


def figure_text(one: Observed, figure: float) -> str:
    """Return a figure of a rule in its unit."""
    if Pattern(one.rule) in _OF_TOKENS:
        return tr("{tokens} tokens", tokens=numbers.tokens(round(figure)))
    return numbers.percent_of(figure)


def case_text(one: Observed, case: Case) -> str:
    """Return what was measured on a case."""
    write = _CASES.get(Pattern(one.rule))
    return write(case) if write else ""


def whole(one: Observed, name: str) -> int:
    """Return a count that stands beside a pattern."""
    return int(one.details.get(name, 0))


def _sessions(one: Observed) -> str:
    return count(len(one.cases), "{n} session", "{n} sessions")


def _with_tokens(one: Observed) -> str:
    return tr("{cases}, {tokens} tokens", cases=_sessions(one), tokens=numbers.tokens(whole(one, "tokens")))


def _failing(one: Observed) -> str:
    most = whole(one, "most")
    if len(one.cases) > 1:
        return count(
            one.of,
            "The same command failed three times in a row or more in {cases} of {n} session, {most} times in one.",
            "The same command failed three times in a row or more in {cases} of {n} sessions, {most} times in one.",
            cases=numbers.exact(len(one.cases)),
            most=numbers.exact(most),
        )
    if whole(one, "passed"):
        return count(
            most,
            "The same command failed {n} time within one session before it passed.",
            "The same command failed {n} times within one session before it passed.",
        )
    return count(
        most,
        "The same command failed {n} time within one session; it was not seen to pass there.",
        "The same command failed {n} times within one session; it was not seen to pass there.",
    )


def _failing_counted(one: Observed) -> str:
    return count(
        whole(one, "calls"),
        "{sessions}, {n} call, {tokens} tokens",
        "{sessions}, {n} calls, {tokens} tokens",
        sessions=_sessions(one),
        tokens=numbers.tokens(whole(one, "tokens")),
    )


def _times(case: Case) -> str:
    said = count(int(case.figure), "{n} time", "{n} times")
    return tr("{times}, then passed", times=said) if len(case.moments) > case.figure else said


_OF_TOKENS = frozenset({Pattern.COLD_CACHES})
_CASES: Mapping[Pattern, Callable[[Case], str]] = {
    Pattern.FAILING_COMMANDS: _times,
}
_SENTENCES: Mapping[Pattern, Callable[[Observed], str]] = {
    Pattern.FAILING_COMMANDS: _failing,
}
_COUNTED: Mapping[Pattern, Callable[[Observed], str]] = {
    Pattern.FAILING_COMMANDS: _failing_counted,
}
