"""Heads, reflogs, addresses, and what to watch."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.unit.git.git_made import START, Made
from tokenmirror.domain.commits import CommitId
from tokenmirror.git.discovery import RepositoryFound, find_repository
from tokenmirror.git.identity import own_addresses
from tokenmirror.git.references import heads, watch_paths, worktrees
from tokenmirror.git.reflogs import _entries_by_log, reflog_entries


def test_heads_are_branches_and_tags_and_nothing_else(made: Made, tmp_path: Path) -> None:
    """Stashes, notes, backups and second names of a branch are not work that is on a branch."""
    first = made.commit("first", a="1\n")
    made.git("tag", "light")
    made.git("tag", "-a", "heavy", "-m", "x")
    made.git("tag", "-a", "twice", "-m", "x", "heavy")
    made.git("tag", "blob", f"{first}:a")
    clone = made.clone(tmp_path / "clone")
    clone.write("a", "2\n")
    clone.git("stash", "-q")
    clone.git("notes", "add", "-m", "note")
    clone.git("update-ref", "refs/original/refs/heads/main", first)
    clone.git("symbolic-ref", "refs/heads/alias", "refs/heads/main")

    assert heads(clone.asked) == {
        "refs/heads/main": first,
        "refs/remotes/origin/main": first,
        "refs/tags/light": first,
        "refs/tags/heavy": first,
        "refs/tags/twice": first,
    }


def test_worktrees_tell_their_heads(made: Made, tmp_path: Path) -> None:
    """Also detached ones, and those that are gone."""
    commit = made.commit("first")
    made.git("worktree", "add", "-q", "--detach", str(tmp_path / "loose"))
    made.git("worktree", "add", "-q", "-b", "b", str(tmp_path / "gone"))
    (tmp_path / "gone" / ".git").unlink()
    (tmp_path / "gone").rmdir()
    main, *linked = worktrees(made.asked)

    assert (main.path, main.head, main.branch, main.gone) == (made.path, commit, "refs/heads/main", False)
    assert {(tree.path.name, tree.branch, tree.gone) for tree in linked} == {
        ("loose", None, False),
        ("gone", "refs/heads/b", True),
    }


def test_reflogs_still_know_commits_that_no_branch_holds(made: Made, tmp_path: Path) -> None:
    """An amended commit, and one made on a detached HEAD in a worktree."""
    first = made.commit("first: with a colon")
    made.git("commit", "-q", "--amend", "--allow-empty", "-m", "secret plan: better")
    amended = made.head()
    made.git("worktree", "add", "-q", "--detach", str(tmp_path / "linked"))
    linked = Made(tmp_path / "linked", made.clock)
    lost = linked.commit("lost")
    linked.git("checkout", "-q", "main", "--ignore-other-worktrees")
    entries = reflog_entries(made.asked, made.path / ".git")

    assert [(e.old, e.new, e.action) for e in entries if e.ref == "refs/heads/main"] == [
        (None, first, "commit (initial)"),
        (first, amended, "commit (amend)"),
    ]
    assert ("worktrees/linked/HEAD", amended, lost, "commit") in {(e.ref, e.old, e.new, e.action) for e in entries}
    assert all(e.at > datetime.fromtimestamp(START, UTC) for e in entries)
    assert not any("plan" in e.action or "main" in e.action for e in entries)


def test_actions_are_commands_without_their_text(made: Made) -> None:
    """What was merged, checked out or written stays out."""
    made.commit("one")
    made.git("checkout", "-qb", "hidden")
    made.commit("two")
    made.git("checkout", "-q", "main")
    made.git("merge", "-q", "--no-ff", "-m", "m", "hidden")
    made.git("reset", "-q", "--hard", "HEAD~1")
    made.commit("three")
    made.git("rebase", "-q", "hidden")
    actions = {entry.action for entry in reflog_entries(made.asked, made.path / ".git")}

    assert actions == {
        "branch",
        "checkout",
        "commit",
        "commit (initial)",
        "merge",
        "rebase (finish)",
        "rebase (pick)",
        "rebase (start)",
        "reset",
    }


def test_damaged_reflog_lines_are_passed_over(made: Made) -> None:
    """A crash may leave half a line; the stash's log is never read."""
    commit = made.commit("one", a="1\n")
    made.write("a", "2\n")
    made.git("stash", "-q")
    log = made.path / ".git" / "logs" / "refs" / "heads" / "main"
    whole = log.read_bytes()
    log.write_bytes(b"\0\0\0\n" + whole + b"\xff\xfe not a line\n" + whole.rstrip(b"\n")[:30])
    entries = [e for e in reflog_entries(made.asked, made.path / ".git") if e.ref != "HEAD"]

    assert [(entry.ref, entry.new) for entry in entries] == [("refs/heads/main", commit)]


def test_asking_git_for_reflogs_gives_the_same(made: Made) -> None:
    """Where reflogs are not files, the way round through git tells no less of one worktree."""
    made.commit("one: x")
    made.commit("two")
    made.git("checkout", "-qb", "side")
    made.commit("three")
    made.git("reset", "-q", "--hard", "HEAD~2")
    by_file = reflog_entries(made.asked, made.path / ".git")
    by_log = _entries_by_log(made.asked)

    assert [(e.ref, e.new, e.at, e.action) for e in by_log] == [(e.ref, e.new, e.at, e.action) for e in by_file]
    assert [e.old for e in by_log if e.ref == "HEAD"] == [e.old for e in by_file if e.ref == "HEAD"]


def test_what_moves_when_history_moves_is_watched(made: Made, tmp_path: Path) -> None:
    """A commit changes something in, or below, a watched place; also one in a linked worktree."""
    made.commit("one")
    made.git("worktree", "add", "-q", "--detach", str(tmp_path / "linked"))
    found = find_repository(made.path)
    assert isinstance(found, RepositoryFound)
    for there in (made, Made(tmp_path / "linked", made.clock)):
        before = _times(watch_paths(found))
        there.commit("again")

        assert _times(watch_paths(found)) != before
    made.git("pack-refs", "--all")
    assert made.path / ".git" / "packed-refs" in watch_paths(found)


def _times(paths: list[Path]) -> dict[str, int]:
    every = [file for path in paths for file in (path, *path.rglob("*"))]
    return {str(file): file.stat().st_mtime_ns for file in every}


def test_addresses_come_from_all_settings_and_mailmap(made: Made, person: Path) -> None:
    """Case does not count; what the mailmap makes of an address is the person's too."""
    assert own_addresses(made.asked) == {"ada@example.org"}
    made.git("config", "--add", "user.email", "ada@Work.example")
    made.git("config", "author.email", "")
    made.commit(**{".mailmap": "Ada <ada@new.example> <ADA@work.example>\n"})

    assert own_addresses(made.asked) == {"ada@example.org", "ada@work.example", "ada@new.example"}
    (person / ".gitconfig").unlink()
    made.git("config", "--unset-all", "user.email")
    assert own_addresses(made.asked) == set()


def test_a_head_is_a_whole_id(made: Made) -> None:
    """Nothing is shortened on the way."""
    commit = made.commit("one")
    made.git("config", "core.abbrev", "4")

    assert heads(made.asked)["refs/heads/main"] == commit == CommitId(commit.lower())
    assert len(commit) == 40
