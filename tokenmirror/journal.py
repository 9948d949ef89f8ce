"""What the program notes of its own work: small files that turn, with nothing in them that names a person's things.

A line holds a time, words of ours and numbers. A word that is not in `WORDS` is written as `other`, so that no path, no
name and no message of an exception can come in by mistake: of an exception there are its type and our own frames.
"""

from __future__ import annotations

import builtins
import os
import re
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType

LIMIT_BYTES = 128 * 1024
"""A file that is larger is set aside for a new one; the one before it goes."""
OLDER = ".1"
COLLECTOR, WINDOW = "collector.log", "window.log"

_EVENTS = "started ended failed trouble changed caught_up paused collector_ended question_failed slow_question"
_KINDS = (
    "already_running cannot_collect database damaged mended git history sources newer older encryption backup watch "
    "not_found dubious_ownership not_a_repository missing_objects corrupt too_old timeout busy memory watching bare "
    "mirror changes sessions reflect budget summary settings scatter tray today alerts commit session forget logs calls"
)
WORDS = frozenset(f"{_EVENTS} {_KINDS} other".split())
FACTS = frozenset(
    ["kind", "question", "seconds", "log_bytes", "logs", "repositories", "changes", "code", "deaths", "other"]
)
_NAME = re.compile(r"[A-Za-z0-9_.]+")
_FACT = r"[a-z_]+=(?:[a-z_]+|-?\d+(?:\.\d+)?)"
_FRAMES = r"(?: [\w/]+\.py:\d+ [\w.<>]+)*"
_LINE = re.compile(
    rf"\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\dZ \d+ (?:[a-z_]+(?: {_FACT})*|failed [\w.]+ in{_FRAMES} \+\d+(?: {_FACT})*)"
)
_PACKAGE = f"{Path(__file__).parent}{os.sep}"
_MOST_FRAMES = 12
_MADE_WITH = frozenset(
    [
        "tokenmirror",
        "PySide6",
        "jeepney",
        "keyring",
        "msgspec",
        "numpy",
        "platformdirs",
        "pyqtgraph",
        "sqlcipher3",
        "sqlite_utils",
        "typst",
        "watchdog",
        "zstandard",
    ]
)


class Journal:
    """One file of a process; where nothing can be written, nothing is."""

    def __init__(self, folder: Path, name: str) -> None:
        """Take the folder of such files, which is made in a data folder that is there."""
        self._folder, self._file = folder, folder / name
        self._lock = threading.Lock()

    def note(self, what: str, **facts: str | float) -> None:
        """Note that something happened, with counts, durations, and kinds that are in `WORDS`."""
        self._write(f"{_word(what)}{_said(facts)}")

    def failed(self, error: BaseException, **facts: str | float) -> None:
        """Note an exception: its type and where of our own code it passed, nothing of what it says."""
        kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
        ours = [place for place in _places(error.__traceback__) if place]
        others = sum(not place for place in _places(error.__traceback__))
        frames = "".join(f" {place}" for place in ours[-_MOST_FRAMES:])
        told = kind if _NAME.fullmatch(kind) and _is_known_kind(kind) else "other"
        self._write(f"failed {told} in{frames} +{others}{_said(facts)}")

    def _write(self, text: str) -> None:
        line = f"{time.strftime('%Y-%m-%d %H:%M:%SZ', time.gmtime())} {os.getpid()} {text}\n"
        try:
            with self._lock:
                self._append(line.encode("ascii", "replace"))
        except OSError:  # a full disk or a folder that is gone is told elsewhere
            return

    def _append(self, line: bytes) -> None:
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700)
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(self._file, flags, 0o600)
        try:
            full = os.fstat(handle).st_size + len(line) > LIMIT_BYTES
            if not full:
                os.write(handle, line)
        finally:
            os.close(handle)
        if full:
            self._file.replace(f"{self._file}{OLDER}")
            self._append(line)


