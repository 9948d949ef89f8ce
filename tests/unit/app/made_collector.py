"""A stand-in for the collector as a process of its own: it speaks messages.py and can misbehave.

Started as `made_collector.py MODE NOTES`; what it hears is appended to the file NOTES.
"""

import sys
import time
from pathlib import Path

from tokenmirror.messages import Changed, Idle, Progress, encode


def main(mode: str, notes: Path) -> None:
    """Speak, then do as the mode says."""
    with notes.open("a") as file:
        file.write("started\n")
    if mode == "dies":
        sys.exit(3)
    for message in (Progress("logs", 1, 2), Changed("calls", 5), Idle()):
        sys.stdout.write(encode(message))
    sys.stdout.write("noise, not a message\n")
    sys.stdout.flush()
    if mode == "stubborn":
        time.sleep(60)
    for line in sys.stdin:
        with notes.open("a") as file:
            file.write(line)
    with notes.open("a") as file:
        file.write("input closed\n")


main(sys.argv[1], Path(sys.argv[2]))
