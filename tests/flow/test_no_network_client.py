"""No networking client among what runs: what was loaded after reading, drawing and giving away is looked through."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flow.computer import CHECKOUT, Computer
from tests.flow.moments import NOON
from tests.flow.sample_logs import CLAUDE, lay

CLIENTS = {
    *("http.client", "http.server", "urllib.request", "ssl", "_ssl", "asyncio", "socketserver", "webbrowser"),
    *("ftplib", "smtplib", "imaplib", "poplib", "xmlrpc.client", "telnetlib", "nntplib"),
    *("requests", "urllib3", "httpx", "aiohttp", "websockets", "grpc", "PySide6.QtWebEngineCore"),
}
"""What can speak to the Internet. `socket` alone cannot do without being asked to: the metadata of packages are read by
Python's parser of mails, which loads it, and jeepney reaches the session's bus by it. PySide6.QtNetwork is there for
QLocalServer, by which a second start raises the first; what it could do more is refused by the kernel."""
PROBE = """
import json, sys
from tokenmirror.cli import main
for words in json.loads(sys.argv[1]):
    code = main(words)
    assert code == 0, (words, code)
print("\\n" + json.dumps(sorted(sys.modules)))
"""


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    made = Computer(tmp_path)
    lay(made, *CLAUDE)
    log = made.claude_log(made.repository().path)
    log.prompt("Begin", NOON)
    log.reply("It is begun.", NOON)
    return made


def loaded(computer: Computer, *commands: list[str]) -> set[str]:
    """Run commands in one process, and return all that it loaded."""
    env = computer.environment() | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROBE, json.dumps(commands)]
    done = subprocess.run(command, env=env, cwd=CHECKOUT, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return set(found)


def test_nothing_that_runs_can_speak_to_the_internet(computer: Computer) -> None:
    """A whole run in one process: logs are read, a summary is written as PDF, the window is drawn."""
    given = ["summary", "--period", "all", "--format", "pdf", "--out", str(computer.folder / "it.pdf")]
    window = ["--screenshot", str(computer.folder / "window.png")]
    found = loaded(computer, ["collect", "--once"], given, window)

    assert {"tokenmirror.collector.judging", "tokenmirror.export.pages", "tokenmirror.ui.window"} <= found
    assert found & CLIENTS == set()
