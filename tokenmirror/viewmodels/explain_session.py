"""Why a session counts as it does: what was read, its commits, where its tokens went, and what no commit took."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

from tokenmirror.viewmodels import git_checks, numbers, recorded
from tokenmirror.viewmodels.evidence import CommitPart, LogRead, LooseEdit, SessionEvidence
from tokenmirror.viewmodels.explain_commit import how_known, moment, outcomes, percent
from tokenmirror.viewmodels.explained import Check, Section, Step
from tokenmirror.viewmodels.fate_words import state_words

MOST_EDITS = 40
"""Edits without a commit that are told one by one."""


def explain_session(facts: SessionEvidence, zone: tzinfo) -> tuple[Section, ...]:
    """Return all that is known of a session, and what is not, in sentences with commands."""
    sections = (
        Section("What was read", tuple(_read(facts, zone))),
        Section("Commits it had a part in", tuple(_commits(facts))),
        Section("Where its tokens went", tuple(_tokens(facts))),
        Section("Edits that no commit took", tuple(_loose(facts, zone))),
        Section("What was left out", tuple(_left_out(facts))),
        Section("What is not known", tuple(_unknown(facts, zone))),
    )
    return tuple(section for section in sections if section.steps)


def _read(facts: SessionEvidence, zone: tzinfo) -> Iterator[Step]:
    when = (
        f" from {moment(facts.started, zone)} to {moment(facts.ended, zone)}" if facts.started and facts.ended else ""
    )
    if facts.meant:
        yield Step(
            f"You said it was {facts.meant} and never meant to be kept: what it left open counts as set aside."
            " tokenmirror ignore --undo takes that back."
        )
    parent = f" It is a part of session {facts.parent}." if facts.parent else ""
    calls = numbers.counted(facts.calls, "call", "calls")
    yield Step(f"{calls} and {numbers.counted(facts.edits, 'edit', 'edits')}{when}.{parent}")
    for log in facts.logs:
        yield _log(log)


def _log(log: LogRead) -> Step:
    records = numbers.counted(log.records, "record", "records")
    if log.gone:
        return Step(f"{records} of its tokens in “{log.path}”, which is no longer there; what they said is kept.")
    text = f"{records} of its tokens in “{log.path}”, of which {log.size:,} bytes are read."
    return Step(text, git_checks.log_read(log.path, log.records, log.size))


def _commits(facts: SessionEvidence) -> Iterator[Step]:
    for part in facts.commits:
        yield Step(_part(part), (git_checks.summary(part.top, part.oid),))
    if not facts.commits:
        yield Step("None is known: it said of none that it made it, and none added lines that it wrote.")


def _part(part: CommitPart) -> str:
    spent = f" {part.tokens:,} of its tokens flowed into it." if part.tokens else ""
    lines = numbers.counted(part.lines, "line", "lines")
    return (
        f"{part.oid[:12]} “{part.subject}”, {state_words(part.state)}: {percent(part.weight)} of what sessions put"
        f" into it, {lines} ({', '.join(part.evidence)}).{spent}"
    )


def _tokens(facts: SessionEvidence) -> Iterator[Step]:
    yield from how_known(facts.qualities)
    if not facts.tokens:
        yield Step("No tokens are recorded.")
        return
    all_of_it = "all that is recorded of it" if recorded.before(facts.qualities) else "all that it used"
    spent = f"{recorded.before(facts.qualities)}{facts.tokens:,} tokens".capitalize()
    yield Step(f"{spent}: {outcomes(facts.outcomes)}. These add up to {all_of_it}.")
    if facts.commits:
        yield Step(
            "What was spent from one commit to the next went into the next; what follows the last commit goes by the"
            " edits that came after it, and is no edit where there was none."
        )
    for oid, tokens in facts.others:
        yield Step(f"{tokens:,} flowed into {oid[:12]}, to which no link is shown any more.")


def _loose(facts: SessionEvidence, zone: tzinfo) -> Iterator[Step]:
    for edit in facts.loose[:MOST_EDITS]:
        yield Step(_edit(edit, zone), tuple(_edit_checks(edit)))
    rest = len(facts.loose) - MOST_EDITS
    if rest > 0:
        yield Step(f"and {numbers.counted(rest, 'more edit', 'more edits')}; --json lists all of them.")
    if facts.edits and not facts.loose:
        yield Step("None: of every edit a line is in a commit.")


def _edit(edit: LooseEdit, zone: tzinfo) -> str:
    lines = f"{edit.added:,} added and {edit.removed:,} removed" if edit.removed else f"{edit.added:,} added"
    became = {
        "outside": "it is outside every repository that is known",
        "replaced": "a later edit of this session took all of it away again",
        "generated": "its file is generated, vendored or a lock file, which is left out of line counts",
        "on_disk": "its lines are in the working file: in progress",
        "not_on_disk": "its lines are no longer in the working file: set aside",
        "not_looked": "it was not looked for in the working file, for the session committed something after it",
    }.get(edit.state, edit.state)
    if edit.state == "replaced" and edit.replaced_at is not None:
        became += f", {moment(edit.replaced_at, zone)}"
    return f"{moment(edit.at, zone)} “{edit.path}”, lines {lines}: {became}."


def _edit_checks(edit: LooseEdit) -> Iterator[Check]:
    if edit.top is not None and edit.inside is not None:
        if edit.state in {"on_disk", "not_on_disk"}:
            yield git_checks.uncommitted(edit.top, edit.inside)
        yield git_checks.history_of(edit.top, edit.inside)


def _left_out(facts: SessionEvidence) -> Iterator[Step]:
    if facts.repeats:
        repeats = numbers.counted(facts.repeats, "record", "records")
        yield Step(f"{repeats} that told of a call which another record had told of: each call counts once.")
    if facts.replays:
        replays = numbers.counted(facts.replays, "record", "records")
        yield Step(f"{replays} that replay calls of another session, which was resumed or forked: they count there.")


def _unknown(facts: SessionEvidence, zone: tzinfo) -> Iterator[Step]:
    if not facts.logs:
        yield Step("Which log told of it is not known: no call of it is stored.")
    for said in facts.said_unknown:
        name = said.prefix or "a commit that its output did not name"
        yield Step(
            f"At {moment(said.at, zone)} it said it made {name}; no commit of yours in a known repository is that one."
        )
    if facts.edits:
        yield Step("What was changed by shell commands is not known as edits, unless a commit says so.")
