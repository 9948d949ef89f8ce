"""Where a commit landed, rung by rung: ancestor, patch id, squash, copy, content, superseded, gone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from tests.unit.attribution.made_work import HOUR, code, commit_work, file_work, oid_of
from tokenmirror.attribution.landing import History, Lander, Landing
from tokenmirror.attribution.works import CommitWork, Rarity

TEXT = code("apple", 5)


def landing(
    commits: Sequence[CommitWork],
    of: int,
    *,
    main: Sequence[int] = (),
    reachable: Sequence[int] = (),
    squashed: dict[int, int] | None = None,
    through: dict[int, int] | None = None,
) -> Landing:
    """Return how a commit landed in a history whose default branch holds `main`, each brought in by itself."""
    brought = {oid_of(key): oid_of((through or {}).get(key, key)) for key in main}
    history = History(
        brought,
        {oid_of(key): key * HOUR for key in [*main, *(through or {}).values()]},
        frozenset(map(oid_of, [*main, *reachable])),
        {oid_of(one): oid_of(other) for one, other in (squashed or {}).items()},
    )
    found = {commit.key: commit for commit in commits}
    return Lander(commits, history, Rarity.of(commits, [])).landing(found[of])


def test_ancestor() -> None:
    """A commit of the default branch landed with the merge that brought it in, at its time."""
    commits = [commit_work(1, file_work("a.py", TEXT)), commit_work(4, parents=[0, 1])]
    found = landing(commits, 1, main=[1, 4], through={1: 4})

    assert found == Landing("ancestor", None, (), 4 * HOUR, oid_of(4))
    assert found.landed


def test_patch_id() -> None:
    """Rebased or picked unchanged: the patch id is met again on the default branch."""
    commits = [commit_work(1, patch_id="p"), commit_work(5, patch_id="p")]
    found = landing(commits, 1, main=[5], reachable=[1])

    assert (found.how, found.carrier, found.at) == ("patch_id", oid_of(5), 5 * HOUR)
    assert found.landed


def test_the_first_of_two_equal_patches_brought_it_in() -> None:
    """Reverted and applied again: the work landed when it landed first."""
    commits = [commit_work(1, patch_id="p"), commit_work(7, patch_id="p"), commit_work(5, patch_id="p")]

    assert landing(commits, 1, main=[5, 7]).carrier == oid_of(5)


def test_squash() -> None:
    """The patch id of the whole branch is a commit of the default branch."""
    commits = [commit_work(1, file_work("a.py", TEXT)), commit_work(6, file_work("a.py", code("other", 9)))]
    found = landing(commits, 1, main=[6], reachable=[1], squashed={1: 6})

    assert (found.how, found.carrier, found.through) == ("squash", oid_of(6), oid_of(6))


def test_a_squash_outside_the_window_is_not_believed() -> None:
    """Without the commit that carries it, other evidence decides."""
    assert landing([commit_work(1, file_work("a.py", TEXT))], 1, main=[], reachable=[1], squashed={1: 6}).how == "open"


def test_copy() -> None:
    """Author, author's time and subject are those of a commit on the default branch that holds most lines."""
    reworked = commit_work(
        6, file_work("a.py", TEXT.partition("\n")[2] + code("more", 3)), author_time=HOUR, subject="Commit 1"
    )
    found = landing([commit_work(1, file_work("a.py", TEXT)), reworked], 1, main=[6], reachable=[1])

    assert (found.how, found.carrier) == ("copy", oid_of(6))


def test_a_reworded_copy_is_known_by_its_path() -> None:
    """The subject may be another where the same files were changed at the same moment."""
    reworded = commit_work(6, file_work("a.py", TEXT), author_time=HOUR, subject="Say it better")

    assert landing([commit_work(1, file_work("a.py", TEXT)), reworded], 1, main=[6]).how == "copy"


def test_the_same_moment_alone_is_no_copy() -> None:
    """Two commits of a script in one second, in different files, are two."""
    other = commit_work(6, file_work("b.py", code("other", 4)), author_time=HOUR, subject="Another")

    assert landing([commit_work(1, file_work("a.py", TEXT)), other], 1, main=[6]).how == "gone"


def test_a_copy_that_holds_too_little_is_none() -> None:
    """Where most lines were dropped on the way, the work did not land."""
    hollow = commit_work(6, file_work("a.py", code("other", 9)), author_time=HOUR, subject="Commit 1")

    assert landing([commit_work(1, file_work("a.py", TEXT)), hollow], 1, main=[6], reachable=[1]).how == "open"


def test_content() -> None:
    """Four of five lines came in with other commits: the largest carries, the others are named."""
    head, rest = "".join(TEXT.splitlines(True)[:3]), "".join(TEXT.splitlines(True)[3:])
    commits = [
        commit_work(1, file_work("a.py", TEXT)),
        commit_work(6, file_work("a.py", rest)),
        commit_work(7, file_work("a.py", head)),
    ]
    found = landing(commits, 1, main=[6, 7])

    assert (found.how, found.carrier, found.also) == ("content", oid_of(7), (oid_of(6),))


