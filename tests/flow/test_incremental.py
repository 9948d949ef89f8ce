"""A collector that lives on judges only what is new, and finds what one finds that begins anew."""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.flow.computer import Computer, snapshot
from tests.flow.moments import NOON
from tokenmirror.collector.judging import Judge, Judged
from tokenmirror.collector.resting import Resting
from tokenmirror.collector.workplace import Workplace, collect_once
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.pairing import Pairing
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.store import repository_rows

FIND_ONLY = (Phase.explicit, Phase.reuse, Phase.generate)
KIM = Person("Kim Kay", "kim@example.com")
ROBIN_AT_WORK = Person("Robin Reed", "robin@work.example")
COMMON = [f"import thing_{number}" for number in range(4)] + ["return None", "}", ""]
FILES = [f"src/{name}.py" for name in ("apple", "pear", "plum", "fig")]
ANSWERS = ("link", "fate", "flow", "dated_state", "alive_at", "blame", "released")
Rows = dict[str, list[tuple[str, ...]]]


class Desk:
    """A person with two sessions at one repository, who does whatever comes to mind."""

    def __init__(self, computer: Computer, chance: random.Random) -> None:
        self.computer = computer
        self.chance = chance
        self.shop = computer.repository()
        self.logs = [computer.claude_log(self.shop.path, NOON) for _ in range(2)]
        self._clock = NOON
        self._lines = 0
        self._branches = 0
        self.deeds: list[Callable[[], object]] = [
            *(self.edit_and_commit,) * 5, *(self.edit,) * 2, *(self.write_by_hand,) * 2, self.amend, self.revert,
            self.rename, self.move_lines, self.merge_branch, self.squash_branch, self.rebase_branch, self.pick,
            self.take_back, self.late_log, self.commit_of_a_teammate, self.commit_under_another_address, self.delete,
            self.silent_commit, self.correct, self.backdated, self.reformat, self.break_lines, self.put_in_twice,
            self.tag,
        ]  # fmt: skip

    def now(self, minutes: int = 3) -> datetime:
        """Let time go by."""
        self._clock += timedelta(minutes=minutes, seconds=self.chance.randrange(50))
        return self._clock

    def text(self, count: int) -> str:
        """Return lines, some of which stand in other files too."""
        self._lines += count
        own = [f"value_{self._lines + number} = weigh({number})" for number in range(count)]
        return "".join(f"{line}\n" for line in own + self.chance.sample(COMMON, 2))

    def file(self) -> str:
        """Return a file, made if it is not there."""
        name = self.chance.choice(FILES)
        if not self.shop.exists(name):
            self.shop.write(name, self.text(6))
        return name

    def pairing(self) -> Pairing:
        """Return one of the sessions at work."""
        return Pairing(self.shop, self.chance.choice(self.logs))

    def edit(self) -> None:
        """Let a session change a file; or write what another file holds already."""
        name = self.file()
        kept = self.shop.read(name).splitlines(keepends=True)
        del kept[: self.chance.randrange(3)]
        copied = self.shop.read(self.file()).splitlines(keepends=True)[:3] if self.chance.random() < 0.3 else []
        self.pairing().write(name, "".join([*kept, *copied, self.text(4)]), self.now())

    def edit_and_commit(self) -> None:
        """Let a session change a file, and one of them commit."""
        self.edit()
        self.pairing().commit("Change", self.now())

    def silent_commit(self) -> None:
        """Let a session commit without saying which commit it made."""
        self.edit()
        work = self.pairing()
        self.shop.commit("Change quietly", self.now())
        work.log.bash("git commit -qm 'Change quietly'", "", self._clock + timedelta(seconds=2))

    def put_in_twice(self) -> None:
        """Let a session write the same into two files, and commit them."""
        text, work = self.text(12), self.pairing()
        for name in self.chance.sample(FILES, 2):
            work.write(name, text, self.now())
        work.commit("Add it twice", self.now())

    def put(self, message: str, at: datetime | None = None, author: Person | None = None) -> None:
        """Commit what lies about, if anything does."""
        self.shop.folder.run("add", "--all")
        if self.shop.folder.run("status", "--porcelain"):
            self.shop.commit(message, at or self.now(), author=author)

    def write_by_hand(self, author: Person | None = None) -> None:
        """Change a file without a session."""
        name = self.file()
        self.shop.write(name, self.text(3) + self.shop.read(name))
        self.put("By hand", author=author)

    def commit_of_a_teammate(self) -> None:
        """Commit under another person's name."""
        self.write_by_hand(KIM)

    def commit_under_another_address(self) -> None:
        """Commit what a session wrote under an address that nobody named."""
        self.edit()
        self.put("From work", author=ROBIN_AT_WORK)

    def backdated(self) -> None:
        """Commit with the date of an hour ago."""
        self.edit()
        self.shop.commit("Late", self._clock - timedelta(hours=1))

    def amend(self) -> None:
        """Change the last commit."""
        self.edit()
        self.shop.amend(self.now())

    def revert(self) -> None:
        """Take back the last commit with git's words; what cannot be reverted is left."""
        self._try("revert", "--no-edit", "HEAD")

    def pick(self) -> None:
        """Copy an older commit, with or without success."""
        self._try("cherry-pick", "HEAD~2")

    def _try(self, *arguments: str) -> None:
        self.shop.folder.run(*arguments, stamp=self.shop.copying(self.now()), may_fail=True)
        self.shop.folder.run(arguments[0], "--abort", may_fail=True)
        self.shop.discard()

    def rename(self) -> None:
        """Give a file another name."""
        old = self.file()
        self.shop.folder.run("add", "--all")
        self._branches += 1
        self.shop.rename(old, f"src/{self.chance.choice('abc')}/{self._branches}.py")
        self.put("Rename")

    def move_lines(self) -> None:
        """Move lines from one file into another."""
        old, new = self.file(), self.file()
        lines = self.shop.read(old).splitlines(keepends=True)
        if old != new:
            self.shop.write(old, "".join(lines[3:]))
            self.shop.write(new, self.shop.read(new) + "".join(lines[:3]))
            self.put("Move")

    def break_lines(self) -> None:
        """Break the lines of a file in other places, or join what was broken, with or without a session."""
        name = self.file()
        text = self.shop.read(name)
        joined = text.replace("(\n    ", "(").replace("\n)", ")")
        text = joined if joined != text else text.replace("(", "(\n    ").replace(")", "\n)")
        if self.chance.random() < 0.5:
            self.shop.write(name, text)
        else:
            self.pairing().write(name, text, self.now())
        self.put("Format")

    def reformat(self) -> None:
        """Break the lines of a file in other places, as a formatter does."""
        name = self.file()
        text = self.shop.read(name)
        broken = text.replace("(", "(\n    ").replace(")", "\n)") if "(\n" not in text else text.replace("(\n    ", "(")
        self.shop.write(name, broken)
        self.put("Format")

    def delete(self) -> None:
        """Delete a file."""
        name = self.file()
        self.shop.delete(name)
        self.put("Delete")

    def _branch(self) -> str:
        self.put("Save")
        self._branches += 1
        name = f"side-{self._branches}"
        self.shop.start_branch(name, self.now())
        self.edit_and_commit()
        self.write_by_hand()
        self.shop.checkout("main", self.now())
        return name

    def merge_branch(self) -> None:
        """Work on a branch and merge it."""
        self.shop.merge(self._branch(), self.now())

    def squash_branch(self) -> None:
        """Work on a branch, and put it on main as one commit."""
        name = self._branch()
        self.shop.squash_merge(name, self.now(), f"All of {name}")
        if self.chance.random() < 0.5:
            self.shop.delete_branch(name)

    def rebase_branch(self) -> None:
        """Work on a branch, write a new file on main meanwhile, rebase and fast-forward."""
        name = self._branch()
        self.shop.write(f"src/new_{self._lines}.py", self.text(4))
        self.shop.commit("Meanwhile", self.now())
        self.shop.checkout(name, self.now())
        self.shop.rebase("main", self.now())
        self.shop.checkout("main", self.now())
        self.shop.fast_forward(name, self.now())

    def take_back(self) -> None:
        """Forget the last commit: main is rewritten."""
        self.shop.folder.run("reset", "--quiet", "--hard", "HEAD~1", stamp=self.shop.stamp(self.now()), may_fail=True)

    def tag(self) -> None:
        """Give out a release, or another one under the name of the last."""
        self.shop.tag(f"v1.{self.chance.randrange(3)}", self.now())

    def late_log(self) -> None:
        """Let a log appear of a session that wrote some time ago what is in the repository."""
        name = self.file()
        log = ClaudeLog(self.computer.home, self.shop.path, f"late-{self._lines}", NOON)
        at = self._clock - timedelta(minutes=self.chance.randrange(1, 90))
        log.write(self.shop.path / name, self.shop.read(name), at)

    def correct(self) -> None:
        """Say of a commit that it is nobody's work."""
        self.computer.run("ignore", self.shop.head())


