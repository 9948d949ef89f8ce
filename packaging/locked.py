"""Reads the lock files: names, versions, hashes, and for which systems a package is wanted."""

import re
from dataclasses import dataclass
from pathlib import Path

from dev_output import CHECKOUT

_ENTRY = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[\w.+!]+)(?: ; (?P<marker>[^\\]*?))? (?=--hash)")


@dataclass(frozen=True, slots=True)
class Locked:
    """A package of a lock file."""

    name: str
    version: str
    marker: str
    """Where it is wanted; empty for everywhere."""
    hashes: tuple[str, ...]
    """SHA-256 of every file that may be installed for it."""


def locked(file: Path = CHECKOUT / "packaging" / "requirements.lock") -> list[Locked]:
    """Return the packages of a lock file, by name."""
    text = file.read_text(encoding="utf-8").replace("\\\n", " ")
    return [_read(line) for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _read(line: str) -> Locked:
    found = _ENTRY.match(re.sub(r" +", " ", line))
    if found is None:
        raise ValueError(f"not an entry of a lock file: {line[:80]}")
    hashes = tuple(sorted(re.findall(r"--hash=sha256:([0-9a-f]{64})", line)))
    return Locked(found["name"], found["version"], (found["marker"] or "").strip(), hashes)
