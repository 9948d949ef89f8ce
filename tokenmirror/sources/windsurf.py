"""Windsurf: that it was used, and the transcripts that a hook of it writes.

Where   `~/.windsurf/transcripts/<conversation>.jsonl`, only where the hook `post_cascade_response_with_transcript` is
        set; `~/.codeium/windsurf/cascade` holds all conversations, encrypted, so that it only shows that there are
        some.
Calls   a prompt is one call, however many it took.
Counts  none: tokens and models are not recorded on this computer.
Edits   what a finished `code_action` wrote into its file; what was there before is not recorded.
Folder  not recorded, but the paths of edited files are whole. Nor are times: all have that of the transcript's file
        when it was seen first.
Not checked with real logs: the steps of a transcript are as the tool's documentation shows them, and may change.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source


def roots(home: Path, _env: Mapping[str, str]) -> list[Path]:
    """Return where transcripts are, and where conversations lie that cannot be read."""
    return [home / ".windsurf" / "transcripts", home / ".codeium" / "windsurf" / "cascade"]


def is_log(path: PurePath) -> bool:
    """Tell transcripts from everything else."""
    return len(path.parts) == 1 and path.suffix == ".jsonl"


def beside(path: Path) -> dict[str, object]:
    """Return when a transcript was written."""
    from tokenmirror.sources._windsurf_steps import written  # noqa: PLC0415 - loaded with the first transcript

    return written(path)


def parse(chunk: Chunk) -> Reading:
    """Read the steps that were appended."""
    from tokenmirror.sources._windsurf_steps import read  # noqa: PLC0415 - as above

    return read(chunk)


SOURCE = Source(name="windsurf", title="Windsurf", roots=roots, is_log=is_log, parse=parse, version=1, beside=beside)
