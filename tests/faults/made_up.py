"""A computer with a few made-up logs and a repository, for a run of seconds."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.faults.stage import Stage
from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON


def made_up_stage(folder: Path) -> Stage:
    """Return a computer on which nothing was read yet."""
    computer = Computer(folder)
    shop = computer.repository()
    for number in range(4):
        at = NOON + timedelta(hours=number)
        log = computer.claude_log(shop.path, at)
        session_log(log, replies=12, at=at)
        name, text = f"crates {number}.txt", "\n".join(f"crate {line} of {number}" for line in range(8)) + "\n"
        log.write(shop.path / name, text, at + timedelta(minutes=20))
        shop.write(name, text)
        shop.commit(f"Sort crates {number}", at + timedelta(minutes=21))
    session_log(computer.codex_log(shop.path), replies=5)
    computer.run("me", "add", "robin@example.org")
    (computer.data / "fingerprint.key").write_bytes(bytes(range(32)))
    (computer.data / "fingerprint.key").chmod(0o600)
    computer.run("backup", "take")
    computer.data.rename(folder / "prepared")
    return Stage(computer, folder / "prepared")
