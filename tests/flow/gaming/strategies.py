"""What people did to leaderboards, and what they might do here: habits that do no more work."""
# ruff: noqa: ARG002, D102 - each class says what it does, and takes what every habit is given

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from msgspec.structs import replace as other

from tests.flow.gaming.history import USAGE, End, Habit, Part, Person, Sitting, Task, Write, code
from tokenmirror.domain.usage import TokenUsage


def _whole_repository(plain: TokenUsage) -> TokenUsage:
    more = 400_000
    return other(
        plain,
        input_tokens=plain.input_tokens + more,
        cache_read_input_tokens=plain.cache_read_input_tokens + more,
    )


class PointlessPrompts(Habit):
    """Asks for nothing in particular before each commit."""

    def before_commit(self, sitting: Sitting, part: Part) -> None:
        for _ in range(6):
            sitting.prompt("Tell me something about apples")
            sitting.reply()
            sitting.person.done["pointless"] += 1


class PointlessSessions(Habit):
    """Holds sessions in which nothing is asked for."""

    def plans(self, person: Person) -> None:
        for day in range(1, 50, 2):
            person.plan(person.now - timedelta(days=day, hours=6), partial(self._chat, person))

    def _chat(self, person: Person, at: datetime) -> None:
        person.sit_down(at).reply(4)
        person.done["pointless"] += 4


class Loops(Habit):
    """Lets the agent change a line there and back before each commit."""

    def before_commit(self, sitting: Sitting, part: Part) -> None:
        name = part.writes[-1].name
        for _ in range(4):
            text = sitting.person.shop.read(name)
            sitting.add(Write(name, f"# try {part.task.topic}\n"))
            sitting.rewrite(name, text)
            sitting.run("make test", "1 failed")
            sitting.person.done["loops"] += 1


class WholeRepository(Habit):
    """Gives the whole repository to every call."""

    def usage(self, plain: TokenUsage) -> TokenUsage:
        return _whole_repository(plain)


class WholeRepositoryWhereItCommits(Habit):
    """Gives the whole repository to what will be committed, and to nothing else."""

    def before_commit(self, sitting: Sitting, part: Part) -> None:
        sitting.reply(2, _whole_repository(USAGE))
        sitting.person.done["whole"] += 2


class RegeneratesBefore(Habit):
    """Lets the tool write the same file again and again before each commit."""

    def before_commit(self, sitting: Sitting, part: Part) -> None:
        name = part.writes[0].name
        text = sitting.person.shop.read(name)
        for number in range(3):
            sitting.rewrite(name, text.replace("measure", f"measure{number}"))
        sitting.rewrite(name, text)
        sitting.person.done["regenerated"] += 1


class RegeneratesLater(Habit):
    """Lets the tool write files anew in a session of its own the day after."""

    def after_commit(self, sitting: Sitting, part: Part) -> None:
        if part.end is End.DIRECT and part.task.days_ago > 1:
            person = sitting.person
            person.plan(sitting.clock + timedelta(days=1), lambda at: _regenerate(person.sit_down(at), part))


def _regenerate(sitting: Sitting, part: Part) -> None:
    name = part.writes[0].name
    sitting.rewrite(name, sitting.person.shop.read(name).replace("measure", "gauge"))
    sitting.commit(f"Write {part.task.topic} anew")
    sitting.person.done["regenerated"] += 1


def _pieces(task: Task, *, apart: int = 0, end: End | None = None, goes_on: bool = False) -> list[Part]:
    """Cut a task into a part for each piece of code, with as many calls in all."""
    whole = Part(task, task.writes, task.replies, task.end)
    if task.end in {End.ASKED, End.ASIDE}:
        return [whole]
    kept = task.end in {End.DIRECT, End.MERGED, End.PULLED}
    each, rest = divmod(task.replies, len(task.writes))
    return [
        Part(
            task,
            (write,),
            each + (rest if not number else 0),
            end if end is not None and kept else task.end,
            later=min(task.days_ago, apart * number),
            number=number,
            goes_on=goes_on and bool(number),
        )
        for number, write in enumerate(task.writes)
    ]


class SplitsInSession(Habit):
    """Commits each piece of code by itself."""

    def commits(self, part: Part) -> list[tuple[Write, ...]]:
        return [(write,) for write in part.writes] or [()]


class SplitsAcrossDays(Habit):
    """Holds a session for each piece of code, each on a day of its own."""

    def parts(self, task: Task) -> list[Part]:
        return _pieces(task, apart=1)


