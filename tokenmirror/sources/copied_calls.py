"""Names for calls that have none: what every copy of a call repeats, in whichever file it stands."""

from __future__ import annotations

from datetime import datetime

from tokenmirror.domain.usage import TokenUsage


def name_by_counts(at: datetime, model: str, usage: TokenUsage) -> str:
    """Name a call by its time, model and counts: branches copy those, while ids of lines may be new there."""
    read, written = usage.cache_read_input_tokens, usage.cache_creation_input_tokens
    return f"{milliseconds(at)}:{model}:{usage.input_tokens}:{read}:{written}:{usage.output_tokens}"


def milliseconds(at: datetime) -> str:
    """Return a time as most tools write it."""
    return str(round(at.timestamp() * 1000))
