"""Proves that a build gives the same bytes: source archive and wheel, built twice where only the code is the same.

    .venv/bin/python packaging/prove_build.py

Two copies of what is committed, in folders of other names and depths, with other times and rights of the files, another
time zone, language and hash seed. Prints the hashes; 1 when they differ.
"""

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path

from dev_output import CHECKOUT

_BUILD = """
import sys
from hatchling.build import build_sdist, build_wheel
build_sdist(sys.argv[1])
build_wheel(sys.argv[1])
"""
_OTHERS = (
    {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1700000000"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1700000000"},
)


def main() -> int:
    """Build twice and compare."""
    packed = subprocess.run(["git", "archive", "HEAD"], cwd=CHECKOUT, check=True, capture_output=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        one = build(packed, Path(folder) / "a", 0, 0o022)
        two = build(packed, Path(folder) / "another" / "place of it", 1, 0o077)
    for name in sorted({*one, *two}):
        same = one.get(name) == two.get(name)
        print(f"{'same ' if same else 'OTHER'}  {one.get(name, 'missing')}  {name}")
    return 0 if one == two and one else 1


def build(packed: bytes, place: Path, which: int, umask: int) -> dict[str, str]:
    """Build what is committed in a place; return the files and their hashes."""
    place.mkdir(parents=True)
    with tarfile.open(fileobj=BytesIO(packed)) as archive:
        archive.extractall(place / "code", filter="data")
    for path in (place / "code").rglob("*"):
        if path.is_file():
            executable = path.stat().st_mode & 0o100
            path.chmod((0o755 if executable else 0o644) & ~umask)
            os.utime(path, (1_000_000_000 + which * 86_400_123,) * 2)
    out = place / "out"
    out.mkdir()
    env = os.environ | _OTHERS[which]
    subprocess.run(
        [sys.executable, "-c", _BUILD, str(out)], cwd=place / "code", env=env, check=True, capture_output=True
    )
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())}


if __name__ == "__main__":
    sys.exit(main())