class SplitsAcrossDaysAndBranches(Habit):
    """Holds a session for each piece of code, each on a day and a branch of its own."""

    def parts(self, task: Task) -> list[Part]:
        return _pieces(task, end=End.MERGED, apart=1)


class ManyPulls(Habit):
    """Opens a pull request for each piece of code, in one session."""

    def parts(self, task: Task) -> list[Part]:
        return _pieces(task, end=End.PULLED, goes_on=True)


class PadsLines(Habit):
    """Writes three more lines for each line."""

    def padded(self, write: Write) -> Write:
        topic = write.name.rpartition("/")[2].removesuffix(".py")
        return Write(write.name, write.text + code(f"more_{topic}", 3 * write.text.count("\n"), 1000))


class PadsAndGuards(PadsLines):
    """Writes three more lines for each line, and whoever rewrites the code leaves these alone."""

    guards_padding = True


class PadsComments(Habit):
    """Writes three comments for each line."""

    def padded(self, write: Write) -> Write:
        lines = write.text.splitlines()
        said = (
            f"    # This line says {line.strip()}, {way}\n" for line in lines for way in ("first", "second", "third")
        )
        return Write(write.name, write.text + "".join(said))


class PadsBlankLines(Habit):
    """Writes three blank lines after each line."""

    def padded(self, write: Write) -> Write:
        return Write(write.name, write.text.replace("\n", "\n\n\n\n"))


class OnEachFile(Habit):
    """Does something with each file of code, in a session and a commit for each."""

    days_ago = 13

    def plans(self, person: Person) -> None:
        for number in range(10):
            at = person.now - timedelta(days=self.days_ago, minutes=200 - 5 * number)
            person.plan(at, partial(self._with_next, person, number))

    def _with_next(self, person: Person, number: int, at: datetime) -> None:
        listed = person.shop.folder.run("ls-files", "src/?*.py").splitlines()
        files = [path for path in listed if not any(mark in path for mark in ("app", "_part", "_again", "moved"))]
        path = files[0 if "moved" in "".join(listed) and isinstance(self, Moves) else number % len(files)]
        sitting = person.sit_down(at)
        self.touch(sitting, path, person.shop.read(path))
        sitting.commit(f"{type(self).__name__} {path}")
        person.done["files"] += 1

    def touch(self, sitting: Sitting, path: str, text: str) -> None:
        """Do it."""


class Reformats(OnEachFile):
    """Breaks and indents all lines otherwise."""

    def touch(self, sitting: Sitting, path: str, text: str) -> None:
        sitting.rewrite(path, text.replace("(step=", "(\n            step=").replace("    ", "  "))


class Moves(OnEachFile):
    """Moves each file into another folder."""

    def touch(self, sitting: Sitting, path: str, text: str) -> None:
        sitting.person.shop.delete(path)
        sitting.run(f"rm {path}", "")
        sitting.rewrite(path.replace("src/", "src/moved/"), text)


