"""In-house tools: what any agent writes into the drop folder, one JSON object a line.

Where   `*.jsonl` in `drop` below TokenMirror's data folder, at any depth but not in `drop/otlp`; `TOKENMIRROR_DROP`
        adds folders. A company's own agent is read without a line of code here: packaging/docs/in-house.md says what
        to write, in-house.schema.json the same for machines.
Calls   a line whose `gen_ai.operation.name` is chat, text_completion, generate_content or embeddings. All names are
        those of OpenTelemetry's GenAI conventions, earlier ones included; `tokenmirror.*` where they have none.
Counts  input holds what was read from and written to a cache, output holds reasoning; a sum that is left out makes the
        call a lower bound, both make it not recorded, `tokenmirror.usage.estimated` makes it estimated.
Edits   `tokenmirror.event` edit, with the lines that were added and removed: they are fingerprinted and thrown away.
        Prompts, shell commands, commits and charges are lines of their own as well.
Folder  `process.working_directory`; each line names its tool in `service.name`, which is kept with the session.
Checked against the schema with made-up lines; who writes them answers for what they say.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.paths import drop_folders
from tokenmirror.sources.source import Chunk, Source

_OF_OTLP = "otlp"


def roots(_home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the drop folders."""
    return drop_folders(env)


def is_log(path: PurePath) -> bool:
    """Tell lines of this format from OpenTelemetry's own files, which have a folder to themselves."""
    return path.suffix == ".jsonl" and path.parts[0] != _OF_OTLP


def parse(chunk: Chunk) -> Reading:
    """Read what an agent appended."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._in_house_lines import read  # noqa: PLC0415

    return read(chunk)


SOURCE = Source(name="in_house", title="In-house tools", roots=roots, is_log=is_log, parse=parse, version=1)
