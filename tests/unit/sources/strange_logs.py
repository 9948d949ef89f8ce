"""Makes strange logs out of real ones: values no tool ever wrote, in the places where tools write."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path, PurePath
from random import Random
from typing import Any

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
_MOST = 60_000
"""Bytes of a sample that are looked at: strange things are as strange in its beginning."""
_STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**63, -(2**70), 10**400, 0.5, -0.0, 1e308, float("nan"), float("-inf")),
    *("", "x", "\0", "\ud800", "../../etc", "2026-13-45T99:99:99Z", "-1", "1e999", "a" * 3000, "{", "\u202e"),
    *([], {}, [[]], [None, {}], {"": None}, {"input_tokens": -5, "output_tokens": "7"}, [{"type": "tool_use"}]),
)


def samples_of(name: str) -> list[Path]:
    """Return the real logs of a tool that are here, without what is expected of them and without databases."""
    found = sorted(path for path in (SAMPLES / name).rglob("*") if path.is_file())
    others = (".expected.json", ".md", ".db", "manifest.json")
    return [path for path in found if not path.name.endswith(others) or path.name.endswith("history.md")]


def beginning(path: Path) -> bytes:
    """Return a sample, or as many of its lines as are not too many; a document as a whole."""
    data = path.read_bytes()
    if path.suffix == ".json" or len(data) <= _MOST:
        return data
    cut = data.find(b"\n", _MOST) + 1
    return data[: cut or len(data)]


def estranged(data: bytes, path: PurePath, chance: Random) -> bytes:
    """Return a log in which some values of some records are others, still well-formed JSON."""
    if path.suffix not in {".json", ".jsonl"}:
        return damaged(data, chance)
    if path.suffix == ".json":
        return _dumped(changed(json.loads(data), chance))
    lines = data.split(b"\n")
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(lines))
        try:
            lines[at] = _dumped(changed(json.loads(lines[at]), chance))
        except (ValueError, RecursionError):
            continue
    return b"\n".join(lines)


def damaged(data: bytes, chance: Random) -> bytes:
    """Return a log in which bytes are others, missing or there twice."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at, end = sorted(chance.randrange(len(found) + 1) for _ in range(2))
        end = min(end, at + 400)
        how = chance.randrange(4)
        if how == 0:
            found[at:end] = bytes(chance.randrange(256) for _ in range(min(end - at, 9)))
        elif how == 1:
            del found[at:end]
        elif how == 2:
            found[at:at] = found[at:end]
        else:
            found[at:at] = chance.choice([b"\n", b"}{", b"\0" * 9, b"[" * 2000, b'"', b"\xff\xfe"])
    return bytes(found)


def _as_it_is(_text: str) -> str | None:
    """Leave a text to be replaced as a whole."""
    return None


def _dumped(value: object) -> bytes:
    text = json.dumps(value, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def changed(value: Any, chance: Random, inner: Callable[[str], str | None] = _as_it_is) -> Any:
    """Put something strange into one to four places of a value, or leave them out; `inner` may change a text."""
    for _ in range(chance.randint(1, 4)):
        spots = list(_spots(value))
        if not spots:
            return chance.choice(_STRANGE)
        holder, key = chance.choice(spots)
        within = inner(holder[key]) if isinstance(holder[key], str) else None
        if within is not None:
            holder[key] = within
        elif chance.random() < 0.2 and isinstance(holder, dict):
            del holder[key]
        else:
            holder[key] = deepcopy(chance.choice(_STRANGE))
    return value


def _spots(value: Any) -> list[tuple[Any, Any]]:
    """Return all places in a value, as holder and key."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        keys = list(one) if isinstance(one, dict) else range(len(one)) if isinstance(one, list) else ()
        found += [(one, key) for key in keys]
        waiting += [one[key] for key in keys if isinstance(one[key], dict | list)]
    return found
