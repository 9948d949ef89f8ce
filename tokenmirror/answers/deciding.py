"""What a person decides about repositories and addresses, for the window and the command line.

The one module of answers that asks git: a person names a folder, and waits to hear what is in it.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from tokenmirror.answers.corrections import Unclear, transaction
from tokenmirror.domain.deciding import Deciding, Deed
from tokenmirror.domain.git_problems import GitProblem
from tokenmirror.git.discovery import RepositoryFound, find_repository
from tokenmirror.git.identity import own_addresses
from tokenmirror.git.problems import GitError
from tokenmirror.git.references import branch_heads
from tokenmirror.git.runner import Git, git_version, usable_git
from tokenmirror.language import tr
from tokenmirror.store import git_rows, person_rows, repository_rows, status_queries

_PREFIXES = ("refs/heads/", "refs/remotes/origin/")


def decide(db: sqlite3.Connection, deciding: Deciding) -> None:
    """Do what was decided; raise Unclear."""
    _DEEDS[deciding.deed](db, deciding)


def _add(db: sqlite3.Connection, deciding: Deciding) -> None:
    add_repository(db, Path(deciding.subject), [deciding.other] if deciding.other else [])


def add_repository(db: sqlite3.Connection, path: Path, was: list[str]) -> None:
    """Know the repository of a folder, also under paths that sessions knew it by."""
    found = find_repository(path)
    if isinstance(found, GitProblem):
        raise Unclear(found.sentence)
    if not isinstance(found, RepositoryFound):
        raise Unclear(tr("{folder} is not in a git repository.", folder=path))
    top = str(found.toplevel or found.common_dir)
    with transaction(db):
        repository = repository_rows.add_repository(db, str(found.common_dir), top)
        repository_rows.add_folder(db, top, repository, by_person=True)
        for old in was:
            repository_rows.add_folder(db, _as_logged(old), repository, by_person=True)
        person_rows.look_again(db, repository)


def _as_logged(old: str) -> str:
    """Return an old path as sessions may have logged it: not made absolute here, it is of another place."""
    return old.rstrip("/\\") or old


def known_repository(db: sqlite3.Connection, *names: str) -> int:
    """Return the repository that is known under one of some folders; raise Unclear."""
    for row in status_queries.repositories(db):
        if not {row.top, *row.folders}.isdisjoint(names):
            return row.id
    raise Unclear(
        tr("{folder} is no repository that is known. `tokenmirror repos` lists them.", folder=names[0] if names else "")
    )


def _leave_out(db: sqlite3.Connection, deciding: Deciding) -> None:
    repository = known_repository(db, deciding.subject)
    person_rows.set_ignored(db, repository, ignored=deciding.deed is Deed.IGNORE)


def _branch(db: sqlite3.Connection, deciding: Deciding) -> None:
    person_rows.choose_branch(db, known_repository(db, deciding.subject), deciding.other.strip() or None)


def _add_address(db: sqlite3.Connection, deciding: Deciding) -> None:
    person_rows.add_address(db, _address(deciding.subject), time.time_ns() // 1_000_000)


def _remove_address(db: sqlite3.Connection, deciding: Deciding) -> None:
    address = _address(deciding.subject)
    if not person_rows.remove_address(db, address):
        raise Unclear(
            tr(
                "{address} was not added by you; addresses of git's configuration cannot be removed here.",
                address=address,
            )
        )


def _address(given: str) -> str:
    address = given.strip().casefold()
    if "@" not in address or not address.isprintable() or " " in address:
        raise Unclear(tr("{address} is not an e-mail address.", address=repr(given)))
    return address


_DEEDS = {
    Deed.ADD: _add,
    Deed.WATCH: _leave_out,
    Deed.IGNORE: _leave_out,
    Deed.BRANCH: _branch,
    Deed.ADD_ADDRESS: _add_address,
    Deed.REMOVE_ADDRESS: _remove_address,
}


def addresses(db: sqlite3.Connection) -> tuple[list[str], list[str], list[str]]:
    """Return the addresses that count as the person: of git's configuration, added, and by their name."""
    from_git: set[str] = set()
    for row in status_queries.repositories(db):
        try:
            from_git |= own_addresses(Git(Path(row.top)))
        except GitError:
            continue
    added = git_rows.own_addresses(db)
    return sorted(from_git), added, person_rows.addresses_by_name(db, from_git | set(added))


def branches(folder: str) -> tuple[str, ...]:
    """Return the names of a repository's branches, local and of origin; nothing where git cannot be asked."""
    try:
        known = branch_heads(Git(Path(folder)))
    except GitError:
        return ()
    names = {ref.removeprefix(prefix) for ref in known for prefix in _PREFIXES if ref.startswith(prefix)}
    return tuple(sorted(names))


def git_version_text() -> str:
    """Return the version of the git that is asked, or why there is none."""
    try:
        return ".".join(map(str, git_version(usable_git())))
    except GitError as error:
        return error.problem.sentence
