"""Definitions of the seven outcomes, and of what cannot be known: title, definition, caveat."""

from __future__ import annotations

from tokenmirror.language import tr


def outcomes() -> dict[str, tuple[str, str, str]]:
    """Return where tokens can have gone."""
    return {
        "outcomes": (
            tr("The seven outcomes"),
            tr(
                "Each token of each call went to one of seven places. Within a session, what was spent up to a commit"
                " went into that commit; what followed the last commit went into open edits, or was reading. The seven"
                " add up to the total, to the token, in every period and filter."
            ),
            tr(
                "The share of two commits made without a call between them is their share of the session's lines. That"
                " is a rule, and no measurement of which token thought of which line. Shares of the total are not told:"
                " they grow with whatever more is spent on what is kept."
            ),
        ),
        "kept": (
            tr("Kept"),
            tr(
                "Tokens that went into commits which are in the default branch, were not reverted, and of whose lines"
                " at least 80 % are alive there today. Of a commit with 20 to 80 % alive, that share of its tokens is"
                " kept and the rest is rewritten."
            ),
            tr(
                "Alive is asked of git blame, with white space ignored and moved lines followed. Generated, vendored"
                " and lock files are left out. A commit that takes lines out is kept while they stay out."
            ),
        ),
        "pending": (
            tr("Pending"),
            tr(
                "A part of kept: the commit landed less than 7 days ago and its lines are alive. It is too young to"
                " judge."
            ),
            tr("It becomes kept on the seventh day if its lines are still there then. Nothing has to be done for it."),
        ),
        "rewritten": (
            tr("Rewritten"),
            tr(
                "Tokens that went into commits which landed and of whose lines less than 20 % are alive today; of"
                " commits kept in part, the share of lines that were replaced."
            ),
            tr(
                "Someone wrote other lines in their place: you, a colleague or a tool. Code changes as it is worked"
                " on, so this says nothing of why. Lines that a formatter broke differently still count as alive."
            ),
        ),
        "reverted": (
            tr("Reverted"),
            tr(
                "Tokens that went into commits which landed and were undone: by a commit that says so, or by one that"
                " takes out the same lines, with less than half of them alive today."
            ),
            tr("What was put back later, by a revert of the revert or by hand, is not reverted."),
        ),
        "in_progress": (
            tr("In progress"),
            tr(
                "Tokens that went into commits which have not landed and are still on a branch, and into edits which"
                " are in the working files or were made in the last 14 days."
            ),
            tr("When they land, or are set aside, the same tokens move to that outcome. No token is counted twice."),
        ),
        "set_aside": (
            tr("Set aside"),
            tr(
                "Tokens that went into commits which are on no branch any more and did not land, and into edits of"
                " which no line is in the working files; where that cannot be seen, after 14 days without a commit."
            ),
            tr(
                "Three prototypes and one pick is an ordinary way to work. Sessions that you mark as learning, review,"
                " debugging or a spike count here with what did not land."
            ),
        ),
        "no_edit": (
            tr("No edit"),
            tr("Tokens in a repository that no edit and no commit followed: reading, planning, asking, reviewing."),
            tr("A tool that does not log its edits makes this larger than it was."),
        ),
        "outside_git": (
            tr("Outside git"),
            tr("Tokens of sessions that worked in a folder of no git repository, so that nothing can land."),
            tr(
                "A folder that was moved or deleted counts here too, until you say where its repository is now"
                " (Settings, Repositories)."
            ),
        ),
    }


def unknowns() -> dict[str, tuple[str, str, str]]:
    """Return the marks and words for what is not known."""
    return {
        "at_least": (
            tr("At least"),
            tr(
                "The sum is a lower bound: of some calls the log holds a part of the tokens, or none. It is marked"
                " with ≥ in tables and with an open top in charts."
            ),
            tr("What is missing is not guessed. A newer version of the tool often logs it whole."),
        ),
        "estimated": (
            tr("Estimated by the tool"),
            tr(
                "The tool rounded or estimated these tokens, or told one sum for several calls, which is laid on them"
                " in equal parts. Marked with ≈ in tables."
            ),
            tr("The estimate is the tool's own; none is made here."),
        ),
        "not_recorded": (
            tr("Not recorded"),
            tr("Calls of which the tool wrote down no tokens. They are named and drawn as a hollow diamond."),
            tr("They are no zero, and nothing is put in their place."),
        ),
        "not_observed": (
            tr("Not observed"),
            tr(
                "Days of which no log is left and none was ever read, because the tool deletes its logs or was not"
                " watched yet. Drawn as a grey hatch."
            ),
            tr("There may have been work on these days. It is left out of every sum."),
        ),
        "guess": (
            tr("A guess"),
            tr(
                "No word and no line says which session made a commit; a session edited one of its files within the 15"
                " minutes before, or ran commands in the same checkout. It is named, and drawn with a dashed outline."
            ),
            tr(
                "A guess moves no tokens. You can confirm it or take it away in the menu of the commit; your word"
                " outranks all evidence."
            ),
        ),
    }
