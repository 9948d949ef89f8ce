"""The real logs of tests/samples, laid out as the tools lay them out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.flow.computer import Computer

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
CLAUDE = sorted((SAMPLES / "claude_code").glob("*.jsonl"))
CODEX = sorted((SAMPLES / "codex").glob("rollout-*.jsonl"))
PAIRS = sorted((SAMPLES / "codex").glob("forks-*"))
GEMINI = sorted(path for path in (SAMPLES / "gemini_cli").glob("*.json") if ".expected" not in path.suffixes)
_SUBAGENTS_OF = "258c7280-ae70-4798-800f-63464d01a85d"


def place_of(sample: Path, computer: Computer) -> Path:
    """Return where the tool would have written a sample."""
    if sample in CLAUDE:
        folder = computer.claude / "-home-someone-shop"
        return folder / _SUBAGENTS_OF / "subagents" / sample.name if sample.stem.startswith("agent-") else (
            folder / sample.name
        )  # fmt: skip
    if sample in GEMINI:
        return computer.gemini / sample.name
    name = sample.name if sample.stem.startswith("rollout-") else f"rollout-2030-01-01T12-00-00-{sample.stem}.jsonl"
    return computer.codex / "2030" / "01" / "01" / name


def lay(computer: Computer, *samples: Path) -> list[Path]:
    """Copy samples to where they belong; return their places."""
    places = []
    for sample in samples:
        place = place_of(sample, computer)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(sample.read_bytes())
        places.append(place)
    return places


def expected(sample: Path) -> dict[str, Any]:
    """Return what was computed beforehand about a sample, or about a pair of forks."""
    about = sample / "pair.expected.json" if sample.is_dir() else sample.with_name(f"{sample.stem}.expected.json")
    found: dict[str, Any] = json.loads(about.read_text("utf-8"))
    return found
