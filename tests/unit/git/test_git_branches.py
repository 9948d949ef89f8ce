"""The default branch: what decides, and which of two twins counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, make
from tokenmirror.domain.commits import DefaultBranch
from tokenmirror.git.branches import NoDefaultBranch, default_branch


def _decided(made: Made, chosen: str | None = None) -> tuple[str, str]:
    found = default_branch(made.asked, chosen)
    assert isinstance(found, DefaultBranch), found
    return found.ref, found.why


def _with_branches(made: Made, *names: str) -> None:
    made.commit("first")
    for name in names:
        made.git("branch", name)
    made.git("checkout", "-q", "--detach")
    made.git("branch", "-D", "main")


@pytest.mark.parametrize("chosen", ["release", "refs/heads/release"])
def test_the_persons_choice_comes_first(made: Made, chosen: str) -> None:
    """Whatever else there is."""
    made.commit("first")
    made.git("branch", "release")

    assert _decided(made, chosen) == ("refs/heads/release", "chosen")


def test_a_choice_that_is_not_there_does_not_stop_the_search(made: Made) -> None:
    """Neither does one that looks like an option."""
    made.commit("first")

    assert _decided(made, "gone") == ("refs/heads/main", "name")
    assert _decided(made, "--exec=x") == ("refs/heads/main", "name")


def test_the_servers_head_decides(made: Made, tmp_path: Path) -> None:
    """Even when there is a branch with a more usual name."""
    _with_branches(made, "production", "master")
    made.git("checkout", "-q", "production")
    clone = made.clone(tmp_path / "clone")

    assert _decided(clone) == ("refs/remotes/origin/production", "remote_head")


def test_a_server_of_another_name(made: Made, tmp_path: Path) -> None:
    """The only remote counts, whatever it is called."""
    made.commit("first")
    clone = made.clone(tmp_path / "clone", "--origin", "upstream")

    assert _decided(clone) == ("refs/remotes/upstream/main", "remote_head")
    assert _decided(clone, "upstream/main") == ("refs/remotes/upstream/main", "chosen")


def test_the_setting_decides_only_if_the_branch_is_there(made: Made, person: Path) -> None:
    """`init.defaultBranch` is what the person calls it elsewhere."""
    _with_branches(made, "trunk", "blue")
    with (person / ".gitconfig").open("a") as settings:
        settings.write("[init]\n\tdefaultBranch = blue\n")
    assert _decided(made) == ("refs/heads/blue", "config")
    made.git("branch", "-D", "blue")

    assert _decided(made) == ("refs/heads/trunk", "name")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("develop", "trunk", "master"), ("refs/heads/master", "name")),
        (("develop", "trunk", "mainline"), ("refs/heads/trunk", "name")),
        (("develop", "other"), ("refs/heads/develop", "name")),
        (("some/thing",), ("refs/heads/some/thing", "only")),
    ],
)
def test_usual_names_then_the_only_branch(made: Made, names: tuple[str, ...], expected: tuple[str, str]) -> None:
    """A name that merely contains `main` is not it."""
    _with_branches(made, *names)

    assert _decided(made) == expected


def test_the_branch_we_stand_on_is_the_last_resort(made: Made) -> None:
    """And a detached HEAD among strange branches decides nothing."""
    _with_branches(made, "one", "two")
    assert default_branch(made.asked) == NoDefaultBranch("not_decided")
    made.git("checkout", "-q", "two")

    assert _decided(made) == ("refs/heads/two", "head")


def test_of_two_twins_the_one_that_holds_the_other_counts(made: Made, tmp_path: Path) -> None:
    """Pushed or not, pulled or not."""
    made.commit("first")
    clone = made.clone(tmp_path / "clone")
    ours = clone.commit("not pushed")
    assert default_branch(clone.asked) == DefaultBranch("refs/heads/main", ours, "remote_head")
    theirs = made.commit("not pulled")
    clone.git("fetch", "-q")
    diverged = default_branch(clone.asked)
    clone.git("reset", "-q", "--hard", "HEAD~1")
    behind = default_branch(clone.asked)

    assert diverged == DefaultBranch("refs/remotes/origin/main", theirs, "remote_head", also=ours)
    assert behind == DefaultBranch("refs/remotes/origin/main", theirs, "remote_head")


def test_an_unborn_branch_beside_others(made: Made) -> None:
    """Standing on nothing does not hide what there is."""
    commit = made.commit("first")
    made.git("checkout", "-q", "--orphan", "new")

    assert default_branch(made.asked) == DefaultBranch("refs/heads/main", commit, "name")


def test_a_damaged_ref_does_not_hide_the_others(tmp_path: Path) -> None:
    """Git passes over refs it cannot read."""
    made = make(tmp_path / "x")
    made.commit("first")
    (made.path / ".git" / "refs" / "heads" / "broken").write_text("nonsense\n")

    assert _decided(made) == ("refs/heads/main", "name")
