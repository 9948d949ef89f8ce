"""A person's two months at work, made with real git and real logs, by whatever habits they have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from msgspec.structs import replace as other

from tests.flow.computer import Computer
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.domain.usage import TokenUsage, total

USAGE = TokenUsage(input_tokens=30_010, cache_read_input_tokens=26_000, cache_creation_input_tokens=4_000,
                   cache_creation_input_tokens_1h=4_000, output_tokens=600)  # fmt: skip
"""Of one call of honest work."""
WIDE_USAGE = other(USAGE, input_tokens=160_010, cache_read_input_tokens=156_000)
COLD_USAGE = other(USAGE, cache_read_input_tokens=0, cache_creation_input_tokens=30_000,
                   cache_creation_input_tokens_1h=30_000)  # fmt: skip


LEAST_DEAR = "claude-haiku-4-5"
"""A model of which a token costs a fifth of what that of honest work does."""


class End(StrEnum):
    """What becomes of a task."""

    DIRECT = "direct"
    MERGED = "merged"
    PULLED = "pulled"
    """Squashed on the server, with the number of its pull request."""
    REVERTED = "reverted"
    REWRITTEN = "rewritten"
    HALF = "half rewritten"
    OPEN = "open"
    ASIDE = "set aside"
    ASKED = "asked"
    """Nothing was to be written: the code was asked about."""


BRANCHED = frozenset({End.MERGED, End.PULLED, End.OPEN})
UNCOMMITTED = frozenset({End.ASIDE, End.ASKED})


@dataclass(frozen=True, slots=True)
class Write:
    """A piece of code that is added at the end of a file, which may be new."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """Something that is worked on in one sitting."""

    topic: str
    days_ago: int
    end: End
    replies: int
    """How many calls it takes to think it through."""
    writes: tuple[Write, ...]

    @property
    def file(self) -> str:
        """Return the file it is mostly in."""
        return f"src/{self.topic}.py"


@dataclass(frozen=True, slots=True)
class Part:
    """What of a task is done in one sitting and committed at its end."""

    task: Task
    writes: tuple[Write, ...]
    replies: int
    end: End
    later: int = 0
    """Days after the task was begun."""
    number: int = 0
    goes_on: bool = False
    """In the session of the part before."""


def code(topic: str, count: int, first: int = 0) -> str:
    """Return that many lines of a function, none of them like another."""
    numbers = range(first, first + count - 1)
    body = "".join(f"    {topic}_{one} = measure_{topic}(step={one * 7 + 3}, of={topic!r})\n" for one in numbers)
    return f"def {topic}_{first}(measure_{topic}):\n{body}"


_ENDS = (
    (End.DIRECT, 56), (End.MERGED, 54), (End.REVERTED, 52), (End.PULLED, 50), (End.DIRECT, 48), (End.REWRITTEN, 46),
    (End.ASKED, 45), (End.DIRECT, 43), (End.ASIDE, 42), (End.MERGED, 40), (End.PULLED, 38), (End.HALF, 36),
    (End.DIRECT, 33), (End.DIRECT, 25), (End.REWRITTEN, 20), (End.DIRECT, 14), (End.OPEN, 10), (End.DIRECT, 3),
    (End.DIRECT, 0),
)  # fmt: skip
"""What becomes of each task, and how many days ago it was begun."""
_TOPICS = (
    "crate apple basket cellar depot elder fern grape hazel iris juniper kale lemon mango nettle olive pear quince"
)


ROUGH_DAYS = (44, 37, 29)
LONG_DAY, SMALL_DAY = 31, 26
"""How many days ago there was one on which nothing came of anything: what is unwelcome is to be seen in all history."""


def tasks() -> list[Task]:
    """Return what there is to do, oldest first: of every end some, of different sizes."""
    topics = [*_TOPICS.split(), "radish"]
    return [
        _task(topic, days, end, 2 + number % 5)
        for number, (topic, (end, days)) in enumerate(zip(topics, _ENDS, strict=True))
    ]


def _task(topic: str, days: int, end: End, size: int) -> Task:
    file, test = f"src/{topic}.py", f"tests/test_{topic}.py"
    writes = (
        Write(file, code(topic, 6 + 4 * size)),
        Write(file, code(topic, 6, 100)),
        Write(test, code(f"test_{topic}", 8)),
    )
    return Task(topic, days, end, size, () if end is End.ASKED else writes)


class Sitting:
    """A session in which something is written and committed; `clock` is where it has got to."""

    def __init__(self, person: Person, log: ClaudeLog, at: datetime) -> None:
        self.person, self.log, self.clock = person, log, at
        self.pairing = Pairing(person.shop, log)
        self.topic = ""

    def prompt(self, text: str) -> None:
        """Let the person ask for something."""
        self.log.prompt(text, self.next())

    def reply(self, times: int = 1, usage: TokenUsage | None = None) -> None:
        """Let the tool answer without writing."""
        for _ in range(times):
            self.log.reply("I looked at it.", self.next(), usage=usage or self.usage)

    def add(self, write: Write) -> None:
        """Let the tool add a piece of code to a file."""
        if self.person.shop.exists(write.name):
            self.pairing.append(write.name, write.text, self.next(), usage=self.usage)
        else:
            self.pairing.write(write.name, write.text, self.next(), usage=self.usage)

    def rewrite(self, name: str, text: str) -> None:
        """Let the tool write a whole file."""
        self.pairing.write(name, text, self.next(), usage=self.usage)

    def run(self, command: str, output: str) -> None:
        """Let the tool run a command."""
        self.log.bash(command, output, self.next(), usage=self.usage)

    def commit(self, subject: str) -> str:
        """Let the tool commit all there is; return its id."""
        self.person.done["commits"] += 1
        made = self.pairing.commit(subject, self.next(), usage=self.usage).id
        self.person.made[self.topic].append(made)
        return made

    def go_on(self, at: datetime, branch: str) -> None:
        """Go on later, or on another branch."""
        self.clock = max(self.clock, at)
        self.log.branch = branch

    @property
    def usage(self) -> TokenUsage:
        """Return what a call uses."""
        return self.person.habit.usage(USAGE)

    def next(self) -> datetime:
        """Let a minute go by."""
        self.clock += timedelta(seconds=61)
        return self.clock


class Habit:
    """How a person works; what is here is honest, and each strategy does one thing otherwise."""

    def usage(self, plain: TokenUsage) -> TokenUsage:
        """Return what a call uses."""
        return plain

    def parts(self, task: Task) -> list[Part]:
        """Return in which parts a task is done."""
        return [Part(task, task.writes, task.replies, task.end)]

    def commits(self, part: Part) -> list[tuple[Write, ...]]:
        """Return what is written for each commit of a part."""
        return [part.writes]

    def padded(self, write: Write) -> Write:
        """Return what is written where a piece of code was wanted."""
        return write

    guards_padding = False
    """Whether what was put beside the code outlives it when the code is rewritten."""

    def before_commit(self, sitting: Sitting, part: Part) -> None:
        """Do something before what was written is committed."""

    def after_commit(self, sitting: Sitting, part: Part) -> None:
        """Do something once that is committed, on the same branch."""

    def plans(self, person: Person) -> None:
        """Put more on the agenda."""


class Person:
    """Somebody at work on a computer."""

    def __init__(self, computer: Computer, now: datetime, habit: Habit) -> None:
        """Begin with a shop that sells apples."""
        self.computer, self.now, self.habit = computer, now, habit
        self.done: Counter[str] = Counter()
        """What a test can look at to know that a strategy did take place."""
        self.logs: list[ClaudeLog] = []
        self.made: dict[str, list[str]] = defaultdict(list)
        """By topic: commits."""
        self._sittings: dict[str, Sitting] = {}
        self._agenda: list[tuple[datetime, int, Callable[[datetime], None]]] = []
        self.shop = Repository(computer.home / "src" / "shop", "Robin Reed", "robin@example.com", within=computer.home)
        self.shop.write("README.md", "# Shop\n\nSells apples by the crate.\n")
        self.shop.write("src/app.py", code("app", 30))
        self.shop.commit("Begin", now - timedelta(days=70))

    def work(self) -> None:
        """Do everything there is to do."""
        for task in tasks():
            for part in self.habit.parts(task):
                begun = self.now - timedelta(days=task.days_ago - part.later, minutes=150 - 25 * part.number)
                self.plan(begun, partial(self._do, part))
        for number, days_ago in enumerate(ROUGH_DAYS):
            self.plan(self.now - timedelta(days=days_ago, hours=3), partial(_rough_day, self, number))
        self.plan(self.now - timedelta(days=LONG_DAY, hours=4), partial(_long_day, self))
        self.plan(self.now - timedelta(days=SMALL_DAY, hours=4), partial(_day_of_small_edits, self))
        self.habit.plans(self)
        while self._agenda:
            at, _number, step = self._agenda.pop(0)
            step(at)

    def plan(self, at: datetime, step: Callable[[datetime], None]) -> None:
        """Put something on the agenda."""
        self._agenda.append((at, len(self._agenda), step))
        self._agenda.sort(key=lambda entry: entry[0])

    @property
    def tokens(self) -> TokenUsage:
        """Return all tokens that were used."""
        return total(log.tokens for log in self.logs)

    def sit_down(self, at: datetime, branch: str = "main") -> Sitting:
        """Begin a session."""
        log = self.computer.claude_log(self.shop.path, at)
        log.branch = branch
        self.logs.append(log)
        sitting = Sitting(self, log, at)
        sitting.prompt("Please go on with the shop")
        return sitting

    def _do(self, part: Part, at: datetime) -> None:
        branch = f"work/{part.task.topic}-{part.number}" if part.end in BRANCHED else "main"
        if branch != "main":
            self.shop.start_branch(branch, at)
        sitting = self._sittings[part.task.topic] if part.goes_on else self.sit_down(at, branch)
        self._sittings[part.task.topic] = sitting
        sitting.go_on(at, branch)
        sitting.reply(part.replies)
        sitting.topic = part.task.topic
        for number, writes in enumerate(self.habit.commits(part)):
            for write in writes:
                padded = self.habit.padded(write)
                self.done["padding"] += padded.text.count("\n") - write.text.count("\n")
                sitting.add(padded)
            if part.end not in UNCOMMITTED:
                self.habit.before_commit(sitting, part)
                sitting.commit(f"Add {part.task.topic}" + (f", {number + 1}" if number else ""))
        if part.end is End.ASIDE:
            self.shop.discard()
        if part.end not in UNCOMMITTED:
            self.habit.after_commit(sitting, part)
            self._land(part, branch, sitting.clock)

    def _land(self, part: Part, branch: str, at: datetime) -> None:
        topic = part.task.topic
        if branch != "main":
            self.shop.checkout("main", at)
        if part.end is End.MERGED:
            self.shop.merge(branch, at)
        elif part.end is End.PULLED:
            self.done["pulls"] += 1
            self.shop.squash_merge(branch, at, f"Add {topic} (#{self.done['pulls']})")
        if part.end in {End.MERGED, End.PULLED}:
            self.shop.delete_branch(branch)
        elif part.end is End.REVERTED:
            if part.number == 0:
                self.plan(at + timedelta(days=4), partial(self._revert, topic))
        elif part.end in {End.REWRITTEN, End.HALF} and part.number == 0:
            self.plan(at + timedelta(days=8), partial(self._rewrite, part))

    def _revert(self, topic: str, at: datetime) -> None:
        """Take back all that was committed for a task, the last first."""
        for commit in reversed(self.made[topic]):
            self.shop.revert(commit, at)

    def _rewrite(self, part: Part, at: datetime) -> None:
        """Write by hand what a task was to do, or half of it, in other words."""
        for name in dict.fromkeys(write.name for write in part.task.writes):
            wanted = [line for write in part.task.writes if write.name == name for line in write.text.splitlines()]
            lines = self.shop.read(name).splitlines()
            gone = set(wanted) if part.end is End.REWRITTEN else set(wanted[: len(wanted) // 2])
            beside = [place for place, line in enumerate(lines) if line not in wanted]
            if not self.habit.guards_padding:
                beside = [] if part.end is End.REWRITTEN else beside[len(beside) // 2 :]
            stays = [
                line for place, line in enumerate(lines) if (line in wanted and line not in gone) or place in beside
            ]
            fresh = [line.replace("measure", "weigh").replace("def ", "def new_") for line in wanted if line in gone]
            self.shop.write(name, "\n".join([*stays, *fresh]) + "\n")
        self.shop.commit(f"Think again about {part.task.topic}", at)


def _rough_day(person: Person, number: int, at: datetime) -> None:
    """Go in circles, fail, write what is there already, wait until caches are cold, ask many agents; then give up."""
    sitting = person.sit_down(at)
    log, text = sitting.log, person.shop.read("src/app.py")
    sitting.reply(5, person.habit.usage(WIDE_USAGE))
    for _ in range(4):
        sitting.add(Write("src/app.py", f"TRIED_{number} = measure_app(step={number})\n"))
        sitting.rewrite("src/app.py", text)
    for _ in range(3):
        log.failed_bash("make test", "1 failed", sitting.next(), usage=sitting.usage)
    sitting.add(Write(f"src/draft_{number}.py", code(("crate", "apple", "depot")[number], 12)))
    for _ in range(2):
        sitting.clock += timedelta(minutes=10)
        sitting.reply(1, person.habit.usage(COLD_USAGE))
    agents = [log.delegate("Look for apples", sitting.next(), usage=sitting.usage) for _ in range(3)]
    for agent in agents:
        agent.reply("There are none.", sitting.next(), usage=sitting.usage)
        log.delegated(agent, sitting.next())
    person.logs += agents
    person.shop.discard()


def _long_day(person: Person, at: datetime) -> None:
    """Commit something soon, and go on for long with ever more in the context, until it is given up."""
    task = Task("radar", LONG_DAY, End.DIRECT, 20, (Write("src/radar.py", code("radar", 24)),))
    part = Part(task, task.writes, task.replies, task.end)
    sitting = person.sit_down(at)
    sitting.topic = task.topic
    sitting.reply(part.replies)
    for write in part.writes:
        sitting.add(person.habit.padded(write))
    person.habit.before_commit(sitting, part)
    sitting.commit(f"Add {task.topic}")
    sitting.reply(30, person.habit.usage(WIDE_USAGE))
    sitting.add(Write("src/radar_more.py", code("radar_more", 8)))
    person.shop.discard()


def _day_of_small_edits(person: Person, at: datetime) -> None:
    """Ask for a line or two at a time: of one model some, of a much dearer one more; none of it is kept."""
    for model, times in ((LEAST_DEAR, 6), (None, 9)):
        sitting = person.sit_down(at)
        sitting.log.model = model or sitting.log.model
        for number in range(times):
            sitting.prompt("A little more")
            sitting.add(Write("src/app.py", f"LITTLE_{number} = {number}\n"))
    person.shop.discard()
