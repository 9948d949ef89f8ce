"""How old the lines are that fixes take out."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.insights.fixed_lines import Added, FixedAge, age_of

DAY = 86_400_000


def put(day: int, *lines: int, old: str | None = None) -> Added:
    """Return lines that landed on a day."""
    return Added(day * DAY, old, frozenset(lines))


def age(lines: Sequence[int], added: Sequence[Added] | dict[str, list[Added]], since: int = 0) -> FixedAge | None:
    """Return the age of lines of one file that a fix of day 10 took out."""
    known = added if isinstance(added, dict) else {"a.py": added}

    def history(path: str) -> list[Added]:
        return sorted(known.get(path, ()), key=lambda one: -one.landed_at)

    return age_of([("a.py", line) for line in lines], 10 * DAY, history, since * DAY)


def test_a_line_is_as_old_as_when_it_last_landed() -> None:
    """The middle of three ages; a line that was put in twice is as young as the last time."""
    assert age([2, 4, 6], [put(1, 2, 4), put(5, 2), put(7, 6)]) == FixedAge(5.0, False, 3)


def test_what_nobody_is_known_to_have_put_in_is_older_than_all_that_is_known() -> None:
    """Its age is a floor, and says so where it is the middle."""
    assert age([2], [put(5, 4)], since=2) == FixedAge(8.0, True, 1)
    assert age([2, 4, 6], [put(5, 4, 6)]) == FixedAge(5.0, False, 3)


def test_lines_that_had_not_landed_before_say_nothing() -> None:
    """What landed at once with its fix, or later, is no line that a fix found."""
    assert age([2], [put(10, 2)]) is None
    assert age([], [put(1, 2)]) is None
    assert age([2], [put(11, 2)], since=4) == FixedAge(6.0, True, 1)


def test_files_are_followed_back_through_their_names() -> None:
    """A line came in under an older name; the same line of an unrelated file, or of a later namesake, is another."""
    renamed = {"a.py": [put(4, old="old.py")], "old.py": [put(1, 2), put(6, 2)], "b.py": [put(7, 2)]}

    assert age([2], renamed) == FixedAge(9.0, False, 1)
    assert age([2], {"a.py": [put(4, old="a.py"), put(1, 2)]}) == FixedAge(9.0, False, 1)
