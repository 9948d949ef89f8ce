"""Sentences of an explanation: every kind of landing, fate and evidence, and words that are not known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from tokenmirror.viewmodels.evidence import (
    CommitEvidence,
    CommitPart,
    DatedState,
    FateFacts,
    FilePart,
    LogRead,
    LooseEdit,
    OtherCommit,
    Revert,
    Said,
    SessionEvidence,
    SessionPart,
)
from tokenmirror.viewmodels.explain_commit import explain_commit
from tokenmirror.viewmodels.explain_session import explain_session
from tokenmirror.viewmodels.explained import Check, Section, as_json

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
ONE, TWO, HEAD = "1" * 40, "2" * 40, "f" * 40
TOP = "/home/robin/shop"
LOG = LogRead("/logs/alpha.jsonl", 3, 900, gone=False)
OTHER = OtherCommit(TWO, "Weigh again", "robin@example.com", NOON, "patch", on_default=True)
FATE = FateFacts(
    state="kept", how="ancestor", landed_at=NOON, carrier=None, through=None, squash_tip=None, lines_added=10,
    lines_alive=9, as_of=NOON + timedelta(days=9), evidence=("ancestor", "blame:9/10"), blamed={"a.py": 9}, carried={},
    far=frozenset(), shared_lines=0, telling_lines=8, revert=None,
)  # fmt: skip
PART = SessionPart(
    "alpha", "Claude Code", 1.0, 10, ("said", "content"), NOON, (Said(NOON, "1111111"),),
    (FilePart("a.py", "a.py", 10, 8, 10, 8, 0),), (LOG,), 500,
)  # fmt: skip
COMMIT = CommitEvidence(
    oid=ONE, top=TOP, subject="Weigh", author="robin@example.com", author_time=NOON, committer_time=NOON, mine=True,
    address_by_person=False, merge=False, patch_id="patch", files=1, lines_added=10, generated=(), generated_lines=0,
    paths=("a.py",), without_lines=(), default_ref="refs/remotes/origin/main", default_head=HEAD, on_default=True,
    repository_trouble="", fate=FATE, sessions=(PART,), same_work=None, copies=(), folded_in=(), tokens=500,
    outcomes={"kept": 500},
)  # fmt: skip


def text(sections: tuple[Section, ...], heading: str) -> str:
    """Return the sentences of one section, without thin spaces."""
    steps = [step.text for section in sections if section.heading == heading for step in section.steps]
    return "\n".join(steps).replace("\u202f", " ")


def checks(sections: tuple[Section, ...], heading: str) -> list[Check]:
    """Return the commands of one section."""
    return [
        check for section in sections if section.heading == heading for step in section.steps for check in step.checks
    ]


def commit(heading: str, **changes: Any) -> str:
    """Return one section of a commit with some facts changed."""
    return text(explain_commit(replace(COMMIT, **changes), UTC), heading)


def fate(heading: str, *, on_default: bool = False, **changes: Any) -> str:
    """Return one section of a commit with some facts of its fate changed."""
    return commit(heading, fate=replace(FATE, **changes), on_default=on_default)


def test_whose_it_is() -> None:
    """By git's configuration, by an address that was added, not the person's, or as they said."""
    strangers = {"mine": False, "sessions": (), "fate": None}

    assert commit("Whose it is", sessions=()) == (
        "Yours: its author is robin@example.com, an address of git's configuration (through .mailmap)."
    )
    assert commit("Whose it is", address_by_person=True).endswith("an address that you added.")
    assert "Not yours" in commit("Whose it is", **strangers)
    assert "you said so" in commit("Whose it is", **strangers, corrections=(("not_mine", ""),))
    assert "only your own commits are linked" in commit("Who made it", **strangers)


def test_what_was_said_and_what_is_there() -> None:
    """Both kinds of evidence, with the moment and the counts."""
    told = commit("Who made it")

    assert "Claude Code session alpha: 100 % of what sessions put into it." in told
    assert "said: it ran git commit at 2026-05-04 12:00:00, and its output names 1111111;" in told
    assert "content: 10 of the 10 lines it added are credited to this session." in told
    assert "“a.py”: 10 of 10 added lines; of 8 that are telling (not blank or mere brackets) 8, 100 %." in told


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"said": (Said(NOON, ""),)}, "its output named no commit"),
        ({"said": (Said(NOON, "2222222", TWO),)}, "names 2222222, which became this commit."),
        ({"said": ()}, "not the record of the log that holds it"),
        ({"said": (), "named_in": (("note", ONE),)}, "the note that git-ai left on this commit names the session."),
        ({"said": (), "named_in": (("trailer", TWO),)}, "a trailer in the message of 222222222222, which stands for"),
        ({"evidence": ("near",)}, "100 % of what sessions put into it, a guess."),
        ({"evidence": ("near",)}, "it ran a command in the checkout; git says the commit was made"),
        ({"evidence": ("near",), "near_path": "a.py"}, "it edited “a.py”;"),
        ({"evidence": ("person",)}, "person: you said so."),
        ({"evidence": ("unheard-of",)}, "unheard-of"),
        ({"files": ()}, "not known file by file"),
        ({"lines": 4}, "4 of the 10 lines it added are credited to this session; 10 are lines it wrote"),
        ({"files": (FilePart("b.py", "a.py", 0, 0, 0, 0, 3),)}, "“b.py” (edited as “a.py”): it lost 3 telling lines"),
        ({"weight": 0.001}, "<1 % of what sessions put into it"),
    ],
)
def test_evidence_in_words(changes: dict[str, Any], expected: str) -> None:
    """Each kind of evidence has its sentence; a word that is not known is shown as it is."""
    part = replace(PART, **changes)

    assert expected in commit("Who made it", sessions=(part,))


@pytest.mark.parametrize(("count", "kind"), [(0, "prints"), (8, "prints"), (9, "at_least")])
def test_files_without_lines_are_left_out_of_the_count(count: int, kind: str) -> None:
    """By name while they are few; where a link leads to would count as a line."""
    files = tuple(f"link {number}" for number in range(count))
    made = checks(explain_commit(replace(COMMIT, without_lines=files), UTC), "Who made it")[0]

    assert (made.kind, made.value) == (kind, "10")
    assert ("':(top,exclude,literal)link 0'" in made.command) is (count == 8)


def test_a_log_that_is_gone_is_not_searched() -> None:
    """There is no command for a log that is no longer there."""
    part = replace(PART, logs=(replace(LOG, gone=True),))
    found = checks(explain_commit(replace(COMMIT, sessions=(part,)), UTC), "Who made it")

    assert not [check for check in found if check.stages[0][0] == "grep"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"how": "patch_id", "carrier": OTHER}, "222222222222 “Weigh again” is the same change"),
        ({"how": "squash", "carrier": OTHER, "squash_tip": TWO}, "It was squashed: 222222222222 “Weigh again”"),
        ({"how": "copy", "carrier": OTHER}, "is a reworked copy: same author, same author's time"),
        ({"how": "content", "carrier": OTHER, "shared_lines": 7}, "adds 7 of its 8 telling lines, the most of all."),
        ({"how": "open", "landed_at": None}, "a branch, a tag or a worktree still holds it"),
        ({"how": "superseded", "landed_at": None, "carrier": OTHER}, "took its place and adds 0 of its 8"),
        ({"how": "gone", "landed_at": None}, "no branch holds it any more"),
        ({"how": "teleported", "carrier": OTHER}, "teleported: 222222222222 “Weigh again”."),
    ],
)
def test_landings_in_words(changes: dict[str, Any], expected: str) -> None:
    """Each way of landing has its sentence; a way that is not known is shown as it is."""
    assert expected in fate("Where it landed", **changes)


@pytest.mark.parametrize("subject", ["Weigh again (#12)", "Merge pull request #12 from robin/weigh"])
def test_a_pull_request_is_told_apart(subject: str) -> None:
    """That it landed is a fact of its own, beside the share of lines."""
    other = replace(OTHER, subject=subject)

    assert "is pull request #12: that one landed" in fate("Where it landed", how="content", carrier=other)
    assert "is pull request #12" in fate("Where it landed", on_default=True, through=other)


def test_the_other_copy_of_the_default_branch() -> None:
    """A commit of a diverged twin is an ancestor of that one and of no other."""
    assert "of the default branch's other copy" in fate("Where it landed")
    assert "is an ancestor of the default branch, origin/main" in fate("Where it landed", on_default=True)


def test_without_a_default_branch_nothing_is_claimed() -> None:
    """The reason is said."""
    open_fate = replace(FATE, how="open", landed_at=None)

    assert "no default branch" in commit("Where it landed", default_head=None, fate=open_fate, on_default=False)


def test_reverts_in_words() -> None:
    """By message, by pull request, by the exact reverse, or as it is only known."""
    by = Revert(OTHER, ONE, names=ONE)

    assert "222222222222 “Weigh again” reverted it: its message names it." in fate("What became of it", revert=by)
    carried = replace(by, target=TWO, names=None, patch_id="p")
    assert "reverted 222222222222, which carries it: it is the exact reverse" in fate(
        "What became of it", revert=carried
    )
    assert "undid it without saying so" in fate("What became of it", revert=replace(by, names=None))


def test_lines_under_other_names() -> None:
    """What is alive elsewhere is told with the commit that blame names, if it is known."""
    own: dict[str, Any] = {"lines_alive": 9, "blamed": {"a.py": 2}}

    assert "gives it 2." in fate("What became of it", **own)
    assert "7 lines live on under the names of other commits" in fate("What became of it", **own)
    assert "7 live on under the name of 222222222222, which has 12 living lines in all." in fate(
        "What became of it", **own, carrier=OTHER, carried={"a.py": 12}
    )


def test_a_deletion_is_not_measured_by_added_lines() -> None:
    """What it took out and what of it stayed out is told instead."""
    told = fate("What became of it", lines_added=0, lines_alive=0, blamed={}, evidence=("ancestor", "out:24/24"))

    assert "Four fifths" not in told
    assert "It added no lines in files that count." in told
    assert "of 24 lines that it took out 24 are still out" in told


def test_lines_that_count_twice() -> None:
    """Where blame looked further no single command counts them all: each prints as many or less."""
    made = explain_commit(replace(COMMIT, fate=replace(FATE, far=frozenset({"a.py"}))), UTC)

    assert "count for who wrote them too" in text(made, "What became of it")
    assert [check.shows for check in checks(made, "What became of it")] == ["prints 9 or less"] * 2


def test_dated_states_in_words() -> None:
    """What happened, when, by whom; evidence that is not known is shown as it is."""
    states = (
        DatedState("landed", NOON, ("ancestor",)),
        DatedState("reverted", None, (f"by:{TWO}", "others", "whole", "unheard_of:3")),
    )
    made = explain_commit(
        replace(COMMIT, fate=replace(FATE, states=states, alive_at=((0, 10, HEAD), (7, 10, HEAD)))), UTC
    )
    told = text(made, "What became of it")

    assert "2026-05-04 12:00:00: landed (in the default branch)." in told
    assert "nobody knows when: reverted (by 222222222222, someone else's, all of it, unheard of: 3)." in told
    assert "When it landed 10 of its lines were alive, in ffffffffffff." in told
    assert "7 days after it landed 10 of its lines were alive, in ffffffffffff." in told
    assert any(TWO in check.command for check in checks(made, "What became of it"))


def test_other_commits_of_the_same_work() -> None:
    """Where the tokens are counted is said on each of them."""
    assert "stands for the same work; the tokens are counted there" in commit(
        "Other commits of the same work", same_work=OTHER
    )
    assert "is the same work" in commit("Other commits of the same work", copies=(OTHER,))
    assert "went into this one" in commit("Other commits of the same work", folded_in=(OTHER,))


def test_what_is_not_known_has_its_reason() -> None:
    """A repository that is gone, and a commit that is not judged yet."""
    assert "could not be read at the last look: it is not where it was." in commit(
        "What is not known", repository_trouble="it is not where it was."
    )
    assert "not judged yet" in commit("What is not known", fate=None)


def session(**changes: Any) -> SessionEvidence:
    """Return a session with some facts changed."""
    made = SessionEvidence(
        name="alpha", source="Claude Code", parent=None, cwd=TOP, started=NOON, ended=NOON, calls=2, tokens=700,
        replays=1, repeats=2, logs=(LOG,), outcomes={"no_edit": 200, "kept": 500}, edits=3, others=((TWO, 9),),
        commits=(CommitPart(ONE, TOP, "Weigh", "kept", 0.5, 10, ("said",), 500),),
        said_unknown=(Said(NOON, "3333333"),),
        loose=(LooseEdit(NOON, "/notes/x", 3, 1, "outside"),
               LooseEdit(NOON, "a.py", 2, 0, "replaced", NOON, TOP, "a.py")),
    )  # fmt: skip
    return replace(made, **changes)


def test_a_session_in_words() -> None:
    """What was read, made, spent, left and left out."""
    made = explain_session(session(), UTC)

    assert "3 records of its tokens in “/logs/alpha.jsonl”, of which 900 bytes are read." in text(made, "What was read")
    assert "111111111111 “Weigh”, kept: 50 % of what sessions put into it, 10 lines (said). 500 of its tokens" in text(
        made, "Commits it had a part in"
    )
    assert "700 tokens: 500 kept, 200 no edit. These add up" in text(made, "Where its tokens went")
    assert "9 flowed into 222222222222" in text(made, "Where its tokens went")
    assert "“/notes/x”, lines 3 added and 1 removed: it is outside every repository" in text(
        made, "Edits that no commit took"
    )
    assert "took all of it away again, 2026-05-04 12:00:00." in text(made, "Edits that no commit took")
    assert "2 records that told of a call" in text(made, "What was left out")
    assert "1 record that replay calls" in text(made, "What was left out")
    assert "it said it made 3333333; no commit of yours" in text(made, "What is not known")


@pytest.mark.parametrize(
    ("path", "programs"),
    [("/a.jsonl", ["grep", "wc"]), ("/a.jsonl.zst", ["zstd"]), ("/chat.json", ["wc"])],
)
def test_logs_are_counted_as_they_are_written(path: str, programs: list[str]) -> None:
    """By lines, decompressed, or as one document."""
    made = explain_session(session(logs=(replace(LOG, path=path),)), UTC)

    assert [check.stages[0][0] for check in checks(made, "What was read")] == programs


def test_an_empty_session_in_words() -> None:
    """Nothing is made up: no tokens, no commits, no log."""
    nothing = session(
        tokens=0, commits=(), logs=(), loose=(), said_unknown=(), edits=0, replays=0, repeats=0, others=()
    )
    made = explain_session(nothing, UTC)

    assert "None is known" in text(made, "Commits it had a part in")
    assert "No tokens are recorded." in text(made, "Where its tokens went")
    assert "Which log told of it is not known" in text(made, "What is not known")
    assert "What was left out" not in [section.heading for section in made]


def test_a_session_that_was_never_meant_to_be_kept() -> None:
    """The person's word stands first, with the way back."""
    assert "You said it was learning" in text(explain_session(session(meant="learning"), UTC), "What was read")


def test_many_edits_are_cut_and_counted() -> None:
    """The pane stays short."""
    many = tuple(LooseEdit(NOON, f"{number}.py", 1, 0, "on_disk", None, TOP, "a.py") for number in range(50))
    told = text(explain_session(session(loose=many), UTC), "Edits that no commit took")

    assert told.endswith("and 10 more edits; --json lists all of them.")


def test_json_has_the_command_and_its_arguments() -> None:
    """A script can run the arguments and compare."""
    listed = as_json(explain_commit(COMMIT, UTC))

    assert listed[0]["heading"] == "Whose it is"
    assert str(listed).count("'stages'") == str(listed).count("'command'") > 5
