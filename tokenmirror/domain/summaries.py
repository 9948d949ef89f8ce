"""What a person chose to give away in a summary, line by line; nothing is in it that is not named here."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec


class Part(StrEnum):
    """What a summary can hold, in the order in which it is offered."""

    OWN_WORDS = "own-words"
    """What the person writes at the top."""
    TURNED_INTO = "turned-into"
    """Where tokens went, in shares; in amounts only when they are ticked."""
    OVER_TIME = "over-time"
    CHANGES = "changes"
    """Changes, each ticked; an item is the id of a change's first commit."""
    LINES_ALIVE = "lines-alive"
    MEASURES = "measures"
    """Measures, each ticked; an item is the key of its rule."""
    QUESTIONS = "questions"
    """Own answers to the five questions, each ticked; an item is a question and the time it was answered for."""
    NOTES = "notes"
    """Own notes, each ticked; an item is what a note is about and the name of that."""
    BUDGET = "budget"
    """Ceilings, each ticked; an item is the id of a ceiling."""


class Option(StrEnum):
    """What a part tells only when it is ticked as well."""

    TOKENS = "tokens"
    """Amounts of tokens, as ranges, beside what they turned into."""
    MONEY = "money"
    """List prices, as ranges."""
    CHART = "chart"
    PROJECTS = "projects"
    """A column of the projects of changes: by pseudonym where the name is not ticked."""
    BRANCHES = "branches"
    PEOPLE = "people"
    """Who else has commits in a change."""


class NameKind(StrEnum):
    """What a name is the name of; each kind has pseudonyms of its own."""

    PROJECT = "project"
    BRANCH = "branch"
    PERSON = "person"


class Paper(StrEnum):
    """The size of a page."""

    A4 = "a4"
    LETTER = "us-letter"


class Name(msgspec.Struct, frozen=True, order=True):
    """One name that may stand there as it is."""

    kind: NameKind
    name: str
    """A repository's folder, a branch, or the address of a person: what it is known by here, not what is shown."""


class Item(msgspec.Struct, frozen=True):
    """One ticked thing of a part."""

    key: str
    words: str = ""
    """What the person writes beside it."""
    with_subject: bool = False
    """Of a change: whether its subject is shown."""


class Section(msgspec.Struct, frozen=True):
    """One part, with all that is ticked of it."""

    part: Part
    ticked: bool = False
    options: frozenset[Option] = frozenset()
    items: tuple[Item, ...] = ()
    """In the order in which they stand; what is not here is not ticked."""
    words: str = ""
    """What the person writes beside it; all there is of `OWN_WORDS`."""


class Chosen(msgspec.Struct, frozen=True):
    """A whole summary: the same choice of the same data gives the same bytes."""

    key: str
    """Hexadecimal, of this summary alone: with it, its days and what was given away before, pseudonyms are made."""
    sections: tuple[Section, ...]
    """In the order in which they stand; each part once."""
    period: str = "30d"
    """A choice of periods, the key of a lookback, or two days joined by two dots, both included."""
    title: str = ""
    """The person's own; empty for the usual one."""
    names: frozenset[Name] = frozenset()
    """Names that are ticked."""
    paper: Paper = Paper.A4
    names_key: str = ""
    """Hexadecimal; pseudonyms are made with it and nothing else, those of a summary that was given away; or empty."""


def encoded(chosen: Chosen) -> str:
    """Return a choice as JSON, the same for the same choice."""
    return msgspec.json.encode(chosen, order="deterministic").decode()


def decoded(text: str) -> Chosen:
    """Return the choice that was encoded; raises ValueError when it is none."""
    try:
        return msgspec.json.decode(text, type=Chosen)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error


class Format(StrEnum):
    """In what form a summary is given away; the value is the ending of its file."""

    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "md"
    PNG = "png"
    JSON = "json"
    CSV = "csv"


class KeepDraft(msgspec.Struct, frozen=True):
    """A draft that is wanted under a name, in the place of what had it."""

    name: str
    chosen: Chosen


class DropDraft(msgspec.Struct, frozen=True):
    """A draft that is not wanted any more."""

    name: str


class Given(msgspec.Struct, frozen=True):
    """What was given away: remembered here, so that the person knows it."""

    draft: str
    """The name of its draft, or empty."""
    format: Format
    chosen: Chosen
    held: str
    """The document as JSON: what stood in it and the list of what it disclosed."""
    digest: str
    """SHA-256 of the file's bytes, hexadecimal."""
    size: int
    """Bytes."""


class ForgetGiven(msgspec.Struct, frozen=True):
    """A memory of what was given away that is not wanted any more."""

    id: int


Summarising: TypeAlias = KeepDraft | DropDraft | Given | ForgetGiven
