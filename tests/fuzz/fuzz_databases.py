"""Lets atheris choose what is wrong with a tool's database; run on purpose, with atheris installed beside the program.

    python -m tests.fuzz.fuzz_databases crush -max_total_time=60

Its bytes are the chances by which cells, JSON inside of cells and tables of a made database become others. What it
finds is written to the current folder and printed; make it a case of the reader's own tests.
"""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from random import Random

import atheris

with atheris.instrument_imports(include=["tokenmirror.sources"]):
    from tests.fuzz.log_inputs import told_beginning
    from tests.unit.sources.damaged_databases import damage_before, damaged_cells, damaged_shapes
    from tests.unit.sources.made_databases import DATABASES
    from tokenmirror import sources
    from tokenmirror.sources.registry import all_sources

    # What a reader imports with its first log would not be watched.
    for module in iter_modules(sources.__path__):
        import_module(f"{sources.__name__}.{module.name}")

_SEEDS, _LENGTH = 50, 120
"""Beginnings, and how many bytes tell of a database."""
_WAYS = (damaged_cells, damaged_cells, damaged_shapes, damage_before)


class Bytes(Random):
    """Chances that are told by bytes; when these are used up, always the first."""

    def __init__(self, data: bytes) -> None:
        super().__init__(0)
        self._given = atheris.FuzzedDataProvider(data)

    def random(self) -> float:
        """Return a number from zero to below one."""
        found: int = self._given.ConsumeIntInRange(0, 255)
        return found / 256

    def getrandbits(self, bits: int, /) -> int:
        """Return a number of so many bits."""
        found: int = self._given.ConsumeIntInRange(0, 2**bits - 1)
        return found


def main() -> None:
    """Fuzz the source that is named first, with the options of libFuzzer after it."""
    name = sys.argv[1]
    source = next(source for source in all_sources() if source.name == name)

    def one(data: bytes) -> None:
        chance = Bytes(data)
        made = chance.choice(DATABASES[name])
        chance.choice(_WAYS)(source, made, chance)

    with tempfile.TemporaryDirectory() as folder:
        for number in range(_SEEDS):
            (Path(folder) / str(number)).write_bytes(Random(number).randbytes(_LENGTH))
        options = ("-timeout=20", "-rss_limit_mb=1500", f"-max_len={_LENGTH}", "-len_control=0")
        atheris.Setup([sys.argv[0], *options, *sys.argv[2:], folder], one)
        told_beginning()
        atheris.Fuzz()


if __name__ == "__main__":
    main()
