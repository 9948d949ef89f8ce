"""Qwen Code: the chats it records below ~/.qwen, one session a file.

Where   `projects/<folder with dashes>/chats/<session>.jsonl`, appended line by line; subagents below `subagents/`.
        Old versions: `tmp/<hash>/chats/session-*.json`, documents as Gemini CLI writes them. `QWEN_HOME` and
        `QWEN_RUNTIME_DIR` replace `~/.qwen`.
Calls   an `assistant` record with `usageMetadata` is one call, named by its uuid; a branched session repeats its
        parent's records, which stay the parent's. The telemetry records repeat the same numbers, and are not
        read: what only they tell of, such as titles and memories it makes on its own, is not counted.
Counts  input holds cached tokens. Thoughts are added to the output where the record's total says that it leaves
        them out.
Edits   `edit` and `write_file` that ended well; the applied diff counts before the request.
Folder  every record names it; old documents as with Gemini CLI.
Not checked with real logs: after its source and descriptions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_OLD = r"session-.+\.json"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders that hold one folder for each project, of new and of old versions."""
    named = [env.get(name, "").strip() for name in ("QWEN_RUNTIME_DIR", "QWEN_HOME")]
    bases = [Path(path) for path in named if path and not path.startswith("~")] or [home / ".qwen"]
    return [base / part for base in bases for part in ("projects", "tmp")]


def is_log(path: PurePath) -> bool:
    """Tell chats, of sessions and of their subagents, from everything else."""
    if path.parts[1:-1] == ("chats",) and re.fullmatch(_OLD, path.name):
        return True
    return path.suffix == ".jsonl" and path.parts[1:2] in {("chats",), ("subagents",)}


def beside(path: Path) -> dict[str, object]:
    """Return the folder an old chat's project lies in, where the tool has noted it."""
    if path.suffix != ".json":
        return {}
    # Loaded with the first chat, so that who has none does not wait for it.
    from tokenmirror.sources._gemini_project import noted_root  # noqa: PLC0415

    root = noted_root(path)
    return {} if root is None else {"root": root}


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended, or a whole document of an old version."""
    if ".jsonl" in chunk.path:
        from tokenmirror.sources._qwen_chat import read  # noqa: PLC0415 - as above
    else:
        from tokenmirror.sources._gemini_chat import read  # noqa: PLC0415 - as above
    return read(chunk)


SOURCE = Source(name="qwen_code", title="Qwen Code", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside)
