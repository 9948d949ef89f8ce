"""Makes the pages of the settings out of what was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels import numbers, words
from tokenmirror.viewmodels.data_page import how_big
from tokenmirror.viewmodels.quoting import shell_line
from tokenmirror.viewmodels.settings import (
    AddressesView,
    AddressRow,
    BranchRow,
    PricesView,
    PrivacyView,
    RepositoriesView,
    RepositoryRow,
)
from tokenmirror.viewmodels.status import RepositoryFacts

_FINE = frozenset({"ok", "new"})
_REFS = ("refs/heads/", "refs/remotes/")


class FolderFacts(msgspec.Struct, frozen=True):
    """A working folder that no repository is known of."""

    path: str
    status: str
    """`missing`, `not_git`, or what else went wrong."""
    detail: str
    calls: int


def repositories_view(
    repositories: Sequence[RepositoryFacts],
    branches: Mapping[str, tuple[str, ...]],
    folders: Sequence[FolderFacts],
) -> RepositoriesView:
    """Return the page of repositories; `branches` are those of each, by its folder."""
    rows = tuple(_repository(facts, branches.get(facts.top, ())) for facts in repositories)
    outside = sum(folder.status == "not_git" for folder in folders)
    missing = tuple(_missing(folder) for folder in folders if folder.status not in {"not_git", "new"})
    caption = tr("Where your sessions worked. TokenMirror reads their history with git, and never writes or fetches.")
    text = count(
        outside,
        "{n} folder of your sessions is in no repository; its tokens count as outside git.",
        "{n} folders of your sessions are in no repository; their tokens count as outside git.",
        n=numbers.exact(outside),
    )
    return RepositoriesView(caption, rows, missing, text if outside else "")


def _repository(facts: RepositoryFacts, branches: tuple[str, ...]) -> RepositoryRow:
    fine = facts.status in _FINE
    look = not fine and not facts.ignored
    told = [
        (tr("Folder"), facts.top),
        (
            tr("Your commits"),
            tr("{mine} of {all} read", mine=numbers.exact(facts.mine), all=numbers.exact(facts.commits)),
        ),
    ]
    if facts.detail and fine:
        told.append((tr("Note"), facts.detail))
    state = tr("Left out by you") if facts.ignored else tr("Watched") if fine else tr("Needs a look")
    problem = (facts.detail or facts.status) if look else ""
    branch = BranchRow(*_branch(facts), facts.default_by == "chosen", branches)
    return RepositoryRow(
        facts.top, _name(facts.top), state, look, not facts.ignored, True, tuple(told), problem, branch
    )


def _branch(facts: RepositoryFacts) -> tuple[str, str]:
    name = facts.default_branch or ""
    for prefix in _REFS:
        name = name.removeprefix(prefix)
    by = words.DEFAULT_BRANCH_BY.get(facts.default_by or "", "")
    return name, (f"{name} ({by})" if by else name) or tr("none yet")


def _missing(facts: FolderFacts) -> RepositoryRow:
    calls = count(facts.calls, "{n} call was made there", "{n} calls were made there", n=numbers.exact(facts.calls))
    told = ((tr("Folder"), facts.path), (tr("Calls"), calls))
    state = tr("Missing") if facts.status == "missing" else tr("Needs a look")
    return RepositoryRow(facts.path, _name(facts.path), state, True, False, False, told, facts.detail, None)


def _name(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


def addresses_view(from_git: Iterable[str], added: Iterable[str], by_name: Iterable[str]) -> AddressesView:
    """Return the page of addresses."""
    given, of_git = set(added), set(from_git)
    rows = [AddressRow(address, tr("from git's configuration"), False) for address in sorted(of_git - given)]
    rows += [AddressRow(address, tr("added by you"), True) for address in sorted(given)]
    why = tr("your name; counts where your sessions made the commit")
    rows += [AddressRow(address, why, False) for address in by_name]
    caption = tr("A commit is yours when its author's address is one of these. A colleague's is never one of yours.")
    if not of_git:
        caption = sentences(caption, tr("Those that git's configuration names are found when a repository is read."))
    return AddressesView(caption, tuple(rows))


class StoredFacts(msgspec.Struct, frozen=True):
    """What is in the data folder."""

    folder: str
    database: str
    size: int
    private: bool | None
    """Whether the owner alone can read it; None where the system does not say so by modes."""
    counts: Mapping[str, int]
    """Rows by kind, as `stored_counts` names them."""
    files: Sequence[str]
    """Names of the files there are."""
    refused_by_kernel: bool = False
    """Whether the kernel refuses Internet sockets to this process and all it starts."""
    encrypted: bool = False


def privacy_view(facts: StoredFacts) -> PrivacyView:
    """Return the page of privacy."""
    have = facts.counts.get

    def of(kind: str) -> dict[str, Any]:
        return {"n": numbers.exact(facts.counts.get(kind, 0))}

    stored = (
        (tr("Times, counts and token figures"), count(have("calls", 0), "{n} call", "{n} calls", **of("calls"))),
        (tr("Ids of sessions"), count(have("sessions", 0), "{n} session", "{n} sessions", **of("sessions"))),
        (tr("Names of models, branches and agents"), count(have("names", 0), "{n} name", "{n} names", **of("names"))),
        (tr("Paths of folders and logs"), count(have("paths", 0), "{n} path", "{n} paths", **of("paths"))),
        (tr("Commit ids and subjects"), count(have("commits", 0), "{n} commit", "{n} commits", **of("commits"))),
        (
            tr("Addresses of commits' authors"),
            count(have("authors", 0), "{n} address", "{n} addresses", **of("authors")),
        ),
        (tr("Keyed fingerprints of changed lines"), count(have("edits", 0), "{n} edit", "{n} edits", **of("edits"))),
        (
            tr("Keyed fingerprints of shell commands"),
            count(have("commands", 0), "{n} command", "{n} commands", **of("commands")),
        ),
        (
            tr("What you wrote, set and corrected"),
            count(have("own", 0), "{n} word of yours", "{n} words of yours", **of("own")),
        ),
    )
    never = (
        tr("Prompts and responses"),
        tr("File contents and diffs"),
        tr("Output of commands"),
        tr("Titles written by a model"),
    )
    return PrivacyView(
        stored, never, facts.folder, _database(facts), _files(facts.files), _checks(facts), _network(facts)
    )


def _network(facts: StoredFacts) -> tuple[str, str]:
    """Return what keeps the program off the network on this computer, and what that means."""
    if facts.refused_by_kernel:
        return tr("Refused by the system"), tr(
            "The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they"
            " start it. A folder is shown by the desktop's own file manager; where none can be asked, by a program"
            " that is started from here and has none either."
        )
    return tr("Refused by the program itself"), tr(
        "Python refuses its own Internet sockets. Nothing on this computer refuses those of what is not Python;"
        " `{command}` says why.",
        command=_DOCTOR,
    )


def _database(facts: StoredFacts) -> str:
    size = how_big(facts.size)
    if facts.encrypted:
        return tr("{size}, encrypted", size=size)
    if facts.private is None:
        return size
    if facts.private:
        return tr("{size}, readable by you alone", size=size)
    return tr("{size}, readable by others too: mode 700 on its folder ends that", size=size)


def _files(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    known = {
        "tokenmirror.db": tr("the database"),
        "fingerprint.key": tr("the key of the line fingerprints; without it they say nothing"),
        "encryption.json": tr("how the database is encrypted, and where its key is kept; it holds no secret"),
        "in-hand.db": tr("the summary in hand, encrypted as the database is"),
        "window.ini": tr("the window's size, filters and these settings"),
        "prices.json": tr("prices of your own"),
        "drop": tr("where agents without a reader of their own may write"),
        "collector.lock": tr("held by the process that reads"),
        "backups": tr("copies of the database, each looked through when it was taken"),
        "set-aside": tr("databases that were damaged; nothing reads them"),
        "checked.json": tr("when the database was looked through for damage, and what was found"),
        "journal": tr("what the program did, without names: About shows it"),
    }
    return tuple((name, known[name]) for name in known if name in names)


def _checks(facts: StoredFacts) -> tuple[tuple[str, str], ...]:
    """Return commands with which a person looks for themselves."""
    return (
        (tr("Try whether anything gets out: only loopback addresses are tried"), _DOCTOR),
        (
            tr("Which files the program has open, and whether any is a connection"),
            "lsof -p $(pgrep -d , -f tokenmirror)",
        ),
        (tr("Everything that is stored, as plain files in a folder"), "tokenmirror export FOLDER"),
        *(() if facts.encrypted else _of_plain_file(facts.database)),
    )


def _of_plain_file(database: str) -> tuple[tuple[str, str], ...]:
    """Return commands of another program, which knows no key."""
    return (
        (tr("Every name and path that is stored"), shell_line([("sqlite3", database, _NAMES_AND_PATHS)])),
        (tr("What each table can hold"), shell_line([("sqlite3", database, ".schema")])),
    )


_DOCTOR = "tokenmirror doctor"
_NAMES_AND_PATHS = "SELECT text FROM word UNION SELECT path FROM place UNION SELECT path FROM log"


def prices_view(
    as_of: date, source: str, currency: str, own: tuple[str, bool, str], unpriced: Mapping[str, int]
) -> PricesView:
    """Return the page of prices; `own` is the person's file: path, whether it is there, and what is wrong with it."""
    path, there, problem = own
    text = tr("There is none.") if not there else tr("It is read before the built-in table.")
    listed = sorted(unpriced.items(), key=lambda item: (-item[1], item[0]))
    rows = tuple((model, count(calls, "{n} call", "{n} calls", n=numbers.exact(calls))) for model, calls in listed)
    none = tr("Every model of your calls has a price.")
    return PricesView(
        tr("{day}, from {source}", day=numbers.full_day(as_of), source=source),
        currency,
        path,
        tr("It is not used; the built-in prices are.") if problem else text,
        problem,
        _EXAMPLE.format(model=_quoted(listed[0][0] if listed else "my-model")),
        rows,
        "" if rows else none,
    )


def _quoted(name: str) -> str:
    plain = name.replace("\\", "\\\\").replace('"', '\\"')
    return plain if plain.isprintable() else "my-model"


_EXAMPLE = '{{"models": {{"{model}": {{"input": "1.25", "output": "10", "cache_read": "0.125"}}}}}}'
