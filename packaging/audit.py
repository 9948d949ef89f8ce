"""Looks for known vulnerabilities of what is locked, in a database of advisories that was saved before: no network.

    .venv/bin/python packaging/audit.py ADVISORIES

ADVISORIES is a folder or a zip of JSON files in the form of OSV; its makers export all advisories of an ecosystem as
one zip (`PyPI/all.zip`). Prints each that concerns a locked version, how many were looked at, and how new they are: an
old database finds nothing new. 1 when something was found, 2 when there is nothing to look in.
"""

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dev_output import CHECKOUT
from locked import Locked, locked
from packaging.version import InvalidVersion, Version

LOCKS = ("requirements.lock", "requirements-dev.lock")


def main() -> int:
    """Look through what is named."""
    if len(sys.argv) != 2:  # noqa: PLR2004 - the program and the place
        print(__doc__)
        return 2
    packages = {one.name: one for lock in LOCKS for one in locked(CHECKOUT / "packaging" / lock)}
    count, newest, hits = 0, "", 0
    for advisory in advisories(Path(sys.argv[1])):
        count, newest = count + 1, max(newest, str(advisory.get("modified", "")))
        for one in concerned(advisory, packages):
            hits += 1
            print(f"{advisory.get('id')}: {one.name} {one.version}: {advisory.get('summary', 'see its text')}")
    print(f"{len(packages)} packages, {count} advisories, the newest of {newest[:10] or 'no date'}; {hits} concern us.")
    return 2 if not count else 1 if hits else 0


def advisories(place: Path) -> Iterator[dict[str, Any]]:
    """Yield the advisories of a folder or a zip."""
    if place.is_dir():
        for file in sorted(place.rglob("*.json")):
            yield json.loads(file.read_bytes())
        return
    if not place.is_file():
        return
    with zipfile.ZipFile(place) as archive:
        for name in archive.namelist():
            if name.endswith(".json"):
                yield json.loads(archive.read(name))


def concerned(advisory: dict[str, Any], packages: dict[str, Locked]) -> list[Locked]:
    """Return the locked packages that an advisory is about; one that was withdrawn is about none."""
    if advisory.get("withdrawn"):
        return []
    found = []
    for affected in advisory.get("affected", []):
        about = affected.get("package", {})
        one = packages.get(re.sub(r"[-_.]+", "-", str(about.get("name", ""))).lower())
        if one is not None and about.get("ecosystem") == "PyPI" and _holds(affected, one.version) and one not in found:
            found.append(one)
    return found


def _holds(affected: dict[str, Any], version: str) -> bool:
    return version in affected.get("versions", []) or any(
        _within(each.get("events", []), Version(version))
        for each in affected.get("ranges", [])
        if each.get("type") == "ECOSYSTEM"
    )


def _within(events: list[dict[str, str]], version: Version) -> bool:
    """Tell whether the last event up to a version brought the fault in."""
    inside = False
    for event in sorted(events, key=_at):
        if "introduced" in event and _at(event) <= version:
            inside = True
        elif ("fixed" in event and _at(event) <= version) or ("last_affected" in event and _at(event) < version):
            inside = False
    return inside


def _at(event: dict[str, str]) -> Version:
    said = next(iter(event.values()), "0")
    try:
        return Version(said)
    except InvalidVersion:
        return Version("0")


if __name__ == "__main__":
    sys.exit(main())
