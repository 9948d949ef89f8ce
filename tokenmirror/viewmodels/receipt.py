"""The receipt: every line behind the numbers of the first screen."""

from __future__ import annotations

from collections import Counter, defaultdict

from tokenmirror.domain.usage import Quality
from tokenmirror.insights.recording import Recording, by_recording
from tokenmirror.insights.spending import Sum
from tokenmirror.viewmodels import numbers, recorded
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.shapes import ReceiptLine


def receipt(facts: MirrorFacts, added: Sum) -> tuple[ReceiptLine, ...]:
    """Return the lines, each with its explanation."""
    seen = facts.receipt
    lines = [
        ReceiptLine(
            "Records read",
            numbers.exact(seen["records_read"]),
            "Records of logs that report the usage of a model's response, in this period and filter.",
        ),
        ReceiptLine(
            "Repeats left out",
            numbers.exact(seen["repeats_left_out"]),
            "Tools write one response in several records, and copy sessions that are resumed. Each counts once.",
        ),
        ReceiptLine(
            "Replays left out",
            numbers.exact(seen["replays_left_out"]),
            "Forked sessions, subagents and side questions replay what came before; that was spent once.",
        ),
        ReceiptLine("Calls counted", numbers.exact(len(added.calls)), "Records read, less repeats and replays."),
        _token_line(added),
        *_estimated_lines(facts, added),
        *_unrecorded_lines(facts),
        *_charged_lines(facts),
        ReceiptLine(
            "Could not be read",
            numbers.exact(seen["problems"]),
            "Broken records and logs of all time; Sources names each with its place.",
        ),
        _guess_line(facts),
        ReceiptLine(
            "List price",
            _price(facts, added),
            f"At the prices in force on the day of each call, from a table of {facts.prices_as_of:%d %B %Y}. It is"
            " what the tokens cost by the list, not what you or anybody paid."
            + (f" Without price: {', '.join(sorted(added.unpriced_models))}." if added.unpriced_models else ""),
        ),
    ]
    return tuple(lines)


def _guess_line(facts: MirrorFacts) -> ReceiptLine:
    guessed = sum(spend.usage.total_tokens for spend in facts.spends if spend.guessed)
    changes = sum(change.guessed for change in facts.changes)
    text = "Where only time and place tell of a session, it is named as a guess, and no token is moved for it."
    if guessed:
        text = f"Of these tokens {numbers.exact(guessed)} rest on a guess; they are drawn in upright lines."
    if changes:
        text += f" {numbers.counted(changes, 'change', 'changes')} that landed by a guess: drawn hollow."
    return ReceiptLine("Rest on a guess", numbers.exact(guessed), text)


def _price(facts: MirrorFacts, added: Sum) -> str:
    if not added.priced:
        return "not known"
    return recorded.before(added.qualities) + numbers.money(added.price, facts.currency)


def _token_line(added: Sum) -> ReceiptLine:
    label = "Tokens, as recorded" if added.qualities - {Quality.EXACT} else "Tokens, exactly"
    return ReceiptLine(label, recorded.said(added, numbers.exact), _token_words(added))


def _token_words(added: Sum) -> str:
    usage = added.usage
    text = (
        f"Uncached input {usage.uncached_input_tokens:,}, cache reads {usage.cache_read_input_tokens:,}, cache writes"
        f" {usage.cache_creation_input_tokens:,}, output {usage.output_tokens:,}."
    )
    if Quality.LOWER_BOUND in added.qualities:
        text += " At least: some tools' versions wrote down the output before it was complete."
    return text


def _estimated_lines(facts: MirrorFacts, added: Sum) -> list[ReceiptLine]:
    if not recorded.is_about(added.qualities):
        return []
    tokens: Counter[str] = Counter()
    for spend in facts.spends:
        if spend.usage.quality is Quality.ESTIMATED:
            tokens[facts.tool(spend.source)] += spend.usage.total_tokens
    by_tool = ", ".join(f"{tool} {count:,}" for tool, count in tokens.most_common())
    how = "rounded, estimated or told as one sum for several calls by the tool"
    text = f"Of these tokens, {how}: {by_tool}. They are drawn in waves."
    return [ReceiptLine("Estimated by the tool", numbers.exact(tokens.total()), text)]


def _unrecorded_lines(facts: MirrorFacts) -> list[ReceiptLine]:
    spends = [spend for spend in facts.spends if spend.usage.quality is Quality.NOT_RECORDED]
    if not spends:
        return []
    calls: dict[str, set[int]] = defaultdict(set)
    for spend in spends:
        calls[facts.tool(spend.source)].add(spend.call)
    by_tool = ", ".join(f"{tool} {numbers.counted(len(found), 'call', 'calls')}" for tool, found in calls.items())
    text = f"{by_tool}. They are no zero: nobody wrote down what they used, and nothing is put in its place."
    charged = {charge.session for charge in facts.charges}
    only = len(by_recording(spends, charged)[Recording.CREDITS_ONLY].calls)
    if only:
        text += f" Of {numbers.counted(only, 'call', 'calls')} the tool recorded a cost for the session."
    return [ReceiptLine("Tokens not recorded", numbers.counted(sum(map(len, calls.values())), "call", "calls"), text)]


def _charged_lines(facts: MirrorFacts) -> list[ReceiptLine]:
    """Return a line a tool and unit: units of different tools are never added up."""
    tools = sorted({(charge.tool, charge.unit) for charge in facts.charges})
    text = "As the tool recorded it, in its own unit; never turned into tokens, and no part of the list price."
    return [
        ReceiptLine(
            f"Cost {tool} recorded",
            recorded.charges_text((c for c in facts.charges if (c.tool, c.unit) == (tool, unit)), tools=False),
            text,
        )
        for tool, unit in tools
    ]
