"""Which addresses are the person's, as far as git's own configuration knows."""

from __future__ import annotations

from collections.abc import Iterable

from tokenmirror.git.runner import Git

_SETTINGS = r"^(user|author|committer)\.email$"


def own_addresses(git: Git, added: Iterable[str] = ()) -> frozenset[str]:
    """Return the configured addresses and those added, and what `.mailmap` makes of them, case folded."""
    said = git.ask("config", "--get-regexp", "-z", _SETTINGS, codes=(0, 1)).output
    entries = said.decode("utf-8", "replace").split("\0")
    addresses = {entry.partition("\n")[2].strip() for entry in entries} - {""} | set(added)
    return frozenset(address.casefold() for address in addresses | _mapped(git, addresses))


def _mapped(git: Git, addresses: set[str]) -> set[str]:
    """Apply `.mailmap` to addresses."""
    usable = sorted(address for address in addresses if not set(address) & set("<>\n"))
    if not usable:
        return set()
    asked = "".join(f"<{address}>\n" for address in usable).encode()
    said = git.output("check-mailmap", "--stdin", stdin=asked).decode("utf-8", "replace")
    return {line.rpartition("<")[2].removesuffix(">") for line in said.splitlines()}
