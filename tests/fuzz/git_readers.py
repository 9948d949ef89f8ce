"""What reads what git prints, each as a function of bytes: for the fuzzer, and for a test that replays what it found.

A reader may answer anything or say `GitError`; any other exception is a defect, for a repository can be anybody's
and git can be ended in the middle of a line.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO

import msgspec

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.git import (
    blame,
    branches,
    discovery,
    generated,
    graph,
    history,
    identity,
    ignored,
    missing,
    notes,
    patch_ids,
    references,
    reflogs,
    rewrapped,
    trees,
    worktree_lines,
    written_once,
)
from tokenmirror.git.note_words import sessions_in
from tokenmirror.git.problems import GitError, problem_from, understood
from tokenmirror.git.runner import LONG, QUICK, Answer, Git

BETWEEN = b"\n=next=\n"
"""Stands between what several commands print; the last one is printed again by those that follow."""
HEAD = CommitId("a" * 40)
SOME = [CommitId("b" * 40), CommitId("c" * 40)]
PRINTS = Fingerprinter(b"a key for tests, not a secret").line
_FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - thousands of files, each for an instant
_ENOUGH = 2000


class Said(Git, frozen=True):
    """Prints what it was given, whatever it is asked."""

    said: bytes = b""
    left: list[bytes] = msgspec.field(default_factory=list)

    def _next(self) -> bytes:
        if not self.left:
            self.left.extend(reversed(self.said.split(BETWEEN)))
        return self.left.pop() if len(self.left) > 1 else self.left[0]

    def ask(self, *arguments: str, stdin: bytes = b"", codes: tuple[int, ...] = (0,), limit: float = QUICK) -> Answer:
        """Give what is next; an empty answer is a no, where that is expected."""
        del arguments, stdin, limit
        found = self._next()
        return Answer(found, codes[-1] if not found else codes[0])

    @contextmanager
    def stream(self, *arguments: str, stdin: bytes = b"", limit: float = LONG) -> Iterator[IO[bytes]]:
        """Give what is next, line by line."""
        del arguments, stdin, limit
        with understood(self.folder):
            yield BytesIO(self._next())

    def piped(self, first: tuple[str, ...], second: tuple[str, ...], *, stdin: bytes, limit: float = LONG) -> bytes:
        """Give what is next."""
        del first, second, stdin, limit
        return self._next()


def _said(data: bytes) -> Said:
    return Said(Path("/nowhere"), data)


def _log(data: bytes) -> None:
    list(history.read_commits(_said(data), ["HEAD"], fingerprint=PRINTS))


def _messages(data: bytes) -> None:
    list(history.read_messages(_said(data), SOME))


def _blame(data: bytes) -> None:
    blame._read(data, frozenset({HEAD}), PRINTS)


def _once(data: bytes) -> None:
    written_once.written_once(_said(data), HEAD, ["a.py", "a b.py"])
    written_once.contents(_said(data), SOME)


def _renames(data: bytes) -> None:
    blame.renames(_said(data), HEAD, SOME[0])


def _graph(data: bytes) -> None:
    graph.read_graph(_said(data), [HEAD])


def _heads(data: bytes) -> None:
    references.heads(_said(data))
    references.references(_said(data))


def _default_branch(data: bytes) -> None:
    branches.default_branch(_said(data))


def _worktrees(data: bytes) -> None:
    references.worktrees(_said(data))


def _moved_along(git: Git, before: CommitId, head: CommitId, paths: Sequence[str]) -> object:
    held = trees.Versions()
    return [held.at(git, commit, paths) for commit in (before, head)]


def _trees(data: bytes) -> None:
    _moved_along(_said(data), SOME[0], HEAD, ["a.py"])
    trees.blobs(_said(data), HEAD)
    trees.blobs(_said(data), HEAD, {"a.py"})
    trees.blobs_of(_said(data), HEAD, ["a.py"])
    ignored.ignored_commits(_said(data), HEAD)


def _notes(data: bytes) -> None:
    notes.notes_head(_said(data))
    notes.note_versions(_said(data), HEAD, SOME)
    notes.read_notes(_said(data), SOME)
    sessions_in(data)


def _reflogs(data: bytes) -> None:
    with tempfile.TemporaryDirectory(dir=_FAST) as folder:
        logs = Path(folder) / "logs"
        logs.mkdir()
        (logs / "HEAD").write_bytes(data)
        reflogs.reflog_entries(_said(data), Path(folder))
        (Path(folder) / "reftable").mkdir()
        reflogs.reflog_entries(_said(data), Path(folder))


def _links(data: bytes) -> None:
    """Read the files by which worktrees and repositories name each other; they are read without git."""
    with tempfile.TemporaryDirectory(dir=_FAST) as name:
        folder = Path(name)
        own = folder / "repository" / "worktrees" / "one"
        own.mkdir(parents=True)
        (own / "gitdir").write_bytes(data)
        (folder / ".git").write_bytes(data)
        reflogs.head_refs(own.parent.parent, None)
        list(discovery._worktrees_of(own.parent.parent))
        discovery._pruned_worktree_owner(folder)
        worktree_lines.lines_on_disk(own / "gitdir", PRINTS)


def _missing(data: bytes) -> None:
    missing.readable(_said(data), SOME)


def _patch_ids(data: bytes) -> None:
    patch_ids.patch_ids(_said(data), SOME)
    patch_ids.range_patch_ids(_said(data), [(SOME[0], SOME[1])])


def _attributes(data: bytes) -> None:
    generated.generated_paths(_said(data), ["a.py", "vendor/b.js"])


def _addresses(data: bytes) -> None:
    identity.own_addresses(_said(data), ["ada@example.org"])
    identity.authors_of(_said(data), SOME)
    identity.namesakes(_said(data), ["HEAD"], datetime(2026, 1, 1, tzinfo=UTC), frozenset({"ada@example.org"}))


def _complaints(data: bytes) -> None:
    problem_from(Path("/nowhere"), data.decode("utf-8", "surrogateescape"))


def _rewrapped(data: bytes) -> None:
    removed, _, added = data.partition(BETWEEN)
    rewrapped.rewrapped(removed.split(b"\n")[:_ENOUGH], added.split(b"\n")[:_ENOUGH])


READERS: Mapping[str, Callable[[bytes], None]] = {
    "log": _log,
    "messages": _messages,
    "blame": _blame,
    "renames": _renames,
    "once": _once,
    "graph": _graph,
    "heads": _heads,
    "default_branch": _default_branch,
    "worktrees": _worktrees,
    "trees": _trees,
    "notes": _notes,
    "reflogs": _reflogs,
    "links": _links,
    "missing": _missing,
    "patch_ids": _patch_ids,
    "attributes": _attributes,
    "addresses": _addresses,
    "complaints": _complaints,
    "rewrapped": _rewrapped,
}


def read(name: str, data: bytes) -> None:
    """Let a reader read; what it may say is no defect."""
    try:
        READERS[name](data)
    except GitError:
        return


class Listened(Git, frozen=True):
    """Asks git, and keeps what it printed."""

    heard: list[bytes] = msgspec.field(default_factory=list)

    def ask(self, *arguments: str, stdin: bytes = b"", codes: tuple[int, ...] = (0,), limit: float = QUICK) -> Answer:
        """Ask, and keep the answer."""
        found = Git(self.folder).ask(*arguments, stdin=stdin, codes=codes, limit=limit)
        self.heard.append(found.output)
        return found

    @contextmanager
    def stream(self, *arguments: str, stdin: bytes = b"", limit: float = LONG) -> Iterator[IO[bytes]]:
        """Ask, and keep the answer."""
        with Git(self.folder).stream(*arguments, stdin=stdin, limit=limit) as lines:
            found = lines.read()
        self.heard.append(found)
        yield BytesIO(found)

    def piped(self, first: tuple[str, ...], second: tuple[str, ...], *, stdin: bytes, limit: float = LONG) -> bytes:
        """Ask, and keep the answer."""
        found = Git(self.folder).piped(first, second, stdin=stdin, limit=limit)
        self.heard.append(found)
        return found


def real_answers(top: Path, paths: Sequence[str]) -> dict[str, bytes]:
    """Return for each reader what git prints about a repository: where a fuzzer begins."""
    head = CommitId(Git(top).output("rev-parse", "HEAD").decode().strip())
    since = datetime(2000, 1, 1, tzinfo=UTC)
    commits = list(graph.read_graph(Git(top), [head]).nodes)
    tip = notes.notes_head(Git(top)) or head
    asked: dict[str, Callable[[Git], object]] = {
        "log": lambda git: list(history.read_commits(git, ["HEAD"], fingerprint=PRINTS)),
        "messages": lambda git: list(history.read_messages(git, commits)),
        "blame": lambda git: blame._blamed(git, head, paths[0], frozenset(), PRINTS),
        "renames": lambda git: blame.renames(git, commits[-1], head),
        "once": lambda git: (
            written_once.written_once(git, head, paths),
            written_once.contents(git, trees.blobs(git, head).values()),
        ),
        "graph": lambda git: graph.read_graph(git, [head]),
        "heads": lambda git: (references.heads(git), references.references(git)),
        "default_branch": branches.default_branch,
        "worktrees": references.worktrees,
        "trees": lambda git: (trees.blobs(git, head), _moved_along(git, commits[-1], head, paths)),
        "notes": lambda git: notes.read_notes(git, (notes.note_versions(git, tip, commits) or {}).values()),
        "missing": lambda git: missing.readable(git, commits),
        "patch_ids": lambda git: patch_ids.patch_ids(git, commits),
        "attributes": lambda git: generated.generated_paths(git, paths),
        "addresses": lambda git: (identity.own_addresses(git), identity.namesakes(git, ["HEAD"], since, frozenset())),
    }
    found: dict[str, bytes] = {}
    for name, ask in asked.items():
        git = Listened(top)
        ask(git)
        found[name] = BETWEEN.join(git.heard)
    common = top / ".git"
    found["reflogs"] = (common / "logs" / "HEAD").read_bytes()
    found["links"] = b"gitdir: ../repository/worktrees/one\n"
    found["complaints"] = b"fatal: detected dubious ownership in repository at '/nowhere'\nTo add an exception\n"
    found["rewrapped"] = b"call(one,\n     two)" + BETWEEN + b"call(\n    one,\n    two,\n)"
    return found
