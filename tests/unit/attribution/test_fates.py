"""What became of a commit: its lines alive, rewritten, reverted, brought back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.attribution.made_work import DAY, HOUR, code, commit_work, file_work, oid_of, prints
from tokenmirror.attribution.fates import PENDING_MS, AliveLines, Fate, Life, Reverts, judge
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.lifetimes import Substance
from tokenmirror.attribution.works import CommitWork
from tokenmirror.domain.outcomes import FateState

NOW = 100 * DAY
TEXT = code("apple", 10)
LANDED = Landing("ancestor", None, (), DAY, oid_of(1))
NOTHING_UNDONE = Reverts([], {}, {})


def living(commit: int, text: str) -> list[tuple[str, str, int]]:
    """Return blame that gives a text's lines to a commit."""
    return [("a.py", oid_of(commit), line) for line in prints(text)]


def fate(
    commit: CommitWork,
    blamed: Sequence[tuple[str, str, int]] = (),
    landing: Landing = LANDED,
    reverts: Reverts = NOTHING_UNDONE,
    carriers: Sequence[int] = (),
    now: int = NOW,
    life: Life | None = None,
) -> Fate:
    """Judge one commit."""
    return judge(commit, landing, AliveLines(blamed), reverts, tuple(map(oid_of, carriers)), now, life)


def first(count: int, text: str = TEXT) -> str:
    """Return the first lines of a text."""
    return "".join(text.splitlines(keepends=True)[:count])


@pytest.mark.parametrize(
    ("alive", "state"),
    [
        (10, FateState.KEPT),
        (8, FateState.KEPT),
        (7, FateState.KEPT_IN_PART),
        (2, FateState.KEPT_IN_PART),
        (1, FateState.REWRITTEN),
        (0, FateState.REWRITTEN),
    ],
)
def test_the_share_alive_decides(alive: int, state: FateState) -> None:
    """Four fifths alive are kept, less than one fifth is rewritten, between them it is kept in part."""
    found = fate(commit_work(1, file_work("a.py", TEXT)), living(1, first(alive)))

    assert (found.state, found.lines_alive, found.lines_added) == (state, alive, 10)
    assert f"blame:{alive}/10" in found.evidence


@pytest.mark.parametrize(
    ("landed_at", "state"), [(NOW - PENDING_MS + 1, FateState.PENDING), (NOW - PENDING_MS, FateState.KEPT)]
)
def test_young_work_is_pending(landed_at: int, state: FateState) -> None:
    """A week after landing, and not before, what is alive is kept."""
    landing = Landing("ancestor", None, (), landed_at, oid_of(1))

    assert fate(commit_work(1, file_work("a.py", TEXT)), living(1, TEXT), landing).state is state


def test_young_work_that_is_rewritten_already_is_rewritten() -> None:
    """Pending is for what is alive; what is gone needs no waiting."""
    landing = Landing("ancestor", None, (), NOW - HOUR, oid_of(1))

    assert fate(commit_work(1, file_work("a.py", TEXT)), [], landing).state is FateState.REWRITTEN


def life(commit: CommitWork, came_back: int = 0) -> Life:
    """Return the life of a commit to which so many of the lines that it took out came back."""
    return Life(Substance.of(commit), (), came_back)


def test_pure_deletions_are_kept_while_they_stay() -> None:
    """Fewer lines is not less: a commit that only removes is whole until its lines are there again."""
    removal = commit_work(1, file_work("a.py", "", TEXT))
    revert = commit_work(2, file_work("a.py", TEXT), reverts=(oid_of(1),))
    undone = Reverts([removal, revert], {}, {})

    assert fate(removal).state is FateState.KEPT
    assert fate(removal, life=life(removal, 10), reverts=undone).state is FateState.REVERTED
    assert fate(removal, life=life(removal, 10)).state is FateState.REWRITTEN
    assert fate(removal, life=life(removal, 5)).state is FateState.KEPT_IN_PART
    assert fate(removal, life=life(removal), reverts=undone).state is FateState.KEPT, "removed again by hand"


def test_a_refactoring_that_shrinks_is_judged_by_what_it_took_out_too() -> None:
    """Of thirty lines made ten, the thirty that stay out are work that stays, whoever rewrites the ten."""
    shrunk = commit_work(1, file_work("a.py", TEXT, code("before", 30)))
    padded = commit_work(2, file_work("a.py", TEXT, code("before", 12)))

    assert fate(shrunk, living(1, TEXT)).state is FateState.KEPT
    assert fate(shrunk).state is FateState.KEPT_IN_PART
    assert "out:30/30" in fate(shrunk).evidence
    assert fate(shrunk, life=life(shrunk, 30)).state is FateState.REWRITTEN
    assert fate(padded).state is FateState.REWRITTEN, "what takes out about as much as it puts in replaces it"


