"""Homes of the other system on the same computer. Folders stand in for the mounts; Windows itself was not tried."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tokenmirror.collector.homes import other_homes, running_distributions, windows_homes
from tokenmirror.sources.claude_code import SOURCE


def test_homes_of_windows_as_wsl_mounts_them(tmp_path: Path) -> None:
    """Every drive, without the homes of nobody, and with the variables that tools on Windows see."""
    for home in ("c/Users/robin", "c/Users/Public", "d/Users/Default", "d/Users/kim", "long/Users/nobody"):
        (tmp_path / home / "AppData" / "Roaming").mkdir(parents=True)
    (tmp_path / "c/Users/desktop.ini").touch()
    (tmp_path / "d/Users/half").mkdir()

    homes = list(windows_homes(tmp_path))
    assert [str(home.path.relative_to(tmp_path)) for home in homes] == ["c/Users/robin", "d/Users/kim"]
    roots = SOURCE.roots(homes[0].path, homes[0].env)
    assert tmp_path / "c/Users/robin/.claude/projects" in roots
    assert tmp_path / "c/Users/robin/AppData/Roaming/Claude/local-agent-mode-sessions" in roots


@pytest.mark.parametrize("coding", ["utf-16-le", "utf-16", "utf-8"])
def test_names_of_running_distributions(coding: str) -> None:
    """As the system prints them; nothing that could be another path."""
    printed = "Ubuntu-24.04\r\nDebian\r\n\r\n..\\evil\r\n"
    assert running_distributions(printed.encode(coding)) == ["Ubuntu-24.04", "Debian"]
    assert running_distributions(b"") == []


@pytest.mark.skipif(os.name == "nt", reason="this is Windows")
def test_elsewhere_there_are_none() -> None:
    """On a plain Linux nothing is looked for."""
    assert other_homes({}) == []
