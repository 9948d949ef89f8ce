"""Aider: the history it keeps in each repository, and the log of its own analytics where the person asked for one.

Where   `.aider.chat.history.md` in the top folder of every repository that is known, all runs in one file that
        grows; elsewhere only where `AIDER_CHAT_HISTORY_FILE` names a folder. The log of analytics only if
        `AIDER_ANALYTICS_LOG` names one, a `.jsonl` or `.log` with `aider` or `analytics` in its name.
Calls   each line `> Tokens: ...` is one exchange, which may be several calls. Commit messages, summaries and the
        map of the repository are not counted by the tool.
Counts  sent tokens hold what was written to a cache, what was read from one comes on top. They are rounded from
        a thousand on, and where the provider counts nothing the tool estimates them itself: all are estimates.
        The log of analytics has whole numbers and times, but no folder. An exchange that is in both, known by its
        day and its numbers as the history rounds them, counts as the history has it, for only that says in which
        repository it was; all others count exactly. They are never added up. Costs are the history's.
Times   the history has only the start of a run, in local time without its zone: all of a run is dated so, thousandths
        of a second apart to keep the order.
Edits   `> Applied edit to ...`, with the lines of the blocks before it; other formats of edits show no lines.
Commits `> Commit ...` names what the tool committed: of changes that were there before it as well.
Folder  that of the history, if it is a repository.
Checked with a history of July and August 2025; the log of analytics only after the tool's published source.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

HISTORY = "aider.chat.history.md"
_NAMED = ("AIDER_CHAT_HISTORY_FILE", "AIDER_ANALYTICS_LOG")
_ANALYTICS = ("aider", "analytics")


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of the files that the environment names; a relative one is inside repositories."""
    named = [Path(env[name].replace("~/", f"{home}/", 1)) for name in _NAMED if env.get(name)]
    return [path.parent for path in named if path.is_absolute()]


def is_log(path: PurePath) -> bool:
    """Tell histories, and logs of analytics, from everything else."""
    name = path.name
    return name.endswith(HISTORY) or (name.endswith((".jsonl", ".log")) and any(word in name for word in _ANALYTICS))


def beside(path: Path) -> dict[str, object]:
    """Return the folder of a history, if it is a repository or one of its worktrees."""
    is_history = path.name.endswith(HISTORY)
    return {"cwd": str(path.parent)} if is_history and (path.parent / ".git").exists() else {}


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended, of either kind."""
    # Loaded with the first log, so that who has none does not wait for it.
    if chunk.path.endswith(HISTORY):
        from tokenmirror.sources._aider_history import read_history  # noqa: PLC0415

        return read_history(chunk)
    from tokenmirror.sources._aider_analytics import read_analytics  # noqa: PLC0415

    return read_analytics(chunk)


def top(repository: Path) -> Path:
    """Return where in a repository the tool writes."""
    return repository


SOURCE = Source(
    name="aider",
    title="Aider",
    roots=roots,
    is_log=is_log,
    parse=parse,
    version=1,
    beside=beside,
    in_repository=top,
    deep=False,
)
