"""Lines of a message that name what it fixes."""

from __future__ import annotations

import pytest

from tests.unit.git.git_made import Made
from tokenmirror.git.history import read_commits

WORK = "0123456789" * 4


@pytest.mark.parametrize(
    "line",
    [
        "Fixes #12", "fixes: #12", "Fixed #12, #13.", "Fix shop/scales#12", "Fixes: SHOP-112", "Bug: SHOP-7",
        "Fixes https://example.org/shop/issues/12", 'Fixes: 0123456789ab ("scales: Weigh by hand")', f"Fixes: {WORK}",
    ],
)  # fmt: skip
def test_a_line_that_names_what_it_fixes(made: Made, line: str) -> None:
    """An issue by number, key or address, or a commit, on a line of its own."""
    assert _mends(made, line)


@pytest.mark.parametrize(
    "line",
    [
        "Closes #12", "Resolves: SHOP-112", "See #12", "fix utf-8 in names", "This fixes #12 and much more",
        "Fixes the scales", "Fixes #", "Prefix #12", "fixes: deadbeef is no number of an issue", "Bug: see below",
    ],
)  # fmt: skip
def test_a_line_that_does_not(made: Made, line: str) -> None:
    """What is closed may be a wish; and prose that speaks of fixes names none."""
    assert not _mends(made, line)


def _mends(made: Made, line: str) -> bool:
    made.commit(f"Weigh again\n\nBecause of apples.\n\n{line}\nSigned-off-by: Robin <robin@example.com>")
    [read] = read_commits(made.asked, ["HEAD"], fingerprint=lambda _line: 0)
    return read.mends
