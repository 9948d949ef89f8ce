"""Runs the command line: python -m tokenmirror."""

from __future__ import annotations

import sys

from tokenmirror.cli import main

if __name__ == "__main__":
    sys.exit(main())
