"""Where the tokens of a session went: through time into the next commit, to the token."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from tokenmirror.domain.outcomes import Outcome


class CallAt(NamedTuple):  # a tuple, for there are as many as calls
    """One counted call of a session: seven counts as in `TokenUsage.counts()`."""

    call: int
    at: int
    counts: tuple[int, int, int, int, int, int, int]
    in_git: bool
    """Its working folder belongs to a repository."""


class Stop(msgspec.Struct, frozen=True):
    """The end of a session's work on one commit."""

    at: int
    commit: int
    size: float
    """How much of the session's work the commit holds, for sharing between commits of one moment."""
    shares: tuple[tuple[Outcome, float], ...]
    """What became of the commit's tokens; the shares add up to one."""


class OpenEdit(msgspec.Struct, frozen=True):
    """An edit after the last commit."""

    at: int
    outcome: Outcome
    """In progress, set aside, or outside git."""


class Flow(NamedTuple):
    """A part of a call's tokens and where it went."""

    call: int
    part: int
    commit: int | None
    outcome: Outcome
    counts: tuple[int, int, int, int, int, int, int]


class _Target(msgspec.Struct, frozen=True):
    commit: int | None
    outcome: Outcome
    weight: float


def session_flows(calls: Sequence[CallAt], stops: Sequence[Stop], open_edits: Sequence[OpenEdit]) -> list[Flow]:
    """Return the flows of one session; for each call they add up to its counts exactly."""
    ordered = sorted(calls, key=lambda call: (call.at, call.call))
    groups = _groups(sorted(stops, key=lambda stop: (stop.at, stop.commit)), ordered)
    tail = _tail(open_edits, groups[-1][0] if groups else None)
    flows: list[Flow] = []
    position = 0
    for call in ordered:
        while position < len(groups) and call.at > groups[position][0]:
            position += 1
        if position < len(groups):
            flows += _parts(call, groups[position][1])
            continue
        while tail and tail[-1].at < call.at:
            tail.pop()
        flows.append(Flow(call.call, 0, None, _outcome_after(call, tail), call.counts))
    return flows


def _groups(stops: Sequence[Stop], calls: Sequence[CallAt]) -> list[tuple[int, list[_Target]]]:
    """Join stops with no call between them: they share what went before."""
    groups: list[tuple[int, list[Stop]]] = []
    times = [call.at for call in calls]
    position = 0
    for stop in stops:
        before = position
        while position < len(times) and times[position] <= stop.at:
            position += 1
        if groups and position == before:
            groups[-1] = (stop.at, [*groups[-1][1], stop])
        else:
            groups.append((stop.at, [stop]))
    return [(at, _targets(members)) for at, members in groups]


def _targets(moment: Sequence[Stop]) -> list[_Target]:
    """Share between the commits of one moment; copies of a commit are one."""
    largest: dict[int, Stop] = {}
    for stop in moment:
        known = largest.setdefault(stop.commit, stop)
        largest[stop.commit] = max(known, stop, key=lambda one: one.size)
    stops = list(largest.values())
    whole = sum(stop.size for stop in stops)
    sizes = [stop.size / whole if whole else 1 / len(stops) for stop in stops]
    return [
        _Target(stop.commit, outcome, size * share)
        for stop, size in zip(stops, sizes, strict=True)
        for outcome, share in stop.shares
    ]


def _tail(open_edits: Iterable[OpenEdit], last_stop: int | None) -> list[OpenEdit]:
    """Return the edits after the last commit, latest first."""
    later = (edit for edit in open_edits if last_stop is None or edit.at > last_stop)
    return sorted(later, key=lambda edit: (edit.at, edit.outcome), reverse=True)


def _outcome_after(call: CallAt, tail: Sequence[OpenEdit]) -> Outcome:
    """Send what was spent before an edit into it; what comes after the last edit is reading."""
    if tail:
        return tail[-1].outcome
    return Outcome.NO_EDIT if call.in_git else Outcome.OUTSIDE_GIT


def _parts(call: CallAt, targets: Sequence[_Target]) -> Iterator[Flow]:
    if len(targets) == 1:
        yield Flow(call.call, 0, targets[0].commit, targets[0].outcome, call.counts)
        return
    weights = [target.weight for target in targets]
    columns = [apportion(amount, weights) for amount in _disjoint(call.counts)]
    for part, target in enumerate(targets):
        counts = _joined([column[part] for column in columns])
        if any(counts) or part == 0:
            yield Flow(call.call, part, target.commit, target.outcome, counts)


def apportion(amount: int, weights: Sequence[float]) -> list[int]:
    """Share a whole number by weights so that the parts add up to it: each border is rounded once."""
    whole = sum(weights)
    if whole <= 0:
        return [amount, *[0] * (len(weights) - 1)]
    borders = [0]
    reached = 0.0
    for weight in weights:
        reached += weight
        borders.append(min(amount, int(amount * (reached / whole) + 0.5)))
    borders[-1] = amount
    return [after - before for before, after in pairwise(borders)]


def _disjoint(counts: tuple[int, int, int, int, int, int, int]) -> tuple[int, ...]:
    """Take counts apart, so that parts stay parts of their whole after sharing."""
    whole_input, read, written, short, long, output, reasoning = counts
    return (whole_input - read - written, read, written - short - long, short, long, output - reasoning, reasoning)


def _joined(parts: Sequence[int]) -> tuple[int, int, int, int, int, int, int]:
    fresh, read, unsplit, short, long, answer, reasoning = parts
    written = unsplit + short + long
    return (fresh + read + written, read, written, short, long, answer + reasoning, reasoning)
