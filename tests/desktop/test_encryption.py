"""Encryption on a real desktop with a real keyring: turned on by its switch, opened again, locked, lost."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import pytest

from tests.desktop.desk import Program, press_keys, start, stop, until
from tests.desktop.made_home import make_home
from tests.desktop.reader import FOCUSED, ScreenReader
from tokenmirror.keys import ring
from tokenmirror.keys.notes import read_note
from tokenmirror.keys.recovery import as_code
from tokenmirror.store.cipher import is_plain_file

SECRETS = "org.freedesktop.secrets"
LOGIN = "/org/freedesktop/secrets/collection/login"
PASSWORD = "test-only"  # noqa: S105 - of a keyring that is thrown away


@pytest.fixture(scope="module", autouse=True)
def secret_service() -> Iterator[None]:
    """Run an unlocked keyring on the session bus."""
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("needs gnome-keyring")
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as one:
        assert one.stdin is not None
        one.stdin.write(PASSWORD.encode())
        one.stdin.close()
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "20", SECRETS], check=True)
        until(lambda: _collection_is(locked=False))
        yield
        one.terminate()


def _collection_is(*, locked: bool) -> bool:
    asked = subprocess.run(
        ["gdbus", "call", "--session", "-d", SECRETS, "-o", LOGIN, "-m", "org.freedesktop.DBus.Properties.Get",
         "org.freedesktop.Secret.Collection", "Locked"], capture_output=True, text=True, check=False,
    )  # fmt: skip
    return str(locked).lower() in asked.stdout


def _lock() -> None:
    service = ["-o", "/org/freedesktop/secrets", "-m", "org.freedesktop.Secret.Service.Lock", f"['{LOGIN}']"]
    subprocess.run(["gdbus", "call", "--session", "-d", SECRETS, *service], check=True, capture_output=True)
    until(lambda: _collection_is(locked=True))


@contextmanager
def running(home: Path, *options: str) -> Iterator[tuple[Program, ScreenReader]]:
    """Run the program on a home with a screen reader beside it."""
    program = start(home, *options)
    until(program.windows)
    reader = ScreenReader(program)
    try:
        yield program, reader
    finally:
        reader.close()
        stop(program)


def _shows(reader: ScreenReader, words: str) -> bool:
    return any(words in thing.name for thing in reader.things())


def _database(home: Path) -> Path:
    return home / "data" / "tokenmirror.db"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose database was encrypted by the switch."""
    made = tmp_path_factory.mktemp("encrypted") / "home"
    make_home(made)
    with running(made, "--screen", "settings/data") as (program, reader):
        until(program.collectors)
        reader.press("Encrypt the database")
        reader.press("Go on")
        code = reader.text(reader.called("Recovery code")).replace("\n", "-")
        assert is_plain_file(_database(made))
        reader.press("I have kept it")
        reader.press("Encrypt now")
        until(lambda: (note := read_note(made / "data")) is not None and note.settled)
        until(lambda: _shows(reader, "Encrypted"))
        until(program.collectors)
        _no_key_can_be_seen(program, bytes.fromhex(_kept(made)))
        assert code == as_code(bytes.fromhex(_kept(made)))
    assert not is_plain_file(_database(made))
    return made


def _is_kept(name: str) -> bool:
    try:
        ring.fetch(name)
    except ring.RingProblem as problem:
        return problem.why is not ring.Why.MISSING
    return True


def _kept(home: Path) -> str:
    note = read_note(home / "data")
    assert note is not None
    return keyring.get_password("TokenMirror", note.key.name) or ""


def _no_key_can_be_seen(program: Program, key: bytes) -> None:
    """Look into the command lines and the environments of the window and its collectors."""
    for process in (program.process.pid, *program.collectors()):
        for name in ("cmdline", "environ"):
            seen = Path(f"/proc/{process}/{name}").read_bytes()
            assert key not in seen
            assert key.hex().encode() not in seen


def test_an_open_keyring_opens_it(home: Path) -> None:
    """Started again, the window shows what is stored, and the collector reads on; nobody is asked anything."""
    with running(home, "--screen", "mirror") as (program, reader):
        until(program.collectors)
        until(lambda: any(" tokens in the last 30 days" in thing.name for thing in reader.things()))
        assert not _shows(reader, "Waiting for your keyring")


def test_a_locked_keyring_is_waited_for(home: Path) -> None:
    """The window stands there, does not freeze and has other ways; the keyring's own window opens it."""
    _lock()
    with running(home, "--screen", "mirror") as (program, reader):
        until(lambda: _shows(reader, "Waiting for your keyring"))
        assert program.collectors() == []
        assert {"Open", "Quit"} <= {thing.name for thing in reader.things()}
        until(lambda: _windows("gcr-prompter"))
        subprocess.run(["xdotool", "type", "--delay", "60", PASSWORD], check=True)
        press_keys("Return")
        until(program.collectors)
        until(lambda: any(" tokens in the last 30 days" in thing.name for thing in reader.things()))


def _windows(name: str) -> list[str]:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", name], capture_output=True, text=True, check=False
    )
    return found.stdout.split()


def test_a_lost_keyring_is_replaced_by_the_code(home: Path) -> None:
    """The page says that the key is not there; the code opens it, wrong letters are named, the keyring has it again."""
    kept, note = _kept(home), read_note(home / "data")
    assert note is not None
    keyring.delete_password("TokenMirror", note.key.name)
    code = as_code(bytes.fromhex(kept))
    with running(home, "--screen", "mirror") as (program, reader):
        until(lambda: _shows(reader, "The key is not there yet"))
        field = reader.called("Recovery code", "text")
        assert field.has(FOCUSED)
        reader.write(field, code[:-1] + ("A" if code[-1] != "A" else "B"))
        reader.press("Open")
        until(lambda: _shows(reader, "group 13"))
        reader.write(field, code.lower().replace("-", " "))
        reader.press("Open")
        until(program.collectors)
        until(lambda: any(" tokens in the last 30 days" in thing.name for thing in reader.things()))
        until(lambda: _kept(home) == kept)


def test_turned_off_by_its_switch(home: Path) -> None:
    """A plain file again, and the keyring keeps no key of it."""
    note = read_note(home / "data")
    assert note is not None
    with running(home, "--screen", "settings/data") as (program, reader):
        until(program.collectors)
        reader.press("Encrypt the database")
        reader.press("Decrypt")
        until(lambda: is_plain_file(_database(home)) and read_note(home / "data") is None)
        until(lambda: not _is_kept(note.key.name))
        until(lambda: _shows(reader, "Not encrypted"))
