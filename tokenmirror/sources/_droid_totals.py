"""Reads the totals of a Droid session, and from the session beside them whose they are."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from tokenmirror.domain.events import Problem, Reading
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.plain_files import opened
from tokenmirror.sources.log_objects import Object, mapping, moment, object_of
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.noted_files import written_at
from tokenmirror.sources.session_totals import total_of
from tokenmirror.sources.source import Chunk

_TOTALS = ".settings.json"
_ENOUGH = 1 << 18
"""Of a session's beginning and of its end, to find times in."""


def known_of(totals: Path) -> dict[str, object]:
    """Return id, folder and times of the session that lies beside its totals."""
    first, last = _ends(totals.with_name(totals.name.partition(_TOTALS)[0] + ".jsonl"))
    start = next((line for line in first if line.get("type") == "session_start"), {})
    times = sorted(at for at in (moment(line.get("timestamp")) for line in [*first, *last]) if at)
    found = {
        "session": text(start.get("id")),
        "cwd": text(start.get("cwd")),
        "at": times[0].isoformat() if times else None,
        "until": times[-1].isoformat() if times else None,
        "written": written_at(totals),
    }
    return {name: value for name, value in found.items() if value is not None}


def read(chunk: Chunk) -> Reading:
    """Read a session's totals; none yet is no problem."""
    settings, known = object_of(chunk.data), chunk.state
    if settings is None:
        return Reading(problems=[Problem("not_totals", chunk.offset, "This document is no JSON object.")])
    reading = Reading(state=dict(known))
    counts = settings.get("tokenUsage")
    if not isinstance(counts, dict):
        return reading
    reading.records = 1
    times = (known.get("at"), settings.get("providerLockTimestamp"), known.get("written"))
    at = next((found for found in (moment(time) for time in times) if found), None)
    if at is None:
        reading.problems.append(Problem("bad_time", 0, "A session's total has no time and was left out."))
        return reading
    try:
        usage = _usage(mapping(counts))
    except BadCountsError:
        reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
        return reading
    session = text(known.get("session")) or PureWindowsPath(chunk.path).name.partition(_TOTALS)[0]
    model, cwd = text(settings.get("model")), text(known.get("cwd"))
    reading.events.append(total_of(session, at, usage, model=model, cwd=cwd, until=moment(known.get("until"))))
    return reading


def _usage(counts: Object) -> TokenUsage:
    names = ("inputTokens", "cacheReadTokens", "cacheCreationTokens", "outputTokens", "thinkingTokens")
    asked, read_, written, answered, thought = (count(counts.get(name)) for name in names)
    return TokenUsage(
        input_tokens=asked + read_ + written,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        reasoning_output_tokens=thought if thought <= answered else 0,
        # Thinking that is more than the output cannot be a part of it: then the output is not all there was.
        quality=Quality.EXACT if thought <= answered else Quality.LOWER_BOUND,
    )


def _ends(session: Path) -> tuple[list[Object], list[Object]]:
    """Return the whole lines at the beginning and at the end of a session."""
    try:
        with opened(session) as file:
            first = file.read(_ENOUGH)
            file.seek(max(0, file.seek(0, 2) - _ENOUGH))
            last = file.read(_ENOUGH)
    except OSError:
        return [], []
    return _objects(first), _objects(last)


def _objects(data: bytes) -> list[Object]:
    return [found for found in map(object_of, data.split(b"\n")) if found]
