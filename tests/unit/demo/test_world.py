"""The made-up world is the same twice, whole, and holds every fate of work."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from tokenmirror.demo.git_folder import GitFolder
from tokenmirror.demo.world import DEFAULT_NOW, World, build


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return build(tmp_path_factory.mktemp("one") / "world")


def logs(world: World) -> Iterator[Path]:
    for folder in (".claude", ".codex"):
        yield from sorted((world.home / folder).rglob("*.jsonl"))


def times(world: World) -> list[datetime]:
    """Return the time of every row that has one."""
    found = []
    for log in logs(world):
        rows = map(json.loads, log.read_text(encoding="utf-8").splitlines())
        found += [datetime.fromisoformat(row["timestamp"]) for row in rows if "timestamp" in row]
    return found


def told(world: World) -> dict[str, object]:
    """Return everything that must be the same twice, without the folder it is in."""
    texts = {str(log.name): log.read_text(encoding="utf-8").replace(str(world.folder), "FOLDER") for log in logs(world)}
    refs = [GitFolder(path, world.home).run("for-each-ref") for path in world.repositories]
    reflogs = [GitFolder(path, world.home).run("reflog", "--format=%H %gs") for path in world.repositories]
    return {"logs": texts, "refs": refs, "reflogs": reflogs, "totals": (world.api_calls, world.tokens)}


def test_the_same_seed_builds_the_same_world(world: World, tmp_path: Path) -> None:
    """Logs byte for byte, and every ref and reflog of every repository."""
    assert told(build(tmp_path / "world")) == told(world)


def test_another_seed_builds_another_world(world: World, tmp_path: Path) -> None:
    """Another seed and another now hold up as well, and differ."""
    other = build(tmp_path / "world", 2, datetime(2026, 3, 2, 9, 15, tzinfo=UTC))

    assert told(other) != told(world)
    assert max(times(other)) <= other.now


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    """Nobody's files are built over."""
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(FileExistsError):
        build(tmp_path)


def test_it_spans_a_quarter_with_a_gap_and_quiet_weekends(world: World) -> None:
    """Thirteen weeks up to now, a holiday without a row, few rows on weekends."""
    ordered = sorted(times(world))
    days = {at.date() for at in ordered}
    gap = max(later - earlier for earlier, later in pairwise(ordered))
    weekend = sum(at.weekday() >= 5 for at in ordered)

    assert timedelta(weeks=11) < DEFAULT_NOW - ordered[0] < timedelta(weeks=14)
    assert ordered[-1] < DEFAULT_NOW
    assert gap > timedelta(days=8)
    assert weekend < len(ordered) / 10
    assert 60 <= len(world.sessions) <= 100
    assert len(days) > 35


def test_every_secret_is_in_the_logs(world: World) -> None:
    """A search for them in the database is worth something: each one was there to be taken."""
    everything = "".join(log.read_text(encoding="utf-8") for log in logs(world))

    assert [phrase for phrase in world.secret_phrases if phrase not in everything] == []


def test_no_secret_is_in_what_may_be_stored(world: World) -> None:
    """Subjects, branches and paths are free of them, so that finding one in the database is a fault."""
    for path in world.repositories:
        git = GitFolder(path, world.home)
        kept = git.run("log", "--all", "--format=%s %D", "--name-only")

        assert [phrase for phrase in world.secret_phrases if phrase in kept] == []


def test_the_histories_hold_every_fate(world: World) -> None:
    """Merges, squashes, reverts and their reverts, open branches, and edits not yet committed."""
    subjects: Counter[str] = Counter()
    for path in world.repositories:
        for subject in GitFolder(path, world.home).run("log", "main", "--format=%s").splitlines():
            subjects["merge"] += subject.startswith("Merge branch")
            subjects["squash"] += "(#" in subject
            subjects["revert"] += subject.startswith("Revert ")
            subjects["again"] += subject.startswith(('Revert "Revert', "Reapply "))
            subjects["rework"] += subject.startswith("Rework")
            subjects["half"] += subject.startswith("Simplify")
    branches = [GitFolder(path, world.home).run("branch", "--no-merged", "main") for path in world.repositories]

    assert set(subjects) == {"merge", "squash", "revert", "again", "rework", "half"}
    assert min(subjects.values()) >= 1
    assert "".join(branches).strip()
    assert GitFolder(world.repositories[0], world.home).run("status", "--short").startswith(" M")


def test_people_and_origins_are_as_configured(world: World) -> None:
    """Two authors, the person known to each repository, and an origin that main follows."""
    for path in world.repositories:
        git = GitFolder(path, world.home)
        authors = set(git.run("log", "--all", "--format=%ae").split())

        assert authors == {world.address, world.teammate}
        assert git.run("config", "user.email").strip() == world.address
        assert git.run("symbolic-ref", "refs/remotes/origin/HEAD").strip() == "refs/remotes/origin/main"
        assert git.run("rev-parse", "main") == git.run("rev-parse", "origin/main")
        assert git.run("fsck", "--strict", "--no-dangling") == ""


def test_the_environment_leads_to_this_world_only(world: World) -> None:
    """Whoever starts the program with it reads these logs, with plain git finding these repositories."""
    assert Path(world.environment["CLAUDE_CONFIG_DIR"], "projects").is_dir()
    assert Path(world.environment["CODEX_HOME"], "sessions").is_dir()
    top = subprocess.run(
        ["git", "rev-parse", "--show-toplevel"],
        cwd=world.home / "notes",
        env={"PATH": os.environ["PATH"], "HOME": str(world.home), "GIT_CEILING_DIRECTORIES": str(world.folder)},
        capture_output=True,
        check=False,
    )
    assert top.returncode != 0
