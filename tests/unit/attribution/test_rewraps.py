"""Lines that a formatter broke differently are counted for who wrote them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from tests.unit.attribution.made_work import LINES, commit_work, file_work, oid_of, prints
from tokenmirror.attribution.lifetimes import DefaultLine, Substance
from tokenmirror.attribution.rewraps import Rewraps, Row
from tokenmirror.attribution.works import CommitWork, FileWork
from tokenmirror.domain.commits import Rewrapped
from tokenmirror.git.rewrapped import rewrapped

LONG = "total = add(price, tax)\nother = add(fee, discount)\n"
SHORT = "total = add(\n    price, tax\n)\nother = add(\n    fee, discount\n)\n"
PATH = "a.py"


def broken(path: str, old: str, new: str, more: str = "") -> FileWork:
    """Return a file in which lines were broken differently, and some more were added."""
    olds, news = old.encode().splitlines(), new.encode().splitlines()
    wraps = tuple(
        Rewrapped(LINES.line(news[place]), tuple(LINES.line(olds[one]) for one in of))
        for place, of in rewrapped(olds, news)
    )
    return replace(file_work(path, new + more, old), rewrapped=wraps)


def blamed(key: int, text: str, path: str = PATH) -> list[Row]:
    """Return what blame says of lines of a commit."""
    return [(path, oid_of(key), line) for line in prints(text)]


def seen(
    commits: Sequence[CommitWork], rows: list[Row], origins: Callable[[str], set[str]] = lambda p: {p}
) -> Counter[Row]:
    """Return living lines as they are counted."""
    return Counter(Rewraps(commits).through(rows, origins))


def test_lines_are_counted_as_they_were_written() -> None:
    """One line that was broken into three counts once, and what the formatting newly put in is its own."""
    commits = [commit_work(1, file_work(PATH, LONG)), commit_work(2, broken(PATH, LONG, SHORT, "new = 1 + two\n"))]

    assert seen(commits, blamed(2, SHORT + "new = 1 + two\n")) == Counter(
        [*blamed(1, LONG), *blamed(2, "new = 1 + two\n")]
    )


def test_what_is_gone_since_is_gone() -> None:
    """Of two lines that were broken the pieces of one are deleted."""
    commits = [commit_work(1, file_work(PATH, LONG)), commit_work(2, broken(PATH, LONG, SHORT))]
    left = SHORT[SHORT.index("other") :]

    assert seen(commits, blamed(2, left)) == Counter(blamed(1, LONG.splitlines()[1]))


def test_a_formatting_of_a_formatting_leads_to_the_writer() -> None:
    """Three lines are joined again into what was written, or into something else."""
    commits = [
        commit_work(1, file_work(PATH, LONG)),
        commit_work(2, broken(PATH, LONG, SHORT)),
        commit_work(3, broken(PATH, SHORT, LONG)),
    ]

    assert seen(commits, blamed(3, LONG)) == Counter(blamed(1, LONG))


def test_each_line_goes_to_who_wrote_it_last() -> None:
    """Two commits wrote the same line, one that is there twice: each has one of them."""
    line = "total = add(price, tax)\n"
    wide = "total = add(\n    price, tax\n)\n"
    commits = [
        commit_work(1, file_work(PATH, line)),
        commit_work(2, file_work(PATH, line)),
        commit_work(3, broken(PATH, line * 2, wide * 2)),
    ]

    assert seen(commits, blamed(3, wide * 2)) == Counter([*blamed(1, line), *blamed(2, line)])
    assert seen(commits, blamed(3, wide)) == Counter(blamed(2, line))


def test_who_moved_a_line_has_it_with_who_wrote_it() -> None:
    """As blame that looks into other files says it."""
    commits = [
        commit_work(1, file_work("b.py", LONG)),
        commit_work(2, file_work("b.py", "", LONG), file_work(PATH, LONG)),
        commit_work(3, broken(PATH, LONG, SHORT)),
    ]
    origins = {PATH: {"b.py", PATH}}

    found = seen(commits, blamed(3, SHORT), lambda path: origins.get(path, {path}))

    assert found == Counter([*blamed(1, LONG), *blamed(2, LONG)])


def test_without_formatting_nothing_changes() -> None:
    """And lines of which nobody is known who wrote them are nobody's."""
    plain = [commit_work(1, file_work(PATH, LONG))]

    assert seen(plain, blamed(1, LONG)) == Counter(blamed(1, LONG))
    assert seen([commit_work(2, broken(PATH, LONG, SHORT))], blamed(2, SHORT)) == Counter()


def test_commits_may_come_one_by_one() -> None:
    """What is known from the beginning and what is learned later give the same."""
    commits = [
        commit_work(1, file_work(PATH, LONG)),
        commit_work(2, broken(PATH, LONG, SHORT)),
        commit_work(3, broken(PATH, SHORT, LONG)),
    ]
    slowly = Rewraps(())
    for commit in commits:
        slowly.extend([commit])

    assert Counter(slowly.through(blamed(3, LONG), lambda path: {path})) == seen(commits, blamed(3, LONG))
    assert slowly.breakers(prints(LONG), 0, {PATH}) == (oid_of(2),)
    assert slowly.breakers(prints(LONG), 1, {PATH}) == ()
    assert slowly.breakers(prints(LONG), 0, {"other.py"}) == ()


def test_formatting_puts_nothing_in_and_takes_nothing_out() -> None:
    """It is work that is kept while it stays, as indenting is."""
    commit = commit_work(2, broken(PATH, LONG, SHORT, "new = 1 + two\n"))

    assert Substance.of(commit).put_in == Counter(prints("new = 1 + two"))
    assert not Substance.of(commit).taken_out
    assert commit.lines_new == 1


def test_what_becomes_of_broken_lines_dates_the_fate_of_what_was_written() -> None:
    """The formatting does nothing to the work; who deletes the pieces later does."""
    commits = [
        commit_work(1, file_work(PATH, LONG)),
        commit_work(2, broken(PATH, LONG, SHORT)),
        commit_work(3, file_work(PATH, "", SHORT)),
    ]
    substance = Substance.of(commits[0])
    line = DefaultLine(commits, {commit.oid: commit.author_time for commit in commits}, substance.put_in)

    [touch] = line.life(substance, 0, {PATH})

    assert (touch.oid, touch.taken, touch.share) == (oid_of(3), 2, 0.0)
