"""What all commands share: the data folder, --json, and how to print; light, for the collector waits for it."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tokenmirror.paths import DataPaths, data_paths

if TYPE_CHECKING:
    import argparse


def paths_of(given: argparse.Namespace) -> DataPaths:
    """Return the data folder that was asked for."""
    return data_paths(given.data_dir, os.environ)


def add_json(sub: argparse.ArgumentParser) -> None:
    """Declare --json."""
    sub.add_argument("--json", action="store_true", help="print JSON with schema and version")


def print_json(value: object) -> None:
    """Print JSON that any terminal and any script can read."""
    print(json.dumps(value, ensure_ascii=True, indent=2))


def plain(text: str) -> str:
    """Return untrusted text as one harmless line: no control or direction characters reach the terminal."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text.replace("\t", " ")
    )


_BEFORE = {"lower_bound": "at least ", "estimated": "about ", "not_recorded": "at least "}


def tokens_text(tokens: dict[str, Any]) -> str:
    """Return a token object as a table shows it; what nobody wrote down is no zero."""
    if tokens["quality"] == "not_recorded" and not tokens["total_tokens"]:
        return "not recorded"
    return f"{_BEFORE.get(tokens['quality'], '')}{tokens['total_tokens']:,}"


def charges_text(charges: Sequence[dict[str, Any]]) -> str:
    """Return costs as tools recorded them, each in its own unit."""
    return ", ".join(f"{charge['amount']:,g} {charge['unit']}" for charge in charges)


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> None:
    """Print columns; those named in `right` end at their right border."""
    cells = [[plain(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    for row in cells:
        parts = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(parts).rstrip())
