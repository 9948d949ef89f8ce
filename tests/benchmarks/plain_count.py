"""Counts Claude Code's tokens as a plain program would: every line decoded by `json`, and one row a call in SQLite.

`python -S plain_count.py HOME DATABASE` prints the four sums as JSON. It shares no code with the program, so that its
sums check ours, and its time is a floor beside ours where no other tool is installed. A call is one message of one
request; of its copies the one with the largest output counts; what a subagent used counts where a record echoes it.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

KEYS = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
NAMES = ("input", "output", "cache write", "cache read")
_decode = json.JSONDecoder().raw_decode


def documents(text: str) -> Iterator[Any]:
    """Yield the documents of a line; a lost line feed leaves two in one."""
    at = 0
    while at < len(text):
        try:
            found, at = _decode(text, at)
        except ValueError:
            return
        yield found


def calls(record: Any) -> Iterator[tuple[tuple[str, str], tuple[int, ...]]]:
    """Yield the calls that a record tells of, each with its sums."""
    if not isinstance(record, dict):
        return
    message, request = record.get("message"), record.get("requestId")
    if isinstance(message, dict) and isinstance(usage := message.get("usage"), dict):
        yield (str(message.get("id")), str(request)), tuple(int(usage.get(key) or 0) for key in KEYS)
    if isinstance(data := record.get("data"), dict):
        yield from calls(data.get("message"))


def main(home: Path, database: Path) -> None:
    """Read, store and print."""
    found: dict[tuple[str, str], tuple[int, ...]] = {}
    for log in sorted((home / ".claude" / "projects").rglob("*.jsonl")):
        with log.open(encoding="utf-8", errors="replace") as file:
            for line in file:
                for key, sums in (call for record in documents(line.rstrip("\n")) for call in calls(record)):
                    if key not in found or found[key][1] <= sums[1]:
                        found[key] = sums
    database.unlink(missing_ok=True)
    db = sqlite3.connect(database)
    db.execute("CREATE TABLE call (message TEXT, request TEXT, i, o, w, r, PRIMARY KEY (message, request))")
    db.executemany("INSERT INTO call VALUES (?, ?, ?, ?, ?, ?)", ((*key, *sums) for key, sums in found.items()))
    db.commit()
    print(json.dumps(dict(zip(NAMES, map(sum, zip(*found.values(), strict=True)), strict=True))))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
