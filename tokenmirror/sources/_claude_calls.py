"""Claude Code's usage counts: which records are one call, and what that call used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._claude_records import CacheSplit, Iteration, Message, OutputDetails, Usage, instant

SYNTHETIC = "<synthetic>"
_ABSURD = 10**12
_FIRST_EXACT = (2, 1, 97)
_PRICED_TIERS = frozenset({"batch", "priority"})
_SEPARATE = frozenset({"advisor_message", "compaction"})
_NO_SPLIT = CacheSplit()
_NO_DETAILS = OutputDetails()

Raw = tuple[int | None, int | None, int | None, int | None, int | None, int | None, int | None]


class Spot(msgspec.Struct, frozen=True):
    """Where in a session a record stands."""

    session: str
    cwd: str | None
    branch: str | None
    agent: str | None
    side: bool
    """The record is a subagent's, or a copy of one."""
    version: str | None


class _Group(msgspec.Struct):
    """The records of one call seen so far; of the strongest of them all but the time."""

    message: str
    request: str | None
    model: str
    usage: Usage
    raw: Raw
    tokens: TokenUsage
    exact: bool
    spot: Spot
    own: bool
    time: str
    at: datetime
    last: str
    """As `time`, of the last record."""
    records: int = 1


class BadRecordError(ValueError):
    """A usage record cannot be counted: the problem's kind and why."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail


class Calls(msgspec.Struct):
    """The calls of a chunk, each once."""

    groups: dict[tuple[str, str | None, str], _Group] = {}
    latest: _Group | None = None
    """The call of the record before, which the next one mostly repeats."""

    def see(self, message: Message, request: str | None, time: str | None, spot: Spot, fallback: str | None) -> None:
        """Take one usage record; raise BadRecordError if it cannot be counted."""
        usage, latest = message.usage, self.latest
        if (
            (latest is not None and message.id == latest.message and usage == latest.usage)
            and (request == latest.request and message.model == latest.model and latest.own)
            and (message.stop_reason is None or latest.exact)
        ):
            _spread(latest, time)
            latest.records += 1  # most records only repeat the one before
            return
        name, model = message.id or request or fallback, message.model or "unknown"
        if usage is None or not name:
            raise BadRecordError("bad_record", "A record with usage has no id to know it by.")
        known = self.latest = self.groups.get((name, request, model))
        if known is None:
            known = _group(name, request, model, message, usage, _raw(usage), time, spot)
            self.groups[name, request, model] = self.latest = known
            return
        _spread(known, time)
        if usage == known.usage and known.own and (message.stop_reason is None or known.exact):
            known.records += 1
            return
        raw = _raw(usage)
        same = spot is known.spot and known.own and message.stop_reason is None and not known.exact
        if same and _only_grown(raw, known.raw) and instant(time) is not None:
            known.tokens = tokens_of(raw, exact=False)
            known.usage, known.raw = usage, raw
        elif raw != known.raw or (message.stop_reason is not None and not known.exact):
            _merge(known, _group(name, request, model, message, usage, raw, time, spot))
        elif not (known.own or spot.side) and request is not None:
            known.own, known.spot = True, spot
        known.records += 1

    def finished(self) -> Iterator[ApiCall]:
        """Yield one call for each group, and one for each further model that worked on it."""
        for group in self.groups.values():
            yield _call(group)
            if group.usage.iterations is not None and len(group.usage.iterations) > 1:
                yield from _further(group)


def _raw(usage: Iteration) -> Raw:
    split = usage.cache_creation or _NO_SPLIT
    return (
        usage.input_tokens,
        usage.cache_read_input_tokens,
        usage.cache_creation_input_tokens,
        split.ephemeral_5m_input_tokens,
        split.ephemeral_1h_input_tokens,
        usage.output_tokens,
        (usage.output_tokens_details or _NO_DETAILS).thinking_tokens,
    )


def _group(
    name: str,
    request: str | None,
    model: str,
    message: Message,
    usage: Usage,
    raw: Raw,
    time: str | None,
    spot: Spot,
) -> _Group:
    at = instant(time)
    if at is None or time is None:
        raise BadRecordError("bad_time", "A record with usage has no readable time.")
    exact = message.stop_reason is not None or _is_final(spot.version)
    own = not spot.side and request is not None
    return _Group(name, request, model, usage, raw, tokens_of(raw, exact=exact), exact, spot, own, time, at, time)


def tokens_of(raw: Raw, *, exact: bool) -> TokenUsage:
    """Turn Claude's counts, whose input leaves cached tokens out, into checked counts of all input."""
    uncached, read, flat, short, long, output, thinking = raw
    read, short, long, output = read or 0, short or 0, long or 0, output or 0
    written = short + long if flat is None else flat
    whole = (uncached or 0) + read + written
    if whole > _ABSURD or output > _ABSURD:
        raise BadRecordError("bad_counts", "A token count is larger than any can be.")
    try:
        quality = Quality.EXACT if exact else Quality.LOWER_BOUND
        return TokenUsage(whole, read, written, short, long, output, thinking or 0, quality)
    except ValueError:
        detail = "A token count is negative, no whole number, or larger than the whole it is a part of."
        raise BadRecordError("bad_counts", detail) from None


