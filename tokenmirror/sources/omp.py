"""OMP (Oh My Pi): the sessions it records below ~/.omp/agent/sessions, one a file.

Where   as pi, from which it was made: `--<folder with dashes>--/<time>_<id>.jsonl`, appended line by line.
Calls   an assistant message is one call; what a branched session copied from its parent is the parent's.
Counts  as pi: input gets cache reads and writes, output holds thinking. What a compaction used is not recorded,
        and costs, which are list prices, are not read.
Edits   `edit` and `write` that name their file and ended without error; the shown diff counts before the request.
Folder  the first line names it.
Not checked with real logs: other readers find the same lines as in pi's.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source


def roots(home: Path, _env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each place it worked in."""
    return [home / ".omp" / "agent" / "sessions"]


def is_log(path: PurePath) -> bool:
    """Tell sessions from everything else."""
    return path.suffix == ".jsonl"


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._pi_session import read  # noqa: PLC0415

    return read(chunk)


SOURCE = Source(name="omp", title="OMP", roots=roots, is_log=is_log, parse=parse, version=2)
