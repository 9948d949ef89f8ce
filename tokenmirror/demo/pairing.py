"""A person and a tool at work: what is logged really happens in the repository."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Protocol

from tokenmirror.demo.repository import Committed, Repository
from tokenmirror.domain.usage import TokenUsage


class SessionLog(Protocol):
    """What the logs of both tools can take down."""

    session: str
    branch: str
    calls: int
    tokens: TokenUsage

    def prompt(self, text: str, at: datetime) -> None:
        """Append what the person typed."""

    def reply(self, text: str, at: datetime, *, usage: TokenUsage | None = None) -> object:
        """Append an answer without a tool."""

    def edit(
        self, path: Path, old: str, new: str, at: datetime, original: str, *, usage: TokenUsage | None = None
    ) -> None:
        """Append an applied edit."""

    def write(
        self,
        path: Path,
        content: str,
        at: datetime,
        original: str | None = None,
        *,
        usage: TokenUsage | None = None,
    ) -> None:
        """Append a file written whole."""

    def bash(self, command: str, output: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Append a shell command."""

    def git_commit(
        self,
        message: str,
        printed: str,
        at: datetime,
        *,
        usage: TokenUsage | None = None,
        folder: Path | None = None,
    ) -> None:
        """Append `git commit` and what it printed."""


class Pairing:
    """One session at work in one checkout."""

    def __init__(self, repository: Repository, log: SessionLog) -> None:
        self.repository = repository
        self.log = log

    def write(self, name: str, content: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Let the tool write a whole file."""
        original = self.repository.read(name) if self.repository.exists(name) else None
        path = self.repository.write(name, content)
        self.log.write(path, content, at, original, usage=usage)

    def edit(self, name: str, old: str, new: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Let the tool replace a piece of a file, which must be there once."""
        original = self.repository.read(name)
        if original.count(old) != 1:
            raise ValueError(f"the piece to replace is {original.count(old)} times in {name}")
        path = self.repository.write(name, original.replace(old, new))
        self.log.edit(path, old, new, at, original, usage=usage)

    def append(self, name: str, text: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Let the tool add text at the end of a file."""
        content = self.repository.read(name)
        lines = content.splitlines(keepends=True)
        tails = ("".join(lines[-count:]) for count in range(2, len(lines) + 1))
        last = next((tail for tail in tails if content.count(tail) == 1), content)
        self.edit(name, last, last + text, at, usage=usage)

    def commit(
        self, message: str, at: datetime, *, usage: TokenUsage | None = None, elsewhere: bool = False
    ) -> Committed:
        """Let the tool commit; `elsewhere` names the repository by `git -C`, the cwd being another."""
        made = self.repository.commit(message, at)
        folder = self.repository.path if elsewhere else None
        self.log.git_commit(message, made.printed, at, usage=usage, folder=folder)
        return made
