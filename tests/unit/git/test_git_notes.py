"""Notes of other programs: what they name is read, whatever else they are does no harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, make
from tokenmirror.domain.commits import CommitId
from tokenmirror.git.note_words import LONGEST, Named, sessions_in
from tokenmirror.git.notes import NOTES, note_versions, notes_head, read_notes

ONE = "0f6a1c52-9d1e-4a7b-8c3d-4e5f6a7b8c9d"
TWO = "01996f1e-6b77-7a31-9d51-1f3f6a7b8c9d"
PROMPT, SESSION = "c9883b05a2487d6d", "s_f1a6225dd0dc49"


def agent(tool: object, native: object) -> dict[str, object]:
    """Return who a key stands for, as git-ai writes it."""
    return {"agent_id": {"tool": tool, "id": native, "model": "m"}, "human_author": "Ada <ada@example.org>"}


def note(attested: str, *, version: str = "authorship/3.0.0", **maps: object) -> bytes:
    """Return a note in the form of git-ai."""
    facts = {"schema_version": version, "git_ai_version": "1.6.21", "base_commit_sha": "ab", **maps}
    return f"{attested}---\n{json.dumps(facts, indent=2)}".encode()


OF_ONE = note(f"src/a.py\n  {PROMPT} 1-5\n", prompts={PROMPT: agent("claude", ONE)})


def test_both_ways_of_writing_a_note_are_read() -> None:
    """Prompts by their hash, and sessions with a trace behind them; a person's own lines name nobody."""
    attested = (
        f'src/a.py\n  {PROMPT} 1-5,9\n"with space.py"\n  h_c6c79ed115e5e7 3\n  {SESSION}::t_ed02d59ed5c4d0 64-67\n'
    )
    read = sessions_in(
        note(
            attested,
            prompts={PROMPT: agent("claude", ONE)},
            humans={"h_c6c79ed115e5e7": {"author": "Ada"}},
            sessions={SESSION: agent("codex", TWO)},
        )
    )

    assert read == (Named("claude", ONE), Named("codex", TWO))


def test_who_wrote_no_line_of_the_commit_is_not_named() -> None:
    """A session whose lines were all replaced stays in the lower part."""
    maps = {PROMPT: agent("claude", ONE), "aaaabbbbccccdddd": agent("claude", TWO)}

    assert sessions_in(note(f"a\n  {PROMPT} 1\n", prompts=maps)) == (Named("claude", ONE),)
    assert sessions_in(note("", prompts=maps)) == ()
    assert sessions_in(note(f"{PROMPT} 1\n  {PROMPT}\n", prompts=maps)) == ()


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"\x00\xff\xfe" * 1000,
        b"just a note\nof a person",
        b"---\n",
        b"---\nnot json",
        b"---\n[]",
        b'---\n{"prompts": 1}',
        b"---\n" + b"[" * 100_000,
        b'---\n{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        OF_ONE.replace(b"authorship/3.0.0", b"authorship/4.0.0"),
        OF_ONE.replace(b"authorship/3.0.0", b""),
        OF_ONE.replace(b'"id": "', b'"id": "../../'),
        OF_ONE.replace(ONE.encode(), b"short"),
        OF_ONE.replace(ONE.encode(), b"\\ud800" * 20),
        OF_ONE.replace(ONE.encode(), b"x" * 5000),
        OF_ONE.replace(f'"{ONE}"'.encode(), b"17"),
        OF_ONE.replace(b'"claude"', b"null"),
        OF_ONE.replace(b"---", b"----"),
        OF_ONE[:-1],
    ],
)
def test_anything_else_names_nobody(hostile: bytes) -> None:
    """Binary, empty, cut off, of another version, of another shape, nested without end."""
    assert sessions_in(OF_ONE) == (Named("claude", ONE),)
    assert sessions_in(hostile) == ()


def annotate(made: Made, commit: str, content: bytes, ref: str = "ai") -> None:
    """Put a note on a commit, byte for byte."""
    blob = made.git("hash-object", "-w", "--stdin", stdin=content)
    made.git("notes", f"--ref={ref}", "add", "-f", "-C", blob, commit)


def put_tree(made: Made, rows: bytes, name: str = NOTES) -> CommitId:
    """Let the notes be a tree of our making."""
    tree = made.git("mktree", "-z", "--missing", stdin=rows)
    commit = made.git("commit-tree", tree, "-m", "notes")
    made.git("update-ref", name, commit)
    return CommitId(commit)


