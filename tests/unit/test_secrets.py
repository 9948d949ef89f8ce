"""The key of the fingerprints: made once, whole, and closed to others."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tokenmirror.secrets import KEY_BYTES, fingerprint_key

CHECKOUT = Path(__file__).resolve().parents[2]
ASK = """
import sys
from pathlib import Path
from tokenmirror.secrets import fingerprint_key
print(fingerprint_key(Path(sys.argv[1])).hex())
"""


def test_the_key_is_made_once(tmp_path: Path) -> None:
    """The second call gives the first one's key, and nothing else is left in the folder."""
    key = fingerprint_key(tmp_path / "key")

    assert len(key) == KEY_BYTES
    assert fingerprint_key(tmp_path / "key") == key
    assert [file.name for file in tmp_path.iterdir()] == ["key"]
    assert fingerprint_key(tmp_path / "other") != key


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are a matter of POSIX")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    """The key says whose lines are whose."""
    fingerprint_key(tmp_path / "key")

    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


def test_a_damaged_key_is_refused(tmp_path: Path) -> None:
    """A key of another length would make every known line unknown: it is an error that says what to do."""
    (tmp_path / "key").write_bytes(b"short")
    with pytest.raises(ValueError, match="restore it from a backup"):
        fingerprint_key(tmp_path / "key")
    assert (tmp_path / "key").read_bytes() == b"short"


def test_processes_that_start_at_once_agree(tmp_path: Path) -> None:
    """Whoever is first, all have the same key."""
    command = [sys.executable, "-c", ASK, str(tmp_path / "key")]
    running = [subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    keys = {process.communicate(timeout=60)[0].strip() for process in running}

    assert keys == {fingerprint_key(tmp_path / "key").hex()}


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """The caller hears of it."""
    with pytest.raises(OSError, match="No such file"):
        fingerprint_key(tmp_path / "missing" / "key")
