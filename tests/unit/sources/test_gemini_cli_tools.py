"""What Gemini's tools did: edits by their diffs, shell commands, commits."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.sources.gemini_chats import ROOT, Chat, shell, tool
from tests.unit.sources.merged import KEY
from tokenmirror.domain.events import CommitSaid, Edit, EditKind
from tokenmirror.domain.fingerprints import Fingerprinter

PRINTS = Fingerprinter(KEY).lines
DIFF = "Index: a.py\n===\n--- a.py\tCurrent\n+++ a.py\tProposed\n@@ -1,2 +1,2 @@\n import os\n-old line\n+new line\n"


def edit_of(call: dict[str, Any]) -> Edit:
    (edit,) = Chat().gemini(tools=[call]).merged().edits.values()
    return edit


def commits_of(*calls: dict[str, Any]) -> list[CommitSaid]:
    named = [{**call, "id": f"call-{number}"} for number, call in enumerate(calls)]
    return list(Chat().gemini(tools=named).merged().commits.values())


def test_the_applied_diff_counts() -> None:
    """Lines come from the diff, not from the request; the shown path is the file's."""
    shown = {"fileDiff": DIFF, "filePath": f"{ROOT}/a.py", "isNewFile": False}
    asked = {"file_path": "a.py", "old_string": "x", "new_string": "y"}
    edit = edit_of(tool("replace", asked, resultDisplay=shown))

    assert (edit.path, edit.kind, edit.cwd) == (f"{ROOT}/a.py", EditKind.UPDATE, ROOT)
    assert (edit.added, edit.removed) == (PRINTS("new line\n"), PRINTS("old line\n"))
    assert not edit.user_modified


def test_a_new_file_and_a_changed_proposal() -> None:
    """The display says that a file is new, and that the person changed what was proposed."""
    shown = {"fileDiff": DIFF, "filePath": f"{ROOT}/a.py", "isNewFile": True, "diffStat": {"user_added_lines": 2}}
    edit = edit_of(tool("write_file", {"file_path": "a.py", "content": "new line\n"}, resultDisplay=shown))

    assert edit.kind is EditKind.CREATE
    assert edit.user_modified


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (f"Successfully created and wrote to new file: {ROOT}/docs/a.md.", EditKind.CREATE),
        (f"Successfully overwrote file: {ROOT}/docs/a.md. Here is the updated code:\n...", EditKind.OVERWRITE),
    ],
)
def test_an_early_version_shows_no_diff(said: str, kind: EditKind) -> None:
    """The request gives the lines, the answer the whole path and whether the file is new."""
    edit = edit_of(tool("write_file", {"file_path": "docs/a.md", "content": "one\ntwo\n"}, said))

    assert (edit.path, edit.kind, edit.added, edit.removed) == (f"{ROOT}/docs/a.md", kind, PRINTS("one\ntwo\n"), ())


def test_a_replacement_without_a_diff() -> None:
    """Lines around the change only tell its place; a path that no answer completes stays as it is."""
    asked = {"file_path": "a.py", "old_string": "def f():\n    one\n", "new_string": "def f():\n    two\n"}
    edit = edit_of(tool("replace", asked))

    assert (edit.path, edit.kind) == ("a.py", EditKind.UPDATE)
    assert (edit.added, edit.removed) == (PRINTS("    two\n"), PRINTS("    one\n"))


@pytest.mark.parametrize("status", ["error", "cancelled", "executing", None])
def test_what_did_not_end_well_did_nothing(status: str | None) -> None:
    """A failed or refused edit is none, nor did a refused command run."""
    calls = [{**tool("write_file", {"file_path": "a", "content": "b"}), "status": status}]
    calls += [{**shell("git commit -m x", "[main abc1234] x"), "status": status}]
    merged = Chat().gemini(tools=calls).merged()

    assert (merged.edits, merged.commits, merged.shells) == ({}, {}, {})


def test_a_commit_is_said() -> None:
    """A printed id counts, also as the first word of the output, in the folder that the call names."""
    first = shell("git commit -m x", "[main abc1234] x\n 1 file changed", dir_path=f"{ROOT}/lib")
    (commit,) = commits_of(first)

    assert (commit.commit_prefix, commit.branch, commit.cwd) == ("abc1234", "main", f"{ROOT}/lib")


def test_a_commit_that_printed_nothing() -> None:
    """A quiet commit counts without an id, unless it failed or went on in the background."""
    quiet = shell("git commit -qm x", "(empty)", dir_path=ROOT)
    failed = tool("run_shell_command", {"command": "git commit -qm x"}, "Output: (empty)\nExit Code: 1")
    behind = shell("git commit -qm x", "(empty)", is_background=True)

    assert [commit.commit_prefix for commit in commits_of(quiet, failed, behind)] == [""]
    assert len(Chat().gemini(tools=[{**failed, "id": "1"}, {**behind, "id": "2"}]).merged().shells) == 2


def test_the_folder_in_a_description() -> None:
    """A command's description names the folder; it is believed because the hash agrees."""
    said = f"ls [current working directory {ROOT}] (List)"
    agrees = Chat().gemini(tools=[{**shell("ls", "a"), "description": said}]).merged()
    differs = Chat(root="/other").gemini(tools=[{**shell("ls", "a"), "description": said}]).merged()

    assert [ran.cwd for ran in agrees.shells.values()] == [ROOT]
    assert [ran.cwd for ran in differs.shells.values()] == [None]


def test_windows_paths_prove_a_folder() -> None:
    """The hash of a Windows folder is met with its own separators."""
    root = "C:\\Users\\robin\\shop"
    shown = {"fileDiff": DIFF, "filePath": f"{root}\\src\\a.py", "isNewFile": False}
    merged = Chat(root=root).gemini(tools=[tool("replace", {"file_path": "src/a.py"}, resultDisplay=shown)]).merged()

    assert [edit.cwd for edit in merged.edits.values()] == [root]
