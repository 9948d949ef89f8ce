"""Claude Code: its command line, editor extensions and desktop app.

Writes  one JSON object a line into `<config>/projects/<folder>/<session>.jsonl`; subagents into files
        of their own below `<session>/subagents/`, earlier ones inline or as `agent-*.jsonl` beside it.
Calls   one record for each block of a response, all with the same message and request id; only the
        output grows, so the largest is kept. Subagents' calls are copied into `progress` records.
        A message seen again in a subagent's log under another request, or anywhere without one, is a
        replay: `/btw` repeats the whole conversation. Resumed and forked sessions copy records as well.
Counts  input leaves cached tokens out and is added up here; output holds thinking. Before 2.1.97 a
        record without a stop reason was written early: its output is a lower bound.
Edits   a request to Edit, Write, MultiEdit or NotebookEdit counts once its result came without error.
Quirks  two records may share a line; a crash leaves zero bytes; new record types appear any week.
Checked November 2026 with logs of 1.0.95 to 2.1.219.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_NOT_LOGS = frozenset({"history.jsonl", "audit.jsonl"})
_NOT_LOG_FOLDERS = frozenset({"tool-results", "file-history", "todos", "shell-snapshots", "debug"})


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of the command line and of the desktop app's own agents."""
    config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
    projects = [base if base.name == "projects" else base / "projects" for base in _bases(home, env)]
    agents = [folder / "local-agent-mode-sessions" for folder in _desktop_folders(home, env, config)]
    return list(dict.fromkeys([*projects, *agents]))


def _bases(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of the command line's settings and logs."""
    named = [part.strip() for part in env.get("CLAUDE_CONFIG_DIR", "").split(",") if part.strip()]
    config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
    return [_expanded(part, home) for part in named] or [home / ".claude", config / "claude"]


def deletes_after(home: Path, env: Mapping[str, str]) -> int | None:
    """Return how long transcripts are kept: at its start the tool deletes those that are older."""
    from tokenmirror.sources.clean_up import claude_days  # noqa: PLC0415 - not while logs are read

    return claude_days(base / "settings.json" for base in _bases(home, env))


def _expanded(part: str, home: Path) -> Path:
    return home / part[2:] if part.startswith(("~/", "~\\")) else home if part == "~" else Path(part)


def _desktop_folders(home: Path, env: Mapping[str, str], config: Path) -> list[Path]:
    """Return where the desktop app keeps its data on each system, installed from a store or not."""
    folders = [home / "Library/Application Support/Claude", config / "Claude"]
    if env.get("APPDATA"):
        folders.append(Path(env["APPDATA"]) / "Claude")
    if env.get("LOCALAPPDATA"):
        packages = Path(env["LOCALAPPDATA"]) / "Packages"
        folders += [folder / "LocalCache/Roaming/Claude" for folder in sorted(packages.glob("Claude_*"))]
    return folders


def is_log(path: PurePath) -> bool:
    """Tell transcripts, at any depth, from everything else."""
    parts = path.parts
    if path.suffix != ".jsonl" or path.name in _NOT_LOGS or not _NOT_LOG_FOLDERS.isdisjoint(parts):
        return False
    if any(part.startswith("local_") for part in parts[:-1]):
        return (".claude", "projects") in pairwise(parts)
    return True


def parse(chunk: Chunk) -> Reading:
    """Read the calls, edits, commits and prompts of whole lines."""
    # Loaded with the first log, so that a start with everything read does not wait for it.
    from tokenmirror.sources._claude_transcripts import read_transcript  # noqa: PLC0415

    return read_transcript(chunk)


SOURCE = Source(
    name="claude_code",
    title="Claude Code",
    roots=roots,
    is_log=is_log,
    parse=parse,
    version=2,
    deletes_after=deletes_after,
)
