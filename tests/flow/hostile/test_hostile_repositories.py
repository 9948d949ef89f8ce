"""Repositories that mean harm: nothing of them is run, written or waited for, and the figures of others stay."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, Ran
from tests.flow.hostile import histories, places, settings
from tests.flow.hostile.canary import Canary, Sight, sight
from tests.flow.hostile.shapes import SHAPES, Shape
from tests.flow.hostile.victim import Victim

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts, the traps are pipes"),
    pytest.mark.timeout(400),
]
assert {shape.make.__module__ for shape in SHAPES} == {part.__name__ for part in (histories, places, settings)}
MET = [shape for shape in SHAPES if not shape.heavy]
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_MOST_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Met:
    """A computer after it met all shapes, and what it was like before."""

    computer: Computer
    victims: dict[str, Victim]
    canary: Canary
    alone: list[dict[str, Any]]
    before: Sight
    ran: Ran
    listed: dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> Met:
    """Make all shapes on one computer and collect once."""
    folder = tmp_path_factory.mktemp("hostile")
    computer, canary = Computer(folder), Canary(folder / "canary")
    (folder / "tmp").mkdir()
    computer.env |= {"TMPDIR": str(folder / "tmp")}
    neighbour = Victim(computer, "neighbour")
    neighbour.work()
    assert computer.collect().code == 0
    alone = _commits(computer, neighbour)
    computer.data.rename(folder / "data before")
    victims = {shape.name: _made(computer, canary, shape) for shape in MET}
    canary.hush()
    before = sight(computer.home / "src")
    with computer.spawn("collect", "--once", "--json") as running:
        out, err = running.communicate(timeout=_MOST_SECONDS)
    found = computer.run("repos", "--json").json
    rows = (*found["repositories"], *found["without_repository"])
    listed = {Path(row["path"].removesuffix("/.git")).name: row for row in rows}
    return Met(computer, victims, canary, alone, before, Ran(running.returncode, out, err), listed)


def _made(computer: Computer, canary: Canary, shape: Shape) -> Victim:
    victim = Victim(computer, shape.name)
    shape.make(victim, canary)
    return victim


def _commits(computer: Computer, victim: Victim) -> list[dict[str, Any]]:
    rows = computer.run("commits", "--json").json["commits"]
    mine = [row for row in rows if row["repository"] == str(victim.path)]
    for row in mine:
        row["fate"].pop("as_of")
    return sorted(mine, key=lambda row: str(row["id"]))


def test_it_comes_to_an_end(met: Met) -> None:
    """One look at all of them ends in time, with sentences and without a traceback."""
    assert "Traceback" not in met.ran.err
    assert met.ran.code == 1
    assert met.ran.json["done"]


def test_nothing_of_them_is_run(met: Met) -> None:
    """No monitor, hook, driver, filter, pager, helper, alias or remote of theirs left a note."""
    assert met.canary.sang() == set()


def test_nothing_of_them_is_changed(met: Met) -> None:
    """No byte, time, mode or number of anything among the repositories is another, and nothing lies about elsewhere."""
    assert sight(met.computer.home / "src") == met.before
    assert list((met.computer.folder / "tmp").iterdir()) == []
    assert {path.name for path in met.computer.folder.iterdir()} == {"home", "data", "data before", "tmp", "canary"}


def test_the_figures_of_a_neighbour_stay(met: Met) -> None:
    """What is known of an ordinary repository is what was known before it had such neighbours."""
    alone = {row["id"]: row for row in met.alone}
    now = {row["id"]: row for row in met.computer.run("commits", "--json").json["commits"]}
    assert len(alone) == 3
    for commit, row in alone.items():
        now[commit]["fate"].pop("as_of")
        assert now[commit] == row


@pytest.mark.parametrize("shape", MET, ids=lambda shape: shape.name)
def test_it_is_read_or_told(shape: Shape, met: Met) -> None:
    """What can be read of it counts, and what cannot has a sentence."""
    row = met.listed[shape.name]
    if shape.reads:
        assert row["status"] == "ok", row
        assert row["commits"] >= 3
    else:
        assert row["status"] not in {"ok", "repository"}
        assert row["detail"].rstrip("`").endswith((".", "git fsck` there says where."))
        assert row["detail"] in met.ran.json["problems"]


@pytest.mark.parametrize("command", [("doctor",), ("repos",), ("commits",), ("sessions",), ("sources",), ("report",)])
def test_what_is_shown_is_plain(command: tuple[str, ...], met: Met) -> None:
    """No name, subject or author of theirs reaches the terminal as a command to it."""
    ran = met.computer.run(*command)
    assert "Traceback" not in ran.err
    assert _HARMFUL.findall(ran.out + ran.err) == []


def test_what_they_hold_can_be_explained(met: Met) -> None:
    """The evidence behind a commit of theirs is told as plainly."""
    for name in ("names", "subjects", "authors", "encodings"):
        for commit in met.victims[name].commits[1:3]:
            ran = met.computer.run("explain", commit)
            assert ran.code == 0, (name, commit, ran.err)
            assert _HARMFUL.findall(ran.out + ran.err) == [], (name, commit)


def test_the_second_look_is_as_quiet(met: Met) -> None:
    """Looking again runs, changes and waits for as little."""
    with met.computer.spawn("collect", "--once", "--json") as running:
        _out, err = running.communicate(timeout=_MOST_SECONDS)
    assert "Traceback" not in err
    assert met.canary.sang() == set()
    assert sight(met.computer.home / "src") == met.before