@contextmanager
def a_desk(seed: int) -> Iterator[tuple[Desk, Workplace]]:
    """Give a desk and a collector that lives on."""
    with tempfile.TemporaryDirectory(prefix="tokenmirror-incremental-") as folder:
        computer = Computer(Path(folder).resolve())
        desk = Desk(computer, random.Random(seed))
        desk.edit_and_commit()
        with computer.workplace() as place:
            collect_once(place)
            yield desk, place


def judged_anew(computer: Computer, place: Workplace) -> Rows:
    """Return the rows after another collector judged a copy of the store, without knowing anything."""
    data = computer.folder / "again"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    shutil.copy(computer.data / "fingerprint.key", data / "fingerprint.key")
    copy = sqlite3.connect(data / computer.database.name)
    place.db.backup(copy)
    copy.execute("UPDATE repository SET moved_heads = NULL")
    copy.execute("DELETE FROM flow")
    copy.commit()
    copy.close()
    with computer.workplace(data) as other:
        sessions = {row[0] for row in other.db.execute("SELECT id FROM session")}
        other.collector.settle(sessions)
        other.db.execute("UPDATE repository SET moved_heads = NULL")
        other.collector.repositories()
    return snapshot(data / computer.database.name)


def differences(found: Rows, wanted: Rows) -> dict[str, list[tuple[str, ...]]]:
    """Return the rows that only one side has."""
    return {name: sorted(set(found[name]) ^ set(wanted[name])) for name in wanted if found[name] != wanted[name]}


