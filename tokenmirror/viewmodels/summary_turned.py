"""What tokens turned into, as a summary tells it: drawn without shares, amounts and prices only when ticked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.summaries import Option, Section
from tokenmirror.domain.usage import Quality
from tokenmirror.insights import coarse
from tokenmirror.insights.coarse import Coarse
from tokenmirror.insights.spending import Amounts, Lot, add_lots, calls_in
from tokenmirror.language import count, listed, sentences, tr
from tokenmirror.viewmodels import coarse_words, recorded, words
from tokenmirror.viewmodels.coarse_words import PICO, share_text
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import Discloses, Figure, Strip, StripPart
from tokenmirror.viewmodels.summary_told import Told

_LANDED = (Outcome.KEPT, Outcome.REWRITTEN, Outcome.REVERTED)
_PARTS = tuple((outcome, pending) for outcome in Outcome for pending in (False, True))


def turned_into(facts: SummaryFacts, section: Section) -> Told:
    """Return where tokens went."""
    told = Told()
    title = tr("What the tokens turned into")
    told.head(title, section, tr("Beside “{part}”", part=title))
    lots = facts.spent.lots if facts.spent else ()
    added = add_lots(lots)
    if not added.tokens:
        told.said(_nothing(lots))
    else:
        _amounts(told, added, lots, facts, section)
    return told


def _nothing(lots: Sequence[Lot]) -> str:
    if not calls_in(lots):
        return tr("No tool that I use recorded anything in this time.")
    return tr("Calls of tools are known; their tokens are not recorded.")


def _amounts(told: Told, added: Amounts, lots: Sequence[Lot], facts: SummaryFacts, section: Section) -> None:
    """Tell where tokens went: how many they were, and what they cost, only where that is ticked.

    No share is told: whatever is burnt on what is kept would raise it. A strip draws parts of a whole, without figures.
    """
    sums = _sums(lots)
    if Option.TOKENS in section.options:
        told.said(_sentence(_amount(told, added), _into_what_landed(told, sums)))
    elif Option.CHART not in section.options:
        told.said(_went(_labels(sums)))
    _parts(told, sums, section.options)
    caveats = [
        tr("No shares are told: whatever is spent on what is kept would raise them."),
        *_no_edit(sums),
        _landed_caveat() if Option.TOKENS in section.options else _landed_parts(sums),
        *_pending(sums),
        *_known(added, lots),
        no_worth() if Option.TOKENS in section.options else "",
    ]
    if Option.MONEY in section.options:
        caveats.append(_price(told, added, facts.currency))
    told.caveat(*caveats)


def _landed_parts(sums: Counter[tuple[Outcome, bool]]) -> str:
    """Say which of the parts have landed, and what that is."""
    landed = Counter({kind: tokens for kind, tokens in sums.items() if kind[0] in _LANDED})
    if not (there := _labels(landed)):
        return ""
    return tr("Landed in the default branch, as far as that was fetched: {parts}.", parts=listed(there))


def _drawn() -> str:
    """Say how exact a strip of several parts is."""
    return tr("Parts are drawn in twentieths; a small one looks larger than it is.")


def _labels(sums: Counter[tuple[Outcome, bool]]) -> list[str]:
    """Return what tokens went into, in the order of outcomes, which says nothing of how many."""
    return [part_label(outcome, pending=pending) for outcome, pending in _PARTS if sums[outcome, pending]]


def _went(parts: Sequence[str]) -> str:
    return tr("Where my tokens went: {parts}.", parts=listed(parts))


def _sums(lots: Sequence[Lot]) -> Counter[tuple[Outcome, bool]]:
    sums: Counter[tuple[Outcome, bool]] = Counter()
    for lot in lots:
        sums[lot.outcome, lot.pending] += lot.usage.total_tokens
    return sums


def _amount(told: Told, added: Amounts) -> str:
    found = coarse_words.tokens(added.tokens)
    text = _known_to(coarse_words.tokens_text(found), found, added)
    low, high = found.low, None if recorded.is_floor(added.qualities) else found.high
    told.figures.append(Figure("turned_into.tokens", tr("Tokens"), low, high, "tokens", text, no_worth()))
    told.gives(Discloses.FIGURE, tr("How many tokens there were: {amount}", amount=text))
    return text


def _known_to(text: str, found: Coarse, added: Amounts, *, missing: bool = False) -> str:
    """Return a range with how far it is known: something can be missing, and some of it be rounded."""
    qualities = {*added.qualities, *([Quality.LOWER_BOUND] if missing else [])}
    if recorded.is_floor(qualities) and not found.low:
        return coarse_words.at_least(found, text)
    return recorded.qualified(qualities, text)


def no_worth() -> str:
    """Say that amounts of tokens are no measure."""
    return tr("Fewer or more tokens is neither better nor worse.")


def _into_what_landed(told: Told, sums: Counter[tuple[Outcome, bool]]) -> str:
    """Return how many went into work that landed; empty for none."""
    landed = sum(tokens for (outcome, _pending), tokens in sums.items() if outcome in _LANDED)
    if not landed:
        return ""
    text, figure = _told_amount("turned_into.landed.tokens", tr("Into work that landed"), landed, _landed_caveat())
    told.figures.append(figure)
    return text


def _told_amount(key: str, label: str, tokens: int, caveat: str) -> tuple[str, Figure]:
    found = coarse_words.tokens(tokens)
    text = coarse_words.tokens_text(found)
    return text, Figure(key, label, found.low, found.high, "tokens", text, caveat)


def _sentence(amount: str, landed: str) -> str:
    if not landed:
        return tr("Of {amount} tokens, none went into work that has landed so far.", amount=amount)
    return _first_up(tr("Of {amount} tokens, {landed} went into work that landed.", amount=amount, landed=landed))


def _landed_caveat() -> str:
    return tr("Landed is what is in the default branch, as far as it was fetched.")


def share_figure(
    key: str, label: str, found: Coarse, caveat: str, cases: int | None = None, *, is_floor: bool = False
) -> Figure:
    """Return a share as a figure; of one that is the least its end is not known."""
    text, high = share_text(found), found.high / 100
    if is_floor:
        return Figure(key, label, found.low / 100, None, "share", coarse_words.at_least(found, text), caveat, cases)
    return Figure(key, label, found.low / 100, high, "share", text, caveat, cases)


def _parts(told: Told, sums: Counter[tuple[Outcome, bool]], options: frozenset[Option]) -> None:
    """Draw the parts; say how many tokens each has only where amounts are ticked."""
    whole, parts = sum(sums.values()), []
    for outcome, pending in _PARTS:
        if not sums[outcome, pending]:
            continue
        found = coarse.share_of(sums[outcome, pending], whole)
        label, text = part_label(outcome, pending=pending), ""
        if Option.TOKENS in options:
            key = f"turned_into.{outcome}{'_pending' if pending else ''}.tokens"
            text, figure = _told_amount(key, label, sums[outcome, pending], no_worth())
            told.figures.append(figure)
        parts.append(StripPart(outcome, pending, (found.low + found.high) / 200, label, text))
    each = [f"{part.label} {part.text}".strip() for part in parts]
    named, said = listed(each), _went(each)
    if Option.CHART in options:
        told.blocks.append(Strip(tuple(parts), said, _drawn() if len(parts) > 1 else ""))
        told.gives(Discloses.FIGURE, tr("Where tokens went, drawn to the nearest twentieth: {parts}", parts=named))
    elif Option.TOKENS in options:
        told.said(said)
    if Option.TOKENS in options:
        told.gives(Discloses.FIGURE, tr("How many tokens went where: {parts}", parts=named))


def part_label(outcome: Outcome, *, pending: bool) -> str:
    """Return what a part of a strip or a bar is called."""
    return words.FATES[FateState.PENDING] if pending else words.OUTCOMES[outcome]


def _no_edit(sums: Counter[tuple[Outcome, bool]]) -> list[str]:
    said = tr("“No edit” is reading, planning, trying out and reviewing: it is work too.")
    return [said] if sums[Outcome.NO_EDIT, False] else []


def _pending(sums: Counter[tuple[Outcome, bool]]) -> list[str]:
    return [tr("Pending is kept so far and too young to judge.")] if any(sums[kind] for kind in sums if kind[1]) else []


def _known(added: Amounts, lots: Sequence[Lot]) -> list[str]:
    """Return how far tokens are known."""
    found = []
    if recorded.is_floor(added.qualities):
        floors = calls_in(lot for lot in lots if recorded.is_floor({lot.usage.quality}))
        if 2 * floors > calls_in(lots):
            found.append(tr("Of most calls not all tokens are recorded."))
        else:
            found.append(tr("Of some calls not all tokens are recorded."))
    if recorded.is_about(added.qualities):
        found.append(tr("Some tokens are rounded or estimated by a tool."))
    guessed = sum(lot.usage.total_tokens for lot in lots if lot.guessed)
    if guessed:
        share = share_text(coarse.share_of(guessed, added.tokens))
        found.append(_first_up(tr("{share} rests on a guess which session made a commit.", share=share)))
    return found


def _price(told: Told, added: Amounts, currency: str) -> str:
    """Tell what it costs at list price; return what that does not say."""
    if not added.priced:
        told.said(tr("The models that I used have no list price."))
        return ""
    found = coarse_words.money(added.price)
    text = coarse_words.money_text(found, currency)
    missing = bool(added.unpriced_models)
    text = _known_to(text, found, added, missing=missing)
    caveat = list_price_caveat()
    said = tr("At list price the tokens come to {amount}.", amount=text)
    if added.unpriced_models:
        more = count(len(added.unpriced_models), "{n} model has no price.", "{n} models have no price.")
        said = sentences(said, more)
    told.said(said)
    price = (found.low / PICO, None if missing or recorded.is_floor(added.qualities) else found.high / PICO)
    told.figures.append(Figure("turned_into.list_price", tr("List price"), *price, currency, text, caveat))
    told.gives(Discloses.MONEY, tr("What the tokens cost at list price: {amount}", amount=text))
    return caveat


def list_price_caveat() -> str:
    """Say what a list price is not."""
    return tr("List price is what the tokens would cost by a public price list; it is not what anybody paid.")


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
