"""The parts of a Claude Code row that depend on the tool's version or on a tool's result."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from tokenmirror.demo.patches import structured
from tokenmirror.domain.usage import TokenUsage

Row = dict[str, object]

_FINAL_SINCE = (2, 1, 97)
_PLACEHOLDER = 2
_COMMIT = re.compile(r"^\[(?P<branch>.+?)(?: \(root-commit\))? (?P<id>[0-9a-f]{7,40})\]", re.MULTILINE)


def utc(at: datetime) -> str:
    """Return a time as the logs write it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def block(kind: str, text: str) -> Row:
    """Return one content block; thinking is logged without its text."""
    if kind == "thinking":
        return {"type": "thinking", "thinking": "", "signature": "CAIS"}
    return {"type": "text", "text": text}


def records_final_output(version: str) -> bool:
    """Tell whether this version's rows carry the final output count."""
    return tuple(int(part) for part in version.split(".")) >= _FINAL_SINCE


def usage_fields(usage: TokenUsage, version: str, *, final: bool, tool_use: bool) -> Row:
    """Return `stop_reason` and `usage` of a row; old versions wrote them before the stream ended."""
    complete = records_final_output(version)
    output = usage.output_tokens if complete or final else min(_PLACEHOLDER, usage.output_tokens)
    fields: Row = {
        "input_tokens": usage.uncached_input_tokens,
        "cache_creation_input_tokens": usage.cache_creation_input_tokens,
        "cache_read_input_tokens": usage.cache_read_input_tokens,
        "output_tokens": output,
        "service_tier": "standard",
        "cache_creation": {
            "ephemeral_1h_input_tokens": usage.cache_creation_input_tokens_1h,
            "ephemeral_5m_input_tokens": usage.cache_creation_input_tokens_5m,
        },
    }
    stop = ("tool_use" if tool_use else "end_turn") if complete else None
    return {"stop_reason": stop, "usage": fields}


def written_by(path: Path, content: str, original: str | None) -> Row:
    """Return what the result of `Write` says."""
    return {
        "type": "create" if original is None else "update",
        "filePath": str(path),
        "content": content,
        "structuredPatch": [] if original is None else structured(original, content),
        "originalFile": original,
        "userModified": False,
    }


def result_text(path: Path, original: str | None) -> str:
    """Return the sentence that `Write` answers."""
    if original is None:
        return f"File created successfully at: {path}"
    return f"The file {path} has been updated successfully."


def shell_result(output: str, version: str) -> Row:
    """Return what the result of `Bash` says; late versions name a commit they saw."""
    result: Row = {"stdout": output, "stderr": "", "interrupted": False, "isImage": False}
    if not records_final_output(version):
        return result
    result["noOutputExpected"] = False
    found = _COMMIT.search(output)
    if found:
        result["gitOperation"] = {"commit": {"sha": found["id"], "kind": "committed"}}
    return result
