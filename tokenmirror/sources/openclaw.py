"""OpenClaw: the sessions of its agents below ~/.openclaw/agents, one a file.

Where   `<agent>/sessions/<id>.jsonl`, appended line by line; also below the folders of its former names,
        `~/.clawdbot`, `~/.moltbot` and `~/.moldbot`. A session that was reset or deleted keeps its file under
        a name that ends in `.jsonl.reset.<time>` or `.jsonl.deleted.<time>`.
Calls   an assistant message is one call, as in pi, on which it is built. Messages it wrote itself in the
        model's place (`delivery-mirror`, `gateway-injected`) are none.
Counts  input gets cache reads and writes, output holds thinking. Totals in `sessions.json` are of the last call
        only and are not read; neither are costs, which are list prices.
Edits   `edit` and `write` that ended without error; the shown diff counts before the request.
Folder  the first line names it: mostly the agent's workspace, not a repository.
Not checked with real logs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_FOLDERS = (".openclaw", ".clawdbot", ".moltbot", ".moldbot")
_SESSION = r".+(?<!\.trajectory)\.jsonl(?:\.(?:deleted|reset)\.[^/\\]+)?"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders that hold one folder for each agent."""
    named = env.get("OPENCLAW_STATE_DIR", "").strip()
    states = [Path(named)] if named and not named.startswith("~") else []
    return [state / "agents" for state in [*states, *(home / folder for folder in _FOLDERS)]]


def is_log(path: PurePath) -> bool:
    """Tell sessions, put aside or not, from everything else."""
    return path.parts[-2:-1] == ("sessions",) and re.fullmatch(_SESSION, path.name) is not None


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._pi_session import read  # noqa: PLC0415

    return read(chunk)


SOURCE = Source(name="openclaw", title="OpenClaw", roots=roots, is_log=is_log, parse=parse, version=2)
