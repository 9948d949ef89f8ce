"""Gives a summary away: as bytes in a file that only its owner can read, and remembered; without Qt, for both doors."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

import msgspec

from tokenmirror.domain.summaries import Chosen, Format, Given
from tokenmirror.language import tr
from tokenmirror.viewmodels.summary_shapes import Document


def made(document: Document, kind: Format) -> bytes:
    """Return a document in a format: the same bytes for the same document."""
    from tokenmirror.export.write import rendered  # noqa: PLC0415 - the typesetter, seldom needed

    return rendered(document, kind)


def given(chosen: Chosen, document: Document, draft: str, kind: Format, data: bytes) -> Given:
    """Return what is remembered of something that was given away."""
    held = msgspec.json.encode(document, order="deterministic").decode()
    return Given(draft, kind, chosen, held, hashlib.sha256(data).hexdigest(), len(data))


def repository_of(path: Path) -> Path | None:
    """Return the repository that a file would lie in, by those folders above it into which one can look."""
    folder = path.parent.resolve()
    return next((above for above in (folder, *folder.parents) if os.path.lexists(above / ".git")), None)


def place_of(path: Path, kind: Format) -> Path:
    """Return where a format goes: a name with another ending gets its own behind it."""
    return path if path.suffix.lower() == f".{kind.value}" else path.with_name(f"{path.name}.{kind.value}")


def write_privately(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all; raise OSError."""
    draft = path.with_name(f".{secrets.token_hex(8)}")  # a file's own name can be as long as a name may be
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def why_not_written(error: OSError, path: Path) -> str:
    """Return in words why a file could not be written, with what to do."""
    if isinstance(error, FileNotFoundError):
        return tr("Not saved: the folder {folder} is not there.", folder=path.parent)
    if isinstance(error, PermissionError):
        return tr("Not saved: nothing may be written into {folder}. Another folder can be chosen.", folder=path.parent)
    return tr("{name} was not saved: {why}.", name=path.name, why=error.strerror or type(error).__name__)
