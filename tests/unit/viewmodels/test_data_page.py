"""What the page of the data says of its size."""

from __future__ import annotations

import pytest

from tokenmirror.viewmodels.data_page import WhereFacts, how_big, where_part


@pytest.mark.parametrize(
    ("size", "told"),
    [(0, "0 kB"), (1, "1 kB"), (4_096, "5 kB"), (99_999, "100 kB"), (100_000, "0.1 MB"), (24_700_000, "24.7 MB")],
)
def test_what_is_little_is_not_told_as_nothing(size: int, told: str) -> None:
    """Less than a tenth of a megabyte is told in kilobytes, and a byte is not none."""
    assert how_big(size) == told


def test_copies_are_added_up_and_what_is_not_there_is_not_told() -> None:
    """Nothing is said of copies where there are none."""
    assert where_part(WhereFacts("/d", 5_000_000, (2_000_000, 3_000_000), 0, 9_000)).sizes == (
        ("Database", "5.0 MB"), ("Copies", "2 copies, 5.0 MB"), ("Everything else", "9 kB"),
    )  # fmt: skip
    assert [name for name, _size in where_part(WhereFacts("/d", 1, (), 1, 1)).sizes] == [
        "Database", "Set aside", "Everything else",
    ]  # fmt: skip
