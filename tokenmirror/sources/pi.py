"""pi: the sessions it records below ~/.pi/agent/sessions, one a file.

Where   `--<folder with dashes>--/<time>_<id>.jsonl`, appended line by line. `PI_CODING_AGENT_DIR` replaces
        `~/.pi/agent`.
Calls   an assistant message is one call. Its response id names it, else its time, model and counts. A branched
        session begins with a copy of its parent's messages: they are the parent's, and are counted once.
Counts  input leaves cache reads and writes out, and gets them here; output holds thinking, which is not told
        apart. A call that was aborted or failed says zero: a lower bound. What a compaction used is not recorded.
        Costs are list prices, also for subscriptions: they are not read.
Edits   `edit` and `write` that ended without error; the shown diff counts before the request.
Folder  the first line names it.
Checked with a session of November 2025 (453 calls); the branches of later versions only after descriptions.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each place it worked in."""
    named = env.get("PI_CODING_AGENT_DIR", "").strip()
    agent = home / named[2:] if named.startswith("~/") else Path(named) if named else home / ".pi" / "agent"
    return [agent / "sessions"]


def is_log(path: PurePath) -> bool:
    """Tell sessions from everything else."""
    return path.suffix == ".jsonl"


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._pi_session import read  # noqa: PLC0415

    return read(chunk)


SOURCE = Source(name="pi", title="pi", roots=roots, is_log=is_log, parse=parse, version=2)
