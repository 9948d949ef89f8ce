#!/usr/bin/env python3
"""Start here on a fresh clone: run, test, check, lock and demo."""

import sys

# Only this file has to be readable by older Pythons, so that they get a sentence and not a SyntaxError.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "TokenMirror needs Python 3.11 or newer, and this is {}.{}. "
        "If a newer one is installed, name it: python3.12 packaging/dev.py".format(*sys.version_info[:2])
    )

from dev_commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
