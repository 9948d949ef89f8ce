r"""Zed: the threads of its own agent, in its database.

Where   `threads/threads.db` in Zed's data folder: `$XDG_DATA_HOME/zed` (by default in `~/.local/share`),
        `~/Library/Application Support/Zed`, `%LOCALAPPDATA%\Zed`.
Calls   Zed keeps a running total for each thread and no calls: a thread is one call that grows, on the day it began.
        A thread of the agent without any counts is a call that was not recorded; threads that were shared with the
        person and imported are not theirs.
Counts  input leaves out cached tokens. What Zed notes for each prompt is a part of the total and is not added.
        Reasoning is not told apart. The model is the one chosen first, as far as it was seen.
Edits   `edit_file` and its kin that ended well, by the file before and after; files that were deleted or moved.
Folder  the first folder of the window when the thread began; the branch of that moment.
Not     when each prompt, edit or command was: they bear the time of the thread's last change when first seen.
        Agents that run inside Zed by its protocol (Claude Code, Codex, Gemini CLI) write their own logs.
Not checked with real logs: after Zed's published source.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_THREADS = "threads"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder of threads of each system."""
    data, local = env.get("XDG_DATA_HOME", "").strip(), env.get("LOCALAPPDATA", "").strip()
    found = [(Path(data) if Path(data).is_absolute() else home / ".local" / "share") / "zed" / _THREADS]
    found.append(home / "Library" / "Application Support" / "Zed" / _THREADS)
    return [*found, Path(local) / "Zed" / _THREADS] if local else found


def is_log(path: PurePath) -> bool:
    """Tell the database from what lies beside it."""
    return path.name == "threads.db"


def parse(chunk: Chunk) -> Reading:
    """Look into the database."""
    # Loaded with the first look, so that who has none does not wait for it.
    from tokenmirror.sources._zed_database import look  # noqa: PLC0415

    return look(chunk)


SOURCE = Source(name="zed", title="Zed", roots=roots, is_log=is_log, parse=parse, version=2, deep=False)
