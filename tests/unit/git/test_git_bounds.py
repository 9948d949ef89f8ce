"""What one question may take: memory, words, silence, time; and what is not asked at all."""

from __future__ import annotations

import inspect
import io
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.fuzz.git_readers import Listened
from tests.unit.git.git_made import Made, fingerprint
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.git_problems import GitProblem, GitProblemKind
from tokenmirror.git import bounds, discovery, patches, runner, trees, waiting
from tokenmirror.git.bounds import Clock, Heard
from tokenmirror.git.discovery import RepositoryFound, find_repository
from tokenmirror.git.headers import read_header
from tokenmirror.git.history import read_commits
from tokenmirror.git.messages import commit_from
from tokenmirror.git.problems import GitError
from tokenmirror.git.reflogs import reflog_entries
from tokenmirror.git.trees import blobs

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds another process")


def _bomb(made: Made, levels: int = 8) -> CommitId:
    """Commit ten folders in ten folders, and so on: a few kilobytes that are many million files."""
    blob = made.git("hash-object", "-w", "--stdin", stdin=b"x\n")
    kind, of = "100644 blob", blob
    for _level in range(levels):
        rows = "".join(f"{kind} {of}\tn{number}\n" for number in range(10))
        kind, of = "040000 tree", made.git("mktree", stdin=rows.encode())
    commit = made.git("commit-tree", of, "-p", "HEAD", "-m", "bomb")
    made.git("update-ref", "refs/heads/main", commit)
    return CommitId(commit)


@LINUX
def test_a_bomb_of_trees_ends_by_the_bound_of_memory(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its commit is told as one that cannot be read; those around it are read."""
    sound = made.commit("sound", a="1\n")
    bomb = _bomb(made)
    monkeypatch.setattr(bounds, "MOST_MEMORY", 64 << 20)

    read = {commit.id: commit for commit in read_commits(made.asked, ["HEAD"], fingerprint=fingerprint)}
    assert read[sound].problem is None
    problem = read[bomb].problem
    assert problem is not None
    assert problem.kind is GitProblemKind.FAILED


def test_a_tree_without_end_is_asked_by_name(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more files than are looked through, those that are wanted are found all the same; without names it is told."""
    made.commit("sound", a="1\n")
    bomb = _bomb(made, 4)
    monkeypatch.setattr(trees, "MOST_ENTRIES", 1000)

    wanted = {"n1/n2/n3/n4", "a", "../b", "/etc/passwd", "a\0b", "x" * 200_000, "n1"}
    many = wanted | {f"m{number}" for number in range(200)}
    assert set(blobs(made.asked, bomb, wanted)) == set(blobs(made.asked, bomb, many)) == {"n1/n2/n3/n4"}
    with pytest.raises(GitError):
        blobs(made.asked, bomb)


def test_of_a_few_files_the_others_are_not_told(made: Made) -> None:
    """A repository of a hundred thousand files is blamed in small groups; git names those of the group only."""
    commit = made.commit(**{f"f{number}": f"{number}\n" for number in range(200)})
    listened = Listened(made.path)
    found = blobs(listened, commit, {"f7", "f8", "gone"})
    assert found == {name: oid for name, oid in blobs(made.asked, commit).items() if name in ("f7", "f8")}
    assert len(found) == b"".join(listened.heard).count(b"\0") == 2


def test_a_commit_of_too_many_files_keeps_its_first(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told as too large, and holds no more than the bound and one."""
    made.commit("sound", a="1\n")
    bomb = _bomb(made, 3)
    monkeypatch.setattr(patches, "MOST_FILES", 100)

    read = {commit.id: commit for commit in read_commits(made.asked, ["HEAD"], fingerprint=fingerprint)}
    assert read[bomb].too_large
    assert len(read[bomb].files) == 101
    assert all(not file.added for file in read[bomb].files)


def test_an_answer_of_great_length_is_refused(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not held, and the sentence says so."""
    made.commit(a="x" * 300_000)
    monkeypatch.setattr(runner, "MOST_OUTPUT", 100_000)

    with pytest.raises(GitError, match="more than can be read"):
        made.asked.output("cat-file", "blob", "HEAD:a")


def test_a_message_of_great_length_keeps_its_ends() -> None:
    """Of a header the middle of a long field is left out, and what follows is where it was."""
    name, body = b"a" * 40, b"begin " + b"x" * (40 << 20) + b"\nSession: 0123456789abcdef0123\n"
    header = b"\0".join([b"", name, b"", b"A@B.C", b"Ada", b"1", b"2", b"y" * (20 << 20), body, b"\n"])
    lines = io.BytesIO(header + b"next\n")

    kept = read_header(lines.readline(1000), lines)
    assert len(kept) < 40 << 20
    assert lines.readline() == b"next\n"
    commit = commit_from(kept)
    assert (commit.id, commit.author, len(commit.subject)) == ("a" * 40, "a@b.c", 4096)
    assert commit.sessions == ("0123456789abcdef0123",)


def test_silence_has_an_end() -> None:
    """Who waits for words that do not come is called; who works on what was read is not."""
    read_end, write_end = os.pipe()
    with os.fdopen(read_end, "rb", buffering=0) as pipe, os.fdopen(write_end, "wb", buffering=0) as printed:
        heard, called = Heard(pipe), threading.Event()
        clock = Clock(heard, 60, 0.2, called.set)
        clock.start()
        time.sleep(0.5)
        assert not called.is_set()
        waiter = threading.Thread(target=heard.read, args=(1,))
        waiter.start()
        assert called.wait(5)
        printed.write(b"x")
        waiter.join()
        clock.join()


@UNIX
@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "name",
    [
        *("HEAD", "config", "refs/heads/x", "objects/info/alternates", "worktrees/x/gitdir", "reftable/tables.list"),
        f"objects/ab/{'c' * 38}",
    ],
)
def test_a_pipe_among_gits_files_is_not_waited_for(made: Made, name: str) -> None:
    """No process is started; the sentence names the pipe."""
    made.commit(a="1\n")
    path = made.path / ".git" / name
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)

    found = find_repository(made.path)
    assert isinstance(found, GitProblem)
    assert found.kind is GitProblemKind.CORRUPT
    assert str(path) in found.sentence


