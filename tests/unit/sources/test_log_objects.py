"""Objects in logs, times and addresses: each is taken for what it is, or left out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tokenmirror.sources.addresses import bare_url, path_of_uri
from tokenmirror.sources.log_objects import amount, mapping, mappings, moment, object_of, texts_of


def test_a_text_cut_in_the_middle_of_a_letter_loses_no_line() -> None:
    """JavaScript writes half a letter as an escape that is no letter; all else on the line is kept."""
    assert object_of(b'{"a": "\\ud83d", "b": 3}') == {"a": "?", "b": 3}
    assert object_of(b'{"a": "\\ud83d\\ude00"}') == {"a": "\U0001f600"}
    assert object_of(b'{"a": "\\ud83d", "b": }') is None


@pytest.mark.parametrize("data", [b"", b"[1]", b"3", b"{", b"\xff", b"[" * 100_000, b'{"a":' * 5_000, b'{"a": NaN}'])
def test_what_is_no_object_is_none(data: bytes) -> None:
    """Whatever the bytes hold, nothing is raised."""
    assert object_of(data) is None


def test_parts_of_another_shape_are_empty() -> None:
    """Objects may stand there as JSON text; what is neither is empty."""
    assert mapping('{"a": 1}') == {"a": 1}
    others: tuple[object, ...] = ("x", 3, None, [])
    assert [mapping(each) for each in others] == [{}] * 4
    assert mappings([{"a": 1}, 3, None]) == [{"a": 1}]
    assert mappings({"a": 1}) == []
    assert texts_of([{"text": "a"}, {"text": 3}, {"text": "b"}]) == "a\nb"
    assert (texts_of("a"), texts_of(None)) == ("a", "")


def test_times_in_seconds_milliseconds_and_words() -> None:
    """The size of a number tells its unit."""
    known = datetime(2026, 5, 1, 10, tzinfo=UTC)

    assert {moment(each) for each in (1_777_629_600, 1_777_629_600_000, 1_777_629_600.0, "2026-05-01T10:00:00Z")} == {
        known
    }
    assert {moment(each) for each in (True, None, "soon", -1, 1e300, float("nan"), 10**400)} == {None}


def test_amounts() -> None:
    """A charge is a number that can be one."""
    assert [amount(each) for each in (3, 0.5, 0, -1, True, "3", float("nan"), 10**400)] == [3, 0.5, 0] + [None] * 5


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///home/robin/my%20shop", "/home/robin/my shop"),
        ("file:///c%3A/Users/robin", "c:/Users/robin"),
        ("file://server/share/shop", "\\\\server\\share\\shop"),
        ("/home/robin", "/home/robin"),
        ("vscode-remote://ssh/home", None),
        ("file://[bad", None),
        ("shop", None),
        (None, None),
    ],
)
def test_folders_written_as_uris(uri: str | None, path: str | None) -> None:
    """Only a file of a disk has a path."""
    assert path_of_uri(uri) == path


def test_addresses_without_credentials() -> None:
    """Nobody's password is kept."""
    assert bare_url("https://robin:secret@example.org/shop.git?token=1") == "https://example.org/shop.git"
    assert bare_url("git@example.org:shop.git") == "git@example.org:shop.git"
    assert bare_url(None) is None
