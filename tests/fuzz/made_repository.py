"""A small repository with a bit of everything that git prints: where a fuzzer of its readers begins."""

from __future__ import annotations

import subprocess
from pathlib import Path

PATHS = ("a b.py", "vendor/c.js", "d\u00e9.txt")
_NOTE = """a b.py
  0123456789abcdef 1-3
---
{"schema_version": "authorship/3.0.0", "prompts": {"0123456789abcdef":
 {"agent_id": {"tool": "claude", "id": "5f1c1cd2-1111-4222-8333-444455556666"}}}}
"""


def make_repository(top: Path) -> Path:
    """Make it: a rename, a merge, a revert, a note, a tag of a tag, a worktree, odd names and a binary file."""
    top.mkdir(parents=True)
    _git(top, "init", "-q", "-b", "main")
    for name, content in zip(PATHS, (b"one\ntwo\nthree\n", b"x\n", b"call(one,\n     two)\n"), strict=True):
        (top / name).parent.mkdir(exist_ok=True)
        (top / name).write_bytes(content)
    (top / "bin").write_bytes(b"\0\1\2")
    (top / ".gitattributes").write_bytes(b"*.txt linguist-generated\n")
    _commit(top, "First\n\nClaude-Session: 5f1c1cd2-1111-4222-8333-444455556666\n")
    _git(top, "mv", "vendor/c.js", "vendor/e.js")
    (top / "bin").unlink()
    (top / "link").symlink_to("a b.py")
    (top / PATHS[2]).write_bytes(b"call(\n    one,\n    two,\n)")
    _commit(top, "Moved \u202e")
    _git(top, "revert", "--no-edit", "HEAD")
    _git(top, "switch", "-q", "-c", "side", "HEAD~1")
    (top / PATHS[0]).write_bytes(b"one\n2\nthree\nfour\n")
    _commit(top, "Side\n\nThis reverts commit 1234567.\n(cherry picked from commit " + "a" * 40 + ")")
    _git(top, "switch", "-q", "main")
    _git(top, "merge", "-q", "--no-edit", "side")
    _git(top, "tag", "-a", "-m", "one", "one")
    _git(top, "tag", "-a", "-m", "two", "two", "one")
    _git(top, "notes", "--ref=ai", "add", "-m", _NOTE, "HEAD")
    _git(top, "worktree", "add", "-q", str(top.parent / "linked"), "-b", "linked")
    return top


def _commit(top: Path, message: str) -> None:
    _git(top, "add", "-A")
    _git(top, "commit", "-q", "-m", message)


def _git(top: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=top, check=True, capture_output=True)
