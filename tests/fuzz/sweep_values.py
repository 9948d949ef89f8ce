"""Puts strange values into every place of every log in turn, without any chance in it; run on purpose.

    python -m tests.fuzz.sweep_values FOLDER [TOOL ...]

FOLDER is that of beginnings.py. A place is known by the keys that lead to it: of a thousand alike, one is tried. This
found in minutes what the fuzzers of sources need hours for; a test sweeps what is kept in tests/samples/fuzz.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.fuzz.log_inputs import HEAD, NAMES, name_of, read_input
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Source

STRANGE: tuple[Any, ...] = (
    *([], {}, [[]], {"": None}, [None, {}], True, None, -1, 2**63, 10**400, 1e308, float("nan")),
    *("", "x", "a\nb", "\ud800", "1e999"),
)
_AROUND = 25
"""Lines before and after a changed one that are read with it."""
_LONGEST_KEY = 40
_ALIKE = 3
_TWO_GOES = 0x80
Place = tuple[str, ...]


def sweep(
    source: Source, names: Sequence[str], data: bytes, seen: set[Place], strange: Sequence[Any] = STRANGE
) -> Iterator[bytes]:
    """Read an input with each strange value in each place that was not seen yet; yield those that a reader minds."""
    head, name = data[:HEAD], name_of(data, names)
    parts = [data[HEAD:]] if name.endswith(".json") else data[HEAD:].split(b"\n")
    for at, part in enumerate(parts):
        try:
            whole = json.loads(part)
        except (ValueError, RecursionError):
            continue
        for changed in _changes(whole, _kind(name, whole), seen, strange):
            log = b"\n".join([*parts[max(0, at - _AROUND) : at], changed, *parts[at + 1 : at + _AROUND]])
            for goes in (0, _TWO_GOES):
                given = bytes((head[0], head[1] | goes)) + log
                if not _reads(source, given, names):
                    yield given


def _kind(name: str, whole: object) -> Place:
    """Return what sort of record it is; another sort has other readers behind the same keys."""
    fields = whole if isinstance(whole, dict) else {}
    said = [str(fields.get(key, ""))[:_LONGEST_KEY] for key in ("type", "kind", "role")]
    return (Path(name).suffix, *said)


def _changes(whole: Any, kind: Place, seen: set[Place], strange: Sequence[Any]) -> Iterator[bytes]:
    for holder, key, keys in list(_places(whole, kind)):
        if keys in seen:
            continue
        seen.add(keys)
        before = holder[key]
        for value in strange:
            holder[key] = value
            yield json.dumps(whole).encode("utf-8", "surrogatepass")
        holder[key] = before


def _places(value: Any, keys: Place) -> Iterator[tuple[Any, Any, Place]]:
    """Yield every place in a value: what holds it, its key there, and the keys that lead to it."""
    if isinstance(value, dict):
        pairs = [(key, key[:_LONGEST_KEY]) for key in value]
    else:
        pairs = [(at, "[]") for at in range(min(len(value), _ALIKE))] if isinstance(value, list) else []
    for key, name in pairs:
        yield value, key, (*keys, name)
        yield from _places(value[key], (*keys, name))


def _reads(source: Source, data: bytes, names: Sequence[str]) -> bool:
    try:
        read_input(source, data, names)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        print(f"{source.name}: {error!r}"[:200])
        return False
    return True


def main() -> int:
    """Sweep all inputs of a folder, and write what was found beside what fuzzers found."""
    folder, wanted = Path(sys.argv[1]), sys.argv[2:] or sorted(NAMES)
    sources = {source.name: source for source in all_sources()}
    found = folder / "found"
    found.mkdir(exist_ok=True)
    many = 0
    for tool in wanted:
        seen: set[Place] = set()
        for number, file in enumerate(sorted((folder / "corpus" / f"sources.{tool}").glob("*"))):
            for given in sweep(sources[tool], NAMES[tool], file.read_bytes(), seen):
                (found / f"sources.{tool}-sweep-{number}").write_bytes(given)
                many += 1
        print(f"{tool}: {len(seen)} places", flush=True)
    return 1 if many else 0


if __name__ == "__main__":
    sys.exit(main())
