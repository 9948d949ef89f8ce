"""Before anything is collected: the database is brought to what the person wished, encrypted or not."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from tokenmirror.collector.catch_up import Tell
from tokenmirror.keys.held import hold
from tokenmirror.messages import Changed, Command, Progress, Trouble, Unlock, decode
from tokenmirror.paths import DataPaths

_TRIES = 4
"""A window that looks at the database lets go of it within some seconds."""
_LOOK_SECONDS = 0.2
WHAT = "encryption"


def take_keys(stream: TextIO, folder: Path) -> None:
    """Hear the keys over the pipe, where the database has any; the end of the stream means that there are none."""
    if not DataPaths(folder).encryption.exists():
        return
    from tokenmirror.keys.notes import NoteProblem  # noqa: PLC0415 - for encrypted databases alone

    for line in stream:
        message = decode(line)
        if isinstance(message, Unlock):
            with suppress(NoteProblem):  # said when the database is opened
                for key in message.keys:
                    hold(folder, bytes.fromhex(key))
            return
        if isinstance(message, Command) and message.do == "stop":
            return


def settled(paths: DataPaths, tell: Tell) -> None:
    """Do what is still to be done of a wish, with the key at hand; the collector's lock is held.

    What cannot be done is told, and taken back where nothing was done of it. Raises KeyNeeded, OSError.
    """
    if not paths.encryption.exists():
        return
    from tokenmirror.keys.notes import NoteProblem  # noqa: PLC0415 - for encrypted databases alone
    from tokenmirror.store.cipher import KeyNeeded  # noqa: PLC0415
    from tokenmirror.store.settling import need_keys, take_back, to_settle  # noqa: PLC0415

    try:
        need_keys(paths)
        if to_settle(paths) is None:
            return
        why = _tried(paths, tell)
        if why:
            if _is_taken_back(paths, take_back):
                tell(Trouble(WHAT, f"Nothing was changed about encryption. {why}"))
                _tried(paths, tell)  # its copies are as they were, which is to be noted
            else:
                tell(Trouble(WHAT, f"The database is not yet what it is to be. The next start goes on. {why}"))
    except NoteProblem as problem:
        raise KeyNeeded(str(problem)) from problem
    tell(Changed(WHAT))


def _is_taken_back(paths: DataPaths, take_back: Callable[[DataPaths], bool]) -> bool:
    try:
        return take_back(paths)
    except (OSError, sqlite3.Error):  # it cannot be seen now what the database is
        return False


def _tried(paths: DataPaths, tell: Tell) -> str:
    """Return why the database is not as it is to be, or nothing."""
    from tokenmirror.store.cipher import KeyNeeded  # noqa: PLC0415
    from tokenmirror.store.converting import InUse, NoRoomToConvert, NotTheSame  # noqa: PLC0415
    from tokenmirror.store.settling import settle  # noqa: PLC0415

    why = ""
    for _try in range(_TRIES):
        try:
            with _told(tell) as told:
                done = settle(paths, told)
        except KeyNeeded:
            raise
        except InUse as problem:
            why = str(problem)
        except (NoRoomToConvert, NotTheSame, sqlite3.Error, OSError) as problem:
            return str(problem)
        else:
            for problem_text in done.problems if done is not None else ():
                tell(Trouble(WHAT, f"A copy could not be changed yet: {problem_text}"))
            return ""
    return why


class _Told:
    """Says now and then how far the writing is."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._file: tuple[Path, int, int] | None = None
        self.over = threading.Event()

    def __call__(self, path: Path, done: int, all_bytes: int) -> None:
        """Take note of the file in hand."""
        self._file = (path, done, all_bytes)

    def run(self) -> None:
        """Tell until it is over."""
        from tokenmirror.store.converting import draft_size  # noqa: PLC0415

        while not self.over.wait(_LOOK_SECONDS):
            if self._file is not None:
                path, done, all_bytes = self._file
                self._tell(Progress(WHAT, min(done + draft_size(path), all_bytes - 1), all_bytes))


@contextmanager
def _told(tell: Tell) -> Iterator[_Told]:
    told = _Told(tell)
    thread = threading.Thread(target=told.run, name="progress", daemon=True)
    thread.start()
    try:
        yield told
    finally:
        told.over.set()
        thread.join()
