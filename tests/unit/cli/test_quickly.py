"""The short way to the collector means what argparse means."""

from itertools import product

import pytest

from tokenmirror.cli.parser import parser
from tokenmirror.cli.quickly import quickly

PARSER = parser()
WORDS = ("collect", "--data-dir", "d", "--once", "--logs-only", "--json", "--", "", "--onc", "report")


@pytest.mark.parametrize("length", range(5))
def test_what_is_read_quickly_is_what_argparse_reads(length: int) -> None:
    """Of all short command lines, those that the short way takes are taken alike by argparse."""
    taken = 0
    for words in product(WORDS, repeat=length):
        given = quickly(list(words))
        if given is not None:
            taken += 1
            full = vars(PARSER.parse_args(words))
            assert vars(given) == {name: full[name] for name in vars(given)}
    assert bool(taken) == bool(length)


@pytest.mark.parametrize(
    "line",
    [
        "collect --once",
        "collect --once --logs-only --json",
        "--data-dir d collect --pipe",
        "--data-dir collect collect --once",
        "collect --once --data-dir d",
    ],
)
def test_plain_lines_need_no_argparse(line: str) -> None:
    """What the app and the documentation use is read the short way."""
    assert quickly(line.split()) is not None


@pytest.mark.parametrize(
    "line",
    [
        "",
        "collect --help",
        "collect --data-dir",
        "--data-dir --once collect",
        "collect collect",
        "--once collect",
        "collect --data-dir=d",
        "report",
        "--hidden collect",
    ],
)
def test_anything_else_is_left_to_argparse(line: str) -> None:
    """Help, mistakes and rarer spellings are not the short way's business."""
    assert quickly(line.split()) is None
