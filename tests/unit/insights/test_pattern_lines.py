"""Patterns in lines: going back and forth in a file, and writing what had been written before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.insights.patterns.back_and_forth import Circle, FileEdit, back_and_forth, circles
from tokenmirror.insights.patterns.written_again import Again, Before, Search, Written, written_again

A, B, C = 2, 4, 6
"""Lines that say something: the lowest bit is not set."""
BRACE = 3


def edits(*steps: tuple[Sequence[int], Sequence[int]], path: str = "a.py", whole: bool = False) -> list[FileEdit]:
    """Return edits of one file in one session: what each adds, and what it takes out."""
    return [FileEdit("s", path, at, whole, added, removed) for at, (added, removed) in enumerate(steps)]


BACK: tuple[tuple[list[int], list[int]], ...] = ([A], []), ([B], [A]), ([A], [B]), ([B], [A]), ([A], [B])
"""A, then B in its place, then A, B and A again: lines come back three times."""


def test_from_three_returns_on() -> None:
    """Once is undoing, and twice is trying both ways."""
    assert circles(edits(*BACK[:4])) == []
    assert circles(edits(*BACK)) == [Circle("s", "a.py", (2, 3, 4), 3)]


def test_what_was_there_before_the_session_did_not_come_back() -> None:
    """A line that the session never put in, and takes out and puts back, was undone by it."""
    assert circles(edits(([B], [A]), ([A], [B]), ([C], [A]), ([A], [C]), ([BRACE], []), ([], [BRACE]))) == []


def test_files_and_sessions_stand_apart() -> None:
    """Going to and fro between two files is no circle in one."""
    halves = [*edits(*BACK[:3]), *edits(*BACK[:3], path="b.py")]
    others = [edit._replace(session="other") for edit in edits(*BACK[:3])]

    assert circles([*halves, *others]) == []


def test_lines_that_say_little_or_are_moved_do_not_come_back() -> None:
    """A brace stands everywhere, and an edit that shows a line on both sides only moved it."""
    assert circles(edits(*(([BRACE], []), ([], [BRACE])) * 5)) == []
    assert circles(edits(([A], []), *[([A, B], [A]), ([A], [A, B])] * 2)) == []


def test_a_line_that_stands_in_several_places_does_not_come_back() -> None:
    """It could be another one: added twice by one edit, or added where it is there."""
    assert circles(edits(*BACK, ([A, A], []))) == circles(edits(*BACK, ([A], []))) == []
    assert len(circles(edits(*BACK, ([C, C], [])))) == 1


def test_a_file_written_as_a_whole_tells_by_what_it_held() -> None:
    """What it held before and holds no more was taken out."""
    found = circles(edits(([A], []), ([B], []), ([A], []), ([B], []), ([A], []), whole=True))

    assert [(one.returns, one.lines) for one in found] == [((2, 3, 4), 3)]


def test_a_case_is_a_session_by_its_longest_circle() -> None:
    """Two files of one session are one case, with the moments of the one that went round more often."""
    longer = edits(*BACK, ([B], [A]), path="b.py")

    seen = back_and_forth(circles([*edits(*BACK), *longer]), 9)

    assert seen is not None
    assert [(case.id, case.figure, case.moments) for case in seen.cases] == [("s", 4, (2, 3, 4, 5))]
    assert (seen.of, seen.details["file"], seen.details["files"], seen.details["lines"]) == (9, "b.py", 2, 4)
    assert back_and_forth([], 9) is None


STEPS = st.lists(st.tuples(st.lists(st.integers(0, 9)), st.lists(st.integers(0, 9))), max_size=12)


@given(STEPS)
def test_laws_of_circles(steps: list[tuple[list[int], list[int]]]) -> None:
    """The order of reading is nothing, no more comes back than was taken out, and fresh lines change nothing."""
    given_edits = edits(*steps)
    found = circles(given_edits)

    assert circles(reversed(given_edits)) == found
    assert sum(one.lines for one in found) <= sum(len(set(removed)) for _added, removed in steps)
    fresh = [edit._replace(added=[*edit.added, 100 + 2 * number]) for number, edit in enumerate(given_edits)]
    assert circles(fresh) == found


@given(st.lists(st.lists(st.integers(0, 9)), max_size=9))
def test_writing_on_is_no_circle(added: list[list[int]]) -> None:
    """Where nothing is taken out, nothing comes back."""
    assert circles(edits(*((lines, ()) for lines in added))) == []


# ---- written again

BLOCK = range(100, 120, 2)
"""Ten lines."""


def write(lines: Sequence[int] = BLOCK, **more: Any) -> Written:
    return Written("s", 50, 1, "new.py", 60, False, tuple(lines), ())._replace(**more)


def before(lines: Sequence[int] = BLOCK, **more: Any) -> Before:
    return Before(1, "old.py", 40, "", tuple(lines))._replace(**more)


def search(edits_: Sequence[Written], *rows: Before) -> list[Again]:
    looked = Search(edits_)
    looked.look_at(rows)
    return looked.found()


def test_ten_lines_of_one_place() -> None:
    """Nine come about by themselves; ten that stood together elsewhere were written before."""
    assert search([write(BLOCK[:9])], before()) == []
    assert search([write()], before(BLOCK[:9])) == []
    assert search([write()], before()) == [Again("s", 60, "new.py", "old.py", 10)]
    assert search([write()], before(BLOCK[:5]), before(BLOCK[5:], path="other.py")) == []
    assert search([write(BLOCK[:5]), write(BLOCK[5:], at=70)], before()) == [Again("s", 60, "new.py", "old.py", 10)]


def test_before_is_before_the_session() -> None:
    """What a session wrote itself, or others wrote while it ran, had not been there."""
    assert search([write()], before(at=50)) == []
    assert search([write()], before(session="s")) == []
    assert search([write()], before(session="other")) != []
    assert search([write()], before(repository=2)) == []


def test_common_lines_do_not_count() -> None:
    """A line in three files, or twice in one, is what everybody writes; so is a brace."""
    assert search([write()], before(), before(path="b.py")) != []
    assert search([write()], before(), before(path="b.py"), before(path="c.py")) == []
    assert search([write()], before([*BLOCK, BLOCK[0]])) == []
    assert search([write(range(101, 121, 2))], before(range(101, 121, 2))) == []


def test_copies_of_a_file_hide_nothing() -> None:
    """Files of twenty lines or more that are alike by four fifths are one place; a head that files share is common."""
    whole = range(100, 140, 2)
    copies = [before(whole, path=name) for name in ("b.py", "c.py", "d.py")]
    heads = [before([*BLOCK, *range(first, first + 30, 2)], path=str(first)) for first in (200, 300, 400)]

    assert search([write()], *copies) == [Again("s", 60, "new.py", "b.py", 10)]
    assert search([write()], before(whole), *(copy._replace(at=90) for copy in copies)) != []
    assert search([write()], *heads) == []
    assert search([write()], *heads, before(path="head.py")) == []


def test_moving_code_is_not_writing_it_again() -> None:
    """What the session takes out in one file and puts into another was there all the time."""
    moved = write((), path="old.py", removed=tuple(BLOCK))

    assert search([write(), moved], before()) == []


def test_a_file_written_over_holds_what_it_held() -> None:
    """Where the log shows the whole file and not what changed, its own lines are not new; those of others are."""
    assert search([write(path="old.py", over=True)], before()) == []
    assert search([write(over=True)], before()) != []
    assert search([write(path="old.py")], before()) != []


def test_a_case_is_a_session_with_its_lines() -> None:
    """Files of a session add up."""
    found = [Again("s", 60, "a", "b", 12), Again("s", 55, "c", "c", 10), Again("t", 70, "a", "b", 15)]

    seen = written_again(found, 8)

    assert seen is not None
    assert [(case.id, case.figure, case.at) for case in seen.cases] == [("s", 22, 55), ("t", 15, 70)]
    assert (seen.of, seen.details["lines"], seen.details["same_file"], seen.details["files"]) == (8, 37, 10, 3)
    assert written_again([], 8) is None


LINES = st.lists(st.integers(0, 40), max_size=30)


@given(LINES, st.lists(st.tuples(LINES, st.sampled_from("abc"), st.integers(0, 99)), max_size=5))
def test_laws_of_what_is_written_again(lines: list[int], rows: list[tuple[list[int], str, int]]) -> None:
    """Never more lines than were written; later rows change nothing but what is common; order is nothing."""
    known = [before(each, path=path, at=at) for each, path, at in rows]
    found = search([write(lines)], *known)

    assert found == search([write(lines)], *reversed(known))
    assert sum(one.lines for one in found) <= len(set(lines))
    assert all(one.source in {row.path for row in known if row.at < 50} for one in found)
    assert search([write(lines)], *(row for row in known if row.at >= 50)) == []
