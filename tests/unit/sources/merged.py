"""Merge what several chunks and logs yielded, as the store will: upserts by id, replays left out."""

from __future__ import annotations

import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from msgspec.structs import replace

from tokenmirror.domain.events import (
    ApiCall,
    CommitSaid,
    Edit,
    Event,
    Reading,
    SessionSeen,
    ShellRan,
    TurnStarted,
)
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import TokenUsage, total
from tokenmirror.sources.source import Chunk, Source

KEY = b"a key for tests only"


@dataclass(slots=True)
class Merged:
    """Everything known after all readings; values compare by content."""

    calls: dict[str, ApiCall] = field(default_factory=dict)
    """Counted calls by id: replays are not among them."""
    replays: dict[str, ApiCall] = field(default_factory=dict)
    edits: dict[str, Edit] = field(default_factory=dict)
    turns: dict[str, TurnStarted] = field(default_factory=dict)
    shells: dict[str, ShellRan] = field(default_factory=dict)
    commits: dict[str, CommitSaid] = field(default_factory=dict)
    sessions: dict[str, SessionSeen] = field(default_factory=dict)
    problems: list[tuple[str, int]] = field(default_factory=list)
    records: int = 0
    told: Counter[str] = field(default_factory=Counter, compare=False)
    """Records by call: read twice, they are told twice."""

    def usage(self, model: str | None = None) -> TokenUsage:
        """Add up the counted calls, of one model if one is given."""
        return total(call.usage for call in self.calls.values() if model in (None, call.model))

    def by_model(self) -> dict[str, tuple[int, TokenUsage]]:
        """Return how many calls each model answered, and their usage."""
        counts = Counter(call.model for call in self.calls.values())
        return {model: (count, self.usage(model)) for model, count in counts.items()}


def merge(readings: Iterable[Reading]) -> Merged:
    """Upsert all events in reading order, then set the replays apart."""
    merged = Merged()
    for reading in readings:
        merged.records += reading.records
        merged.problems += [(problem.kind, problem.offset) for problem in reading.problems]
        for event in reading.events:
            _upsert(merged, event)
    _set_replays_apart(merged)
    return merged


def read(source: Source, data: bytes, path: str = "log.jsonl", cuts: Iterable[int] = ()) -> Iterator[Reading]:
    """Parse a log in one chunk, or cut at byte offsets, carrying the state along."""
    fingerprint = Fingerprinter(KEY).lines
    state: dict[str, object] = {}
    bounds = sorted({0, len(data), *(cut for cut in cuts if 0 < cut < len(data))})
    for start, end in itertools.pairwise(bounds):
        reading = source.parse(Chunk(path, data[start:end], start, fingerprint, state))
        state = json.loads(json.dumps(reading.state))
        yield reading


def _upsert(merged: Merged, event: Event) -> None:
    match event:
        case ApiCall():
            known = merged.calls.get(event.id)
            merged.told[event.id] += event.records
            event = replace(event, records=1)
            merged.calls[event.id] = event if known is None else _merge_calls(known, event)
        case Edit():
            merged.edits.setdefault(event.id, event)
        case TurnStarted():
            merged.turns.setdefault(event.id, event)
        case ShellRan():
            merged.shells.setdefault(event.id, event)
        case CommitSaid():
            merged.commits.setdefault(event.id, event)
        case SessionSeen():
            known_session = merged.sessions.get(event.session)
            merged.sessions[event.session] = _merge_sessions(known_session, event) if known_session else event


def _merge_calls(known: ApiCall, other: ApiCall) -> ApiCall:
    """Keep the stronger record, the earliest time, and every key: a call seen as an original is one."""
    best = other if _strength(other) > _strength(known) else known
    first, last = min(known.at, other.at), max(known.until or known.at, other.until or other.at)
    return replace(
        best,
        at=first,
        until=None if last == first else last,
        own_key=known.own_key or other.own_key,
        replay_key=known.replay_key or other.replay_key,
    )


def _strength(call: ApiCall) -> tuple[int, bool, int, tuple[int, ...], bool]:
    return (
        call.usage.output_tokens,
        call.usage.input_tokens > 0,
        -call.usage.quality.rank,
        call.usage.counts(),
        call.own_key is not None,
    )


def _merge_sessions(known: SessionSeen, other: SessionSeen) -> SessionSeen:
    return SessionSeen(
        known.session,
        known.parent or other.parent,
        known.cwd or other.cwd,
        known.tool_version or other.tool_version,
        known.entrypoint or other.entrypoint,
        known.repository_url or other.repository_url,
    )


def _set_replays_apart(merged: Merged) -> None:
    """Drop a call whose replay key another call owns; of several without an original keep the strongest."""
    owned = {call.own_key for call in merged.calls.values() if call.own_key}
    orphans: dict[str, list[ApiCall]] = defaultdict(list)
    for call in list(merged.calls.values()):
        if call.replay_key is None or call.replay_key == call.own_key:
            continue
        if call.replay_key in owned:
            merged.replays[call.id] = merged.calls.pop(call.id)
        else:
            orphans[call.replay_key].append(call)
    for group in orphans.values():
        group.sort(key=lambda call: (_strength(call), call.id))
        for call in group[:-1]:
            merged.replays[call.id] = merged.calls.pop(call.id)
