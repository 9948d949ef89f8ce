"""A repository made by git from a stream of commits, with a session that worked in it: what each shape begins with."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.flow.computer import ADDRESS, Computer
from tests.flow.moments import NOON
from tokenmirror.demo.claude_log import ClaudeLog

_ROBIN = f"Robin Reed <{ADDRESS}>".encode()
_KEPT = ("PATH", "SYSTEMROOT", "TMPDIR")


@dataclass(frozen=True, slots=True)
class Change:
    """One commit of the stream; what is not named is ordinary."""

    subject: bytes
    files: dict[bytes, bytes] = field(default_factory=dict)
    minutes: int = 0
    """After noon."""
    author: bytes = _ROBIN
    raw: bytes = b""
    """Further commands of the stream, such as modes that are no files."""
    encoding: bytes = b""

    def command(self, number: int) -> bytes:
        """Return what `git fast-import` is told."""
        at = int((NOON + timedelta(minutes=self.minutes)).timestamp())
        head = b"commit refs/heads/main\nmark :%d\n" % number
        people = b"author %s %d +0000\ncommitter %s %d +0000\n" % (self.author, at, self.author, at)
        encoding = b"encoding %s\n" % self.encoding if self.encoding else b""
        return head + people + encoding + data(self.subject) + self.raw + b"".join(map(_file, self.files.items()))


def data(content: bytes) -> bytes:
    """Return content as the stream takes it."""
    return b"data %d\n%s\n" % (len(content), content)


def quoted(path: bytes) -> bytes:
    """Return a path that may hold anything."""
    return b'"' + b"".join(b"\\%03o" % byte for byte in path) + b'"'


def _file(pair: tuple[bytes, bytes]) -> bytes:
    path, content = pair
    return b"M 100644 inline %s\n" % quoted(path) + data(content)


class Victim:
    """A repository of which shapes make something hostile."""

    def __init__(self, computer: Computer, name: str) -> None:
        self.computer, self.name = computer, name
        self.path = computer.home / "src" / name
        self.commits: list[str] = []
        self.log: ClaudeLog | None = None
        self.path.mkdir(parents=True)
        self.git("init", "--quiet", "--template=", "--initial-branch=main")
        self.set("user.email", ADDRESS)

    @property
    def git_dir(self) -> Path:
        """Return the folder that git itself writes into."""
        return self.path / ".git"

    def git(self, *arguments: str, stdin: bytes = b"", folder: Path | None = None) -> bytes:
        """Run git as a person would, with no settings but those of the repository."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        home = {"HOME": str(self.computer.home), "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}
        ran = subprocess.run(
            ["git", *arguments], cwd=folder or self.path, env=kept | home, input=stdin, capture_output=True, check=False
        )
        assert ran.returncode == 0, (self.name, arguments, ran.stderr)
        return ran.stdout

    def set(self, key: str, value: str) -> None:
        """Configure the repository."""
        self.git("config", "--add", key, value)

    def work(self, changes: Sequence[Change] = ()) -> None:
        """Make commits out of a stream, and a session that says it made them."""
        made = [Change(b"Begin", {b"README.md": f"# {self.name}\n".encode()}, -2880), *(changes or self.ordinary())]
        marks = self.path.parent / f"{self.name}.marks"
        stream = b"".join(change.command(number) for number, change in enumerate(made, 1))
        self.git("fast-import", "--quiet", f"--export-marks={marks}", stdin=stream)
        self.commits = [line.split()[1] for line in sorted(marks.read_text().splitlines())]
        marks.unlink()
        self.git("reset", "--quiet", "--hard")
        self.speak(made)

    def ordinary(self) -> list[Change]:
        """Return two commits of a file each."""
        text = f"def weigh_{self.name.replace('-', '_')}(crate):\n    return crate.weight * crate.number + crate.box\n"
        return [
            Change(
                f"Weigh {number}".encode(), {f"src/part{number}.py".encode(): text.encode() * (number + 1)}, 10 + number
            )
            for number in range(2)
        ]

    def speak(self, made: Sequence[Change]) -> None:
        """Write the log of a session that made all commits but the first."""
        log = self.log = self.computer.claude_log(self.path)
        log.prompt("Please weigh the crates", NOON)
        for change, commit in zip(made[1:], self.commits[1:], strict=True):
            at = NOON + timedelta(minutes=change.minutes) - timedelta(seconds=20)
            for name, content in list(change.files.items())[:5]:
                log.write(self.path / name.decode("utf-8", "replace"), content[:10_000].decode("utf-8", "replace"), at)
            subject = change.subject.decode("utf-8", "replace").split("\n")[0][:200]
            log.git_commit(subject, f"[main {commit[:7]}] {subject}", at + timedelta(seconds=30))