def test_a_repository_without_notes_has_no_head_of_them(made: Made) -> None:
    """Notes under other names are other people's."""
    commit = made.commit("one")
    annotate(made, commit, OF_ONE, "commits")
    annotate(made, commit, OF_ONE, "ai/more")

    assert notes_head(made.asked) is None


def test_notes_are_found_by_commit_also_in_many_folders(made: Made) -> None:
    """With many notes git spreads them over folders of two letters."""
    commits = [made.commit(f"c{number}") for number in range(3)]
    for commit in commits[:2]:
        annotate(made, commit, OF_ONE)
    blob = made.git("hash-object", "-w", "--stdin", stdin=OF_ONE)
    spread = made.git("mktree", stdin=f"100644 blob {blob}\t{commits[2][2:]}\n".encode())
    listed = made.git("ls-tree", NOTES)
    put_tree(made, f"{listed}\n040000 tree {spread}\t{commits[2][:2]}\n".replace("\n", "\0").encode())
    head = notes_head(made.asked)
    assert head is not None

    assert note_versions(made.asked, head, set(commits)) == dict.fromkeys(commits, blob)
    assert note_versions(made.asked, head, {commits[0]}) == {commits[0]: blob}
    assert read_notes(made.asked, [blob, blob]) == {blob: (Named("claude", ONE),)}


def test_entries_that_are_no_notes_are_passed_over(made: Made) -> None:
    """Links, modules, folders in disguise and names of other lengths."""
    commit = made.commit("one")
    blob = made.git("hash-object", "-w", "--stdin", stdin=OF_ONE)
    rows = [
        f"120000 blob {blob}\t{commit}",
        f"160000 commit {commit}\t{commit[:-1]}0",
        f"100644 blob {blob}\t{commit[:-1]}",
        f"100644 blob {blob}\t{commit} ",
        f"100644 blob {blob}\tfile\nwith\ttab",
    ]
    head = put_tree(made, "".join(f"{row}\0" for row in rows).encode())

    assert note_versions(made.asked, head, {commit, commit[:-1], commit[:-1] + "0", "file"}) == {commit[:-1]: blob}


def test_a_ref_that_is_no_commit_holds_no_notes(made: Made) -> None:
    """It is never asked for its entries."""
    made.git("update-ref", NOTES, made.git("hash-object", "-w", "--stdin", stdin=b"x"))

    assert notes_head(made.asked) is None


def test_damaged_notes_are_told_from_none(made: Made) -> None:
    """So that what was read of them before is not forgotten."""
    commit = made.commit("one")
    annotate(made, commit, OF_ONE)
    head = notes_head(made.asked)
    assert head is not None
    made.damage(f"{NOTES}^{{tree}}")

    assert note_versions(made.asked, head, {commit}) is None


def test_a_note_that_is_missing_is_not_taken_for_read(made: Made) -> None:
    """A partial clone may hold it later."""
    commit = made.commit("one")
    annotate(made, commit, OF_ONE)
    blob = made.git("rev-parse", f"{NOTES}:{commit}")
    made.lose(blob)

    assert read_notes(made.asked, [blob]) == {}


def test_what_is_too_long_for_a_note_names_nobody(made: Made) -> None:
    """It is not even loaded; the note after it is read."""
    long = made.git("hash-object", "-w", "--stdin", stdin=OF_ONE + b" " * LONGEST)
    good = made.git("hash-object", "-w", "--stdin", stdin=OF_ONE + b" " * 1000)

    assert read_notes(made.asked, [long, good]) == {long: (), good: (Named("claude", ONE),)}


def test_a_small_tree_that_unfolds_without_end_is_left(made: Made, tmp_path: Path) -> None:
    """Ten trees of ten entries each are ten thousand million files."""
    bomb = make(tmp_path / "bomb")
    tree = bomb.git("hash-object", "-w", "--stdin", stdin=b"x")
    kind = "100644 blob"
    for _ in range(10):
        rows = "".join(f"{kind} {tree}\t{number:02d}\n" for number in range(10))
        tree = bomb.git("mktree", stdin=rows.encode())
        kind = "040000 tree"
    head = put_tree(bomb, f"040000 tree {tree}\tab\0".encode())

    assert note_versions(bomb.asked, head, {"12" * 20}) is None
    assert notes_head(made.asked) is None
