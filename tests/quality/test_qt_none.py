"""The locked Qt binding does not take references off None."""

import subprocess
import sys

import pytest

CALLS = 1000
PROBE = f"""
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    widget.setVisible(False)
print(before - sys.getrefcount(None), flush=True)
os._exit(0)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_leave_none_alone() -> None:
    """A thousand calls that return nothing cost None no reference; 6.12.0 lost one at each."""
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=True)

    assert abs(int(done.stdout)) < CALLS / 10
