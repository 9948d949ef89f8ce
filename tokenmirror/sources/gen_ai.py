"""OpenTelemetry's names for what a model call used, as agents write them: current ones and those of before."""

from __future__ import annotations

from collections.abc import Mapping

from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_values import BadCountsError

MODEL_CALLS = frozenset({"chat", "text_completion", "generate_content", "embeddings"})
"""Operations that are one call of a model; an agent's, a workflow's or a tool's hold such calls, and repeat them."""
OPERATION = "gen_ai.operation.name"
TOOL, TOOL_VERSION = "service.name", "service.version"
MODELS = ("gen_ai.response.model", "gen_ai.request.model")
RESPONSE = "gen_ai.response.id"
CONVERSATION = "gen_ai.conversation.id"
AGENTS = ("gen_ai.agent.id", "gen_ai.agent.name")
FOLDER = "process.working_directory"
BRANCH, COMMIT = "vcs.ref.head.name", "vcs.ref.head.revision"

INPUT = ("gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens")
OUTPUT = ("gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens")
CACHE_READ = ("gen_ai.usage.cache_read.input_tokens", "gen_ai.usage.cache_read_input_tokens")
CACHE_WRITE = (
    "gen_ai.usage.cache_write.input_tokens",
    "gen_ai.usage.cache_creation.input_tokens",
    "gen_ai.usage.cache_creation_input_tokens",
)
REASONING = ("gen_ai.usage.reasoning.output_tokens", "gen_ai.usage.reasoning_tokens")
COUNTS = (INPUT, CACHE_READ, CACHE_WRITE, OUTPUT, REASONING)
"""Of each count its names, the current one first."""

_ABSURD = 10**12
_TOLD_APART = 16


def first(found: Mapping[str, object], names: tuple[str, ...]) -> object:
    """Return the first value that there is under one of several names."""
    return next((found[name] for name in names if found.get(name) is not None), None)


def session_id(conversation: str, tool: str | None) -> str:
    """Return the id of a session: the conversation's, with the tool's name where it is too short to be unique."""
    return f"{tool}/{conversation}" if tool and len(conversation) < _TOLD_APART else conversation


def whole(value: object) -> int | None:
    """Return a count, None where there is none; raise BadCountsError for what can be none."""
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _ABSURD:
        raise BadCountsError
    return value


def usage_of(found: Mapping[str, object], *, estimated: bool = False) -> TokenUsage:
    """Return what a call used; raise BadCountsError for counts that cannot be.

    Input holds what was read from and written to a cache, output holds reasoning, as the conventions say.
    """
    asked, read, written, answered, reasoning = (whole(first(found, names)) for names in COUNTS)
    if asked is None and answered is None:
        return TokenUsage(quality=Quality.NOT_RECORDED)
    return checked(asked, read or 0, written or 0, answered, reasoning or 0, estimated=estimated)


def checked(
    asked: int | None, read: int, written: int, answered: int | None, reasoning: int, *, estimated: bool = False
) -> TokenUsage:
    """Return counts as usage; one of the two sums that is missing makes it a lower bound."""
    quality = Quality.LOWER_BOUND if asked is None or answered is None else Quality.EXACT
    asked = read + written if asked is None else asked
    answered = reasoning if answered is None else answered
    try:
        return TokenUsage(
            input_tokens=asked,
            cache_read_input_tokens=read,
            cache_creation_input_tokens=written,
            output_tokens=answered,
            reasoning_output_tokens=reasoning,
            quality=Quality.ESTIMATED if estimated else quality,
        )
    except ValueError:
        raise BadCountsError from None
