"""Files that are given away, where folders and names make it hard."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tokenmirror.app import giving


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts the folders in")
def test_a_name_may_be_as_long_as_names_can_be(tmp_path: Path) -> None:
    """What is written first and then put in its place has a short one."""
    path = tmp_path / f"{'x' * 247}.html"
    giving.write_privately(path, b"mine")
    assert path.read_bytes() == b"mine"
    assert len(list(tmp_path.iterdir())) == 1


def test_nothing_is_left_where_it_cannot_be_written(tmp_path: Path) -> None:
    """A folder is in its place."""
    (tmp_path / "a.md").mkdir()
    with pytest.raises(OSError, match=r"a\.md"):
        giving.write_privately(tmp_path / "a.md", b"mine")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.parametrize("name", ["x" * 300, "no/such/folder/a.md"])
def test_the_repository_of_what_cannot_be(tmp_path: Path, name: str) -> None:
    """It is found by the folders above, whatever the name is."""
    (tmp_path / ".git").mkdir()
    assert giving.repository_of(tmp_path / name) == tmp_path


def test_a_folder_into_which_nobody_can_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no repository as far as anyone knows, and the attempt to write there says what is wrong."""
    real = os.stat

    def closed(path: str | Path, **how: object) -> os.stat_result:
        if ".git" in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", closed)
    monkeypatch.setattr(os, "lstat", closed)
    assert giving.repository_of(tmp_path / "a.md") is None
