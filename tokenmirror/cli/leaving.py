"""Everything that the program wrote outside of its own package, by name, and taking it away."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from tokenmirror.app.login import login
from tokenmirror.collector.lock import AlreadyRunning, CollectorLock
from tokenmirror.keys.notes import Kept, KeyNote, NoteProblem, read_note
from tokenmirror.keys.switching import forget_key
from tokenmirror.paths import DataPaths
from tokenmirror.store.converting import shred

_ENDS = ("", "-wal", "-shm", "-journal")
_OURS = ("window.ini", "window.ini.lock")


class Left(msgspec.Struct, frozen=True):
    """One thing that is there because of the program."""

    what: str
    """`database`, `key`, `copies`, `settings`, `login`, `keyring`, `yours` ..."""
    where: str
    size: int
    goes: bool
    """Whether leaving takes it away; what the person or their tools put there stays."""


def what_is_left(paths: DataPaths) -> list[Left]:
    """Return all of it."""
    found = [Left(what, str(path), _size(path), goes=True) for what, path in _own(paths) if path.exists()]
    known = {path.name for _what, path in _own(paths)}
    if paths.folder.is_dir():
        others = sorted(path for path in paths.folder.iterdir() if path.name not in known and not _is_draft(path))
        found += [Left("yours", str(path), _size(path), goes=False) for path in others if not _is_empty(path)]
        found.append(Left("folder", str(paths.folder), 0, goes=not any(not one.goes for one in found)))
    state = login(paths.folder).look()
    if state.on or state.problem:
        found.append(Left("login", state.place, 0, goes=not state.problem))
    found += [Left("keyring", key.name, 0, goes=True) for key in _keys(paths)]
    return found


def leave(paths: DataPaths) -> list[str]:
    """Take away what is ours; return what could not be. Raises AlreadyRunning while something is collecting."""
    if _is_window_there(paths):
        raise AlreadyRunning
    if paths.folder.is_dir():
        CollectorLock(paths.lock).release()
    problems: list[str] = []
    state = login(paths.folder).turn(on=False, hidden=False)
    if state.problem:
        problems.append(f"{state.place}: {state.problem}")
    for key in _keys(paths):
        forget_key(key)
    for _what, path in _own(paths):
        problems += _removed(path)
    if paths.folder.is_dir():
        for path in paths.folder.iterdir():
            if _is_draft(path) or _is_empty(path):
                problems += _removed(path)
        if not any(paths.folder.iterdir()):
            paths.folder.rmdir()
    return problems


def _own(paths: DataPaths) -> Iterator[tuple[str, Path]]:
    for end in _ENDS:
        yield "database", paths.database.with_name(paths.database.name + end)
    yield "key", paths.key
    yield "encryption", paths.encryption
    for end in _ENDS:
        yield "in hand", paths.in_hand.with_name(paths.in_hand.name + end)
    yield "copies", paths.backups
    yield "set aside", paths.set_aside
    yield "journal", paths.journal
    for path in (paths.lock, paths.turn, paths.damaged, paths.checked):
        yield "marks", path
    place = _meeting_place(paths)
    for path in (place, place.with_name(f"{place.name}.lock")):  # of a window that was killed
        yield "marks", path
    for name in _OURS:
        yield "settings", paths.folder / name


def _meeting_place(paths: DataPaths) -> Path:
    from tokenmirror.app.instance import meeting_place  # noqa: PLC0415 - loads what a window needs

    return meeting_place(paths.folder)


def _is_window_there(paths: DataPaths) -> bool:
    """Tell whether a window is open: one whose collector is not running would write again what is taken away."""
    from tokenmirror.app.instance import is_running  # noqa: PLC0415 - as above

    return is_running(paths.folder)


def _is_draft(path: Path) -> bool:
    """Tell what was being written when the program was cut off."""
    return path.name.startswith(
        (
            ".making-",
            ".converting-",
            ".replaced-",
            ".encryption",
            ".damaged",
            ".checked",
            ".restoring",
            "fingerprint.key.",
            "tokenmirror-",
            "window.ini.",
        )
    )


def _is_empty(path: Path) -> bool:
    """Tell the folder for agents of one's own, which is made for them, while none wrote into it."""
    return path.name == "drop" and path.is_dir() and not any(path.iterdir())


def _keys(paths: DataPaths) -> list[KeyNote]:
    """Return what is known of the keys that are in the system's keyring."""
    try:
        note = read_note(paths.folder)
    except NoteProblem:
        return []
    keys = (note.key, note.before) if note is not None else ()
    return [key for key in keys if key is not None and key.kept is Kept.KEYRING]


def _size(path: Path) -> int:
    if path.is_dir() and not path.is_symlink():
        return sum(_size(inner) for inner in path.iterdir())
    return path.lstat().st_size


def _removed(path: Path) -> list[str]:
    """Write over a file, or all files of a folder, and take it away; return why that could not be."""
    try:
        if path.is_symlink() or not path.exists():
            path.unlink(missing_ok=True)
        elif path.is_dir():
            for inner in path.rglob("*"):
                if inner.is_file() and not inner.is_symlink():
                    shred(inner)
            shutil.rmtree(path)
        elif path.stat().st_size:
            shred(path)
        else:
            path.unlink()
    except OSError as error:
        return [f"{path}: {error.strerror or error}"]
    return []


def package_words() -> str:
    """Return how the program itself goes."""
    if getattr(sys, "frozen", False):
        return "The program itself goes as it came: by its package, or by deleting its folder."
    return f"The program itself is in {Path(__file__).resolve().parents[2]}; delete that folder, its .venv with it."
