"""No column of any table can hold a prompt, a response, code or command output."""

from __future__ import annotations

import sqlite3

REVIEWED = {
    "log": {
        "source": "name of a reader",
        "path": "where the log is",
        "device": "number of a disk",
        "inode": "number of a file",
        "state": "what a reader needs to go on: ids, counts, model names",
        "status": "a word of ours",
        "detail": "a sentence of ours",
    },
    "day_spent": {
        "source": "name of a reader",
        "cwd": "the folder of a session, where its calls name none",
        "outcome": "a word of ours",
    },
    "edition": {"area": "a word of ours"},
    "problem": {"kind": "a word of ours", "detail": "a sentence of ours, without the record's text"},
    "root": {
        "source": "name of a reader",
        "path": "a folder that a tool writes below",
        "status": "a word of ours",
        "detail": "a sentence of ours",
    },
    "word": {"text": "names of models, branches, agents and service tiers"},
    "place": {"path": "a working folder", "status": "a word of ours", "detail": "a sentence of ours or git's problem"},
    "session": {
        "source": "name of a reader",
        "native": "the tool's own id",
        "parent": "the tool's own id",
        "cwd": "a working folder",
        "tool_version": "a version",
        "entrypoint": "how the tool was started",
        "host": "the computer its log was copied from, in the person's words",
    },
    "forgotten": {"scope": "a word of ours"},
    "forgotten_name": {"kind": "a word of ours"},
    "forgotten_log": {"inode": "number of a file"},
    "wish": {"name": "a word of ours", "value": "a number"},
    "charge": {"unit": "a unit of ours or a vendor's"},
    "observed": {"source": "name of a reader"},
    "added_folder": {"source": "name of a reader", "path": "a folder the person added", "host": "the person's words"},
    "left_out": {"source": "name of a reader", "path": "a folder the person left out"},
    "call": {"kind": "a word of ours"},
    "flow": {"outcome": "a word of ours"},
    "edit": {
        "path": "an edited file",
        "kind": "a word of ours",
        "moved_to": "where it was moved",
        "inside": "its path inside the repository",
    },
    "said": {"prefix": "the first digits of a commit's id"},
    "repository": {
        "common_dir": "a folder",
        "top": "a folder",
        "status": "a word of ours",
        "detail": "a sentence about git's problem",
        "default_ref": "a branch",
        "default_head": "a commit's id",
        "default_why": "a word of ours",
        "chosen_ref": "a branch",
        "moved_heads": "a digest",
    },
    "repository_folder": {"path": "a folder"},
    "own_address": {"address": "an address that the person added"},
    "git_commit": {
        "oid": "a commit's id",
        "author": "an address",
        "subject": "first line of a commit's message",
        "parents": "commits' ids",
        "patch_id": "a digest",
        "branch_patch_id": "a digest",
        "reverts": "commits' ids and the number of a request",
        "seen": "a word of ours",
    },
    "commit_file": {"path": "a file", "old_path": "a file", "kind": "a word of ours"},
    "blame": {"path": "a file", "blob": "a version's id"},
    "fate": {
        "state": "a word of ours",
        "landed_as": "a commit's id",
        "landed_in": "a commit's id",
        "landed_how": "a word of ours",
        "evidence": "words of ours with commits' ids",
    },
    "alive_at": {"landed_in": "a commit's id", "at_commit": "a commit's id"},
    "dated_state": {"state": "a word of ours", "evidence": "words of ours and commits' ids"},
    "link": {"evidence": "words of ours"},
    "correction": {"folder": "a folder", "oid": "a commit's id", "word": "a word of ours"},
    "released": {"name": "a tag's name: letters, digits and . _ - + / @ only"},
    "reverse_patch": {"patch_id": "a digest"},
    "mention": {"kind": "a word of ours"},
    "words_read": {"note": "a version's id"},
    "note": {"about": "a word of ours", "subject": "an id", "text": "the person's own words, asked for as such"},
    "intent": {"about": "a word of ours", "subject": "an id", "word": "a word of ours"},
    "own_answer": {"question": "a word of ours", "subject": "an id", "text": "the person's own words"},
    "ceiling": {
        "period": "a word of ours",
        "unit": "a word of ours",
        "project": "a folder",
        "name": "the person's own word for it",
    },
    "scenario": {"name": "the person's own word for it", "asked": "words of ours, numbers and a model's name"},
    "experiment": {
        "name": "the person's own word for it",
        "day": "a date",
        "project": "a folder",
        "until": "a date",
    },
    "summary_draft": {"name": "the person's own word for it", "chosen": "ids and the person's own words"},
    "summary_given": {
        "draft": "the person's own word for it",
        "format": "a word of ours",
        "chosen": "ids and the person's own words",
        "held": "what the person chose to give away, as it was given",
        "digest": "a digest",
    },
}
"""Every text column, and why none of them holds what a person or a model wrote but for a commit's subject."""

BINARY = {
    "log": {"head", "tail"},
    "edit": {"added", "removed"},
    "commit_file": {"added", "removed", "rewrapped"},
    "blame": {"lines"},
}
"""Digests of a log's ends, and fingerprints under a key."""


def columns(db: sqlite3.Connection, kind: str) -> dict[str, set[str]]:
    """Return the columns of a type, by table."""
    rows = db.execute(
        "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main'"
        " AND c.type = ? AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name NOT LIKE '\\_sqlite%' ESCAPE '\\'",
        (kind,),
    )
    found: dict[str, set[str]] = {}
    for table, column in rows:
        found.setdefault(table, set()).add(column)
    return found


def test_text_columns_are_the_reviewed_ones(db: sqlite3.Connection) -> None:
    """A new text column has to be looked at by somebody, who says here what it holds."""
    assert columns(db, "TEXT") == {table: set(known) for table, known in REVIEWED.items()}


def test_binary_columns_are_the_reviewed_ones(db: sqlite3.Connection) -> None:
    """Nothing is hidden in bytes either, and no column takes anything."""
    assert columns(db, "BLOB") == BINARY
    assert columns(db, "ANY") == {}
