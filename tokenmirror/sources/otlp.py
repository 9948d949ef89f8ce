"""OpenTelemetry files: spans and log records in OTLP/JSON, as a collector or an exporter writes them.

Where   `drop/otlp` below TokenMirror's data folder, the same in the folders of `TOKENMIRROR_DROP`, or any folder that
        is added. `.jsonl` holds a document a line, as the collector's file exporter appends them; `.json` is a single
        document. Metrics repeat the same as sums and are passed over.
Calls   spans and `gen_ai.client.inference.operation.details` records whose `gen_ai.operation.name` is a model call.
        Agents, workflows and tools hold such calls and repeat their sums; so does a call whose direct child is one.
        A span is known by trace and span id, and a log record counts as the span it was written in.
Tools   `claude_code.api_request` and the `claude_code.llm_request` span, one call where they name the same request;
        `codex.sse_event` of a completed response; `gemini_cli.api_response`. These repeat the tools' own logs, which
        say more. A request's id cannot tell them apart there: logs know a call by the message's id, which is not
        exported. Sessions can, for the id is the same: a session counts here while no call of it is known from the
        tool's own log, and calls that the log leaves out, such as that for a title, are then not counted.
Counts  Claude's input leaves cached tokens out and Gemini's output its thoughts: both are added up here, as the
        conventions do. What a call cost in money is the tool's estimate, repeats the tokens and is not read.
Edits   none; nor prompts, commands and commits.
Folder  `process.working_directory`, which few exporters write.
Checked with the specification of OTLP and published exports of Claude Code 2.1.201 to 2.1.294; Codex and Gemini after
        descriptions. Console exporters and Gemini's own `outfile` write no OTLP and cannot be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.paths import drop_folders
from tokenmirror.sources.source import Chunk, Source

_FOLDER = "otlp"
_ENDINGS = frozenset({".json", ".jsonl"})


def roots(_home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder of each drop folder that is for OpenTelemetry's own files."""
    return [folder / _FOLDER for folder in drop_folders(env)]


def is_log(path: PurePath) -> bool:
    """Tell files of JSON, by their name alone."""
    return path.suffix in _ENDINGS


def parse(chunk: Chunk) -> Reading:
    """Read a whole document, or the documents that were appended."""
    # Loaded with the first file, so that who has none does not wait for it.
    from tokenmirror.sources._otlp_documents import read  # noqa: PLC0415

    return read(chunk)


SOURCE = Source(
    name="otlp", title="OpenTelemetry files", roots=roots, is_log=is_log, parse=parse, version=1, retells=True
)
