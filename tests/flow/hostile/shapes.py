"""What a shape of hostile repository is, and the list of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.flow.hostile.canary import Canary
from tests.flow.hostile.victim import Victim

Make = Callable[[Victim, Canary], None]


@dataclass(frozen=True, slots=True)
class Shape:
    """One way in which a repository means harm."""

    name: str
    make: Make
    reads: bool
    """Whether its history is read nevertheless; else a sentence tells why not."""
    heavy: bool
    """It takes seconds to make or to read: met on purpose only, by `python -m tests.flow.hostile.meet`."""


SHAPES: list[Shape] = []


def shape(*, reads: bool, heavy: bool = False) -> Callable[[Make], Make]:
    """List a shape under its function's name."""

    def listed(make: Make) -> Make:
        SHAPES.append(Shape(make.__name__.replace("_", "-"), make, reads, heavy))
        return make

    return listed
