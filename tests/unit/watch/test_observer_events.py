"""Real changes on disk wake the listener."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tokenmirror.watch import observer as observer_module
from tokenmirror.watch.kernel import KernelWatches
from tokenmirror.watch.mounts import MOUNTINFO, remote_type
from tokenmirror.watch.observer import Observer
from tokenmirror.watch.targets import Watch, targets_of

_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="limits and mounts are known on Linux only")


class _Heard:
    """Collects what an observer hands over."""

    def __init__(self) -> None:
        self.calls: list[frozenset[Path]] = []
        self._more = threading.Condition()

    def __call__(self, paths: frozenset[Path]) -> None:
        with self._more:
            self.calls.append(paths)
            self._more.notify_all()

    @property
    def paths(self) -> frozenset[Path]:
        return frozenset().union(*self.calls)

    def wait(self, enough: Callable[[frozenset[Path]], bool], seconds: float = 5) -> bool:
        with self._more:
            return self._more.wait_for(lambda: enough(self.paths), seconds)

    def hears(self, *paths: Path) -> bool:
        return self.wait(lambda heard: heard >= set(paths))

    def forget(self) -> None:
        time.sleep(0.3)
        self.calls.clear()


@contextmanager
def _observing(
    *roots: Path | Watch, check_seconds: float = observer_module.CHECK_SECONDS
) -> Iterator[tuple[Observer, _Heard]]:
    heard = _Heard()
    with Observer(roots, heard, check_seconds=check_seconds) as observer:
        yield observer, heard


def _append(path: Path, data: bytes = b"x\n") -> None:
    with path.open("ab") as log:
        log.write(data)


def test_an_append_is_heard(tmp_path: Path) -> None:
    """A new log and an append to it are handed over within two seconds."""
    log = tmp_path / "log.jsonl"
    with _observing(tmp_path) as (observer, heard):
        _append(log)

        assert heard.hears(log)
        heard.forget()
        _append(log)
        assert heard.wait(lambda paths: log in paths, 2)
        assert observer.unwatched == {}


@pytest.mark.parametrize("recursive", [True, False])
@pytest.mark.parametrize("missing", ["storage/message", "archive"])
def test_an_append_is_heard_where_another_folder_is_waited_for(tmp_path: Path, missing: str, recursive: bool) -> None:  # noqa: FBT001 - a parameter
    """The log is heard of whichever folder was watched first, before the missing one is made and after."""
    log, later = tmp_path / "tool.db-wal", tmp_path / missing / "new.json"
    _append(log)
    with _observing(*(tmp_path / f"{missing}{n}" for n in range(4)), Watch(tmp_path, recursive)) as (observer, heard):
        observer.follow([Watch(tmp_path, recursive), tmp_path / missing])
        heard.forget()
        _append(log)
        assert heard.wait(lambda paths: log in paths, 2)
        later.parent.mkdir(parents=True)
        assert heard.hears(later.parent)
        _append(later)
        assert heard.hears(later)
        heard.forget()
        _append(log)
        assert heard.wait(lambda paths: log in paths, 2)


def test_many_appends_are_few_calls(tmp_path: Path) -> None:
    """A burst of appends is handed over in a call every 50 ms at most."""
    with _observing(tmp_path) as (_, heard):
        began = time.monotonic()
        for number in range(400):
            _append(tmp_path / f"{number % 20}.jsonl")

        assert heard.hears(*(tmp_path / f"{number}.jsonl" for number in range(20)))
        assert len(heard.calls) <= 2 + (time.monotonic() - began) / 0.05


def test_folders_made_quickly(tmp_path: Path) -> None:
    """Of 200 folders made in one go every log is heard of, or a folder to list it."""
    with _observing(tmp_path) as (_, heard):
        logs = [tmp_path / str(number) / "sub" / "log.jsonl" for number in range(200)]
        for log in logs:
            log.parent.mkdir(parents=True)
            log.write_bytes(b"x\n")

        assert heard.wait(lambda paths: all(paths & {log, *log.parents[:2]} for log in logs))
        heard.forget()
        for log in logs:
            _append(log)
        assert heard.hears(*logs)


def test_moved_replaced_and_deleted(tmp_path: Path) -> None:
    """Both names of a move are handed over, and the name of what was replaced or deleted."""
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    _append(one)
    with _observing(tmp_path) as (_, heard):
        one.rename(two)
        assert heard.hears(one, two)
        heard.forget()
        _append(tmp_path / "new.tmp")
        (tmp_path / "new.tmp").replace(two)
        assert heard.hears(two)
        heard.forget()
        two.unlink()
        assert heard.hears(two)


def test_a_root_that_comes_later(tmp_path: Path) -> None:
    """A root that is missing with its parents is handed over when it appears, and then watched."""
    root = tmp_path / "a" / "b" / "root"
    with _observing(root) as (observer, heard):
        root.mkdir(parents=True)
        assert heard.hears(root)
        _append(root / "log.jsonl")
        assert heard.hears(root / "log.jsonl")
        assert observer.unwatched == {}


@pytest.mark.parametrize("whole", [True, False])
def test_a_root_made_again(tmp_path: Path, *, whole: bool) -> None:
    """A root that is deleted, with its parent or not, is watched again when it is back."""
    root = tmp_path / "parent" / "root"
    root.mkdir(parents=True)
    with _observing(root) as (_, heard):
        for number in range(3):
            shutil.rmtree(root.parent if whole else root)
            assert heard.hears(root)
            time.sleep(0.2 * number)
            heard.forget()
            root.mkdir(parents=True)
            assert heard.hears(root)
            _append(root / "log.jsonl")
            assert heard.hears(root / "log.jsonl")


def test_a_root_moved_away_is_missed(tmp_path: Path) -> None:
    """A root that was renamed and made again is found by the regular check."""
    root = tmp_path / "root"
    root.mkdir()
    with _observing(root, check_seconds=0.5) as (_, heard):
        root.rename(tmp_path / "old")
        root.mkdir()
        assert heard.wait(lambda paths: root in paths, 8)
        _append(root / "log.jsonl")
        assert heard.hears(root / "log.jsonl")


def test_a_linked_root_keeps_its_name(tmp_path: Path) -> None:
    """Two roots that are links to one folder hear of a change under their own names."""
    (tmp_path / "real").mkdir()
    links = tmp_path / "one", tmp_path / "two"
    for link in links:
        link.symlink_to("real")
    with _observing(*links) as (_, heard):
        _append(tmp_path / "real" / "log.jsonl")

        assert heard.hears(*(link / "log.jsonl" for link in links))


def test_not_recursive(tmp_path: Path) -> None:
    """A folder watched by itself says nothing of what is below its folders."""
    (tmp_path / "deep").mkdir()
    with _observing(Watch(tmp_path, recursive=False)) as (_, heard):
        _append(tmp_path / "deep" / "log.jsonl")
        _append(tmp_path / "HEAD")

        assert heard.hears(tmp_path / "HEAD")
        assert tmp_path / "deep" / "log.jsonl" not in heard.paths


def test_other_roots_from_now_on(tmp_path: Path) -> None:
    """After `follow` the new roots are watched and the old ones are not."""
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    with _observing(old) as (observer, heard):
        observer.follow([new])
        assert heard.hears(old, new)
        heard.forget()
        _append(old / "log.jsonl")
        _append(new / "log.jsonl")

        assert heard.hears(new / "log.jsonl")
        assert old / "log.jsonl" not in heard.paths


def test_closing_is_quick_and_leaves_no_thread(tmp_path: Path) -> None:
    """Closing takes less than a second, even with half a move pending, and ends every thread."""
    before = set(threading.enumerate())
    root = tmp_path / "root"
    root.mkdir()
    _append(root / "log.jsonl")
    with _observing(root, tmp_path / "missing"):
        (root / "log.jsonl").rename(tmp_path / "log.jsonl")
        time.sleep(0.05)
        began = time.monotonic()
    took = time.monotonic() - began

    assert took < 1
    assert set(threading.enumerate()) <= before
    Observer([root], print).close()


@_LINUX
def test_network_file_systems_are_left_to_the_sweep(tmp_path: Path) -> None:
    """A root on a network file system is not watched, and the reason is named."""
    root, local = tmp_path / "my disk", tmp_path / "local"
    root.mkdir()
    local.mkdir()
    mountinfo = tmp_path / "mountinfo"
    point = str(root).replace(" ", r"\040")
    mountinfo.write_text(
        f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n40 22 0:50 / {point} rw,relatime shared:1 - nfs4 server:/home rw\n"
    )
    heard = _Heard()
    with Observer([root, local], heard, mountinfo=mountinfo) as observer:
        _append(root / "log.jsonl")
        _append(local / "log.jsonl")

        assert heard.hears(local / "log.jsonl")
        assert list(observer.unwatched) == [root]
        assert "nfs4" in observer.unwatched[root]
        assert root / "log.jsonl" not in heard.paths


@pytest.mark.parametrize(
    ("kind", "remote"),
    [
        ("nfs", True),
        ("cifs", True),
        ("smb3", True),
        ("fuse.sshfs", True),
        ("9p", True),
        ("ext4", False),
        ("btrfs", False),
    ],
)
def test_kinds_of_file_systems(tmp_path: Path, kind: str, *, remote: bool) -> None:
    """The last mount at the longest point decides."""
    (tmp_path / "info").write_text(
        f"1 0 0:1 / / rw - nfs a rw\n2 1 0:2 / /a rw - ext4 b rw\n3 1 0:3 / /a rw - {kind} c rw\n"
    )

    assert (remote_type("/a/b", tmp_path / "info") == kind) is remote
    assert remote_type("/ab", tmp_path / "info") == "nfs"
    assert remote_type("/a", tmp_path / "missing") is None


_LIMITED = """
import sys, time
from pathlib import Path
from tokenmirror.watch.observer import Observer
root = Path(sys.argv[1])
with Observer([root], lambda paths: None) as observer:
    print(observer.unwatched.get(root, "watched"))
