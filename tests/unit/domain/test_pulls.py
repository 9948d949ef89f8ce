"""Pull requests are known by the refs of their heads and by the subjects of what brought them in."""

from __future__ import annotations

import pytest

from tokenmirror.domain.pulls import landed_pull, pull_of_ref


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("refs/remotes/origin/pr/12", 12),
        ("refs/pull/7/head", 7),
        ("refs/remotes/origin/merge-requests/3/head", 3),
        ("refs/heads/main", None),
        ("refs/heads/pr/fix", None),
        ("refs/pull/7/merge", None),
    ],
)
def test_refs_of_heads(name: str, number: int | None) -> None:
    """A head's ref ends with its number; a trial merge is no head."""
    assert pull_of_ref(name) == number


@pytest.mark.parametrize(
    ("subject", "number"),
    [
        ("Add prices (#12)", 12),
        ("Merge pull request #12 from robin/prices", 12),
        ("Merged in prices (pull request #5)", 5),
        ("Fix what #12 broke", None),
        ('Revert "Add prices (#12)"', None),
        ("Add prices (#12) again", None),
    ],
)
def test_subjects_that_bring_one_in(subject: str, number: int | None) -> None:
    """Only a subject of the forms that servers write says so."""
    assert landed_pull(subject) == number