def test_of_worktrees_without_end_some_are_read(made: Made, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A repository may remember any number of them, and is asked for each folder that is gone."""
    made.commit(a="1\n")
    monkeypatch.setattr(discovery, "_MOST_WORKTREES", 3)
    for number in range(9):
        own = made.path / ".git" / "worktrees" / str(number)
        own.mkdir(parents=True)
        own.joinpath("gitdir").write_text(f"{tmp_path}/gone{number}/.git\n")
    found = [find_repository(tmp_path / f"gone{number}", [made.path / ".git"]) for number in range(9)]
    assert sum(isinstance(one, RepositoryFound) for one in found) == 3


SHARE = "//server.example/share"
_NAMING = {
    "objects/info/alternates": f"/nowhere\n{SHARE}/objects\n",
    "commondir": f"{SHARE}/x\n",
    "config": f"[core]\n[include]\n\tpath = {SHARE}/settings\n",
    "config.worktree": '[core]\n\tattributesFile = "\\\\\\\\server.example\\\\share"\n',
    "../.git": f"gitdir: {SHARE}/x\n",
}


@pytest.mark.parametrize("name", _NAMING)
def test_another_computer_is_not_asked(name: str, made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where paths can lead to other computers, a repository of this one that names such a path is not read."""
    made.commit(a="1\n")
    monkeypatch.setattr(waiting, "HAS_SHARES", True)
    assert isinstance(find_repository(made.path), RepositoryFound)
    if name.startswith(".."):
        (made.path / ".git").rename(made.path / "away")
    path = Path(os.path.normpath(made.path / ".git" / name))
    path.write_text(_NAMING[name])

    found = find_repository(made.path)
    assert isinstance(found, GitProblem)
    assert "server.example" in found.sentence
    assert "another computer" in found.sentence


def test_where_there_are_no_shares_two_slashes_are_one(made: Made) -> None:
    """Such a path is an ordinary one there."""
    tip = made.commit(a="1\n")
    made.git("config", "--add", "include.path", f"/{made.path}/settings")
    assert isinstance(find_repository(made.path), RepositoryFound), tip


@UNIX
@pytest.mark.timeout(30)
def test_a_pipe_among_objects_is_looked_for_anew(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """There are thousands of objects, so they are looked through once in half an hour."""
    made.commit(a="1\n")
    assert isinstance(find_repository(made.path), RepositoryFound)
    os.mkfifo(made.path / ".git" / "objects" / "pipe")
    assert isinstance(find_repository(made.path), RepositoryFound)
    monkeypatch.setattr(waiting, "_sound", {})
    for _time in range(2):
        assert isinstance(find_repository(made.path), GitProblem)


@UNIX
@pytest.mark.timeout(30)
def test_a_folder_linked_among_names_is_not_gone_through(made: Made, tmp_path: Path) -> None:
    """To git all files of a linked folder would be branches; a link to one branch is an old way to write one."""
    tip = made.commit(a="1\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    elsewhere.joinpath("file").write_text(tip)
    heads = made.path / ".git" / "refs" / "heads"
    heads.joinpath("old").symlink_to("main")
    heads.joinpath("nowhere").symlink_to(heads / "nowhere")
    assert isinstance(find_repository(made.path), RepositoryFound)

    heads.joinpath("all").symlink_to(elsewhere)
    found = find_repository(made.path)
    assert isinstance(found, GitProblem)
    assert str(heads / "all") in found.sentence


@UNIX
def test_folders_of_any_depth_are_gone_through(made: Made) -> None:
    """Names of branches can be as deep as a path can be long, which is deeper than functions can call each other."""
    tip = made.commit(a="1\n")
    steps, limit = 250, sys.getrecursionlimit()
    for name in ("refs/heads", "logs/refs/heads", "worktrees"):
        for step in range(steps):
            (made.path / ".git" / name / "/".join("d" * step)).mkdir(exist_ok=True, parents=step == 0)
    log = made.path / ".git" / "logs" / "refs" / "heads" / "/".join("d" * (steps - 1)) / "x"
    log.write_text(f"{'0' * 40} {tip} A <a@b> 1700000000 +0000\tcommit: x\n")
    try:
        sys.setrecursionlimit(len(inspect.stack(0)) + steps // 2)
        found, moves = find_repository(made.path), reflog_entries(made.asked, made.path / ".git")
    finally:
        sys.setrecursionlimit(limit)
    assert isinstance(found, RepositoryFound)
    assert sum(entry.ref.startswith("refs/heads/d/d/") for entry in moves) == 1


@UNIX
@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "setting", ["[include]\n\tpath = {}", '[Include] PATH="{}" ; x', "[core]\n\tattributesFile={} # x"]
)
def test_a_pipe_that_settings_name_is_not_waited_for(made: Made, setting: str) -> None:
    """However it is written; a file or nothing in its place is fine."""
    made.commit(a="1\n")
    named = made.path / "named"
    with (made.path / ".git" / "config").open("a") as config:
        config.write(setting.format(named) + "\n[mailmap]\n\tfile = /dev/null\n")

    assert isinstance(find_repository(made.path), RepositoryFound)
    named.touch()
    assert isinstance(find_repository(made.path), RepositoryFound)
    named.unlink()
    os.mkfifo(named)
    assert isinstance(find_repository(made.path), GitProblem)


def test_a_repository_that_cost_much_is_left_alone(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not asked again before its time, from no folder in it; others are."""
    made.commit(a="1\n", **{"d/b": "2\n"})
    problem = GitProblem(GitProblemKind.TIMEOUT, "It took long.")
    waiting.leave_alone(made.path, problem)

    assert find_repository(made.path) == problem
    assert find_repository(made.path / "d") == problem
    monkeypatch.setattr(waiting, "time", _Later())
    assert isinstance(find_repository(made.path / "d"), RepositoryFound)


class _Later:
    @staticmethod
    def monotonic() -> float:
        return time.monotonic() + waiting.LEFT_ALONE_SECONDS


def test_files_elsewhere_are_not_its_own(made: Made, tmp_path: Path) -> None:
    """A repository that calls all files of the computer its own is refused."""
    made.commit(a="1\n")
    for place in (tmp_path.anchor, str(tmp_path)):
        made.git("config", "core.worktree", place)
        found = find_repository(made.path)
        assert isinstance(found, GitProblem)
        assert "says that its files are in" in found.sentence
    made.git("config", "core.worktree", str(made.path))
    assert isinstance(find_repository(made.path), RepositoryFound)


def test_of_a_reflog_without_end_the_newest_is_read(made: Made) -> None:
    """A record of terabytes is read from its end."""
    made.commit(a="1\n")
    log = made.path / ".git" / "logs" / "HEAD"
    last = log.read_bytes()
    os.truncate(log, 1 << 40)
    with log.open("ab") as file:
        file.write(b"\n" + last)

    assert [entry.action for entry in reflog_entries(made.asked, made.path / ".git") if entry.ref == "HEAD"] == [
        "commit (initial)"
    ]


def test_grafts_are_not_believed(made: Made) -> None:
    """Parents that a repository makes up do not count."""
    first = made.commit(a="1\n")
    second = made.commit(a="2\n")
    (made.path / ".git" / "info").mkdir(exist_ok=True)
    (made.path / ".git" / "info" / "grafts").write_text(f"{first} {second}\n{second}\n")

    read = {commit.id: commit.parents for commit in read_commits(made.asked, ["HEAD"], fingerprint=fingerprint)}
    assert read == {first: (), second: (first,)}
