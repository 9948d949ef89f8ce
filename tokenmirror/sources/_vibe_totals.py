"""Reads what is known of a Vibe session: who it is, and its running total."""

from __future__ import annotations

from pathlib import PureWindowsPath

from tokenmirror.domain.events import Problem, Reading, SessionSeen
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, mapping, moment, object_of
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.session_totals import NO_COUNTS, total_of
from tokenmirror.sources.source import Chunk

_COUNTS = ("session_prompt_tokens", "session_completion_tokens", "session_cached_tokens")
_SUBAGENTS = "agents"


def read(chunk: Chunk) -> Reading:
    """Read what is known of a session."""
    meta = object_of(chunk.data)
    session = text(meta.get("session_id")) if meta else None
    if meta is None or session is None:
        return _problem("not_a_session", "This document does not describe a session of Mistral Vibe.")
    parent, cwd = text(meta.get("parent_session_id")), text(mapping(meta.get("environment")).get("working_directory"))
    reading = Reading([SessionSeen(session, parent=parent, cwd=cwd)], state=dict(chunk.state))
    stats = meta.get("stats")
    if not isinstance(stats, dict):
        return reading
    reading.records = 1
    at = moment(meta.get("start_time"))
    if at is None:
        reading.problems.append(Problem("bad_time", 0, "A session's total has no time and was left out."))
        return reading
    takes_along = parent is not None and _SUBAGENTS not in PureWindowsPath(chunk.path).parts
    try:
        usage = _own(mapping(stats), mapping(chunk.state.get("before"))) if takes_along else _usage(_counts(stats))
    except BadCountsError:
        reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
        return reading
    model, until = text(mapping(meta.get("config")).get("active_model")), moment(meta.get("end_time"))
    reading.events.append(total_of(session, at, usage, model=model, cwd=cwd, until=until))
    return reading


def _own(stats: Object, before: Object) -> TokenUsage:
    """Return what a session used beyond what it took along; nothing known where that is not known."""
    if not before:
        return NO_COUNTS
    whole, taken = _counts(stats), _counts(before)
    # Smaller in anything, and it began anew.
    if any(mine < theirs for mine, theirs in zip(whole, taken, strict=True)):
        return _usage(whole)
    prompt, answered, cached = (mine - theirs for mine, theirs in zip(whole, taken, strict=True))
    return _usage((prompt, answered, min(cached, prompt)), Quality.LOWER_BOUND)


def _counts(stats: Object) -> tuple[int, int, int]:
    prompt, answered, cached = (count(stats.get(name)) for name in _COUNTS)
    return prompt, answered, cached


def _usage(counts: tuple[int, int, int], quality: Quality = Quality.EXACT) -> TokenUsage:
    prompt, answered, cached = counts
    if cached > prompt:
        raise BadCountsError
    return TokenUsage(prompt, cache_read_input_tokens=cached, output_tokens=answered, quality=quality)


def _problem(kind: str, detail: str) -> Reading:
    return Reading(problems=[Problem(kind, 0, detail)])
