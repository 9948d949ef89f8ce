"""The words of the patterns: what each rule is called, what it saw, and the one question it leaves open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tokenmirror.insights.observing import Observed
from tokenmirror.insights.patterns import dear_models, later_calls, small_sessions, wide_contexts
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.pattern_figures import decimal, sessions, whole


def titles() -> dict[Pattern, str]:
    """Return what the rules are called."""
    return {
        Pattern.FIRST_PROMPTS: tr("Landed from one or two prompts"),
        Pattern.FAILING_COMMANDS: tr("The same command failing again"),
        Pattern.SMALL_SESSIONS: tr("Small sessions that stayed"),
        Pattern.BACK_AND_FORTH: tr("Back and forth in one file"),
        Pattern.COLD_CACHES: tr("Cold caches after pauses"),
        Pattern.WRITTEN_AGAIN: tr("Code written again"),
        Pattern.WIDE_CONTEXTS: tr("Contexts as large as a codebase"),
        Pattern.LATER_CALLS: tr("Later calls of long sessions"),
        Pattern.FAN_OUT: tr("Many subagents"),
        Pattern.DEAR_MODELS: tr("Expensive models on small edits"),
        Pattern.SET_ASIDE_AGAIN: tr("Set aside again in one place"),
    }


def questions() -> dict[Pattern, str]:
    """Return the open question of each rule: about the work, never answered by a number."""
    return {
        Pattern.FIRST_PROMPTS: tr("What did these prompts have in common?"),
        Pattern.FAILING_COMMANDS: tr("What was missing at the start?"),
        Pattern.SMALL_SESSIONS: tr("What made these tasks small?"),
        Pattern.BACK_AND_FORTH: tr("What was still open when it began?"),
        Pattern.COLD_CACHES: tr("What of it was still needed after the pause?"),
        Pattern.WRITTEN_AGAIN: tr("Where could these lines have been found?"),
        Pattern.WIDE_CONTEXTS: tr("What of it did the work need?"),
        Pattern.LATER_CALLS: tr("Where could these sessions have been parted?"),
        Pattern.FAN_OUT: tr("What did they find out?"),
        Pattern.DEAR_MODELS: tr("What did these edits ask of the model?"),
        Pattern.SET_ASIDE_AGAIN: tr("What is hard about this place?"),
    }


def sentence(one: Observed) -> str:
    """Return what was seen, how often, of how many."""
    return _SENTENCES[Pattern(one.rule)](one)


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


def _first(one: Observed) -> str:
    return count(
        one.of,
        "{cases} of {n} piece of work landed from a single session with one or two prompts.",
        "{cases} of {n} pieces of work landed from a single session with one or two prompts.",
        cases=numbers.exact(len(one.cases)),
    )


def _small(one: Observed) -> str:
    said = count(
        one.of,
        "{cases} of {n} small session, of up to {calls} calls, went into work that is still there.",
        "{cases} of {n} small sessions, of up to {calls} calls, went into work that is still there.",
        cases=numbers.exact(len(one.cases)),
        calls=numbers.exact(small_sessions.SMALL),
    )
    young = whole(one, "young")
    if not young:
        return said
    more = count(young, "{n} more is too young to judge.", "{n} more are too young to judge.")
    return sentences(said, more)


def _circles(one: Observed) -> str:
    most = count(whole(one, "most"), "{n} time", "{n} times")
    file = last_part(str(one.details["file"]))
    if len(one.cases) == 1:
        return tr("Lines of {file} were written, taken out and written again {times} within one session.", file=file,
                  times=most)  # fmt: skip
    return count(
        one.of,
        "In {cases} of {n} session lines of one file were written, taken out and written again; {times} in {file}.",
        "In {cases} of {n} sessions lines of one file were written, taken out and written again; {times} in {file}.",
        cases=numbers.exact(len(one.cases)),
        times=most,
        file=file,
    )


def _cold(one: Observed) -> str:
    tokens, long = whole(one, "tokens"), whole(one, "after_long")
    if long == tokens:
        return tr(
            "Calls after a pause of more than an hour read {tokens} tokens again that had been cached before.",
            tokens=numbers.tokens(tokens),
        )
    said = tr(
        "Calls after a pause of more than 5 minutes read {tokens} tokens again that had been cached before.",
        tokens=numbers.tokens(tokens),
    )
    if not long:
        return said
    after = tr("{tokens} of them came after more than an hour.", tokens=numbers.tokens(long))
    return sentences(said, after)


def _again(one: Observed) -> str:
    return count(
        one.of,
        "{cases} of {n} session wrote {lines} lines that had been written before in the same repository.",
        "{cases} of {n} sessions wrote {lines} lines that had been written before in the same repository.",
        cases=numbers.exact(len(one.cases)),
        lines=numbers.exact(whole(one, "lines")),
    )


def _wide(one: Observed) -> str:
    return tr(
        "Calls that read {wide} tokens or more each took {tokens} tokens; {landed} of them went into changes that"
        " landed.",
        wide=numbers.tokens(wide_contexts.WIDE),
        tokens=numbers.tokens(whole(one, "tokens")),
        landed=numbers.tokens(whole(one, "landed")),
    )


def _later(one: Observed) -> str:
    return count(
        one.of,
        "In {cases} of {n} long session the later half of the calls cost {ratio} times as much a call at list price or"
        " more, or read {wide} tokens or more each, and a smaller share of it landed.",
        "In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or"
        " more, or read {wide} tokens or more each, and a smaller share of it landed.",
        cases=numbers.exact(len(one.cases)),
        ratio=decimal(later_calls.DEARER),
        wide=numbers.tokens(wide_contexts.WIDE),
    )


def _fan(one: Observed) -> str:
    return count(
        whole(one, "agents"),
        "{n} subagent in {cases} took {tokens} tokens; {landed} of them went into changes that landed.",
        "{n} subagents in {cases} took {tokens} tokens; {landed} of them went into changes that landed.",
        cases=sessions(one),
        tokens=numbers.tokens(whole(one, "tokens")),
        landed=numbers.tokens(whole(one, "landed")),
    )


def _dear(one: Observed) -> str:
    return count(
        whole(one, "edits"),
        "{n} small edit, of fewer than {lines} lines, was made with a model whose list price is {ratio} times that of"
        " {least} or more.",
        "{n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of"
        " {least} or more.",
        lines=numbers.exact(dear_models.SMALL),
        ratio=decimal(float(one.details["ratio"])),
        least=str(one.details["least"]),
    )


def _aside(one: Observed) -> str:
    return count(
        one.of,
        "{cases} of {n} session that set work aside had edited files in {folder}.",
        "{cases} of {n} sessions that set work aside had edited files in {folder}.",
        cases=numbers.exact(len(one.cases)),
        folder=str(one.details["folder"]) or tr("the same folder"),
    )


def last_part(path: str) -> str:
    """Return the name of a file."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


_SENTENCES: Mapping[Pattern, Callable[[Observed], str]] = {
    Pattern.FIRST_PROMPTS: _first,
    Pattern.FAILING_COMMANDS: _failing,
    Pattern.SMALL_SESSIONS: _small,
    Pattern.BACK_AND_FORTH: _circles,
    Pattern.COLD_CACHES: _cold,
    Pattern.WRITTEN_AGAIN: _again,
    Pattern.WIDE_CONTEXTS: _wide,
    Pattern.LATER_CALLS: _later,
    Pattern.FAN_OUT: _fan,
    Pattern.DEAR_MODELS: _dear,
    Pattern.SET_ASIDE_AGAIN: _aside,
}
