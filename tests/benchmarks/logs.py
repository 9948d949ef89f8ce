"""Logs to measure with: those of a home folder, of the corpus beside the checkout, else made up; as many as wished."""

from __future__ import annotations

import mmap
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.side_by_side import CHECKOUT

CORPUS = CHECKOUT.parent / "shared" / "corpus"
TRANSCRIPTS = CORPUS / "transcripts.tar.xz"
SIZES = {"small": 10e6, "corpus": 350e6, "3gb": 2_400e6}
"""Bytes of logs, about: as many copies are made as come nearest."""

_MAKE_WORLD = (
    "import sys; from pathlib import Path; from tokenmirror.demo.world import build;"
    " print(build(Path(sys.argv[1])).environment['HOME'])"
)


def logs_of(home: Path) -> list[Path]:
    """Return the logs that all programs read."""
    return sorted((home / ".claude" / "projects").rglob("*.jsonl"))


def size_of(home: Path) -> int:
    """Return how many bytes of logs there are."""
    return sum(log.stat().st_size for log in logs_of(home))


def find_home(given: Path | None, folder: Path) -> tuple[Path, str]:
    """Return a home folder with logs, and where they come from."""
    if given is not None:
        return given, str(given)
    if TRANSCRIPTS.exists():
        if not (folder / "home").exists():
            subprocess.run(["tar", "xf", str(TRANSCRIPTS), "-C", str(folder)], check=True)
        return folder / "home", "real transcripts of the corpus"
    return made_up(folder), "the demo's made-up logs"


def made_up(folder: Path) -> Path:
    """Make the demo's world; a process of its own does it, so that this one stays small."""
    if (folder / "world").exists():
        return folder / "world" / "home"
    made = subprocess.run(
        [sys.executable, "-c", _MAKE_WORLD, str(folder / "world")],
        cwd=CHECKOUT, check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    return Path(made.stdout.strip())


def scaled(home: Path, wanted: float, folder: Path) -> Path:
    """Return a home with about so many bytes of logs, the same ones several times."""
    copies = max(1, round(wanted / max(1, size_of(home))))
    return copied(home, copies, folder) if copies > 1 else home


def copied(home: Path, copies: int, folder: Path) -> Path:
    """Return a home with the same logs several times; a process of its own makes it, so that this one stays small."""
    if not folder.exists():
        command = [sys.executable, "-m", "tests.benchmarks.logs", "--copy", str(home), str(copies), str(folder)]
        subprocess.run(command, cwd=CHECKOUT, check=True)
    return folder


def copy(home: Path, copies: int, folder: Path) -> None:
    """Write the same logs several times, each copy with ids of its own."""
    for log in logs_of(home):
        data, inside = log.read_bytes(), log.relative_to(home)
        for number in range(copies):
            # agentsview takes files of one name for one session.
            name = f"{number:03d}{inside.name}" if number else inside.name
            target = folder / inside.parent.with_name(f"{inside.parent.name}-{number}") / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data if not number else _with_own_ids(data, number))


def _with_own_ids(data: bytes, number: int) -> bytes:
    """Change the ids of messages, requests and tool calls, and sessions' names a little."""
    for prefix in (b'"msg_', b'"req_', b'"toolu_', b'"sessionId":"'):
        data = data.replace(prefix, prefix + b"%03d" % number)
    return data


def count_lines(home: Path) -> int:
    """Count line feeds in mapped pages: nobody who reads all bytes is faster."""
    lines = 0
    for log in logs_of(home):
        with log.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as pages:
            at = pages.find(b"\n")
            while at >= 0:
                lines += 1
                at = pages.find(b"\n", at + 1)
    return lines


if __name__ == "__main__":
    if sys.argv[1] == "--copy":
        copy(Path(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
    else:
        print(count_lines(Path(sys.argv[1])))
