"""A diagnosis that can be given to anyone: versions, counts and our own log; nothing in it names a person's things."""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import sys
from collections.abc import Collection, Mapping
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from tokenmirror import __version__
from tokenmirror.journal import last_lines
from tokenmirror.offline import refusal
from tokenmirror.paths import DataPaths
from tokenmirror.store import diagnosis_queries as queries
from tokenmirror.store.database import StoreProblem, open_reader

_MOST_LINES = 200
_PARTS = ("PySide6-Essentials", "pyqtgraph", "numpy", "sqlite-utils", "watchdog", "msgspec", "zstandard", "typst")
_DESKTOPS = (
    "GNOME",
    "KDE",
    "XFCE",
    "LXQt",
    "LXDE",
    "MATE",
    "X-Cinnamon",
    "Budgie",
    "Pantheon",
    "Unity",
    "sway",
    "COSMIC",
)
_SESSIONS = ("x11", "wayland", "tty")
_NUMBER = re.compile(r"\d+(?:\.\d+){0,3}")


class Section(NamedTuple):
    """Some facts of one kind, each a name and what it is."""

    title: str
    facts: tuple[tuple[str, str], ...]


class Diagnosis(NamedTuple):
    """All of it, in the order in which it is read."""

    sections: tuple[Section, ...]
    journal: dict[str, list[str]]


def diagnose(
    paths: DataPaths, env: Mapping[str, str], sources: Collection[str], looked: tuple[tuple[str, str], ...]
) -> Diagnosis:
    """Gather it; `looked` is what a look at this computer found, in words of ours alone."""
    sections = [
        Section("Program", _program()),
        Section("Computer", _computer(env)),
        Section("What was looked at", looked),
        Section("Files", _files(paths)),
        *_stored(paths, sources),
    ]
    return Diagnosis(tuple(section for section in sections if section.facts), last_lines(paths.journal, _MOST_LINES))


def _program() -> tuple[tuple[str, str], ...]:
    parts = [(name, _number(_version_of(name))) for name in _PARTS]
    now = refusal()
    return (
        ("TokenMirror", __version__),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
        *parts,
        ("Internet refused by the kernel", _yes(now.kernel)),
        ("Internet refused by Python", _yes(now.hook)),
    )


def _version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _computer(env: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what kind of computer it is; its name is not asked."""
    desktops = env.get("XDG_CURRENT_DESKTOP", "").split(":")
    return (
        ("System", {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}.get(sys.platform, queries.OTHER)),
        ("Its version", _number(platform.release())),
        ("Machine", platform.machine() if platform.machine() in _MACHINES else queries.OTHER),
        ("C library", _number(platform.libc_ver()[1])),
        ("Processors", str(os.cpu_count() or 0)),
        ("Desktop", next((name for name in desktops if name in _DESKTOPS), queries.OTHER)),
        ("Session", next((name for name in _SESSIONS if name == env.get("XDG_SESSION_TYPE")), queries.OTHER)),
    )


_MACHINES = ("x86_64", "AMD64", "aarch64", "arm64")


def _files(paths: DataPaths) -> tuple[tuple[str, str], ...]:
    """Return how large our own files are."""
    named = (
        ("Database", paths.database),
        ("Its write-ahead log", paths.database.with_name(f"{paths.database.name}-wal")),
        ("Key of the fingerprints", paths.key),
        ("Note of how it is encrypted", paths.encryption),
    )
    sizes = [(name, f"{path.stat().st_size:,} bytes") for name, path in named if path.is_file()]
    folders = (("Copies of the database", paths.backups), ("Databases set aside", paths.set_aside))
    return (*sizes, *((name, str(len(list(folder.iterdir())))) for name, folder in folders if folder.is_dir()))


def _stored(paths: DataPaths, sources: Collection[str]) -> list[Section]:
    if not paths.database.exists():
        return []
    try:
        with closing(open_reader(paths.database)) as db:
            return [
                Section("Rows", _texts(queries.rows_of_tables(db))),
                Section("Logs by state", _texts(queries.log_states(db, sources))),
                Section("Records not read, by kind", _texts(queries.problem_kinds(db, sources))),
                Section("Repositories by state", _texts(queries.repository_states(db))),
            ]
    except (StoreProblem, sqlite3.Error) as problem:
        return [Section("Database", (("It cannot be read", type(problem).__name__),))]


def _texts(rows: queries.Counted) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"{count:,}") for name, count in rows)


def _number(text: str) -> str:
    """Return the numbers that a version begins with: what follows can be a name that somebody gave."""
    found = _NUMBER.match(text)
    return found[0] if found else "not known"


def _yes(given: bool) -> str:  # noqa: FBT001 - the only word
    return "yes" if given else "no"
