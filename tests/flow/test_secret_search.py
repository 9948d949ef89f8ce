"""The search through everything the program writes, in a short form: it finds nothing, and finds what is put there."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.flow.computer import Computer
from tests.flow.sample_logs import CLAUDE, lay
from tests.flow.test_nothing_private import records, texts
from tests.proofs.search_secrets import WIDTH, _allowed, _hashes, _looked_into, _searched


def found(computer: Computer, logs: list[Path]) -> list[str]:
    """Search the data folder and what was given away for every word of the logs."""
    files = [path for path in computer.folder.rglob("*") if path.is_file() and not path.is_relative_to(computer.home)]
    assert {"tokenmirror.db", "tokenmirror.db-wal", "collector.log", "it.pdf", "it.md"} <= {path.name for path in files}
    contents = {path: _looked_into(path) for path in files}
    ours = np.unique(np.concatenate([_hashes(content) for content in contents.values()]))
    hits, windows, told = _searched(logs, ours, _allowed(None, computer), contents)
    assert told > 500
    assert windows > 10_000
    return sorted(hits)


def test_no_word_of_a_log_is_in_any_file_but_one_that_is_put_there(tmp_path: Path) -> None:
    """Database, journal beside it, copy, own log, diagnosis and summaries; then a phrase is written among them."""
    computer = Computer(tmp_path)
    logs = lay(computer, *CLAUDE)
    computer.collect_and_die()
    computer.run("backup", "take")
    for each in ("md", "pdf"):
        computer.run("summary", "--period", "all", "--format", each, "--out", str(tmp_path / f"it.{each}"))
    assert found(computer, logs) == []

    longest = max((text for record in records(logs[0]) for text in texts(record)), key=len)
    words = next(line.strip() for line in longest.splitlines() if len(line.split()) > 5 and len(line.strip()) > WIDTH)
    with (computer.data / "journal" / "collector.log").open("a") as log:
        log.write(f"told by mistake: {words}\n")
    assert words[:WIDTH] in found(computer, logs)
