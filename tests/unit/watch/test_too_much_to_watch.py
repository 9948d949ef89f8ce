"""What would fill the memory if it were watched is looked at instead, and that is told."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tokenmirror.watch import kernel
from tokenmirror.watch.observer import Observer


def _folders(root: Path) -> None:
    for number in range(5):
        (root / "deep" / str(number)).mkdir(parents=True)


def _files(root: Path) -> None:
    (root / "deep").mkdir(parents=True)
    for number in range(8):
        (root / "deep" / str(number)).touch()


@pytest.mark.parametrize("make", [_folders, _files])
def test_too_much_below_a_root_is_not_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None]
) -> None:
    """Other roots are; it stays so when more comes."""
    monkeypatch.setattr(kernel, "_MOST_FOLDERS", 6)
    monkeypatch.setattr(kernel, "_MOST_ENTRIES", 7)
    full, small = tmp_path / "full", tmp_path / "small"
    make(full)
    small.mkdir()
    heard: list[frozenset[Path]] = []
    with Observer([full, small], heard.append) as observer:
        assert list(observer.unwatched) == [full]
        assert observer.exhausted is not None
        assert observer.exhausted.startswith("There are too many folders or files")
        (full / "deep" / "new").mkdir()
        (small / "new").touch()
        until = time.monotonic() + 5
        while small / "new" not in frozenset().union(*heard) and time.monotonic() < until:
            time.sleep(0.01)
        assert not any(path.is_relative_to(full) for path in frozenset().union(*heard))
        assert small / "new" in frozenset().union(*heard)


def test_as_much_as_there_may_be_is_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The root counts as one of the folders."""
    monkeypatch.setattr(kernel, "_MOST_FOLDERS", 7)
    _folders(tmp_path / "full")
    with Observer([tmp_path / "full"], lambda _paths: None) as observer:
        assert observer.unwatched == {}
        assert observer.exhausted is None
