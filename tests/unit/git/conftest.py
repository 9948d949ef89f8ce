"""A person with an address, no process after each commit and no other settings, and a fresh repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, make


@pytest.fixture(autouse=True)
def person(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give tests a home of their own, so that the settings of who runs them do not matter."""
    home = tmp_path_factory.mktemp("home")
    (home / ".gitconfig").write_text("[user]\n\tname = Ada\n\temail = Ada@Example.org\n[maintenance]\n\tauto = false\n")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return home


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Return an empty repository."""
    return make(tmp_path / "repository")
