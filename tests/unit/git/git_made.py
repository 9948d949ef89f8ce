"""Real repositories, made by git in a temporary folder."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.git.runner import Git

START = 1_700_000_000
fingerprint = Fingerprinter(b"a key for tests, not a secret").line


def prints(*lines: str | bytes) -> tuple[int, ...]:
    """Return the fingerprints of lines."""
    return tuple(fingerprint(line.encode() if isinstance(line, str) else line) for line in lines)


@dataclass
class Made:
    """A repository in the making; every command happens one minute after the one before."""

    path: Path
    clock: list[int] = field(default_factory=lambda: [START])

    @property
    def asked(self) -> Git:
        """Return our reader of it."""
        return Git(self.path)

    def git(self, *arguments: str, stdin: bytes = b"", **variables: str) -> str:
        """Run git as a person would."""
        self.clock[0] += 60
        now = f"{self.clock[0]} +0000"
        dates = {"GIT_AUTHOR_DATE": now, "GIT_COMMITTER_DATE": now}
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.path,
            env=os.environ | dates | variables,
            input=stdin,
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise AssertionError(f"git {arguments}: {os.fsdecode(done.stderr)}")
        return os.fsdecode(done.stdout).strip()

    def write(self, name: str | bytes, content: str | bytes) -> Path:
        """Write a file."""
        path = self.path / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def commit(self, message: str = "work", **files: str | bytes) -> CommitId:
        """Commit all there is, after writing files."""
        for name, content in files.items():
            self.write(name, content)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.head()

    def head(self, name: str = "HEAD") -> CommitId:
        """Return the commit a name stands for."""
        return CommitId(self.git("rev-parse", name))

    def clone(self, path: Path, *options: str) -> Made:
        """Clone it as a server would serve it."""
        self.git("config", "uploadpack.allowFilter", "true")
        self.git("clone", "-q", *options, f"file://{self.path}", str(path))
        return Made(path, self.clock)

    def lose(self, name: str) -> None:
        """Remove a loose object, as a crash or a partial clone does."""
        self._object(name).unlink()

    def damage(self, name: str) -> None:
        """Overwrite a loose object."""
        path = self._object(name)
        path.chmod(0o644)
        path.write_bytes(b"not what was there")

    def _object(self, name: str) -> Path:
        whole = self.git("rev-parse", name)
        return self.path / ".git" / "objects" / whole[:2] / whole[2:]


def make(path: Path, *options: str) -> Made:
    """Make an empty repository whose branch is `main`."""
    path.mkdir(parents=True, exist_ok=True)
    made = Made(path)
    made.git("init", "-q", "-b", "main", *options)
    return made
