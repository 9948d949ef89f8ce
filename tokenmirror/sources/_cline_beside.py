"""What the files beside a Cline task or session know: the folder, the parent, models, edits that were made."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from tokenmirror.plain_files import opened
from tokenmirror.sources.log_objects import Object, mapping, mappings, object_of
from tokenmirror.sources.log_values import text

_LARGEST = 32 << 20
_OPENING = 1 << 18
_FOLDER = re.compile(rb"# Current (?:Working|Workspace) Directory \((.{1,4000}?)\) Files")
_MODE = re.compile(rb"<slug>[^<\"]{1,99}</slug>\\n<name>[^<\"]{1,99}</name>\\n<model>([^<\"\\]{1,200})</model>")
_TIME = re.compile(rb'(?<!\\)"ts":\s*(\d{10,14})\b')
_NOT_THE_TOOL = "user_edited"


class Known(msgspec.Struct, omit_defaults=True):
    """What a task is read with."""

    cwd: str | None = None
    parent: str | None = None
    version: str | None = None
    models: list[tuple[int, str, str]] = []
    """From when on which model answered, and through whom."""
    models_until: list[tuple[int, str]] = []
    """Which model answered until when, where only later requests name it."""
    edits: list[tuple[str, int]] = []
    """Files that the tool changed, and when."""
    model: str | None = None
    usage: dict[str, object] = {}
    started: str | None = None
    ended: str | None = None


def known_of(task: Path) -> dict[str, object]:
    """Return what is known of a task."""
    item = object_of(_content(task.with_name("history_item.json"))) or {}
    metadata = object_of(_content(task.with_name("task_metadata.json"))) or {}
    said = _content(task.with_name("api_conversation_history.json"))
    known = Known(
        cwd=text(item.get("workspace")) or _listed_folder(task) or _said_folder(said),
        parent=text(item.get("parentTaskId")),
        models=_models(metadata),
        models_until=_said_models(said),
        edits=_edits(metadata),
    )
    built: dict[str, object] = msgspec.to_builtins(known)
    return built


def described(messages: Path) -> dict[str, object]:
    """Return how the description beside the messages of a session describes it."""
    about = object_of(_content(messages.with_name(messages.name.removesuffix(".messages.json") + ".json"))) or {}
    more = mapping(about.get("metadata"))
    known = Known(
        cwd=text(about.get("cwd")) or text(about.get("workspace_root")),
        parent=text(about.get("parent_session_id")) or text(mapping(more.get("fork")).get("forkedFromSessionId")),
        model=text(about.get("model")),
        usage={name: count for name, count in mapping(more.get("usage")).items() if isinstance(count, int | float)},
        started=text(about.get("started_at")),
        ended=text(about.get("ended_at")),
    )
    built: dict[str, object] = msgspec.to_builtins(known)
    return built


def _models(metadata: Object) -> list[tuple[int, str, str]]:
    """Return from when on which model was used."""
    found = []
    for use in mappings(metadata.get("model_usage")):
        at, model = use.get("ts"), text(use.get("model_id"))
        if isinstance(at, int) and model is not None:
            found.append((at, model, text(use.get("model_provider_id")) or ""))
    return sorted(found)


def _edits(metadata: Object) -> list[tuple[str, int]]:
    """Return the files the tool noted that it had changed; each name has its own time beside it."""
    found = []
    for entry in mappings(metadata.get("files_in_context")):
        how, path = text(entry.get("record_source")) or "", text(entry.get("path"))
        if how.endswith("_edited") and how != _NOT_THE_TOOL and path is not None:
            at = entry.get(f"{how.removesuffix('_edited')}_edit_date")
            if isinstance(at, int):
                found.append((path, at))
    return sorted(found)


def _listed_folder(task: Path) -> str | None:
    """Return the folder that the list of all tasks has for this one."""
    if len(task.parents) < 3:  # noqa: PLR2004 - task, tasks, extension
        return None
    listed = _content(task.parents[2] / "state" / "taskHistory.json")
    try:
        items = msgspec.json.decode(listed) if listed else []
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    name = task.parent.name
    return next((text(item.get("cwdOnTaskInitialization")) for item in mappings(items) if item.get("id") == name), None)


def _said_folder(said: bytes) -> str | None:
    """Return the folder that the first request names."""
    found = _FOLDER.search(said, 0, _OPENING)
    return _plain(found[1]) if found else None


def _said_models(said: bytes) -> list[tuple[int, str]]:
    """Return until when which model was named by requests: each names the one that is to answer it."""
    found: list[tuple[int, str]] = []
    for named in _MODE.finditer(said):
        at, model = _TIME.search(said, named.end()), _plain(named[1])
        if at is None or model is None:
            continue
        if found and found[-1][1] == model:
            found.pop()
        found.append((int(at[1]), model))
    return found


def _plain(escaped: bytes) -> str | None:
    """Return a piece of a JSON string as the text it stands for."""
    try:
        return text(msgspec.json.decode(b'"' + escaped + b'"'))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def _content(path: Path) -> bytes:
    """Return a file that is not huge; nothing if it cannot be read."""
    try:
        with opened(path) as file:
            return file.read(_LARGEST)
    except (OSError, ValueError):
        return b""
