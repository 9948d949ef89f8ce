"""Repositories that cannot be read, or not wholly: each is told with a sentence, the rest is judged."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import ADDRESS, Computer, session_log
from tests.flow.moments import NOON
from tests.flow.somebody import give_away, run_as_somebody, somebodys_computer
from tokenmirror.demo.repository import Repository

CODE = "def weigh(crate):\n    return crate.weight * crate.number + crate.box\n"


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)


def worked_on(computer: Computer, name: str) -> Repository:
    """Make a repository with three commits, the last two of a session."""
    repository = computer.repository(name)
    log = computer.claude_log(repository.path)
    session_log(log)
    for number in range(2):
        at = NOON + timedelta(minutes=10 + number)
        content = CODE.replace("weigh", f"weigh_{name}_{number}")
        repository.write(f"src/part{number}.py", content)
        log.write(repository.path / f"src/part{number}.py", content, at)
        made = repository.commit(f"Weigh {number}", at + timedelta(seconds=20))
        log.git_commit(f"Weigh {number}", made.printed, at + timedelta(seconds=30))
    return repository


def _corrupt_object(path: Path) -> None:
    for found in (path / ".git" / "objects").glob("??/*"):
        found.chmod(0o644)
        found.write_bytes(found.read_bytes()[:11])
    (path / ".git" / "refs" / "heads" / "moved").write_bytes((path / ".git" / "refs" / "heads" / "main").read_bytes())


def _corrupt_head(path: Path) -> None:
    (path / ".git" / "HEAD").write_bytes(b"\x00\xff not a ref")


def _no_objects(path: Path) -> None:
    shutil.rmtree(path / ".git" / "objects")


def _folder_is_gone(path: Path) -> None:
    shutil.rmtree(path)


def _git_is_gone(path: Path) -> None:
    shutil.rmtree(path / ".git")


def _broken_config(path: Path) -> None:
    (path / ".git" / "config").write_text("[core\nrepositoryformatversion = ninety\n")


def _future_format(path: Path) -> None:
    git(path, "config", "core.repositoryformatversion", "99")


BREAKINGS = [_corrupt_object, _corrupt_head, _no_objects, _folder_is_gone, _git_is_gone, _broken_config, _future_format]


def listed(computer: Computer, path: Path) -> dict[str, Any]:
    """Return what `repos` says of a path."""
    found = computer.run("repos", "--json").json
    (row,) = [r for r in (*found["repositories"], *found["without_repository"]) if r["path"] == str(path)]
    return dict(row)


@pytest.mark.parametrize("damage", BREAKINGS)
def test_a_repository_that_breaks_keeps_what_is_known(damage: Callable[[Path], None], computer: Computer) -> None:
    """Its commits and tokens stay, its trouble is told everywhere, the other repository is read on."""
    broken, sound = worked_on(computer, "broken"), worked_on(computer, "sound")
    assert computer.collect().code == 0
    tokens, commits = computer.tokens(), computer.run("commits", "--json").json["commits"]
    assert len(commits) == 6
    damage(broken.path)
    sound.write("src/more.py", CODE)
    sound.commit("One more", NOON + timedelta(hours=2))

    ran = computer.collect()
    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert computer.tokens() == tokens
    after = computer.run("commits", "--json").json["commits"]
    assert {c["id"] for c in commits} < {c["id"] for c in after}
    row = listed(computer, broken.path)
    assert row["status"] != "ok"
    assert row["detail"]
    assert row["detail"] in ran.json["problems"]
    assert listed(computer, sound.path)["status"] == "ok"
    doctor = computer.run("doctor")
    assert doctor.code == 1
    assert row["detail"].split("\n")[0] in doctor.out


@pytest.mark.parametrize("damage", [d for d in BREAKINGS if d not in {_folder_is_gone, _git_is_gone}])
def test_a_repository_that_was_never_sound(damage: Callable[[Path], None], computer: Computer) -> None:
    """Tokens spent in it count, and the trouble is told on the first look."""
    broken = worked_on(computer, "broken")
    worked_on(computer, "sound")
    damage(broken.path)

    ran = computer.collect()
    assert "Traceback" not in ran.err
    assert computer.report()["totals"]["sessions"] == 2
    assert ran.code == 1
    assert len(computer.run("commits", "--json").json["commits"]) == 3
    assert listed(computer, broken.path)["status"] not in {"ok", "repository"}
    assert listed(computer, broken.path)["detail"]


def test_trouble_is_told_until_it_is_mended(computer: Computer) -> None:
    """A later pass does not call a repository well that still is not, nor ill once it is well again."""
    broken = worked_on(computer, "broken")
    computer.collect()
    head = (broken.path / ".git" / "HEAD").read_bytes()
    _corrupt_head(broken.path)

    assert [computer.collect().code for _ in range(3)] == [1, 1, 1]
    (broken.path / ".git" / "HEAD").write_bytes(head)
    assert computer.collect().code == 0
    assert listed(computer, broken.path)["status"] == "ok"


@pytest.mark.parametrize("shape", ["shallow", "partial", "bare"])
def test_a_clone_that_is_not_whole(shape: str, computer: Computer) -> None:
    """What is there is read without fetching anything; a remark says what is missing."""
    origin = worked_on(computer, "origin")
    git(origin.path, "config", "uploadpack.allowFilter", "true")
    place = computer.home / "src" / "clone"
    options = {"shallow": ["--depth=1"], "partial": ["--filter=blob:none", "--no-checkout"], "bare": ["--bare"]}[shape]
    git(computer.home, "clone", "--quiet", *options, f"file://{origin.path}", str(place))
    git(place, "config", "user.email", ADDRESS)
    session_log(computer.claude_log(place, NOON + timedelta(hours=3)))
    objects = sorted((place if shape == "bare" else place / ".git").rglob("objects/**/*"))

    ran = computer.collect()
    assert (ran.code, ran.err) == (0, "")
    row = listed(computer, place)
    assert row["status"] == "ok"
    assert shape == "bare" or shape in row["detail"]
    assert row["commits"] == (1 if shape == "shallow" else 3)
    assert sorted((place if shape == "bare" else place / ".git").rglob("objects/**/*")) == objects


def test_a_branch_without_commits(computer: Computer) -> None:
    """A repository that was just begun is fine, and says that it has no commits."""
    path = computer.home / "src" / "fresh"
    path.mkdir(parents=True)
    git(path, "init", "--quiet")
    session_log(computer.claude_log(path))

    assert computer.collect().code == 0
    assert listed(computer, path)["detail"] == "It has no commits yet."
    assert computer.run("doctor", "--json").code == 0


def test_another_users_repository() -> None:
    """Git refuses it; the sentence says whose it is or how to allow it, and tokens still count."""
    with somebodys_computer() as computer:
        repository = worked_on(computer, "theirs")
        give_away(computer)
        subprocess.run(["chown", "-R", "1", str(repository.path)], check=True, capture_output=True)

        ran = run_as_somebody(computer, "collect", "--once", "--json")
        found = run_as_somebody(computer, "repos", "--json").json
        (row,) = [
            r for r in (*found["repositories"], *found["without_repository"]) if r["path"] == str(repository.path)
        ]
        assert "Traceback" not in ran.err
        assert "safe.directory" in row["detail"]
        assert row["detail"] in ran.out.replace('\\"', '"')
        report = run_as_somebody(computer, "report", "--json").json
        assert report["totals"]["sessions"] == 1


def test_a_repository_that_means_harm(computer: Computer, tmp_path: Path) -> None:
    """Nothing that a repository is set up to run is run: monitors, filters, hooks, pagers, ssh, diff drivers."""
    repository = worked_on(computer, "evil")
    proof = tmp_path / "proof"
    script = tmp_path / "run.sh"
    script.write_text(f"#!/bin/sh\necho ran >> {proof}\ncat\n")
    script.chmod(0o755)
    for key in (
        *("core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "diff.external"),
        *("diff.evil.command", "diff.evil.textconv", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process"),
        *("gpg.program", "alias.log", "alias.cat-file", "credential.helper", "interactive.diffFilter"),
    ):
        git(repository.path, "config", key, str(script))
    hooks = repository.path / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "reference-transaction", "post-index-change", "fsmonitor-watchman"):
        shutil.copy(script, hooks / name)
    (repository.path / ".gitattributes").write_text("* diff=evil filter=evil\n")
    proof.unlink(missing_ok=True)

    assert computer.collect().code == 0
    assert listed(computer, repository.path)["mine"] == 3
    assert not proof.exists()
