"""How much of a session went into each of its commits, when what was read for one serves the next as well."""

from __future__ import annotations

from collections.abc import Sequence

CARRIED = 0.75
"""What a stretch counts for a commit, compared with the commit before it that it counts for.

Chosen on the development slice of real sessions, where nothing (each stretch for its own commit) and one
(all alike) are both further from what was recorded. That was counted now one way and now another, so that
no finer fit would mean anything.
"""


def efforts(stretches: Sequence[float]) -> list[float]:
    """Return each commit's share of what a session spent on all, oldest first; the shares add up to one.

    A stretch is what was spent from the commit before up to this one. Most of what a model read for a commit
    it still knows when it makes the next, so each stretch counts for its own commit and, less and less, for
    every later one. Without any tokens all commits count alike.
    """
    whole = sum(stretches)
    if not whole:
        return [1.0 / len(stretches) for _ in stretches]
    shares = [0.0] * len(stretches)
    for first, spent in enumerate(stretches):
        weights = [CARRIED**step for step in range(len(stretches) - first)]
        for step, weight in enumerate(weights):
            shares[first + step] += spent / whole * weight / sum(weights)
    return shares
