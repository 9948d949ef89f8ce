"""The blocks in an answer of Aider's that say what to search for and what to put there, kept as fingerprints."""

from __future__ import annotations

import re

import msgspec

from tokenmirror.sources.line_changes import Fingerprint, Prints, replaced_lines

_SEARCH = re.compile(r"<{5,9} SEARCH>?\s*")
_MIDDLE = re.compile(r"={5,9}\s*")
_REPLACE = re.compile(r">{5,9} REPLACE\s*")
_FENCE = re.compile(r"(?:`{3,}|~{3,}).*")
_PATH = re.compile(r"[^\s<>=]{1,300}")
_MARKS = "#*`: "
_MOST_LINES = 50_000


class _Change(msgspec.Struct, omit_defaults=True):
    """What is to become of one file."""

    added: list[int] = []
    removed: list[int] = []
    new: bool = False


class Blocks(msgspec.Struct, omit_defaults=True):
    """The blocks of the answer that is being read, and of the one before it."""

    named: str = ""
    """Fingerprint of the last line that could be a path, as are the keys below: no word of an answer is kept."""
    path: str = ""
    side: str = ""
    """`old` or `new` inside a block."""
    old: list[int] = []
    new: list[int] = []
    asked: dict[str, _Change] = {}
    ready: dict[str, _Change] = {}

    def take(self, line: str, fingerprint: Fingerprint) -> None:
        """Take one line of an answer."""
        if not self.side:
            self._outside(line, fingerprint)
        elif self.side == "old" and _MIDDLE.fullmatch(line):
            self.side = "new"
        elif self.side == "new" and _REPLACE.fullmatch(line):
            self._end()
        elif len(self.old) + len(self.new) < _MOST_LINES:
            (self.old if self.side == "old" else self.new).extend(fingerprint(f"{line}\n"))

    def answered(self) -> None:
        """Hold what an answer asks for, now that it is whole, until the tool says what it applied."""
        self.ready, self.asked = self.asked, {}
        self.side, self.named, self.old, self.new = "", "", [], []

    def applied(self, path: str, fingerprint: Fingerprint) -> tuple[Prints, Prints, bool]:
        """Return added and removed lines of an applied change, and whether it began with nothing to search for.

        None, if its blocks cannot be told.
        """
        change = self.ready.get(_name(path, fingerprint), _Change())
        return tuple(change.added), tuple(change.removed), change.new

    def _outside(self, line: str, fingerprint: Fingerprint) -> None:
        if _SEARCH.fullmatch(line):
            self.path, self.named = self.named or self.path, ""
            self.side, self.old, self.new = "old", [], []
        elif line.strip() and not _FENCE.fullmatch(line):
            bare = line.strip().strip(_MARKS)
            self.named = _name(bare, fingerprint) if _PATH.fullmatch(bare) else ""

    def _end(self) -> None:
        added, removed = replaced_lines(tuple(self.old), tuple(self.new))
        change = self.asked.setdefault(self.path, _Change(new=not self.old))
        if len(change.added) + len(change.removed) < _MOST_LINES:
            change.added += added
            change.removed += removed
        self.side, self.old, self.new = "", [], []


def _name(path: str, fingerprint: Fingerprint) -> str:
    """Return what a path is known by between chunks."""
    return ":".join(map(str, fingerprint(path)))
