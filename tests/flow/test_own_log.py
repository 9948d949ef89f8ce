"""The program's own log and its diagnosis name nothing of a person's, also after a run in which much went wrong."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tests.flow.sample_logs import CLAUDE, lay
from tests.flow.test_encryption import encrypt
from tokenmirror.app.encrypting import key_message
from tokenmirror.journal import is_ours
from tokenmirror.messages import encode

MARKERS = ("Acme", "robin@", "Merger")
"""Of folders, logs, addresses and subjects."""


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer whose folders and projects are named, with damaged logs, a damaged repository and a settings file."""
    made = Computer(tmp_path / "Acme")
    for place in lay(made, *CLAUDE)[::2]:
        place.write_bytes(place.read_bytes().replace(b'"},{"', b'"}\n{"', 20))
    (made.home / ".claude" / "projects" / "-home-Acme").mkdir(parents=True)
    (made.home / ".claude" / "projects" / "-home-Acme" / "Merger.jsonl").write_bytes(b'{"cwd": "/home/Acme"\n\0\n')
    return made


def written(computer: Computer) -> str:
    """Return everything in the program's own log, each line of it checked."""
    lines = [line for file in (computer.data / "journal").iterdir() for line in file.read_text().splitlines()]
    assert lines
    assert all(map(is_ours, lines))
    return "\n".join(lines)


def test_no_name_is_in_the_log_or_the_diagnosis(computer: Computer) -> None:
    """Logs that are damaged, a repository that is none, an exception that nobody expects: what is kept is counts."""
    repository = computer.repository("Merger")
    repository.write("Acme.txt", "x\n")
    repository.commit("Merger of Acme", NOON)
    computer.run("repos", "add", str(repository.path))
    (repository.path / ".git" / "HEAD").write_text("nonsense of Acme\n")
    computer.run("collect", "--once")
    told = written(computer)
    shown = computer.run("diagnostics").out
    as_json = json.dumps(computer.run("diagnostics", "--json").json)

    assert "started" in told
    assert "Last lines of collector.log" in shown
    assert "## Logs by state" in shown
    names = [*MARKERS, str(computer.home), str(computer.data)]
    assert [name for name in names for text in (told, shown, as_json) if name in text] == []
    if sys.platform != "win32":
        modes = {stat.S_IMODE(file.stat().st_mode) for file in (computer.data / "journal").iterdir()}
        assert modes == {0o600}


def test_of_an_encrypted_database_the_window_hands_over_the_key(tmp_path: Path) -> None:
    """With it the rows are counted, without it the diagnosis says that it cannot be read; nobody is asked."""
    computer = Computer(tmp_path)
    lay(computer, *CLAUDE)
    computer.collect()
    encrypt(computer, "on", "--passphrase")
    told = key_message(computer.data)
    assert told is not None
    for said, expected in ((encode(told), "- call: "), ("", "It cannot be read")):
        with computer.spawn("diagnostics", "--pipe", stdin=subprocess.PIPE) as running:
            out, _err = running.communicate(said, timeout=60)
        assert running.returncode == 0
        assert expected in out
