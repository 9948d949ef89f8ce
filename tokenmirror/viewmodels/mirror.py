"""The first screen: the sentence, the seven figures, the chart, the receipt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend, Sum, add_up, add_up_by
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.lives import lives_view
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.outcome_bars import landed_text, outcome_chart
from tokenmirror.viewmodels.parts import segments_of
from tokenmirror.viewmodels.receipt import receipt
from tokenmirror.viewmodels.shapes import Choice, EmptyState, Figure, MirrorView, Segment


def mirror_view(facts: MirrorFacts, now: datetime, zone: tzinfo) -> MirrorView:
    """Return the first screen."""
    added = add_up(facts.spends)
    strip = segments_of(facts.spends)
    return MirrorView(
        sentence=_sentence(facts, added),
        caption=_caption(facts, added),
        figures=_figures(facts.spends, strip),
        strip=strip,
        chart=outcome_chart(facts, now, zone),
        receipt=receipt(facts, added),
        in_progress=_in_progress(facts, now),
        empty=_empty(facts, added),
        projects=_choices(facts.projects),
        sources=_choices(facts.sources),
        notices=tuple(facts.notices),
        lives=lives_view(facts.lives) if facts.lives is not None else None,
    )


def _sentence(facts: MirrorFacts, added: Sum) -> str:
    if not added.calls:
        charged = recorded.charges_text(facts.charges)
        return f"No tokens recorded {facts.period_text}{f'; cost as recorded: {charged}' if charged else ''}."
    if recorded.is_nothing(added.qualities):
        return _without_tokens(facts, added)
    by = add_up_by(facts.spends, lambda spend: spend.outcome)
    head = f"{_first_up(recorded.said(added))} tokens {facts.period_text}"
    if set(by) == {Outcome.OUTSIDE_GIT}:
        return f"{head}, outside git."
    return f"{head}. {_went_into(facts.spends, facts.changes)}"


def _without_tokens(facts: MirrorFacts, added: Sum) -> str:
    """Say what there is where no tool recorded tokens: calls, and what landed."""
    calls = numbers.counted(len(added.calls), "call", "calls")
    landed = f" {landed_text(facts.changes)}." if facts.changes else ""
    whose = "its" if len(added.calls) == 1 else "their"
    return f"{calls} {facts.period_text}; {whose} tokens are {recorded.NOT_RECORDED}.{landed}"


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


_LANDED = (Outcome.KEPT, Outcome.REWRITTEN, Outcome.REVERTED)


def _went_into(spends: Sequence[Spend], changes: Sequence[Change]) -> str:
    into = add_up(spend for spend in spends if spend.outcome in _LANDED)
    what = _first_up(recorded.said(into))
    if into.calls and recorded.is_nothing(into.qualities):
        what = "What is not recorded"
    elif not into.tokens:
        return _none_landed(spends, changes)
    return f"{what} went into {_landed_words(changes) if changes else 'changes that landed later.'}"


def _none_landed(spends: Sequence[Spend], changes: Sequence[Change]) -> str:
    still = add_up(spend for spend in spends if spend.outcome is Outcome.IN_PROGRESS)
    if changes and all(change.guessed for change in changes):
        by_guess = numbers.counted(len(changes), "change that landed is a guess", "changes that landed are guesses")
        return f"None is known to have gone into a change that landed; {by_guess}."
    open_work = still.tokens and recorded.said(still)
    return f"None has landed yet; {open_work} are in progress." if open_work else "None has landed yet."


def _landed_words(changes: Sequence[Change]) -> str:
    landed = numbers.counted(len(changes), "change", "changes")
    guessed = sum(change.guessed for change in changes)
    kept = sum(change.state is FateState.KEPT for change in changes)
    in_part = sum(change.state is FateState.KEPT_IN_PART for change in changes)
    pending = sum(change.state is FateState.PENDING for change in changes)
    parts = [f"{kept} of these {'is' if kept == 1 else 'are'} kept"]
    if in_part:
        parts.append(f"{in_part} in part")
    if pending:
        parts.append(f"{pending} {'is' if pending == 1 else 'are'} too young to judge")
    by_guess = f", {guessed:,} of them by a guess" if guessed else ""
    return f"{landed} that landed{by_guess}; {_joined(parts)}."


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _caption(facts: MirrorFacts, added: Sum) -> str:
    charged = recorded.charges_text(facts.charges)
    if not added.calls:
        return ""  # what was charged is in the sentence
    price = "No list price is known"
    if added.priced:
        price = f"List price {recorded.before(added.qualities)}{numbers.money(added.price, facts.currency)}"
    if added.unpriced_models and added.priced:
        models = numbers.counted(len(added.unpriced_models), "model", "models")
        price += f" + {models} without price ({', '.join(sorted(added.unpriced_models)[:3])})"
    parts = [
        price,
        numbers.counted(len(added.sessions), "session", "sessions"),
        numbers.counted(len(added.calls), "call", "calls"),
    ]
    without = recorded.without_text(len(recorded.calls_without(facts.spends)))
    return " · ".join([*parts, *filter(None, (without, charged))])


def _figures(spends: Sequence[Spend], strip: Sequence[Segment]) -> tuple[Figure, ...]:
    by: dict[Outcome, list[Spend]] = defaultdict(list)
    for spend in spends:
        by[spend.outcome].append(spend)
    counts = [add_up(by[outcome]).tokens for outcome in Outcome]
    texts, shares = numbers.token_parts(counts), numbers.percent_parts(counts)
    return tuple(
        _figure(outcome, by[outcome], [part for part in strip if part.outcome is outcome], text, share)
        for outcome, text, share in zip(Outcome, texts, shares, strict=True)
    )


def _figure(outcome: Outcome, spends: Sequence[Spend], parts: Sequence[Segment], text: str, share: str) -> Figure:
    added, without = add_up(spends), len(recorded.calls_without(spends))
    return Figure(
        outcome,
        words.OUTCOMES[outcome],
        added.tokens,
        recorded.NOT_RECORDED if recorded.is_nothing(added.qualities) else recorded.marks(added.qualities) + text,
        " · ".join([*([share] if added.tokens else []), *_of_which(parts), *_calls_without(without)]),
        _exactly(added, parts, without),
        without,
    )


def _of_which(parts: Sequence[Segment]) -> list[str]:
    """Return what of a figure is pending, a guess, or estimated by the tool."""
    pending = sum(part.tokens for part in parts if part.pending)
    guessed = sum(part.tokens for part in parts if part.guessed)
    estimated = sum(part.tokens for part in parts if part.estimated)
    told = ((pending, "pending"), (guessed, "guess"), (estimated, recorded.ESTIMATED))
    return [f"{numbers.tokens(count)} {word}" for count, word in told if count]


def _calls_without(count: int) -> list[str]:
    return [f"{numbers.counted(count, 'call', 'calls')} {recorded.NOT_RECORDED}"] if count else []


def _exactly(added: Sum, parts: Sequence[Segment], without: int) -> str:
    """Return the exact figure in words, with what of it is not exact."""
    estimated = sum(part.tokens for part in parts if part.estimated)
    more = [f"{numbers.exact(estimated)} of these {recorded.ESTIMATED}"] if estimated else []
    more += [recorded.without_text(without)] if without else []
    if recorded.is_nothing(added.qualities):
        return "; ".join(more)
    return "; ".join([f"{recorded.before(added.qualities)}{numbers.exact(added.tokens)} tokens", *more])


def _in_progress(facts: MirrorFacts, now: datetime) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (name, numbers.age(since, now) if since else "", recorded.marked(spent))
        for name, since, spent in facts.in_progress
    )


def _empty(facts: MirrorFacts, added: Sum) -> EmptyState | None:
    if added.calls or facts.charges:
        return None
    if facts.first_call is None:
        places = numbers.counted(facts.roots_looked_at, "place", "places")
        return EmptyState(
            "No tool has left logs here yet.", f"TokenMirror looked in {places}.", "sources", "Show where"
        )
    if facts.narrowed:
        return EmptyState(
            "Nothing in this period and filter.", "There are tokens outside of it.", "clear", "Show everything"
        )
    return EmptyState("Nothing recorded in this period.", "There are tokens in other periods.", "clear", "Show all")


def _choices(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    return (Choice("", "All"), *(Choice(key, text) for key, text in pairs))