class _Now:
    journal: Journal | None = None
    listening = False


def begin(folder: Path, name: str) -> None:
    """Note from now on what happens in this process, exceptions that nobody catches included."""
    _Now.journal = Journal(folder, name)
    if not _Now.listening:
        _Now.listening = True
        _listen()


def _listen() -> None:
    """Hear of every exception that nobody catches, before it is told as ever."""
    before, before_in_thread = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        failed(error)
        before(kind, error, traceback)

    def hook_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            failed(args.exc_value)
        before_in_thread(args)

    sys.excepthook, threading.excepthook = hook, hook_in_thread


def note(what: str, **facts: str | float) -> None:
    """Note something in the journal of this process, if it keeps one."""
    if _Now.journal is not None:
        _Now.journal.note(what, **facts)


def failed(error: BaseException, **facts: str | float) -> None:
    """Note an exception in the journal of this process, if it keeps one."""
    if _Now.journal is not None:
        _Now.journal.failed(error, **facts)


def last_lines(folder: Path, most: int) -> dict[str, list[str]]:
    """Return the last lines of each file; what is not of our making is left out."""
    found: dict[str, list[str]] = {}
    for name in (COLLECTOR, WINDOW):
        lines: list[str] = []
        for file in (folder / f"{name}{OLDER}", folder / name):
            lines += _lines_of(file)
        if lines:
            found[name] = lines[-most:]
    return found


def _lines_of(file: Path) -> list[str]:
    try:
        with file.open("rb") as opened:
            text = opened.read(LIMIT_BYTES).decode("ascii", "replace")
    except OSError:
        return []
    return [line for line in text.split("\n") if is_ours(line)]


def is_ours(line: str) -> bool:
    """Tell whether a line can have been written here: its form is ours, and so are its words."""
    if not _LINE.fullmatch(line):
        return False
    words = line.split(" ")
    facts = [word.partition("=") for word in words[4:] if "=" in word]
    said = [words[3], *(value for _name, _is, value in facts)]
    known = all(word in WORDS or word[:1] in "-0123456789" for word in said)
    return known and all(name in FACTS for name, _is, _value in facts) and _is_error_of_ours(words)


def _is_error_of_ours(words: list[str]) -> bool:
    """Tell whether an exception is one that there can be, and passed files that there are; true if there is none."""
    if words[3] != "failed":
        return True
    kind, *frames = words[4:5] + [word for word in words[6:] if ".py:" in word]
    files = (frame.partition(":")[0] for frame in frames)
    return (kind == "other" or _is_known_kind(kind)) and all(Path(_PACKAGE, file).is_file() for file in files)


def _is_known_kind(kind: str) -> bool:
    """Tell an exception of Python, of what belongs to it, of ours, or of what we are made with."""
    module, dot, _name = kind.partition(".")
    if not dot:
        found = getattr(builtins, kind, None)
        return isinstance(found, type) and issubclass(found, BaseException)
    return module in sys.stdlib_module_names or module in _MADE_WITH


def _word(text: str) -> str:
    return text if text in WORDS else "other"


def _said(facts: dict[str, str | float]) -> str:
    return "".join(f" {name if name in FACTS else 'other'}={_fact(value)}" for name, value in facts.items())


def _fact(value: str | float) -> str:
    if isinstance(value, str):
        return _word(value)
    return f"{value:.3f}".removesuffix(".000")


def _places(traceback: TracebackType | None) -> Iterator[str]:
    """Yield where an exception passed, the outermost first; nothing for code that is not ours."""
    while traceback is not None:
        yield _place(traceback.tb_frame, traceback.tb_lineno)
        traceback = traceback.tb_next


def _place(frame: FrameType, line: int) -> str:
    file = frame.f_code.co_filename
    if not file.startswith(_PACKAGE):
        return ""
    name = file.removeprefix(_PACKAGE).replace(os.sep, "/")
    return f"{name}:{line} {frame.f_code.co_qualname}"
