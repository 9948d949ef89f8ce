"""The graph: ancestry, and which commit of the main line brought a commit in."""

from __future__ import annotations

import pytest

from tests.unit.git.git_made import Made
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph
from tokenmirror.git.graph import read_graph
from tokenmirror.git.references import heads


@pytest.fixture
def shape(made: Made) -> tuple[dict[str, CommitId], Graph, Made]:
    r"""Return this history, `e` and `h` being merges, `x` not merged.

    a - b - - - e - f - h     main
     \   \     /       /
      \   c - d - - - g
       x
    """
    ids = {"a": made.commit("a"), "b": made.commit("b")}
    made.git("checkout", "-qb", "side")
    ids |= {"c": made.commit("c"), "d": made.commit("d")}
    made.git("checkout", "-q", "main")
    made.git("merge", "-q", "--no-ff", "-m", "e", "side")
    ids |= {"e": made.head(), "f": made.commit("f")}
    made.git("checkout", "-q", "side")
    ids["g"] = made.commit("g")
    made.git("checkout", "-q", "main")
    made.git("merge", "-q", "--no-ff", "-m", "h", "side")
    ids["h"] = made.head()
    made.git("checkout", "-qb", "extra", ids["a"])
    ids["x"] = made.commit("x")
    return ids, read_graph(made.asked, heads(made.asked).values()), made


def test_each_commit_landed_through_what_brought_it_to_the_main_line(
    shape: tuple[dict[str, CommitId], Graph, Made],
) -> None:
    """A commit that was merged twice came with the first merge."""
    ids, graph, _ = shape
    through = graph.landed_through(ids["h"])
    by_name = {commit: name for name, commit in ids.items()}

    assert {by_name[commit]: by_name[step] for commit, step in through.items()} == {
        "a": "a",
        "b": "b",
        "c": "e",
        "d": "e",
        "e": "e",
        "f": "f",
        "g": "h",
        "h": "h",
    }
    assert [by_name[commit] for commit in graph.first_parent_line(ids["h"])] == ["h", "f", "e", "b", "a"]


def test_answers_are_those_of_git(shape: tuple[dict[str, CommitId], Graph, Made]) -> None:
    """For every pair of commits."""
    ids, graph, made = shape
    for one in ids.values():
        assert graph.ancestors(one) == set(made.git("rev-list", one).split())
        for other in ids.values():
            assert graph.merge_base(one, other) == made.git("merge-base", one, other)
            own = set(made.git("rev-list", one, f"^{other}").split())
            assert set(graph.own_commits(one, graph.ancestors(other))) == own


def test_a_branch_builds_on_what_was_merged_into_it_last(made: Made) -> None:
    """So a squash of it is compared with that."""
    first = made.commit("first")
    made.git("checkout", "-qb", "side")
    made.commit("work")
    made.git("checkout", "-q", "main")
    later = made.commit("later")
    made.git("checkout", "-q", "side")
    made.git("merge", "-q", "--no-ff", "-m", "keep up", "main")
    tip = made.head()
    graph = read_graph(made.asked, [tip])

    assert graph.branch_point(tip, graph.ancestors(later)) == later
    assert graph.branch_point(tip, graph.ancestors(first)) == first
    assert graph.branch_point(later, graph.ancestors(tip)) == later


def test_times_and_unrelated_histories(made: Made) -> None:
    """Two roots have nothing in common, and that is an answer."""
    one = made.commit("one")
    made.git("checkout", "-q", "--orphan", "other")
    two = made.commit("two")
    graph = read_graph(made.asked, [one, two])

    assert graph.nodes[one].committed < graph.nodes[two].committed
    assert graph.merge_base(one, two) is None
    assert graph.branch_point(two, graph.ancestors(one)) is None


def test_commits_that_are_not_known_have_no_ancestors(made: Made) -> None:
    """Neither a collected tip nor an empty list is an error, and neither means HEAD."""
    made.commit("one")
    gone = CommitId("56" * 20)
    graph = read_graph(made.asked, [gone])

    assert graph.nodes == {}
    assert read_graph(made.asked, []).nodes == {}
    assert (graph.ancestors(gone), graph.first_parent_line(gone), graph.own_commits(gone, set())) == (set(), [], [])
    assert (graph.parents(gone), graph.landed_through(gone)) == ((), {})


def test_a_shallow_clone_ends_where_it_ends(made: Made, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Parents that are not there are not invented."""
    made.commit("1")
    commits = [made.commit("2"), made.commit("3")]
    clone = made.clone(tmp_path_factory.mktemp("c") / "shallow", "--depth=2")
    graph = read_graph(clone.asked, ["HEAD"])

    assert graph.ancestors(commits[1]) == set(commits)
