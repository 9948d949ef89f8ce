"""A key as a code that a person writes down: groups of five letters, each of which tells when it was mistyped."""

from __future__ import annotations

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which are read as others; a person may type them all the same."""
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_KEY_BYTES, _BITS, _GROUP = 32, 5, 4
_TYPED = _GROUP + 1
"""With the letter that checks the others."""
_GROUPS = 13
"""Thirteen groups of four letters hold 260 bits: the key, and four that are nought."""


class Mistyped(ValueError):  # noqa: N818 - a person's slip, said to them
    """What was typed is not a recovery code; `groups` are the places of those that are wrong, from 1."""

    def __init__(self, sentence: str, groups: tuple[int, ...] = ()) -> None:
        super().__init__(sentence)
        self.groups = groups


def as_code(key: bytes) -> str:
    """Return a key as groups of letters with a dash between them; each ends with a letter that checks it."""
    number = int.from_bytes(key, "big") << (_GROUPS * _GROUP * _BITS - _KEY_BYTES * 8)
    values = [(number >> _BITS * place) & 31 for place in reversed(range(_GROUPS * _GROUP))]
    groups = [values[at : at + _GROUP] for at in range(0, len(values), _GROUP)]
    return "-".join(
        "".join(_LETTERS[value] for value in (*group, _check(group, place))) for place, group in enumerate(groups, 1)
    )


def as_key(typed: str) -> bytes:
    """Return the key of a code as it was typed, with or without dashes; raise Mistyped."""
    letters = [letter for letter in typed.upper().translate(_READ_AS) if not (letter.isspace() or letter in "-_.")]
    strange = sorted({letter for letter in letters if letter not in _LETTERS})
    if strange:
        raise Mistyped(f"A recovery code has letters and digits only; found: {' '.join(strange)}")
    groups = [[_LETTERS.index(letter) for letter in letters[at : at + _TYPED]] for at in range(0, len(letters), _TYPED)]
    wrong = tuple(
        place for place, group in enumerate(groups, 1) if len(group) != _TYPED or group[-1] != _check(group[:-1], place)
    )
    if len(letters) != _GROUPS * _TYPED:
        raise Mistyped(f"A recovery code has {_GROUPS} groups of 5 letters; {len(letters)} letters were typed.", wrong)
    if wrong:
        listed = ", ".join(map(str, wrong))
        raise Mistyped(f"Look again at group {listed}: what was typed there does not fit together.", wrong)
    number = 0
    for group in groups:
        for value in group[:-1]:
            number = number << _BITS | value
    return (number >> (_GROUPS * _GROUP * _BITS - _KEY_BYTES * 8)).to_bytes(_KEY_BYTES, "big")


def _check(group: list[int], place: int) -> int:
    """Return what tells one wrong letter, two letters that changed places, and groups that did.

    It is a polynomial over the field of 32 values, which begins with the place of the group.
    """
    value = place
    for letter in group:
        value = _doubled(value) ^ letter
    return _doubled(value)


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
