"""Which spans and log records are calls of a model, under OpenTelemetry's names and those of some tools."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from tokenmirror.domain.events import ApiCall, CallKind, SessionSeen
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources import gen_ai
from tokenmirror.sources._otlp_records import DETAILS, Record
from tokenmirror.sources.log_values import BadCountsError

_EARLIER_CALLS = frozenset({"chat", "completion", "embedding"})
_UNKNOWN = "unknown"
_GEMINI = "gemini-cli"
_SESSIONS = (gen_ai.CONVERSATION, "session.id", "conversation.id")


class BadTimeError(ValueError):
    """A call without a readable time."""


class _Words(NamedTuple):
    """How a tool names what a call used."""

    tool: str
    asked: str
    read: str
    written: str
    answered: str
    reasoning: str = ""
    more_asked: str = ""
    """Input beside the input."""
    cache_apart: bool = False
    """The input leaves out what was read from and written to a cache."""
    thoughts_apart: bool = False
    """The output leaves reasoning out."""
    identity: tuple[str, ...] = ()
    """Names of ids that are the same wherever the call is told."""


_CLAUDE = _Words(
    *("claude_code", "input_tokens", "cache_read_tokens", "cache_creation_tokens", "output_tokens"),
    cache_apart=True,
    identity=("request_id", gen_ai.RESPONSE),
)
_CODEX = _Words(
    *("codex", "input_token_count", "cached_token_count", "cache_write_token_count", "output_token_count"),
    reasoning="reasoning_token_count",
    identity=("response.id",),
)
_GEMINI_WORDS = _Words(
    *("gemini_cli", "input_token_count", "cached_content_token_count", "", "output_token_count"),
    reasoning="thoughts_token_count",
    more_asked="tool_token_count",
    thoughts_apart=True,
)


def call_of(record: Record) -> ApiCall | None:
    """Return a record's call, None if it is none; raise BadCountsError or BadTimeError for one that cannot be read."""
    words = _words_of(record)
    if words is None and not _is_call(record):
        return None
    usage = gen_ai.usage_of(record.found) if words is None else _usage(words, record)
    if usage.quality is Quality.NOT_RECORDED and record.found.get("error.type") is not None:
        return None
    if record.at is None:
        raise BadTimeError
    identity = _identity(words, record)
    if identity is None:
        return None
    call = ApiCall(
        id=identity,
        session=session_of(record).session,
        at=record.at,
        model=record.text(*gen_ai.MODELS, "model") or _UNKNOWN,
        usage=usage,
        cwd=record.text(gen_ai.FOLDER),
        branch=record.text(gen_ai.BRANCH),
        until=record.until if record.until is not None and record.until > record.at else None,
        service_tier="fast" if record.found.get("speed") == "fast" else None,
    )
    return _with_keys(call, record) if words is None else _with_kind(call, record)


def session_of(record: Record) -> SessionSeen:
    """Return what a record says of its session; where it names none, its trace is one."""
    tool = record.text(gen_ai.TOOL)
    named = record.text(*_SESSIONS)
    return SessionSeen(
        session=gen_ai.session_id(named or record.trace or _UNKNOWN, tool),
        cwd=record.text(gen_ai.FOLDER),
        tool_version=record.text(gen_ai.TOOL_VERSION),
        entrypoint=tool,
    )


def _words_of(record: Record) -> _Words | None:
    """Return the words of the tool whose own record this is."""
    match record.name:
        case "claude_code.api_request" | "claude_code.llm_request":
            return _CLAUDE
        case "api_request" if record.text(gen_ai.TOOL) == "claude-code":
            return _CLAUDE
        case "codex.sse_event" if record.found.get("event.kind") == "response.completed":
            return _CODEX
        case "gemini_cli.api_response":
            return _GEMINI_WORDS
    return None


def _is_call(record: Record) -> bool:
    """Tell a call under OpenTelemetry's names; what Gemini CLI tells under them it tells under its own too."""
    operation = record.text(gen_ai.OPERATION)
    if record.is_span and operation is None:
        return record.text("llm.request.type") in _EARLIER_CALLS
    return operation in gen_ai.MODEL_CALLS and (
        record.is_span or (record.name == DETAILS and record.text(gen_ai.TOOL) != _GEMINI)
    )


def _identity(words: _Words | None, record: Record) -> str | None:
    """Return what a call is known by in every file; None for a copy that cannot be told from its original."""
    if words is not None:
        named = record.text(*words.identity) if words.identity else None
        if named is not None:
            return f"{words.tool}|{named}"
        if record.is_span:
            return None
        # The clock tells calls of one session apart: they are written in milliseconds, one after the other.
        order = record.found.get("event.sequence") or record.text("prompt_id") or ""
        return f"{session_of(record).session}|{record.at}|{order}"
    if record.trace and record.span:
        return f"{record.trace}|{record.span}"
    return f"{session_of(record).session}|{record.at}|{record.text(gen_ai.RESPONSE) or ''}"


def _usage(words: _Words, record: Record) -> TokenUsage:
    """Return what a call used, in OpenTelemetry's sense of input and output."""
    found = record.found
    names = (words.asked, words.read, words.written, words.answered, words.reasoning, words.more_asked)
    asked, read, written, answered, reasoning, more = (gen_ai.whole(found.get(name)) for name in names)
    if asked is None and answered is None:
        return TokenUsage(quality=Quality.NOT_RECORDED)
    cache = (read or 0, written or 0)
    if asked is not None:
        asked += (more or 0) + (sum(cache) if words.cache_apart else 0)
    if answered is not None and words.thoughts_apart:
        answered += reasoning or 0
    return gen_ai.checked(asked, *cache, answered, reasoning or 0)


def _with_keys(call: ApiCall, record: Record) -> ApiCall:
    """Let a call inside another be the one that counts: the outer one's tokens are the inner one's."""
    if not (record.trace and record.span):
        return call
    is_inside = record.is_span and record.parent and record.text(gen_ai.OPERATION) != "embeddings"
    return replace(call, own_key=f"{record.trace}|{record.parent}" if is_inside else None, replay_key=call.id)


def _with_kind(call: ApiCall, record: Record) -> ApiCall:
    """Tell by what part of the tool a call was made."""
    asked_by = record.text("query_source") or ""
    agent = record.text("agent_id")
    if asked_by == "compact":
        return replace(call, kind=CallKind.COMPACTION)
    if agent is not None or asked_by.startswith("agent:"):
        return replace(call, kind=CallKind.SUBAGENT, agent=agent)
    return call


__all__ = ["BadCountsError", "BadTimeError", "call_of", "session_of"]
