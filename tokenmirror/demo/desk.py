"""The made-up person's desk: the projects on it, the logs that grow, and what chance has in store."""

from __future__ import annotations

from datetime import datetime
from itertools import cycle
from pathlib import Path
from random import Random
from typing import TypeVar

import msgspec

from tokenmirror.demo.calendar import Calendar
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.code import Coder
from tokenmirror.demo.codex_log import CodexLog
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.made_ids import MadeIds
from tokenmirror.demo.repository import Repository
from tokenmirror.demo.words import PROMPTS, REPLIES

Log = ClaudeLog | CodexLog
OneLog = TypeVar("OneLog", ClaudeLog, CodexLog)

_CODEX_SHARE = 0.36
_CLAUDE_MODELS = ("claude-opus-4-8", "claude-opus-4-8", "claude-sonnet-5")


class Project(msgspec.Struct):
    """One repository and what is still to be written in it."""

    repository: Repository
    coder: Coder
    topics: list[str]
    """Not used yet."""
    settled: list[str] = msgspec.field(default_factory=list)
    """On the default branch, where anyone may extend them."""
    branch: str = "main"

    def on(self, branch: str, at: datetime) -> None:
        """Check out a branch, unless it is."""
        if self.branch != branch:
            self.repository.checkout(branch, at)
            self.branch = branch

    def start(self, branch: str, at: datetime) -> None:
        """Start a branch from the default branch."""
        self.on("main", at)
        self.repository.start_branch(branch, at)
        self.branch = branch

    def land(self, at: datetime) -> None:
        """Push the default branch."""
        self.on("main", at)
        self.repository.push("main", at)


class Desk:
    """What every story needs: chance, the calendar and new logs."""

    def __init__(self, home: Path, random: Random, calendar: Calendar, teammate: Person) -> None:
        self.home, self.random, self.calendar, self.teammate = home, random, calendar, teammate
        self.logs: list[Log] = []
        self._ids = MadeIds(f"desk/{random.random()}")
        self._prompts = cycle(PROMPTS)
        self._replies = cycle(REPLIES)

    def prompt(self) -> str:
        """Return what the person types next."""
        return next(self._prompts)

    def answer(self) -> str:
        """Return what a tool answers next."""
        return next(self._replies)

    def claude(self, project: Project, at: datetime, version: str = "2.1.218") -> ClaudeLog:
        """Start a session of Claude Code in a project."""
        log = ClaudeLog(
            self.home,
            project.repository.path,
            self._ids.uuid(),
            at,
            version=version,
            model=self.random.choice(_CLAUDE_MODELS),
            branch=project.branch,
        )
        return self.keep(log)

    def codex(self, project: Project, at: datetime, model: str = "gpt-5.5") -> CodexLog:
        """Start a session of Codex in a project."""
        head = project.repository.head()
        place = project.repository.path
        log = CodexLog(self.home, place, self._ids.uuid(), at, model=model, branch=project.branch, commit=head)
        return self.keep(log)

    def either(self, project: Project, at: datetime) -> Log:
        """Start a session of one of the tools."""
        if self.random.random() < _CODEX_SHARE:
            return self.codex(project, at)
        return self.claude(project, at)

    def outside(self, folder: Path, at: datetime) -> ClaudeLog:
        """Start a session in a folder that is in no repository."""
        return self.keep(ClaudeLog(self.home, folder, self._ids.uuid(), at))

    def fork(self, log: OneLog, at: datetime) -> OneLog:
        """Go on with a copy of a session under a new id."""
        return self.keep(log.fork(self._ids.uuid(), at))

    def keep(self, log: OneLog) -> OneLog:
        """Remember a log, so that its calls are counted."""
        self.logs.append(log)
        return log
