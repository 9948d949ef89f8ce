"""Cline: the tasks of its editor extension, and the sessions of its command line.

Where   `globalStorage/saoudrizwan.claude-dev/tasks/<task>/ui_messages.json` of every editor made of Visual Studio
        Code, `~/.cline/data/tasks` and `~/.cline/data/sessions/<id>/*.messages.json`; `CLINE_DIR`, `CLINE_DATA_DIR`
        and `CLINE_SESSION_DATA_DIR` move them. All are documents written anew at every change.
Calls   in a task an `api_req_started` message is one call, once it has counts. Going back to a checkpoint deletes
        messages and leaves the sum of their counts, taken where the calls themselves were never seen. What subagents
        used is one sum for each time they ran. In a session a message with `metrics` is one call; a session that
        was forked repeats them, and they count once.
Counts  a task's input leaves cache reads and writes out, a session's holds them. Reasoning is not told apart. A call
        with zeros only, or broken off before it was counted, is not recorded; one broken off later is a lower bound.
        Calls through an editor's own language models are counted by an estimate. Calls through Claude Code are left
        to Claude Code's own log. Costs are the tool's own.
Edits   of a task, those it was free to make, and those asked for of which `task_metadata.json` says they were made;
        of a session, those whose result says success.
Folder  from the session's description, the list of tasks, or the first request.
Checked with a recorded session of July 2026; tasks only after the tool's published source. Reasoning, branches and
        files changed by shell commands are in neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources._cline_family import beside_task, is_task, task_folders
from tokenmirror.sources.source import Chunk, Source

_MESSAGES = ".messages.json"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the extension's folders of tasks, and those of the command line."""
    base = Path(env["CLINE_DIR"]) if env.get("CLINE_DIR") else home / ".cline"
    data = Path(env["CLINE_DATA_DIR"]) if env.get("CLINE_DATA_DIR") else base / "data"
    sessions = Path(env["CLINE_SESSION_DATA_DIR"]) if env.get("CLINE_SESSION_DATA_DIR") else data / "sessions"
    return [*task_folders(home, env, "saoudrizwan.claude-dev"), data / "tasks", sessions]


def is_log(path: PurePath) -> bool:
    """Tell what tasks showed, and the messages of sessions, from everything else."""
    return is_task(path) or path.name.endswith(_MESSAGES)


def beside(path: Path) -> dict[str, object]:
    """Return what the files beside a task or a session know."""
    if not path.name.endswith(_MESSAGES):
        return beside_task(path)
    from tokenmirror.sources._cline_beside import described  # noqa: PLC0415 - loaded with the first session

    return described(path)


def parse(chunk: Chunk) -> Reading:
    """Read a whole document, of either kind."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._cline_sessions import read_session  # noqa: PLC0415
    from tokenmirror.sources._cline_tasks import read_task  # noqa: PLC0415

    return read_session(chunk) if chunk.path.endswith(_MESSAGES) else read_task(chunk, inclusive=False)


SOURCE = Source(name="cline", title="Cline", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside)
