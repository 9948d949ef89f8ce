"""Kimi CLI and Kimi Code: the wire logs of their sessions, one for each agent.

Where   Kimi Code: `~/.kimi-code/sessions/wd_*/<session>/agents/<agent>/wire.jsonl` (`KIMI_CODE_HOME`). Kimi CLI
        before it: `~/.kimi/sessions/<hash>/<session>/wire.jsonl` and `subagents/<id>/wire.jsonl` (`KIMI_SHARE_DIR`).
        Both are appended line by line.
Calls   Kimi Code: a `usage.record` is one call; the end of a step tells the same usage again, and counts only
        where no such record follows. Kimi CLI: a `StatusUpdate` with `token_usage`, which its message id names.
Counts  input leaves cache reads and writes out, and gets them here. Reasoning is not told apart. Kimi CLI does
        not say which model answered: it is `unknown`.
Edits   `Write`, `Edit`, `WriteFile` and `StrReplaceFile` that ended without error, as they were asked for.
Folder  `state.json` beside the agents (Kimi Code), or the path in `kimi.json` of which the folder's name is
        the MD5 (Kimi CLI).
Checked with one merged and shortened log of Kimi Code of August 2026; Kimi CLI only after its source and
descriptions.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_WIRE = "wire.jsonl"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of both tools, old and new."""
    folders = (("KIMI_CODE_HOME", ".kimi-code"), ("KIMI_SHARE_DIR", ".kimi"))
    named = [(env.get(name, "").strip(), home / folder) for name, folder in folders]
    return [(Path(path) if path and not path.startswith("~") else default) / "sessions" for path, default in named]


def is_log(path: PurePath) -> bool:
    """Tell what was said on the wire from everything else."""
    return path.name == _WIRE


def beside(path: Path) -> dict[str, object]:
    """Return the folder a session works in, where the tool has noted it."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._kimi_folder import noted_folder  # noqa: PLC0415

    folder = noted_folder(path)
    return {} if folder is None else {"cwd": folder}


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    from tokenmirror.sources._kimi_wire import read  # noqa: PLC0415 - as above

    return read(chunk)


SOURCE = Source(name="kimi_cli", title="Kimi CLI", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside)
