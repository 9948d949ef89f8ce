"""What a summary gives away, as a person looks it over: in short, line by line, and as words to be heard."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tokenmirror.language import count, tr
from tokenmirror.viewmodels.pseudonyms import mentioned
from tokenmirror.viewmodels.summary_shapes import (
    Bars,
    Block,
    Curve,
    Disclosed,
    Discloses,
    Document,
    Grid,
    Heading,
    Strip,
    Tone,
    Words,
)

_ORDER = (
    Discloses.NAME,
    Discloses.SUBJECT,
    Discloses.MONEY,
    Discloses.WORDS,
    Discloses.ANSWER,
    Discloses.NOTE,
    Discloses.FIGURE,
    Discloses.PSEUDONYM,
    Discloses.PERIOD,
)
"""What says most of people and projects comes first."""


class DisclosedGroup(msgspec.Struct, frozen=True):
    """Everything of one kind, each thing a line."""

    kind: Discloses
    title: str
    lines: tuple[str, ...]


def by_kind(disclosed: tuple[Disclosed, ...]) -> tuple[DisclosedGroup, ...]:
    """Return all that is given away, grouped: real names and subjects first."""
    groups = []
    for kind in _ORDER:
        lines = tuple(one.text for one in disclosed if one.kind is kind)
        if lines:
            groups.append(DisclosedGroup(kind, _title(kind, len(lines)), lines))
    return tuple(groups)


def own_words(document: Document) -> tuple[str, ...]:
    """Return every word of the person's own as it stands in the document, paragraph by paragraph."""
    found = [document.title]
    for block in document.blocks:
        if isinstance(block, Words) and block.tone is Tone.OWN:
            found += block.text.splitlines()
        elif isinstance(block, Grid):
            found += [line for words in block.own for line in words.splitlines()]
    return tuple(line for line in found if line.strip())


def lost_names(document: Document) -> tuple[str, ...]:
    """Return pseudonyms in the person's own words that nothing in the document has: those of another summary."""
    there = {one.text for one in document.disclosed if one.kind is Discloses.PSEUDONYM}
    said = "\n".join(own_words(document))
    return tuple(name for name in mentioned(said) if name not in there)


def in_short(document: Document) -> tuple[str, ...]:
    """Return a line a kind, and one of all that is not in it."""
    found = [group.title for group in by_kind(document.disclosed) if group.kind is not Discloses.PERIOD]
    return tuple(filter(None, (*found, " \u00b7 ".join(document.withheld))))


def spoken(document: Document) -> str:
    """Return all that the pages show, in words and in their order."""
    lines = [document.title, document.subtitle]
    for block in document.blocks:
        lines += _said(block)
    return "\n".join(filter(None, (*lines, document.cannot_title, document.cannot_text)))


def _said(block: Block) -> Iterator[str]:
    if isinstance(block, Heading | Words):
        yield block.text
    elif isinstance(block, Strip | Bars | Curve):
        yield block.alternative
    elif isinstance(block, Grid):
        yield block.title
        yield from _rows(block)


def _rows(grid: Grid) -> Iterator[str]:
    own = grid.own or ("",) * len(grid.rows)
    for row, words in zip(grid.rows, own, strict=True):
        yield "; ".join(
            tr("{label}: {value}", label=head, value=cell) for head, cell in zip(grid.header, row, strict=True)
        )
        yield words


def _title(kind: Discloses, many: int) -> str:
    if kind is Discloses.NAME:
        return count(many, "{n} real name, ticked by you", "{n} real names, ticked by you")
    if kind is Discloses.SUBJECT:
        return count(many, "{n} subject of a change, ticked by you", "{n} subjects of changes, ticked by you")
    if kind is Discloses.WORDS:
        return tr("Your own words")
    if kind is Discloses.NOTE:
        return count(many, "{n} of your notes", "{n} of your notes")
    if kind is Discloses.ANSWER:
        return count(many, "{n} of your answers", "{n} of your answers")
    return _title_of_figures(kind, many)


def _title_of_figures(kind: Discloses, many: int) -> str:
    if kind is Discloses.MONEY:
        return tr("Money, as ranges")
    if kind is Discloses.FIGURE:
        return count(many, "{n} figure", "{n} figures")
    if kind is Discloses.PSEUDONYM:
        return count(many, "{n} pseudonym", "{n} pseudonyms")
    return tr("The time it is about")
