"""Factory Droid: its sessions below ~/.factory/sessions, and the totals that lie beside them.

Where   `<folder with dashes>/<session>.jsonl`, appended line by line, and `<session>.settings.json`, a document
        that is written anew. `FACTORY_DIR` replaces `~/.factory`.
Calls   single calls are not recorded. The settings hold one running total for the session: it is one call here,
        which grows with the total and stands on the session's first day. It bears one model, for which of
        several answered is not recorded. A session without such a total has one call without known tokens.
Counts  input leaves cache reads and writes out, and gets them here; thinking is taken as a part of the output.
Edits   `Edit`, `MultiEdit`, `Create` and `ApplyPatch` that ended without error, as they were asked for.
Folder  the first line names it.
Checked with one session of January 2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_TOTALS = ".settings.json"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each place it worked in."""
    named = env.get("FACTORY_DIR", "").strip()
    return [(Path(named) if named else home / ".factory") / "sessions"]


def is_log(path: PurePath) -> bool:
    """Tell sessions and their totals from everything else."""
    return path.suffix == ".jsonl" or path.name.endswith(_TOTALS)


def beside(path: Path) -> dict[str, object]:
    """Return what the lines of a session say that its totals do not: who, where and when."""
    if _TOTALS not in path.name:
        return {}
    # Loaded with the first totals, so that who has none does not wait for it.
    from tokenmirror.sources._droid_totals import known_of  # noqa: PLC0415

    return known_of(path)


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended, or a session's totals."""
    if _TOTALS in chunk.path:
        from tokenmirror.sources._droid_totals import read  # noqa: PLC0415 - as above
    else:
        from tokenmirror.sources._droid_session import read  # noqa: PLC0415 - as above
    return read(chunk)


SOURCE = Source(
    name="factory_droid", title="Factory Droid", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside
)
