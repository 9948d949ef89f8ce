"""Numbers of pull requests, as refs and subjects name them."""

from __future__ import annotations

import re

_REF = re.compile(r"(?:^|/)(?:pr|pull|pulls|pull-requests|merge-requests)/(\d{1,9})(?:/(?:head|from))?$")
_SUBJECT = re.compile(r"\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9})\b|^Merged in .+ \(pull request #(\d{1,9})\)$")


def pull_of_ref(name: str) -> int | None:
    """Return the number of the pull request whose head a ref is."""
    found = _REF.search(name)
    return int(found[1]) if found else None


def landed_pull(subject: str) -> int | None:
    """Return the number of the pull request that a commit's subject says it brought in."""
    found = _SUBJECT.search(subject)
    return int(next(filter(None, found.groups()))) if found else None
