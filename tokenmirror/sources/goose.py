r"""Goose: the sessions in its database, and in the lines that versions before 1.10 wrote.

Where   `sessions/sessions.db` in `$XDG_DATA_HOME/goose`, by default `~/.local/share/goose`; on Windows below
        `%APPDATA%\Block\goose\data`. `GOOSE_PATH_ROOT` moves it to `data/sessions` there. Before: `sessions/*.jsonl`.
Calls   a row of `usage_ledger` is one call. Sessions from before there was one have their running total alone: that
        is one call for the whole session, on the day it began.
Counts  input holds cached tokens, unless the row's own total, or more of them than input, says that they come on top;
        where nothing says so it is a lower bound. What a session calls its input and output tokens without
        `accumulated_` are those of the latest call alone: they are not shown. Reasoning is not told apart. The money of
        a session is, as Goose reckoned it, on the day it began.
Edits   `text_editor`, `write` and `edit` that ended well, by what they were asked for.
Folder  of the session. A session that another one started is that one's subagent.
Not     calls of sessions that Goose let another tool do (Claude Code, Codex, Gemini CLI and what it runs as agents):
        those tools write logs of their own, and are counted there.
Not checked with real logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_SESSIONS = "sessions"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders that hold a database or lines."""
    moved = env.get("GOOSE_PATH_ROOT", "").strip()
    if moved:
        return [Path(moved) / "data" / _SESSIONS]
    data = env.get("XDG_DATA_HOME", "").strip()
    found = [(Path(data) if Path(data).is_absolute() else home / ".local" / "share") / "goose" / _SESSIONS]
    roaming = env.get("APPDATA", "").strip()
    if roaming:
        found += [Path(roaming) / "Block" / "goose" / "data" / _SESSIONS, Path(roaming) / "goose" / _SESSIONS]
    return found


def is_log(path: PurePath) -> bool:
    """Tell the database and a session's lines from everything else."""
    return path.name == "sessions.db" or path.suffix == ".jsonl"


def parse(chunk: Chunk) -> Reading:
    """Look into the database, or read the lines that were appended."""
    # Loaded with the first log, so that who has none does not wait for it.
    if chunk.tables is not None:
        from tokenmirror.sources._goose_database import look  # noqa: PLC0415

        return look(chunk, chunk.tables)
    from tokenmirror.sources._goose_lines import read  # noqa: PLC0415 - as above

    return read(chunk)


SOURCE = Source(name="goose", title="Goose", roots=roots, is_log=is_log, parse=parse, version=2, deep=False)
