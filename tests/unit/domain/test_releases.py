"""Which tags name a release."""

from __future__ import annotations

import pytest

from tokenmirror.domain.releases import release_name


@pytest.mark.parametrize(
    "name",
    [
        "1.4", "v1.4.0", "V2.0", "v3", "shop-2026.11", "shop/v1.2.3", "shop@1.4.0", "release-1.10.2", "REL_15_2",
        "1.4.0+build.7", "testing-tools-1.0", "2026.11.22",
    ],
)  # fmt: skip
def test_a_version_in_the_name_is_a_release(name: str) -> None:
    """Numbers joined by dots or low lines, or a v with a number."""
    assert release_name(f"refs/tags/{name}") == name


@pytest.mark.parametrize(
    "name",
    [
        "latest", "before-refactoring", "backup-1.4", "1.4.0-rc1", "v2.0.0-beta.2", "REL_15_BETA1", "1.0rc1", "1.0b2",
        "1.0a1", "nightly-2026.11.22", "2026-11-22", "build-117", "v1.2-dev", "7", "dev2", "v",
    ],
)  # fmt: skip
def test_anything_else_is_none(name: str) -> None:
    """Words, dates of days, numbers of builds, and what says that it comes before a release."""
    assert release_name(f"refs/tags/{name}") is None


@pytest.mark.parametrize(
    "name",
    [
        "v1.4\u202e0.4", "v1.4\udcff", "v1.4 <b>", "v1.4;rm", "$(v1.4)", "v1.4\n", "\uff56\uff11.\uff14", "v1.\u0664",
        "v1." + "4" * 100,
    ],
)  # fmt: skip
def test_a_name_that_could_be_read_as_something_else_is_never_taken(name: str) -> None:
    """Signs that turn text around, bytes that are no text, markup, shells, other digits, and no end of it."""
    assert release_name(f"refs/tags/{name}") is None


def test_a_branch_is_no_release() -> None:
    """Whatever it is called."""
    assert release_name("refs/heads/v1.4.0") is None
