"""What this program is made of: versions, and the licences of everything that runs with it."""

from __future__ import annotations

import platform
import re
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

from tokenmirror.answers.deciding import git_version_text
from tokenmirror.answers.shipped import shipped, text_for
from tokenmirror.language import tr
from tokenmirror.viewmodels.settings import AboutView, Licence

_PROGRAM = "tokenmirror"
_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_RUNS = (
    "PySide6-Essentials",
    "shiboken6",
    "pyqtgraph",
    "numpy",
    "sqlite-utils",
    "watchdog",
    "msgspec",
    "platformdirs",
    "zstandard",
    "sqlcipher3",
    "keyring",
    "jeepney",
    "typst",
)
"""What is asked for where the program's own metadata is not there: a checkout that was never installed."""
_SAME_LICENCE = "typing_extensions"
"""A package that ships with the text of Python's licence, for Pythons that come without it."""
_TEXTS = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_MOST = 400_000
"""Characters of a licence's text that are shown."""


@cache
def about() -> AboutView:
    """Return versions and licences; they do not change while the program runs."""
    parts = sorted((*map(_licence, _running()), *shipped()), key=lambda part: part.name.casefold())
    return AboutView(_versions(), (_own(), _python(), *parts))


def _versions() -> tuple[tuple[str, str], ...]:
    return (
        ("TokenMirror", _own_version()),
        ("Python", platform.python_version()),
        ("Qt", _version_of("PySide6-Essentials")),
        ("SQLite", sqlite3.sqlite_version),
        ("git", git_version_text()),
        (tr("System"), platform.platform(terse=True)),
    )


def _version_of(name: str) -> str:
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return tr("not known")


def _own_version() -> str:
    from tokenmirror import __version__  # noqa: PLC0415 - the package itself

    return __version__


def _running() -> Iterator[Distribution]:
    """Yield every package that this one needs, and what those need, as they are installed."""
    waiting, seen = list(_needed(_PROGRAM) or _RUNS), {_PROGRAM}
    while waiting:
        name = waiting.pop()
        key = name.casefold().replace("_", "-")
        if key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        yield found
        waiting += _needed(name)


def _needed(name: str) -> list[str]:
    """Return what a package needs in every case: not its extras, nor what is for other systems and absent."""
    try:
        requires = distribution(name).requires or []
    except PackageNotFoundError:
        return []
    return [found[0] for line in requires if "extra ==" not in line and (found := _NAME.match(line))]


def _licence(found: Distribution) -> Licence:
    meta = found.metadata
    short = _first(found, "License-Expression") or _first(found, "License")
    if not short or "\n" in short:
        marks = [line.rpartition(" :: ")[2] for line in meta.get_all("Classifier", []) if line.startswith("License")]
        short = ", ".join(marks) or tr("see its text")
    name = str(meta["Name"])
    return Licence(name, found.version, short, _text(found) or text_for(name) or _where(found))


def _first(found: Distribution, field: str) -> str:
    return str(next(iter(found.metadata.get_all(field, [])), ""))


def _text(found: Distribution) -> str:
    texts = []
    for file in found.files or []:
        if _TEXTS.search(file.as_posix()):
            path = Path(str(found.locate_file(file)))
            if path.is_file():
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
    return "\n\n".join(texts)[:_MOST]


def _where(found: Distribution) -> str:
    """Say where a licence can be read whose text does not ship with the package."""
    page = _first(found, "Home-page") or _first(found, "Project-URL")
    return tr("Its text does not ship with the package. Its makers' page: {page}", page=page or tr("not known"))


def _own() -> Licence:
    package = Path(__file__).resolve().parents[1]
    places = (package / "_resources" / "LICENSE", package.parent / "LICENSE")
    text = next((path.read_text(encoding="utf-8") for path in places if path.is_file()), "")
    with suppress(PackageNotFoundError):
        text = text or _text(distribution(_PROGRAM))
    return Licence("TokenMirror", _own_version(), "MIT", text)


def _python() -> Licence:
    """Return Python's own licence, which ships beside its library."""
    spec = find_spec("os")
    library = Path(spec.origin).parent if spec is not None and spec.origin else Path()
    path = library / "LICENSE.txt"
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    with suppress(PackageNotFoundError):
        text = text or _text(distribution(_SAME_LICENCE))
    return Licence("Python", platform.python_version(), "PSF-2.0", text or tr("Its text does not ship here."))