def test_what_came_back_is_looked_for_where_it_was() -> None:
    """Lines that a later commit put into the same file count, those that were there before or are elsewhere do not."""
    blamed = [*living(3, first(4)), *living(1, TEXT), *[("b.py", oid_of(3), line) for line in prints(TEXT)]]
    alive = AliveLines(blamed)

    assert alive.came_back(Counter(prints(TEXT)), ["a.py"], lambda oid: oid > oid_of(2)) == 4


def test_generated_lines_do_not_count() -> None:
    """A commit whose lock file was regenerated a hundred times is judged by its code."""
    commit = commit_work(1, file_work("a.py", TEXT), file_work("x.lock", code("pin", 90), made=True))
    found = fate(commit, living(1, TEXT))

    assert (found.state, found.lines_added) == (FateState.KEPT, 10)


@pytest.mark.parametrize(
    ("how", "state"),
    [("open", FateState.IN_PROGRESS), ("superseded", FateState.IN_PROGRESS), ("gone", FateState.DROPPED)],
)
def test_what_has_not_landed(how: str, state: FateState) -> None:
    """Alive on a branch is in progress; on no branch any more is dropped. Blame is not asked."""
    found = fate(commit_work(1, file_work("a.py", TEXT)), living(1, TEXT), Landing(how))

    assert found.state is state
    assert found.evidence == (how,)


def test_lines_live_on_under_the_squash() -> None:
    """Blame gives the lines to the squash; they are the commit's own all the same, each once."""
    commit = commit_work(1, file_work("a.py", TEXT))
    landing = Landing("squash", oid_of(5), (), DAY, oid_of(5))
    blamed = living(5, first(9) + code("other", 5))
    found = fate(commit, blamed, landing, carriers=[5])

    assert (found.state, found.lines_alive, found.landed_as) == (FateState.KEPT, 9, oid_of(5))
    assert found.evidence == (f"squash:{oid_of(5)}", "blame:9/10")


def test_a_line_alive_once_counts_once() -> None:
    """A commit that added a line three times has one of them alive where one is left."""
    commit = commit_work(1, file_work("a.py", "x = weigh()\n" * 3))

    assert fate(commit, living(5, "x = weigh()\n"), carriers=[5]).lines_alive == 1
    assert fate(commit, living(5, "x = weigh()\n" * 9), carriers=[5]).lines_alive == 3


def test_never_more_alive_than_added() -> None:
    """Blame that follows moves may give a commit more lines than it added; they are not more work."""
    commit = commit_work(1, file_work("a.py", first(2)))

    assert fate(commit, living(1, TEXT)).lines_alive == 2


def revert_chain(*reverts: tuple[int, int]) -> Reverts:
    """Return what is undone where each first commit says it reverts the second."""
    commits = [commit_work(1, file_work("a.py", TEXT))]
    commits += [commit_work(key, reverts=(oid_of(target),)) for key, target in reverts]
    return Reverts(commits, {}, {})


def test_reverted() -> None:
    """An explicit revert, with the lines gone, is reverted; the revert is named."""
    found = fate(commit_work(1, file_work("a.py", TEXT)), [], reverts=revert_chain((2, 1)))

    assert found.state is FateState.REVERTED
    assert f"reverted_by:{oid_of(2)}" in found.evidence


def test_reverted_by_content_only() -> None:
    """A commit whose patch is the reverse of another's undid it, whatever it says."""
    commit = commit_work(1, file_work("a.py", TEXT), patch_id="forth")
    back = commit_work(2, file_work("a.py", "", TEXT), patch_id="back", parents=[1])
    reverts = Reverts([commit, back], {oid_of(1): "back", oid_of(2): "forth"}, {})

    assert fate(commit, [], reverts=reverts).state is FateState.REVERTED
    assert reverts.undone_by(oid_of(2)) is None, "what was there before undoes nothing"
    assert Reverts([commit], {oid_of(1): "back"}, {}).undone_by(oid_of(1)) is None


