"""How many of a change's lines were replaced within 14 days after it landed, and by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable
from typing import NamedTuple

from tokenmirror.domain.copies import copies
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
    change to this day, which is asked for when it matters: an equal line of the same file was. What was put into
    several files is one line, and replaced where it was in any of them; whoever takes a copy away replaced nothing.
    """
    files = _Files(put_in)
    for step in later:
        if landed_at < step.landed_at <= landed_at + REWORK_MS:
            files.take_out(step, there)
            files.rename(step)
            files.put_back(step)
    whose = files.whose()
    return Reworked(files.lines, sum(whose), len(whose) - sum(whose))


class _Files:
    """The lines of a change, by the file they are in by now, and who took which of them out."""

    def __init__(self, put_in: PathLines) -> None:
        self._alive = {path: set(lines) for path, lines in put_in.items()}
        self._gone: dict[str, dict[int, bool]] = {path: {} for path in put_in}
        self._names = {path: path for path in put_in}
        self._taken_away: set[str] = set()
        self._several = copies({path: Counter(lines) for path, lines in put_in.items()} if len(put_in) > 1 else {})
        self._beyond = self._several.beyond()
        self.lines = sum(map(len, put_in.values())) - self._beyond.total()

    def take_out(self, step: Step, there: Callable[[str], Container[int]] | None) -> None:
        """Let lines go that a step took out."""
        for path in self._alive.keys() & step.gone.keys():
            taken = self._alive[path] & step.gone[path].keys()
            if taken and there is not None:
                still = there(path)
                taken = {line for line in taken if line not in still}
            self._gone[path].update((line, step.gone[path][line]) for line in taken)
            self._alive[path] -= taken
            if not self._alive[path] and not step.put_in.get(path):
                self._taken_away.add(path)

    def rename(self, step: Step) -> None:
        """Follow files to their new names."""
        for before, path in step.renamed:
            if before in self._alive:
                self._alive.setdefault(path, set()).update(self._alive.pop(before))
                self._gone.setdefault(path, {}).update(self._gone.pop(before))
                self._names |= {first: path for first, name in self._names.items() if name == before}

    def put_back(self, step: Step) -> None:
        """Let lines come back that a step put in again; where anything is put in, a file is there."""
        for path in self._gone.keys() & step.put_in.keys():
            back = self._gone[path].keys() & step.put_in[path]
            self._alive[path] |= back
            self._gone[path] = {line: mine for line, mine in self._gone[path].items() if line not in back}
            if step.put_in[path]:
                self._taken_away.discard(path)

    def whose(self) -> list[bool]:
        """Return for each line that is gone whether the person took it out."""
        plain = [mine for lines in self._gone.values() for line, mine in lines.items() if line not in self._beyond]
        beyond = self._several.beyond(lambda path: self._names[path] not in self._taken_away)
        return plain + [mine for line in self._beyond for mine in self._whose(line, beyond[line])]

    def _whose(self, line: int, beyond: int) -> list[bool]:
        """Return it for a line that stands in several files, of which all but so many count for nothing."""
        names = [self._names[path] for path, lines in self._several.holders.items() if line in lines]
        living = sum(line in self._alive[name] for name in names)
        counted = len(names) - self._beyond[line]
        lost = counted - min(counted, max(0, living - beyond))
        return [self._gone[name][line] for name in names if line in self._gone[name]][:lost]
