"""What attribution looks at: counted lines, rare lines, and who comes before whom."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.attribution.made_work import code, commit_work, edit_work, file_work, oid_of, prints
from tokenmirror.attribution.works import Ancestry, Rarity


def test_generated_files_are_not_counted() -> None:
    """Lock files and the like are in a commit, and in none of its counts."""
    commit = commit_work(
        1, file_work("a.py", code("a", 3), code("old", 1)), file_work("a.lock", code("l", 90), code("m", 9), made=True)
    )

    assert (commit.lines_added, commit.lines_removed) == (3, 1)
    assert [file.path for file in commit.counted_files()] == ["a.py"]


def test_a_line_of_many_files_says_less() -> None:
    """Each file in which a line occurs makes it weaker; a brace says nothing at all."""
    commits = [commit_work(n, file_work(f"{n}.py", "import json\n" + code(f"own{n}", 1))) for n in (1, 2, 3)]
    rarity = Rarity.of(commits, [edit_work(1, "4.py", "import json\n", at=0)])

    assert rarity.weight(prints("import json")[0]) == 1 / 4
    assert rarity.weight(prints(code("own1", 1))[0]) == 1
    assert rarity.weight(prints("}")[0]) == 0


def test_a_line_repeated_in_one_file_is_as_rare_as_before() -> None:
    """Padding a file with the same line changes no weight."""
    once = Rarity.of([commit_work(1, file_work("a.py", "x = compute()\n"))], [])
    often = Rarity.of([commit_work(1, file_work("a.py", "x = compute()\n" * 50))], [])

    assert once.files_with == often.files_with


@st.composite
def graphs(draw: st.DrawFn) -> list[list[int]]:
    """Draw the parents of up to a dozen commits."""
    size = draw(st.integers(1, 12))
    return [
        draw(st.lists(st.integers(0, number - 1), max_size=2, unique=True)) if number else [] for number in range(size)
    ]


@given(graphs(), st.randoms(use_true_random=False))
def test_ancestry_is_reachability(parents: list[list[int]], chance: Random) -> None:
    """One commit is before another exactly when a walk over parents leads to it, in whatever order they come."""
    commits = [commit_work(number, parents=known) for number, known in enumerate(parents)]
    chance.shuffle(commits)
    ancestry = Ancestry(commits)
    for number in range(len(parents)):
        reached: set[int] = set()
        todo = list(parents[number])
        while todo:
            step = todo.pop()
            reached.add(step)
            todo += parents[step]

        assert {n for n in range(len(parents)) if ancestry.is_before(oid_of(n), oid_of(number))} == reached


def test_unknown_commits_are_before_nothing() -> None:
    """A parent outside the window is no ancestor, and no error."""
    ancestry = Ancestry([commit_work(2, parents=[1])])

    assert not ancestry.is_before(oid_of(1), oid_of(2))
    assert not ancestry.is_before(oid_of(2), oid_of(9))


def test_a_circle_of_parents_comes_to_an_end() -> None:
    """A repository can be made to say that commits build on each other; who is asked about them is answered."""
    ancestry = Ancestry([commit_work(1, parents=[3]), commit_work(2, parents=[1]), commit_work(3, parents=[2, 3])])

    assert ancestry.is_before(oid_of(1), oid_of(2))
    assert ancestry.is_before(oid_of(2), oid_of(3))
