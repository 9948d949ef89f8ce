"""How long tools keep their logs is what their settings say, and their own default otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tokenmirror.sources.claude_code import SOURCE as CLAUDE
from tokenmirror.sources.codex import SOURCE as CODEX
from tokenmirror.sources.gemini_cli import SOURCE as GEMINI


@pytest.mark.parametrize(
    ("settings", "days"),
    [
        (None, 30),
        ("{}", 30),
        ('{"cleanupPeriodDays": 365}', 365),
        ('{"cleanupPeriodDays": 0}', 30),
        ('{"cleanupPeriodDays": "many"}', 30),
        ('{"cleanupPeriodDays": true}', 30),
        ("{ broken", 30),
        ("[" * 5000, 30),
    ],
)
def test_claude_code(tmp_path: Path, settings: str | None, days: int) -> None:
    """Thirty days unless a whole number of days is set."""
    if settings is not None:
        (tmp_path / ".claude").mkdir()
        (tmp_path / ".claude" / "settings.json").write_text(settings, encoding="utf-8")
    assert CLAUDE.deletes_after(tmp_path, {}) == days


def test_of_several_homes_the_shortest_counts(tmp_path: Path) -> None:
    """What the first of them deletes is gone."""
    for name, days in (("a", 90), ("b", 14)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "settings.json").write_text(json.dumps({"cleanupPeriodDays": days}), encoding="utf-8")
    assert CLAUDE.deletes_after(tmp_path, {"CLAUDE_CONFIG_DIR": f"{tmp_path / 'a'},{tmp_path / 'b'}"}) == 14


@pytest.mark.parametrize(
    ("kept", "days"),
    [
        (None, 30),
        ({}, 30),
        ({"enabled": False}, None),
        ({"maxAge": "7d"}, 7),
        ({"maxAge": "2w"}, 14),
        ({"maxAge": "36h"}, 1),
        ({"maxAge": "soon"}, 30),
        ({"maxAge": 7}, 30),
    ],
)
def test_gemini_cli(tmp_path: Path, kept: object, days: int | None) -> None:
    """Thirty days, another age, or for ever."""
    (tmp_path / ".gemini").mkdir()
    settings = {"general": {} if kept is None else {"sessionRetention": kept}}
    (tmp_path / ".gemini" / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    assert GEMINI.deletes_after(tmp_path, {}) == days


def test_codex_keeps_its_logs(tmp_path: Path) -> None:
    """A tool of which no clean-up is known deletes nothing."""
    assert CODEX.deletes_after(tmp_path, {}) is None
