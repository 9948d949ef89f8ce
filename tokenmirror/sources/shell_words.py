"""Shell lines cut into commands and words: tolerant of anything, it runs and expands nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tokenmirror.sources.log_paths import is_windows_path

_DEPTH = 30
_TOKEN = re.compile(
    r"""
      (?P<blank>[ \t\r]+|\\\r?\n)
    | (?P<newline>\n)
    | (?P<comment>\#[^\n]*)
    | (?P<plain>[^\s'"\\$`;&|()<>\#]+)
    | (?P<ansi>\$'(?:[^'\\]|\\.)*(?:'|\Z))
    | (?P<single>'[^']*(?:'|\Z))
    | (?P<double>")
    | (?P<escape>\\.?)
    | (?P<heredoc><<-?(?!<)[ \t]*)
    | (?P<redirect><<<|&>>?|>>|>\||[<>]&|[<>])
    | (?P<operator>&&|\|\||;+|\|&|[&|])
    | (?P<open>\()
    | (?P<close>\))
    | (?P<substitution>\$\()
    | (?P<variable>\$\{[^}]*\}?|\$\w*)
    | (?P<backtick>`(?:[^`\\]|\\.)*(?:`|\Z))
    """,
    re.VERBOSE | re.DOTALL,
)
_IN_DOUBLE = re.compile(
    r"""
      (?P<plain>[^"\\$`]+)
    | (?P<escape>\\[$`"\\\n])
    | (?P<backslash>\\)
    | (?P<substitution>\$\()
    | (?P<backtick>`(?:[^`\\]|\\.)*(?:`|\Z))
    | (?P<variable>\$\{[^}]*\}?|\$\w*)
    | (?P<end>")
    """,
    re.VERBOSE | re.DOTALL,
)
_DELIMITER = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|[^\s;&|<>()]+")
_GLOB = re.compile(r"[*?\[]")


class Word(NamedTuple):
    """One word of a command, without its quotes."""

    text: str
    literal: bool = True
    """Nothing in it waits for the shell: no variable, substitution or pattern."""


Command = tuple[Word, ...]


def shell_commands(line: str, cwd: str | None) -> list[Command | str]:
    """Return the simple commands of a line in order, with "(" and ")" around those of a subshell.

    Texts of here-documents are skipped; what stands in `$(...)` is a subshell. The folder only tells
    which system's backslashes these are.
    """
    scanner = _Scanner(line, windows=cwd is not None and is_windows_path(cwd))
    scanner.commands(nested=False)
    return scanner.found


class _Word:
    """A word while it grows."""

    __slots__ = ("literal", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.literal = True

    def add(self, text: str, *, literal: bool = True) -> None:
        """Grow by a piece."""
        self.parts.append(text)
        self.literal = self.literal and literal

    def done(self) -> Word:
        """Return the word as it stands."""
        return Word("".join(self.parts), self.literal)


class _Command:
    """A simple command while it grows."""

    __slots__ = ("to_file", "word", "words")

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.word: _Word | None = None
        self.to_file = False
        """The next word names where to redirect to."""

    def end_word(self, *, redirects: bool = False) -> None:
        """Close the word, unless it is a file or the number of a stream."""
        if self.word is None:
            return
        word = self.word.done()
        if not self.to_file and not (redirects and word.text.isdigit()):
            self.words.append(word)
        self.word = None
        self.to_file = False


class _Scanner:
    """A position in a line, and what was found up to it."""

    def __init__(self, line: str, *, windows: bool) -> None:
        self.found: list[Command | str] = []
        self._line = line
        self._at = 0
        self._windows = windows
        self._depth = 0
        self._heredocs: list[tuple[str, bool]] = []

    def commands(self, *, nested: bool) -> None:
        """Read commands to the end of the line, or of the substitution that is open."""
        command = _Command()
        level = 0
        for kind, text in self._tokens():
            if kind in _WORD_KINDS or (kind == "comment" and command.word is not None):
                command.word = command.word or _Word()
                self._grow(command.word, kind, text)
                continue
            command.end_word(redirects=kind in _REDIRECTS)
            if self._inside(command, kind, text):
                continue
            self._flush(command)
            command = _Command()
            if kind == "close" and nested and level == 0:
                return
            level += _LEVELS.get(kind, 0)
            if kind in _LEVELS:
                self.found.append(text)
        command.end_word()
        self._flush(command)

    def _tokens(self) -> Iterator[tuple[str, str]]:
        """Step through the line; what reads a token may move on further."""
        while self._at < len(self._line):
            token = _TOKEN.match(self._line, self._at)
            if token is None or token.lastgroup is None:
                self._at += 1
                continue
            self._at = token.end()
            yield token.lastgroup, token.group()

    def _inside(self, command: _Command, kind: str, text: str) -> bool:
        """Take a token that ends no command."""
        if kind == "redirect":
            command.to_file = True
        elif kind == "heredoc":
            self._delimiter(text)
        elif kind == "newline":
            self._skip_heredocs()
        return kind in _REDIRECTS or kind in {"blank", "comment"}

    def _flush(self, command: _Command) -> None:
        """Note a finished command."""
        if command.words:
            self.found.append(tuple(command.words))

    def _grow(self, word: _Word, kind: str, text: str) -> None:
        """Add one token to a word."""
        if kind == "plain":
            word.add(text, literal=not _GLOB.search(text))
        elif kind == "single":
            word.add(text[1:-1] if text.endswith("'") and len(text) > 1 else text[1:])
        elif kind == "double":
            self._double(word)
        elif kind == "escape":
            keeps = self._windows or is_windows_path("".join(word.parts[:2]) + "\\")
            word.add(text if keeps else text[1:])
        elif kind == "substitution":
            self._substitution(word)
        elif kind == "comment":
            # A hash within a word begins no comment.
            self._at += 1 - len(text)
            word.add("#")
        else:
            word.add(text, literal=False)

    def _double(self, word: _Word) -> None:
        """Read up to the closing double quote."""
        word.add("")
        while self._at < len(self._line):
            token = _IN_DOUBLE.match(self._line, self._at)
            if token is None:
                self._at += 1
                continue
            self._at = token.end()
            if token.lastgroup == "end":
                return
            if token.lastgroup == "substitution":
                self._substitution(word)
            elif token.lastgroup == "escape":
                word.add(token.group()[1:].replace("\n", ""))
            else:
                word.add(token.group(), literal=token.lastgroup in {"plain", "backslash"})

    def _substitution(self, word: _Word) -> None:
        """Step through `$(...)`, whatever quotes and here-documents stand in it."""
        start = self._at - 2
        self._depth += 1
        if self._depth > _DEPTH:
            self._at = len(self._line)
        else:
            self.found.append("(")
            self.commands(nested=True)
            self.found.append(")")
        self._depth -= 1
        word.add(self._line[start : self._at], literal=False)

    def _delimiter(self, opening: str) -> None:
        """Note which line will end a here-document."""
        token = _DELIMITER.match(self._line, self._at)
        if token is not None:
            self._at = token.end()
            self._heredocs.append((token.group().strip("'\"").lstrip("\\"), "-" in opening))

    def _skip_heredocs(self) -> None:
        """Step over the texts of the here-documents announced on the line that ended."""
        for delimiter, indented in self._heredocs:
            while self._at < len(self._line):
                end = self._line.find("\n", self._at)
                end = len(self._line) if end < 0 else end
                text = self._line[self._at : end].rstrip("\r")
                self._at = min(end + 1, len(self._line))
                if (text.lstrip("\t") if indented else text) == delimiter:
                    break
        self._heredocs.clear()


_WORD_KINDS = frozenset({"plain", "ansi", "single", "double", "escape", "substitution", "variable", "backtick"})
_REDIRECTS = frozenset({"redirect", "heredoc"})
_LEVELS = {"open": 1, "close": -1}
