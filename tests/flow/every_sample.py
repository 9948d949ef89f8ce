"""The real logs of all tools at once, laid out as each tool lays out its own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from tests.flow.computer import Computer
from tests.flow.sample_logs import CLAUDE, CODEX, GEMINI, SAMPLES, lay
from tests.unit.sources.opencode_stores import as_database, export

_CHATS = ".config/Code/User/workspaceStorage/0a1b2c/chatSessions"
_AIDER = "src/shop/.aider.chat.history.md"
_EXPORTS = ("child-session-v1.3.7", "gpt-small-v1.4.3", "two-models-v1.4.3")


class Laid(NamedTuple):
    """Samples of one tool, and where below the home folder they belong; `{}` is the sample's own name."""

    source: str
    pattern: str
    place: str


_OTHERS = (
    Laid("aider", "*.history.md", _AIDER),
    Laid("amp", "T-*.json", ".local/share/amp/threads/{}"),
    Laid("cline", "cli-session*.json", ".cline/data/sessions/cli-session/{}"),
    Laid("continue_dev", "continue-*.json", ".continue/sessions/{}"),
    Laid("copilot_cli", "*.events.jsonl", ".copilot/session-state/of-{}/events.jsonl"),
    Laid("copilot_vscode", "chatSession-*.json", f"{_CHATS}/0a1b2c3d-0000-4000-8000-0000000000aa.json"),
    Laid("cursor", "*.jsonl", ".cursor/projects/shop/agent-transcripts/{}"),
    Laid("factory_droid", "droid-session.*json*", ".factory/sessions/-home-someone-shop/{}"),
    Laid("kimi_cli", "wire-*.jsonl", ".kimi/sessions/0a1b2c/of-{}/wire.jsonl"),
    Laid("otlp", "*.json*", "drop/otlp/{}"),
    Laid("pi", "*.jsonl", ".pi/agent/sessions/--home-someone-shop--/{}"),
)


def lay_all(computer: Computer) -> dict[str, list[Path]]:
    """Copy the samples of every tool to where they belong; return their places by the tool's name."""
    computer.env["TOKENMIRROR_DROP"] = str(computer.home / "drop")
    computer.env["AIDER_CHAT_HISTORY_FILE"] = str(computer.home / _AIDER)
    laid = {"claude_code": lay(computer, *CLAUDE), "codex": lay(computer, *CODEX), "gemini_cli": lay(computer, *GEMINI)}
    for each in _OTHERS:
        laid[each.source] = [_copied(sample, computer.home, each.place) for sample in _samples(each)]
    database = computer.home / ".local" / "share" / "opencode" / "opencode.db"
    database.parent.mkdir(parents=True)
    laid["opencode"] = [as_database(database, *map(export, _EXPORTS))]
    return laid


def _samples(each: Laid) -> list[Path]:
    found = (SAMPLES / each.source).glob(each.pattern)
    return sorted(path for path in found if not path.name.endswith(".expected.json"))


def _copied(sample: Path, home: Path, place: str) -> Path:
    target = home / place.format(sample.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(sample, target)
    return target
