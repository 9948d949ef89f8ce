"""What stands in the place of a screen that cannot be drawn: what is the matter, why, and what to do next."""

from __future__ import annotations

from enum import StrEnum

from tokenmirror.language import count, tr
from tokenmirror.viewmodels.shapes import EmptyState


class Closed(StrEnum):
    """Why there is no database to read."""

    MISSING = "missing"
    NEWER = "newer"
    OLDER = "older"
    LOCKED = "locked"
    FULL = "full"
    ENCRYPTED = "encrypted"
    SWITCHING = "switching"
    UNREADABLE = "unreadable"


def closed_state(closed: Closed, why: str) -> EmptyState:
    """Return what is said in the place of everything that is stored; `why` is the problem in a sentence."""
    if closed is Closed.NEWER:
        return EmptyState(tr("This database was written by a newer version."), why, "open_newer", tr("Open read-only"))
    if closed is Closed.OLDER:
        return EmptyState(
            tr("This database is of an older version."),
            tr("It is brought up to date when reading begins; nothing in it is lost."),
            "restart",
            tr("Bring it up to date"),
        )
    if closed is Closed.SWITCHING:
        why = tr("It takes some seconds, and goes on by itself if it is interrupted. Nothing of it is lost.")
    titles = {
        Closed.LOCKED: tr("Another program holds the database."),
        Closed.FULL: tr("The disk is full."),
        Closed.ENCRYPTED: tr("The database is encrypted."),
        Closed.SWITCHING: tr("The database is being written anew."),
        Closed.UNREADABLE: tr("The database cannot be read."),
    }
    if closed in titles:
        return EmptyState(titles[closed], why, "again", tr("Try again"))
    return EmptyState(
        tr("Nothing is read yet."), tr("Reading begins when TokenMirror watches."), "sources", tr("Show where")
    )


def no_tools(places: int) -> EmptyState:
    """Return what is said where no tool has left logs."""
    looked = count(places, "TokenMirror looked in {n} place.", "TokenMirror looked in {n} places.")
    return EmptyState(tr("No tool has left logs here yet."), looked, "sources", tr("Show where"))


def being_read() -> EmptyState:
    """Return what is said of the first moments, while nothing of the logs is stored yet."""
    return EmptyState(tr("Your logs are being read."), tr("What they tell appears here meanwhile."), "", "")


def no_repository() -> EmptyState:
    """Return what is said where tokens are known, but no repository that they could have gone into."""
    return EmptyState(
        tr("Sessions were found, but no repository they worked in."),
        tr("Their tokens count as outside git. A repository that has moved, or lies elsewhere, can be named."),
        "repositories",
        tr("Add a repository"),
    )


def nothing_committed() -> EmptyState:
    """Return what is said where tokens are known, and no commit."""
    return EmptyState(
        tr("Nothing committed in this period."),
        tr("What is in progress goes into the commits that are still to come; they are read when they are made."),
        "",
        "",
    )
