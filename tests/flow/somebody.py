"""A person who may not read everything: the tests' own user, or nobody where that one is root."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.flow.computer import Computer, Ran

_NOBODY = 65534
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
# Everything is imported before the rights are given up: Python itself may lie where nobody may read.
_GIVE_UP = f"""
import importlib, os, pkgutil, sys
import tokenmirror.cli, tokenmirror.collector, tokenmirror.store, tokenmirror.git, tokenmirror.answers
for package in (tokenmirror.cli, tokenmirror.collector, tokenmirror.store, tokenmirror.git, tokenmirror.answers):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
from tokenmirror.sources.registry import all_sources
all_sources()
tokenmirror.store.migrations.apply(tokenmirror.store.database.sqlite3.connect(":memory:"))
os.setgroups([])
os.setgid({_NOBODY})
os.setuid({_NOBODY})
sys.exit(tokenmirror.cli.main())
"""


@contextmanager
def somebodys_computer() -> Iterator[Computer]:
    """Give a computer on which somebody is at home; skip where there can be none."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights are kept another way here")
    folder = Path(tempfile.mkdtemp(prefix="tokenmirror-somebody-"))
    folder.chmod(0o755)
    computer = Computer(folder)
    computer.home.mkdir()
    try:
        yield computer
    finally:
        for step, _folders, _files in os.walk(folder):
            Path(step).chmod(0o755)
        shutil.rmtree(folder)


def run_as_somebody(computer: Computer, *argv: str) -> Ran:
    """Run the program as somebody who is not root."""
    if not IS_ROOT:
        return computer.process(*argv)
    return computer.process(*argv, program=[sys.executable, "-c", _GIVE_UP])


def give_away(computer: Computer) -> None:
    """Let everything on a computer be somebody's."""
    if IS_ROOT:
        for step, _folders, files in os.walk(computer.folder):
            os.chown(step, _NOBODY, _NOBODY)
            for name in files:
                os.chown(Path(step) / name, _NOBODY, _NOBODY, follow_symlinks=False)
