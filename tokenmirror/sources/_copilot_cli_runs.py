"""What one run of Copilot CLI used, laid on the calls it made: the log knows sums, by model, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._copilot_records import Counts, Session, Told
from tokenmirror.sources.log_values import BadCountsError, count

_MOST_UNSEEN = 64
_LARGEST = 10**15


class Part(NamedTuple):
    """What a call had of a run's sums; the call is new where no message told of it."""

    id: str | None
    usage: TokenUsage


class Run(NamedTuple):
    """What a model used in a run, and what of it was laid on which calls."""

    parts: list[Part]
    used: Counts


def sums_of(metrics: object) -> Counts:
    """Return a model's sums; raise BadCountsError for counts that cannot be."""
    if not isinstance(metrics, dict):
        raise BadCountsError
    usage, requests = _object(metrics.get("usage")), _object(metrics.get("requests"))
    names = ("inputTokens", "cacheReadTokens", "cacheWriteTokens", "outputTokens", "reasoningTokens")
    asked, read, written, answered, thought = (count(usage.get(name)) for name in names)
    if read + written > asked:
        raise BadCountsError
    return Counts(
        requests=count(requests.get("count")),
        input=asked,
        cache_read=read,
        cache_write=written,
        output=answered,
        reasoning=min(thought, answered),
        nano_aiu=_amount(metrics.get("totalNanoAiu")),
        premium=_price(requests.get("cost")),
    )


def run_of(session: Session, model: str, sums: Counts, *, strays: set[str]) -> Run:
    """Return how a model's sums divide over the calls of this run; strays are models that may be this one.

    Sums go on from run to run, but begin anew after a summary; which of both it is, and which calls
    they are about, is told by the output that calls have told of themselves.
    """
    told = [(name, call) for name, call in session.run.items() if call.model == model or call.model in strays]
    late = set(list(session.run)[session.fresh :])
    increase = sums.minus(session.before.get(model, Counts()))
    summary = session.summaries.get(model, Counts())
    candidates = [used for used in (increase, sums) if used is not None]
    for calls in (told, [each for each in told if each[0] in late]):
        known = sum(call.output or 0 for _name, call in calls)
        for used in candidates:
            if used.output in {known, known + summary.output}:
                return Run(list(_divided(_without(used, summary, known), calls)), used)
    return Run(list(_divided(_without(candidates[0], summary, 0), told)), candidates[0])


def _without(used: Counts, summary: Counts, known: int) -> Counts:
    """Return sums without what the summaries among them have told themselves."""
    if not summary.output or used.output < known + summary.output:
        return used
    return used.minus(summary) or used


def _divided(used: Counts, calls: list[tuple[str, Told]]) -> Iterator[Part]:
    """Divide evenly: input over all calls, output over those that told none, reasoning as the output.

    The sum is the tool's; what one call had of it is not known, and a part is marked as an estimate.
    """
    known = sum(call.output or 0 for _name, call in calls)
    rest = max(0, used.output - known)
    blind = sum(call.output is None for _name, call in calls)
    unseen = min(max(0, used.requests - len(calls)), _MOST_UNSEEN)
    if not calls or (rest and not blind and not unseen):
        unseen = max(1, unseen) if used.input or used.output else 0
    names: list[str | None] = [*(name for name, _call in calls), *[None] * unseen]
    shares = iter(_even(rest, blind + unseen))
    outputs = [call.output if call.output is not None else next(shares) for _name, call in calls]
    outputs += list(shares)
    whole = Quality.EXACT if len(names) == 1 else Quality.ESTIMATED
    quality = whole if used.output >= known else Quality.LOWER_BOUND
    plain = _even(used.input - used.cache_read - used.cache_write, len(names))
    columns = zip(plain, _even(used.cache_read, len(names)), _even(used.cache_write, len(names)), strict=True)
    thoughts = _along(min(used.reasoning, sum(outputs)), outputs)
    for name, (asked, read, written), output, thought in zip(names, columns, outputs, thoughts, strict=True):
        yield Part(name, _usage(asked, read, written, output, thought, quality))


def _usage(asked: int, read: int, written: int, output: int, thought: int, quality: Quality) -> TokenUsage:
    return TokenUsage(
        input_tokens=asked + read + written,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=output,
        reasoning_output_tokens=thought,
        quality=quality,
    )


def _even(amount: int, parts: int) -> list[int]:
    """Divide a number into whole parts that differ by one at most."""
    return [amount * (at + 1) // parts - amount * at // parts for at in range(parts)]


def _along(amount: int, weights: list[int]) -> list[int]:
    """Divide a number into whole parts as other numbers are, none larger than its weight."""
    total, so_far, parts = sum(weights), 0, []
    for weight in weights:
        before = amount * so_far // total if total else 0
        so_far += weight
        parts.append((amount * so_far // total if total else 0) - before)
    return parts


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _amount(value: object) -> int:
    """Return billionths of AIU; what cannot be is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST else 0


def _price(value: object) -> float:
    """Return premium requests, of which some models take a part; what cannot be is none."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= _LARGEST else 0  # type: ignore[arg-type,operator]
