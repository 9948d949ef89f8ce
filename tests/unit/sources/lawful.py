"""What holds for everything a reader says, and for every look into a database, whatever stands in it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from tests.unit.sources.plain_logs import prints
from tokenmirror.domain.events import ApiCall, Charge, Event, Reading
from tokenmirror.domain.plausible import is_plausible
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.store.tool_tables import opened_tables

_MOST_SLICES = 20
_MOST_STATE = 64_000
_MOST_TOKENS = 10**13
_MOST_CHARGED = 10**12

Known = dict[tuple[str, str], Event]
"""What was said, by its kind and its id."""


def looks(source: Source, path: Path, state: Mapping[str, object]) -> list[Reading]:
    """Look into a small database as the collector does; check each slice, and that they come to an end."""
    found: list[Reading] = []
    carried: Mapping[str, object] = state
    with opened_tables(path) as tables:
        while not found or found[-1].more:
            assert len(found) < _MOST_SLICES, "there is no end to it"
            found.append(source.parse(Chunk(str(path), b"", 0, prints, carried, tables)))
            check(found[-1])
            kept = json.dumps(found[-1].state)
            assert len(kept) < _MOST_STATE, "the state is no place to keep a database in"
            carried = json.loads(kept)
    return found


def check(reading: Reading) -> None:
    """Check what the store relies on."""
    msgspec.json.encode(reading.state)
    assert reading.records >= 0
    for problem in reading.problems:
        assert problem.offset >= 0
        assert problem.detail.endswith(".")
        assert "\n" not in problem.detail
    for event in reading.events:
        _check_event(event)


def _check_event(event: Event) -> None:
    for value in msgspec.structs.asdict(event).values():
        if isinstance(value, str):
            value.encode()
        elif isinstance(value, datetime):
            assert is_plausible(value)
    assert isinstance(event.session, str)
    if isinstance(event, ApiCall):
        assert min(event.usage.counts()) >= 0
        assert max(event.usage.counts()) < _MOST_TOKENS
        assert event.records >= 0
    if isinstance(event, Charge):
        assert 0 <= event.amount < _MOST_CHARGED


def known(readings: Iterable[Reading]) -> Known:
    """Return what was said in the end: of each call and charge the largest, of all others the first."""
    found: Known = {}
    for event in (event for reading in readings for event in reading.events):
        key = (type(event).__name__, _name(event))
        if key not in found or _size(event) > _size(found[key]):
            found[key] = event
    return found


def _name(event: Any) -> str:
    """Return an event's id; of a session what is said of it, for all of that is kept."""
    return repr(event) if not hasattr(event, "id") else str(event.id)


def _size(event: Event) -> tuple[float, ...]:
    if isinstance(event, ApiCall):
        counts = event.usage.counts()
        return (counts[5], counts[0] > 0, -event.usage.quality.rank, *counts)
    return (event.amount,) if isinstance(event, Charge) else ()


def of_session(found: Known, name: str) -> Known:
    """Return what was said of a session, and of those named after it."""
    return {key: event for key, event in found.items() if event.session.split("-")[0] == name}
