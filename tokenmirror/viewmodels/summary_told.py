"""What a part of a summary tells: its blocks, its figures, what it gives away; and the names that occur in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count as count_from

import msgspec

from tokenmirror.domain.summaries import Chosen, Name, NameKind, Section
from tokenmirror.language import count, sentences
from tokenmirror.viewmodels.pseudonyms import pseudonyms
from tokenmirror.viewmodels.summary_shapes import (
    Block,
    Disclosed,
    Discloses,
    Figure,
    Heading,
    OfferedName,
    Tone,
    Words,
)

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\s\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)
"""A sign of a script that parts no words, or what stands between spaces."""


class Told(msgspec.Struct):
    """What one part tells; grows by its methods."""

    blocks: list[Block] = msgspec.field(default_factory=list)
    figures: list[Figure] = msgspec.field(default_factory=list)
    disclosed: list[Disclosed] = msgspec.field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is told but the part's name: nothing of it is ticked."""
        return all(isinstance(block, Heading) for block in self.blocks)

    def head(self, text: str, section: Section, own: str) -> None:
        """Begin with the name of the part, and what the person wrote beside it; `own` says what these words are."""
        self.blocks.append(Heading(text, section.part))
        self.own(section.words, own)

    def own(self, text: str, what: str, kind: Discloses = Discloses.WORDS) -> None:
        """Tell what the person wrote, and how much that is."""
        if text.strip():
            self.blocks.append(Words(text, Tone.OWN))
            self.gives(kind, f"{what}: {words_text(text)}")

    def said(self, text: str) -> None:
        """Tell a sentence."""
        self.blocks.append(Words(text, Tone.SAID))

    def caveat(self, *texts: str) -> None:
        """Tell what figures do not say."""
        self.blocks.append(Words(sentences(*texts), Tone.CAVEAT))

    def gives(self, kind: Discloses, text: str) -> None:
        """Note what is given away."""
        self.disclosed.append(Disclosed(kind, text))


def words_text(text: str) -> str:
    """Return how many words a text has: `40 words`."""
    return count(len(_WORD.findall(text)), "{n} word", "{n} words")


class Book:
    """The names of a document: each by its pseudonym, or as it is where it is ticked."""

    def __init__(
        self, chosen: Chosen, known: Mapping[NameKind, Mapping[str, str]], known_as: Mapping[str, str] | None = None
    ) -> None:
        """Give each known name its pseudonym; one that is not known has none, and is never shown."""
        self._known_as = known_as or {}
        self._named: dict[Name, str] = {}
        self._ticked = chosen.names
        self._known = known
        self._key = chosen.names_key or chosen.key
        self._pseudonyms: dict[NameKind, dict[str, str]] = {}
        self._used: dict[Name, None] = {}

    def shown(self, kind: NameKind, name: str) -> str:
        """Return a name as it stands in the document."""
        one = Name(kind, name)
        self._used[one] = None
        return self._name(one) if one in self._ticked else self._pseudonym(one)

    def _name(self, one: Name) -> str:
        """Return a name as it is; where another one that stands there is called the same, with a number."""
        name = self._known.get(one.kind, {}).get(one.name, "")
        if not name or one not in self._ticked:
            return name
        if one not in self._named:
            taken = {text for other, text in self._named.items() if other.kind is one.kind}
            numbered = (name if number == 1 else f"{name} ({number})" for number in count_from(1))
            self._named[one] = next(text for text in numbered if text not in taken)
        return self._named[one]

    def _pseudonym(self, one: Name) -> str:
        if one.kind not in self._pseudonyms:
            self._pseudonyms[one.kind] = pseudonyms(self._key, one.kind, self._known.get(one.kind, {}).keys())
        return self._pseudonyms[one.kind].get(one.name, "")

    def offered(self) -> tuple[OfferedName, ...]:
        """Return the names that occur, each kind by itself, in the order in which they do."""
        order = list(NameKind)
        used = sorted(self._used, key=lambda one: order.index(one.kind))
        return tuple(
            OfferedName(
                one.kind,
                one.name,
                self._name(one),
                self._pseudonym(one),
                one in self._ticked,
                self._known_as.get(one.name, "") if one.kind is NameKind.PROJECT else "",
            )
            for one in used
        )