def _only_grown(raw: Raw, before: Raw) -> bool:
    """Tell whether a record differs from the one before as most do: by more output, for it is still being written."""
    output, less = raw[5], before[5]
    return raw[:5] == before[:5] and raw[6] == before[6] and output is not None and less is not None and output > less


def _strength(group: _Group) -> tuple[int, bool, tuple[int, ...], bool]:
    """Rank records of one call: only the output grows while a response is written."""
    tokens = group.tokens
    return tokens.output_tokens, group.exact, tokens.counts(), group.own


def _merge(known: _Group, other: _Group) -> None:
    """Keep what the stronger record says; a call seen outside a subagent is an original."""
    own = known.own or other.own
    if _strength(other) > _strength(known):
        known.usage, known.raw, known.tokens = other.usage, other.raw, other.tokens
        known.exact, known.spot = other.exact, other.spot
    known.own = own


def _spread(known: _Group, time: str | None) -> None:
    """Count a call from its first record on, and remember when its last one came."""
    if time is None or time == known.last:
        return
    if len(time) == len(known.time) and time > known.time:
        if time > known.last:  # noqa: PLR1730 - a call of `max` costs more than all of this
            known.last = time
        return
    at = instant(time)
    if at is not None and at < known.at:
        known.at, known.time = at, time
    elif at is not None and at > (instant(known.last) or known.at):
        known.last = time


def _call(group: _Group) -> ApiCall:
    key = f"{group.message}|{group.model}"
    name = f"{group.message}|{group.request or ''}|{group.model}"
    return _counted(group, name, key, group.model, group.tokens, _kind(group.spot), group.records)


def _counted(
    group: _Group, name: str, key: str, model: str, usage: TokenUsage, kind: CallKind, records: int
) -> ApiCall:
    """Make a call; its key leaves the request out, for a side question repeats it under a new one."""
    spot = group.spot
    own, replay = (key, None) if group.own else (None, key)
    until = None if group.last == group.time else instant(group.last)
    tier = _tier(group.usage)
    # By place: there are many calls, and names cost as much as half of the rest.
    return ApiCall(
        name, spot.session, group.at, model, usage, spot.cwd, spot.branch, spot.agent, kind,
        own, replay, records, tier, until,
    )  # fmt: skip


def _further(group: _Group) -> Iterator[ApiCall]:
    """Yield what other models used for this call and the top level leaves out."""
    for at, part in _outside(group):
        model = part.model or group.model
        name = f"{group.message}|{group.request or ''}|{group.model}#{at}"
        usage = tokens_of(_raw(part), exact=group.exact)
        kind = CallKind.INTERNAL if part.type in _SEPARATE else _kind(group.spot)
        yield _counted(group, name, f"{group.message}|{group.model}#{at}", model, usage, kind, 0)


def _outside(group: _Group) -> list[tuple[int, Iteration]]:
    """Return the iterations that are not in the top level, with their place.

    The top level equals the last one it agrees with. Where it agrees with none it may be a sum, so
    that only parts that never are in it count.
    """
    parts = [(at, part) for at, part in enumerate(group.usage.iterations or ()) if _countable(part)]
    whole = _four(group.raw)
    same = [at for at, part in parts if _four(_raw(part)) == whole]
    if same:
        return [(at, part) for at, part in parts if at != same[-1]]
    return [(at, part) for at, part in parts if part.type in _SEPARATE]


def _four(raw: Raw) -> tuple[int, ...]:
    return tuple(value or 0 for value in (raw[0], raw[1], raw[2], raw[5]))


def _countable(part: Iteration) -> bool:
    try:
        tokens_of(_raw(part), exact=True)
    except BadRecordError:
        return False
    return True


def _tier(usage: Usage) -> str | None:
    """Name the service tier where it changes the price."""
    if usage.speed == "fast":
        return "fast"
    return usage.service_tier if usage.service_tier in _PRICED_TIERS else None


def _kind(spot: Spot) -> CallKind:
    """Tell by the agent's name what a call outside the conversation was for."""
    agent = spot.agent
    if agent is None:
        return CallKind.SUBAGENT if spot.side else CallKind.MAIN
    if agent.startswith("acompact"):
        return CallKind.COMPACTION
    if agent.startswith(("aaside_question", "aside_question")):
        return CallKind.SIDE_QUESTION
    return CallKind.SUBAGENT if spot.side else CallKind.MAIN


@lru_cache(maxsize=256)
def _is_final(version: str | None) -> bool:
    """Tell whether a version writes final counts into every record."""
    numbers = (version or "").split("-")[0].split(".")
    try:
        return tuple(int(number) for number in numbers) >= _FIRST_EXACT
    except ValueError:
        return False
