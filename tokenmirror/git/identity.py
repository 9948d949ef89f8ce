"""Which addresses are the person's, as far as git's own configuration knows."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from tokenmirror.git.revisions import as_stdin
from tokenmirror.git.runner import Git
from tokenmirror.git.settings import Settings, settings

Author = tuple[str, str]
"""An address and the name that stood with it."""


def own_addresses(
    git: Git, added: Iterable[str] = (), said: Settings | None = None, *, mapped: bool = True
) -> frozenset[str]:
    """Return the configured addresses and those added, and what `.mailmap` makes of them, case folded.

    `said` is git's configuration, where it is known already; `mapped` tells whether there can be a map.
    """
    emails = (said or settings(git)).emails
    addresses = {email.encode("utf-8", "surrogateescape").decode("utf-8", "replace") for email in emails} | set(added)
    return frozenset(address.casefold() for address in addresses | (_mapped(git, addresses) if mapped else set()))


def namesakes(git: Git, tips: Iterable[str], since: datetime, own: frozenset[str]) -> frozenset[str]:
    """Return other addresses under which the names of own addresses wrote commits since an instant, case folded."""
    return sharing_names(authors(git, tips, since), own)


def authors(git: Git, tips: Iterable[str], since: datetime) -> frozenset[Author]:
    """Return who wrote the commits that tips descend from, since an instant."""
    return _authors(git, as_stdin(tips), f"--since-as-filter={int(since.timestamp())}")


def authors_of(git: Git, commits: Iterable[str]) -> frozenset[Author]:
    """Return who wrote exactly these commits."""
    return _authors(git, as_stdin(commits), "--no-walk=unsorted")


def _authors(git: Git, wanted: bytes, which: str) -> frozenset[Author]:
    if not wanted:
        return frozenset()
    said = git.output("log", "--format=%aE%x00%aN", which, "--ignore-missing", "--stdin", stdin=wanted)
    lines = said.decode("utf-8", "replace").split("\n")
    return frozenset((address, name) for address, _, name in (line.partition("\0") for line in lines if line))


def sharing_names(pairs: Collection[Author], own: frozenset[str]) -> frozenset[str]:
    """Return the addresses, case folded, that stand with a name with which an own address stands too."""
    names = {name for address, name in pairs if address.casefold() in own and name}
    return frozenset(address.casefold() for address, name in pairs if name in names) - own


def _mapped(git: Git, addresses: set[str]) -> set[str]:
    """Apply `.mailmap` to addresses."""
    usable = sorted(address for address in addresses if not set(address) & set("<>\n"))
    if not usable:
        return set()
    asked = "".join(f"<{address}>\n" for address in usable).encode()
    said = git.output("check-mailmap", "--stdin", stdin=asked).decode("utf-8", "replace")
    return {line.rpartition("<")[2].removesuffix(">") for line in said.splitlines()}
