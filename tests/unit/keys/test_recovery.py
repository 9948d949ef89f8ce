"""A recovery code is the key: typed as people type, and each slip is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.keys.recovery import Mistyped, as_code, as_key

KEYS = st.binary(min_size=32, max_size=32)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(KEYS)
def test_a_code_is_the_key(key: bytes) -> None:
    """It comes back, also in small letters, with other gaps, and with letters that look like digits."""
    code = as_code(key)

    assert [len(group) for group in code.split("-")] == [5] * 13
    assert as_key(code) == key
    assert as_key(code.lower().replace("-", "  ")) == key
    assert as_key(code.replace("0", "O").replace("1", "l").replace("-", "")) == key


@given(KEYS, st.integers(0, 64), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_found(key: bytes, place: int, letter: str) -> None:
    """Whichever it is, its group is named."""
    letters = list(as_code(key).replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter

    with pytest.raises(Mistyped) as slip:
        as_key("".join(letters))

    assert slip.value.groups == (place // 5 + 1,)


@given(KEYS, st.integers(0, 63))
def test_two_letters_that_changed_places_are_found(key: bytes, place: int) -> None:
    """Neighbours in one group or in two."""
    letters = list(as_code(key).replace("-", ""))
    if letters[place] == letters[place + 1]:
        return
    letters[place], letters[place + 1] = letters[place + 1], letters[place]

    with pytest.raises(Mistyped):
        as_key("".join(letters))


@given(KEYS, st.integers(0, 11))
def test_groups_that_changed_places_are_found(key: bytes, place: int) -> None:
    """A group knows where it stands."""
    groups = as_code(key).split("-")
    groups[place], groups[place + 1] = groups[place + 1], groups[place]

    with pytest.raises(Mistyped):
        as_key("-".join(groups))


@pytest.mark.parametrize("typed", ["", "ABC", "!" * 65, as_code(bytes(32))[:-1], as_code(bytes(32)) + "0"])
def test_what_is_no_code_is_said(typed: str) -> None:
    """Too short, too long, or of strange letters."""
    with pytest.raises(Mistyped):
        as_key(typed)
