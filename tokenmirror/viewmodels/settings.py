"""The pages of the settings that show what is stored: repositories, addresses, privacy, prices, versions."""

from __future__ import annotations

import msgspec

from tokenmirror.viewmodels.data_page import DataView


class BranchRow(msgspec.Struct, frozen=True):
    """Which branch of a repository is the default one."""

    name: str
    """Empty where there is none."""
    text: str
    """`main (origin's HEAD)`."""
    chosen: bool
    """By the person."""
    choices: tuple[str, ...] = ()
    """The branches that there are."""


class RepositoryRow(msgspec.Struct, frozen=True):
    """One repository, or a folder of sessions that is gone."""

    folder: str
    title: str
    state_text: str
    """`Watched`, `Left out by you`, `Needs a look`, `Missing`."""
    needs_look: bool
    watched: bool
    known: bool
    """False for a folder that no repository is known of."""
    facts: tuple[tuple[str, str], ...]
    problem: str
    branch: BranchRow | None


class RepositoriesView(msgspec.Struct, frozen=True):
    """All repositories, and the folders of which none is known."""

    caption: str
    rows: tuple[RepositoryRow, ...]
    missing: tuple[RepositoryRow, ...]
    outside_text: str
    """How many folders are in no repository at all; empty for none."""


class AddressRow(msgspec.Struct, frozen=True):
    """One address, and why it counts."""

    address: str
    why: str
    added: bool
    """By the person, who can remove it."""


class AddressesView(msgspec.Struct, frozen=True):
    """The addresses that count as the person."""

    caption: str
    rows: tuple[AddressRow, ...]


class PrivacyView(msgspec.Struct, frozen=True):
    """What is stored and what never is, with counts, and where."""

    stored: tuple[tuple[str, str], ...]
    """What it is, and how many of it."""
    never: tuple[str, ...]
    folder: str
    database_text: str
    """`218 MB, readable by you alone`."""
    files: tuple[tuple[str, str], ...]
    """Each file of the data folder and what it is for."""
    checks: tuple[tuple[str, str], ...]
    """What to try, and the command."""
    network: tuple[str, str]
    """What keeps the program off the network here, and what that means."""


class PricesView(msgspec.Struct, frozen=True):
    """Which list prices are in use."""

    table_text: str
    currency: str
    own_path: str
    own_text: str
    """Whether the person's own file is read."""
    own_problem: str
    own_example: str
    unpriced: tuple[tuple[str, str], ...]
    """Models of the person's calls without a price, and how many calls."""
    unpriced_text: str


class Licence(msgspec.Struct, frozen=True):
    """One part of the program, its version and its licence."""

    name: str
    version: str
    licence: str
    text: str
    """The licence's text, where it ships; else what is known of it."""


class AboutView(msgspec.Struct, frozen=True):
    """Versions and licences."""

    versions: tuple[tuple[str, str], ...]
    licences: tuple[Licence, ...]


SettingsView = RepositoriesView | AddressesView | DataView | PrivacyView | PricesView | AboutView
PAGE_OF: dict[type, str] = {
    RepositoriesView: "repositories",
    AddressesView: "addresses",
    DataView: "data",
    PrivacyView: "privacy",
    PricesView: "prices",
    AboutView: "about",
}
"""The page that each view is drawn on."""
