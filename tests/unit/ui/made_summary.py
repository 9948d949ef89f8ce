"""A summary as a view: two pages of parts, changes of which one is ticked, and hostile names."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.summaries import Chosen, Name, NameKind, Option, Part
from tokenmirror.domain.summary_edits import item_of, section_of
from tokenmirror.ui.summary.wishes import InHand
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.summary_shapes import (
    Disclosed,
    Discloses,
    Document,
    Grid,
    Heading,
    OfferedItem,
    OfferedName,
    OfferedOption,
    OfferedPart,
    SummaryView,
    Tone,
    Words,
)
from tokenmirror.viewmodels.summary_templates import Template, begin

KEY = "ab" * 32
PROJECT = Name(NameKind.PROJECT, "/home/somebody/src/secret")
CHANGES = ("c1", "c2", "c3")
TITLES = {"c1": "Import: one pass over the file", "c2": "Split the <b>tree</b>", "c3": "Remove\u202e the report"}
_OPTIONS = {Part.TURNED_INTO: (Option.TOKENS, Option.MONEY), Part.CHANGES: (Option.PROJECTS,)}
_TITLES = {
    Part.OWN_WORDS: "My words at the top",
    Part.TURNED_INTO: "What it turned into",
    Part.CHANGES: "Changes that landed",
    Part.LINES_ALIVE: "Lines still alive",
}


def chosen() -> Chosen:
    """Return a page as it is begun, of three parts."""
    begun = begin(Template.ONE_PAGE, KEY)
    return msgspec.structs.replace(begun, sections=tuple(one for one in begun.sections if one.part in _TITLES))


def view(wanted: Chosen | None = None, many: int = 3, more: int = 0, empty: EmptyState | None = None) -> SummaryView:
    """Return what comes of a choice."""
    wanted = wanted or chosen()
    keys = [*CHANGES, *(f"more{number}" for number in range(3, many))][:many]
    parts = tuple(_part(wanted, one.part, keys, more) for one in wanted.sections if one.part in _TITLES)
    named = PROJECT in wanted.names
    names = (OfferedName(PROJECT.kind, PROJECT.name, "secret", "Project Alder", named),)
    return SummaryView(wanted, "24 October to 22 November", parts, names, document(wanted), empty)


def in_hand(wanted: Chosen | None = None, draft: str = "") -> InHand:
    """Return it as the reading thread does."""
    return InHand(view(wanted), draft)


def _part(wanted: Chosen, part: Part, keys: list[str], more: int) -> OfferedPart:
    section = section_of(wanted, part)
    options = tuple(
        OfferedOption(option, option.value, "as a range", option in section.options)
        for option in _OPTIONS.get(part, ())
    )
    items: tuple[OfferedItem, ...] = ()
    if part is Part.CHANGES:
        items = tuple(_item(wanted, key) for key in keys)
    return OfferedPart(part, _TITLES[part], "", section.ticked, can_be=True, options=options, items=items,
                       words=section.words, more=more if items else 0)  # fmt: skip


def _item(wanted: Chosen, key: str) -> OfferedItem:
    item = item_of(wanted, Part.CHANGES, key)
    return OfferedItem(
        key, TITLES.get(key, f"Change {key}"), "12 Nov, 318 lines", item is not None,
        item.words if item else "", with_subject=bool(item and item.with_subject), has_subject=True,
    )  # fmt: skip


def document(wanted: Chosen) -> Document:
    """Return the document of a choice: own words, a table of ticked changes, and what is disclosed."""
    words = section_of(wanted, Part.OWN_WORDS).words
    items = section_of(wanted, Part.CHANGES).items
    rows = tuple((TITLES[one.key] if one.with_subject else "A change", "Project Alder", "300 to 350") for one in items)
    disclosed = [
        *(Disclosed(Discloses.SUBJECT, TITLES[one.key]) for one in items if one.with_subject),
        *(Disclosed(Discloses.NAME, "secret") for _name in wanted.names),
        *([Disclosed(Discloses.WORDS, words)] if words else []),
        Disclosed(Discloses.FIGURE, "Lines alive: 90 to 95 %"),
        Disclosed(Discloses.PERIOD, "24 October to 22 November"),
    ]
    grid = Grid("Changes", ("Change", "Project", "Lines"), rows, frozenset({2}), tuple(one.words for one in items))
    return Document(
        wanted.title or "What my AI use turned into", "24 October to 22 November", "en", right_to_left=False,
        paper=wanted.paper, blocks=(Heading("Own", Part.OWN_WORDS), Words(words, Tone.OWN), grid),
        cannot_title="What this cannot show", cannot_text="Effort.", figures=(), disclosed=tuple(disclosed),
        withheld=("No paths", "No money"), first_day="2026-10-24", last_day="2026-11-22",
    )  # fmt: skip
