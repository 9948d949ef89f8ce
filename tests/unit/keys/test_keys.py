"""How a key is kept: what is noted of it tells nothing; a keyring that is of no use is told by its kind."""

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from tokenmirror.keys.held import all_held, forget, hold
from tokenmirror.keys.notes import EncryptionNote, Kept, NoteProblem, Way, note_path, read_note, write_note
from tokenmirror.keys.passphrases import carried, key_carried, key_under, keyring_note, made_key, passphrase_note

ASK = "import sys; from tokenmirror.keys.ring import *\ntry: {}\nexcept RingProblem as problem: print(problem.why)"
SLOW = """
import time
from keyring.backend import KeyringBackend
class Slow(KeyringBackend):
    priority = 9
    def get_password(self, *_): time.sleep(60)
    def set_password(self, *_): time.sleep(60)
"""
NEVER_MADE = """
class SecretServiceNotAvailableException(Exception): pass
class ItemNotFoundException(Exception): pass
class Connection:
    def close(self): pass
dbus_init = Connection
def Collection(_connection): raise ItemNotFoundException
"""
DEAF = """
from keyring.backend import KeyringBackend
class Deaf(KeyringBackend):
    priority = 9
    def get_password(self, *_): return None
    def set_password(self, *_): pass
"""


def asked(call: str, **env: str) -> tuple[str, float]:
    """Ask the keyring in a process of its own; return what it says and how long that took."""
    began = time.monotonic()
    plain = {name: value for name, value in os.environ.items() if name not in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY")}
    ran = subprocess.run(
        [sys.executable, "-c", ASK.format(call)], env=plain | env, capture_output=True, text=True, check=True
    )
    return ran.stdout.strip(), time.monotonic() - began


def test_a_passphrase_opens_its_key_alone() -> None:
    """Another one opens nothing, and neither key nor passphrase stands in what is noted."""
    key = made_key()
    note = passphrase_note(key, "Füße im Gras")

    assert key_under(note, "Fu\u0308ße im Gras") == key
    assert key_under(note, "Füße im Grab") is None
    assert key.hex() not in str(note)


def test_a_note_is_written_whole_and_read_again(tmp_path: Path) -> None:
    """Its owner alone can read it; one that is damaged is said to be, and is not taken for none."""
    note = EncryptionNote(Way.ENCRYPTED, keyring_note(made_key()))
    assert read_note(tmp_path) is None

    write_note(tmp_path, note)

    assert read_note(tmp_path) == note
    assert note.key.kept is Kept.KEYRING
    if sys.platform != "win32":
        assert note_path(tmp_path).stat().st_mode & 0o077 == 0
    note_path(tmp_path).write_text('{"way": "sideways"}')
    with pytest.raises(NoteProblem, match="recover"):
        read_note(tmp_path)


def test_only_keys_that_are_known_are_held(tmp_path: Path) -> None:
    """A key that the note does not know is not kept in memory."""
    key = made_key()
    write_note(tmp_path, EncryptionNote(Way.ENCRYPTED, keyring_note(key)))

    assert not hold(tmp_path, made_key())
    assert all_held(tmp_path) == ()
    assert hold(tmp_path, key)
    assert all_held(tmp_path) == (key,)
    forget(tmp_path)


@pytest.mark.parametrize(
    ("backend", "why"), [("keyring.backends.fail.Keyring", "none"), ("keyring.backends.null.Keyring", "none")]
)
def test_what_keeps_nothing_is_no_keyring(backend: str, why: str) -> None:
    """One that fails, and one that takes a key and keeps nothing."""
    assert asked("keep('x', b'0' * 32)", PYTHON_KEYRING_BACKEND=backend)[0] == why


def test_a_keyring_that_forgets_at_once_is_found_out(tmp_path: Path) -> None:
    """What was kept is read back and compared."""
    (tmp_path / "deaf_ring.py").write_text(DEAF)

    said, _took = asked("keep('x', b'0' * 32)", PYTHON_KEYRING_BACKEND="deaf_ring.Deaf", **_path(tmp_path))

    assert said == "silent"


def _path(folder: Path) -> dict[str, str]:
    return {"PYTHONPATH": f"{folder}{os.pathsep}{Path.cwd()}"}


def test_a_keyring_that_hangs_is_waited_for_so_long(tmp_path: Path) -> None:
    """Its thread is left behind, and the process ends."""
    (tmp_path / "slow_ring.py").write_text(SLOW)

    said, took = asked("fetch('x', 0.3)", PYTHON_KEYRING_BACKEND="slow_ring.Slow", **_path(tmp_path))

    assert said == "late"
    assert took < 20


def test_no_keyring_is_made_without_asking(tmp_path: Path) -> None:
    """Where nobody chose a password for one yet, a question for a key would ask for that: the key is not there."""
    (tmp_path / "slow_ring.py").write_text(SLOW)
    (tmp_path / "secretstorage.py").write_text(NEVER_MADE)

    ring = {"PYTHON_KEYRING_BACKEND": "slow_ring.Slow", **_path(tmp_path)}

    assert asked("fetch('x', 20, prompt=False)", **ring)[0] == "missing"


def test_a_key_that_is_replaced_is_known_to_who_knows_the_new_one(tmp_path: Path) -> None:
    """It is carried by that one, and nobody else gets it of the note."""
    old, new = made_key(), made_key()
    note = msgspec.structs.replace(keyring_note(old), carried=carried(old, new))
    assert key_carried(note, new) == old
    assert key_carried(note, made_key()) is None
    write_note(tmp_path, EncryptionNote(Way.ENCRYPTED, keyring_note(new), note))

    assert hold(tmp_path, new)

    assert set(all_held(tmp_path)) == {old, new}
    assert old.hex() not in note_path(tmp_path).read_text()
    forget(tmp_path)