class MovesFunctions(OnEachFile):
    """Moves half of each file into a file of its own."""

    def touch(self, sitting: Sitting, path: str, text: str) -> None:
        lines = text.splitlines(keepends=True)
        sitting.rewrite(path, "".join(lines[: len(lines) // 2]))
        sitting.rewrite(path.replace(".py", "_part.py"), "".join(lines[len(lines) // 2 :]))


class CopiesFilesLater(OnEachFile):
    """Copies each file."""

    def touch(self, sitting: Sitting, path: str, text: str) -> None:
        sitting.rewrite(path.replace(".py", "_again.py"), text)


class CopiesFiles(Habit):
    """Copies each file, with the work it belongs to."""

    def before_commit(self, sitting: Sitting, part: Part) -> None:
        name = part.writes[0].name
        for copy in ("again", "twice"):
            sitting.rewrite(name.replace(".py", f"_{copy}.py"), sitting.person.shop.read(name))
            sitting.person.done["copied"] += 1


class Generates(Habit):
    """Commits generated and lock files with each work, and by themselves after it."""

    names = ("src/{}_pb2.py", "dist/{}.js", "{}/package-lock.json", "{}/poetry.lock")

    def before_commit(self, sitting: Sitting, part: Part) -> None:
        self._generate(sitting, part, "")

    def after_commit(self, sitting: Sitting, part: Part) -> None:
        self._generate(sitting, part, "_more")
        sitting.commit(f"Generate for {part.task.topic}")

    def _generate(self, sitting: Sitting, part: Part, which: str) -> None:
        for name in self.names:
            sitting.rewrite(name.format(f"{part.task.topic}{part.number}{which}"), code(f"made_{part.task.topic}", 80))
            sitting.person.done["generated"] += 1


class NowAndThen(Habit):
    """Does something every third day, in a session of its own."""

    times = 10

    def plans(self, person: Person) -> None:
        for number in range(self.times):
            at = person.now - timedelta(days=8 + 3 * number, hours=6)
            person.plan(at, partial(self.do, person, number))

    def do(self, person: Person, number: int, at: datetime) -> None:
        """Do it once."""


class GeneratesInSessions(NowAndThen):
    """Commits generated and lock files by themselves."""

    def do(self, person: Person, number: int, at: datetime) -> None:
        sitting = person.sit_down(at)
        name = ("src/made{}_pb2.py", "made{}/package-lock.json")[number % 2].format(number)
        sitting.rewrite(name, code(f"made_{number}", 80))
        sitting.commit(f"Update {name}")
        person.done["generated"] += 1


class CommitsAndReverts(NowAndThen):
    """Commits something and takes it back; half of it is put back and taken back again."""

    def do(self, person: Person, number: int, at: datetime) -> None:
        sitting = person.sit_down(at)
        sitting.rewrite(f"src/idea_{number}.py", code(f"idea_{number}", 40))
        back = person.shop.revert(sitting.commit(f"Add idea {number}"), sitting.next())
        if number % 2:
            person.shop.revert(person.shop.revert(back, sitting.next()), sitting.next())
        person.done["reverted"] += 1


class NeverMerges(NowAndThen):
    """Commits to branches that are never merged."""

    def do(self, person: Person, number: int, at: datetime) -> None:
        person.shop.start_branch(f"never/{number}", at)
        sitting = person.sit_down(at, f"never/{number}")
        sitting.rewrite(f"src/never_{number}.py", code(f"never_{number}", 60))
        sitting.commit(f"Try {number}")
        person.shop.checkout("main", sitting.clock)
        person.done["branches"] += 1


class TagsEverything(NeverMerges):
    """Tags all there is as a release: each work, branches that are never merged, and old work again and again."""

    def after_commit(self, sitting: Sitting, part: Part) -> None:
        self._tag(sitting.person, "HEAD", sitting.clock)

    def do(self, person: Person, number: int, at: datetime) -> None:
        super().do(person, number, at)
        self._tag(person, f"never/{number}", at + timedelta(hours=1))
        self._tag(person, f"main~{number % 3}", at + timedelta(hours=2))

    def _tag(self, person: Person, revision: str, at: datetime) -> None:
        person.done["tags"] += 1
        person.shop.tag(f"v1.{person.done['tags']}", at, revision)


class EmptyCommits(NowAndThen):
    """Makes commits without any change, in the session and in sessions of their own."""

    def after_commit(self, sitting: Sitting, part: Part) -> None:
        _commit_nothing(sitting, 3)

    def do(self, person: Person, number: int, at: datetime) -> None:
        _commit_nothing(person.sit_down(at), 2)


def _commit_nothing(sitting: Sitting, times: int) -> None:
    for number in range(times):
        at = sitting.next()
        shop = sitting.person.shop
        printed = shop.folder.run("commit", "--allow-empty", "-m", f"Nothing {number}", stamp=shop.stamp(at))
        sitting.log.git_commit(f"Nothing {number}", printed.strip(), at, usage=sitting.usage)
        sitting.person.done["empty"] += 1


class TinyCommits(Habit):
    """Makes a commit of one line after each work."""

    def after_commit(self, sitting: Sitting, part: Part) -> None:
        for number in range(3):
            sitting.add(Write(part.writes[0].name, f"NOTE_{part.task.topic.upper()}_{number} = {number}\n"))
            sitting.commit(f"Note {number} on {part.task.topic}")
            sitting.person.done["tiny"] += 1


class TinySessions(NowAndThen):
    """Makes commits of one line, each in a session of its own."""

    times = 16

    def do(self, person: Person, number: int, at: datetime) -> None:
        sitting = person.sit_down(at)
        sitting.add(Write("src/app.py", f"NOTE_{number} = 'note {number}'\n"))
        sitting.commit(f"Note {number}")
        person.done["tiny"] += 1
