"""Writes everything that is stored about the person into a folder, in a form that any program reads."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from tokenmirror import __version__
from tokenmirror.language import tr
from tokenmirror.store import whole_queries
from tokenmirror.store.rows import from_ms
from tokenmirror.store.whole_queries import CONCEPTS, Concept

_EACH = 2000
"""Rows between two looks at whether the person still wants it."""
_TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": ["string", "null"]},
    "integer": {"type": ["integer", "null"]},
    "number": {"type": ["number", "null"]},
    "time": {"type": ["string", "null"], "format": "date-time"},
    "boolean": {"type": ["boolean", "null"]},
    "json": {},
}

Tell = Callable[[int, int], None]
"""Hears how many rows of how many are written; may raise to end it."""


class CannotExport(Exception):  # noqa: N818 - said to a person
    """The folder cannot be written; the text says why."""


def export_all(db: sqlite3.Connection, folder: Path, tell: Tell = lambda _done, _of: None) -> dict[str, int]:
    """Write all into a folder that is empty or not there yet; return how many rows of each kind.

    Whatever ends it early leaves nothing behind. Raises CannotExport, sqlite3.Error.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CannotExport(tr("{folder} is not empty; name a folder that is, or is not there yet.", folder=folder))
        making = folder.with_name(f".{folder.name}.{os.getpid()}")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700, parents=True)
        try:
            counts = _write(db, making, tell)
            if folder.is_dir():
                folder.rmdir()
            making.rename(folder)
        finally:
            shutil.rmtree(making, ignore_errors=True)
    except OSError as error:
        why = error.strerror or str(error)
        raise CannotExport(tr("{folder} cannot be written: {why}.", folder=folder, why=why)) from error
    return counts


def _write(db: sqlite3.Connection, folder: Path, tell: Tell) -> dict[str, int]:
    db.execute("BEGIN")
    try:
        counts = {concept.name: whole_queries.count(db, concept) for concept in CONCEPTS}
        whole, done = sum(counts.values()), 0
        for concept in CONCEPTS:
            with _private(folder / f"{concept.name}.jsonl") as file:
                for line in _lines(db, concept):
                    file.write(line)
                    done += 1
                    if done % _EACH == 0:
                        tell(done, whole)
        tell(whole, whole)
    finally:
        db.execute("COMMIT")
    for name, text in (("schema.json", _schema()), ("README.md", _readme(counts))):
        with _private(folder / name) as file:
            file.write(text.encode())
    return counts


def _private(path: Path) -> Any:
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")


def _lines(db: sqlite3.Connection, concept: Concept) -> Iterator[bytes]:
    names, encode = tuple(concept.columns), msgspec.json.Encoder().encode
    as_told = [(place, _AS_TOLD[kind]) for place, kind in enumerate(concept.columns.values()) if kind in _AS_TOLD]
    for row in whole_queries.rows(db, concept):
        told = list(row)
        for place, tell in as_told:
            if told[place] is not None:
                told[place] = tell(told[place])
        yield encode(dict(zip(names, told, strict=True))) + b"\n"


def _time(value: Any) -> str:
    return f"{from_ms(value).isoformat(timespec='milliseconds')[:-6]}Z"


_AS_TOLD: dict[str, Callable[[Any], object]] = {"time": _time, "boolean": bool, "json": json.loads}


def _schema() -> str:
    defined = {
        concept.name: {
            "title": concept.about,
            "type": "object",
            "properties": {name: _TYPES[kind] for name, kind in concept.columns.items()},
            "required": list(concept.columns),
            "additionalProperties": False,
        }
        for concept in CONCEPTS
    }
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One line of NAME.jsonl is an object as $defs/NAME says.",
        "$defs": defined,
    }
    return json.dumps(whole, indent=2) + "\n"


def _readme(counts: dict[str, int]) -> str:
    files = "\n".join(f"| `{one.name}.jsonl` | {counts[one.name]} | {one.about} |" for one in CONCEPTS)
    out = "\n".join(f"- `{name}`: {why}" for name, why in whole_queries.LEFT_OUT.items())
    return _README.format(version=__version__, files=files, left_out=out)


_README = """# All that TokenMirror {version} stored

Each file holds one JSON object a line, in UTF-8, with the columns that `schema.json` names, in the same order for the
same content. Times are in UTC. A session is called by its tool and the tool's own id, a commit by its id.

| file | rows | what it holds |
| --- | --- | --- |
{files}

Prompts, answers, code and output are in none of them, for they are not stored. Not written:

{left_out}
- the key of the fingerprints, and the fingerprints of lines: counts of lines stand in their place
"""
