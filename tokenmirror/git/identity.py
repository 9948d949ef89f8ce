"""Which addresses are the person's, as far as git's own configuration knows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tokenmirror.git.revisions import as_stdin
from tokenmirror.git.runner import Git

_SETTINGS = r"^(user|author|committer)\.email$"


def own_addresses(git: Git, added: Iterable[str] = ()) -> frozenset[str]:
    """Return the configured addresses and those added, and what `.mailmap` makes of them, case folded."""
    said = git.ask("config", "--get-regexp", "-z", _SETTINGS, codes=(0, 1)).output
    entries = said.decode("utf-8", "replace").split("\0")
    addresses = {entry.partition("\n")[2].strip() for entry in entries} - {""} | set(added)
    return frozenset(address.casefold() for address in addresses | _mapped(git, addresses))


def namesakes(git: Git, tips: Iterable[str], since: datetime, own: frozenset[str]) -> frozenset[str]:
    """Return other addresses under which the names of own addresses wrote commits since an instant, case folded."""
    wanted = as_stdin(tips)
    if not wanted:
        return frozenset()
    said = git.output(
        *("log", "--format=%aE%x00%aN", f"--since-as-filter={int(since.timestamp())}"),
        *("--ignore-missing", "--stdin"),
        stdin=wanted,
    )
    pairs = {line.partition("\0")[::2] for line in said.decode("utf-8", "replace").split("\n") if line}
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
