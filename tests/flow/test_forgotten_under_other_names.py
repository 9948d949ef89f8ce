"""A forgotten repository or session does not come back under another name."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON


def stored(computer: Computer, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(computer.database)) as db:
        return db.execute(question).fetchall()


def holding(computer: Computer, mark: str) -> list[str]:
    """Return the files of the data folder in which some words stand."""
    files = [path for path in computer.data.rglob("*") if path.is_file()]
    return sorted(path.name for path in files if mark.encode() in path.read_bytes())


def test_a_new_worktree_or_link_brings_no_forgotten_repository_back(tmp_path: Path) -> None:
    """Sessions in a worktree that is made later, and behind a link, are work in the repository that was forgotten."""
    computer = Computer(tmp_path)
    shop = computer.repository("heron-shop")
    session_log(computer.claude_log(shop.path))
    computer.collect()
    assert computer.run("forget", "repository", str(shop.path), "--yes").code == 0
    second = computer.home / "src" / "second"
    shop.worktree(second, "other", NOON)
    (second / "deep").mkdir()
    link = computer.home / "link"
    link.symlink_to(shop.path)
    other = computer.repository("mill")
    for hours, folder in enumerate((second, second / "deep", link, other.path), start=1):
        session_log(computer.claude_log(folder, NOON + timedelta(hours=hours)), at=NOON + timedelta(hours=hours))

    computer.collect()

    assert stored(computer, "SELECT cwd FROM session") == [(str(other.path),)]
    assert stored(computer, "SELECT top FROM repository") == [(str(other.path),)]
    assert (holding(computer, "heron-shop"), holding(computer, str(second))) == ([], [])


def test_what_is_started_in_a_forgotten_session_is_forgotten_with_it(tmp_path: Path) -> None:
    """A session that is begun in a forgotten one later, and goes on later still, is not read either, until taken back.

    Its log names the session it was started in only once, in its first line.
    """
    computer = Computer(tmp_path)
    (computer.home / "notes").mkdir(parents=True)
    parent = computer.codex_log(computer.home / "notes")
    session_log(parent)
    computer.collect()
    number = computer.run("forget", "session", parent.session, "--yes", "--json").json["number"]
    child = computer.codex_log(computer.home / "notes", NOON + timedelta(hours=1))
    first, *rest = child.path.read_text().splitlines(keepends=True)
    meta = json.loads(first)
    meta["payload"]["parent_thread_id"] = parent.session
    child.path.write_text("".join([json.dumps(meta) + "\n", *rest]))
    computer.collect()
    session_log(child, at=NOON + timedelta(hours=1))
    computer.collect()

    assert stored(computer, "SELECT native FROM session") == []

    assert computer.run("forget", "again", str(number)).code == 0
    computer.collect()
    assert len(stored(computer, "SELECT native FROM session")) == 2
