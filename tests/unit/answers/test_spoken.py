"""Nothing that an answer says goes past the person's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum

import msgspec
import pytest

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import oid
from tokenmirror.answers.ask import Asker
from tokenmirror.domain.periods import Filter
from tokenmirror.language import speak

TOLD = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[A-Za-z]{3,}")
NAMES = re.compile(
    r"/\S*|`[^`]*`|[0-9a-f]{7,40}|“[^”]*”|tokenmirror|TokenMirror|Codex CLI|Claude Code|claude-\S*|gpt-\S*|"
    r"Monday|May|made-up-\S*|shop|notes|alpha|beta|codex|claude|Weigh the crates|Sort them|crates|main|Nov|MB"
)
"""What is no text of ours: names of the small world, paths, ids, commands, units."""
FINE = frozenset({
    "id", "key", "kind", "of", "oid", "action", "source", "state", "outcome", "commit", "stages",
    "name", "value", "path", "choosing", "folder", "top", "address", "program", "checks",
    "projects", "sources", "currency", "own_example", "session", "saying",
})  # fmt: skip
"""Fields that hold no text."""


def marked(text: str, _number: int | None) -> str:
    """Mark a text as said through the language."""
    return f"⟦{text}⟧"


@pytest.fixture
def strange() -> Iterator[None]:
    """Speak a language in which every text is marked."""
    speak(marked)
    yield
    speak(None)


def texts_of(view: object, field: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a view, with the field that holds it."""
    if isinstance(view, str) and not isinstance(view, Enum):
        yield field, view
    elif isinstance(view, Mapping):
        for part in view.values():
            yield from texts_of(part, field)
    elif isinstance(view, list | tuple):
        for part in view:
            yield from texts_of(part, field)
    elif isinstance(view, msgspec.Struct):
        for name in view.__struct_fields__:
            if name not in FINE:
                yield from texts_of(getattr(view, name), f"{type(view).__name__}.{name}")


def unsaid(text: str) -> str:
    """Return what of a text is not marked, and no name."""
    while TOLD.search(text):
        text = TOLD.sub("", text)
    rest = NAMES.sub("", text)
    return rest if WORD.search(rest) else ""


VIEWS: dict[str, Callable[[Asker], object]] = {
    "mirror": lambda asker: asker.mirror(Filter()),
    "commit": lambda asker: asker.commit_detail(oid(1)),
    "missing commit": lambda asker: asker.commit_detail("f" * 40),
    "session": lambda asker: asker.session_detail("claude_code:alpha"),
    "tray": lambda asker: asker.tray(),
    "today": lambda asker: asker.today(),
    "data": lambda asker: asker.settings("data"),
    "privacy": lambda asker: asker.settings("privacy"),
    "prices": lambda asker: asker.settings("prices"),
    "addresses": lambda asker: asker.settings("addresses"),
}


@pytest.mark.usefixtures("strange")
@pytest.mark.parametrize("name", VIEWS)
def test_every_text_goes_through_the_language(data: Data, name: str) -> None:
    """What is not marked is a name, a number or a sign."""
    asker = data.asker()
    view = VIEWS[name](asker)
    asker.close()

    told = list(texts_of(view))
    assert told
    past = [f"{field}: {text}" for field, text in told if unsaid(text)]
    assert "\n".join(past) == ""


def test_the_search_finds_what_went_past() -> None:
    """A sentence that is only half marked is found."""
    assert unsaid("⟦kept ⟦at least 5 M⟧⟧ · 5 M") == ""
    assert unsaid("⟦kept⟧, said elsewhere") == ", said elsewhere"
