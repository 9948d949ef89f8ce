"""Figures of the patterns in words: what stands behind each, what was measured on a case, and in which unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tokenmirror.insights.observing import Case, Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.language import count, locale, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.measure_words import pieces_of_work


def counted(one: Observed) -> str:
    """Return what stands behind it, in short."""
    return _COUNTED.get(Pattern(one.rule), sessions)(one)


def figure_text(one: Observed, figure: float) -> str:
    """Return a figure of a rule in its unit."""
    if Pattern(one.rule) in _OF_TOKENS:
        return numbers.tokens(round(figure))
    if one.rule == Pattern.DEAR_MODELS:
        return numbers.exact(round(figure))
    return numbers.percent_of(figure)


def case_text(one: Observed, case: Case) -> str:
    """Return what was measured on a case."""
    write = _CASES.get(Pattern(one.rule))
    return write(case) if write else ""


def whole(one: Observed, name: str) -> int:
    """Return a count that stands beside a pattern."""
    return int(one.details.get(name, 0))


def sessions(one: Observed) -> str:
    """Return how many sessions it was seen in."""
    return count(len(one.cases), "{n} session", "{n} sessions")


def _with_tokens(one: Observed) -> str:
    return tr("{cases}, {tokens} tokens", cases=sessions(one), tokens=numbers.tokens(whole(one, "tokens")))


def _failing_counted(one: Observed) -> str:
    return count(
        whole(one, "calls"),
        "{sessions}, {n} call, {tokens} tokens",
        "{sessions}, {n} calls, {tokens} tokens",
        sessions=sessions(one),
        tokens=numbers.tokens(whole(one, "tokens")),
    )


def _times(case: Case) -> str:
    said = count(int(case.figure), "{n} time", "{n} times")
    return tr("{times}, then passed", times=said) if len(case.moments) > case.figure else said


def decimal(figure: float) -> str:
    """Return a figure with one decimal, where it has any."""
    return locale().number(figure, 0 if figure == int(figure) else 1)


def _pieces(one: Observed) -> str:
    return pieces_of_work(one.of)


def _pauses(one: Observed) -> str:
    return count(whole(one, "pauses"), "{n} pause, {sessions}", "{n} pauses, {sessions}", sessions=sessions(one))


def _calls(one: Observed) -> str:
    return count(whole(one, "calls"), "{n} call, {sessions}", "{n} calls, {sessions}", sessions=sessions(one))


def _files(one: Observed) -> str:
    return count(whole(one, "files"), "{n} file, {sessions}", "{n} files, {sessions}", sessions=sessions(one))


def _edits(one: Observed) -> str:
    return count(whole(one, "edits"), "{n} edit, {sessions}", "{n} edits, {sessions}", sessions=sessions(one))


def _tokens_of(case: Case) -> str:
    return tr("{tokens} tokens", tokens=numbers.tokens(round(case.figure)))


def _lines_of(case: Case) -> str:
    return count(round(case.figure), "{n} line", "{n} lines")


def _prompts_of(case: Case) -> str:
    return count(round(case.figure), "{n} prompt", "{n} prompts")


def _calls_of(case: Case) -> str:
    return count(round(case.figure), "{n} call", "{n} calls")


def _edits_of(case: Case) -> str:
    return count(round(case.figure), "{n} edit", "{n} edits")


def _ratio_of(case: Case) -> str:
    return tr("{ratio} times as much a call", ratio=decimal(case.figure))


_OF_TOKENS = frozenset({Pattern.COLD_CACHES, Pattern.WIDE_CONTEXTS})
_CASES: Mapping[Pattern, Callable[[Case], str]] = {
    Pattern.FIRST_PROMPTS: _prompts_of,
    Pattern.FAILING_COMMANDS: _times,
    Pattern.SMALL_SESSIONS: _calls_of,
    Pattern.BACK_AND_FORTH: _times,
    Pattern.COLD_CACHES: _tokens_of,
    Pattern.WRITTEN_AGAIN: _lines_of,
    Pattern.WIDE_CONTEXTS: _tokens_of,
    Pattern.LATER_CALLS: _ratio_of,
    Pattern.FAN_OUT: _tokens_of,
    Pattern.DEAR_MODELS: _edits_of,
    Pattern.SET_ASIDE_AGAIN: _tokens_of,
}
_COUNTED: Mapping[Pattern, Callable[[Observed], str]] = {
    Pattern.FIRST_PROMPTS: _pieces,
    Pattern.FAILING_COMMANDS: _failing_counted,
    Pattern.BACK_AND_FORTH: _files,
    Pattern.COLD_CACHES: _pauses,
    Pattern.WRITTEN_AGAIN: _files,
    Pattern.WIDE_CONTEXTS: _calls,
    Pattern.LATER_CALLS: _with_tokens,
    Pattern.DEAR_MODELS: _edits,
    Pattern.SET_ASIDE_AGAIN: _with_tokens,
}
