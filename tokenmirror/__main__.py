"""Runs the command line: python -m tokenmirror."""

from __future__ import annotations

import os
import sys

from tokenmirror.cli import main
from tokenmirror.offline import refuse_internet


def run() -> None:
    """Run the command line and end the process.

    Everything is closed and written when a command returns. Python would then take apart what the
    process holds piece by piece, which after a large reading takes a tenth of its time; the system
    does it at once. Qt's own ending is left to Qt.
    """
    # Before any log is read, and before a thread or a child is started: both inherit it.
    refuse_internet()
    if "collect" in sys.argv[1:2]:
        # The schema's library looks for it, to know its types; a collector has none, and saves twenty megabytes.
        sys.modules.setdefault("numpy", None)  # type: ignore[arg-type]
    code = main()
    if "PySide6" in sys.modules:
        sys.exit(code)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    run()
