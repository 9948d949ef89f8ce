"""Which changes are one piece of work, and which are not."""

from __future__ import annotations

import pytest

from tokenmirror.insights.pieces import WITHIN_MS, Part, pieces, subjects_of

DAY = 86_400_000


def part(day: float, files: dict[str, int], *sessions: int, repository: str = "/shop") -> Part:
    """Return a change that landed on a day."""
    return Part(repository, int(day * DAY), frozenset(sessions), files, sum(files.values()))


A, B = {"src/a.py": 20}, {"src/b.py": 20}


def test_what_one_session_made_is_one_piece() -> None:
    """On branches of their own, in other files, on other days; another repository is another piece."""
    assert pieces([part(0, A, 1), part(2, B, 1, 2), part(3, {"c": 5}, 2)]) == [[0, 1, 2]]
    assert pieces([part(0, A, 1), part(0, B, 1, repository="/other")]) == [[0], [1]]


def test_the_same_files_within_a_week_are_one_piece() -> None:
    """Sessions of their own make no piece of their own of them."""
    assert pieces([part(0, A, 1), part(1, A, 2), part(2, B, 3)]) == [[0, 1], [2]]


def test_a_file_that_everybody_touches_joins_nothing() -> None:
    """A line in the change log is little of both; where it is half of one of them, it counts."""
    logged = {"CHANGES.md": 1}

    assert pieces([part(0, {**A, **logged}, 1), part(1, {**B, **logged}, 2)]) == [[0], [1]]
    assert pieces([part(0, {**A, **logged}, 1), part(1, {"src/b.py": 1, **logged}, 2)]) == [[0, 1]]


@pytest.mark.parametrize(("later", "found"), [(0, [[0, 1]]), (1, [[0], [1]])])
def test_a_piece_ends_a_week_after_its_first_change(later: int, found: list[list[int]]) -> None:
    """Also of a session that goes on for ever, and of a file that is worked on all year."""
    first, second = part(0, A, 1), part(0, A, 1)._replace(landed_at=WITHIN_MS + later)

    assert pieces([first, second]) == found


def test_a_year_in_one_file_is_no_single_piece() -> None:
    """From one change to the next it is less than a week, from the first of a piece to its last never more."""
    found = pieces([part(3 * number, A, number) for number in range(100)])

    assert len(found) == 34
    assert all(3 * DAY * (piece[-1] - piece[0]) <= WITHIN_MS for piece in found)


def test_files_do_not_join_from_one_change_to_the_next() -> None:
    """A week of work in files that touch each other is no single piece: what is like the first of one belongs to it."""
    between, last = part(1, {**A, "src/c.py": 20}, 2), part(2, {"src/c.py": 20}, 3)

    assert pieces([part(0, A, 1), between, last]) == [[0, 1], [2]]


def test_a_change_can_join_two_pieces() -> None:
    """In whatever order they are given."""
    one, other, both = part(0, A, 1), part(1, B, 2), part(2, {**A, **B}, 3)

    assert pieces([one, other, both]) == [[0, 1, 2]]
    assert pieces([both, other, one]) == [[2, 1, 0]]


def test_tests_count_as_what_they_test() -> None:
    """By the file's name, where it can only be one."""
    paths = ["src/crate.py", "tests/test_crate.py", "web/crate.test.ts", "src/b/util.py", "src/c/util.py"]

    assert subjects_of([*paths, "tests/test_util.py", "tests/conftest.py"]) == {
        "tests/test_crate.py": "src/crate.py",
        "web/crate.test.ts": "src/crate.py",
    }