@settings(max_examples=6, phases=FIND_ONLY)
@given(seed=st.integers(0, 1 << 32))
def test_what_is_new_changes_what_a_judge_from_scratch_would(seed: int) -> None:
    """After each of many deeds in any order the tables are those that one finds who begins anew."""
    with a_desk(seed) as (desk, place):
        for _ in range(14):
            deed = desk.chance.choice(desk.deeds)
            deed()
            collect_once(place)
            found = snapshot(desk.computer.database)
            place.db.execute("UPDATE repository SET moved_heads = NULL")
            collect_once(place)
            again = snapshot(desk.computer.database)

            anew = judged_anew(desk.computer, place)
            assert differences(again, anew) == {}, deed.__name__
            assert {name: found[name] for name in ANSWERS} == {name: anew[name] for name in ANSWERS}, deed.__name__


def test_what_somebody_else_deleted_is_stored_again() -> None:
    """Links that went with a forgotten session are there again when its log is read anew."""
    with a_desk(3) as (desk, place):
        for _ in range(3):
            desk.edit_and_commit()
        collect_once(place)
        before = snapshot(desk.computer.database)
        place.db.execute("DELETE FROM link WHERE commit_id = (SELECT max(commit_id) FROM link)")
        place.db.execute("UPDATE repository SET moved_heads = NULL")
        assert snapshot(desk.computer.database)["link"] != before["link"]
        collect_once(place)

        assert snapshot(desk.computer.database)["link"] == before["link"]


def test_what_is_known_is_held_and_not_read_again() -> None:
    """A judge after one more commit goes on with what the one before it found."""
    with a_desk(4) as (desk, place):
        key = (desk.computer.data / "fingerprint.key").read_bytes()
        judge = Judge(place.db, Fingerprinter(key), lambda: None, lambda _message: None, Resting(desk.computer.home))
        held: list[Judged] = []
        for _ in range(2):
            desk.edit_and_commit()
            place.collector.logs()
            assert judge.read(repository_rows.repositories(place.db)[0])
            held += judge.held.values()
        before, after = held

        assert after.work is before.work
        assert after.fates.followed is before.fates.followed
        assert after.graph is not before.graph


def test_what_an_older_version_counted_twice_is_counted_anew(tmp_path: Path) -> None:
    """Lines that one commit put into several files: fates and counts of days past are brought up to date at once."""
    computer = Computer(tmp_path)
    desk = Desk(computer, random.Random(5))
    desk.put_in_twice()
    with computer.workplace() as place:
        collect_once(place)
        wanted = snapshot(computer.database)
        of_copies = "commit_id IN (SELECT commit_id FROM fate WHERE evidence LIKE '%copies:%')"
        for table, column in (("alive_at", "lines"), ("fate", "lines_added"), ("fate", "lines_alive")):
            place.db.execute(f"UPDATE {table} SET {column} = 2 * {column} WHERE {of_copies}")  # noqa: S608 - constants
        place.db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm012_copies_count_once'")
        place.db.commit()
        assert snapshot(computer.database)["alive_at"] != wanted["alive_at"]
    with computer.workplace() as later:
        collect_once(later)

    found = snapshot(computer.database)
    assert {name: found[name] for name in ANSWERS} == {name: wanted[name] for name in ANSWERS}
