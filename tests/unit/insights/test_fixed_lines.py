"""What is a fix by its words, and how old the lines are that it takes out."""

from __future__ import annotations

import pytest

from tokenmirror.insights.fixed_lines import Added, FixedAge, age_of, is_fix

DAY = 86_400_000


def put(day: int, *lines: int, path: str = "a.py", old: str | None = None) -> Added:
    """Return lines that landed on a day."""
    return Added(day * DAY, path, old, frozenset(lines))


@pytest.mark.parametrize(
    "subject",
    ["Fix the scales", "fix(scales): weigh again", "bugfix: weigh", "Fixes #12", "A Bug in scales", 'Revert "Weigh"',
     "hotfix weigh", "mend a regression"],
)  # fmt: skip
def test_words_that_say_a_fix(subject: str) -> None:
    """Whole words, in any case."""
    assert is_fix(subject)


@pytest.mark.parametrize("subject", ["Add prefix", "Debug output", "fixture for scales", "Weigh", "bugle", "", "fixup"])
def test_words_that_do_not(subject: str) -> None:
    """Parts of other words are none, but what git calls a revert is one."""
    assert not is_fix(subject)
    assert is_fix(subject, reverts=True)


def test_a_line_is_as_old_as_when_it_last_landed() -> None:
    """The middle of three ages; a line that was put in twice is as young as the last time."""
    added = [put(1, 2, 4), put(5, 2), put(7, 6)]

    assert age_of([("a.py", 2), ("a.py", 4), ("a.py", 6)], 10 * DAY, added, 0) == FixedAge(5.0, False, 3)


def test_what_nobody_is_known_to_have_put_in_is_older_than_all_that_is_known() -> None:
    """Its age is a floor, and says so where it is the middle."""
    assert age_of([("a.py", 2)], 10 * DAY, [put(5, 4)], 2 * DAY) == FixedAge(8.0, True, 1)
    assert age_of([("a.py", 2), ("a.py", 4), ("a.py", 6)], 10 * DAY, [put(5, 4, 6)], 0) == FixedAge(5.0, False, 3)


def test_lines_that_had_not_landed_before_say_nothing() -> None:
    """What landed at once with its fix, or later, is no line that a fix found."""
    assert age_of([("a.py", 2)], 10 * DAY, [put(10, 2)], 0) is None
    assert age_of([], 10 * DAY, [put(1, 2)], 0) is None
    assert age_of([("a.py", 2)], 10 * DAY, [put(11, 2)], 4 * DAY) == FixedAge(6.0, True, 1)


def test_files_are_followed_back_through_their_names() -> None:
    """A line came in under an older name; the same line of an unrelated file is another."""
    added = [put(1, 2, path="old.py"), put(4, path="a.py", old="old.py"), put(6, 2, path="b.py")]

    assert age_of([("a.py", 2)], 10 * DAY, added, 0) == FixedAge(9.0, False, 1)
