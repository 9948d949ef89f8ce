"""Lets atheris look for bytes that break what reads git's output; run on purpose, with atheris installed beside it.

    python -m tests.fuzz.fuzz_git log -max_total_time=60

What git says of a made-up repository, and what was found before, is where it begins. What it finds is written to the
current folder and printed; put the bytes, as few as show it, into tests/samples/fuzz/git and mend the reader.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["tokenmirror.git"]):
    from tests.fuzz.git_readers import READERS, read, real_answers
from tests.fuzz.log_inputs import told_beginning
from tests.fuzz.made_repository import PATHS, make_repository

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "fuzz" / "git"


def main() -> None:
    """Fuzz the reader that is named first, with the options of libFuzzer after it."""
    name = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        seeds = Path(folder) / "seeds"
        seeds.mkdir()
        (seeds / "git").write_bytes(real_answers(make_repository(Path(folder) / "made"), PATHS)[name])
        for sample in (SAMPLES / name).glob("*"):
            shutil.copy(sample, seeds)
        options = ("-timeout=10", "-rss_limit_mb=1500", "-max_len=6000")
        atheris.Setup([sys.argv[0], *options, *sys.argv[2:], str(seeds)], lambda data: read(name, data))
        told_beginning()
        atheris.Fuzz()


if __name__ == "__main__":
    assert sys.argv[1] in READERS
    main()
