"""Two of the person's own summaries side by side: what each said, and what only one of them gave away."""

from __future__ import annotations

from tokenmirror.viewmodels.summary_changes import CHANGES
from tokenmirror.viewmodels.summary_shapes import Compared, ComparedLine, Disclosed, Document, Figure


def compared(first: Document, second: Document, first_title: str, second_title: str) -> Compared:
    """Return the figures of both by their keys, in the order of the first; nothing is made of how they differ."""
    firsts, seconds = _by_key(first), _by_key(second)
    return Compared(
        first_title,
        second_title,
        tuple(_line(firsts.get(key), seconds.get(key)) for key in {**firsts, **seconds}),
        _without(first, second),
        _without(second, first),
    )


def _by_key(document: Document) -> dict[str, Figure]:
    """Return the figures that mean the same in both; the first change of one is another than that of the other."""
    return {figure.key: figure for figure in document.figures if not figure.key.startswith(CHANGES)}


def _line(first: Figure | None, second: Figure | None) -> ComparedLine:
    label = first.label if first else second.label if second else ""
    return ComparedLine(label, first.text if first else "", second.text if second else "")


def _without(one: Document, other: Document) -> tuple[Disclosed, ...]:
    said = set(other.disclosed)
    return tuple(each for each in one.disclosed if each not in said)
