"""Made-up pages of the settings, with names that are long or hostile."""

from __future__ import annotations

from collections.abc import Callable

from tests.unit.ui.made_views import HOSTILE
from tokenmirror.viewmodels.data_page import DataView, WherePart
from tokenmirror.viewmodels.settings import (
    AboutView,
    AddressesView,
    AddressRow,
    BranchRow,
    Licence,
    PricesView,
    PrivacyView,
    RepositoriesView,
    RepositoryRow,
    SettingsView,
)

LONG = "/home/me/" + "a-very-long-folder-name/" * 12 + "ledger"


def repositories() -> RepositoriesView:
    """Return one that is watched, one left out, one that is gone."""
    facts = (("Folder", "~/src/ledger"), ("Your commits", "184 of 206 read"))
    return RepositoriesView(
        "Where your sessions worked.",
        (
            RepositoryRow(
                "/src/ledger", "ledger", "Watched", False, True, True, facts, "",
                BranchRow("main", "main (origin's HEAD)", False, ("feature/x", "main", "next")),
            ),
            RepositoryRow(
                LONG, "ledger", "Left out by you", False, False, True, (("Folder", LONG),), "",
                BranchRow("next", "next (chosen by you)", True, ("main", "next")),
            ),
            RepositoryRow(
                "/src/broken", HOSTILE, "Needs a look", True, True, True, facts, f"It cannot be read: {HOSTILE}",
                BranchRow("", "none yet", False),
            ),
        ),
        (
            RepositoryRow(
                "/gone/shop", "shop", "Missing", True, False, False,
                (("Folder", "/gone/shop"), ("Calls", "412 calls were made there")), "The folder is gone.", None,
            ),
        ),
        "3 folders of your sessions are in no repository; their tokens count as outside git.",
    )  # fmt: skip


def addresses() -> AddressesView:
    """Return one of each kind."""
    return AddressesView(
        "A commit is yours when its author's address is one of these.",
        (
            AddressRow("me@example.org", "from git's configuration", False),
            AddressRow("old@example.org", "added by you", True),
            AddressRow("1+me@users.example.org", "your name; counts where your sessions made the commit", False),
        ),
    )


def data() -> DataView:
    """Return where the data lies; each section adds its part."""
    return DataView((WherePart(LONG, (("Database", "218.0 MB"), ("Copies", "3 copies, 640.0 MB"))),))


def privacy() -> PrivacyView:
    """Return what is stored."""
    return PrivacyView(
        (("Times, counts and token figures", "3,412 calls"), ("Commit ids and subjects", "184 commits")),
        ("Prompts and responses", "File contents and diffs", "Output of commands", "Titles written by a model"),
        LONG,
        "218.0 MB, readable by you alone",
        (("tokenmirror.db", "the database"), ("fingerprint.key", "the key of the line fingerprints")),
        (("Every name and path that is stored", "sqlite3 tokenmirror.db 'SELECT text FROM word'"),),
        ("Refused by the system", "The kernel refuses every Internet socket."),
    )


def prices() -> PricesView:
    """Return a table with an own file that is wrong."""
    return PricesView(
        "2 November 2026, from genai-prices 0.0.60",
        "USD",
        "/data/prices.json",
        "It is not used; the built-in prices are.",
        f"The price list is wrong at {HOSTILE}",
        '{"models": {"my-model": {"input": "1.25", "output": "10"}}}',
        ((HOSTILE, "12 calls"), ("local-model", "3 calls")),
        "",
    )


def about() -> AboutView:
    """Return two parts."""
    return AboutView(
        (("TokenMirror", "0.1.0"), ("Qt", "6.11.3"), ("git", "2.39")),
        (
            Licence("TokenMirror", "0.1.0", "MIT", "Permission is hereby granted"),
            Licence("numpy", "2.0", "BSD", "<b>x"),
        ),
    )


def page(name: str) -> SettingsView | None:
    """Return a page by its name."""
    made: dict[str, Callable[[], SettingsView]] = {
        "repositories": repositories,
        "addresses": addresses,
        "data": data,
        "privacy": privacy,
        "prices": prices,
        "about": about,
    }
    return made[name]() if name in made else None
