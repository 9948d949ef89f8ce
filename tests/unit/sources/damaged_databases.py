"""Damages made databases in three ways, and checks that no reader minds: for tests and for the fuzzer."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.unit.sources.lawful import Known, known, looks, of_session
from tests.unit.sources.made_databases import Made
from tests.unit.sources.made_rows import OWNERS
from tests.unit.sources.strange_tables import damage_cells, damage_shape
from tokenmirror.sources.source import Source

_FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - thousands of files, each for an instant
_ONE, _TWO = OWNERS


def damaged_cells(source: Source, made: Made, chance: Random) -> None:
    """Damage cells of one session: all of the other is told as before."""
    with _copy(made, OWNERS) as path:
        before = _known_before(source, made)
        damage_cells(path, made.first_rows(), chance)
        after = _looked_twice(source, made, path)
        if made.rows(_TWO):
            assert of_session(after, _TWO) == of_session(before, _TWO)


def damage_before(source: Source, made: Made, chance: Random) -> None:
    """Damage cells of one session and look, before the other is written: all of that is told."""
    with _copy(made, (_ONE,)) as path:
        damage_cells(path, made.first_rows(), chance)
        first = looks(source, path, made.state)
        try:
            made.add(path, _TWO)
        except sqlite3.OperationalError:
            # After a row with the highest number that can be there is no other.
            return
        second = looks(source, path, first[-1].state)
        if made.rows(_TWO):
            told, before = known([*first, *second]), _known_before(source, made)
            # Some ids have the numbers of rows in them, which depend on the rows before.
            lost = _kinds(of_session(before, _TWO)) - _kinds(of_session(told, _TWO))
            assert not lost, lost


def _kinds(found: Known) -> Counter[str]:
    return Counter(kind for kind, _id in found)


def damaged_shapes(source: Source, made: Made, chance: Random) -> None:
    """Change the tables, and look."""
    with _copy(made, OWNERS) as path:
        damage_shape(path, chance)
        _looked_twice(source, made, path)


def _looked_twice(source: Source, made: Made, path: Path) -> Known:
    """Return what is known after a look; the second finds nothing that changes it."""
    first = looks(source, path, made.state)
    second = looks(source, path, first[-1].state)
    assert known([*first, *second]) == known(first)
    return known(first)


@contextmanager
def _copy(made: Made, owners: tuple[str, ...]) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=_FAST) as folder:
        path = Path(folder) / made.path
        path.parent.mkdir(parents=True, exist_ok=True)
        key = made.path, id(made), owners
        if key in _SOUND:
            path.write_bytes(_SOUND[key])
        else:
            _SOUND[key] = made.fill(path, owners).read_bytes()
        yield path


_SOUND: dict[tuple[str, int, tuple[str, ...]], bytes] = {}
_BEFORE: dict[tuple[str, int], Known] = {}


def _known_before(source: Source, made: Made) -> Known:
    """Return what a sound database tells."""
    key = source.name, id(made)
    if key not in _BEFORE:
        with _copy(made, OWNERS) as path:
            _BEFORE[key] = known(looks(source, path, made.state))
    return _BEFORE[key]
