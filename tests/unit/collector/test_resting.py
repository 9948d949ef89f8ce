"""Git is not asked of a repository in which nothing moved, and is asked whatever moved."""

from __future__ import annotations

import os
import resource
import subprocess
from pathlib import Path

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tokenmirror.collector.resting import Resting
from tokenmirror.collector.workplace import Workplace, collect_once
from tokenmirror.store.repository_rows import RepositoryRow

GIT = {"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull} | {
    f"GIT_{who}_{what}": "robin@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
}


def aged(folder: Path, at: int = 1_600_000_000) -> None:
    """Let everything have been written long ago."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            os.utime(path, (at, at))


MOVES = (
    ("branch", "other"), ("branch", "feature/deep/other"), ("branch", "-D", "other"), ("tag", "v1"),
    ("commit", "--allow-empty", "-m", "More"), ("pack-refs", "--all"), ("reset", "--hard", "HEAD~1"),
    ("config", "user.email", "other@example.com"), ("notes", "add", "-m", "said"),
    ("worktree", "add", "--detach", "../second"), ("-C", "../second", "checkout", "HEAD~1"),
)  # fmt: skip


def test_whatever_moves_is_seen(tmp_path: Path) -> None:
    """A move shows in the times of files, also once they are old enough to be trusted."""
    shop = Computer(tmp_path).repository()
    shop.write("b.py", "print(2)\n")
    shop.commit("Two", NOON)
    row = RepositoryRow(
        1, str(shop.path / ".git"), str(shop.path), "ok", None, None, None, None, None, 0, None, None, None
    )
    resting, at = Resting(tmp_path), 1_600_000_000
    for move in MOVES:
        aged(shop.path, at)
        before = resting.marks(row)
        resting.note(row, before, ())
        assert before is not None
        assert resting.rests(row, resting.marks(row), ())
        assert not resting.rests(row, before, ("another address",))

        subprocess.run(["git", *move], cwd=shop.path, check=True, capture_output=True, env=GIT)

        assert not resting.rests(row, resting.marks(row), ()), f"{move}: just written"
        at += 1000
        for path in (shop.path, *shop.path.rglob("*")):
            if path.stat().st_mtime > at:
                os.utime(path, (at, at))
        assert not resting.rests(row, resting.marks(row), ()), move


def gits(place: Workplace, *, may_rest: bool) -> int:
    """Return whether any process was started by a look at the repositories."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_minflt
    place.collector.repositories(may_rest=may_rest)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_minflt - before


def test_nothing_is_started_where_nothing_moved(tmp_path: Path) -> None:
    """Two looks after a judge cost no process; one that is to be close does, and so does a commit."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    session_log(computer.claude_log(shop.path))
    with computer.workplace() as place:
        collect_once(place)
        aged(computer.home)
        for _each in range(3):
            place.collector.repositories(may_rest=True)

        assert gits(place, may_rest=True) == 0
        assert gits(place, may_rest=False) > 0
        shop.write("a.py", "print(1)\n")
        shop.commit("More", NOON)
        assert gits(place, may_rest=True) > 0
