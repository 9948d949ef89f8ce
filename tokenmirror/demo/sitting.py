"""One stretch of work with a tool: every step takes its minutes and its tokens."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from msgspec.structs import replace

from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.claude_rows import records_final_output
from tokenmirror.demo.desk import Desk, Log, Project
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Committed
from tokenmirror.demo.spending import Spending
from tokenmirror.domain.usage import TokenUsage

_TROUBLE = 0.09
_MOST_TRIES = 6


class Sitting:
    """A person and a tool from `at` on; `clock` is where they have got to."""

    def __init__(self, desk: Desk, project: Project, log: Log, at: datetime) -> None:
        self.desk, self.project, self.log, self.clock = desk, project, log, at
        self.pairing = Pairing(project.repository, log)
        # Chance of its own, so that what goes wrong changes nothing else of the world.
        self._trouble = Random(f"trouble/{log.session}")
        self._spending = Spending(desk.random, context=desk.random.randint(18_000, 60_000))
        log.branch = project.branch

    def ask(self) -> None:
        """Let the person type a prompt."""
        self.log.prompt(self.desk.prompt(), self._next())

    def think(self, times: int) -> None:
        """Let the tool read, run and answer a few times."""
        for _ in range(times):
            self._read() if self.desk.random.random() < 0.6 else self._run()  # noqa: PLR2004 - reads more than it runs
        self.log.reply(self.desk.answer(), self._next(), usage=self._usage())

    def build(self, topic: str, functions: int) -> None:
        """Let the tool write a module and its tests."""
        coder = self.project.coder
        self.pairing.write(coder.path(topic), coder.module(topic, functions), self._next(), usage=self._usage())
        self._run()
        self.pairing.write(coder.test_path(topic), coder.tests(topic, 2), self._next(), usage=self._usage())
        self._run()

    def extend(self, topic: str, functions: int = 1) -> None:
        """Let the tool add to a module that is there."""
        coder = self.project.coder
        for _ in range(functions):
            self.pairing.append(coder.path(topic), coder.function(topic), self._next(), usage=self._usage())
        self._run()

    def replace(self, topic: str, fresh: str) -> None:
        """Let the tool remove a module and its tests and write what is to stand in their place."""
        coder = self.project.coder
        names = [coder.path(topic), coder.test_path(topic)]
        for name in names:
            self.project.repository.delete(name)
        self.log.bash(f"rm {' '.join(names)}", "", self._next(), usage=self._usage())
        self.build(fresh, 3)

    def describe(self, topic: str) -> None:
        """Let the tool add a paragraph to the documentation."""
        self.pairing.append("README.md", self.project.coder.prose(topic), self._next(), usage=self._usage())

    def commit(self, subject: str) -> Committed:
        """Let the tool commit."""
        return self.pairing.commit(subject, self._next(), usage=self._usage())

    def commit_by_hand(self, subject: str) -> Committed:
        """Let the person commit, some time after the tool was done."""
        self.clock += timedelta(minutes=self.desk.random.randint(2, 25))
        return self.project.repository.commit(subject, self.clock)

    def delegate(self, topic: str) -> None:
        """Let a subagent write a module while the tool waits."""
        if not isinstance(self.log, ClaudeLog):
            raise TypeError("only Claude Code has subagents here")
        agent = self.desk.keep(self.log.delegate(self.desk.prompt(), self._next(), usage=self._usage()))
        part = Sitting(self.desk, self.project, agent, self.clock)
        part.think(3)
        part.build(topic, 2)
        self.clock = part.clock
        self.log.delegated(agent, self._next())

    def compact(self) -> None:
        """Let Claude Code compact its context; Codex does it unseen."""
        if isinstance(self.log, ClaudeLog):
            before = self._spending.compact()
            self.desk.keep(self.log.compact(self._next(), before, usage=self._usage()))

    def _read(self) -> None:
        name = self.project.coder.path(self.desk.random.choice(self.project.settled))
        if not self.project.repository.exists(name):  # a branch older than that module
            name = "README.md"
        content = self.project.repository.read(name)
        if isinstance(self.log, ClaudeLog):
            self.log.read(self.project.repository.path / name, content, self._next(), usage=self._usage())
        else:
            self.log.bash(f"sed -n 1,200p {name}", content, self._next(), usage=self._usage())

    def _run(self) -> None:
        if isinstance(self.log, ClaudeLog) and self._trouble.random() < _TROUBLE:
            self._run_in_vain(self.log, self._trouble.randint(1, _MOST_TRIES))
        passed = self.desk.random.randint(12, 240)
        self.log.bash("make test", f"{passed} passed in {passed / 40:.2f}s", self._next(), usage=self._usage())

    def _run_in_vain(self, log: ClaudeLog, times: int) -> None:
        """Let the tests fail some times before they pass."""
        for _ in range(times):
            self.clock += timedelta(seconds=self._trouble.randint(15, 40))
            log.failed_bash("make test", "1 failed", self.clock, usage=self._usage(self._trouble))

    def _next(self) -> datetime:
        self.clock += timedelta(seconds=self.desk.random.randint(20, 170))
        return self.clock

    def _usage(self, chance: Random | None = None) -> TokenUsage:
        if not isinstance(self.log, ClaudeLog):
            return self._spending.codex()
        if records_final_output(self.log.version):
            return self._spending.claude(chance=chance)
        floor = (chance or self.desk.random).randint(1, 8)
        return replace(self._spending.claude(one_hour=False, chance=chance), output_tokens=floor)
