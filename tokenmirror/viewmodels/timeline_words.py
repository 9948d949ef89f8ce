"""What is said of one session: the sentence, the caption under it, the chart in words, how it was counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Sum, add_up
from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels import numbers, recorded
from tokenmirror.viewmodels.shapes import ReceiptLine
from tokenmirror.viewmodels.timeline_facts import Clock, SessionFacts

LANDED = (Outcome.KEPT, Outcome.REWRITTEN, Outcome.REVERTED)
_PROJECT_LENGTH = 60


def sentence(facts: SessionFacts) -> str:
    """Return the session in one or two sentences, in the frame of all of them."""
    added = add_up(facts.spends)
    if not facts.calls:
        return _without_calls(facts)
    if recorded.is_nothing(added.qualities):
        return count(
            len(facts.calls),
            "{n} call; its tokens are not recorded.",
            "{n} calls; their tokens are not recorded.",
        )
    said, calls = _first_up(recorded.said(added)), len(facts.calls)
    if {spend.outcome for spend in facts.spends} == {Outcome.OUTSIDE_GIT}:
        return count(
            calls, "{tokens} tokens, {n} call, outside git.", "{tokens} tokens, {n} calls, outside git.", tokens=said
        )
    head = count(calls, "{tokens} tokens, {n} call.", "{tokens} tokens, {n} calls.", tokens=said)
    return sentences(head, *_went(facts))


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


def _without_calls(facts: SessionFacts) -> str:
    charged = recorded.charges_text(facts.charges, tools=False)
    if charged:
        return tr("No call is recorded; cost as recorded: {charged}.", charged=charged)
    if facts.edits:
        return count(
            len(facts.edits), "No call is recorded; {n} edit is.", "No call is recorded; {n} edits are."
        )  # fmt: skip
    return tr("No call is recorded.")


def _went(facts: SessionFacts) -> list[str]:
    """Return where the tokens went, and how much of that is a guess."""
    into = add_up(spend for spend in facts.spends if spend.outcome in LANDED)
    guessed = add_up(spend for spend in facts.spends if spend.guessed)
    told = [_landed(into, facts.changes)] if into.tokens else [_none_landed(facts)]
    if len(facts.changes) > 1 and into.tokens:
        told += _states(facts.changes)
    if guessed.tokens:
        told.append(tr("{tokens} of these rest on a guess.", tokens=numbers.tokens(guessed.tokens)))
    return told


def _none_landed(facts: SessionFacts) -> str:
    still = add_up(spend for spend in facts.spends if spend.outcome is Outcome.IN_PROGRESS)
    if still.tokens:
        return tr("None has landed yet; {tokens} are in progress.", tokens=recorded.said(still))
    if all(spend.outcome is Outcome.NO_EDIT for spend in facts.spends):
        return tr("None went into an edit.")
    return tr("None has landed.")


def _landed(into: Sum, changes: Sequence[Change]) -> str:
    tokens = _first_up(recorded.said(into))
    if not changes:
        return tr("{tokens} went into changes that landed later.", tokens=tokens)
    if len(changes) > 1:
        return count(
            len(changes),
            "{tokens} went into {n} change that landed.",
            "{tokens} went into {n} changes that landed.",
            tokens=tokens,
        )
    return _one_landed(tokens, changes[0].state)


def _one_landed(tokens: str, state: FateState) -> str:
    if state is FateState.KEPT:
        return tr("{tokens} went into one change that is kept.", tokens=tokens)
    if state is FateState.KEPT_IN_PART:
        return tr("{tokens} went into one change that is kept in part.", tokens=tokens)
    if state is FateState.PENDING:
        return tr("{tokens} went into one change that landed and is too young to judge.", tokens=tokens)
    if state is FateState.REVERTED:
        return tr("{tokens} went into one change that was reverted.", tokens=tokens)
    return tr("{tokens} went into one change that was rewritten.", tokens=tokens)


def _states(changes: Sequence[Change]) -> list[str]:
    """Return what became of several changes, a sentence a state."""

    def of(state: FateState) -> int:
        return sum(change.state is state for change in changes)

    told = [count(of(FateState.KEPT), "{n} of these is kept.", "{n} of these are kept.")]
    if in_part := of(FateState.KEPT_IN_PART):
        told.append(count(in_part, "{n} is kept in part.", "{n} are kept in part."))
    if young := of(FateState.PENDING):
        told.append(count(young, "{n} is too young to judge.", "{n} are too young to judge."))
    return told


# ---- the caption


def caption(facts: SessionFacts, clock: Clock, span: tuple[datetime, datetime] | None, pauses: int) -> str:
    """Return where, when, how long, with what and for how much."""
    parts = (
        _where(facts), _when(span, clock, pauses) if span else "", facts.tool, *_parts_of_it(facts), _price(facts),
        recorded.charges_text(facts.charges, tools=False) if facts.calls else "",
    )  # fmt: skip
    return " · ".join(filter(None, parts))


def _where(facts: SessionFacts) -> str:
    project = facts.project.replace("\\", "/").rstrip("/").rpartition("/")[2][:_PROJECT_LENGTH] or facts.project
    if facts.branches and project:
        return tr("{project}, branch {branch}", project=project, branch=facts.branches[0][:_PROJECT_LENGTH])
    return project


def _when(span: tuple[datetime, datetime], clock: Clock, pauses: int) -> str:
    start, end = (at.astimezone(clock.zone) for at in span)
    today = clock.now.astimezone(clock.zone).date()
    began, ended = numbers.hour(start, clock.zone), numbers.hour(end, clock.zone)
    if start.date() == end.date():
        day = numbers.long_day(start.date(), today)
        said = tr("{day}, {start} to {end}", day=day, start=began, end=ended) if began != ended else ""
        said = said or tr("{day}, {start}", day=day, start=began)
    else:
        first, last = numbers.day_in_words(start.date(), today), numbers.day_in_words(end.date(), today)
        said = tr("{day} {start} to {last} {end}", day=first, start=began, last=last, end=ended)
    return count(pauses, "{when}, with one pause", "{when}, with {n} pauses", when=said) if pauses else said


def _parts_of_it(facts: SessionFacts) -> list[str]:
    told = []
    if agents := len({call.agent for call in facts.calls if call.agent}):
        told.append(count(agents, "{n} subagent, counted here", "{n} subagents, counted here"))
    if below := sum(child.subagent for child in facts.children):
        told.append(
            count(below, "{n} session of a subagent, counted by itself", "{n} sessions of subagents, counted apart")
        )
    if facts.parent:
        told.append(tr("comes from session {session}", session=facts.parent[:8]))
    if facts.host:
        told.append(tr("read from {computer}", computer=facts.host))
    return told


def _price(facts: SessionFacts) -> str:
    added = add_up(facts.spends)
    if not added.priced:
        return tr("no list price is known") if added.tokens else ""
    price = recorded.qualified(added.qualities, numbers.money(added.price, facts.currency))
    if added.unpriced_models:
        return count(
            len(added.unpriced_models),
            "list price {price} + {n} model without price",
            "list price {price} + {n} models without price",
            price=price,
        )
    return tr("list price {price}", price=price)


# ---- in one sentence, and how it was counted


def in_words(facts: SessionFacts, pauses: int) -> str:
    """Return the chart in one sentence, for a screen reader."""
    added = add_up(facts.spends)
    files = len({edit.path for edit in facts.edits})
    return tr(
        "{tokens} tokens in {calls}, {edits} of {files}, {commits} and {pauses} over ten minutes.",
        tokens=recorded.said(added) if added.calls else numbers.exact(0),
        calls=count(len(facts.calls), "{n} call", "{n} calls"),
        edits=count(len(facts.edits), "{n} edit", "{n} edits"),
        files=count(files, "{n} file", "{n} files"),
        commits=count(len(facts.commits), "{n} commit", "{n} commits"),
        pauses=count(pauses, "{n} pause", "{n} pauses"),
    )


def receipt(facts: SessionFacts) -> tuple[ReceiptLine, ...]:
    """Return how the numbers of the page were counted."""
    added = add_up(facts.spends)
    return tuple(line for line in (*_of_tokens(facts, added), *_of_records(facts)) if line.value)


def _of_tokens(facts: SessionFacts, added: Sum) -> list[ReceiptLine]:
    usage = added.usage
    total = recorded.said(added, numbers.exact) if added.calls else recorded.not_recorded()
    kinds = tr(
        "Input {uncached} uncached, {read} read from a cache, {written} written to one; output {output}.",
        uncached=numbers.exact(usage.uncached_input_tokens), read=numbers.exact(usage.cache_read_input_tokens),
        written=numbers.exact(usage.cache_creation_input_tokens), output=numbers.exact(usage.output_tokens),
    )  # fmt: skip
    without = sum(call.quality is Quality.NOT_RECORDED for call in facts.calls)
    return [
        ReceiptLine(tr("Tokens"), total, kinds if added.tokens else ""),
        ReceiptLine(
            tr("Calls without tokens"), numbers.exact(without) if without else "",
            tr("Their tokens are not recorded; that is not zero, so the sum is a lower bound."),
        ),
        ReceiptLine(
            tr("From commit to commit"), tr("all of them"),
            tr("What was spent from one commit to the next went into the next. What follows the last one goes by the"
               " edits that came after it, and is no edit where there was none. The rows add up to the session."),
        ),
        ReceiptLine(
            tr("Tokens per call"), numbers.exact(len(facts.calls)),
            tr("Input and output of a call together. What was read from a cache is counted as input."),
        ),
        ReceiptLine(
            tr("Context"), tr("input of the session's own calls"),
            tr("What a call was given to read, from a cache or not. Subagents hold a context of their own."),
        ),
    ]  # fmt: skip


def _of_records(facts: SessionFacts) -> list[ReceiptLine]:
    below = len(facts.children)
    return [
        ReceiptLine(
            tr("Records read"), numbers.exact(facts.records),
            count(facts.logs, "They stand in {n} log.", "They stand in {n} logs."),
        ),
        ReceiptLine(
            tr("Repeats left out"), numbers.exact(facts.repeats) if facts.repeats else "",
            tr("Records that told of a call which another one had told of: each call counts once."),
        ),
        ReceiptLine(
            tr("Replays left out"), numbers.exact(facts.replays) if facts.replays else "",
            tr("Calls of another session, which was resumed or forked: they count there."),
        ),
        ReceiptLine(
            tr("Sessions that go on from here"), numbers.exact(below) if below else "",
            tr("Their tokens are counted with them, and not here."),
        ),
        ReceiptLine(
            tr("Pauses"), tr("over 10 min"),
            tr("Times without a call, an edit, a prompt or a command. They are drawn short, and say how long."),
        ),
    ]  # fmt: skip
