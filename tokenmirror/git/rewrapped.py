"""Which added lines say what removed lines said, broken in other places, as a formatter breaks them."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

MOST_LINES = 20_000
"""A hunk with more lines than this is not compared."""
_BLANKS = b" \t\r\v\f"
_HEAD = 4
"""With so many bytes in common a line may begin what another began."""
_SHORTEST = 2
"""A new line may be as short as this, and begin what an old one began."""
_TRIES = 32
_REACH = 400
"""How many lines further on a line's text is looked for."""
_CLOSES = (b")", b"]", b"}")
_SIGNS = frozenset((b"#", b"/", b"*"))
_LEADER = re.compile(rb"#+|/{2,}|\*(?!/)")


class _Block(NamedTuple):
    """Whole lines that say together what other whole lines say together; the ends are exclusive."""

    old_end: int
    new_end: int


def rewrapped(removed: Sequence[bytes], added: Sequence[bytes]) -> list[tuple[int, list[int]]]:
    """Return which added lines of a hunk only break removed ones differently, and of which each holds the most.

    Both are told by their places. White space does not count, nor does a comma before a closing bracket on the
    next line, which formatters add and take away, nor the sign that begins every line of a comment. Lines that
    stayed as they are, are not told.
    """
    if len(removed) + len(added) > MOST_LINES or len(removed) == len(added) == 1:
        return []
    olds, news = _bare(removed), _bare(added)
    said_old, said_new = _said(olds), _said(news)
    found: list[tuple[int, list[int]]] = []
    for old, new, block in _blocks(said_old, said_new):
        if _is_broken_differently(olds[old : block.old_end], news[new : block.new_end]):
            stands_for = _stands_for(said_old[old : block.old_end], said_new[new : block.new_end])
            found += [(new + place, [old + one for one in ones]) for place, ones in enumerate(stands_for)]
    return found


def _is_broken_differently(olds: Sequence[bytes], news: Sequence[bytes]) -> bool:
    """Tell whether lines that say the same are other lines; a line that is now a comment says something else."""
    if len(olds) > 1 or len(news) > 1:
        return True
    return olds != news and olds[0].rstrip(b",") == news[0].rstrip(b",")


def _bare(lines: Sequence[bytes]) -> list[bytes]:
    return [line.translate(None, _BLANKS) for line in lines]


def _said(bare: Sequence[bytes]) -> list[bytes]:
    """Return what lines say, without what depends on where they are broken."""
    said = list(bare)
    last = len(bare) - 1
    for place in [place for place, line in enumerate(bare) if line[-1:] == b","]:
        if place == last or bare[place + 1].startswith(_CLOSES):
            said[place] = said[place][:-1]
    for place in [place for place, line in enumerate(bare) if line[:1] in _SIGNS and place]:
        # A sign that begins every line of a comment is none of its words.
        sign, before = _LEADER.match(bare[place]), _LEADER.match(bare[place - 1])
        if sign and before and sign[0] == before[0]:
            said[place] = said[place][sign.end() :]
    return said


def _blocks(olds: Sequence[bytes], news: Sequence[bytes]) -> Iterator[tuple[int, int, _Block]]:
    """Yield blocks in order, with where each begins; between them lines were really removed and added."""
    begins: dict[bytes, deque[int]] = defaultdict(deque)
    for place, line in enumerate(news):
        begins[line[:_HEAD]].append(place)
    old = new = 0
    while old < len(olds) and new < len(news):
        for start in (new, *_places(olds[old], new, begins)):
            block = _block(olds, old, news, start)
            if block is not None:
                yield old, start, block
                old, new = block
                break
        else:
            old += 1


def _places(line: bytes, after: int, begins: Mapping[bytes, deque[int]]) -> list[int]:
    """Return where in the new lines the text of an old line may go on."""
    found: list[int] = []
    for length in range(_SHORTEST, _HEAD + 1):
        places = begins.get(line[:length]) or ()
        while places and places[0] < after:
            places.popleft()
        found += islice(places, _TRIES)
    return [place for place in sorted(found) if after < place <= after + _REACH][:_TRIES]


def _block(olds: Sequence[bytes], old: int, news: Sequence[bytes], new: int) -> _Block | None:
    """Return the fewest lines from two places on that say the same."""
    left, right = olds[old], news[new]
    old, new = old + 1, new + 1
    if not left or not right:
        return None
    while left != right:
        if len(left) < len(right):
            if not right.startswith(left) or old == len(olds):
                return None
            left, right = olds[old], right[len(left) :]
            old += 1
        else:
            if not left.startswith(right) or new == len(news):
                return None
            left, right = left[len(right) :], news[new]
            new += 1
    return _Block(old, new)


def _stands_for(olds: Sequence[bytes], news: Sequence[bytes]) -> list[list[int]]:
    """Return for each new line of a block the old lines of which it holds the most."""
    result: list[list[int]] = [[] for _line in news]
    ends = [0]
    for line in news:
        ends.append(ends[-1] + len(line))
    start = first = 0
    for number, line in enumerate(olds):
        end = start + len(line)
        while ends[first + 1] <= start and first + 1 < len(news):
            first += 1
        result[_holds_most(start, end, ends, first)].append(number)
        start = end
    return result


def _holds_most(start: int, end: int, ends: Sequence[int], first: int) -> int:
    """Return which new line holds the most of what lies between two places."""
    best, most = first, 0
    place = first
    while place + 1 < len(ends) and ends[place] < end:
        held = min(end, ends[place + 1]) - max(start, ends[place])
        if held > most:
            best, most = place, held
        place += 1
    return best
