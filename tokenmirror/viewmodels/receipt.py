"""The receipt: every line behind the numbers of the first screen."""

from __future__ import annotations

from collections import Counter

from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Amounts, calls_in
from tokenmirror.language import count, listed, sentences, tr
from tokenmirror.viewmodels import numbers, recorded
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.shapes import ReceiptLine


def receipt(facts: MirrorFacts, added: Amounts) -> tuple[ReceiptLine, ...]:
    """Return the lines, each with its explanation."""
    seen = facts.receipt
    lines = [
        ReceiptLine(
            tr("Records read"),
            numbers.exact(seen["records_read"]),
            tr("Records of logs that report the usage of a model's response, in this period and filter."),
        ),
        ReceiptLine(
            tr("Repeats left out"),
            numbers.exact(seen["repeats_left_out"]),
            tr("Tools write one response in several records, and copy sessions that are resumed. Each counts once."),
        ),
        ReceiptLine(
            tr("Replays left out"),
            numbers.exact(seen["replays_left_out"]),
            tr("Forked sessions, subagents and side questions replay what came before; that was spent once."),
        ),
        ReceiptLine(
            tr("Calls counted"), numbers.exact(calls_in(facts.lots)), tr("Records read, less repeats and replays.")
        ),
        _token_line(added),
        *_estimated_lines(facts, added),
        *_unrecorded_lines(facts),
        *_charged_lines(facts),
        ReceiptLine(
            tr("Could not be read"),
            numbers.exact(seen["problems"]),
            tr("Broken records and logs of all time; the settings name each with its place."),
        ),
        _guess_line(facts),
        ReceiptLine(tr("List price"), _price(facts, added), _price_words(facts, added)),
    ]
    return tuple(lines)


def _price_words(facts: MirrorFacts, added: Amounts) -> str:
    text = tr(
        "At the prices in force on the day of each call, from a table of {day}. It is what the tokens cost by the"
        " list, not what you or anybody paid.",
        day=numbers.full_day(facts.prices_as_of),
    )
    if not added.unpriced_models:
        return text
    return sentences(text, tr("Without price: {models}.", models=listed(sorted(added.unpriced_models))))


def _guess_line(facts: MirrorFacts) -> ReceiptLine:
    guessed = sum(lot.usage.total_tokens for lot in facts.lots if lot.guessed)
    changes = sum(change.guessed for change in facts.changes)
    told = []
    if guessed:
        text = tr(
            "Of these tokens {tokens} rest on a guess; they are drawn in upright lines.", tokens=numbers.exact(guessed)
        )
        told.append(text)
    else:
        text = tr("Where only time and place tell of a session, it is named as a guess, and no token is moved for it.")
        told.append(text)
    if changes:
        told.append(
            count(
                changes,
                "{n} change that landed by a guess: drawn hollow.",
                "{n} changes that landed by a guess: drawn hollow.",
            )
        )
    return ReceiptLine(tr("Rest on a guess"), numbers.exact(guessed), sentences(*told))


def _price(facts: MirrorFacts, added: Amounts) -> str:
    if not added.priced:
        return tr("not known")
    return recorded.qualified(added.qualities, numbers.money(added.price, facts.currency))


def _token_line(added: Amounts) -> ReceiptLine:
    label = tr("Tokens, as recorded") if added.qualities - {Quality.EXACT} else tr("Tokens, exactly")
    return ReceiptLine(label, recorded.said(added, numbers.exact), _token_words(added))


def _token_words(added: Amounts) -> str:
    usage = added.usage
    text = tr(
        "Uncached input {input}, cache reads {reads}, cache writes {writes}, output {output}.",
        input=numbers.exact(usage.uncached_input_tokens),
        reads=numbers.exact(usage.cache_read_input_tokens),
        writes=numbers.exact(usage.cache_creation_input_tokens),
        output=numbers.exact(usage.output_tokens),
    )
    if Quality.LOWER_BOUND not in added.qualities:
        return text
    least = tr("At least: some tools' versions wrote down the output before it was complete.")
    return sentences(text, least)


def _estimated_lines(facts: MirrorFacts, added: Amounts) -> list[ReceiptLine]:
    if not recorded.is_about(added.qualities):
        return []
    tokens: Counter[str] = Counter()
    for lot in facts.lots:
        if lot.usage.quality is Quality.ESTIMATED:
            tokens[facts.tool(lot.source)] += lot.usage.total_tokens
    text = tr(
        "Of these tokens, rounded, estimated or told as one sum for several calls by the tool: {tools}. They are drawn"
        " in waves.",
        tools=listed(f"{tool} {numbers.exact(found)}" for tool, found in tokens.most_common()),
    )
    return [ReceiptLine(tr("Estimated by the tool"), numbers.exact(tokens.total()), text)]


def _unrecorded_lines(facts: MirrorFacts) -> list[ReceiptLine]:
    if not facts.unrecorded:
        return []
    calls: Counter[str] = Counter()
    for one in facts.unrecorded:
        calls[facts.tool(one.source)] += one.calls
    told = [
        tr(
            "{tools}. They are no zero: nobody wrote down what they used, and nothing is put in its place.",
            tools=listed(f"{tool} {_calls(found)}" for tool, found in calls.items()),
        )
    ]
    charged = {charge.session for charge in facts.charges}
    only = sum(one.calls for one in facts.unrecorded if one.session in charged)
    if only:
        told.append(
            count(
                only,
                "Of {n} call the tool recorded a cost for the session.",
                "Of {n} calls the tool recorded a cost for the session.",
            )
        )
    return [ReceiptLine(tr("Tokens not recorded"), _calls(calls.total()), sentences(*told))]


def _calls(number: int) -> str:
    return count(number, "{n} call", "{n} calls")


def _charged_lines(facts: MirrorFacts) -> list[ReceiptLine]:
    """Return a line a tool and unit: units of different tools are never added up."""
    tools = sorted({(charge.tool, charge.unit) for charge in facts.charges})
    text = tr("As the tool recorded it, in its own unit; never turned into tokens, and no part of the list price.")
    return [
        ReceiptLine(
            tr("Cost {tool} recorded", tool=tool),
            recorded.charges_text((c for c in facts.charges if (c.tool, c.unit) == (tool, unit)), tools=False),
            text,
        )
        for tool, unit in tools
    ]
