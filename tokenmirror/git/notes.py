"""Notes that other programs left on commits, in `refs/notes/ai`: which there are, and which sessions they name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import IO

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.git_problems import GitProblem, GitProblemKind
from tokenmirror.git.note_words import LONGEST, Named, sessions_in
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.revisions import checked, whole_id
from tokenmirror.git.runner import QUICK, Git

NOTES = "refs/notes/ai"
MOST_ENTRIES = 1_000_000
"""Entries above which a tree of notes is not believed: a small one can hold itself any number of times."""

_PIECE = 1 << 16
_HEX = rb"[0-9a-f]{64}|[0-9a-f]{40}"
_ENTRY = re.compile(rb"100(?:644|755) blob (" + _HEX + rb")\t((?:[0-9a-f]{2}/)*[0-9a-f]+)")
_OF_THE_NOTES = frozenset(
    {GitProblemKind.MISSING_OBJECTS, GitProblemKind.CORRUPT, GitProblemKind.TIMEOUT, GitProblemKind.FAILED}
)
"""Problems that the notes can have by themselves: history can be read without them."""


def notes_head(git: Git) -> CommitId | None:
    """Return the commit that holds the notes; None where there are none."""
    said = git.output("for-each-ref", "--format=%(refname)%00%(objecttype)%00%(objectname)", NOTES)
    for row in said.decode("utf-8", "replace").split("\n"):
        name, _, about = row.partition("\0")
        kind, _, commit = about.partition("\0")
        if name == NOTES and kind == "commit":
            return CommitId(commit)
    return None


def note_versions(git: Git, head: CommitId, commits: Collection[str]) -> dict[str, str] | None:
    """Return the object name of the note on each of some commits; None where the notes cannot be read."""
    found: dict[str, str] = {}
    try:
        for row in _entries(git, head):
            entry = _ENTRY.fullmatch(row)
            commit = entry[2].replace(b"/", b"").decode("ascii") if entry else ""
            if entry and commit in commits:
                found[commit] = entry[1].decode("ascii")
    except GitError as error:
        _raise_unless_of_the_notes(error)
        return None
    return found


def _entries(git: Git, head: CommitId) -> Iterator[bytes]:
    """Yield the rows of a tree of notes, as many as anybody can have."""
    rest = b""
    count = 0
    with git.stream("ls-tree", "-r", "-z", "--full-tree", checked(head), limit=QUICK) as said:
        while piece := said.read(_PIECE):
            *rows, rest = (rest + piece).split(b"\0")
            count += len(rows)
            if count > MOST_ENTRIES or len(rest) > _PIECE:
                raise GitError(GitProblem(GitProblemKind.CORRUPT, f"{NOTES} in {git.folder} holds more than notes."))
            yield from rows


def read_notes(git: Git, notes: Iterable[str]) -> dict[str, tuple[Named, ...]]:
    """Return the sessions that each of some notes names, for those that are here; what is too long names none."""
    try:
        sizes = _sizes(git, notes)
        named: dict[str, tuple[Named, ...]] = dict.fromkeys(sizes, ())
        short = [note for note, size in sizes.items() if size <= LONGEST]
        if short:
            with git.stream("cat-file", "--batch", stdin=_lines(short)) as said:
                named |= {note: sessions_in(content) for note, content in _contents(said)}
    except GitError as error:
        _raise_unless_of_the_notes(error)
        return {}
    return named


def _sizes(git: Git, notes: Iterable[str]) -> dict[str, int]:
    """Return the sizes of the notes that are here."""
    asked = _lines(dict.fromkeys(checked(note) for note in notes))
    said = git.output("cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", stdin=asked)
    rows = (row.split() for row in said.split(b"\n"))
    with understood(git.folder):
        return {whole_id(row[0]): int(row[2]) for row in rows if row[1:2] == [b"blob"]}  # of what is missing, two words


def _contents(said: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each object that `git cat-file --batch` prints."""
    while header := said.readline():
        name, *about = header.decode("ascii", "replace").split()
        if len(about) == 2:  # noqa: PLR2004 - kind and size; of an object that is gone, one word
            size = int(about[1])
            if not 0 <= size <= LONGEST:
                raise ValueError("an object of another size than was told before")
            yield name, said.read(size)
            said.read(1)


def _lines(names: Iterable[str]) -> bytes:
    return "".join(f"{name}\n" for name in names).encode("ascii")


def _raise_unless_of_the_notes(error: GitError) -> None:
    if error.problem.kind not in _OF_THE_NOTES:
        raise error
