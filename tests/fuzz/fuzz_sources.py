"""Lets atheris look for bytes that break a reader; run on purpose, with atheris installed beside the program.

    python -m tests.fuzz.fuzz_sources claude_code -max_total_time=60

Readers of databases look at rows and not at bytes: fuzz_databases.py is theirs.

The real samples are where it begins. What it finds is written to the current folder and printed; make it a
case of tests/unit/sources/test_every_source.py.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import atheris

with atheris.instrument_imports(include=["tokenmirror.sources"]):
    from tests.unit.sources.strange_logs import samples_of
    from tests.unit.sources.test_every_source import SOURCES, read
    from tokenmirror import sources

    # What a reader imports with its first log would not be watched.
    for module in iter_modules(sources.__path__):
        import_module(f"{sources.__name__}.{module.name}")


def main() -> None:
    """Fuzz the source that is named first, with the options of libFuzzer after it."""
    source = SOURCES[sys.argv[1]]
    samples = samples_of(source.name)
    endings = sorted({path.suffix for path in samples}) or [".jsonl", ".json"]

    def one(data: bytes) -> None:
        for ending in endings:
            read(source, f"/home/robin/some/folder/log{ending}", data)

    with tempfile.TemporaryDirectory() as folder:
        for sample in samples:
            if sample.stat().st_size < 300_000:
                shutil.copy(sample, Path(folder) / sample.name)
        atheris.Setup([sys.argv[0], "-timeout=10", "-rss_limit_mb=1500", *sys.argv[2:], folder], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
