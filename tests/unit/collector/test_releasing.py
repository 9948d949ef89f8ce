"""Which release was the first that held a commit."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.files import new_database
from tests.unit.store.small_world import build, oid
from tokenmirror.collector.releasing import first_releases, store_releases
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph, Node
from tokenmirror.domain.releases import Tag
from tokenmirror.store import release_rows
from tokenmirror.store.release_rows import ReleaseRow

DAY = 86_400


def graph(**parents: str) -> Graph:
    """Return commits named by letters, each with its parents, a day after each other in their order."""
    names = [*parents]
    return Graph(
        {
            CommitId(name): Node(tuple(map(CommitId, of)), names.index(name) * DAY, len(names) - names.index(name))
            for name, of in parents.items()
        }
    )


def tag(name: str, commit: str, day: float) -> Tag:
    """Return a tag made on a day."""
    return Tag(f"refs/tags/{name}", CommitId(commit), datetime.fromtimestamp(day * DAY, UTC))


def first(tree: Graph, *tags: Tag) -> dict[str, tuple[str, float]]:
    """Return for each commit the name and the day of its first release."""
    found = first_releases(tree, tags, set(tree.nodes))
    return {str(commit): (release.name, release.at / DAY / 1000) for commit, release in found.items()}


def test_a_release_holds_what_it_builds_on_and_the_first_one_counts() -> None:
    """By day and not by version; what no release holds, and what a tag without a version names, is in none."""
    tree = graph(a="", b="a", c="b", d="a", e="d")
    found = first(tree, tag("v2", "c", 9), tag("v1", "b", 6), tag("v0.9", "a", 8), tag("latest", "e", 5))

    assert found == {"a": ("v1", 6), "b": ("v1", 6), "c": ("v2", 9)}


def test_a_release_is_not_older_than_its_commit() -> None:
    """A tagger can write any day; one before the commit was made is that of the commit."""
    assert first(graph(a="", b="a"), tag("v1", "b", -300)) == {"a": ("v1", 1), "b": ("v1", 1)}


def test_what_is_tagged_and_not_there_is_passed_over() -> None:
    """A shallow clone has tags of commits that it does not have."""
    assert first(graph(a=""), tag("v1", "z", 3)) == {}
    assert first_releases(Graph({}), [tag("v1", "z", 3)], {CommitId("a")}) == {}


@given(
    st.lists(st.sets(st.integers(0, 9), max_size=2), min_size=1, max_size=10),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 20)), max_size=6),
)
def test_it_is_what_asking_each_release_would_say(built_on: list[set[int]], made: list[tuple[int, int]]) -> None:
    """Looking at each commit once gives what looking at all that each release builds on gives."""
    tree = Graph(
        {
            CommitId(str(number)): Node(tuple(CommitId(str(one)) for one in those if one < number), number * 60, 0)
            for number, those in enumerate(built_on)
        }
    )
    tags = [tag(f"v{place}.0", str(number), day) for place, (number, day) in enumerate(made)]
    wanted = set(tree.nodes)
    slowly = {
        commit: min(here)
        for commit in wanted
        if (
            here := [
                (day * DAY * 1000 or tree.nodes[CommitId(str(number))].committed * 1000, f"v{place}.0")
                for place, (number, day) in enumerate(made)
                if commit in tree.ancestors(CommitId(str(number)))
            ]
        )
    }

    assert {commit: (one.at, one.name) for commit, one in first_releases(tree, tags, wanted).items()} == slowly


def test_work_is_in_the_release_that_holds_what_carries_it() -> None:
    """A commit that was squashed is in the release of the squash; a tag that is gone takes it away."""
    with new_database() as db:
        world = build(db)
        tree = graph(**{oid(1): "", oid(2): "", oid(4): ""})
        names = {world.kept: [oid(1), oid(4)], world.pending: [oid(2)]}
        store_releases(db, world.repository, names, [tag("v1", oid(4), 5)], tree)
        first = release_rows.releases_of(db, [world.kept, world.pending])
        store_releases(db, world.repository, names, [tag("v2", oid(1), 5), tag("v3", oid(2), 6)], tree)
        moved = release_rows.releases_of(db, [world.kept, world.pending])
        store_releases(db, world.repository, names, [], tree)
        gone = release_rows.releases_of(db, [world.kept, world.pending])

    assert first == [ReleaseRow(world.kept, "v1", 5 * DAY * 1000)]
    assert moved == [ReleaseRow(world.kept, "v2", 5 * DAY * 1000), ReleaseRow(world.pending, "v3", 6 * DAY * 1000)]
    assert gone == []
