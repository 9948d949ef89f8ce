"""Sessions that notes of git-ai and trailers name: linked where the session is known, and only there."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tests.flow.test_live import Watching
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

UNKNOWN = "01996f1e-6b77-7a31-9d51-1f3f6a7b8c9d"
CODE = "".join(f"price_{number} = weigh({number}) + {number}\n" for number in range(12))
LATER = NOON + timedelta(hours=5)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def shop(computer: Computer) -> Repository:
    return computer.repository()


def talk(computer: Computer, shop: Repository) -> ClaudeLog:
    """Let a session talk in a repository and edit nothing."""
    log = computer.claude_log(shop.path)
    session_log(log)
    return log


def commit_by_hand(shop: Repository, message: str = "Add prices", name: str = "prices.py") -> str:
    """Commit, hours after any session, what no log shows."""
    shop.write(name, CODE.replace("price", name[0]))
    return shop.commit(message, LATER).id


def annotate(shop: Repository, commit: str, *agents: tuple[str, str], new: bool = False) -> None:
    """Write a note as git-ai does, in its older form or in the one with sessions and traces."""
    keys = [f"s_{number:014x}" if new else f"{number:016x}" for number in range(1, 1 + len(agents))]
    lines = "".join(f"  {key}{'::t_0123456789abcd' if new else ''} {at}-{at}\n" for at, key in enumerate(keys, 1))
    records = {
        key: {"agent_id": {"tool": tool, "id": native, "model": "m"}, "human_author": "Robin Reed <robin@example.com>"}
        for key, (tool, native) in zip(keys, agents, strict=True)
    }
    maps = {"prompts": {}, "sessions": records} if new else {"prompts": records}
    text = f"prices.py\n{lines}---\n" + json.dumps({"schema_version": "authorship/3.0.0", **maps}, indent=2)
    shop.folder.run("notes", "--ref=ai", "add", "--force", "--message", text, commit, stamp=shop.stamp(LATER))


def commits(computer: Computer) -> dict[str, dict[str, Any]]:
    """Collect, and return the commits by id."""
    assert computer.collect().code == 0
    return {commit["id"]: commit for commit in computer.run("commits", "--json").json["commits"]}


def sessions_of(computer: Computer, commit: str) -> dict[str, list[str]]:
    """Return the sessions that made a commit, as far as it is known, with the evidence."""
    return {link["session"]: link["evidence"] for link in commits(computer)[commit]["sessions"]}


@pytest.mark.parametrize("new", [False, True])
def test_a_note_links_a_commit_of_which_no_log_shows_a_line(computer: Computer, shop: Repository, *, new: bool) -> None:
    """The session only talked; the note says that lines are its own."""
    log = talk(computer, shop)
    commit = commit_by_hand(shop)
    annotate(shop, commit, ("claude", log.session), new=new)
    found = commits(computer)[commit]

    assert [(link["session"], link["evidence"]) for link in found["sessions"]] == [(log.session, ["said"])]
    assert found["tokens"]["total_tokens"] == log.tokens.total_tokens


@pytest.mark.parametrize("key", ["Claude-Session", "Agent-Session", "Made-Up-Just-Now"])
@pytest.mark.parametrize("value", ["{}", "https://agents.example.org/s/{}", "~/.claude/projects/-shop/{}.jsonl"])
def test_a_trailer_links_whatever_it_is_called(computer: Computer, shop: Repository, key: str, value: str) -> None:
    """What ends in the id of a known session names it."""
    log = talk(computer, shop)
    commit = commit_by_hand(shop, f"Add prices\n\nThey were asked for.\n\n{key}: {value.format(log.session)}\n")

    assert sessions_of(computer, commit) == {log.session: ["said"]}


def test_both_tools_are_named(computer: Computer, shop: Repository) -> None:
    """Two sessions wrote lines of one commit, each known under its tool's own id."""
    claude, codex = talk(computer, shop), computer.codex_log(shop.path)
    session_log(codex)
    commit = commit_by_hand(shop)
    annotate(shop, commit, ("claude", claude.session), ("codex", codex.session))

    assert sessions_of(computer, commit) == {claude.session: ["said"], codex.session: ["said"]}


