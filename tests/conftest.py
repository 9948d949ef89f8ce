"""What holds for every test: no screen, no network habits, and a home that is nobody's."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

IN_DESK = bool(os.environ.get("TOKENMIRROR_DESK"))

FOREIGN = ("CLAUDE", "CODEX", "GEMINI", "KIRO", "ZED", "OPENCODE", "GIT_", "XDG_", "TOKENMIRROR_")
KEPT = ("TOKENMIRROR_DESK", "TOKENMIRROR_VENV")


def _forget_the_person() -> None:
    """Drop variables that lead to somebody's logs or change what git does."""
    for name in [name for name in os.environ if name.startswith(FOREIGN) and name not in KEPT]:
        if not (IN_DESK and name.startswith("XDG_")):
            del os.environ[name]
    os.environ["GIT_CONFIG_NOSYSTEM"] = "1"


def _move_home() -> None:
    """Put an empty home in place before anything of ours is imported and remembers the real one."""
    home = Path(tempfile.mkdtemp(prefix="tokenmirror-home-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    for name in ("HOME", "USERPROFILE"):
        os.environ[name] = str(home)
    for name in ("APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home / name.lower())


_forget_the_person()
if not IN_DESK:
    _move_home()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A slow machine is not a fault, and a CI run must fail or pass the same way twice.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """Give the reference material that may lie beside the checkout; a fresh clone has none."""
    folder = Path(__file__).resolve().parents[1] / ".." / "shared"
    if not folder.is_dir():
        pytest.skip("the reference material is not beside the checkout (../shared)")
    return folder.resolve()