@pytest.mark.parametrize(("lines", "how"), [(5, "content"), (4, "content"), (3, "part"), (1, "gone")])
def test_content_needs_four_fifths(lines: int, how: str) -> None:
    """Below four fifths of the lines it landed in part, and with hardly any it is other work."""
    part = "".join(TEXT.splitlines(True)[:lines])
    commits = [commit_work(1, file_work("a.py", TEXT)), commit_work(6, file_work("a.py", part))]

    assert landing(commits, 1, main=[6]).how == how


def test_the_pull_request_is_a_fact_of_its_own() -> None:
    """A branch that is kept is open while few of its lines came in; with its pull request in, a part of them did."""
    part = "".join(TEXT.splitlines(True)[:3])
    commits = [commit_work(1, file_work("a.py", TEXT)), commit_work(6, file_work("a.py", part))]
    history = History({oid_of(6): oid_of(6)}, {oid_of(6): 6}, frozenset({oid_of(1), oid_of(6)}))
    merged = replace(history, pulls={oid_of(1): 12})
    found = [Lander(commits, known, Rarity.of(commits, [])).landing(commits[0]) for known in (history, merged)]

    assert [(one.how, one.pull) for one in found] == [("open", None), ("part", 12)]


def test_two_lines_must_all_be_there_and_be_rare() -> None:
    """Below three lines nothing may be missing, and chance is left out."""
    two = code("apple", 2)
    commits = [commit_work(1, file_work("a.py", two)), commit_work(6, file_work("a.py", two))]

    assert landing(commits, 1, main=[6]).how == "content"
    half = [commits[0], commit_work(6, file_work("a.py", code("apple", 1)))]
    assert landing(half, 1, main=[6]).how == "gone"
    crowd = [commit_work(key, file_work(f"{key}.py", "import json\n")) for key in range(10, 16)]
    common = [commit_work(1, file_work("a.py", "import json\n")), commit_work(6, file_work("a.py", "import json\n"))]
    assert landing([*crowd, *common], 1, main=[6]).how == "gone"


def test_work_cannot_have_landed_before_it_was_written() -> None:
    """A commit that is older than the work does not carry it: it was there before."""
    commits = [commit_work(5, file_work("a.py", TEXT)), commit_work(2, file_work("a.py", TEXT))]

    assert landing(commits, 5, main=[2], reachable=[5]).how == "open"


def test_the_same_lines_elsewhere_are_other_work() -> None:
    """Content is met in its own file."""
    commits = [commit_work(1, file_work("a.py", TEXT)), commit_work(6, file_work("b.py", TEXT))]

    assert landing(commits, 1, main=[6]).how == "gone"


def test_open() -> None:
    """On a branch, and nowhere else."""
    found = landing([commit_work(1, file_work("a.py", TEXT))], 1, reachable=[1])

    assert found == Landing("open")
    assert not found.landed


def test_superseded() -> None:
    """Amended on its branch: by patch id, by origin or by its lines another commit took its place."""
    lost = commit_work(1, file_work("a.py", TEXT), patch_id="p")
    by_patch = commit_work(4, file_work("z.py", code("z", 3)), patch_id="p")
    by_origin = commit_work(4, file_work("z.py", code("z", 3)), author_time=HOUR, subject="Commit 1")
    by_lines = commit_work(4, file_work("a.py", TEXT))

    for heir in (by_patch, by_origin, by_lines):
        found = landing([lost, heir], 1, reachable=[4])
        assert (found.how, found.carrier, found.landed) == ("superseded", oid_of(4), False)


def test_gone() -> None:
    """On no branch, and nothing holds its lines."""
    found = landing([commit_work(1, file_work("a.py", TEXT))], 1)

    assert found == Landing("gone")
    assert not found.landed


def test_a_commit_without_telling_lines_is_not_found_by_content() -> None:
    """A deletion or a brace cannot be met again; only its ids can say where it is."""
    commits = [commit_work(1, file_work("a.py", "}\n", TEXT)), commit_work(6, file_work("a.py", "}\n"))]

    assert landing(commits, 1, main=[6], reachable=[1]).how == "open"
    assert landing(commits, 1, main=[6]).how == "gone"


def test_a_deletion_that_was_rebased_is_a_copy() -> None:
    """Without lines to compare, the same author, time and subject are enough."""
    again = commit_work(6, file_work("a.py", "", TEXT), author_time=HOUR, subject="Commit 1")

    assert landing([commit_work(1, file_work("a.py", "", TEXT)), again], 1, main=[6]).how == "copy"
