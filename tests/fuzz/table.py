"""What the fuzzers had so far, as a table: each target, each tool, and each module with a reader in it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

FOLDER = Path(__file__).resolve().parents[2] / "tokenmirror" / "sources"
_PACKAGE = "tokenmirror.sources."


class Had(Protocol):
    """What one target had."""

    seconds: float
    runs: int
    ended: int


def table(had: Mapping[str, Had], found: Sequence[str]) -> str:
    """Return it as text: seconds of the processor, what was tried, what was found and how often a turn ended badly."""
    lines = [
        "target | CPU s | inputs tried | found | turns that ended with an error",
        "--- | ---: | ---: | ---: | ---:",
    ]
    for name, one in had.items():
        mine = sum(file.startswith(f"{name}-") for file in found)
        lines.append(f"{name} | {one.seconds:.0f} | {one.runs:,} | {mine} | {one.ended}")
    tools = _sums((f"{name.partition('.')[2]}", one) for name, one in had.items() if not name.startswith("git."))
    modules = _sums((module, one) for name, one in had.items() for module in _modules(name))
    for title, sums in (("tool: log and database together", tools), ("module: all targets that read with it", modules)):
        lines += ["", f"{title} | CPU s | inputs tried", "--- | ---: | ---:"]
        lines += [f"{name} | {seconds:.0f} | {runs:,}" for name, (seconds, runs) in sums.items()]
    whole = sum(one.seconds for one in had.values())
    lines += ["", f"in all | {whole:.0f} s | {sum(one.runs for one in had.values()):,} inputs | {len(found)} found"]
    return "\n".join(lines)


def _sums(parts: Iterable[tuple[str, Had]]) -> dict[str, tuple[float, int]]:
    """Add up by name, the least first."""
    found: dict[str, tuple[float, int]] = {}
    for name, one in parts:
        seconds, runs = found.get(name, (0.0, 0))
        found[name] = seconds + one.seconds, runs + one.runs
    return dict(sorted(found.items(), key=lambda pair: pair[1]))


def _modules(target: str) -> set[str]:
    """Return the modules of sources that a target reads with, as far as imports tell; git's readers are none."""
    kind, _, tool = target.partition(".")
    return set() if kind == "git" else _reached(tool)


@cache
def _reached(module: str) -> set[str]:
    waiting, seen = [module], set[str]()
    while waiting:
        one = waiting.pop()
        if one not in seen and (FOLDER / f"{one}.py").is_file():
            seen.add(one)
            waiting += _imported(one)
    return seen


@cache
def _imported(module: str) -> list[str]:
    tree = ast.parse((FOLDER / f"{module}.py").read_bytes())
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    named = [node.module or "" for node in froms]
    named += [f"{node.module}.{name.name}" for node in froms for name in node.names]
    return [name.removeprefix(_PACKAGE) for name in named if name.startswith(_PACKAGE)]
