"""Writes the lock files: every version and hash, for every system and Python at once."""

import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

from dev_output import CHECKOUT, Stopped, say

PINS = "packaging/pins.txt"
RUNTIME = "packaging/requirements.lock"
DEVELOPMENT = "packaging/requirements-dev.lock"

# pip comes with every environment and must not replace itself while it installs (sqlite-utils asks for it).
STYLE = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
STYLE += ["--no-emit-package", "pip", "--quiet"]


def write(options: Sequence[str]) -> None:
    """Resolve both locks with a resolver that lives in a throw-away environment."""
    with tempfile.TemporaryDirectory(prefix="tokenmirror-lock-") as folder:
        resolver = _resolver(Path(folder) / "venv")
        _compile(resolver, RUNTIME, ["-c", PINS, *options])
        # The runtime lock constrains the other, so that tests run on what people run.
        _compile(resolver, DEVELOPMENT, ["-c", PINS, "-c", RUNTIME, "--group", "dev", *options])


def _resolver(folder: Path) -> list[str]:
    say("fetching the resolver")
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "uv"])
    return [str(python), "-m", "uv", "pip", "compile"]


def _compile(resolver: Sequence[str], target: str, words: Sequence[str]) -> None:
    say(f"writing {target}")
    _run([*resolver, *STYLE, *words, "-o", target, "pyproject.toml"])


def _run(command: Sequence[str]) -> None:
    if subprocess.run(command, cwd=CHECKOUT, stdout=sys.stderr, check=False).returncode:
        raise Stopped(f"failed: {' '.join(command)}")
