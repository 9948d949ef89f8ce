"""Logs, and settings of other tools, that name what should not be touched: none keeps anybody waiting."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tests.flow.hostile.canary import sight
from tests.flow.test_bad_logs import GOOD_TOKENS, record
from tests.flow.test_bad_repositories import worked_on

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the traps are pipes and devices"),
    pytest.mark.timeout(120),
]
PLACES = (
    *("/proc/self/root", "/proc/self/fd/0", "/dev/fd/1", "/dev/zero", "/dev/stdin/x", "/sys/kernel"),
    *("//server/share", "\\\\server\\share", "smb://server/share", "file:///etc", "~/x", "$HOME", "`touch x`", "-u"),
    *(
        "../../..",
        "/",
        "",
        " ",
        ".",
        "/usr/../../../../etc",
        "a\nb",
        "\x1b[2J",
        "\u202egnp",
        "C:\\Users",
        "/etc/passwd",
    ),
    *("/x" * 450, "/x" * 2000, "/x" * 100_000, "/dev/../proc/self/environ"),
)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def edit(path: str, cwd: str, number: int) -> str:
    """Return the records of an edit of a path."""
    use = {
        "type": "tool_use",
        "id": f"t{number}",
        "name": "Write",
        "input": {"file_path": path, "content": "weigh(1)\n" * 3},
    }
    spent = {"input_tokens": 5, "output_tokens": 7}
    message = {"id": f"e{number}", "model": "claude-opus-4-8", "role": "assistant", "content": [use], "usage": spent}
    asked = record(f"e{number}", cwd=cwd, message=message)
    result = [{"type": "tool_result", "tool_use_id": f"t{number}", "content": "done"}]
    about = {"type": "create", "filePath": path, "content": "weigh(1)\n" * 3, "structuredPatch": []}
    told = record(f"r{number}", type="user", cwd=cwd, message={"role": "user", "content": result}, toolUseResult=about)
    return f"{asked}\n{told}\n"


def write_log(computer: Computer, text: str) -> None:
    path = computer.claude / "-nowhere-shop" / "2f0d2bb5-1111-4222-8333-944444444444.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))


def test_places_that_no_session_works_in(computer: Computer, tmp_path: Path) -> None:
    """Folders and files of devices, processes, servers and loops are looked up, told, and hurt nothing."""
    sound = worked_on(computer, "sound")
    pipe, loop = tmp_path / "pipe", tmp_path / "loop"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    places = [*PLACES, str(pipe), str(pipe / "x"), str(loop), str(loop / "x"), str(sound.path / ".git" / "objects")]
    write_log(computer, "".join(edit(place, place, number) for number, place in enumerate(places)))
    before = sight(computer.home)

    ran = computer.process("collect", "--once", "--json")
    assert (ran.code, ran.err) == (0, ""), ran.json["problems"]
    assert computer.tokens() >= len(places) * GOOD_TOKENS
    assert len(computer.run("commits", "--json").json["commits"]) == 3
    assert sight(computer.home) == before
    for command in ("repos", "sessions", "sources", "doctor"):
        shown = computer.run(command)
        assert "Traceback" not in shown.err
        assert "\x1b" not in shown.out
        assert "\u202e" not in shown.out


def test_settings_of_tools_that_mean_harm(computer: Computer) -> None:
    """Pipes, devices, depth and enormous numbers where a tool keeps its settings are as good as none."""
    write_log(computer, record() + "\n")
    settings = computer.home / ".claude" / "settings.json"
    traps: list[Callable[[], object]] = [
        lambda: os.mkfifo(settings),
        lambda: settings.symlink_to("/dev/zero"),
        lambda: settings.symlink_to(settings),
        lambda: settings.write_text('{"cleanupPeriodDays": ' + "9" * 5000 + "}"),
        lambda: settings.write_text("[" * 200_000),
        lambda: settings.write_text(json.dumps({"cleanupPeriodDays": 10**18, "x": "\\ud800"})),
        lambda: settings.write_bytes(b"\xff\xfe" * 1000),
        lambda: os.truncate(os.open(settings, os.O_CREAT | os.O_WRONLY), 5 << 30),
    ]
    for trap in traps:
        settings.unlink(missing_ok=True)
        trap()
        ran = computer.collect()
        assert ran.code == 0
        assert "Traceback" not in ran.err
    assert computer.tokens() == GOOD_TOKENS


def test_notes_beside_logs_that_are_pipes(computer: Computer) -> None:
    """What other tools keep beside their logs may be anything; their logs are read nevertheless."""
    worked_on(computer, "sound")
    home = computer.home
    for name in (
        *(".gemini/projects.json", ".gemini/tmp/shop/.project_root", ".gemini/settings.json", ".codex/config.toml"),
        *(".local/share/crush/projects.json", ".codex/history.jsonl", ".kimi/kimi.json", ".codex/state.db"),
        *(".factory/sessions/x/a.settings.json", ".config/Code/User/workspaceStorage/a/workspace.json"),
    ):
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(path)
    (home / ".config/Code/User/workspaceStorage/a/chatSessions").mkdir()
    (home / ".config/Code/User/workspaceStorage/a/chatSessions/b.json").write_text('{"requests": []}')
    (home / ".factory/sessions/x/a.jsonl").write_text('{"type": "session_start"}\n')
    ran = computer.process("collect", "--once", "--json")

    assert "Traceback" not in ran.err
    assert len(computer.run("commits", "--json").json["commits"]) == 3
