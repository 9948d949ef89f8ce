"""Pseudonyms are words of a list: no two alike, none that is in a name, others in another summary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.domain.summaries import NameKind
from tokenmirror.viewmodels.pseudonyms import BIRDS, STONES, TREES, pseudonyms

NAMES = st.sets(st.text(max_size=12), max_size=90)
KINDS = st.sampled_from(NameKind)


@given(st.text(max_size=32), KINDS, NAMES)
def test_each_name_has_one_of_its_own(key: str, kind: NameKind, names: set[str]) -> None:
    """However many there are, and whatever they are called."""
    found = pseudonyms(key, kind, names)
    assert found.keys() == names
    assert len(set(found.values())) == len(names)
    assert pseudonyms(key, kind, sorted(names, reverse=True)) == found


@given(st.text(max_size=32), KINDS, st.sets(st.integers(0, 999), min_size=2, max_size=20))
def test_a_name_that_goes_moves_hardly_any_other(key: str, kind: NameKind, numbers: set[int]) -> None:
    """Those alone can move that wanted a word which another one had."""
    names = sorted(f"/src/{number}" for number in numbers)
    before, after = pseudonyms(key, kind, names), pseudonyms(key, kind, names[1:])
    moved = [name for name in after if before[name] != after[name]]
    assert all(after[name] == before[names[0]] or after[name] in before.values() for name in moved)
    if moved:
        assert before[names[0]] in {after[name] for name in moved}


def test_most_names_stay_when_others_come() -> None:
    """Over many keys, one of twenty names that comes moves less than one other in five times."""
    names = [f"/src/{number}" for number in range(20)]
    moved = 0
    for key in map(str, range(100)):
        before, after = pseudonyms(key, NameKind.PROJECT, names[1:]), pseudonyms(key, NameKind.PROJECT, names)
        moved += sum(before[name] != after[name] for name in before)
    assert moved < 20


def test_two_summaries_cannot_be_joined() -> None:
    """With another key the same names have others, as often as chance has it: one in as many as there are words."""
    names = [f"/src/{number}" for number in range(10)]
    same = sum(
        pseudonyms("one", NameKind.PROJECT, names)[name] == pseudonyms(f"other {number}", NameKind.PROJECT, names)[name]
        for number in range(50)
        for name in names
    )
    assert same < 30
    of_kinds = {kind: pseudonyms("one", kind, names) for kind in NameKind}
    assert len({frozenset(found.values()) for found in of_kinds.values()}) == len(NameKind)


@pytest.mark.parametrize("words", [TREES, BIRDS, STONES])
def test_words_are_many_and_no_two_alike(words: tuple[str, ...]) -> None:
    """None of them holds another sign than letters."""
    assert len(words) == len(set(words)) == 64
    assert all(word.isascii() and word.isalpha() for word in words)


def test_a_pseudonym_is_never_in_a_name() -> None:
    """A project called after a tree takes that word away, for it would be told by its pseudonym."""
    names = ["/home/robin/ALDER", "/src/yew-tree", *(f"/src/{number}" for number in range(80))]
    found = pseudonyms("key", NameKind.PROJECT, names)
    assert not {"Project Alder", "Project Yew"} & set(found.values())
    assert found == pseudonyms("key", NameKind.PROJECT, names)
