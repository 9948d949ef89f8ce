"""The bench that lab scenarios are built on, and what a person would say about each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.codex_log import CodexLog
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.made_ids import MadeIds
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.domain.usage import TokenUsage, total

Log = ClaudeLog | CodexLog

ME = Person("Robin Reed", "robin@example.com")
TEAMMATE = Person("Tomas Vale", "tomas@example.com")
SERVER = Person("GitHub", "noreply@github.com")

DAYS_AGO = 60
"""How long before now a scenario starts: old enough that nothing is pending."""

STILL_THERE = frozenset({"kept", "kept_in_part"})


@dataclass(frozen=True, slots=True)
class ExpectedCommit:
    """What a person would say about one commit; None and an empty set mean that nothing is asked."""

    sessions: frozenset[str] = frozenset()
    """Labels of the sessions that made it, and no others."""
    states: frozenset[str] = frozenset()
    lines_added: int | None = None
    lines_alive: int | None = None
    tool_lines: int | None = None
    landed_as: str | None = None
    """Label of the commit that carries it, when it landed under another id."""
    evidence: frozenset[str] = frozenset()
    """Words that must be among the evidence for each of its sessions."""
    shares: Mapping[str, float] = field(default_factory=dict)
    """By session label, the share of the commit, where it is asked for; a twentieth more or less is no fault."""
    effort: tuple[float, float] = (0.0, 1.0)
    """Between which shares of its session's tokens have gone into it."""
    gone: bool = False
    """Only the reflog still knows it: it may be missing from the list, but must not be told wrong."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a person would say about a scenario; commits without a word here have no session."""

    commits: Mapping[str, ExpectedCommit]
    not_mine: frozenset[str] = frozenset()
    """Labels of commits by others: if listed at all, then not as mine and without a session."""
    absent: frozenset[str] = frozenset()
    """Labels of commits that are no work at all (stash, notes) and must not be listed."""
    outcomes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By session label: all of the session's tokens are in one of these outcomes."""
    calls_in_all: int = 0
    api_calls: Mapping[str, int] = field(default_factory=dict)
    """By session label; without those of which no log says whose the copied calls are."""
    tokens: Mapping[str, TokenUsage] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One history shape, built for real."""

    name: str
    home: Path
    repositories: tuple[Path, ...]
    ids: Mapping[str, str]
    """Commit ids by label."""
    sessions: Mapping[str, str]
    """Session ids by label."""
    expected: Expected
    commands: tuple[tuple[str, ...], ...] = ()
    """What the person told the program before it collected."""


Shape = Callable[["Bench"], Scenario]


class Bench:
    """Makes repositories and sessions for one scenario and remembers what they are called."""

    def __init__(self, folder: Path, name: str, now: datetime) -> None:
        self.home = folder / "home"
        self.name = name
        self.codex = False
        self._midnight = (now - timedelta(days=DAYS_AGO)).replace(hour=0, minute=0, second=0, microsecond=0)
        self._commits: dict[str, str] = {}
        self._repositories: list[Repository] = []
        self._logs: dict[str, list[Log]] = {}
        self._ids = MadeIds(name)

    codex: bool
    """Whether it is Codex that the person works with, and not Claude Code."""
    yesterday = DAYS_AGO - 1
    """The day before now, for `at`."""

    def at(self, clock: str, day: int = 0) -> datetime:
        """Return a time of day, counted from the day of the session."""
        hour, minute = clock.split(":")
        return self._midnight + timedelta(days=day, hours=int(hour), minutes=int(minute))

    def repository(self, name: str = "shop", branch: str = "main") -> Repository:
        """Make a repository with one commit of the day before."""
        made = Repository(self.home / "src" / name, ME.name, ME.email, branch=branch, within=self.home)
        made.write("README.md", f"# {name.title()}\n\nA small program for the lab.\n")
        made.write("src/app.py", code("app", 12))
        self.mark(f"base of {name}", made.commit("Start the program", self.at("09:00", -1)).id)
        self._repositories.append(made)
        return made

    def hold(self, repository: Repository) -> Repository:
        """Count a clone or submodule to the repositories of the scenario."""
        self._repositories.append(repository)
        return repository

    def leave(self, repository: Repository) -> None:
        """No longer count a repository to them: it was moved or deleted."""
        self._repositories.remove(repository)

    def unmark(self, label: str) -> None:
        """Forget the name of a commit that no repository holds any more."""
        del self._commits[label]

    def mark(self, label: str, commit: str) -> str:
        """Give a commit a name that the expectation can use."""
        self._commits[label] = commit
        return commit

    def commit(self, label: str) -> str:
        """Return the id of a commit that was marked."""
        return self._commits[label]

    def session(self, label: str, repository: Repository, at: datetime, cwd: Path | None = None) -> tuple[Pairing, Log]:
        """Start a session of the person's tool with a prompt and an answer."""
        start = self.codex_session if self.codex else self.claude_session
        return start(label, repository, at, cwd)

    def claude_session(
        self, label: str, repository: Repository, at: datetime, cwd: Path | None = None
    ) -> tuple[Pairing, ClaudeLog]:
        """Start a session of Claude Code with a prompt and an answer."""
        branch = _branch_of(repository)
        log = ClaudeLog(self.home, cwd or repository.path, self._ids.uuid(), at, branch=branch)
        return self._begin(label, repository, log, at), log

    def codex_session(
        self, label: str, repository: Repository, at: datetime, cwd: Path | None = None
    ) -> tuple[Pairing, CodexLog]:
        """Start a session of Codex with a prompt and an answer."""
        branch, head = _branch_of(repository), repository.folder.run("rev-parse", "--verify", "HEAD", may_fail=True)
        log = CodexLog(self.home, cwd or repository.path, self._ids.uuid(), at, branch=branch, commit=head.strip())
        return self._begin(label, repository, log, at), log

    def _begin(self, label: str, repository: Repository, log: Log, at: datetime) -> Pairing:
        log.prompt("Please add what we talked about", at)
        log.reply("I will look at the code first.", at + timedelta(minutes=1))
        self._logs[label] = [log]
        return Pairing(repository, log)

    def session_outside(self, label: str, folder: Path, at: datetime) -> ClaudeLog:
        """Start a session in a folder that is in no repository."""
        folder.mkdir(parents=True)
        log = ClaudeLog(self.home, folder, self._ids.uuid(), at)
        log.prompt("Please write a plan", at)
        self._logs[label] = [log]
        return log

    def fork(self, label: str, log: Log, repository: Repository, at: datetime) -> Pairing:
        """Start a session with a copy of another one, and a prompt of its own."""
        copy: Log = log.fork(self._ids.uuid(), at)
        copy.prompt("Now do it", at + timedelta(minutes=1))
        self._logs[label] = [copy]
        return Pairing(repository, copy)

    def belongs(self, label: str, log: ClaudeLog) -> None:
        """Count a subagent's log to its session."""
        self._logs[label].append(log)

    def scenario(
        self,
        commits: Mapping[str, ExpectedCommit],
        *,
        not_mine: Iterable[str] = (),
        absent: Iterable[str] = (),
        outcomes: Mapping[str, Iterable[str]] | None = None,
        undecided: Iterable[str] = (),
        commands: Iterable[tuple[str, ...]] = (),
    ) -> Scenario:
        """Return the scenario; what calls and tokens there are, the logs themselves have counted."""
        sure = {label: logs for label, logs in self._logs.items() if label not in set(undecided)}
        expected = Expected(
            commits=commits,
            not_mine=frozenset(not_mine),
            absent=frozenset(absent),
            outcomes={label: frozenset(words) for label, words in (outcomes or {}).items()},
            calls_in_all=sum(log.calls for logs in self._logs.values() for log in logs),
            api_calls={label: sum(log.calls for log in logs) for label, logs in sure.items()},
            tokens={label: total(log.tokens for log in logs) for label, logs in sure.items()},
        )
        return Scenario(
            name=self.name,
            home=self.home,
            repositories=tuple(one.path for one in self._repositories),
            ids=dict(self._commits),
            sessions={label: logs[0].session for label, logs in self._logs.items()},
            expected=expected,
            commands=tuple(commands),
        )


def _branch_of(repository: Repository) -> str:
    return repository.folder.run("symbolic-ref", "--quiet", "--short", "HEAD", may_fail=True).strip() or "HEAD"


def code(topic: str, count: int, first: int = 0) -> str:
    """Return that many lines of code, none of them like another."""
    numbers = range(first, first + count)
    return "".join(f"{topic}_{number} = measure_{topic}(step={number * 7 + 3})\n" for number in numbers)


def function(topic: str, count: int) -> str:
    """Return a function of that many lines, its body indented by four."""
    body = code(topic, count - 1).splitlines()
    return "\n".join([f"def {topic}(measure_{topic}):", *(f"    {line}" for line in body)]) + "\n"


def by(*labels: str) -> frozenset[str]:
    """Return session labels as a set."""
    return frozenset(labels)


KEPT = frozenset({"kept"})
SAID = frozenset({"said"})
CONTENT = frozenset({"content"})
