"""Pseudonyms: words that stand for names in one summary, made with its own key, and never the same in another."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Collection, Iterator, Sequence
from itertools import count

from tokenmirror.domain.summaries import NameKind
from tokenmirror.language import tr

TREES = (
    "Alder", "Almond", "Apple", "Ash", "Aspen", "Balsa", "Banyan", "Baobab", "Bay", "Beech", "Birch", "Box", "Buckeye",
    "Carob", "Cassia", "Catalpa", "Cedar", "Cherry", "Chestnut", "Cypress", "Dogwood", "Ebony", "Elder", "Elm", "Fig",
    "Fir", "Ginkgo", "Hawthorn", "Hazel", "Hickory", "Holly", "Hornbeam", "Juniper", "Kapok", "Larch", "Laurel",
    "Lime", "Linden", "Locust", "Magnolia", "Mahogany", "Mango", "Maple", "Medlar", "Mulberry", "Myrtle", "Oak",
    "Olive", "Palm", "Pear", "Pecan", "Pine", "Plane", "Plum", "Poplar", "Quince", "Redwood", "Rowan", "Spruce",
    "Sycamore", "Tamarind", "Teak", "Walnut", "Yew",
)  # fmt: skip
BIRDS = (
    "Avocet", "Bittern", "Brambling", "Bunting", "Chaffinch", "Chough", "Coot", "Cormorant", "Crake", "Crane",
    "Curlew", "Dipper", "Dotterel", "Dove", "Dunlin", "Dunnock", "Egret", "Eider", "Fieldfare", "Finch", "Fulmar",
    "Gannet", "Goldcrest", "Grebe", "Guillemot", "Heron", "Hoopoe", "Ibis", "Jackdaw", "Jay", "Kestrel", "Kingfisher",
    "Kittiwake", "Knot", "Lapwing", "Lark", "Linnet", "Magpie", "Martin", "Merlin", "Nightjar", "Nuthatch", "Oriole",
    "Osprey", "Ouzel", "Petrel", "Pipit", "Plover", "Puffin", "Quail", "Redstart", "Robin", "Sandpiper", "Serin",
    "Siskin", "Skua", "Starling", "Stonechat", "Swift", "Teal", "Tern", "Thrush", "Wagtail", "Wren",
)  # fmt: skip
STONES = (
    "Agate", "Alabaster", "Amber", "Amethyst", "Andesite", "Apatite", "Azurite", "Barite", "Basalt", "Beryl",
    "Calcite", "Carnelian", "Chalk", "Citrine", "Coral", "Corundum", "Diorite", "Dolerite", "Dolomite", "Feldspar",
    "Flint", "Fluorite", "Gabbro", "Galena", "Garnet", "Gneiss", "Granite", "Gypsum", "Halite", "Hematite", "Jade",
    "Jasper", "Jet", "Kyanite", "Lapis", "Limestone", "Malachite", "Marble", "Marl", "Mica", "Moonstone", "Obsidian",
    "Olivine", "Onyx", "Opal", "Peridot", "Porphyry", "Pumice", "Pyrite", "Quartz", "Rhyolite", "Ruby", "Sandstone",
    "Sapphire", "Schist", "Serpentine", "Slate", "Spinel", "Talc", "Topaz", "Tourmaline", "Travertine", "Tuff",
    "Zircon",
)  # fmt: skip
_BYTES = 8
_END = "(?![0-9A-Za-z\u00c0-\u024f])"
"""No longer word begins so; in Japanese and Chinese the next one follows without a space."""
_WORDS = {NameKind.PROJECT: TREES, NameKind.PERSON: BIRDS, NameKind.BRANCH: STONES}


def pseudonyms(key: str, kind: NameKind, names: Collection[str]) -> dict[str, str]:
    """Return a pseudonym for each name, no two alike; which one a name gets hangs on the others as little as can be.

    Each name has an order of words of its own, and the names an order among them, both by the key: a name gets the
    first of its words that none before it took. So a name that comes or goes moves those alone whose word it wants.
    """
    words = _WORDS[kind]
    left_out = _alike(words, names)
    taken: set[str] = set()
    found: dict[str, str] = {}
    for digest, name in sorted((_digest(key, kind, name), name) for name in set(names)):
        order = [word for word in _ordered(words, digest) if word not in left_out]
        found[name] = next(word for word in _numbered(order) if word not in taken)
        taken.add(found[name])
    return {name: _titled(kind, word) for name, word in found.items()}


def mentioned(text: str) -> list[str]:
    """Return what reads like a pseudonym in a text, each once."""
    found = (one for kind, words in _WORDS.items() for one in _mentions(text, kind, words))
    return [*dict.fromkeys(found)]


def _mentions(text: str, kind: NameKind, words: Sequence[str]) -> Iterator[str]:
    before, _mark, behind = _titled(kind, "\0").partition("\0")
    said = rf"{re.escape(before)}(?:{'|'.join(words)})(?: \d+)?{_END}{re.escape(behind)}"
    yield from re.findall(said, text)


def _ordered(words: Sequence[str], digest: bytes) -> list[str]:
    """Return words in an order that a digest tells; one that is left out moves none of the others."""
    places = hashlib.shake_256(digest).digest(_BYTES * len(words))
    keys = [places[at : at + _BYTES] for at in range(0, len(places), _BYTES)]
    return [word for _key, word in sorted(zip(keys, words, strict=True))]


def _numbered(words: Sequence[str]) -> Iterator[str]:
    """Go through words, and once all are taken through the same with a number."""
    yield from words
    for turn in count(2):
        yield from (f"{word} {turn}" for word in words)


def _alike(words: Sequence[str], names: Collection[str]) -> set[str]:
    """Return words that are in one of the names: nobody should take a pseudonym for a name."""
    said = "\n".join(names).casefold()
    found = {word for word in words if word.casefold() in said}
    return found if len(found) < len(words) else set()


def _digest(key: str, *parts: str) -> bytes:
    # A surrogate that a file system's name left behind is a name like any other.
    message = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hmac.digest(key.encode(), message, "sha256")


def _titled(kind: NameKind, word: str) -> str:
    if kind is NameKind.PROJECT:
        return tr("Project {name}", name=word)
    return tr("Branch {name}", name=word) if kind is NameKind.BRANCH else tr("Person {name}", name=word)