"""


@_LINUX
@pytest.mark.parametrize(
    ("limit", "value", "said"),
    [
        ("max_inotify_watches", 20, "31 folders are not watched."),
        ("max_inotify_watches", 0, "limit of watched folders is reached: raise fs.inotify.max_user_watches"),
        ("max_inotify_instances", 0, "limit of watchers is reached: raise fs.inotify.max_user_instances"),
        ("max_inotify_watches", 1000, "watched"),
    ],
)
def test_limits_of_the_kernel_are_named(tmp_path: Path, limit: str, value: int, said: str) -> None:
    """When the kernel refuses, the root is named with what to do; nothing is written about paths."""
    for number in range(50):
        (tmp_path / str(number)).mkdir()
    script = f'echo {value} > /proc/sys/user/{limit} || exit 99; exec "$@"'
    command = [
        "unshare",
        "-U",
        "-r",
        "sh",
        "-c",
        script,
        "sh",
        sys.executable,
        "-W",
        "error",
        "-c",
        _LIMITED,
        str(tmp_path),
    ]
    if shutil.which("unshare") is None:
        pytest.skip("unshare is missing")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=_environment())
    if done.returncode == 99 or "unshare" in done.stderr:
        pytest.skip("no user namespaces here")

    assert said in done.stdout
    assert done.stderr == ""


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}


def test_a_change_after_a_quiet_moment_waits_for_no_other_thread(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    log.touch()
    told: list[str] = []
    with Observer([tmp_path], lambda _paths: told.append(threading.current_thread().name)):
        time.sleep(0.2)
        _append(log)
        until = time.monotonic() + 5
        while not told and time.monotonic() < until:
            time.sleep(0.005)
        assert told
        assert told[0] != "watch.observer"


def test_a_burst_is_handed_over_in_few_pieces_and_whole(tmp_path: Path) -> None:
    """One piece at once, then at most one every 50 ms; the last change is never lost."""
    logs = [tmp_path / f"{number}.jsonl" for number in range(300)]
    with _observing(tmp_path) as (_observer, heard):
        began = time.monotonic()
        for log in logs:
            _append(log)
            time.sleep(0.001)
        assert heard.hears(*logs)
        took = time.monotonic() - began
    assert len(heard.calls) <= took / observer_module.QUIET_SECONDS + 2


@_LINUX
def test_what_is_written_beside_a_folder_that_is_waited_for_wakes_nobody(tmp_path: Path) -> None:
    """Our own database lies beside one; yet the folder is found when it comes."""
    told: list[bool] = []
    waiting = Watch(tmp_path / "drop")
    kernel = KernelWatches(lambda _paths, *, stale: told.append(stale), MOUNTINFO)
    try:
        kernel.arm(targets_of([waiting]))
        database = tmp_path / "ours.db"
        database.touch()
        until = time.monotonic() + 5
        while not told and time.monotonic() < until:
            time.sleep(0.005)
        assert told  # a file that is new may be what is waited for
        _append(database)
        time.sleep(0.2)
        told.clear()
        for _page in range(20):
            _append(database)
        time.sleep(0.3)
        assert not told
        waiting.path.mkdir()
        while not told and time.monotonic() < until:
            time.sleep(0.005)
        assert told == [True]
    finally:
        kernel.close()
