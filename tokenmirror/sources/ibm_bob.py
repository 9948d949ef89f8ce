"""IBM Bob: the tasks of the editor's first versions, which are kept as Roo Code keeps them.

Where   `User/globalStorage/ibm.bob-code/tasks/<task>/ui_messages.json` of `IBM Bob` or `Bob-IDE`, a document written
        anew at every change. Version 2 keeps a database of its own, which is not read.
Calls   an `api_req_started` message is one call, once it has counts.
Counts  input holds cache reads and writes, unless they are more than it. Reasoning is not told apart. A call with
        zeros only, or broken off before it was counted, is not recorded; one broken off later is a lower bound.
Edits   those of which `task_metadata.json` says that they were made; what was only asked for is no edit.
Folder  from `history_item.json`, or the first request.
Not checked with real logs: after what other programs read, and the published source of what it was made of.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tokenmirror.sources._cline_family import beside_task, is_task, parse_inclusive
from tokenmirror.sources.editor_folders import application_folders
from tokenmirror.sources.source import Source

_NAMES = ("IBM Bob", "Bob-IDE")


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return where the editor keeps its tasks, on each system."""
    bases = [folder / name for folder in application_folders(home, env) for name in _NAMES]
    return [base / "User" / "globalStorage" / "ibm.bob-code" / "tasks" for base in bases]


SOURCE = Source(
    name="ibm_bob", title="IBM Bob", roots=roots, is_log=is_task, parse=parse_inclusive, version=1, beside=beside_task
)
