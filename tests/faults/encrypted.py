"""A computer whose database is encrypted: whoever is started on it knows the key, and nothing else is different."""

from __future__ import annotations

import shutil
from dataclasses import replace

from tests.faults.stage import Stage
from tokenmirror.keys import switching
from tokenmirror.keys.passphrases import keyring_note
from tokenmirror.paths import DataPaths
from tokenmirror.store.settling import settle

_KEY = bytes(range(100, 132))


def encrypted(stage: Stage) -> Stage:
    """Return the same computer with a database that is encrypted before each run."""
    prepared = stage.prepared.with_name(f"{stage.prepared.name}-encrypted")
    if not prepared.exists():
        stage.begin()
        data = stage.computer.data
        switching.turn_on(data, switching.Prepared(_KEY, keyring_note(_KEY)))
        settle(DataPaths(data))
        shutil.copytree(data, prepared)
    return replace(stage, prepared=prepared, key=_KEY)
