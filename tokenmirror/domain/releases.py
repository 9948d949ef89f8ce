"""Tags, and which of them name a release: by a version in the name, and by nothing else."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from tokenmirror.domain.commits import CommitId

_TAGS = "refs/tags/"
_NAME = re.compile(r"[0-9A-Za-z._/@+-]{1,100}")
"""Whatever else a tag is called is never looked at, stored or shown."""
_VERSION = re.compile(
    r"(?<![0-9.])[0-9]+(?:[._][0-9]+)+(?![0-9])|(?<![0-9A-Za-z])v[0-9]+(?![0-9A-Za-z])", re.IGNORECASE
)
_BEFORE_RELEASE = re.compile(
    r"(?<![a-z])(?:alpha|beta|rc|pre|preview|dev|nightly|snapshot|canary|milestone|test|wip|draft|backup)(?![a-z])"
    r"|[0-9](?:a|b|c|rc)[0-9]",
    re.IGNORECASE,
)


class Tag(NamedTuple):
    """A tag of a commit."""

    ref: str
    """Whole name."""
    commit: CommitId
    at: datetime
    """When it was made, as its tagger says; of one without a tagger when the commit was."""


def release_name(ref: str) -> str | None:
    """Return what the release is called that a tag names: it holds a version, of numbers joined by dots or as v2.

    What says of itself that it comes before a release, as candidates and nightly builds do, is none; nor is a name
    with other signs than letters from A to Z, digits and `. _ - + / @`, or with more than 100 of them.
    """
    name = ref.removeprefix(_TAGS)
    if name == ref or not _NAME.fullmatch(name) or not _VERSION.search(name) or _BEFORE_RELEASE.search(name):
        return None
    return name
