"""What later commits did to a commit's lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import pytest

from tests.unit.attribution.made_work import DAY, code, commit_work, file_work, oid_of, prints
from tokenmirror.attribution.lifetimes import DefaultLine, Substance, Touch, known_lines
from tokenmirror.attribution.moves import Moves, Shifts
from tokenmirror.attribution.works import CommitWork

TEXT = code("apple", 10)
NO_RENAMES: Mapping[str, str] = MappingProxyType({})
BEFORE = code("before", 4)


def part(start: int, end: int, text: str = TEXT) -> str:
    """Return some lines of a text."""
    return "".join(text.splitlines(keepends=True)[start:end])


def touches(first: CommitWork, *later: CommitWork, places: tuple[str, ...] = ("a.py",)) -> list[Touch]:
    """Return what happened to the first commit."""
    line = [first, *later]
    substance = Substance.of(first)
    default = DefaultLine(line, {commit.oid: commit.key * DAY for commit in line}, list(known_lines([substance])))
    return default.life(substance, 0, places)


def test_who_took_lines_out_and_when() -> None:
    """Each commit that took lines out is told with the day on which it came, and what was left after it."""
    first = commit_work(1, file_work("a.py", TEXT))
    mine = commit_work(2, file_work("a.py", code("pear", 3), part(0, 3)))
    others = commit_work(3, file_work("a.py", code("plum", 6), part(3, 9)), mine=False)

    assert touches(first, mine, others) == [
        Touch(oid_of(2), 2 * DAY, mine=True, taken=3, put_back=0, share=0.7, undid=False),
        Touch(oid_of(3), 3 * DAY, mine=False, taken=6, put_back=0, share=0.1, undid=False),
    ]


def test_what_was_there_before_and_what_is_elsewhere_does_not_touch_it() -> None:
    """Only later commits, and only files in which the lines can be."""
    first = commit_work(1, file_work("a.py", TEXT))
    elsewhere = commit_work(2, file_work("b.py", "", TEXT))

    assert touches(first, elsewhere) == []
    assert [touch.taken for touch in touches(first, elsewhere, places=("a.py", "b.py"))] == [10]


def test_an_indent_or_a_move_takes_nothing_out() -> None:
    """What a commit takes out and puts in again, here or in the file where lines go, is there."""
    first = commit_work(1, file_work("a.py", TEXT))
    indented = commit_work(2, file_work("a.py", TEXT, TEXT))
    moved = commit_work(3, file_work("a.py", "", TEXT), file_work("b.py", TEXT))

    assert touches(first, indented, moved, places=("a.py", "b.py")) == []


@pytest.mark.parametrize(
    ("later", "undid"),
    [
        (commit_work(2, file_work("a.py", BEFORE, TEXT)), True),
        (commit_work(2, file_work("a.py", BEFORE, TEXT), file_work("b.py", code("other", 90))), True),
        (commit_work(2, file_work("a.py", code("plum", 4), TEXT)), False),
        (commit_work(2, file_work("a.py", part(0, 2, BEFORE), TEXT)), False),
        (commit_work(2, file_work("a.py", BEFORE, part(0, 8))), False),
    ],
    ids=["exactly", "among other work", "replaced", "half of it", "some of it stays"],
)
def test_undone_by_content(later: CommitWork, *, undid: bool) -> None:
    """A commit that takes nearly all out and puts back what was there before undid the work, without a word."""
    assert touches(commit_work(1, file_work("a.py", TEXT, BEFORE)), later)[0].undid is undid


@pytest.mark.parametrize(
    ("later", "undid"),
    [
        (commit_work(2, file_work("a.py", "", TEXT)), True),
        (commit_work(2, file_work("a.py", "", TEXT), file_work("b.py", "", code("other", 90))), False),
        (commit_work(2, file_work("a.py", "", TEXT), file_work("b.py", code("other", 90))), False),
    ],
    ids=["nothing else", "a larger clean-up", "something else instead"],
)
def test_pure_additions_undone_by_content(later: CommitWork, *, undid: bool) -> None:
    """Where there was nothing before, only who does nothing else undid it; a clean-up or a new way is another thing."""
    assert touches(commit_work(1, file_work("a.py", TEXT)), later)[0].undid is undid


def test_a_deletion_that_is_put_back() -> None:
    """Of a commit that only takes out, what comes back is what is lost."""
    found = touches(commit_work(1, file_work("a.py", "", TEXT)), commit_work(2, file_work("a.py", TEXT)))

    assert [(touch.taken, touch.share, touch.undid) for touch in found] == [(10, 0.0, True)]


def test_lines_put_back() -> None:
    """What was taken out and comes back is there again."""
    first = commit_work(1, file_work("a.py", TEXT))
    out, back = commit_work(2, file_work("a.py", "", TEXT)), commit_work(3, file_work("a.py", TEXT))

    assert [(touch.taken, touch.put_back, touch.share) for touch in touches(first, out, back)] == [
        (10, 0, 0.0), (0, 10, 1.0),
    ]  # fmt: skip


def test_braces_say_nothing() -> None:
    """A brace that goes may be anybody's; what only consists of braces is judged by them."""
    braces = "}\n" * 10
    first = commit_work(1, file_work("a.py", TEXT + braces))

    assert touches(first, commit_work(2, file_work("a.py", "", braces))) == []
    assert Substance.of(first).telling().put_in == Counter(prints(TEXT))
    assert Substance.of(commit_work(1, file_work("a.py", braces))).telling().put_in.total() == 10


def moves_of(commits: list[CommitWork], lines: Iterable[int], renames: Mapping[str, str] = NO_RENAMES) -> Moves:
    """Return where lines can have gone, by commits that became known one by one."""
    shifts = Shifts()
    for commit in commits:
        shifts.add([commit])
    return Moves(shifts, renames, set(lines))


def test_the_files_in_which_lines_may_be() -> None:
    """Renamed files, and files into which somebody moved lines of ours; common lines prove no move."""
    first = commit_work(1, file_work("a.py", TEXT))
    renamed = commit_work(2, file_work("b.py", old="a.py"))
    moved = commit_work(3, file_work("b.py", "", part(0, 5)), file_work("c.py", part(0, 5)), mine=False)
    moves = moves_of([first, renamed, moved], prints(TEXT), {"c.py": "d.py"})

    assert moves.places("a.py") == {"a.py", "b.py", "c.py", "d.py"}
    assert moves.places("c.py") == {"c.py", "d.py"}
    assert moves.across == {"c.py"}
    assert moves_of([first, renamed, moved], ()).places("b.py") == {"b.py"}, "nobody asks for these lines"


def test_common_lines_prove_no_move() -> None:
    """Lines that are written into many files go nowhere, and one line alone is chance."""
    many = [commit_work(number, file_work(f"{number}.py", TEXT)) for number in range(1, 7)]
    swap = commit_work(8, file_work("1.py", "", TEXT), file_work("new.py", TEXT))
    single = commit_work(9, file_work("x.py", "", part(0, 1)), file_work("y.py", part(0, 1)))

    assert moves_of([*many, swap], prints(TEXT)).places("1.py") == {"1.py"}
    assert moves_of([single], prints(TEXT)).across == set()
