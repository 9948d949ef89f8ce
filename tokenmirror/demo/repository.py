"""A real repository with made-up history: every step made by git, dated as asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from tokenmirror.demo.git_folder import GitFolder, Person, Stamp

_SHORT = 7
_SETTINGS = """[user]
\tname = {name}
\temail = {email}
[gc]
\tauto = 0
[maintenance]
\tauto = false
[commit]
\tgpgsign = false
[core]
\tautocrlf = false
"""
"""Maintenance would be a process or two more after each commit, to find that nothing is to be done."""
_PRINTED = re.compile(r"^\[(?P<branch>.+?)(?: \(root-commit\))? (?P<id>[0-9a-f]{40})\]", re.MULTILINE)


class Committed(msgspec.Struct, frozen=True):
    """A commit just made, and what git printed about it."""

    id: str
    branch: str
    printed: str
    """As a terminal shows it, with the short id."""


class Repository:
    """One checkout; the person is configured in it, and nothing outside `within` is touched."""

    def __init__(
        self,
        path: Path,
        author: str,
        email: str,
        branch: str = "main",
        *,
        within: Path | None = None,
        existing: bool = False,
    ) -> None:
        """Make a repository in a folder that is empty or not there; `existing` joins a worktree or clone."""
        self.person = Person(author, email)
        self.folder = GitFolder(path, within or path.parent)
        self.path = self.folder.path
        if not existing:
            self._make(branch)

    def _make(self, branch: str) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        if any(self.path.iterdir()):
            raise FileExistsError(f"{self.path} is not empty")
        self.folder.run("init", "--quiet", "--template=", f"--initial-branch={branch}")
        self._configure()

    def _configure(self) -> None:
        """Write the settings themselves: to start git for each takes longer than a commit."""
        settings = _SETTINGS.format(name=_quoted(self.person.name), email=_quoted(self.person.email))
        with (self.path / ".git" / "config").open("a", encoding="utf-8", newline="\n") as file:
            file.write(settings)

    def write(self, name: str, content: str) -> Path:
        """Write a file of the working tree."""
        path = self.folder.file(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
        return path

    def read(self, name: str) -> str:
        """Return the text of a file of the working tree."""
        return self.folder.file(name).read_text(encoding="utf-8")

    def exists(self, name: str) -> bool:
        """Tell whether the working tree has that file."""
        return self.folder.file(name).exists()

    def delete(self, name: str) -> None:
        """Remove a file from the working tree."""
        self.folder.file(name).unlink()

    def stamp(self, at: datetime, author: Person | None = None, committer: Person | None = None) -> Stamp:
        """Return who and when; the committer is the author unless named."""
        writer = author or self.person
        return Stamp(at, committer or writer, writer)

    def copying(self, at: datetime) -> Stamp:
        """Return the stamp of a step that keeps the authors of the commits it copies."""
        return Stamp(at, self.person, None)

    def commit(
        self,
        message: str,
        at: datetime,
        *,
        author: Person | None = None,
        committer: Person | None = None,
        paths: tuple[str, ...] = (),
    ) -> Committed:
        """Commit the whole working tree, or only the paths named."""
        self.folder.run("add", "--all", "--", *(paths or (".",)))
        return _read_printed(self._run_commit("--message", message, stamp=self.stamp(at, author, committer)))

    def amend(self, at: datetime, message: str | None = None) -> Committed:
        """Add the working tree to the last commit, which keeps its author date."""
        self.folder.run("add", "--all")
        wording = ("--message", message) if message else ("--no-edit",)
        return _read_printed(self._run_commit("--amend", *wording, stamp=self.copying(at)))

    def _run_commit(self, *arguments: str, stamp: Stamp) -> str:
        return self.folder.run("-c", "core.abbrev=40", "commit", *arguments, stamp=stamp)

    def head(self, revision: str = "HEAD") -> str:
        """Return the whole id of a revision."""
        return self.folder.run("rev-parse", "--verify", revision).strip()

    def start_branch(self, name: str, at: datetime, base: str = "HEAD") -> None:
        """Make a branch and check it out."""
        self.folder.run("checkout", "--quiet", "-b", name, base, stamp=self.stamp(at))

    def checkout(self, name: str, at: datetime) -> None:
        """Check out a branch."""
        self.folder.run("checkout", "--quiet", name, stamp=self.stamp(at))

    def delete_branch(self, name: str) -> None:
        """Delete a branch, merged or not."""
        self.folder.run("branch", "--quiet", "-D", name)

    def discard(self) -> None:
        """Throw away what is not committed."""
        self.folder.run("reset", "--quiet", "--hard")
        self.folder.run("clean", "--quiet", "-d", "--force")

    def merge(self, name: str, at: datetime, message: str | None = None) -> str:
        """Merge a branch with a merge commit; return its id."""
        wording = message or f"Merge branch '{name}'"
        self.folder.run("merge", "--quiet", "--no-ff", "--message", wording, name, stamp=self.stamp(at))
        return self.head()

    def fast_forward(self, name: str, at: datetime) -> str:
        """Move the current branch to another that is ahead of it."""
        self.folder.run("merge", "--quiet", "--ff-only", name, stamp=self.stamp(at))
        return self.head()

    def squash_merge(
        self,
        name: str,
        at: datetime,
        message: str,
        *,
        committer: Person | None = None,
        resolved: Mapping[str, str] | None = None,
    ) -> Committed:
        """Put a branch on the current one as a single commit; `resolved` holds files that conflict."""
        self.folder.run("merge", "--squash", name, stamp=self.stamp(at), may_fail=bool(resolved))
        for path, content in (resolved or {}).items():
            self.write(path, content)
        return self.commit(message, at, committer=committer)

    def rebase(self, onto: str, at: datetime) -> str:
        """Rebase the current branch: authors and author dates stay, committer dates move."""
        self.folder.run("rebase", "--quiet", onto, stamp=self.copying(at))
        return self.head()

    def revert(self, commit: str, at: datetime) -> str:
        """Revert a commit with git's own message."""
        self.folder.run("revert", "--no-edit", commit, stamp=self.stamp(at))
        return self.head()

    def cherry_pick(self, commit: str, at: datetime) -> str:
        """Copy a commit onto the current branch; its author date stays."""
        self.folder.run("cherry-pick", commit, stamp=self.copying(at))
        return self.head()

    def soft_reset(self, revision: str, at: datetime) -> None:
        """Take commits back and keep their content in the working tree, unstaged."""
        self.folder.run("reset", "--quiet", "--mixed", revision, stamp=self.stamp(at))

    def rename(self, old: str, new: str) -> None:
        """Move a file as `git mv` does."""
        self.folder.file(new).parent.mkdir(parents=True, exist_ok=True)
        self.folder.run("mv", old, new)

    def stash(self, at: datetime) -> None:
        """Put the working tree aside as `git stash` does."""
        self.folder.run("stash", "push", "--quiet", "--include-untracked", stamp=self.stamp(at))

    def tag(self, name: str, at: datetime, revision: str = "HEAD") -> None:
        """Tag a revision, with a message of its own."""
        self.folder.run("tag", "-f", "-a", name, "-m", name, revision, stamp=self.stamp(at))

    def note(self, text: str, commit: str, at: datetime) -> None:
        """Write a git note on a commit."""
        self.folder.run("notes", "add", "--message", text, commit, stamp=self.stamp(at))

    def worktree(self, path: Path, branch: str, at: datetime) -> Repository:
        """Make a linked worktree on a new branch."""
        place = self.folder.below(path)
        self.folder.run("worktree", "add", "--quiet", "-b", branch, str(place), stamp=self.stamp(at))
        return Repository(place, self.person.name, self.person.email, within=self.folder.within, existing=True)

    def remove_worktree(self, path: Path) -> None:
        """Remove a linked worktree."""
        self.folder.run("worktree", "remove", "--force", str(self.folder.below(path)))

    def add_origin(self, path: Path, at: datetime) -> None:
        """Make a bare repository, push the current branch to it and let `origin/HEAD` name it."""
        place = self.folder.below(path)
        branch = self.folder.run("symbolic-ref", "--short", "HEAD").strip()
        place.mkdir(parents=True)
        bare = GitFolder(place, self.folder.within)
        bare.run("init", "--quiet", "--bare", "--template=", f"--initial-branch={branch}")
        self.folder.run("remote", "add", "origin", str(place))
        self.push(branch, at)
        self.folder.run("remote", "set-head", "origin", branch)

    def push(self, branch: str, at: datetime) -> None:
        """Push a branch to origin."""
        arguments = ("push", "--quiet", "--force", "--set-upstream", "origin", branch)
        self.folder.run(*arguments, stamp=self.stamp(at))

    def delete_remote_branch(self, branch: str, at: datetime) -> None:
        """Delete a branch on origin."""
        self.folder.run("push", "--quiet", "origin", "--delete", branch, stamp=self.stamp(at))

    def pull(self, branch: str, at: datetime) -> str:
        """Fetch from origin, forget branches that are gone there, and fast-forward."""
        stamp = self.stamp(at)
        self.folder.run("fetch", "--quiet", "--prune", "origin", stamp=stamp)
        self.folder.run("merge", "--quiet", "--ff-only", f"origin/{branch}", stamp=stamp)
        return self.head()

    def clone(self, path: Path, person: Person) -> Repository:
        """Clone this repository's origin, as another person or a server would hold it."""
        place = self.folder.below(path)
        origin = self.folder.run("remote", "get-url", "origin").strip()
        self.folder.run("clone", "--quiet", "--template=", origin, str(place))
        other = Repository(place, person.name, person.email, within=self.folder.within, existing=True)
        other._configure()
        return other


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _read_printed(printed: str) -> Committed:
    found = _PRINTED.search(printed)
    if not found:
        raise RuntimeError(f"git printed no commit: {printed!r}")
    whole = found["id"]
    return Committed(whole, found["branch"], printed.strip().replace(whole, whole[:_SHORT]))
