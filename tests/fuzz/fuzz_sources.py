"""Lets atheris look for bytes that break a reader; run on purpose, with atheris installed beside the program.

    python -m tests.fuzz.fuzz_sources claude_code -max_total_time=60

Readers of databases look at rows and not at bytes: fuzz_databases.py is theirs.

The real samples are where it begins, and every second change is one of values in their JSON. Of tools that keep more
in files beside a log these are changed too. What it finds is written
to the current folder and printed; cut off its first two bytes and put the rest into tests/samples/fuzz/sources.
"""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path, PurePath
from pkgutil import iter_modules
from random import Random

import atheris

with atheris.instrument_imports(include=["tokenmirror.sources"]):
    from tests.fuzz.beside_inputs import SEPARATOR, Beside
    from tests.fuzz.log_inputs import HEAD, NAMES, name_of, read_input, told_beginning
    from tests.unit.sources.strange_logs import beginning, estranged, samples_of
    from tokenmirror import sources
    from tokenmirror.sources.registry import all_sources
    from tokenmirror.sources.source import nothing

    # What a reader imports with its first log would not be watched.
    for module in iter_modules(sources.__path__):
        import_module(f"{sources.__name__}.{module.name}")

KEPT = Path(__file__).resolve().parents[1] / "samples" / "fuzz" / "sources"
SAMPLES = KEPT.parents[1]
_SMALL, _MOST_NOTES = 20_000, 12
_OPTIONS = ("-timeout=10", "-rss_limit_mb=1500", "-max_len=60000", "-len_control=0")


def main() -> None:
    """Fuzz the source that is named first, with the options of libFuzzer after it."""
    source = next(source for source in all_sources() if source.name == sys.argv[1])
    names = NAMES[source.name]

    def change(data: bytes, most: int, seed: int) -> bytes:
        chance = Random(seed)
        whole, parted, beside = data.partition(SEPARATOR)
        if parted and chance.random() < 0.6:
            return (whole + parted + changed_beside(beside, most, chance))[:most]
        if len(data) > HEAD and chance.random() < 0.5:
            try:
                strange = estranged(data[HEAD:], PurePath(name_of(data, names)), chance)
                return (data[:HEAD] + strange)[:most]
            except (ValueError, RecursionError):
                pass
        changed: bytes = atheris.Mutate(data, most)
        return changed

    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as home:
        there = None if source.beside is nothing else Beside(source, Path(home))
        notes = sorted(path for path in (SAMPLES / source.name).rglob("*.json") if path.stat().st_size < _SMALL)
        for number, sample in enumerate([*samples_of(source.name), *sorted((KEPT / source.name).glob("*"))]):
            data = beginning(sample)
            if there is not None and len(data) < _SMALL:
                for also, note in enumerate([*notes[:_MOST_NOTES], None]):
                    said = note.read_bytes() if note is not None else b"{}"
                    (Path(folder) / f"{number}-beside-{also}").write_bytes(bytes((0, 1)) + data + SEPARATOR + said)
            for which in [at for at, name in enumerate(names) if PurePath(name).suffix == sample.suffix] or [0]:
                (Path(folder) / f"{number}-{which}").write_bytes(bytes((which, 1)) + data)
        options = [sys.argv[0], *_OPTIONS, *sys.argv[2:], folder]
        atheris.Setup(options, lambda data: read_input(source, data, names, there), custom_mutator=change)
        told_beginning()
        atheris.Fuzz()


def changed_beside(said: bytes, most: int, chance: Random) -> bytes:
    """Return other words of the files beside a log: other values in their JSON, or other bytes."""
    if chance.random() < 0.6:
        try:
            return estranged(said, PurePath("beside.json"), chance)
        except (ValueError, RecursionError):
            pass
    changed: bytes = atheris.Mutate(said, most)
    return changed


if __name__ == "__main__":
    main()
