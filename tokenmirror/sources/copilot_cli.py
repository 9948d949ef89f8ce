"""GitHub Copilot CLI: what it records below ~/.copilot, one folder for each session.

Where   `session-state/<session>/events.jsonl`, in older builds `session-state/<session>.jsonl`, appended to also when
        a session is resumed; newer builds write `session-store.db` besides. `COPILOT_HOME` replaces `~/.copilot`.
Calls   an `assistant.message` is one call; a summary made to save context (`session.compaction_complete`) is one too.
        `session-store.db` has a row for every call: where there are rows, they replace the calls of the events, the
        first row the first call and so on, whichever file is read first.
Counts  a message tells its output, reasoning included, and newest builds not even that; input is told only when the
        program ends in order, as a sum by model that goes on from one run to the next. The sum is counted to the
        token, and laid on the run's calls in equal parts (reasoning as the output): what one call had of it is not
        known, so that the calls of a run are marked as estimated where there are several. Without an end and without
        rows: the output, and input not recorded, a lower bound.
Charges premium requests, and AIU (billionths in the log), where the tool counted any: a sum for each session and model,
        on the day its first run ended.
Edits   `edit`, `create`, `apply_patch` and `str_replace_editor` that ended well; shell commands and their commits.
Folder  in `session.start` and `session.resume`, with the branch.
Checked with logs of April to July 2026 (1.0.34 to 1.0.74); compactions, resumed sessions and `session-store.db` only
        after descriptions of the format.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_SESSIONS = "session-state"
_STORE = "session-store.db"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the tool's own folder."""
    named = env.get("COPILOT_HOME", "").strip()
    return [Path(named) if named else home / ".copilot"]


def is_log(path: PurePath) -> bool:
    """Tell the events of sessions and the store of all of them from everything else."""
    if path.parts == (_STORE,):
        return True
    folders = path.parts[:-1]
    if folders == (_SESSIONS,):
        return path.suffix == ".jsonl"
    return len(folders) == 2 and folders[0] == _SESSIONS and path.name == "events.jsonl"  # noqa: PLR2004 - and its own


def parse(chunk: Chunk) -> Reading:
    """Read what was appended to a session's events, or the new rows of the store."""
    # Loaded with the first log, so that who has none does not wait for it.
    if chunk.tables is not None:
        from tokenmirror.sources._copilot_cli_store import read_store  # noqa: PLC0415

        return read_store(chunk, chunk.tables)
    from tokenmirror.sources._copilot_cli_events import read  # noqa: PLC0415 - as above

    return read(chunk)


SOURCE = Source(name="copilot_cli", title="GitHub Copilot CLI", roots=roots, is_log=is_log, parse=parse, version=2)
