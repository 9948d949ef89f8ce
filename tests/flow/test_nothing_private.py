"""No prompt, answer, code line or command reaches the disk: the program's files are searched for the logs' texts."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from tests.flow.computer import Computer
from tests.flow.conftest import Quarter
from tests.flow.every_sample import lay_all
from tests.flow.sample_logs import CLAUDE, CODEX, GEMINI, lay

_SHORTEST = 12
_TEXTS = frozenset(
    {"text", "thinking", "content", "old_string", "new_string", "command", "prompt", "output", "stdout", "stderr"}
    | {"originalFile", "arguments", "input", "message", "description", "summary", "patch", "aggregated_output", "query"}
    | {"resultDisplay", "fileDiff", "originalContent", "newContent", "displayContent", "subject", "instruction"}
    | {"title", "parts", "messages", "response", "requests", "rawInput", "result", "reasoning", "diff", "stringValue"}
)


def texts(value: Any, *, inside: bool = False) -> Iterator[str]:
    """Yield every text of a record that a person, a model or a tool's output wrote."""
    if isinstance(value, str):
        if inside:
            yield value
    elif isinstance(value, list):
        for each in value:
            yield from texts(each, inside=inside)
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from texts(each, inside=name in _TEXTS or (inside and not isinstance(each, str)))


def records(log: Path) -> Iterator[Any]:
    """Yield what stands in a log: its document, its lines, or all values of its tables."""
    if log.suffix == ".db":
        with closing(sqlite3.connect(f"{log.as_uri()}?mode=ro", uri=True)) as tool:
            tables = [row[0] for row in tool.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            values = [value for table in tables for row in tool.execute(f"SELECT * FROM {table}") for value in row]  # noqa: S608 - a sample's
            yield from (decoded(value) for value in values if isinstance(value, str))
    elif log.suffix == ".md":
        yield {"text": log.read_text()}
    else:
        data = log.read_bytes()
        yield from (decoded(part) for part in ([data] if log.suffix == ".json" else data.splitlines()))


def decoded(data: str | bytes) -> Any:
    """Return what JSON means; anything else is a text."""
    try:
        return json.loads(data)
    except ValueError:
        return {"text": data} if isinstance(data, str) else None


def phrases(logs: list[Path]) -> set[str]:
    """Return the lines of all texts that are long enough to be told from chance."""
    found: set[str] = set()
    for log in logs:
        for text in (text for record in records(log) for text in texts(record)):
            found |= {part.strip() for part in re.split(r"[\r\n]+", text)}
    return {phrase for phrase in found if len(phrase) >= _SHORTEST and re.search(r"[A-Za-z].*[ ({=].*[A-Za-z]", phrase)}


def some(wanted: set[str]) -> set[str]:
    """Return phrases to search for, others each time."""
    return set(random.SystemRandom().sample(sorted(wanted), min(700, len(wanted))))


def stored_on_purpose(computer: Computer) -> str:
    """Return all that may be stored and can look like a phrase: paths, subjects, branches, models, our own words."""
    parts = [computer.run(command, "--json").out for command in ("commits", "sessions", "sources", "repos", "report")]
    with closing(sqlite3.connect(f"{(computer.data / 'tokenmirror.db').as_uri()}?mode=ro", uri=True)) as db:
        parts += [row[0] for row in db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
    return "\n".join(parts)


def search(computer: Computer, wanted: set[str]) -> list[str]:
    """Return the phrases that stand in any file the program wrote, or would leave behind."""
    allowed = stored_on_purpose(computer)
    files = [path for root in (computer.data, computer.folder / "tmp") for path in root.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in files)
    content = b"\n".join(path.read_bytes() for path in files)
    assert str(computer.home).encode() in content  # what is stored is found
    return [
        phrase
        for phrase in wanted
        if phrase.encode() in content or phrase.encode("utf-16-le") in content
        if json.dumps(phrase)[1:-1] not in allowed
    ]


def test_nothing_of_a_made_up_quarter_is_stored(quarter: Quarter) -> None:
    """None of the world's secrets, nor any line of its logs and files, is in what the program wrote."""
    computer, world = quarter.computer, quarter.world
    logs = [*computer.home.glob(".claude/**/*.jsonl"), *computer.home.glob(".codex/**/*.jsonl")]
    wanted = phrases(logs) | set(world.secret_phrases)
    for repository in world.repositories:
        for file in repository.rglob("*"):
            if file.is_file() and ".git" not in file.parts:
                wanted |= {line.strip() for line in file.read_text().splitlines() if len(line.strip()) >= _SHORTEST}
    assert len(wanted) > 1000
    assert search(computer, some(wanted) | set(world.secret_phrases)) == []


def test_nothing_of_the_samples_is_stored(tmp_path: Path) -> None:
    """The same for real logs of every tool, also when one of them is damaged in the middle of a text."""
    computer = Computer(tmp_path)
    places = lay(computer, *CLAUDE, *CODEX, *GEMINI)
    wanted = phrases(places)
    for place in places[::3]:
        place.write_bytes(place.read_bytes().replace(b'"},{"', b'"}\n{"', 20))
    computer.collect_and_die()

    assert len(wanted) > 1000
    assert search(computer, some(wanted)) == []


def test_nothing_of_any_tool_is_stored(tmp_path: Path) -> None:
    """The same for all tools at once: of every tool, and every other log of it damaged in the middle of a text."""
    computer = Computer(tmp_path)
    laid = lay_all(computer)
    for place in laid["otlp"]:
        place.write_bytes(place.read_bytes().replace(b'"a body"', b'"Please weigh the crates (all of them)"'))
    wanted = {name: phrases(places) for name, places in laid.items()}
    for place in (place for places in laid.values() for place in places[1::2]):
        place.write_bytes(place.read_bytes().replace(b'"},{"', b'"}\n{"', 20))
    computer.collect_and_die()

    read = {tool["source"] for tool in computer.run("sources", "--json").json["sources"] if tool["sessions"]}
    assert read == set(laid)
    assert all(wanted.values())
    assert sum(map(len, wanted.values())) > 10_000
    assert search(computer, {phrase for of_tool in wanted.values() for phrase in some(of_tool)}) == []


def test_nothing_of_the_corpus_is_stored(tmp_path: Path, shared_folder: Path) -> None:
    """The same for sessions of strangers with their real history, taken as they come."""
    with tarfile.open(shared_folder / "corpus" / "transcripts.tar.xz") as archive:
        fitting = (m for m in archive if m.name.endswith(".jsonl") and 50_000 < m.size < 900_000)
        for member in islice(fitting, 12):
            archive.extract(member, tmp_path, filter="data")
    computer = Computer(tmp_path)
    computer.collect_and_die()

    wanted = phrases(sorted(computer.home.glob(".claude/**/*.jsonl")))
    assert len(wanted) > 1000
    assert search(computer, some(wanted)) == []
