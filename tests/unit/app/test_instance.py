"""One program a data folder, found again by the second start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tokenmirror.app.instance import Instance, meeting_place

pytestmark = pytest.mark.usefixtures("qapp")

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tokenmirror.app.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
print("first" if instance.is_first() else "raised" if instance.raise_first("sessions/x:1") else "alone", flush=True)
if len(sys.argv) > 2:
    app.exec()
"""


def _start(folder: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SECOND, str(folder), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ))


def test_the_second_start_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    """A second process finds the first one, asks it to come forward with a screen, and goes."""
    first = Instance(tmp_path)
    assert first.is_first()
    with qtbot.waitSignal(first.raise_asked, timeout=20_000) as asked:
        second = _start(tmp_path)
    said = second.communicate(timeout=20)[0]
    first.leave()

    assert (said.strip(), asked.args) == ("raised", ["sessions/x:1"])


def test_another_data_folder_is_another_program(tmp_path: Path) -> None:
    """Two data folders do not know of each other."""
    one, other = Instance(tmp_path / "one"), Instance(tmp_path / "other")

    assert one.is_first()
    assert other.is_first()
    assert meeting_place(tmp_path / "one") != meeting_place(tmp_path / "other")
    one.leave()
    other.leave()


def test_a_killed_program_leaves_the_way_free(tmp_path: Path, qtbot: QtBot) -> None:
    """What a killed process leaves behind does not stop the next start."""
    killed = _start(tmp_path, "stay")
    assert killed.stdout is not None
    assert killed.stdout.readline().strip() == "first"
    killed.kill()
    killed.communicate(timeout=20)
    after = Instance(tmp_path)

    assert after.is_first()
    with qtbot.waitSignal(after.raise_asked, timeout=20_000):
        assert _start(tmp_path).communicate(timeout=20)[0].strip() == "raised"
    after.leave()
