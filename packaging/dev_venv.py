"""The virtual environment of this checkout, made from the hashed locks and kept as they say."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from dev_output import CHECKOUT, Stopped, say


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock file, and the smaller one whose packages are all in it."""

    name: str
    includes: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        """Give the file."""
        return CHECKOUT / "packaging" / self.name

    def digests(self) -> list[str]:
        """Name the contents, so that a stamp tells whether they are installed."""
        files = [self.path, *(CHECKOUT / "packaging" / name for name in self.includes)]
        return [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]


RUNTIME = Lock("requirements.lock")
DEVELOPMENT = Lock("requirements-dev.lock", includes=("requirements.lock",))


def prepare(lock: Lock) -> Path:
    """Give the Python of an environment that holds what the lock says, working only if it does not."""
    venv = Path(os.environ.get("TOKENMIRROR_VENV") or CHECKOUT / ".venv").absolute()
    with _alone(venv) as guard:
        if not _is_ready(venv, lock):
            _install(venv, lock, guard)
        _point_at_checkout(venv)
    return _python(venv)


def _python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _stamp(venv: Path) -> Path:
    return venv / "tokenmirror-installed.json"


def _unfinished(venv: Path) -> Path:
    return venv / "tokenmirror-unfinished"


def _is_ready(venv: Path, lock: Lock) -> bool:
    """Trust the stamp only if nothing was interrupted and the Python still starts."""
    try:
        installed = json.loads(_stamp(venv).read_text())["locks"]
    except (OSError, ValueError, KeyError):
        return False
    return lock.digests()[0] in installed and not _unfinished(venv).exists() and _starts(venv)


def _starts(venv: Path) -> bool:
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        asked = subprocess.run([str(_python(venv)), "-c", question], capture_output=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def _install(venv: Path, lock: Lock, guard: int) -> None:
    """Install the lock; a mark stands in the environment until that has been done in full."""
    if _unfinished(venv).exists() or not _starts(venv):
        _create(venv, guard)
    _unfinished(venv).touch()
    say(f"installing {lock.name} into {venv}")
    words = ["install", "-qq", "--disable-pip-version-check", "--require-hashes", "-r", str(lock.path)]
    _must([str(_python(venv)), "-m", "pip", *words], "the locked packages could not be installed", guard)
    temporary = _stamp(venv).with_suffix(".new")
    temporary.write_text(json.dumps({"locks": lock.digests()}) + "\n")
    temporary.replace(_stamp(venv))
    _unfinished(venv).unlink()


def _create(venv: Path, guard: int) -> None:
    say(f"making the virtual environment {venv}")
    if venv.exists():
        if venv.is_symlink() or not (venv / "pyvenv.cfg").exists():
            raise Stopped(f"{venv} is there and is not a virtual environment: please move it away")
        shutil.rmtree(venv)
    # Marked before there is anything, so that even a half-made environment is known as one.
    venv.mkdir(parents=True)
    (venv / "pyvenv.cfg").touch()
    _unfinished(venv).touch()
    _must([sys.executable, "-m", "venv", str(venv)], "the virtual environment could not be made", guard)


def _must(command: Sequence[str], failure: str, guard: int) -> None:
    """Run a step that holds the guard too: if this program is killed, the next one waits for the step."""
    held = () if sys.platform == "win32" else (guard,)
    code = subprocess.run(command, stdout=sys.stderr, pass_fds=held, check=False).returncode
    if code:
        raise Stopped(f"{failure} (exit code {code}); run the same command again to continue")


def _point_at_checkout(venv: Path) -> None:
    """Make `import tokenmirror` mean this checkout, by one line in the environment."""
    # Not an editable install: that would need the build backend to run first.
    folders = [venv / "Lib/site-packages", *venv.glob("lib/python3.*/site-packages")]
    for folder in folders:
        if folder.is_dir():
            file = folder / "tokenmirror-checkout.pth"
            line = f"{CHECKOUT}\n"
            if not file.exists() or file.read_text() != line:
                file.write_text(line)


@contextmanager
def _alone(venv: Path) -> Iterator[int]:
    """Keep a second dev.py out while this one changes the environment."""
    venv.parent.mkdir(parents=True, exist_ok=True)
    with venv.with_name(venv.name + ".lock").open("a+") as file:
        if not _taken(file, wait=False):
            say(f"waiting for another dev.py to finish {venv}")
            _taken(file, wait=True)
        yield file.fileno()


if sys.platform == "win32":
    import msvcrt
    import time

    def _taken(file: IO[str], *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.5)
            else:
                return True

else:
    import fcntl

    def _taken(file: IO[str], *, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
