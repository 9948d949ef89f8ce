"""Who a Codex thread is: its session, its parent, its turns, and what of it is copied."""

from __future__ import annotations

import re
from datetime import datetime
from uuid import UUID

from tokenmirror.domain.events import CallKind, SessionSeen
from tokenmirror.sources._codex_records import Line, Payload, Thread, decode_payload
from tokenmirror.sources.log_values import instant, text

_COPIED = "copied"
_OLD_TURN = "old_turn"
_ID_IN_NAME = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_INTERNAL = frozenset({"review", "compact", "memory_consolidation", "guardian", "internal"})
_TURNS_KEPT = 16
_CREDENTIALS = re.compile(r"^([a-z][a-z0-9+.-]*://)[^/@]*@", re.IGNORECASE)
_TIME_ORDERED = 7
"""The UUID version whose first 48 bits are the milliseconds since 1970."""


def begin(thread: Thread, line: Line | None, path: str) -> SessionSeen | None:
    """Fill in the thread from the first line; None if that line starts no rollout."""
    meta = None if line is None else _meta(line)
    if line is None or meta is None:
        return None
    name = _ID_IN_NAME.findall(path)
    identity = text(meta.id) or (name[-1] if name else None)
    if identity is None:
        return None
    _place(thread, meta, identity)
    thread.cwd = text(meta.cwd)
    thread.started = text(meta.timestamp) or text(line.timestamp)
    git = meta.git if isinstance(meta.git, dict) else {}
    thread.branch = text(git.get("branch"))
    if thread.session != identity:
        # The session is the parent's: its own first line knows it best.
        return SessionSeen(thread.session)
    return SessionSeen(
        session=identity,
        parent=thread.parent,
        cwd=thread.cwd,
        tool_version=text(meta.cli_version),
        entrypoint=text(meta.source) or text(meta.originator),
        repository_url=without_credentials(text(git.get("repository_url"))),
    )


def meet_parent(thread: Thread, meta: Payload) -> SessionSeen | None:
    """Take a second `session_meta`: it is the parent's, and what follows is copied from there."""
    parent = text(meta.id)
    if parent is None or parent == thread.id or thread.own_turn_seen or thread.stretch == _COPIED:
        return None
    thread.stretch, thread.inherits = _COPIED, True
    if thread.parent is not None:
        return None
    thread.parent = parent
    if thread.agent:
        thread.session = parent
        return SessionSeen(parent)
    return SessionSeen(thread.session, parent=parent)


def enter_turn(thread: Thread, payload: Payload, at: datetime | None) -> None:
    """Note the turn that begins, its model and folder, and whether it is the thread's own."""
    turn = text(payload.turn_id)
    _judge(thread, turn, at)
    if turn is not None and turn != thread.turn:
        thread.turn, thread.prompts = turn, 0
    if payload.type == "task_started":
        return
    thread.model = text(payload.model) or thread.model
    thread.cwd = text(payload.cwd) or thread.cwd
    if turn is not None:
        thread.turns.pop(turn, None)
        thread.turns[turn] = (thread.model, thread.cwd)
        while len(thread.turns) > _TURNS_KEPT:
            del thread.turns[next(iter(thread.turns))]


def is_copied(thread: Thread, line: Line) -> bool:
    """Tell whether a line is proven to be the parent's, so that not even its calls are ours."""
    by_ordinal = _is_below(thread, line)
    return thread.stretch == _COPIED if by_ordinal is None else by_ordinal


def is_own(thread: Thread, line: Line) -> bool:
    """Tell whether what a line says was done, was done in this thread as far as can be known."""
    by_ordinal = _is_below(thread, line)
    return not thread.stretch if by_ordinal is None else not by_ordinal


def without_credentials(url: str | None) -> str | None:
    """Return a repository's address without user, password or query."""
    return None if url is None else _CREDENTIALS.sub(r"\1", url).split("?", 1)[0]


def _is_below(thread: Thread, line: Line) -> bool | None:
    """Compare a line's number with the first own one, the surest sign; None where a number is missing."""
    first = thread.first_own_ordinal
    return line.ordinal < first if first is not None and isinstance(line.ordinal, int) else None


def _meta(line: Line) -> Payload | None:
    """Return the first line's facts; the oldest builds wrote them without type and payload."""
    if line.type == "session_meta":
        return decode_payload(line)
    if line.type is None and text(line.id) and instant(line.timestamp):
        return Payload(id=line.id, timestamp=line.timestamp, git=line.git)
    return None


def _place(thread: Thread, meta: Payload, identity: str) -> None:
    """Tell a person's session from a subagent's thread, and find whose records may be copied."""
    spawn_parent, kind = _spawned(meta)
    forked = text(meta.forked_from_id)
    parent = text(meta.parent_thread_id) or spawn_parent
    thread.id = thread.session = identity
    thread.kind = kind.value
    if kind is not CallKind.MAIN:
        thread.session = text(meta.session_id) or parent or forked or identity
        thread.agent = identity
    copied_from = forked or parent
    thread.parent = None if copied_from == identity else copied_from
    thread.inherits = thread.parent is not None or bytes(meta.history_base) != b"null"
    thread.paginated = meta.history_mode == "paginated"
    ordinal = meta.subagent_history_start_ordinal
    thread.first_own_ordinal = ordinal if isinstance(ordinal, int) and not isinstance(ordinal, bool) else None


def _spawned(meta: Payload) -> tuple[str | None, CallKind]:
    """Return who spawned a thread and why: by a subagent's source, or by a plainer mark."""
    source = meta.source if isinstance(meta.source, dict) else {}
    subagent = source.get("subagent")
    spawn = subagent.get("thread_spawn") if isinstance(subagent, dict) else None
    if isinstance(spawn, dict):
        return text(spawn.get("parent_thread_id")), CallKind.SUBAGENT
    mark = text(meta.thread_source)
    if subagent is not None or "internal" in source or mark in _INTERNAL:
        return None, CallKind.INTERNAL
    return None, CallKind.SUBAGENT if mark == "subagent" else CallKind.MAIN


def _judge(thread: Thread, turn: str | None, at: datetime | None) -> None:
    """Decide whether a beginning turn is copied: turns and threads carry the time they were made."""
    if thread.parent is None or thread.own_turn_seen:
        return
    older = _is_older(thread, turn, at)
    if older is None and thread.stretch == _COPIED:
        older = not thread.copied_usage or turn in thread.copied_turns
    if not older:
        thread.stretch = ""
        thread.own_turn_seen = older is False
    elif thread.stretch != _COPIED:
        thread.stretch = _OLD_TURN
    if older and turn is not None and turn not in thread.copied_turns:
        thread.copied_turns = [*thread.copied_turns, turn][-_TURNS_KEPT:]


def _is_older(thread: Thread, turn: str | None, at: datetime | None) -> bool | None:
    """Tell whether a turn began before the thread did; None if nothing says so."""
    turn_ms, thread_ms = _made_at(turn), _made_at(thread.id)
    if turn_ms is not None and thread_ms is not None:
        return turn_ms < thread_ms
    started = instant(thread.started)
    return True if at is not None and started is not None and at < started else None


def _made_at(identity: str | None) -> int | None:
    """Return the milliseconds in a time-ordered UUID."""
    try:
        value = UUID(identity or "")
    except ValueError:
        return None
    return value.int >> 80 if value.version == _TIME_ORDERED else None
