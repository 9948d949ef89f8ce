"""What a person changes of a summary, each a step from one choice to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from tokenmirror.domain.summaries import Chosen, Item, Name, Option, Paper, Part, Section

_Thing = TypeVar("_Thing")


def section_of(chosen: Chosen, part: Part) -> Section:
    """Return what is chosen of a part."""
    return next((one for one in chosen.sections if one.part is part), Section(part))


def item_of(chosen: Chosen, part: Part, key: str) -> Item | None:
    """Return a ticked item; None where it is not ticked."""
    return next((one for one in section_of(chosen, part).items if one.key == key), None)


def tick_part(chosen: Chosen, part: Part, *, on: bool) -> Chosen:
    """Tick a part or not; what is ticked of it stays for the day when it is ticked again."""
    return _changed(chosen, part, lambda one: msgspec.structs.replace(one, ticked=on))


def tick_option(chosen: Chosen, part: Part, option: Option, *, on: bool) -> Chosen:
    """Tick what a part tells only when it is ticked as well."""

    def changed(one: Section) -> Section:
        options = one.options | {option} if on else one.options - {option}
        return msgspec.structs.replace(one, options=options)

    return _changed(chosen, part, changed)


def tick_item(chosen: Chosen, part: Part, key: str, *, on: bool, known: Sequence[str] = ()) -> Chosen:
    """Tick one thing of a part, and the part with it; it comes where it stands among those that are known."""

    def changed(one: Section) -> Section:
        others = tuple(item for item in one.items if item.key != key)
        if not on:
            return msgspec.structs.replace(one, items=others)
        before = known[: known.index(key)] if key in known else [item.key for item in others]
        place = max((at + 1 for at, item in enumerate(others) if item.key in before), default=0)
        return msgspec.structs.replace(one, ticked=True, items=(*others[:place], Item(key), *others[place:]))

    return _changed(chosen, part, changed)


def tick_subject(chosen: Chosen, part: Part, key: str, *, on: bool) -> Chosen:
    """Show the subject of a ticked change or not."""
    return _change_item(chosen, part, key, lambda item: msgspec.structs.replace(item, with_subject=on))


def tick_name(chosen: Chosen, name: Name, *, on: bool) -> Chosen:
    """Show a name as it is, or by its pseudonym."""
    return msgspec.structs.replace(chosen, names=chosen.names | {name} if on else chosen.names - {name})


def write(chosen: Chosen, part: Part, key: str, words: str) -> Chosen:
    """Write beside a part, or beside a ticked item where its key is given; words at the top tick themselves."""
    if key:
        return _change_item(chosen, part, key, lambda item: msgspec.structs.replace(item, words=words))

    def changed(one: Section) -> Section:
        ticked = bool(words.strip()) if part is Part.OWN_WORDS and words != one.words else one.ticked
        return msgspec.structs.replace(one, words=words, ticked=ticked)

    return _changed(chosen, part, changed)


def with_title(chosen: Chosen, title: str) -> Chosen:
    """Call the whole something else; empty for the usual title."""
    return msgspec.structs.replace(chosen, title=title)


def with_period(chosen: Chosen, period: str) -> Chosen:
    """Let it be about another time."""
    return msgspec.structs.replace(chosen, period=period)


def with_paper(chosen: Chosen, paper: Paper) -> Chosen:
    """Lay it out on other paper."""
    return msgspec.structs.replace(chosen, paper=paper)


def with_key(chosen: Chosen, key: str) -> Chosen:
    """Make its pseudonyms with another key, so that they say nothing of those before."""
    return msgspec.structs.replace(chosen, key=key, names_key="")


def with_names_of(chosen: Chosen, names_key: str) -> Chosen:
    """Have the pseudonyms of another summary; with an empty key those of its own again."""
    return msgspec.structs.replace(chosen, names_key=names_key)


def move_part(chosen: Chosen, part: Part, by: int) -> Chosen:
    """Let a part stand further up or down."""
    return msgspec.structs.replace(chosen, sections=_moved(chosen.sections, section_of(chosen, part), by))


def move_item(chosen: Chosen, part: Part, key: str, by: int) -> Chosen:
    """Let a ticked item stand further up or down in its part."""
    if (item := item_of(chosen, part, key)) is None:
        return chosen
    return _changed(chosen, part, lambda one: msgspec.structs.replace(one, items=_moved(one.items, item, by)))


def begun_again(template: Chosen, before: Chosen) -> Chosen:
    """Return a template in which what the person ticked of parts, wrote and named stays."""

    def filled(one: Section) -> Section:
        was = section_of(before, one.part)
        return msgspec.structs.replace(one, items=was.items, words=was.words)

    return msgspec.structs.replace(
        template,
        key=before.key,
        sections=tuple(map(filled, template.sections)),
        title=before.title,
        names=before.names,
        paper=before.paper,
    )


def _changed(chosen: Chosen, part: Part, change: Callable[[Section], Section]) -> Chosen:
    known = any(one.part is part for one in chosen.sections)
    every = chosen.sections if known else (*chosen.sections, Section(part))
    return msgspec.structs.replace(chosen, sections=tuple(change(one) if one.part is part else one for one in every))


def _change_item(chosen: Chosen, part: Part, key: str, change: Callable[[Item], Item]) -> Chosen:
    def changed(one: Section) -> Section:
        return msgspec.structs.replace(
            one, items=tuple(change(item) if item.key == key else item for item in one.items)
        )

    return _changed(chosen, part, changed)


def _moved(things: tuple[_Thing, ...], thing: _Thing, by: int) -> tuple[_Thing, ...]:
    if thing not in things:
        return things
    at = things.index(thing)
    others = [one for one in things if one is not thing]
    others.insert(min(max(at + by, 0), len(others)), thing)
    return tuple(others)