def test_nobody_unknown_is_named(computer: Computer, shop: Repository) -> None:
    """Other people's sessions, other tools with the same id, ids in prose and tools without a session say nothing."""
    log = talk(computer, shop)
    words = f"Session {log.session}: was no help\n\nCo-Authored-By: Claude <noreply@example.com>\nSession: {UNKNOWN}\n"
    commit = commit_by_hand(shop, f"Add prices\n\n{words}")
    annotate(shop, commit, ("claude", UNKNOWN), ("cursor", log.session), ("codex", log.session))

    assert sessions_of(computer, commit) == {}


def test_what_is_no_note_of_git_ai_does_no_harm(computer: Computer, shop: Repository) -> None:
    """A stranger's notes may be anything; history is read all the same."""
    log = talk(computer, shop)
    one, two = commit_by_hand(shop), commit_by_hand(shop, "Add taxes", "taxes.py")
    annotate(shop, one, ("claude", log.session))
    rubbish = shop.write(".git-rubbish", "---\n" + "[" * 200_000)
    shop.folder.run("notes", "--ref=ai", "add", "--file", str(rubbish), two, stamp=shop.stamp(LATER))

    assert sessions_of(computer, one) == {log.session: ["said"]}
    assert sessions_of(computer, two) == {}


def test_notes_that_are_damaged_take_nothing_away(computer: Computer, shop: Repository) -> None:
    """What was read before stays, and new commits are read."""
    log = talk(computer, shop)
    one = commit_by_hand(shop)
    annotate(shop, one, ("claude", log.session))
    assert sessions_of(computer, one) == {log.session: ["said"]}
    tree = shop.head("refs/notes/ai^{tree}")
    (shop.path / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    two = commit_by_hand(shop, "Add taxes", "taxes.py")

    assert sessions_of(computer, one) == {log.session: ["said"]}
    assert sessions_of(computer, two) == {}


def test_a_note_that_arrives_later_is_read(computer: Computer, shop: Repository) -> None:
    """Notes are fetched by themselves, long after the commit; then changed, then taken away."""
    log = talk(computer, shop)
    commit = commit_by_hand(shop)
    assert sessions_of(computer, commit) == {}

    annotate(shop, commit, ("claude", log.session))
    assert sessions_of(computer, commit) == {log.session: ["said"]}

    annotate(shop, commit, ("claude", UNKNOWN))
    assert sessions_of(computer, commit) == {}

    annotate(shop, commit, ("claude", log.session))
    assert sessions_of(computer, commit) == {log.session: ["said"]}
    shop.folder.run("notes", "--ref=ai", "remove", commit, stamp=shop.stamp(LATER))
    assert sessions_of(computer, commit) == {}


def test_a_note_that_comes_before_its_commit_is_read(computer: Computer, shop: Repository) -> None:
    """The notes of a team name commits that are not here yet."""
    log = talk(computer, shop)
    shop.start_branch("elsewhere", NOON)
    commit = commit_by_hand(shop)
    annotate(shop, commit, ("claude", log.session))
    shop.checkout("main", LATER)
    shop.delete_branch("elsewhere")
    logs = shop.path / ".git" / "logs"
    for reflog in [logs / "HEAD", logs / "refs" / "heads" / "main"]:
        reflog.write_text("")
    assert commit not in commits(computer)

    shop.folder.run("branch", "arrived", commit, stamp=shop.stamp(LATER))
    assert sessions_of(computer, commit) == {log.session: ["said"]}


@pytest.mark.parametrize("named_by", ["note", "trailer"])
def test_a_session_whose_log_is_read_later_is_found(computer: Computer, shop: Repository, named_by: str) -> None:
    """A log that is copied from another computer, of a session that only talked."""
    early, late = talk(computer, shop), talk(computer, shop)
    aside = late.path.rename(computer.folder / "aside.jsonl")
    commit = commit_by_hand(shop, f"Add prices\n\nSession: {late.session}\n" if named_by == "trailer" else "Add prices")
    if named_by == "note":
        annotate(shop, commit, ("claude", late.session))
    assert sessions_of(computer, commit) == {}
    aside.rename(late.path)

    assert sessions_of(computer, commit) == {late.session: ["said"]}
    assert early.session != late.session


def test_a_rewritten_commit_keeps_its_copied_note_and_its_trailer(computer: Computer, shop: Repository) -> None:
    """A rebase copies notes along; then both copies name the session, and its tokens count once."""
    log = talk(computer, shop)
    shop.folder.run("config", "notes.rewriteRef", "refs/notes/ai")
    shop.start_branch("prices", NOON)
    noted = commit_by_hand(shop)
    annotate(shop, noted, ("claude", log.session))
    trailed = commit_by_hand(shop, f"Add taxes\n\nSession: {log.session}\n", "taxes.py")
    shop.checkout("main", LATER)
    commit_by_hand(shop, "Add a shelf", "shelf.py")
    shop.checkout("prices", LATER)
    shop.rebase("main", LATER + timedelta(days=1))
    shop.checkout("main", LATER + timedelta(days=1))
    shop.fast_forward("prices", LATER + timedelta(days=1))
    found = commits(computer)
    copies = [found[shop.head("HEAD~1")], found[shop.head()]]

    for commit in copies:
        assert [(link["session"], link["evidence"]) for link in commit["sessions"]] == [(log.session, ["said"])]
    assert [found[old]["fate"]["landed_as"] for old in (noted, trailed)] == [copy["id"] for copy in copies]
    assert sum(copy["tokens"]["total_tokens"] for copy in copies) == log.tokens.total_tokens


def test_a_squash_keeps_the_trailers_of_what_it_joins(computer: Computer, shop: Repository) -> None:
    """A server writes the messages of all commits into one."""
    one, two = talk(computer, shop), talk(computer, shop)
    words = f"Prices (#4)\n\n* Add prices\n\nSession: {one.session}\n\n* Add taxes\n\nSession: {two.session}\n"
    commit = commit_by_hand(shop, words)

    assert sessions_of(computer, commit) == {one.session: ["said"], two.session: ["said"]}


def test_a_note_beside_lines_of_the_session_is_one_more_evidence(computer: Computer, shop: Repository) -> None:
    """What the log shows is not weakened by who says the same."""
    log = computer.codex_log(shop.path)
    work = Pairing(shop, log)
    work.write("prices.py", CODE, NOON)
    commit = shop.commit("Add prices", NOON + timedelta(minutes=2)).id
    annotate(shop, commit, ("codex", log.session))
    found = commits(computer)[commit]

    assert [(link["session"], link["evidence"]) for link in found["sessions"]] == [(log.session, ["said", "content"])]
    assert found["tokens"]["total_tokens"] == log.tokens.total_tokens


def test_commits_that_an_earlier_version_stored_are_looked_at_again(computer: Computer, shop: Repository) -> None:
    """Nothing was kept of their messages; git still has them."""
    log = talk(computer, shop)
    commit = commit_by_hand(shop, f"Add prices\n\nSession: {log.session}\n")
    commits(computer)
    with closing(sqlite3.connect(computer.database)) as db, db:
        db.execute("DELETE FROM mention")
        db.execute("DELETE FROM words_read")
        db.execute("UPDATE repository SET moved_heads = NULL")

    assert sessions_of(computer, commit) == {log.session: ["said"]}


def test_no_id_of_an_unknown_session_is_stored(computer: Computer, shop: Repository) -> None:
    """Of what trailers and notes name only a keyed hash is kept, until the session is known."""
    talk(computer, shop)
    commit = commit_by_hand(shop, f"Add prices\n\nSession: {UNKNOWN}\n")
    annotate(shop, commit, ("claude", UNKNOWN.replace("0", "f")))
    commits(computer)
    with closing(sqlite3.connect(computer.database)) as db:
        rows = db.execute("SELECT kind, typeof(name), session FROM mention ORDER BY kind").fetchall()
    stored = b"".join(path.read_bytes() for path in computer.data.glob("tokenmirror.db*"))

    assert rows == [("note", "integer", None), ("trailer", "integer", None)]
    assert UNKNOWN.encode() not in stored
    assert UNKNOWN.replace("0", "f").encode() not in stored


def test_a_note_on_a_commit_is_read_while_it_is_watched(computer: Computer, shop: Repository) -> None:
    """A note is written after the commit, and no branch moves."""
    log = talk(computer, shop)
    commit = commit_by_hand(shop)
    watching = Watching(computer)
    try:
        assert not watching.ask("SELECT count(*) FROM link")
        annotate(shop, commit, ("claude", log.session))
        watching.until(lambda: bool(watching.ask("SELECT count(*) FROM link")))
    finally:
        watching.end()
