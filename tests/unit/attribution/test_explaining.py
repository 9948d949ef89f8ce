"""Which lines of a commit a session wrote, and which of its edits no commit took."""

from tokenmirror.attribution.explaining import FileShare, file_shares, loose_edits
from tokenmirror.attribution.works import EditWork, FileWork

A, B, C, D, E = 10, 20, 30, 40, 50
BRACE, BLANK = 3, 5
"""Thin lines: their lowest bit is set."""


def edit(*added: int, at: int = 1_000, path: str = "a.py", removed: tuple[int, ...] = ()) -> EditWork:
    return EditWork(0, at, path, added, removed)


def file(*added: int, path: str = "a.py", removed: tuple[int, ...] = (), old: str | None = None) -> FileWork:
    return FileWork(path, added, removed, old)


def test_lines_are_counted_with_their_repeats() -> None:
    """A line that the session wrote counts as often as the commit added it."""
    shares = file_shares([file(A, A, B, C)], [edit(A, B)], 2_000)

    assert shares == [FileShare("a.py", "a.py", 4, 4, 3, 3)]


def test_thin_lines_come_with_their_edit_and_prove_nothing() -> None:
    """Braces count where other lines of the same edit are there, as many as it wrote."""
    shares = file_shares([file(A, BRACE, BRACE, BLANK)], [edit(A, BRACE), edit(D, BLANK, at=1_500)], 2_000)

    assert shares == [FileShare("a.py", "a.py", 4, 1, 2, 1)]
    assert file_shares([file(BRACE)], [edit(BRACE)], 2_000) == []


def test_later_edits_and_generated_files_are_left_out() -> None:
    """What was written after the commit is not in it."""
    generated = FileWork("a.py", (A,), (), generated=True)

    assert file_shares([file(A)], [edit(A, at=90_000)], 2_000) == []
    assert file_shares([generated], [edit(A)], 2_000) == []


def test_a_renamed_file_is_met_under_its_old_name() -> None:
    """The share names both."""
    shares = file_shares([file(A, path="b.py", old="a.py")], [edit(A)], 2_000)

    assert [(share.path, share.edited_as) for share in shares] == [("b.py", "a.py")]


def test_a_file_that_only_lost_lines_counts_removals() -> None:
    """A clean-up is told by what it took away."""
    shares = file_shares([file(removed=(A, B, C, BRACE))], [edit(removed=(A, B, BRACE))], 2_000)

    assert [(share.added, share.removed) for share in shares] == [(0, 2)]


def test_edits_without_a_commit() -> None:
    """An edit is taken when a telling line of it is in a commit, or a removed one where it only removed."""
    edits = [edit(A, BRACE), edit(D), edit(removed=(B,)), edit(removed=(E,)), edit(BRACE, path="x.py"), edit(BRACE)]
    loose = loose_edits(edits, [file(A, C, removed=(B,))])

    assert [one.number for one in loose] == [1, 3, 4]


def test_an_edit_that_the_session_took_back() -> None:
    """The edit that took the last of its lines away is named; lines that stay do not count as gone."""
    edits = [edit(D, E), edit(A, at=2_000, removed=(D,)), edit(A, at=3_000, removed=(E,))]
    loose = loose_edits(edits, [file(A)])

    assert [(one.number, one.replaced_at) for one in loose] == [(0, 3_000)]
    assert loose_edits([edit(D), edit(D, at=2_000, removed=(D,))], [])[0].replaced_at is None


def test_an_edit_of_a_generated_file_says_so() -> None:
    """It is in a commit, but not among the lines that count."""
    loose = loose_edits([edit(D)], [FileWork("a.py", (D,), (), generated=True)])

    assert [(one.number, one.generated) for one in loose] == [(0, True)]
