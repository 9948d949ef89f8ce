"""Where data lives: as given, as the variable says, or in the platform's place; closed to others."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import platformdirs
import pytest

from tokenmirror.paths import DATA_DIR_VARIABLE, DROP_VARIABLE, data_paths, drop_folders, make_private_folder

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="file modes are a matter of POSIX")
NOT_ROOT = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")


def test_what_is_given_comes_first(tmp_path: Path) -> None:
    """An option outranks the variable, which outranks the platform."""
    env = {DATA_DIR_VARIABLE: str(tmp_path / "variable")}

    assert data_paths(str(tmp_path / "given"), env).folder == tmp_path / "given"
    assert data_paths(None, env).folder == tmp_path / "variable"
    assert data_paths(None, {}).folder.name == "tokenmirror"
    assert data_paths("", {DATA_DIR_VARIABLE: ""}) == data_paths(None, {})


@pytest.mark.parametrize("named", [None, "", "relative/data", "/somewhere/else"])
def test_the_platforms_place_is_what_platformdirs_says(named: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where its answer is known without its import, it is the same."""
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if named is not None:
        monkeypatch.setenv("XDG_DATA_HOME", named)
    monkeypatch.delenv(DATA_DIR_VARIABLE, raising=False)

    assert str(data_paths(None, os.environ).folder) == platformdirs.user_data_dir("tokenmirror", False)


def test_the_folder_is_absolute() -> None:
    """A relative folder and the home sign are made whole at once."""
    assert data_paths("here", {}).folder == Path.cwd() / "here"
    assert data_paths("~/mirror", {}).folder == Path.home() / "mirror"


def test_all_files_are_in_the_folder(tmp_path: Path) -> None:
    """Four names, none of them the same."""
    paths = data_paths(str(tmp_path), {})
    files = [paths.database, paths.key, paths.lock, paths.prices]

    assert len(set(files)) == len(files)
    assert {file.parent for file in files} == {tmp_path}


@POSIX
def test_the_folder_is_closed_to_others(tmp_path: Path) -> None:
    """A new one is made so, with what lies above it; an open one is mended."""
    folder = tmp_path / "a" / "b"
    make_private_folder(folder)
    first = stat.S_IMODE(folder.stat().st_mode)
    folder.chmod(0o755)
    make_private_folder(folder)

    assert (first, stat.S_IMODE(folder.stat().st_mode)) == (0o700, 0o700)


def test_a_file_in_its_place(tmp_path: Path) -> None:
    """Something else of that name is an error, and stays."""
    (tmp_path / "a").write_text("mine")
    with pytest.raises(FileExistsError):
        make_private_folder(tmp_path / "a")
    assert (tmp_path / "a").read_text() == "mine"


@POSIX
@NOT_ROOT
def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    """The sentence names it."""
    folder = tmp_path / "a"
    folder.mkdir(mode=0o500)
    with pytest.raises(PermissionError, match="cannot be written to"):
        make_private_folder(folder)


def test_drop_folders(tmp_path: Path) -> None:
    """The data folder's own comes first; the variable adds more, whole and each once."""
    own = {DATA_DIR_VARIABLE: str(tmp_path)}
    further = os.pathsep.join(["~/team", "", str(tmp_path / "drop"), "~/team"])

    assert drop_folders(own) == [tmp_path / "drop"]
    assert drop_folders({**own, DROP_VARIABLE: further}) == [tmp_path / "drop", Path.home() / "team"]
