"""Each guard against what a repository can do, taken away: then the harm is done, so the suite would see it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tests.flow.hostile.canary import Canary
from tests.flow.hostile.settings import set_programs, set_remote
from tests.flow.hostile.victim import Victim
from tokenmirror.git import environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


@pytest.fixture
def set_up(tmp_path: Path) -> tuple[Victim, Canary]:
    """Return a repository with a program in every setting, and one object that a remote promises."""
    computer, canary = Computer(tmp_path), Canary(tmp_path / "canary")
    victim = Victim(computer, "victim")
    victim.work()
    set_remote(victim, canary)
    set_programs(victim, canary)
    canary.hush()
    return victim, canary


def ask(victim: Victim, *words: str, without: tuple[str, ...] = (), unset: tuple[str, ...] = ()) -> None:
    """Ask as our runner does, but for the settings and variables that are taken away."""
    guards = [word for word in _pairs(environment.global_options()) if not word[-1].startswith(without or ("\0",))]
    given = environment.environment_for(words[0], victim.path)
    given = {name: value for name, value in given.items() if name not in unset} | {"HOME": str(victim.computer.home)}
    command = ["git", *(word for pair in guards for word in pair), *words]
    subprocess.run(command, cwd=victim.path, env=given, capture_output=True, check=False, timeout=60)


def _pairs(options: list[str]) -> Iterator[tuple[str, ...]]:
    rest = iter(options)
    for word in rest:
        yield (word, next(rest)) if word == "-c" else (word,)


def _diff(victim: Victim, **guards: tuple[str, ...]) -> None:
    ask(victim, "log", "-p", "--ext-diff", "--root", "HEAD~1", **guards)


def _textconv(victim: Victim, **guards: tuple[str, ...]) -> None:
    ask(victim, "log", "-p", "--no-ext-diff", *(() if guards else ("--no-textconv",)), "--root", "HEAD~1")


def _blame(victim: Victim, **guards: tuple[str, ...]) -> None:
    ask(victim, "blame", *(() if guards else ("--no-textconv",)), "HEAD", "--", "README.md")


def _fetch(victim: Victim, **guards: tuple[str, ...]) -> None:
    ask(victim, "cat-file", "-p", "HEAD:src/part1.py", **guards)


def _signature(victim: Victim, **guards: tuple[str, ...]) -> None:
    people = b"author a <a@b> 1 +0000\ncommitter a <a@b> 1 +0000\n"
    signature = b"gpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----\n"
    body = b"tree " + victim.git("rev-parse", "HEAD^{tree}") + people + signature + b"\nx\n"
    signed = victim.git("hash-object", "-w", "-t", "commit", "--stdin", stdin=body).decode().strip()
    ask(victim, "log", "-1", signed, **guards)


def _index(victim: Victim, **guards: tuple[str, ...]) -> None:
    """Ask what looks at the worktree; our list of commands does not hold it, and the monitor is off all the same."""
    ask(victim, "ls-files", "--modified", **guards)


GUARDS: dict[str, tuple[Callable[..., None], dict[str, tuple[str, ...]], str]] = {
    "monitor": (_index, {"without": ("core.fsmonitor",), "unset": ("GIT_INDEX_FILE",)}, "core.fsmonitor"),
    "text of a diff": (_textconv, {"without": ("none",)}, "diff.evil.textconv"),
    "text of a blame": (_blame, {"without": ("none",)}, "diff.evil.textconv"),
    "fetching": (
        _fetch,
        {"without": ("protocol.allow",), "unset": ("GIT_NO_LAZY_FETCH", "GIT_ALLOW_PROTOCOL")},
        "remote",
    ),
    "signatures": (_signature, {"without": ("log.showSignature",)}, "gpg.program"),
}


@pytest.mark.parametrize("name", GUARDS)
def test_a_guard_that_is_taken_away_is_missed(name: str, set_up: tuple[Victim, Canary]) -> None:
    """With it nothing is run; without it, and it alone, the repository's program is."""
    victim, canary = set_up
    question, guards, sings = GUARDS[name]

    question(victim)
    assert canary.sang() == set()
    question(victim, **guards)
    assert sings in canary.sang()


def test_an_external_diff_is_refused_even_if_it_is_asked_for(set_up: tuple[Victim, Canary]) -> None:
    """The option that we always give is what keeps drivers of a path from running; ours is checked before git is."""
    victim, canary = set_up
    _diff(victim)

    assert "diff.evil.command" in canary.sang()
    with pytest.raises(environment_error()):
        _through_our_runner(victim)


def environment_error() -> type[Exception]:
    from tokenmirror.git.allowed import ForbiddenGitCommandError  # noqa: PLC0415 - one use

    return ForbiddenGitCommandError


def _through_our_runner(victim: Victim) -> None:
    from tokenmirror.git.runner import Git  # noqa: PLC0415 - one use

    Git(victim.path).output("log", "-p", "--ext-diff")


def test_hooks_are_not_found(set_up: tuple[Victim, Canary]) -> None:
    """A hook of the repository runs when its folder is not ours, and does not when it is."""
    victim, canary = set_up
    victim.path.joinpath(".gitattributes").unlink()
    victim.git_dir.joinpath("info", "attributes").unlink()
    os.utime(victim.path / "README.md")
    words = ("update-index", "--refresh")
    ask(victim, *words, unset=("GIT_INDEX_FILE", "GIT_OPTIONAL_LOCKS"))
    assert canary.sang() == set()
    os.utime(victim.path / "README.md", (1, 1))
    ask(victim, *words, without=("core.hooksPath",), unset=("GIT_INDEX_FILE", "GIT_OPTIONAL_LOCKS"))
    assert "hook post-index-change" in canary.sang()
