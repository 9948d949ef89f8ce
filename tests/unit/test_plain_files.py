"""Files of others: read without waiting, and refused where they are none."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tokenmirror.plain_files import beginning_of, end_of, opened


def test_ends_of_a_file(tmp_path: Path) -> None:
    """As much is read as was asked for, from either end, also of a file without an end in sight."""
    path = tmp_path / "file"
    path.write_bytes(b"first")
    os.truncate(path, 1 << 40)
    with path.open("ab") as file:
        file.write(b"last")

    assert beginning_of(path, 5) == b"first"
    assert end_of(path, 4) == b"last"
    assert end_of(path, 6) == b"\0\0last"


def test_more_than_there_is(tmp_path: Path) -> None:
    """A small file is read whole."""
    path = tmp_path / "file"
    path.write_bytes(b"all")

    assert (beginning_of(path, 100), end_of(path, 100)) == (b"all", b"all")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")
@pytest.mark.timeout(10)
def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """Pipes, devices, folders, loops and impossible names are errors at once."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "link").symlink_to("pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "link", tmp_path / "loop", Path("/dev/zero"), Path("a\0b")):
        with pytest.raises(OSError, match=r"."):
            opened(path)
