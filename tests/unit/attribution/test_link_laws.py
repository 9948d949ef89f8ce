"""Laws of links: weights add up, and no padding makes evidence."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.attribution.made_work import HOUR, code, commit_work, edit_work, file_work, said_work
from tokenmirror.attribution.carrying import carry
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.links import find_links
from tokenmirror.attribution.works import CommitWork, EditWork, Link, SaidWork

WORDS = ("apple", "pear", "plum", "}", "", "import json", "return crate", "x = 1")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=8).map(lambda lines: "".join(f"{line}\n" for line in lines))
PATHS = st.sampled_from(["a.py", "b.py"])
PADDING = st.lists(st.sampled_from(["}", "", "  ", "\t});", "{", "];"]), max_size=30).map(
    lambda lines: "".join(f"{line}\n" for line in lines)
)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[CommitWork], list[EditWork], list[SaidWork]]:
    """Draw a small repository with edits and words of three sessions."""
    size = draw(st.integers(1, 5))
    commits = [
        commit_work(
            key,
            *(file_work(path, draw(TEXTS), draw(TEXTS)) for path in draw(st.lists(PATHS, max_size=2, unique=True))),
            parents=[key - 1] if key > 1 and draw(st.booleans()) else [],
            mine=draw(st.integers(0, 5)) > 0,
        )
        for key in range(1, size + 1)
    ]
    moments, sessions = st.integers(0, 6 * HOUR), st.integers(1, 3)
    edits = draw(st.lists(st.builds(edit, sessions, PATHS, TEXTS, TEXTS, moments), max_size=6))
    said = draw(st.lists(st.builds(word, sessions, st.integers(1, size), moments), max_size=3))
    return commits, edits, said


def edit(session: int, path: str, added: str, removed: str, at: int) -> EditWork:
    return edit_work(session, path, added, removed, at=at)


def word(session: int, key: int, at: int) -> SaidWork:
    return said_work(session, key, at=at)


def sums(links: list[Link]) -> dict[int, float]:
    """Return the weights of each commit, added up."""
    result: dict[int, float] = defaultdict(float)
    for link in links:
        result[link.commit] += link.weight
    return result


@settings(max_examples=120)
@given(worlds())
def test_the_weights_of_a_commit_add_up_to_one(world: tuple[list[CommitWork], list[EditWork], list[SaidWork]]) -> None:
    """However many sessions met in a commit, it is one commit; nobody has more of it than its lines."""
    commits, edits, said = world
    links = find_links(commits, edits, said)
    by_key = {commit.key: commit for commit in commits}

    assert all(total == pytest.approx(1) for total in sums(links).values())
    for key in {link.commit for link in links}:
        assert by_key[key].mine
        assert sum(link.lines for link in links if link.commit == key) <= by_key[key].lines_added
    assert all(link.weight > 0 and link.evidence for link in links)


LANDINGS = st.sampled_from(["ancestor", "patch_id", "squash", "copy", "content", "open", "superseded", "gone"])


@settings(max_examples=120)
@given(worlds(), st.lists(st.tuples(LANDINGS, st.integers(1, 5)), min_size=5, max_size=5))
def test_carrying_keeps_weights_whole(
    world: tuple[list[CommitWork], list[EditWork], list[SaidWork]], landed: list[tuple[str, int]]
) -> None:
    """After copies and squashes are known, the weights of each commit add up to one, and work ends once."""
    commits, edits, said = world
    by_key = {commit.key: commit for commit in commits}
    carriers = {key: by_key.get(carrier) for key, (_how, carrier) in enumerate(landed, start=1)}
    landings = {
        key: Landing(how, None if how in {"ancestor", "open", "gone"} or not carrier else carrier.oid)
        for (key, carrier), (how, _) in zip(carriers.items(), landed, strict=True)
        if key in by_key and (carrier is None or carrier.key != key)
    }
    links = find_links(commits, edits, said)
    carried = carry(commits, landings, links)

    assert all(total == pytest.approx(1) for total in sums([link for link, _ends in carried.links]).values())
    assert {link.session for link, _ends in carried.links} == {link.session for link in links}
    ending = {link.session for link, ends in carried.links if ends}
    assert ending == {link.session for link in links}


@settings(max_examples=80)
@given(TEXTS, PADDING, PADDING)
def test_padding_changes_no_evidence(text: str, before: str, after: str) -> None:
    """Braces and blank lines around a commit move neither weights nor who has a part in it."""
    own, other = code("apple", 3) + text, code("pear", 2)
    edits = [edit_work(1, "a.py", own, at=1), edit_work(2, "a.py", other, at=2)]
    plain = find_links([commit_work(2, file_work("a.py", own + other))], edits, [])
    padded = find_links([commit_work(2, file_work("a.py", before + own + other + after))], edits, [])

    assert [(link.session, link.weight, link.evidence) for link in padded] == [
        (link.session, link.weight, link.evidence) for link in plain
    ]


@settings(max_examples=80)
@given(st.integers(0, 12), st.sampled_from([" ", "\t", "    "]))
def test_reformatting_changes_no_evidence(indent: int, sign: str) -> None:
    """A formatter that indents everything anew leaves every link as it was."""
    text = code("apple", 4)
    formatted = "".join(f"{sign * indent}{line.strip().replace(' = ', '=')}\n" for line in text.splitlines())
    edits = [edit_work(1, "a.py", text, at=1)]

    assert find_links([commit_work(2, file_work("a.py", formatted))], edits, []) == find_links(
        [commit_work(2, file_work("a.py", text))], edits, []
    )


def test_a_circle_of_copies_loses_nothing() -> None:
    """Two commits that each claim to be the other's copy are nobody's copy; the work still ends."""
    text = code("apple", 4)
    commits = [commit_work(key, file_work("a.py", text)) for key in (1, 2)]
    landings = {1: Landing("copy", commits[1].oid), 2: Landing("copy", commits[0].oid)}
    carried = carry(commits, landings, find_links(commits, [edit_work(7, "a.py", text, at=1)], []))

    assert [ends for _link, ends in carried.links] == [True, True]
