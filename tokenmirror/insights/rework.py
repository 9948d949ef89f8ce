"""How many of a change's lines were replaced within 14 days after it landed, and by whom."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import NamedTuple

from tokenmirror.insights.line_steps import PathLines, Step

REWORK_DAYS = 14
REWORK_MS = REWORK_DAYS * 86_400_000


class Reworked(NamedTuple):
    """What became of a change's lines in its first days."""

    lines: int
    """That it put in, each once in a file, those that say nothing left out."""
    by_you: int
    by_others: int


def reworked(
    put_in: PathLines, landed_at: int, later: Iterable[Step], there: Callable[[str], Container[int]] | None = None
) -> Reworked:
    """Return how many lines were replaced by what landed later, in its order; who took a line out counts.

    A line that was put back within these days was not replaced. Nor were lines of a file that blame gives to the
    change to this day, which is asked for when it matters: an equal line of the same file was.
    """
    alive = {path: set(lines) for path, lines in put_in.items()}
    gone: dict[str, dict[int, bool]] = {path: {} for path in alive}
    for step in later:
        if not landed_at < step.landed_at <= landed_at + REWORK_MS:
            continue
        for path in alive.keys() & step.gone.keys():
            taken = alive[path] & step.gone[path].keys()
            if taken and there is not None:
                still = there(path)
                taken = {line for line in taken if line not in still}
            gone[path].update((line, step.gone[path][line]) for line in taken)
            alive[path] -= taken
        for before, path in step.renamed:
            if before in alive:
                alive.setdefault(path, set()).update(alive.pop(before))
                gone.setdefault(path, {}).update(gone.pop(before))
        for path in gone.keys() & step.put_in.keys():
            back = gone[path].keys() & step.put_in[path]
            alive[path] |= back
            gone[path] = {line: mine for line, mine in gone[path].items() if line not in back}
    by_you = sum(sum(lines.values()) for lines in gone.values())
    return Reworked(sum(map(len, put_in.values())), by_you, sum(map(len, gone.values())) - by_you)