def test_a_reverted_pull_request() -> None:
    """The squash of a pull request is undone by the commit that says it reverts that request."""
    squash, back = commit_work(1, file_work("a.py", TEXT)), commit_work(2)
    reverts = Reverts([squash, back], {}, {oid_of(1): oid_of(2), oid_of(7): oid_of(99)})

    assert reverts.undone_by(oid_of(1)) == oid_of(2)
    assert reverts.undone_by(oid_of(7)) is None


def test_the_commits_of_a_reverted_squash_are_reverted() -> None:
    """What was squashed shares the fate of the squash."""
    commit = commit_work(1, file_work("a.py", TEXT))
    squash, back = commit_work(5, file_work("a.py", TEXT)), commit_work(6, reverts=(oid_of(5),))
    landing = Landing("squash", oid_of(5), (), DAY, oid_of(5))

    assert fate(commit, [], landing, Reverts([squash, back], {}, {}), [5]).state is FateState.REVERTED


def test_a_revert_of_the_revert_brings_work_back() -> None:
    """Its lines live under the name of the last commit, and it is kept."""
    reverts = revert_chain((2, 1), (3, 2))
    found = fate(commit_work(1, file_work("a.py", TEXT)), living(3, TEXT), reverts=reverts, carriers=[3])

    assert reverts.undone_by(oid_of(1)) is None
    assert reverts.undone_by(oid_of(2)) == oid_of(3)
    assert reverts.brought_back_by(oid_of(1)) == [oid_of(3)]
    assert found.state is FateState.KEPT


def test_a_third_revert_undoes_it_again() -> None:
    """An odd number of reverts is a revert."""
    assert revert_chain((2, 1), (3, 2), (4, 3)).undone_by(oid_of(1)) == oid_of(2)


def test_put_back_by_hand_is_not_reverted() -> None:
    """A revert is believed while fewer than half of the lines are alive."""
    commit, reverts = commit_work(1, file_work("a.py", TEXT)), revert_chain((2, 1))

    assert fate(commit, living(3, first(9)), reverts=reverts, carriers=[3]).state is FateState.KEPT
    assert fate(commit, living(3, first(5)), reverts=reverts, carriers=[3]).state is FateState.KEPT_IN_PART
    assert fate(commit, living(3, first(4)), reverts=reverts, carriers=[3]).state is FateState.REVERTED


def test_reverts_that_name_each_other_end() -> None:
    """A made-up circle of reverts is answered, not followed for ever."""
    commits = [commit_work(1, reverts=(oid_of(2),)), commit_work(2, reverts=(oid_of(1),))]

    assert Reverts(commits, {}, {}).undone_by(oid_of(1)) in {oid_of(2), None}


LETTERS = st.lists(st.integers(0, 5), max_size=12).map(lambda drawn: [number * 2 for number in drawn])


@settings(max_examples=120)
@given(LETTERS, LETTERS, LETTERS)
def test_alive_lines_are_counted_as_multisets(lines: list[int], one: list[int], other: list[int]) -> None:
    """Of each line as many live on under others' names as both have, and no carrier's line counts twice."""
    blamed = [("a.py", oid, line) for oid, held in (("one", one), ("other", other)) for line in held]
    alive = AliveLines(blamed)
    both = Counter(one) + Counter(other)

    assert alive.carried(Counter(lines), ["one", "other"]) == (Counter(lines) & both).total()
    assert alive.carried(Counter(lines), []) == 0
    assert (alive.own("one"), alive.own("nobody")) == (len(one), 0)


@settings(max_examples=80)
@given(st.integers(0, 10), st.integers(1, 10), st.integers(0, 40))
def test_burning_and_padding_elsewhere_changes_no_share(alive: int, split: int, noise: int) -> None:
    """The share of kept lines comes from lines alone: other commits' lines and later padding leave it as it is."""
    commit = commit_work(1, file_work("a.py", TEXT))
    plain = fate(commit, living(1, first(alive)))
    padded = fate(commit, [*living(1, first(alive)), *living(7, "}\n" * noise), *living(8, code("noise", noise))])
    parts = [
        fate(commit_work(1, file_work("a.py", first(split))), living(1, first(min(alive, split)))),
        fate(
            commit_work(2, file_work("a.py", TEXT[len(first(split)) :])),
            living(2, TEXT[len(first(split)) : len(first(alive))]),
        ),
    ]

    assert padded == plain
    assert sum(part.lines_alive for part in parts) == plain.lines_alive
    assert sum(part.lines_added for part in parts) == plain.lines_added
