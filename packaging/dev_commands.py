"""What each word after dev.py does."""

import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import dev_locks
import dev_system
import dev_tests
import dev_venv
from dev_output import CHECKOUT, Stopped, say

Command = Callable[[Sequence[str]], int]

# The program lies beside the Python, under another name on each system; its entry point does not.
LINT_IMPORTS = "import sys, importlinter.cli as cli; sys.argv[1:] = ['--no-logo']; cli.lint_imports_command()"

CHECKS = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    ("import contracts", ("-c", LINT_IMPORTS)),
)


def main(argv: Sequence[str]) -> int:
    """Do one command and give its exit code: 3 stands for a system that lacks something."""
    if not argv or argv[0] not in COMMANDS:
        print(_usage())
        return 0 if argv[:1] in (["-h"], ["--help"]) else 2
    try:
        # What follows the command belongs to the program that it starts, --help included.
        return COMMANDS[argv[0]](argv[1:])
    except Stopped as stopped:
        say(str(stopped))
        return stopped.code
    except KeyboardInterrupt:
        return 130


def run(args: Sequence[str]) -> int:
    """Start TokenMirror from this checkout."""
    # Words in the terminal need no window: a missing library stops only the start of the app itself.
    window = dev_system.window_parts()
    lacking = dev_system.prepare(dev_system.python_parts(), window) if args else _require_window(window)
    if lacking:
        say(f"without {dev_system.names(lacking)} no window can open")
    return _start(["-m", "tokenmirror", *args], dev_venv.prepare(dev_venv.RUNTIME))


def demo(args: Sequence[str]) -> int:
    """Start TokenMirror on made-up data in a throw-away folder."""
    _require_window(dev_system.window_parts())
    return _start(["-m", "tokenmirror", "demo", *args], dev_venv.prepare(dev_venv.RUNTIME))


def test(args: Sequence[str]) -> int:
    """Run all tests: most offscreen, those of the desktop inside a private real one."""
    python, why_no_desktop = _made_ready()
    return dev_tests.run_all(python, args, why_no_desktop)


def ci(_args: Sequence[str]) -> int:
    """Check and run all tests at the same time; the counts of the tests come last."""
    python, why_no_desktop = _made_ready()
    failed: list[str] = []

    def checked() -> None:
        failed.extend(name for name, words in CHECKS if not dev_tests.passes_aside(name, [str(python), *words]))

    tested = dev_tests.run_all(python, (), why_no_desktop, checked)
    if failed:
        say(f"check: {', '.join(failed)} failed")
    return 1 if failed else tested


def check(_args: Sequence[str]) -> int:
    """Look at style, types and the direction of imports without running anything."""
    dev_system.prepare(dev_system.python_parts())
    python = dev_venv.prepare(dev_venv.DEVELOPMENT)
    failed = [name for name, words in CHECKS if not _passes(name, [str(python), *words])]
    say(f"check: {', '.join(failed)} failed" if failed else "check: all clean")
    return 1 if failed else 0


def lock(args: Sequence[str]) -> int:
    """Write the lock files anew from pyproject.toml; --upgrade also moves to newer versions."""
    dev_system.prepare(dev_system.python_parts())
    dev_locks.write(args)
    return 0


COMMANDS: dict[str, Command] = {"run": run, "test": test, "check": check, "ci": ci, "lock": lock, "demo": demo}


def _usage() -> str:
    lines = [f"  {name:6} {command.__doc__}" for name, command in COMMANDS.items()]
    return "\n".join(["usage: python3 packaging/dev.py COMMAND [ARGUMENTS...]", "", *lines])


def _made_ready() -> tuple[Path, str | None]:
    """Make what tests take; give the Python, and why there is no desktop for them if there is none."""
    needed = [*dev_system.python_parts(), *dev_system.offscreen_parts()]
    lacking = dev_system.prepare(needed, dev_system.desktop_parts())
    return dev_venv.prepare(dev_venv.DEVELOPMENT), _why_no_desktop(lacking)


def _require_window(window: Sequence[dev_system.Part]) -> list[dev_system.Part]:
    return dev_system.prepare([*dev_system.python_parts(), *window])


def _start(words: Sequence[str], python: Path) -> int:
    # -P: a folder called tokenmirror where the person stands is not the program.
    return subprocess.run([str(python), "-P", *words], check=False).returncode


def _passes(name: str, words: Sequence[str]) -> bool:
    say(f"check: {name}")
    return subprocess.run(words, cwd=CHECKOUT, check=False).returncode == 0


def _why_no_desktop(lacking: Sequence[dev_system.Part]) -> str | None:
    if not dev_system.is_linux():
        return "they need an X server, which only Linux has"
    if os.environ.get("TOKENMIRROR_NO_DESKTOP_TESTS"):
        return "TOKENMIRROR_NO_DESKTOP_TESTS is set"
    return dev_system.advice(lacking) if lacking else None
