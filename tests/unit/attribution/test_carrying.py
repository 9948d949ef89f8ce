"""Which commits stand for the same work: its tokens end once, and the others can say so."""

from __future__ import annotations

from tests.unit.attribution.made_work import HOUR, code, commit_work, edit_work, file_work, oid_of, said_work
from tokenmirror.attribution.carrying import Carried, carry, told_again
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.links import find_links
from tokenmirror.attribution.works import CommitWork, EditWork, Evidence, Link, SaidWork

TEXT = code("apple", 4)
LANDED = {key: Landing("ancestor") for key in (1, 2, 3)}


def carried(
    commits: list[CommitWork],
    landings: dict[int, Landing],
    edits: list[EditWork],
    said: list[SaidWork] | None = None,
) -> Carried:
    """Carry what the commits' links say."""
    return carry(commits, landings, find_links(commits, edits, said or []))


def ends(found: Carried) -> dict[tuple[int, int], bool]:
    """Return for each link whether it ends a stretch."""
    return {(link.commit, link.session): end for link, end in found.links}


def link(commit: int, session: int) -> Link:
    """Return that a session made a commit."""
    return Link(commit, session, 1.0, 4, HOUR, (Evidence.SAID,))


def same_origin(key: int, text: str = TEXT) -> CommitWork:
    """Return an amended form of commit 1."""
    return commit_work(key, file_work("a.py", text), author_time=HOUR, subject="Commit 1")


def test_an_amended_commit_gives_its_word_to_what_it_became() -> None:
    """The id that was said is gone; the commit that took its place is said too, and both end a stretch of it."""
    commits = [commit_work(1, file_work("a.py", TEXT)), same_origin(2)]
    found = carried(
        commits, {1: Landing("copy", oid_of(2))}, [edit_work(7, "a.py", TEXT, at=9)], [said_work(7, 1, at=HOUR)]
    )
    evidence = {link.commit: link.evidence for link, _ends in found.links}

    assert ends(found) == {(1, 7): True, (2, 7): True}
    assert evidence[2] == (Evidence.SAID, Evidence.CONTENT)
    assert found.same_work == {1: 2}


def test_copies_of_copies_end_in_the_last() -> None:
    """Rebased twice, it is the same work, whose stretches end when each of them was made."""
    commits = [commit_work(1, file_work("a.py", TEXT)), same_origin(2), same_origin(3)]
    landings = {1: Landing("superseded", oid_of(2)), 2: Landing("patch_id", oid_of(3)), 3: Landing("ancestor")}
    found = carried(commits, landings, [edit_work(7, "a.py", TEXT, at=9)])

    assert ends(found) == {(1, 7): True, (2, 7): True, (3, 7): True}
    assert found.same_work == {1: 3, 2: 3}


def test_a_squash_shows_the_sessions_of_its_commits() -> None:
    """Two commits of two sessions, squashed: both are in it, and their own commits take the tokens."""
    one, two = code("apple", 4), code("pear", 4)
    commits = [
        commit_work(1, file_work("a.py", one)),
        commit_work(2, file_work("a.py", two), parents=[1]),
        commit_work(3, file_work("a.py", one + two)),
    ]
    landings = {1: Landing("squash", oid_of(3)), 2: Landing("squash", oid_of(3)), 3: Landing("ancestor")}
    edits = [edit_work(7, "a.py", one, at=9), edit_work(8, "a.py", two, at=HOUR + 9)]
    found = carried(commits, landings, edits)

    assert ends(found) == {(1, 7): True, (2, 8): True, (3, 7): False, (3, 8): False}
    assert found.same_work == {}


def test_a_squash_by_somebody_else_shows_them_too() -> None:
    """The commits were the person's, whoever pressed the button."""
    commits = [
        commit_work(1, file_work("a.py", TEXT)),
        commit_work(3, file_work("a.py", TEXT), mine=False, author="bot@example.com"),
    ]
    found = carried(commits, {1: Landing("squash", oid_of(3))}, [edit_work(7, "a.py", TEXT, at=9)])

    assert ends(found) == {(1, 7): True, (3, 7): False}


def test_a_copy_by_somebody_else_takes_no_tokens() -> None:
    """Somebody else's commit is never the one in which a person's tokens end."""
    commits = [commit_work(1, file_work("a.py", TEXT)), commit_work(2, file_work("a.py", TEXT), mine=False)]
    found = carried(commits, {1: Landing("patch_id", oid_of(2))}, [edit_work(7, "a.py", TEXT, at=9)])

    assert ends(found) == {(1, 7): True}
    assert found.same_work == {}


def test_superseded_by_other_work_is_no_copy() -> None:
    """A commit whose lines live in a later one of another moment keeps its own tokens."""
    commits = [commit_work(1, file_work("a.py", TEXT)), commit_work(2, file_work("a.py", TEXT), parents=[9])]
    found = carried(commits, {1: Landing("superseded", oid_of(2))}, [edit_work(7, "a.py", TEXT, at=9)])

    assert ends(found) == {(1, 7): True, (2, 7): False}
    assert found.same_work == {}


def test_a_carrier_outside_the_window_changes_nothing() -> None:
    """A squash that is not read yet is no reason to lose a link."""
    commits = [commit_work(1, file_work("a.py", TEXT))]
    found = carried(commits, {1: Landing("squash", oid_of(99))}, [edit_work(7, "a.py", TEXT, at=9)])

    assert ends(found) == {(1, 7): True}
    assert carry([], {}, []) == Carried((), {})


def test_what_is_picked_again_is_the_same_work() -> None:
    """Its session is that of the first; the tokens stay there, and the copy says so."""
    commits = [same_origin(1), commit_work(2, file_work("a.py", "", TEXT)), same_origin(3)]
    found = carry(commits, LANDED, [link(1, 7)])

    assert found.same_work == {3: 1}
    assert ends(found) == {(1, 7): True, (3, 7): False}


def test_the_same_lines_at_another_time_are_other_work() -> None:
    """A pick keeps the author's time; by hand, or by another session, it is a commit of its own."""
    by_hand = [commit_work(key, file_work("a.py", TEXT), patch_id="same") for key in (1, 3)]

    assert carry(by_hand, LANDED, [link(1, 7)]).same_work == {}
    assert carry([same_origin(1), same_origin(3)], LANDED, [link(1, 7), link(3, 8)]).same_work == {}


def test_of_one_moment_only_the_same_lines_are_the_same_work() -> None:
    """A commit that was split has one author's time, and its parts hold different lines."""
    assert told_again([same_origin(1), same_origin(2, code("pear", 4))], LANDED) == {}
