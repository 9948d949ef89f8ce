"""Lines that are only broken differently are told from lines that were changed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.git.git_made import Made, fingerprint, prints
from tokenmirror.domain.commits import Rewrapped
from tokenmirror.git.history import read_commits
from tokenmirror.git.rewrapped import rewrapped

_WORDS = st.lists(st.text("abcdefgh(=", min_size=1, max_size=6), min_size=2, max_size=30)


def compared(old: str, new: str) -> dict[int, list[int]]:
    """Return by place which new lines stand for which old ones."""
    return dict(rewrapped(old.encode().splitlines(), new.encode().splitlines()))


def test_a_line_broken_into_three_lives_in_the_piece_that_holds_the_most() -> None:
    """The comma that a formatter adds at the end of a list is no change."""
    assert compared("total = add(price, tax)", "total = add(\n    price,\n    tax,\n)") == {0: [0], 1: [], 2: [], 3: []}


def test_three_lines_joined_live_in_one() -> None:
    """And the comma that it takes away is none either."""
    assert compared("total = add(\n    price,\n    tax,\n)", "total = add(price, tax)") == {0: [0, 1, 2, 3]}


def test_a_change_inside_is_still_a_change() -> None:
    """Only the line that says something else is new; those around it are not."""
    found = compared(
        "one = add(1, 2)\ntwo = add(3, 4)\nsix = add(5, 6)\n",
        "one = add(\n  1, 2\n)\ntwo = add(\n  3, 5\n)\nsix = add(\n  5, 6\n)\n",
    )

    assert sorted(old for of in found.values() for old in of) == [0, 2]
    assert set(found) == {0, 1, 2, 6, 7, 8}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a = 1\nb = 2", "a = 1\nb = 3"),
        ("total = add(price, tax)", "total = add(\n    price,\n    fee,\n)"),
        ("call(one)\ncall(two)", "# call(one)\n# call(two)"),
        ("# call(one)\n# call(two)", "call(one)\ncall(two)"),
        ("names = [one]", "names = [\n  one,\n  two,\n]"),
        ("f(a,)", "f(a)"),
    ],
)
def test_what_says_something_else_is_no_wrapping(old: str, new: str) -> None:
    """A word, a number, one name more, and code that becomes a comment."""
    assert compared(old, new) == {}


def test_a_comment_that_is_filled_anew_says_what_it_said() -> None:
    """The sign before each line is none of its words."""
    found = compared("# one two three\n# four five", "# one two\n# three four\n# five")

    assert sorted(old for of in found.values() for old in of) == [0, 1]


def test_lines_that_stay_are_not_told() -> None:
    """Among lines that are broken anew some are only indented; these have their own print already."""
    assert compared("keep = this\nf(a, b)", "  keep = this\n  f(\n    a, b\n  )") == {1: [], 2: [1], 3: []}


@given(_WORDS, st.data())
def test_any_breaking_is_seen_through(words: list[str], data: st.DataObject) -> None:
    """However the same words are broken, each old line lives in one new line, or in the same line as before."""
    old, new = [_broken(words, data) for _side in range(2)]
    lines = [line.encode() for line in old]
    found = dict(rewrapped(lines, [line.encode() for line in new]))
    stood = [one for of in found.values() for one in of]
    same = [line for line in old if line in new]

    assert len(stood) == len(set(stood))
    assert len(old) == len(new) == 1 or len(stood) + len(same) >= len(old)


def _broken(words: list[str], data: st.DataObject) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        if data.draw(st.booleans()):
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines


def test_a_large_rewriting_takes_no_time() -> None:
    """Ten thousand lines that are all alike and all changed are compared in about a second at most."""
    old = [b"price_%d = measure_price(step=%d)" % (n, n) for n in range(9_900)]
    new = [b"price_%d = measure_tariff(step=%d)" % (n, n) for n in range(9_900)]
    began = time.process_time()

    assert rewrapped(old, new) == []
    assert time.process_time() - began < 5


def test_history_tells_the_prints_of_rewrapped_lines(made: Made) -> None:
    """Of one hunk among others, as git prints it."""
    before = made.commit("first", a="x = 1\nkeep = me\ntotal = add(price, tax)\nend = here\n")
    second = made.commit("second", a="x = 2\nkeep = me\ntotal = add(\n    price, tax\n)\nend = here\n")
    [newest] = list(read_commits(made.asked, [second], [before], fingerprint=fingerprint))
    [file] = newest.files
    [was] = prints("total = add(price, tax)")
    [first, more, last] = prints("total = add(", "price, tax", ")")

    assert file.rewrapped == (Rewrapped(first, (was,)), Rewrapped(more, ()), Rewrapped(last, ()))
