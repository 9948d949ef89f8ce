"""Made-up commits and edits, written as text and turned into fingerprints by the real code."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tokenmirror.attribution.works import CommitWork, EditWork, FileWork, SaidWork
from tokenmirror.domain.fingerprints import Fingerprinter

LINES = Fingerprinter(b"a key that everyone knows, fine.")
HOUR = 3_600_000
DAY = 24 * HOUR


def oid_of(key: int) -> str:
    """Return the object name of a made-up commit."""
    return f"{key:07d}" + "e" * 33


def prints(text: str) -> tuple[int, ...]:
    """Return the fingerprints of a text's lines."""
    return LINES.lines(text)


def code(name: str, count: int) -> str:
    """Return so many lines that occur nowhere else."""
    return "".join(f"    {name}_{number} = weigh({name}, {number})\n" for number in range(count))


def file_work(path: str, added: str = "", removed: str = "", *, old: str | None = None, made: bool = False) -> FileWork:
    """Return what a commit did to one file; `made` is a generated file."""
    return FileWork(path, prints(added), prints(removed), old, made)


def commit_work(
    key: int,
    *files: FileWork,
    at: int | None = None,
    parents: Sequence[int] = (),
    mine: bool = True,
    **more: object,
) -> CommitWork:
    """Return a commit that was made `at` milliseconds; by default an hour after the one before."""
    moment = key * HOUR if at is None else at
    plain = CommitWork(
        key, oid_of(key), "robin@example.com", moment, moment, f"Commit {key}", tuple(map(oid_of, parents)), mine, files
    )
    return replace(plain, **more)


def edit_work(session: int, path: str, added: str = "", removed: str = "", *, at: int) -> EditWork:
    """Return an edit of a session."""
    return EditWork(session, at, path, prints(added), prints(removed))


def said_work(session: int, key: int | None, *, at: int) -> SaidWork:
    """Return that a session said it made a commit; None where the output did not name it."""
    return SaidWork(session, at, "" if key is None else oid_of(key)[:7])
