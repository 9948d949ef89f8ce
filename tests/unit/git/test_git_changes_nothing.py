"""Whatever a repository configures, reading it runs nothing and changes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, fingerprint, make
from tokenmirror.git.blame import blame_counts, renames
from tokenmirror.git.branches import default_branch, is_ancestor
from tokenmirror.git.discovery import RepositoryFound, find_repository
from tokenmirror.git.environment import scrubbed_environment
from tokenmirror.git.generated import generated_paths
from tokenmirror.git.graph import read_graph
from tokenmirror.git.history import read_commits, read_exactly, read_messages
from tokenmirror.git.identity import authors_of, own_addresses
from tokenmirror.git.notes import note_versions, notes_head, read_notes
from tokenmirror.git.patch_ids import patch_ids, range_patch_ids, reverse_patch_ids
from tokenmirror.git.references import checked_out, heads, references, watch_paths, worktrees
from tokenmirror.git.reflogs import reflog_entries
from tokenmirror.git.trees import Versions
from tokenmirror.git.worktree_lines import lines_on_disk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the traps are shell scripts")


def _trap(folder: Path, marker: Path) -> Path:
    """Make a program that leaves a mark when it is run."""
    trap = folder / "trap.sh"
    trap.write_text(f'#!/bin/sh\necho "$0 $*" >> "{marker}"\nexit 0\n')
    trap.chmod(0o755)
    return trap


def _set_traps(made: Made, trap: Path) -> None:
    """Put the trap everywhere that git runs programs from."""
    for name in ("post-index-change", "post-checkout", "pre-auto-gc", "reference-transaction", "fsmonitor-watchman"):
        hook = made.path / ".git" / "hooks" / name
        hook.parent.mkdir(exist_ok=True)
        hook.write_bytes(trap.read_bytes())
        hook.chmod(0o755)
    settings = {
        "core.fsmonitor": str(trap),
        "core.pager": str(trap),
        "pager.log": str(trap),
        "pager.blame": str(trap),
        "core.sshCommand": str(trap),
        "core.askPass": str(trap),
        "core.alternateRefsCommand": str(trap),
        "core.hooksPath": str(made.path / ".git" / "hooks"),
        "core.gitProxy": str(trap),
        "credential.helper": f"!{trap}",
        "diff.external": str(trap),
        "diff.trap.command": str(trap),
        "diff.trap.textconv": str(trap),
        "filter.trap.clean": str(trap),
        "filter.trap.smudge": str(trap),
        "filter.trap.process": str(trap),
        "filter.trap.required": "true",
        "gpg.program": str(trap),
        "log.showSignature": "true",
        "diff.submodule": "log",
        "alias.log": f"!{trap}",
        "alias.x": f"!{trap}",
        "remote.origin.url": f"ext::{trap} %S",
        "remote.origin.uploadpack": str(trap),
        "remote.origin.promisor": "true",
        "remote.origin.partialclonefilter": "blob:none",
        "protocol.allow": "always",
        "protocol.ext.allow": "always",
        "protocol.file.allow": "always",
        "extensions.partialClone": "origin",
        "blame.ignoreRevsFile": str(made.path / "nothing"),
        "uploadpack.packObjectsHook": str(trap),
    }
    for name, value in settings.items():
        made.git("config", name, value)
    made.git("config", "core.repositoryFormatVersion", "1")


def _read_everything(made: Made) -> None:
    """Ask every question we have."""
    found = find_repository(made.path)
    assert isinstance(found, RepositoryFound)
    git = found.git
    all_heads = heads(git)
    main = default_branch(git)
    assert not hasattr(main, "reason")
    read = list(read_commits(git, all_heads, since=datetime(2001, 1, 1, tzinfo=UTC), fingerprint=fingerprint))
    ids = [commit.id for commit in read]
    assert len(ids) == 4
    patch_ids(git, ids)
    reverse_patch_ids(git, ids)
    range_patch_ids(git, [(ids[-1], ids[0])])
    read_graph(git, all_heads)
    blame_counts(git, ids[0], ["a.txt", "b.txt", "moved.txt"], fingerprint)
    renames(git, ids[-1], ids[0])
    generated_paths(git, ["a.txt", "go.sum"], ids[0])
    own_addresses(git)
    assert {*read_exactly(git, ids, fingerprint=fingerprint)} == {*read}
    authors_of(git, ids)
    assert is_ancestor(git, ids[0], ids[-1])
    assert checked_out(git, found, references(git)) == worktrees(git)
    held = Versions()
    assert held.at(git, ids[-1], ["a.txt"]) != held.at(git, ids[0], ["a.txt"])
    reflog_entries(git, found.common_dir)
    watch_paths(found)
    list(read_messages(git, ids))
    noted = notes_head(git)
    assert noted is not None
    versions = note_versions(git, noted, ids)
    assert versions
    assert read_notes(git, versions.values()) == dict.fromkeys(versions.values(), ())
    lines_on_disk(made.path / "a.txt", fingerprint)


def _snapshot(folder: Path) -> dict[str, tuple[int, int, int, bytes]]:
    """Return every file of a folder with what can be seen of it."""
    seen: dict[str, tuple[int, int, int, bytes]] = {}
    for top, folders, files in os.walk(folder):
        for name in (*folders, *files, "."):
            path = Path(top) / name
            about = path.lstat()
            content = path.read_bytes() if path.is_file() else b""
            seen[str(path)] = (about.st_mtime_ns, about.st_mode, about.st_size, content)
    return seen


@pytest.fixture
def trapped(made: Made, tmp_path: Path) -> tuple[Made, Path]:
    """Return a repository with history, a missing file and a trap at every corner."""
    marker = tmp_path / "marker"
    trap = _trap(tmp_path, marker)
    made.write(".gitattributes", "*.txt diff=trap filter=trap\n")
    made.commit("first", **{"a.txt": "one\ntwo\n", "b.txt": "b\n"})
    made.commit("second", **{"a.txt": "one\ntwo\nthree\n"})
    made.git("mv", "b.txt", "moved.txt")
    made.commit("third")
    made.commit("fourth", **{"a.txt": "one\nfour\n"})
    made.git("notes", "--ref=ai", "add", "-m", "who wrote it")
    _set_traps(made, trap)
    made.write("a.txt", "changed and not committed\n")
    made.lose("HEAD~2:a.txt")
    marker.unlink(missing_ok=True)
    return made, marker


def test_reading_runs_no_program_of_the_repository(trapped: tuple[Made, Path]) -> None:
    """Hooks, drivers, helpers, aliases and remotes stay what they are: text."""
    made, marker = trapped
    _read_everything(made)

    assert not marker.exists(), marker.read_text()


def test_the_traps_work(trapped: tuple[Made, Path]) -> None:
    """A plain git, run the way people do, does step into them."""
    made, marker = trapped
    subprocess.run(["git", "log", "-p", "--ext-diff"], cwd=made.path, check=False, capture_output=True)

    assert marker.exists()


def test_reading_changes_no_file(trapped: tuple[Made, Path]) -> None:
    """Not one byte, time or mode of the repository is different afterwards."""
    made, _ = trapped
    before = _snapshot(made.path)
    _read_everything(made)

    assert _snapshot(made.path) == before


@pytest.mark.parametrize("url", ["ext", "file"])
def test_a_missing_file_is_never_fetched_not_even_by_an_older_git(made: Made, tmp_path: Path, url: str) -> None:
    """Older versions do not know GIT_NO_LAZY_FETCH; the list of allowed protocols stops them too."""
    marker = tmp_path / "marker"
    trap = _trap(tmp_path, marker)
    other = make(tmp_path / "other")
    made.commit(a="1\n")
    _set_traps(made, trap)
    made.git("config", "remote.origin.url", f"ext::{trap} %S" if url == "ext" else f"file://{other.path}")
    made.lose("HEAD:a")
    marker.unlink(missing_ok=True)
    older = {name: value for name, value in scrubbed_environment().items() if name != "GIT_NO_LAZY_FETCH"}
    command = ["git", "-c", "diff.external=", "--no-pager", "rev-list", "--objects", "HEAD"]
    lazy = ["git", "cat-file", "-p", "HEAD:a"]
    for arguments in (command, lazy):
        subprocess.run(arguments, cwd=made.path, env=older, check=False, capture_output=True)

    assert not marker.exists()
    subprocess.run(lazy, cwd=made.path, check=False, capture_output=True)
    assert marker.exists(), "the trap is not one"
