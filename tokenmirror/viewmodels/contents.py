"""The rows of what a summary can hold: parts, what can be ticked beside them, and each thing of them."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.summaries import Chosen, Item, Name, Part
from tokenmirror.domain.summary_edits import section_of
from tokenmirror.language import count, tr
from tokenmirror.viewmodels.summary_shapes import OfferedItem, OfferedName, OfferedPart, SummaryView

MOST_ROWS = 120
"""So many things of a part are listed at once; a search finds the others."""


class RowKind(StrEnum):
    """What a row is of."""

    PART = "part"
    OPTION = "option"
    GROUP = "group"
    """All things of a part."""
    ITEM = "item"
    SUBJECT = "subject"
    NAMES = "names"
    NAME = "name"
    MORE = "more"


class RowKey(msgspec.Struct, frozen=True):
    """Which row it is, whatever it says."""

    kind: RowKind
    part: Part | None = None
    key: str = ""
    """Of an item or an option."""
    name: Name | None = None


class ContentsRow(msgspec.Struct, frozen=True):
    """One row."""

    key: RowKey
    text: str
    hint: str = ""
    """At its end."""
    detail: str = ""
    """What is said of it when it is in hand."""
    ticked: bool | None = None
    """None where there is nothing to tick."""
    quiet: bool = False
    """Nothing of it is there."""
    rows: tuple[ContentsRow, ...] = ()


def contents(view: SummaryView, chosen: Chosen, words: str = "") -> tuple[ContentsRow, ...]:
    """Return the rows as they are chosen now, which may be newer than the view; those that hold some words."""
    offered = {part.part: part for part in view.parts}
    rows = [_part(offered[one.part], chosen, words) for one in chosen.sections if one.part in offered]
    rows += [
        _part(part, chosen, words) for part in view.parts if part.part not in {one.part for one in chosen.sections}
    ]
    if view.names:
        rows.append(_names(view.names, chosen, words))
    return _found(tuple(rows), words) if words else tuple(rows)


def _part(offered: OfferedPart, chosen: Chosen, words: str) -> ContentsRow:
    section = section_of(chosen, offered.part)
    rows = [
        ContentsRow(RowKey(RowKind.OPTION, offered.part, one.option), one.title, one.hint, "",
                    ticked=one.option in section.options)
        for one in offered.options
    ]  # fmt: skip
    if offered.items:
        rows.append(_group(offered, chosen, words))
    return ContentsRow(
        RowKey(RowKind.PART, offered.part),
        offered.title,
        "" if offered.items else offered.hint,
        offered.hint,
        ticked=section.ticked if offered.can_be or section.ticked else None,
        quiet=not offered.can_be,
        rows=tuple(rows),
    )


def _group(offered: OfferedPart, chosen: Chosen, words: str) -> ContentsRow:
    items = {item.key: item for item in section_of(chosen, offered.part).items}
    rows = [_item(offered.part, one, items.get(one.key)) for one in _ordered(offered, tuple(items))]
    if words:
        rows = [row for row in rows if _holds(row, words)]
    kept = [row for at, row in enumerate(rows) if at < MOST_ROWS or row.ticked]
    hidden = len(rows) - len(kept)
    if hidden:
        text = count(hidden, "{n} more; a search finds it", "{n} more; a search finds them")
        kept.append(ContentsRow(RowKey(RowKind.MORE, offered.part, "hidden"), text, quiet=True))
    if offered.more and not words:
        text = count(offered.more, "{n} more in this time; a shorter one lists it",
                     "{n} more in this time; a shorter one lists them")  # fmt: skip
        kept.append(ContentsRow(RowKey(RowKind.MORE, offered.part, "more"), text, quiet=True))
    ticked = sum(one.key in items for one in offered.items)
    hint = tr("{few} of {many}", few=ticked, many=len(offered.items) + offered.more)
    return ContentsRow(RowKey(RowKind.GROUP, offered.part), _group_title(offered.part), hint, rows=tuple(kept))


def _item(part: Part, offered: OfferedItem, item: Item | None) -> ContentsRow:
    below: tuple[ContentsRow, ...] = ()
    if item is not None and offered.has_subject:
        subject = RowKey(RowKind.SUBJECT, part, offered.key)
        below = (ContentsRow(subject, tr("With its subject"), ticked=item.with_subject),)
    has_words = tr("with words") if item is not None and item.words.strip() else ""
    return ContentsRow(
        RowKey(RowKind.ITEM, part, offered.key), offered.title, has_words, offered.detail,
        ticked=item is not None, rows=below,
    )  # fmt: skip


def _ordered(offered: OfferedPart, ticked: tuple[str, ...]) -> list[OfferedItem]:
    """Return the things as they are offered, but ticked ones among themselves as they are chosen."""
    by_key = {one.key: one for one in offered.items}
    chosen = set(ticked)
    following = iter([key for key in ticked if key in by_key])
    return [by_key[next(following)] if one.key in chosen else one for one in offered.items]


def _names(names: tuple[OfferedName, ...], chosen: Chosen, words: str) -> ContentsRow:
    rows = tuple(_name(one, chosen) for one in names)
    if words:
        rows = tuple(row for row in rows if _holds(row, words))
    ticked = sum(Name(one.kind, one.name) in chosen.names for one in names)
    hint = tr("{few} of {many}", few=ticked, many=len(names))
    title = tr("Real names")
    detail = tr("What is not ticked is told by its pseudonym, which is another one in each summary.")
    return ContentsRow(RowKey(RowKind.NAMES), title, hint, detail, rows=rows)


def _name(offered: OfferedName, chosen: Chosen) -> ContentsRow:
    name = Name(offered.kind, offered.name)
    ticked = name in chosen.names
    detail = tr("as it is") if ticked else tr("as {pseudonym}", pseudonym=offered.pseudonym)
    key = RowKey(RowKind.NAME, name=name)
    return ContentsRow(
        key, offered.known_as or offered.shown, "" if ticked else offered.pseudonym, detail, ticked=ticked
    )


def _found(rows: tuple[ContentsRow, ...], words: str) -> tuple[ContentsRow, ...]:
    """Return the rows that hold the words or lead to one that does."""
    found = []
    for row in rows:
        below = _found(row.rows, words)
        if _holds(row, words):
            found.append(row)
        elif below:
            found.append(replace(row, rows=below))
    return tuple(found)


def _holds(row: ContentsRow, words: str) -> bool:
    text = f"{row.text} {row.detail} {row.hint}".casefold()
    return row.key.kind is not RowKind.MORE and all(word in text for word in words.casefold().split())


def _group_title(part: Part) -> str:
    if part is Part.CHANGES:
        return tr("Which changes")
    if part is Part.MEASURES:
        return tr("Which measures")
    if part is Part.QUESTIONS:
        return tr("Which answers")
    if part is Part.NOTES:
        return tr("Which notes")
    return tr("Which ceilings") if part is Part.BUDGET else tr("Which ones")
