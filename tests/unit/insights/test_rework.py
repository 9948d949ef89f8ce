"""Lines that were replaced after landing: who took them out, when, and what was only moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.insights.line_steps import CommitLines, FileLines, lines_put_in, step_of
from tokenmirror.insights.rework import REWORK_MS, Reworked, reworked

DAY = 86_400_000
HERE = {"a.py": {2, 4, 6, 8}}


def did(
    *files: tuple[str, set[int], set[int]], mine: bool = True, renamed: tuple[str, str] | None = None
) -> CommitLines:
    """Return a commit that added and removed lines."""
    made = [FileLines(path, None, frozenset(added), frozenset(removed)) for path, added, removed in files]
    if renamed:
        made.append(FileLines(renamed[1], renamed[0], frozenset(), frozenset()))
    return CommitLines(mine, tuple(made))


def test_each_line_is_taken_out_once_by_who_took_it() -> None:
    """A line that somebody took out and put back, and the person then takes out, is the person's."""
    later = [
        step_of(1 * DAY, [did(("a.py", {20}, {2, 6}), mine=False)]),
        step_of(2 * DAY, [did(("a.py", {2}, {4}))]),
        step_of(3 * DAY, [did(("a.py", set(), {2, 20}))]),
    ]

    assert reworked(HERE, 0, later) == Reworked(4, 2, 1)


def test_what_is_put_back_was_not_replaced() -> None:
    """A revert that is reverted within the 14 days leaves all lines there; one that is later undone does not."""
    out, back = did(("a.py", set(), {2, 4, 6, 8})), did(("a.py", {2, 4, 6, 8}, set()))

    assert reworked(HERE, 0, [step_of(DAY, [out]), step_of(2 * DAY, [back])]) == Reworked(4, 0, 0)
    assert reworked(HERE, 0, [step_of(DAY, [out]), step_of(REWORK_MS + 1, [back])]) == Reworked(4, 4, 0)


def test_before_landing_and_after_14_days_nothing_counts() -> None:
    """The last instant of the 14 days does."""

    def at(instant: int) -> Reworked:
        return reworked(HERE, 5 * DAY, [step_of(instant, [did(("a.py", set(), {2}))])])

    assert [at(5 * DAY).by_you, at(5 * DAY + 1).by_you] == [0, 1]
    assert [at(5 * DAY + REWORK_MS).by_you, at(5 * DAY + REWORK_MS + 1).by_you] == [1, 0]


def test_another_file_with_the_same_line_is_another_line() -> None:
    """A line is of its file, under any name the file has later."""
    elsewhere = step_of(DAY, [did(("b.py", set(), {2}))])
    renamed = step_of(2 * DAY, [did(renamed=("a.py", "b.py"))])

    assert reworked(HERE, 0, [elsewhere]).by_you == 0
    assert reworked(HERE, 0, [renamed, step_of(3 * DAY, [did(("b.py", set(), {2}))])]).by_you == 1


def test_what_blame_gives_to_the_change_to_this_day_was_not_replaced() -> None:
    """An equal line of the same file was taken out: which one, the fingerprints do not tell."""
    step = step_of(DAY, [did(("a.py", set(), {2, 4}))])

    there = {"a.py": {2}, "b.py": {4}}

    assert reworked(HERE, 0, [step], there.__getitem__) == Reworked(4, 1, 0)


def test_what_a_merged_branch_takes_out_and_puts_in_again_is_there() -> None:
    """All commits of one landing count together: what is there at its end was not replaced."""
    step = step_of(DAY, [did(("a.py", {10}, {2, 4})), did(("c.py", {2}, set())), did(("a.py", set(), {6}), mine=False)])

    assert step.gone == {"a.py": {4: True, 6: False}}
    assert reworked(HERE, 0, [step]) == Reworked(4, 1, 1)


def test_a_rename_within_a_branch_is_followed_back() -> None:
    """What is taken out under the new name was in the file under the old one."""
    moved = CommitLines(True, (FileLines("b.py", "a.py", frozenset(), frozenset()),))

    assert step_of(DAY, [moved, did(("b.py", set(), {2}))]).gone == {"a.py": {2: True}}


def test_what_a_change_left_behind() -> None:
    """Its own second thoughts before landing are not among its lines, nor are they rework."""
    first, second = did(("a.py", {2, 4}, set())), did(("a.py", {6}, {4}), renamed=None)
    moved = CommitLines(True, (FileLines("b.py", "a.py", frozenset({8}), frozenset({2})),))

    assert lines_put_in([first, second]) == {"a.py": {2, 6}}
    assert lines_put_in([first, second, moved]) == {"b.py": {6, 8}}


COMMITS = st.lists(
    st.tuples(st.booleans(), st.sets(st.integers(0, 9)), st.sets(st.integers(0, 9)), st.sampled_from(["a.py", "b.py"])),
    max_size=8,
)


TWICE = {"a.py": set(range(0, 20, 2)), "b.py": set(range(0, 20, 2))}


def test_what_was_put_into_several_files_is_one_line_and_replaced_where_it_was_in_any() -> None:
    """A copy that stays keeps no line that was rewritten where it was copied from."""
    rewritten = step_of(DAY, [did(("a.py", {100, 102}, {0, 2}))])
    again = step_of(2 * DAY, [did(("b.py", {104}, {0, 4}), mine=False)])

    assert reworked(TWICE, 0, []) == Reworked(10, 0, 0)
    assert reworked(TWICE, 0, [rewritten]) == Reworked(10, 2, 0)
    assert reworked(TWICE, 0, [rewritten, again]) == Reworked(10, 2, 1)


def test_who_takes_a_copy_away_replaced_nothing() -> None:
    """Only once it is gone from the other file too, under whatever name, is the work gone."""
    away = step_of(DAY, [did(("b.py", set(), TWICE["b.py"]))])
    renamed = step_of(2 * DAY, [did(renamed=("a.py", "c.py"))])
    rewritten = step_of(3 * DAY, [did(("c.py", {100}, TWICE["a.py"]))])

    assert reworked(TWICE, 0, [away]) == Reworked(10, 0, 0)
    assert reworked(TWICE, 0, [away, renamed]) == Reworked(10, 0, 0)
    assert reworked(TWICE, 0, [away, renamed, rewritten]) == Reworked(10, 10, 0)


@given(COMMITS)
def test_no_more_is_replaced_than_was_put_in(commits: list[tuple[bool, set[int], set[int], str]]) -> None:
    """Whatever happens, and in whatever pieces: each line is replaced at most once."""
    lines = [did((path, came - went, went - came), mine=mine) for mine, came, went, path in commits]
    steps = [step_of(number + 1, [commit]) for number, commit in enumerate(lines)]
    found = reworked(HERE, 0, steps)

    assert 0 <= found.by_you + found.by_others <= found.lines == 4
