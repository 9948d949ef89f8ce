"""Mistral Vibe: the sessions it logs below ~/.vibe/logs/session, one folder each.

Where   `session_<time>_<id>/meta.json`, written anew, and `messages.jsonl`, appended; subagents lie in `agents/`
        within. `VIBE_HOME` replaces `~/.vibe`. The single documents of its first version are not read.
Calls   single calls are not recorded. `stats` is one running total for the session: it is one call here, which
        grows with the total and stands on the session's first day. It bears one model, for which of several
        answered is not recorded.
        A session that follows a compaction takes its parent's total along: only what exceeds it is counted,
        a lower bound, for a fork does not. Where the parent is gone, nothing is known.
Counts  input holds cached tokens, which only later versions tell apart. The cost is computed and not read.
Times   messages have none: prompts, edits and commands stand at the session's beginning.
Edits   `search_replace`, `edit` and `write_file` whose result is no error.
Folder  the session's working directory.
Not checked with real logs: after its source.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_META, _MESSAGES = "meta.json", "messages.jsonl"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each session."""
    named = env.get("VIBE_HOME", "").strip()
    base = home / named[2:] if named.startswith("~/") else Path(named) if named else home / ".vibe"
    return [base / "logs" / "session"]


def is_log(path: PurePath) -> bool:
    """Tell what is known of a session, and what was said in it, from everything else."""
    return len(path.parts) > 1 and path.name in {_META, _MESSAGES}


def beside(path: Path) -> dict[str, object]:
    """Return who the session is, for its messages; or what its parent's total was."""
    # Loaded with the first session, so that who has none does not wait for it.
    from tokenmirror.sources._vibe_beside import session_of, total_before  # noqa: PLC0415

    return session_of(path.with_name(_META)) if path.name.startswith(_MESSAGES) else total_before(path)


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended, or what is known of a session."""
    if _MESSAGES in chunk.path:
        from tokenmirror.sources._vibe_messages import read  # noqa: PLC0415 - as above
    else:
        from tokenmirror.sources._vibe_totals import read  # noqa: PLC0415 - as above
    return read(chunk)


SOURCE = Source(
    name="mistral_vibe", title="Mistral Vibe", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside
)
