"""What Cline and the tools made of it share: where their tasks lie, and that one reader reads them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.editor_folders import user_folders
from tokenmirror.sources.source import Chunk

TASK = "ui_messages.json"


def task_folders(home: Path, env: Mapping[str, str], extension: str) -> list[Path]:
    """Return where an extension keeps its tasks, in every editor that was used here."""
    return [folder / "globalStorage" / extension / "tasks" for folder in user_folders(home, env)]


def is_task(path: PurePath) -> bool:
    """Tell what a task showed from everything else that it stores."""
    return path.name == TASK


def beside_task(path: Path) -> dict[str, object]:
    """Return what the files beside a task know: its folder, its models, which edits were made."""
    from tokenmirror.sources._cline_beside import known_of  # noqa: PLC0415 - loaded with the first task

    return known_of(path)


def parse_inclusive(chunk: Chunk) -> Reading:
    """Read a task of a tool whose input holds what was cached."""
    from tokenmirror.sources._cline_tasks import read_task  # noqa: PLC0415 - as above

    return read_task(chunk, inclusive=True)
