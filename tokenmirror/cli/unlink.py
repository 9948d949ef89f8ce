"""tokenmirror unlink: a commit did not come from a session, whatever says so."""

from __future__ import annotations

import argparse

from tokenmirror.cli import link
from tokenmirror.domain.corrections import Word


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options, which are those of link."""
    link.options(sub)


def run(given: argparse.Namespace) -> int:
    """Unlink, take that back, or list all corrections."""
    return link.run(given, Word.UNLINKED)
