"""Zed's threads as typed records, unpacked from what its database holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, mapping, mappings, object_of
from tokenmirror.sources.log_values import count, text
from tokenmirror.sources.source import Value

LONGEST = 64 << 20
"""Bytes of a thread, unpacked."""
_WINDOW = 1 << 25
_PIECE = 512
_NULL = msgspec.Raw(b"null")


class TooLongError(ValueError):
    """A thread is larger than memory should bear."""


class Worktree(msgspec.Struct, gc=False):
    """A folder of the window, without the diff that Zed keeps of it."""

    worktree_path: Any = None
    git_state: msgspec.Raw = _NULL


class Snapshot(msgspec.Struct, gc=False):
    """The window when the thread began."""

    worktree_snapshots: list[Worktree] = []
    timestamp: Any = None


class Thread(msgspec.Struct, gc=False):
    """A thread of either layout: the fields that are looked at."""

    messages: list[msgspec.Raw] = []
    model: Any = None
    cumulative_token_usage: Any = None
    initial_project_snapshot: msgspec.Raw = _NULL
    subagent_context: Any = None
    imported: Any = None


class ToolUse(msgspec.Struct, frozen=True):
    """A tool call together with what came of it."""

    id: str
    name: str
    asked: Object
    result: Object


_THREAD = msgspec.json.Decoder(Thread)
_SNAPSHOT = msgspec.json.Decoder(Snapshot)


def thread_of(kind: object, data: Value) -> Thread | None:
    """Return a thread, None if it is none; raise TooLongError for one that is too large."""
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if not isinstance(raw, bytes):
        return None
    unpacked = _unpacked(raw) if kind == "zstd" else raw
    if unpacked is not None and len(unpacked) > LONGEST:
        raise TooLongError
    try:
        return None if unpacked is None else _THREAD.decode(unpacked)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def snapshot_of(thread: Thread) -> Snapshot:
    """Return the window when the thread began, an empty one if it was not noted."""
    try:
        return _SNAPSHOT.decode(thread.initial_project_snapshot)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return Snapshot()


def branch_of(worktree: Worktree) -> str | None:
    """Return the branch of a folder."""
    return text((object_of(worktree.git_state) or {}).get("current_branch"))


def usage_of(thread: Thread, *, worked: bool) -> TokenUsage | None:
    """Return what a whole thread used; not recorded where an agent answered and nothing was counted."""
    known = mapping(thread.cumulative_token_usage)
    names = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    asked, answered, written, read = (count(known.get(name)) for name in names)
    if not asked + answered + written + read:
        return TokenUsage(quality=Quality.NOT_RECORDED) if worked else None
    return TokenUsage(
        input_tokens=asked + written + read,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=answered,
    )


def prompts(thread: Thread) -> Iterator[str]:
    """Yield the ids of what a person wrote."""
    for number, message in enumerate(_messages(thread)):
        user = message.get("User")
        if isinstance(user, dict):
            yield text(user.get("id")) or str(number)
        elif message.get("role") == "user":
            yield str(message.get("id", number))


def answers(thread: Thread) -> bool:
    """Tell whether the agent ever answered."""
    return any("Agent" in message or message.get("role") == "assistant" for message in _messages(thread))


def tool_uses(thread: Thread) -> Iterator[ToolUse]:
    """Yield the tool calls that have a result, in their order."""
    results: dict[str, Object] = {}
    uses: list[Object] = []
    for message in _messages(thread):
        body = mapping(message.get("Agent")) or message
        uses += [mapping(part.get("ToolUse")) for part in mappings(body.get("content")) if "ToolUse" in part]
        uses += mappings(body.get("tool_uses"))
        told = body.get("tool_results")
        for result in mappings(list(told.values()) if isinstance(told, dict) else told):
            results[str(result.get("tool_use_id"))] = result
    for use in uses:
        identity, name = text(use.get("id")), text(use.get("name"))
        if identity is not None and name is not None and identity in results:
            yield ToolUse(identity, name, mapping(use.get("input")), results[identity])


def _messages(thread: Thread) -> Iterator[Object]:
    yield from (found for found in map(object_of, thread.messages) if found is not None)


def _unpacked(data: bytes) -> bytes | None:
    """Return what a compressed thread holds, None if it is damaged; never much more than may be."""
    import zstandard  # noqa: PLC0415 - most machines have no thread

    frame = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
    found = bytearray()
    try:
        for start in range(0, len(data), _PIECE):
            found += frame.decompress(data[start : start + _PIECE])
            if len(found) > LONGEST:
                raise TooLongError
            if frame.eof:
                break
    except zstandard.ZstdError:
        return None
    return bytes(found) if frame.eof else None
