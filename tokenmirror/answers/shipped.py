"""What ships inside the program, or inside of one of its packages, under a licence of its own."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

from tokenmirror.language import tr
from tokenmirror.prices import load
from tokenmirror.viewmodels.settings import Licence

_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


class _Inside(msgspec.Struct, frozen=True):
    """A part that no package manager knows by itself."""

    name: str
    package: str
    """The package that it comes in."""
    licence: str
    text: str
    """The file with its licence, below the resources; without one there is none."""


_PARTS = (
    _Inside("SQLCipher", "sqlcipher3", "BSD-3-Clause", "licences/SQLCipher.txt"),
    _Inside("OpenSSL", "sqlcipher3", "Apache-2.0", "licences/Apache-2.0.txt"),
)
_TEXTS = {
    "pyside6-essentials": ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt"),
    "shiboken6": ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt"),
}
"""Packages that come without the text of their licence; the one for Qt refers to the other."""
_INTER = "4.001"


def shipped() -> Iterator[Licence]:
    """Yield the parts that are there."""
    yield Licence("Inter", _INTER, "OFL-1.1", text_of("fonts/LICENSE-Inter.txt"))
    prices = load(None)
    yield Licence(tr("Price list"), f"{prices.as_of}", "MIT", text_of("prices-LICENSE.txt"))
    for part in _PARTS:
        try:
            within = f"{part.package} {version(part.package)}"
        except PackageNotFoundError:
            continue
        yield Licence(part.name, tr("in {package}", package=within), part.licence, text_of(part.text))


def text_for(name: str) -> str:
    """Return the licence of a package that comes without it, where it ships with us."""
    return "\n\n".join(filter(None, map(text_of, _TEXTS.get(name.casefold().replace("_", "-"), ()))))


def text_of(name: str) -> str:
    """Return a file of the resources; nothing where it is not there."""
    path = next((place / name for place in _PLACES if (place / name).is_file()), None)
    return path.read_text(encoding="utf-8") if path is not None else ""
