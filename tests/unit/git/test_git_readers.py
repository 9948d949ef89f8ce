"""What git prints can end anywhere and be of another form: readers answer or say `GitError`, nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.fuzz.git_readers import HEAD, PRINTS, READERS, read, real_answers
from tests.fuzz.made_repository import PATHS, make_repository
from tests.unit.git.git_made import Made
from tokenmirror.git.graph import read_graph
from tokenmirror.git.history import read_commits
from tokenmirror.git.problems import GitError

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "fuzz" / "git"
_CUTS = 150


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return what a real git prints to each reader."""
    return real_answers(make_repository(tmp_path_factory.mktemp("made") / "one"), PATHS)


@pytest.mark.parametrize("name", sorted(READERS))
def test_an_answer_that_ends_anywhere_is_an_answer_or_a_problem(name: str, answers: dict[str, bytes]) -> None:
    """Git is ended by a time limit, by the system when memory is short, or by a person."""
    said = answers[name]
    assert said
    for end in range(0, len(said) + 1, max(1, len(said) // _CUTS)):
        read(name, said[:end])


@pytest.mark.parametrize("name", sorted(READERS))
def test_what_a_fuzzer_found_worth_keeping_is_survived(name: str) -> None:
    """Each of these reaches something that the others do not reach, or broke a reader once."""
    samples = sorted((SAMPLES / name).glob("*"))
    assert samples
    for sample in samples:
        read(name, sample.read_bytes())


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
@pytest.mark.parametrize(("said", "ending"), [(r"\0aaaa\0bb", 1), ("1700000000", 137), ("not what was asked", 0)])
def test_a_git_that_dies_within_a_line_is_a_problem(
    said: str, ending: int, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The collector goes on with other repositories, and the next look reads this one."""
    script = tmp_path / "bin" / "git"
    script.parent.mkdir()
    script.write_text(
        f"#!/bin/sh\n[ $1 = version ] && echo git version 2.45.1 && exit\nprintf '{said}'; exit {ending}\n"
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(script.parent))
    with pytest.raises(GitError):
        read_graph(made.asked, [HEAD])
    if ending:
        with pytest.raises(GitError):
            list(read_commits(made.asked, ["HEAD"], fingerprint=PRINTS))
