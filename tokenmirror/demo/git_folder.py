"""Runs git on made-up repositories, never outside the folder it was given."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import msgspec

_KEPT_VARIABLES = ("PATH", "SYSTEMROOT", "TEMP", "TMP")


class Person(msgspec.Struct, frozen=True):
    """Someone who makes commits."""

    name: str
    email: str


class Stamp(msgspec.Struct, frozen=True):
    """Who and when: what git would otherwise take from the computer."""

    at: datetime
    committer: Person
    author: Person | None
    """None where git takes the author from the commit it copies."""

    def environment(self) -> dict[str, str]:
        """Return the variables that make git use this stamp."""
        variables = self._role("COMMITTER", self.committer)
        return variables | self._role("AUTHOR", self.author) if self.author else variables

    def _role(self, role: str, person: Person) -> dict[str, str]:
        return {
            f"GIT_{role}_NAME": person.name,
            f"GIT_{role}_EMAIL": person.email,
            f"GIT_{role}_DATE": f"@{int(self.at.timestamp())} {self.at:%z}",
        }


class OutsideFolderError(ValueError):
    """Something asked for a place outside the folder that made-up data may be written to."""


class GitFolder:
    """A place below `within` where git may run and files may be written."""

    def __init__(self, path: Path, within: Path) -> None:
        self.within = within.resolve()
        self.path = self.below(path)

    def below(self, path: Path) -> Path:
        """Return the path resolved, or refuse it."""
        whole = path.resolve()
        if self.within not in whole.parents:
            raise OutsideFolderError(f"{whole} is not below {self.within}")
        return whole

    def file(self, name: str) -> Path:
        """Return the whole path of a file in this folder, or refuse one that leads out of it."""
        whole = (self.path / name).resolve()
        if self.path not in whole.parents or ".git" in whole.relative_to(self.path).parts:
            raise OutsideFolderError(f"{name} leads out of {self.path}")
        return whole

    def run(self, *arguments: str, stamp: Stamp | None = None, may_fail: bool = False) -> str:
        """Run git here and return what it printed."""
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.path,
            env=self._environment(stamp.environment() if stamp else {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode and not may_fail:
            raise RuntimeError(f"git {arguments[0]} failed in {self.path}: {done.stderr or done.stdout}")
        return done.stdout

    def _environment(self, extra: Mapping[str, str]) -> dict[str, str]:
        """Return an environment in which only this folder's own configuration counts."""
        kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        return {
            **kept,
            "HOME": str(self.within),
            "LC_ALL": "C",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CEILING_DIRECTORIES": str(self.within),
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_EDITOR": "true",
            **extra,
        }
