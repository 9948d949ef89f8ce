"""Which files that were put in at once are copies, and how often what stands in them counts."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.domain.copies import copies

LINES = Counter(range(10, 30, 2))
"""Ten that say something."""
OTHERS = Counter(range(100, 120, 2))


def test_a_file_in_three_places_counts_once() -> None:
    """All three are copies; two of them hold nothing of their own."""
    found = copies({"a": LINES, "b": LINES, "c": LINES, "d": OTHERS})

    assert found.copied == {"a", "b", "c"}
    assert found.beyond() == LINES + LINES


def test_what_was_taken_away_holds_nothing_back() -> None:
    """Of the files that are still there one counts; where none is, nothing counts twice."""
    found = copies({"a": LINES, "b": LINES})

    assert found.beyond({"a"}.__contains__) == Counter()
    assert found.beyond(lambda _path: False) == Counter()


@pytest.mark.parametrize(("of_its_own", "is_copy"), [(2, True), (3, False)])
def test_a_file_with_a_fifth_of_its_own_is_a_copy(of_its_own: int, *, is_copy: bool) -> None:
    """One that has more is a file that begins alike; the larger one that it was copied from is none."""
    part = LINES + Counter(range(300, 300 + 2 * of_its_own, 2))
    found = copies({"a": LINES + OTHERS, "b": part})

    assert (found.copied == {"b"}) is is_copy
    assert found.beyond() == (LINES if is_copy else Counter())


def test_few_lines_and_lines_that_say_nothing_make_no_copy() -> None:
    """Braces are everywhere, and several files can need the same nine lines; in a copy braces count with the rest."""
    braces = Counter({1: 50, 3: 50})
    few = Counter([*LINES][:9])

    assert not copies({"a": few, "b": few})
    assert not copies({"a": braces + few, "b": braces + few})
    assert copies({"a": LINES + braces, "b": LINES + braces}).beyond() == LINES + braces


FILES = st.dictionaries(st.sampled_from("abcd"), st.lists(st.integers(0, 60), max_size=80).map(Counter), max_size=4)


@given(FILES, st.sets(st.sampled_from("abcd")))
def test_each_line_counts_once_at_least(files: dict[str, Counter[int]], there: set[str]) -> None:
    """However files overlap: what is left of a line is as often as in the file that has it most often."""
    whole = sum((files[path] for path in files), Counter[int]())
    found = copies(files)

    left = whole - found.beyond()
    assert all(left[line] >= max(lines[line] for lines in files.values()) for line in whole)
    assert found.beyond(there.__contains__) <= sum((files[path] for path in files.keys() & there), Counter[int]())
