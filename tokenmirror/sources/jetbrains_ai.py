"""JetBrains AI Assistant: that it is here, and which tasks it had.

Where   `<product>/aia-task-history/*.events` in the folders that JetBrains products keep for themselves.
Calls   not told in a form that is known. Agents that run inside it write logs of their own, such as Claude Code and
        Codex: their calls are read there, and only there.
Counts  tokens are not recorded.
Edits   not told in a form that is known, nor are folders and times.
Not checked with real logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath, PureWindowsPath

from tokenmirror.domain.events import Reading, SessionSeen
from tokenmirror.sources.editor_folders import application_folders
from tokenmirror.sources.source import Chunk, Source

_TASKS = "aia-task-history"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of tasks that are there; all else in these folders is large and says nothing."""
    return [tasks for base in products(home, env) for tasks in sorted(base.glob(f"*/{_TASKS}"))]


def products(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return where all products keep settings, and what they made of projects, on each system."""
    bases = [*application_folders(home, env), Path(env.get("XDG_CACHE_HOME") or home / ".cache")]
    bases += [home / "Library" / "Caches"]
    bases += [Path(env["LOCALAPPDATA"])] if env.get("LOCALAPPDATA") else []
    return [base / "JetBrains" for base in bases]


def is_log(path: PurePath) -> bool:
    """Tell tasks from everything else."""
    return path.suffix == ".events"


def parse(chunk: Chunk) -> Reading:
    """Read that there was a task, and nothing of it."""
    if chunk.offset:
        return Reading()
    return Reading(events=[SessionSeen(PureWindowsPath(chunk.path).stem, entrypoint="ide")])


SOURCE = Source(
    name="jetbrains_ai",
    title="JetBrains AI Assistant",
    roots=roots,
    is_log=is_log,
    parse=parse,
    version=1,
    shallow=products,
)
