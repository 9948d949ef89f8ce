"""What the documents beside one of OpenCode's tell: whose message or part it is, and where it worked."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tokenmirror.plain_files import opened
from tokenmirror.sources._opencode_calls import Session, milliseconds
from tokenmirror.sources.log_objects import Object, mapping, object_of
from tokenmirror.sources.log_values import text

_LONGEST = 1 << 22
_DEPTH = 20


def session_of(path: Path) -> dict[str, object]:
    """Return the session of a message or a part, with the message's folder and time; nothing of a session."""
    storage = path.parents[2] if len(path.parents) > 2 else path.parent  # noqa: PLR2004 - kind, group, document
    kind = path.parent.parent.name
    if kind == "message":
        return {"session": _session(storage, path.parent.name)}
    if kind != "part":
        return {}
    part = _content(path)
    if part.get("type") != "tool":
        return {}
    owner = text(part.get("sessionID"))
    if owner is None:
        owner = next((found.parent.name for found in _found(storage / "message", path.parent.name)), "")
    message = _content(storage / "message" / owner / f"{path.parent.name}.json") if _is_name(owner) else {}
    time, place = mapping(message.get("time")), mapping(message.get("path"))
    return {
        "session": _session(storage, owner),
        "cwd": text(place.get("cwd")),
        "created": milliseconds(time.get("created")),
    }


def facts(identity: str, document: Object, top: str | None) -> Session:
    """Return a session from its document."""
    created = milliseconds(mapping(document.get("time")).get("created"))
    return Session(identity, top, text(document.get("directory")), text(document.get("version")), created)


def _session(storage: Path, identity: str) -> object:
    document = _session_document(storage, identity)
    above = [text(document.get("parentID"))]
    while above[-1] is not None and above[-1] != identity and len(above) < _DEPTH:
        above.append(text(_session_document(storage, above[-1]).get("parentID")))
    tops = [each for each in above if each not in (None, identity)]
    return msgspec.to_builtins(facts(identity, document, tops[-1] if tops else None))


def _session_document(storage: Path, identity: str) -> Object:
    found = _found(storage / "session", identity)
    return _content(found[0]) if found else {}


def _found(kind: Path, identity: str) -> list[Path]:
    """Return the documents of this name in the folders of a kind."""
    if not _is_name(identity):
        return []
    try:
        return sorted(kind.glob(f"*/{identity}.json"))
    except OSError:
        return []


def _is_name(identity: str) -> bool:
    """Tell what can be a file's name and no more; an id comes from a log."""
    return identity.replace("_", "").replace("-", "").isalnum()


def _content(path: Path) -> Object:
    """Return what a document holds; nothing if it cannot be read."""
    try:
        with opened(path) as file:
            return object_of(file.read(_LONGEST)) or {}
    except OSError:
        return {}
