"""Which state of a branch was in force on a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.collector.checkpoints import BranchLine
from tokenmirror.demo.repository import Repository
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph, Node
from tokenmirror.git.graph import read_graph
from tokenmirror.git.runner import Git

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def line(*seconds: int) -> BranchLine:
    """Return a branch whose commits were made at these seconds, the oldest first."""
    names = [CommitId(f"{number:040x}") for number in range(len(seconds))]
    parents = [(), *((name,) for name in names)]
    nodes = {name: Node(parents[number], seconds[number], len(names) - number) for number, name in enumerate(names)}
    return BranchLine(Graph(nodes), names[-1])


def test_the_state_in_force_is_the_one_git_names(tmp_path: Path) -> None:
    """On every day what `git rev-list --first-parent --before` says, with merges beside the line."""
    shop = Repository(tmp_path / "shop", "Robin Reed", "robin@example.com", within=tmp_path)
    for day in (0, 3, 8):
        shop.write("a.txt", f"{day}\n")
        shop.commit(f"Day {day}", START + timedelta(days=day))
        shop.start_branch(f"side-{day}", START + timedelta(days=day, hours=1))
        shop.write(f"side-{day}.txt", "side\n")
        shop.commit(f"Beside day {day}", START + timedelta(days=day, hours=2))
        shop.checkout("main", START + timedelta(days=day, hours=3))
        shop.merge(f"side-{day}", START + timedelta(days=day + 1))
    head = CommitId(shop.head())
    branch = BranchLine(read_graph(Git(shop.path), [head]), head)
    run = shop.folder.run

    for hours in range(0, 24 * 12, 7):
        at = START + timedelta(hours=hours)
        said = run("rev-list", "-1", "--first-parent", f"--before={at.isoformat()}", "main").strip()
        assert branch.oids[branch.in_force(0, int(at.timestamp() * 1000))] == said


def test_clocks_that_are_wrong() -> None:
    """A commit from the future is not in force before its time, one from the past not instead of what it builds on."""
    assert line(10, 20, 99, 30, 40).in_force(0, 35_000) == 3
    assert line(10, 20, 99, 30, 40).in_force(1, 25_000) == 1
    assert line(10, 20, 1, 40).in_force(1, 30_000) == 1
    assert line(10, 20, 1, 25, 40).in_force(1, 30_000) == 3


def test_what_is_not_in_the_line() -> None:
    """A commit beside the line has no place in it."""
    assert line(10, 20).place(f"{1:040x}") == 1
    assert line(10, 20).place("e" * 40) is None
    assert line(10, 20).place(None) is None


@given(st.lists(st.integers(0, 50), min_size=1, max_size=12), st.data())
def test_never_before_what_landed_nor_after_the_day(seconds: list[int], data: st.DataObject) -> None:
    """Whatever the clocks say, the state is the landed one or builds on it, and was made by that day."""
    since = data.draw(st.integers(0, len(seconds) - 1))
    at = seconds[since] + data.draw(st.integers(0, 60))
    found = line(*seconds).in_force(since, at * 1000)

    assert since <= found < len(seconds)
    assert seconds[since] <= seconds[found] <= at
