"""The first screen: the sentence, the seven figures, the chart, the receipt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Amounts, Lot, add_lots, calls_in
from tokenmirror.language import all_of, count, listed, sentences, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.lives import lives_view
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.open_work import open_work_lines
from tokenmirror.viewmodels.outcome_bars import outcome_chart
from tokenmirror.viewmodels.parts import segments_of
from tokenmirror.viewmodels.ranges import ranges_view
from tokenmirror.viewmodels.receipt import receipt
from tokenmirror.viewmodels.shapes import Choice, EmptyState, Figure, MirrorView, Segment
from tokenmirror.viewmodels.states import being_read, no_repository, no_tools, nothing_committed


def mirror_view(facts: MirrorFacts, now: datetime, zone: tzinfo) -> MirrorView:
    """Return the first screen."""
    added = add_lots(facts.lots)
    strip = segments_of(facts.lots)
    return MirrorView(
        sentence=sentence_of(facts.lots, added, facts.changes, facts.charges, facts.period_text),
        caption=_caption(facts, added),
        figures=_figures(facts.lots, strip),
        strip=strip,
        chart=outcome_chart(facts, now, zone),
        receipt=receipt(facts, added),
        in_progress=open_work_lines(facts.in_progress, now),
        empty=_empty(facts, added),
        projects=_choices(facts.projects),
        sources=_choices(facts.sources),
        notices=tuple(facts.notices),
        lives=lives_view(facts.lives) if facts.lives is not None else None,
        ranges=ranges_view(facts.ranges) if facts.ranges is not None else None,
    )


def sentence_of(
    lots: Sequence[Lot], added: Amounts, changes: Sequence[Change], charges: Sequence[recorded.Charge], period: str
) -> str:
    """Return how many tokens there were in a period, what of them landed and what is kept."""
    if not added.parts:
        charged = recorded.charges_text(charges)
        if charged:
            return tr("No tokens recorded {period}; cost as recorded: {cost}.", period=period, cost=charged)
        return tr("No tokens recorded {period}.", period=period)
    if recorded.is_nothing(added.qualities):
        return _without_tokens(lots, changes, period)
    values = {"tokens": _first_up(recorded.said(added)), "period": period}
    if {lot.outcome for lot in lots} == {Outcome.OUTSIDE_GIT}:
        return _first_up(tr("{tokens} tokens {period}, outside git.", **values))
    head = _first_up(tr("{tokens} tokens {period}.", **values))
    return sentences(head, _went_into(lots, changes))


def _without_tokens(lots: Sequence[Lot], changes: Sequence[Change], period: str) -> str:
    """Say what there is where no tool recorded tokens: calls, and whether anything landed."""
    calls = count(
        calls_in(lots),
        "{n} call {period}; its tokens are not recorded.",
        "{n} calls {period}; their tokens are not recorded.",
        period=period,
    )
    return sentences(calls, tr("Work landed.")) if changes else calls


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


_LANDED = (Outcome.KEPT, Outcome.REWRITTEN, Outcome.REVERTED)


def _went_into(lots: Sequence[Lot], changes: Sequence[Change]) -> str:
    """Return what of it landed and what is kept, in tokens alone: who counts changes gets them cut in two."""
    into = add_lots(lot for lot in lots if lot.outcome in _LANDED)
    if into.parts and recorded.is_nothing(into.qualities):
        return tr("{tokens} went into work that landed.", tokens=tr("What is not recorded"))
    if not into.tokens:
        return _none_landed(lots, changes)
    values = {"tokens": _first_up(recorded.said(into)), "fates": _fates(lots, into.tokens)}
    guessed = add_lots(lot for lot in lots if lot.outcome in _LANDED and lot.guessed)
    if guessed.tokens:
        return tr(
            "{tokens} went into work that landed, {guessed} of these by a guess; {fates}.",
            guessed=_part(guessed),
            **values,
        )
    return tr("{tokens} went into work that landed; {fates}.", **values)


def _none_landed(lots: Sequence[Lot], changes: Sequence[Change]) -> str:
    still = add_lots(lot for lot in lots if lot.outcome is Outcome.IN_PROGRESS)
    if changes and all(change.guessed for change in changes):
        return tr("None is known to have gone into work that landed; what landed is a guess.")
    if still.tokens:
        return tr("None has landed yet; {tokens} are in progress.", tokens=recorded.said(still))
    return tr("None has landed yet.")


def _fates(lots: Sequence[Lot], landed: int) -> str:
    """Return how much of what landed is kept, and how much is too young."""
    kept = add_lots(lot for lot in lots if lot.outcome is Outcome.KEPT and not lot.pending)
    young = add_lots(lot for lot in lots if lot.outcome is Outcome.KEPT and lot.pending)
    if kept.tokens == landed:
        return tr("all of these are kept")
    if young.tokens == landed:
        return tr("all of these are too young to judge")
    parts = [tr("{tokens} of these are kept", tokens=_part(kept))] if kept.tokens else []
    if young.tokens:
        parts.append(tr("{tokens} are too young to judge", tokens=_part(young)))
    return all_of(parts or [tr("none of these are kept")])


def _part(added: Amounts) -> str:
    """Return a part of what was said before in words: how far it is known is a mark, or nobody reads to the end."""
    return recorded.marked(added, numbers.tokens).replace(" ", numbers.THIN_SPACE)


def _caption(facts: MirrorFacts, added: Amounts) -> str:
    charged = recorded.charges_text(facts.charges)
    if not added.parts:
        return ""  # what was charged is in the sentence
    parts = [
        _price(facts, added),
        count(facts.sessions, "{n} session", "{n} sessions"),
        count(calls_in(facts.lots), "{n} call", "{n} calls"),
    ]
    without = recorded.without_text(recorded.calls_without(facts.lots))
    return " · ".join([*parts, *filter(None, (without, charged))])


def _price(facts: MirrorFacts, added: Amounts) -> str:
    if not added.priced:
        return tr("No list price is known")
    price = recorded.qualified(added.qualities, numbers.money(added.price, facts.currency))
    if not added.unpriced_models:
        return tr("List price {price}", price=price)
    return count(
        len(added.unpriced_models),
        "List price {price} + {n} model without price ({models})",
        "List price {price} + {n} models without price ({models})",
        price=price,
        models=listed(sorted(added.unpriced_models)[:3]),
    )


def _figures(lots: Sequence[Lot], strip: Sequence[Segment]) -> tuple[Figure, ...]:
    by: dict[Outcome, list[Lot]] = defaultdict(list)
    for lot in lots:
        by[lot.outcome].append(lot)
    sums = [add_lots(by[outcome]).tokens for outcome in Outcome]
    return tuple(
        _figure(outcome, by[outcome], [part for part in strip if part.outcome is outcome], text)
        for outcome, text in zip(Outcome, numbers.token_parts(sums), strict=True)
    )


def _figure(outcome: Outcome, lots: Sequence[Lot], parts: Sequence[Segment], text: str) -> Figure:
    """Return a figure without its share of all: whoever spends more on what is kept would see that grow."""
    added, without = add_lots(lots), recorded.calls_without(lots)
    return Figure(
        outcome,
        words.OUTCOMES[outcome],
        added.tokens,
        recorded.not_recorded() if recorded.is_nothing(added.qualities) else recorded.marks(added.qualities) + text,
        " · ".join([*_of_which(parts), *_calls_without(without)]),
        _exactly(added, parts, without),
        without,
    )


def _of_which(parts: Sequence[Segment]) -> list[str]:
    """Return what of a figure is pending, a guess, or estimated by the tool."""
    pending = sum(part.tokens for part in parts if part.pending)
    guessed = sum(part.tokens for part in parts if part.guessed)
    estimated = sum(part.tokens for part in parts if part.estimated)
    told = []
    if pending:
        told.append(tr("{tokens} pending", tokens=numbers.tokens(pending)))
    if guessed:
        told.append(tr("{tokens} guess", tokens=numbers.tokens(guessed)))
    if estimated:
        told.append(tr("{tokens} estimated by the tool", tokens=numbers.tokens(estimated)))
    return told


def _calls_without(calls: int) -> list[str]:
    return [count(calls, "{n} call not recorded", "{n} calls not recorded")] if calls else []


def _exactly(added: Amounts, parts: Sequence[Segment], without: int) -> str:
    """Return the exact figure in words, with what of it is not exact."""
    estimated = sum(part.tokens for part in parts if part.estimated)
    more = [tr("{tokens} of these estimated by the tool", tokens=numbers.exact(estimated))] if estimated else []
    more += [recorded.without_text(without)] if without else []
    if recorded.is_nothing(added.qualities):
        return "; ".join(more)
    spent = tr("{tokens} tokens", tokens=recorded.qualified(added.qualities, numbers.exact(added.tokens)))
    return "; ".join([spent, *more])


def _empty(facts: MirrorFacts, added: Amounts) -> EmptyState | None:
    if added.parts:
        return _without_commits(facts)
    if facts.charges:
        return None
    if facts.first_call is None:
        return being_read() if facts.unread else no_tools(facts.roots_looked_at)
    if facts.narrowed:
        return EmptyState(
            tr("Nothing in this period and filter."),
            tr("There are tokens outside of it."),
            "clear",
            tr("Show everything"),
        )
    return EmptyState(
        tr("Nothing recorded in this period."), tr("There are tokens in other periods."), "clear", tr("Show all")
    )


def _without_commits(facts: MirrorFacts) -> EmptyState | None:
    """Return what is missing where there are tokens, and nothing that they could have gone into."""
    if not facts.repositories:
        return None if facts.narrowed else no_repository()
    outcomes = {lot.outcome for lot in facts.lots}
    committed = facts.changes or any(lot.committed for lot in facts.lots) or outcomes & set(_LANDED)
    return None if committed or outcomes == {Outcome.OUTSIDE_GIT} else nothing_committed()


def _choices(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    return (Choice("", tr("All")), *(Choice(key, text) for key, text in pairs))
