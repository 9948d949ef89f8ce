"""What dev.py says, and how it stops."""

import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent


class Stopped(Exception):  # noqa: N818 (a decision, not a fault of the program)
    """Nothing more can be done; the text says why and what would help."""

    def __init__(self, message: str, *, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def say(line: str) -> None:
    """Tell what is done, on stderr: stdout belongs to the program that is started."""
    print(f"dev: {line}", file=sys.stderr, flush=True)
