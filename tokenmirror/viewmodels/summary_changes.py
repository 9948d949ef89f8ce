"""Changes that the person ticked, as a table: no subject and no name that is not ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.summaries import Item, NameKind, Option, Section
from tokenmirror.insights import coarse
from tokenmirror.language import count, listed, sentences, tr
from tokenmirror.viewmodels import coarse_words, numbers, words
from tokenmirror.viewmodels.coarse_words import lines_text, share_text
from tokenmirror.viewmodels.summary_facts import LandedChange, SummaryFacts
from tokenmirror.viewmodels.summary_shapes import Discloses, Figure, Grid
from tokenmirror.viewmodels.summary_told import Book, Told, words_text
from tokenmirror.viewmodels.summary_turned import share_figure

CHANGES = "changes."
"""What the keys of their figures begin with; the rest is the place in the table."""


def changes(facts: SummaryFacts, section: Section, book: Book) -> Told:
    """Return the changes that are ticked, in the order in which they stand."""
    told = Told()
    title = tr("Changes I want to show")
    told.head(title, section, tr("Beside “{part}”", part=title))
    known = {change.key: change for change in facts.changes}
    shown = [(item, known[item.key]) for item in section.items if item.key in known]
    if not shown:
        return told
    columns = _filled(_columns(book, facts), shown, section.options)
    rows = zip(*(cells for _head, cells in columns), strict=True)
    header = tuple(head for head, _cells in columns)
    own = tuple(item.words for item, _change in shown)
    grid = Grid(title, header, tuple(rows), frozenset({len(header) - 1}), own if any(map(str.strip, own)) else ())
    told.blocks.append(grid)
    caveat = _caveat([change for _item, change in shown])
    told.caveat(caveat)
    for place, (item, change) in enumerate(shown, start=1):
        _figures(told, place, change, _label(place, item, change), caveat)
    _give(told, shown, section.options)
    return told


_Column = tuple[Option | None, str, Callable[[int, Item, LandedChange], str]]


def _filled(
    columns: Sequence[_Column], shown: Sequence[tuple[Item, LandedChange]], options: frozenset[Option]
) -> list[tuple[str, list[str]]]:
    """Return the columns that are ticked, each with its cells; one that can be ticked and holds nothing is left out."""
    ticked = [column for column in columns if column[0] is None or column[0] in options]
    found = [
        (option, head, [write(place, item, change) for place, (item, change) in enumerate(shown, start=1)])
        for option, head, write in ticked
    ]
    return [(head, cells) for option, head, cells in found if option is None or any(cells)]


def _columns(book: Book, facts: SummaryFacts) -> list[_Column]:
    def named(kind: NameKind, names: Sequence[str]) -> str:
        """List names by what stands there: in the order of the real ones, pseudonyms would tell of these."""
        return listed(sorted(filter(None, (book.shown(kind, name) for name in names))))

    return [
        (None, tr("Change"), _label),
        (Option.PROJECTS, tr("Project"), lambda _place, _item, one: named(NameKind.PROJECT, [one.repository])),
        (Option.BRANCHES, tr("Branch"), lambda _place, _item, one: named(NameKind.BRANCH, one.branches)),
        (Option.PEOPLE, tr("Also by"), lambda _place, _item, one: named(NameKind.PERSON, one.people)),
        (None, tr("Landed"), lambda _place, _item, one: numbers.short_day(one.landed, facts.today)),
        (None, tr("Lines alive"), lambda _place, _item, one: alive_text(one)),
    ]


def _label(place: int, item: Item, change: LandedChange) -> str:
    if item.with_subject and change.subject:
        return change.subject
    return tr("Change {number}", number=place)


def alive_text(change: LandedChange) -> str:
    """Return what a change put in and how much of that is alive, in ranges; what it took out where it put in none."""
    if change.state is FateState.REVERTED:
        return words.FATES[change.state]
    if not change.added:
        if not change.removed:
            return tr("no lines of its own")
        return tr("{lines} taken out", lines=lines_text(coarse_words.lines(change.removed)))
    put_in = lines_text(coarse_words.lines(change.added))
    alive = share_text(coarse.share_of(_alive(change), change.added))
    if change.state is FateState.PENDING:
        return tr("{lines}, {share} alive, too young to judge", lines=put_in, share=alive)
    return tr("{lines}, {share} alive", lines=put_in, share=alive)


def _alive(change: LandedChange) -> int:
    return min(max(change.alive, 0), change.added)


def _caveat(shown: Sequence[LandedChange]) -> str:
    parts = [tr("Lines say nothing of how hard a change was or what it is worth. I chose which changes stand here.")]
    guessed = sum(change.guessed for change in shown)
    if guessed:
        parts.append(
            count(
                guessed,
                "That a session had a part in it is a guess for {n} of them.",
                "That a session had a part in them is a guess for {n} of them.",
            )
        )
    return sentences(*parts)


def _figures(told: Told, place: int, change: LandedChange, label: str, caveat: str) -> None:
    if not change.added or change.state is FateState.REVERTED:
        return
    found = coarse_words.lines(change.added)
    key = f"{CHANGES}{place}"
    told.figures.append(
        Figure(f"{key}.lines", tr("{change}: lines put in", change=label), found.low, found.high, "lines",
               lines_text(found), caveat)
    )  # fmt: skip
    share = coarse.share_of(_alive(change), change.added)
    told.figures.append(share_figure(f"{key}.alive", tr("{change}: alive", change=label), share, caveat))


def _give(told: Told, shown: Sequence[tuple[Item, LandedChange]], options: frozenset[Option]) -> None:
    days = count(
        len(shown),
        "{n} change: the day it landed, and ranges of its lines",
        "{n} changes: the days they landed, and ranges of their lines",
    )
    told.gives(Discloses.FIGURE, days)
    for item, change in shown:
        if item.with_subject and change.subject:
            told.gives(Discloses.SUBJECT, tr("Subject of a change: “{subject}”", subject=change.subject))
        if item.words.strip():
            said = words_text(item.words)
            told.gives(Discloses.WORDS, tr("Beside a change: {words}", words=said))
    if Option.PEOPLE in options and any(change.people for _item, change in shown):
        told.gives(Discloses.FIGURE, tr("That others had a part in some of these changes"))
