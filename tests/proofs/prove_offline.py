"""Proves that nothing leaves: runs what people run under strace and without interfaces, and counts sockets by family.

    python -m tests.proofs.prove_offline [--desktop] [--keep FOLDER]

Run on purpose, on Linux with strace and unshare. Logs of every tool and a repository are laid into a home of their own;
then `collect --once`, `report`, `summary` in every format, `diagnostics`, `doctor` and the window (offscreen; with
`--desktop` in a desktop of its own too) run, each under `strace -f -e trace=network`, and once more in a network
namespace without interfaces. 1 when an Internet socket was opened, when anything but the self-test of `doctor` and
`diagnostics` tried to, or when a command ends otherwise without interfaces.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.flow.computer import CHECKOUT, Computer
from tests.flow.every_sample import lay_all

_SOCKET = re.compile(r"\bsocket\((AF_\w+|0x\w+)[^)]*\)\s+=\s+(-?\d+)")
_ADDRESS = re.compile(r"\b(connect|bind|sendto|sendmsg)\(.*sa_family=(AF_INET6?)\b")
_SELF_TEST = ("doctor", "diagnostics")
_SECONDS = 240


def main() -> int:
    """Run everything both ways and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--desktop", action="store_true")
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = given.keep or Path(folder)
        wrong = [
            *_under_strace(Computer(place / "traced"), desktop=given.desktop),
            *_without(Computer(place / "alone")),
        ]
    for sentence in wrong:
        print(f"WRONG  {sentence}")
    print("Nothing left this computer." if not wrong else f"{len(wrong)} things are wrong.")
    return 1 if wrong else 0


def _commands(computer: Computer) -> dict[str, list[str]]:
    """Return what is run, by name."""
    own = [sys.executable, "-m", "tokenmirror"]
    summary = [*own, "summary", "--period", "all", "--force", "--format"]
    formats = ("pdf", "html", "md", "png", "json", "csv")
    return {
        "collect": [*own, "collect", "--once"],
        "report": [*own, "report"],
        **{f"summary {each}": [*summary, each, "--out", str(computer.folder / f"it.{each}")] for each in formats},
        "window": [*own, "--screenshot", str(computer.folder / "window.png")],
        "diagnostics": [*own, "diagnostics"],
        "doctor": [*own, "doctor"],
    }


def _laid(computer: Computer) -> dict[str, str]:
    """Lay the logs and a repository; return the variables of every process."""
    computer.claude_log(computer.repository().path)
    lay_all(computer)
    return computer.environment() | {"QT_QPA_PLATFORM": "offscreen"}


def _under_strace(computer: Computer, *, desktop: bool) -> list[str]:
    env = _laid(computer)
    wrong: list[str] = []
    for name, command in _commands(computer).items():
        trace = computer.folder / "trace"
        code = _run(["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), *command], env, computer.folder)
        wrong += _judged(name, trace, code)
    if desktop:
        wrong += _on_a_desktop(computer, env)
    return wrong


def _on_a_desktop(computer: Computer, env: dict[str, str]) -> list[str]:
    """Let the window, its tray and its collector stand for a while in a desktop of their own."""
    trace = computer.folder / "trace"
    own = [sys.executable, "-m", "tokenmirror", "--data-dir", str(computer.data)]
    strace = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)]
    command = ["timeout", "-s", "TERM", "40", *strace, *own]
    session = [str(CHECKOUT / "tests" / "desktop" / "desk-session"), *command]
    _run(session, {name: value for name, value in env.items() if name != "QT_QPA_PLATFORM"}, computer.folder)
    return _judged("desktop", trace, 0)


def _judged(name: str, trace: Path, code: int) -> list[str]:
    """Print what a trace holds, and return what is wrong with it."""
    text = trace.read_text(errors="replace")
    opened: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for family, result in _SOCKET.findall(text):
        (refused if int(result) < 0 else opened)[family] += 1
    internet = [family for family in opened if family not in {"AF_UNIX", "AF_NETLINK"}]
    spoken = {family for _call, family in _ADDRESS.findall(text)}
    tried = {family for family in refused if family not in {"AF_UNIX", "AF_NETLINK"}}
    print(f"{name:15} exit {code}; opened {dict(opened) or 'none'}; refused {dict(refused) or 'none'}", flush=True)
    wrong = [f"{name} opened {family}" for family in internet]
    wrong += [f"{name} spoke to {family}" for family in sorted(spoken)]
    if tried and name not in _SELF_TEST:
        wrong.append(f"{name} tried {', '.join(sorted(tried))}")
    if not tried and name in _SELF_TEST:
        wrong.append(f"{name} tried nothing, or strace saw nothing")
    return wrong


def _without(computer: Computer) -> list[str]:
    """Run the same where there is no interface; each command has to end as it does with them."""
    env = _laid(computer)
    alone = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
    wrong = []
    first: dict[str, int] = {}
    for how, before in (("with interfaces", []), ("without interfaces", alone)):
        shutil.rmtree(computer.data, ignore_errors=True)
        for name, command in _commands(computer).items():
            code = _run([*before, *command], env, computer.folder)
            if code != first.setdefault(name, code):
                wrong.append(f"{name} ends with {code} {how}, and with {first[name]} before")
    print(f"{len(first)} commands end the same with interfaces and without: {first}", flush=True)
    return wrong


def _run(command: Sequence[str], env: dict[str, str], folder: Path) -> int:
    done = subprocess.run(command, env=env, cwd=folder, capture_output=True, timeout=_SECONDS, check=False)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
