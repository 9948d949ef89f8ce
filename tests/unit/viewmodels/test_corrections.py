"""Panes with what was said and can be said: every word can be said, and every word that was said taken back."""

from __future__ import annotations

from tokenmirror.domain.corrections import INTENTS, Saying, Word
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.tasks import Weigh
from tokenmirror.viewmodels.corrections import Named, Said, commit_pane, session_pane
from tokenmirror.viewmodels.shapes import Detail, MenuLine

OID, SESSION = "ab" * 20, "codex:0123456789"
PANE = Detail("Weigh the crates", (("Fate", "kept"),), (("Sessions", ("Codex",)),))
CODEX, CLAUDE = Named(SESSION, "Codex CLI 01234567"), Named("claude_code:99", "10 Nov, shop, Claude Code 99")


def test_what_can_be_said_of_a_commit() -> None:
    """Who did not make it, who did, and that it is not mine; what the pane tells stays."""
    pane = commit_pane(PANE, OID, [CODEX], [CLAUDE], [])

    assert (pane.title, pane.facts, pane.lists, pane.of) == (PANE.title, PANE.facts, PANE.lists, OID)
    assert pane.menu == (
        MenuLine("This was not Codex CLI 01234567", Saying(Word.UNLINKED, OID, SESSION)),
        MenuLine(
            "Link to a session",
            None,
            (MenuLine("10 Nov, shop, Claude Code 99", Saying(Word.LINKED, OID, "claude_code:99")),),
        ),
        MenuLine("Not mine", Saying(Word.NOT_MINE, OID)),
    )


def test_what_was_said_of_a_commit_stands_first_and_can_be_taken_back() -> None:
    """Each word as a sentence with its day, and a line of the menu that undoes it."""
    said = [
        Said(Word.LINKED, "22 Nov", OID, "Weigh", SESSION, "Codex CLI 01234567"),
        Said(Word.UNLINKED, "21 Nov", OID, "Weigh", "claude_code:99", "Claude Code 99"),
    ]
    pane = commit_pane(PANE, OID, [], [], said)

    assert pane.lists[0] == (
        "What you said",
        (
            "abababa Weigh came from Codex CLI 01234567. (22 Nov)",
            "abababa Weigh did not come from Claude Code 99. (21 Nov)",
        ),
    )
    assert pane.menu[1:] == (
        MenuLine("Undo: linked Codex CLI 01234567 to abababa", Saying(Word.LINKED, OID, SESSION, undo=True)),
        MenuLine("Undo: abababa was not Claude Code 99", Saying(Word.UNLINKED, OID, "claude_code:99", undo=True)),
    )


def test_of_an_ignored_commit_only_that_can_be_taken_back() -> None:
    """It is in no ledger; its pane keeps its name, says why, and offers the way back."""
    gone = Detail("This commit is not known any more.", (), ())
    pane = commit_pane(gone, OID, [], [CLAUDE], [Said(Word.NOT_MINE, "22 Nov", OID, "Weigh the crates")])

    assert pane.title == "Weigh the crates"
    assert pane.lists == (("What you said", ("This commit is not yours and counts nowhere. (22 Nov)",)),)
    assert pane.menu == (MenuLine("Undo: not mine", Saying(Word.NOT_MINE, OID, undo=True)),)


def test_what_a_session_was_meant_for() -> None:
    """Four words can be said; the one that was said stands in the pane, and can be changed or taken back."""
    fresh = session_pane(PANE, SESSION, [Named(OID, "abababa Weigh")], [])
    spike = session_pane(PANE, SESSION, [], [Said(Word.SPIKE, "22 Nov", session=SESSION, session_name="Codex")])

    assert [line.saying for line in fresh.menu[:4]] == [Saying(word, session=SESSION) for word in INTENTS]
    assert fresh.menu[0].text == "This session was learning"
    assert fresh.menu[4].choices == (MenuLine("abababa Weigh", Saying(Word.UNLINKED, OID, SESSION)),)
    assert spike.lists[0][1] == (
        "This session was a spike and never meant to be kept; what it left open is set aside. (22 Nov)",
    )
    assert [line.saying for line in spike.menu] == [
        *(Saying(word, session=SESSION) for word in INTENTS if word is not Word.SPIKE),
        Weigh(Forgetting(Scope.SESSION, SESSION)),
        Saying(Word.SPIKE, session=SESSION, undo=True),
    ]
