"""Logs are found below a root, and a missing root is told apart."""

import os
from pathlib import Path, PurePath

import pytest

from tokenmirror.watch.discovery import RootState, find_logs


def _is_log(path: PurePath) -> bool:
    return path.name.removesuffix(".zst").endswith(".jsonl")


def _make(path: Path, data: bytes = b"x\n", at: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, ns=(at, at))
    return path


def test_newest_first(tmp_path: Path) -> None:
    """Logs of all folders come newest first, with what `stat` says; other files do not come."""
    old, new = _make(tmp_path / "a/b/old.jsonl", b"12345", 5), _make(tmp_path / "new.jsonl", at=7)
    _make(tmp_path / "a/notes.txt", at=9)
    listing = find_logs(tmp_path, _is_log)
    status = old.stat()

    assert [log.path for log in listing.logs] == [new, old]
    assert (listing.folders, listing.unreadable, listing.state) == (3, (), RootState.PRESENT)
    last = listing.logs[1]
    assert (last.size, last.mtime_ns, last.device, last.inode) == (5, 5, status.st_dev, status.st_ino)


def test_asked_with_the_relative_path(tmp_path: Path) -> None:
    """Where the root lies is no business of a source."""
    _make(tmp_path / "a/b.jsonl")
    asked = []
    find_logs(tmp_path, lambda path: not asked.append(path))  # type: ignore[func-returns-value]

    assert asked == [PurePath("a/b.jsonl")]


def test_the_plain_form_counts(tmp_path: Path) -> None:
    """Of a log and its compressed form beside it the plain one is listed."""
    both, packed = _make(tmp_path / "both.jsonl", at=2), _make(tmp_path / "packed.jsonl.zst")
    _make(tmp_path / "both.jsonl.zst")
    _make(tmp_path / "elsewhere/packed.jsonl.txt")

    assert [log.path for log in find_logs(tmp_path, _is_log).logs] == [both, packed]


def test_links_lead_nowhere_twice(tmp_path: Path) -> None:
    """Linked folders are listed once, under their own name where they have one; loops end."""
    root = tmp_path / "root"
    inside, outside = _make(root / "z/inside.jsonl", at=2), _make(tmp_path / "other/outside.jsonl")
    (root / "a").symlink_to(root / "z")
    (root / "z/up").symlink_to(root)
    (root / "one").symlink_to(outside.parent)
    (root / "two").symlink_to(outside.parent)
    (root / "broken.jsonl").symlink_to("nothing")
    logs = [log.path for log in find_logs(root, _is_log).logs]

    assert logs[0] == inside
    assert len(logs) == 2
    assert logs[1].resolve() == outside.resolve()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_pipes_are_no_logs(tmp_path: Path) -> None:
    """What is not a file is not listed, whatever its name."""
    os.mkfifo(tmp_path / "pipe.jsonl")

    assert find_logs(tmp_path, _is_log).logs == ()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_forbidden_folder_is_named(tmp_path: Path) -> None:
    """A folder that cannot be read is named and the others are listed."""
    log = _make(tmp_path / "a/log.jsonl")
    _make(tmp_path / "b/log.jsonl").parent.chmod(0)
    listing = find_logs(tmp_path, _is_log)
    (tmp_path / "b").chmod(0o700)

    assert [found.path for found in listing.logs] == [log]
    assert listing.unreadable == ((tmp_path / "b", "This folder cannot be read: Permission denied."),)


def test_a_file_as_root_is_named(tmp_path: Path) -> None:
    """A root that is a file is there but cannot be listed."""
    root = _make(tmp_path / "file")
    listing = find_logs(root, _is_log)

    assert [path for path, _ in listing.unreadable] == [root]


@pytest.mark.parametrize(
    ("beside", "seen_before", "state"),
    [
        (["sibling"], False, RootState.ABSENT),
        (["sibling"], True, RootState.ABSENT),
        ([], True, RootState.OFFLINE),
        ([], False, RootState.ABSENT),
        (None, True, RootState.OFFLINE),
        (None, False, RootState.ABSENT),
    ],
)
def test_absent_or_offline(tmp_path: Path, beside: list[str] | None, state: RootState, *, seen_before: bool) -> None:
    """A root that was seen and vanished along with everything around it is offline, not deleted."""
    for name in beside or []:
        (tmp_path / "disk" / name).mkdir(parents=True)
    if beside is not None:
        (tmp_path / "disk").mkdir(exist_ok=True)

    assert find_logs(tmp_path / "disk/logs", _is_log, seen_before=seen_before).state is state


@pytest.mark.parametrize("number", range(6))
def test_a_link_to_itself_hides_no_other(tmp_path: Path, number: int) -> None:
    """Whatever its place among the others, which each file system orders in its own way."""
    for name in range(6):
        if name == number:
            (tmp_path / f"{name}.jsonl").symlink_to(tmp_path / f"{name}.jsonl")
        else:
            _make(tmp_path / f"{name}.jsonl")
    found = find_logs(tmp_path, _is_log)

    assert len(found.logs) == 5
    assert not found.unreadable
