"""The person's word: it makes and unmakes links and commits, weights stay whole, and taking it back undoes all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.attribution.made_work import HOUR, code, commit_work, edit_work, file_work, oid_of, said_work
from tests.unit.attribution.test_link_laws import worlds
from tokenmirror.attribution.carrying import carry
from tokenmirror.attribution.corrections import Corrected, never_to_be_kept
from tokenmirror.attribution.flows import CallAt, OpenEdit, Stop, session_flows
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.links import find_links
from tokenmirror.attribution.works import CommitWork, EditWork, Evidence, Link, SaidWork
from tokenmirror.domain.corrections import Correction, Word
from tokenmirror.domain.outcomes import Outcome

ANCESTOR = Landing("ancestor")
APPLE = code("apple", 4)


def said(word: Word, key: int, session: int = 0, *, began: int | None = None, ended: int | None = None) -> Correction:
    return Correction(word, oid_of(key), session, began, ended)


def corrected(
    words: Sequence[Correction], commits: Sequence[CommitWork], edits: Sequence[EditWork] = (), **landings: Landing
) -> list[Link]:
    """Return the links of commits that landed by themselves, unless named otherwise (`c2=Landing(...)`)."""
    found = {commit.key: landings.get(f"c{commit.key}", ANCESTOR) for commit in commits}
    seen = Corrected(words, commits, found)
    links = seen.links(find_links(seen.commits, edits, []))
    return [link for link, _ends in carry(seen.commits, seen.landings, links).links]


def pairs(links: Sequence[Link]) -> set[tuple[int, int]]:
    return {(link.commit, link.session) for link in links}


COMMIT = commit_work(2, file_work("a.py", APPLE))
EDIT = edit_work(7, "a.py", APPLE, at=HOUR)


def test_a_link_is_made_of_nothing_but_the_word() -> None:
    """Without any evidence the session has the whole commit, none of its lines, and ends when it was made."""
    assert corrected([said(Word.LINKED, 2, 9)], [COMMIT]) == [Link(2, 9, 1.0, 0, 2 * HOUR, (Evidence.PERSON,))]


def test_a_word_weighs_as_much_as_the_heaviest_link() -> None:
    """Beside two sessions of unequal parts the word is the equal of the greater one."""
    commit = commit_work(3, file_work("a.py", APPLE + code("pear", 2)))
    edits = [EDIT, edit_work(8, "a.py", code("pear", 2), at=HOUR)]
    before = {link.session: link.weight for link in corrected([], [commit], edits)}
    after = {link.session: link.weight for link in corrected([said(Word.LINKED, 3, 9)], [commit], edits)}

    assert before[7] > before[8]
    assert after[9] == after[7] > after[8]
    assert after[7] / after[8] == pytest.approx(before[7] / before[8])


def test_a_known_link_keeps_its_evidence() -> None:
    """The word comes first, lines and time stay."""
    (before,) = corrected([], [COMMIT], [EDIT])
    (after,) = corrected([said(Word.LINKED, 2, 7)], [COMMIT], [EDIT])

    assert after.evidence == (Evidence.PERSON, *before.evidence)
    assert (after.lines, after.stop_at, after.weight) == (before.lines, before.stop_at, 1.0)


@pytest.mark.parametrize(("began", "ended", "stop"), [(None, None, 2), (1, 4, 2), (3, 4, 4), (5, None, 2), (9, 12, 12)])
def test_a_linked_session_ends_its_work_not_before_it_began(began: int | None, ended: int | None, stop: int) -> None:
    """The author's time counts, unless the session began later: a commit may keep the date of its first version."""
    times = {"began": None if began is None else began * HOUR, "ended": None if ended is None else ended * HOUR}
    commit = commit_work(2, committer_time=4 * HOUR)

    assert corrected([said(Word.LINKED, 2, 9, **times)], [commit])[0].stop_at == stop * HOUR


def test_an_unlinked_session_is_gone_from_copies_and_squashes() -> None:
    """What was rebased, then squashed, does not bring back the link from where it came."""
    commits = [commit_work(key, file_work("a.py", APPLE)) for key in (2, 3, 4)]
    ways = {"c2": Landing("patch_id", oid_of(3)), "c3": Landing("squash", oid_of(4))}

    assert pairs(corrected([], commits, [EDIT], **ways)) == {(2, 7), (3, 7), (4, 7)}
    assert corrected([said(Word.UNLINKED, 4, 7)], commits, [EDIT], **ways) == []
    assert pairs(corrected([said(Word.UNLINKED, 2, 7)], commits, [EDIT], **ways)) == {(4, 7)}


def test_the_later_word_counts() -> None:
    """Linking after unlinking links, also under the id that the commit had before; and the other way round."""
    commits = [commit_work(key, file_work("a.py", APPLE)) for key in (2, 3)]
    ways = {"c2": Landing("patch_id", oid_of(3))}
    link, unlink = said(Word.LINKED, 3, 7), said(Word.UNLINKED, 2, 7)

    assert pairs(corrected([unlink, link], commits, [EDIT], **ways)) == {(2, 7), (3, 7)}
    assert corrected([link, unlink], commits, [EDIT], **ways) == []


