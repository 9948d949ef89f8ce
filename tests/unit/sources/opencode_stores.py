"""Exported OpenCode sessions, and the same as the database and the files that the tool keeps; made, not real."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.unit.sources.merged import KEY, Merged, merge
from tokenmirror.domain.events import Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.opencode import SOURCE
from tokenmirror.sources.source import Chunk

HERE = Path(__file__).resolve().parents[2] / "samples" / "opencode"
SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "formats" / "samples" / "opencode"
SMALL = ("child-session-v1.3.7", "gpt-small-v1.4.3", "two-models-v1.4.3")
LARGE = ("apply-patch-v1.14.30", "edits-v1.14.30")

ROOT = "/home/robin/shop"
START = 1_780_000_000_000
TOKENS = {"total": 118, "input": 50, "output": 10, "reasoning": 8, "cache": {"read": 40, "write": 10}}

Json = dict[str, Any]

SESSION = """
CREATE TABLE session (id TEXT PRIMARY KEY, project_id TEXT NOT NULL, parent_id TEXT, slug TEXT NOT NULL,
    directory TEXT NOT NULL, title TEXT NOT NULL, version TEXT NOT NULL, summary_diffs TEXT,
    time_created INTEGER NOT NULL, time_updated INTEGER NOT NULL, tokens_input INTEGER, cost REAL)
"""
MESSAGE = """
CREATE TABLE message (id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    time_created INTEGER NOT NULL, time_updated INTEGER NOT NULL, data TEXT NOT NULL)
"""
PART = """
CREATE TABLE part (id TEXT PRIMARY KEY, message_id TEXT NOT NULL REFERENCES message ON DELETE CASCADE,
    session_id TEXT NOT NULL, time_created INTEGER NOT NULL, time_updated INTEGER NOT NULL, data TEXT NOT NULL)
"""
INDEX = "CREATE INDEX part_message_idx ON part (message_id)"


def export_path(name: str) -> Path:
    """Return where an exported session lies."""
    return (HERE if name in SMALL else SHARED) / f"export-{name}.json"


def expected(name: str) -> Json:
    """Return what was computed beforehand about an exported session."""
    found: Json = json.loads((export_path(name).with_name(f"export-{name}.expected.json")).read_bytes())
    return found


def export(name: str) -> Json:
    """Return an exported session."""
    found: Json = json.loads(export_path(name).read_bytes())
    return found


def made_database(path: Path, *orders: str) -> sqlite3.Connection:
    """Make an empty database of 1.16.0, open as the tool has it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = OFF")
    for order in orders or (SESSION, MESSAGE, PART, INDEX):
        db.execute(order)
    return db


def session(identity: str = "ses_1", created: int = START, **more: Any) -> Json:
    """Return a session."""
    times = {"created": created, "updated": created}
    return {"id": identity, "directory": ROOT, "version": "1.16.0", "time": times, **more}


def assistant(number: int, owner: str = "ses_1", parts: Any = (), **more: Any) -> Json:
    """Return an answer with its parts."""
    created = START + 1000 * number
    about = {"role": "assistant", "modelID": "gpt-5", "providerID": "openai", "path": {"cwd": ROOT, "root": ROOT}}
    times = {"created": created, "completed": created + 500}
    info = {"id": f"msg_{owner}_{number}", "sessionID": owner, **about, "time": times, "tokens": TOKENS, **more}
    return {"info": info, "parts": [dict(part, messageID=info["id"], sessionID=owner) for part in parts]}


def put_session(db: sqlite3.Connection, info: Json) -> None:
    """Write a session's row."""
    times = info["time"]["created"], info["time"]["updated"]
    row = (info["id"], "p", info.get("parentID"), "slug", info["directory"], "title", info["version"], None, *times)
    db.execute(f"INSERT INTO session VALUES ({', '.join('?' * 12)})", (*row, 0, 0.0))  # noqa: S608 - question marks


def put_message(db: sqlite3.Connection, message: Json, updated: int | None = None) -> None:
    """Write, or write anew, a message with its parts."""
    info = message["info"]
    times = info["time"]["created"], updated or info["time"].get("completed") or info["time"]["created"]
    upsert = "ON CONFLICT (id) DO UPDATE SET data = excluded.data, time_updated = excluded.time_updated"
    data = json.dumps({key: value for key, value in info.items() if key not in {"id", "sessionID"}})
    db.execute(
        f"INSERT INTO message VALUES (?, ?, ?, ?, ?) {upsert}",  # noqa: S608 - our own words
        (info["id"], info["sessionID"], *times, data),
    )
    for part in message["parts"]:
        data = json.dumps({key: value for key, value in part.items() if key not in {"id", "sessionID", "messageID"}})
        db.execute(
            f"INSERT INTO part VALUES (?, ?, ?, ?, ?, ?) {upsert}",  # noqa: S608 - our own words
            (part["id"], info["id"], info["sessionID"], *times, data),
        )


def as_database(path: Path, *exports: Json) -> Path:
    """Return a database that holds exported sessions."""
    with closing(made_database(path)) as db:
        for each in exports:
            put_session(db, each["info"])
            for message in each["messages"]:
                put_message(db, message)
    return path


def as_files(storage: Path, *exports: Json) -> list[Path]:
    """Write exported sessions as versions before 1.2 did; return the documents, sessions last."""
    documents: dict[Path, Json] = {}
    for each in exports:
        for message in each["messages"]:
            info = message["info"]
            documents[storage / "message" / info["sessionID"] / f"{info['id']}.json"] = info
            for part in message["parts"]:
                documents[storage / "part" / info["id"] / f"{part['id']}.json"] = part
        documents[storage / "session" / "p" / f"{each['info']['id']}.json"] = each["info"]
    for path, document in documents.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document))
    return list(documents)


def read_document(path: Path) -> Reading:
    """Read one document as the collector does."""
    return SOURCE.parse(Chunk(str(path), path.read_bytes(), 0, Fingerprinter(KEY).lines, SOURCE.beside(path)))


def files_merged(paths: Iterable[Path]) -> Merged:
    """Read documents."""
    return merge(read_document(path) for path in paths)
