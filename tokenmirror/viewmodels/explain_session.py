"""Why a session counts as it does: what was read, its commits, where its tokens went, and what no commit took."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

from tokenmirror.domain.corrections import Word
from tokenmirror.language import Words, count, listed, sentences, tr
from tokenmirror.viewmodels import git_checks, numbers, recorded, words
from tokenmirror.viewmodels.evidence import CommitPart, LogRead, LooseEdit, SessionEvidence
from tokenmirror.viewmodels.explain_commit import first_up, how_known, outcomes
from tokenmirror.viewmodels.explain_fate import moment
from tokenmirror.viewmodels.explained import Check, Section, Step
from tokenmirror.viewmodels.fate_words import state_words

_BECAME = Words(
    {
        "outside": "it is outside every repository that is known",
        "replaced": "a later edit of this session took all of it away again",
        "generated": "its file is generated, vendored or a lock file, which is left out of line counts",
        "on_disk": "its lines are in the working file: in progress",
        "not_on_disk": "its lines are no longer in the working file: set aside",
        "not_looked": "it was not looked for in the working file, for the session committed something after it",
    }
)
MOST_EDITS = 40
"""Edits without a commit that are told one by one."""


def explain_session(facts: SessionEvidence, zone: tzinfo) -> tuple[Section, ...]:
    """Return all that is known of a session, and what is not, in sentences with commands."""
    sections = (
        Section(tr("What was read"), tuple(_read(facts, zone))),
        Section(tr("Commits it had a part in"), tuple(_commits(facts))),
        Section(tr("Where its tokens went"), tuple(_tokens(facts))),
        Section(tr("Edits that no commit took"), tuple(_loose(facts, zone))),
        Section(tr("What was left out"), tuple(_left_out(facts))),
        Section(tr("What is not known"), tuple(_unknown(facts, zone))),
    )
    return tuple(section for section in sections if section.steps)


def _read(facts: SessionEvidence, zone: tzinfo) -> Iterator[Step]:
    if facts.meant:
        text = tr(
            "You said it was {meant} and never meant to be kept: what it left open counts as set aside. tokenmirror"
            " ignore --undo takes that back.",
            meant=words.INTENTS.get(Word(facts.meant), facts.meant),
        )
        yield Step(text)
    values = {
        "calls": count(facts.calls, "{n} call", "{n} calls"),
        "edits": count(facts.edits, "{n} edit", "{n} edits"),
    }
    text = tr("{calls} and {edits}.", **values)
    if facts.started and facts.ended:
        began, ended = moment(facts.started, zone), moment(facts.ended, zone)
        text = tr("{calls} and {edits} from {began} to {ended}.", began=began, ended=ended, **values)
    if facts.parent:
        parent = tr("It is a part of session {session}.", session=facts.parent)
        text = sentences(text, parent)
    yield Step(text)
    for log in facts.logs:
        yield _log(log)


def _log(log: LogRead) -> Step:
    if log.gone:
        text = count(
            log.records,
            "{n} record of its tokens in “{path}”, which is no longer there; what they said is kept.",
            "{n} records of its tokens in “{path}”, which is no longer there; what they said is kept.",
            path=log.path,
        )
        return Step(text)
    text = count(
        log.records,
        "{n} record of its tokens in “{path}”, of which {size} bytes are read.",
        "{n} records of its tokens in “{path}”, of which {size} bytes are read.",
        path=log.path,
        size=numbers.exact(log.size),
    )
    return Step(text, git_checks.log_read(log.path, log.records, log.size))


def _commits(facts: SessionEvidence) -> Iterator[Step]:
    for part in facts.commits:
        yield Step(_part(part), (git_checks.summary(part.top, part.oid),))
    if not facts.commits:
        yield Step(tr("None is known: it said of none that it made it, and none added lines that it wrote."))


def _part(part: CommitPart) -> str:
    text = tr(
        "{commit} “{subject}”, {state}: {share} of what sessions put into it, {lines} ({evidence}).",
        commit=part.oid[:12],
        subject=part.subject,
        state=state_words(part.state),
        share=numbers.percent_of(part.weight),
        lines=count(part.lines, "{n} line", "{n} lines"),
        evidence=listed(words.EVIDENCE_NAMES.get(kind, kind) for kind in part.evidence),
    )
    if not part.tokens:
        return text
    spent = tr("{tokens} of its tokens flowed into it.", tokens=numbers.exact(part.tokens))
    return sentences(text, spent)


def _tokens(facts: SessionEvidence) -> Iterator[Step]:
    yield from how_known(facts.qualities)
    if not facts.tokens:
        yield Step(tr("No tokens are recorded."))
        return
    values = {
        "tokens": first_up(recorded.qualified(facts.qualities, numbers.exact(facts.tokens))),
        "outcomes": outcomes(facts.outcomes),
    }
    if recorded.is_floor(facts.qualities) or recorded.is_about(facts.qualities):
        yield Step(tr("{tokens} tokens: {outcomes}. These add up to all that is recorded of it.", **values))
    else:
        yield Step(tr("{tokens} tokens: {outcomes}. These add up to all that it used.", **values))
    if facts.commits:
        text = tr(
            "What was spent from one commit to the next went into the next; what follows the last commit goes by the"
            " edits that came after it, and is no edit where there was none."
        )
        yield Step(text)
    for oid, tokens in facts.others:
        text = tr(
            "{tokens} flowed into {commit}, to which no link is shown any more.",
            tokens=numbers.exact(tokens),
            commit=oid[:12],
        )
        yield Step(text)


def _loose(facts: SessionEvidence, zone: tzinfo) -> Iterator[Step]:
    for edit in facts.loose[:MOST_EDITS]:
        yield Step(_edit(edit, zone), tuple(_edit_checks(edit)))
    rest = len(facts.loose) - MOST_EDITS
    if rest > 0:
        text = count(
            rest, "and {n} more edit; --json lists all of them.", "and {n} more edits; --json lists all of them."
        )
        yield Step(text)
    if facts.edits and not facts.loose:
        yield Step(tr("None: of every edit a line is in a commit."))


def _edit(edit: LooseEdit, zone: tzinfo) -> str:
    became = _BECAME.get(edit.state, edit.state)
    if edit.state == "replaced" and edit.replaced_at is not None:
        became = listed((became, moment(edit.replaced_at, zone)))
    values = {
        "at": moment(edit.at, zone),
        "path": edit.path,
        "added": numbers.exact(edit.added),
        "removed": numbers.exact(edit.removed),
        "became": became,
    }
    if edit.removed:
        return tr("{at} “{path}”, lines {added} added and {removed} removed: {became}.", **values)
    return tr("{at} “{path}”, lines {added} added: {became}.", **values)


def _edit_checks(edit: LooseEdit) -> Iterator[Check]:
    if edit.top is not None and edit.inside is not None:
        if edit.state in {"on_disk", "not_on_disk"}:
            yield git_checks.uncommitted(edit.top, edit.inside)
        yield git_checks.history_of(edit.top, edit.inside)


def _left_out(facts: SessionEvidence) -> Iterator[Step]:
    if facts.repeats:
        text = count(
            facts.repeats,
            "{n} record that told of a call which another record had told of: each call counts once.",
            "{n} records that told of a call which another record had told of: each call counts once.",
        )
        yield Step(text)
    if facts.replays:
        text = count(
            facts.replays,
            "{n} record that replay calls of another session, which was resumed or forked: they count there.",
            "{n} records that replay calls of another session, which was resumed or forked: they count there.",
        )
        yield Step(text)


def _unknown(facts: SessionEvidence, zone: tzinfo) -> Iterator[Step]:
    if not facts.logs:
        yield Step(tr("Which log told of it is not known: no call of it is stored."))
    for said in facts.said_unknown:
        text = tr(
            "At {at} it said it made {commit}; no commit of yours in a known repository is that one.",
            at=moment(said.at, zone),
            commit=said.prefix or tr("a commit that its output did not name"),
        )
        yield Step(text)
    if facts.edits:
        yield Step(tr("What was changed by shell commands is not known as edits, unless a commit says so."))