def test_what_is_not_mine_is_nowhere() -> None:
    """Neither the commit nor what it was before is mine, and no session has a part in it."""
    commits = [commit_work(key, file_work("a.py", APPLE)) for key in (2, 3)]
    landings = {2: Landing("patch_id", oid_of(3)), 3: ANCESTOR}
    seen = Corrected([said(Word.NOT_MINE, 3), said(Word.LINKED, 3, 9)], commits, landings)

    assert seen.disowned == {2, 3}
    assert [commit.mine for commit in seen.commits] == [False, False]
    assert seen.landings == {}
    assert seen.links(find_links(commits, [EDIT], [])) == []


def test_words_about_unknown_commits_do_nothing() -> None:
    """A commit that was never read, or is of another repository, is left alone."""
    words = [said(Word.LINKED, 9, 7), said(Word.UNLINKED, 9, 7), said(Word.NOT_MINE, 9)]

    assert corrected(words, [COMMIT], [EDIT]) == corrected([], [COMMIT], [EDIT])


WORDS = st.builds(
    said, st.sampled_from([Word.LINKED, Word.UNLINKED, Word.NOT_MINE]), st.integers(1, 5), st.integers(1, 4)
)
HOWS = st.sampled_from(["ancestor", "patch_id", "squash", "copy", "content", "open", "superseded", "gone"])
World = tuple[list[CommitWork], list[EditWork], list[SaidWork]]


@settings(max_examples=150)
@given(worlds(), st.lists(WORDS, max_size=4), st.lists(st.tuples(HOWS, st.integers(1, 5)), min_size=5, max_size=5))
def test_laws(world: World, words: list[Correction], landed: list[tuple[str, int]]) -> None:
    """Weights add up to one, the last word on a pair holds, other commits keep their links, and undo undoes."""
    commits, edits, spoken = world
    keys = {commit.key for commit in commits}
    landings = {
        key: Landing(how, oid_of(carrier) if carrier in keys and carrier != key and how != "ancestor" else None)
        for key, (how, carrier) in enumerate(landed, start=1)
        if key in keys
    }
    found = find_links(commits, edits, spoken)
    seen = Corrected(words, commits, landings)
    links = seen.links(found)
    carried = [link for link, _ends in carry(seen.commits, seen.landings, links).links]

    for each in (links, carried):
        sums: dict[int, float] = defaultdict(float)
        for link in each:
            sums[link.commit] += link.weight
        assert all(total == pytest.approx(1) for total in sums.values())
    assert not {link.commit for link in links} & seen.disowned
    assert len(pairs(links)) == len(links)
    if words and words[-1].oid in {commit.oid for commit in commits}:
        _holds(words[-1], pairs(links), pairs(carried), seen.disowned)
    assert sorted(Corrected([], commits, landings).links(found), key=_key) == sorted(found, key=_key)


def _holds(
    word: Correction, links: set[tuple[int, int]], carried: set[tuple[int, int]], disowned: frozenset[int]
) -> None:
    pair = int(word.oid[:7]), word.session
    if word.word is Word.UNLINKED:
        assert pair not in carried
    elif word.word is Word.LINKED:
        assert pair in links or pair[0] in disowned
    else:
        assert pair[0] in disowned


def _key(link: Link) -> tuple[int, int]:
    return link.commit, link.session


def test_what_was_never_to_be_kept_is_set_aside_to_the_token() -> None:
    """Open work is set aside; what landed and what was read stays; every call keeps all its tokens."""
    counts = (70, 20, 10, 4, 6, 9, 3)
    calls = [CallAt(number, number, counts, in_git=True) for number in range(1, 6)]
    stops = [
        Stop(1, 11, 1.0, ((Outcome.KEPT, 1.0),)),
        Stop(2, 12, 1.0, ((Outcome.IN_PROGRESS, 1.0),)),
        Stop(2, 13, 1.0, ((Outcome.REVERTED, 1.0),)),
    ]
    before = session_flows(calls, stops, [OpenEdit(4, Outcome.IN_PROGRESS)])
    after = never_to_be_kept(before)

    assert [(f.call, f.part, f.commit, f.counts) for f in after] == [
        (f.call, f.part, f.commit, f.counts) for f in before
    ]
    assert {f.outcome for f in before if f.outcome not in {g.outcome for g in after}} == {Outcome.IN_PROGRESS}
    assert {(f.call, f.outcome) for f in after} == {
        (1, Outcome.KEPT), (2, Outcome.SET_ASIDE), (2, Outcome.REVERTED), (3, Outcome.SET_ASIDE),
        (4, Outcome.SET_ASIDE), (5, Outcome.NO_EDIT),
    }  # fmt: skip


def test_said_work_is_unlinked_too() -> None:
    """Not even a session's own `git commit` stands against the person's word."""
    spoken = find_links([COMMIT], [], [said_work(7, 2, at=2 * HOUR)])
    seen = Corrected([said(Word.UNLINKED, 2, 7)], [COMMIT], {2: ANCESTOR})

    assert len(spoken) == 1
    assert seen.links(spoken) == []
