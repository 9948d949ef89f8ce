"""Kilo Code: the tasks of its editor extension before April 2026, which was made of Roo Code's.

Where   `globalStorage/kilocode.kilo-code/tasks/<task>/ui_messages.json` of every editor made of Visual Studio
        Code, a document written anew at every change. Later versions keep a database of another kind.
Calls   an `api_req_started` message is one call, once it has counts. A task that another one started is a session of
        its own, and names its parent.
Counts  input holds cache reads and writes; early versions left them out for some models, which shows where they are
        more than the input. Reasoning is not told apart. A call with zeros only, or broken off before it was counted,
        is not recorded; one broken off later is a lower bound. Costs are the tool's own.
Edits   those of which `task_metadata.json` says that they were made; what was only asked for is no edit.
Folder  from `history_item.json`, or the first request. The model is the one the next request names.
Not checked with real logs: after the published source of what it was made of. Calls through Claude Code are in
        Claude Code's own log as well, and cannot be told here.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tokenmirror.sources._cline_family import beside_task, is_task, parse_inclusive, task_folders
from tokenmirror.sources.source import Source


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return where the extension keeps its tasks, in every editor that was used here."""
    return task_folders(home, env, "kilocode.kilo-code")


SOURCE = Source(
    name="kilo_code",
    title="Kilo Code (before April 2026)",
    roots=roots,
    is_log=is_task,
    parse=parse_inclusive,
    version=1,
    beside=beside_task,
)
