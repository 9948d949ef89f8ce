"""Codex CLI, its editor extension and desktop app: rollouts below ~/.codex, one thread a file.

Where: `sessions/YYYY/MM/DD/rollout-*.jsonl` and `archived_sessions/`, below each folder of `CODEX_HOME`,
else `~/.codex`; compressed to `.jsonl.zst` when old. Folder and file names use local time, records UTC.

Records: `{"timestamp", "type", "payload"}`; the first is `session_meta`. A `token_count` carries the
thread's running total: a call is its component-wise increase, for the count of the last call misses
calls that were aborted and repeats others. After a decrease the last call counts. From 0.153 a
`token_usage_record` names each response; the counter beside it repeats the same call.

Counts: input includes cached input and cache writes; output includes reasoning.

Copies: forks and subagents repeat their parent's records, counters included. Every call therefore says
under which key the parent would own it; stretches that are proven copies (ordinals, a second
`session_meta`, turns older than the thread) move the running total and yield nothing else.

Not recorded: anything before about September 2025 (no `token_count`). Checked: 0.39 to 0.146 in August
2026; `token_usage_record` only from other readers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_LOG_NAME = r"rollout-.+\.jsonl(?:\.zst)?"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the two folders of every Codex home; several homes are separated by commas."""
    named = [name.strip() for name in env.get("CODEX_HOME", "").split(",") if name.strip()]
    homes = [_below(home, name) for name in named] or [home / ".codex"]
    return [folder / name for folder in homes for name in ("sessions", "archived_sessions")]


def is_log(path: PurePath) -> bool:
    """Tell whether a file is a rollout, plain or compressed; temporary ones end otherwise."""
    return re.fullmatch(_LOG_NAME, path.name) is not None


def parse(chunk: Chunk) -> Reading:
    """Read what was appended to a rollout."""
    # Loaded with the first rollout, so that who has none does not wait for it.
    from tokenmirror.sources._codex_rollout import read  # noqa: PLC0415

    return read(chunk)


def _below(home: Path, name: str) -> Path:
    """Return a folder as named, with a leading tilde meaning the home folder."""
    return home / name[2:] if name.startswith("~/") else Path(name)


SOURCE = Source(name="codex", title="Codex CLI", roots=roots, is_log=is_log, parse=parse, version=2)
