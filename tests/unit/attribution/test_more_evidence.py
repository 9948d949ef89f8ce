"""Laws of evidence: more of it never lowers a link, and the order it came in says nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.unit.attribution.made_work import HOUR, commit_work, edit_work, file_work, prints, said_work
from tests.unit.attribution.test_link_laws import worlds
from tokenmirror.attribution.carrying import carry
from tokenmirror.attribution.flows import CallAt, OpenEdit, Stop, session_flows
from tokenmirror.attribution.landing import History, Lander
from tokenmirror.attribution.links import find_links
from tokenmirror.attribution.nearby import guesses
from tokenmirror.attribution.works import CommitWork, EditWork, Evidence, Link, Rarity, SaidWork
from tokenmirror.domain.outcomes import Outcome

World = tuple[list[CommitWork], list[EditWork], list[SaidWork]]
SESSIONS = st.integers(1, 3)
OUTCOMES = st.sampled_from(Outcome)


def weights(links: Sequence[Link]) -> dict[tuple[int, int], float]:
    """Return the weight of each link by commit and session."""
    return {(link.commit, link.session): link.weight for link in links}


def one_of_mine(data: st.DataObject, commits: Sequence[CommitWork]) -> CommitWork | None:
    """Draw a commit of the person's that changed a file."""
    mine = [commit for commit in commits if commit.mine and commit.files]
    return data.draw(st.sampled_from(mine)) if mine else None


@settings(max_examples=40)
@given(worlds(), SESSIONS, st.data())
def test_a_word_never_lowers_a_link(world: World, session: int, data: st.DataObject) -> None:
    """A session that also says it made a commit has no less of it than before, and no less of any other."""
    commits, edits, said = world
    commit = one_of_mine(data, commits)
    if commit is None:
        return
    word = said_work(session, commit.key, at=commit.author_time)
    before, after = find_links(commits, edits, said), find_links(commits, edits, [*said, word])

    _no_link_of(session, before, after)
    assert any(
        link.session == session and Evidence.SAID in link.evidence for link in after if link.commit == commit.key
    )


def test_an_earlier_word_takes_no_later_edit_away() -> None:
    """A session that told of a commit an hour late wrote until then, whoever tells of it once more."""
    line = "only_here = measure_once(number=1)\n"
    commit = commit_work(1, file_work("prices.py", line), at=10 * HOUR)
    edit = edit_work(1, "prices.py", line, at=10 * HOUR + 30 * 60_000)
    late, early = said_work(1, commit.key, at=11 * HOUR), said_work(1, commit.key, at=10 * HOUR)

    _no_link_of(1, find_links([commit], [edit], [late]), find_links([commit], [edit], [late, early]))
    assert Evidence.CONTENT in find_links([commit], [edit], [early, late])[0].evidence


@settings(max_examples=40)
@given(worlds(), SESSIONS, st.data())
def test_another_matching_line_never_lowers_a_link(world: World, session: int, data: st.DataObject) -> None:
    """A commit's line that nobody wrote is then found in an edit: that session has no less of the commit."""
    commits, edits, said = world
    commit = one_of_mine(data, commits)
    if commit is None:
        return
    line = "only_here = measure_once(number=1)\n"
    first, *rest = commit.files
    longer = replace(commit, files=(replace(first, added=(*first.added, *prints(line))), *rest))
    world_of = [longer if each.key == commit.key else each for each in commits]
    edit = edit_work(session, first.path, line, at=data.draw(st.integers(0, commit.author_time)))
    before, after = find_links(world_of, edits, said), find_links(world_of, [*edits, edit], said)

    _no_link_of(session, before, after)


def _no_link_of(session: int, before: Sequence[Link], after: Sequence[Link]) -> None:
    """Check that no link of a session became weaker: neither its weight nor what it is told by."""
    found = weights(after)
    evidence = {(link.commit, link.session): set(link.evidence) for link in after}
    for link in before:
        if link.session == session:
            key = (link.commit, session)
            assert found.get(key, 0.0) >= link.weight - 1e-9
            assert set(link.evidence) <= evidence[key]


@settings(max_examples=40)
@given(worlds(), SESSIONS, st.data())
def test_a_guess_only_gives_way_to_evidence(world: World, session: int, data: st.DataObject) -> None:
    """What one more word takes away from the guesses stands among the links instead."""
    commits, edits, said = world
    commit = one_of_mine(data, commits)
    if commit is None:
        return
    more = [*said, said_work(session, commit.key, at=commit.author_time)]
    before, after = _with_guesses(commits, edits, said), _with_guesses(commits, edits, more)

    assert {link.commit for link in before} - {link.commit for link in after} == set()
    told = {link.commit for link in after if Evidence.NEAR not in link.evidence}
    gone = {(link.commit, link.session) for link in before} - {(link.commit, link.session) for link in after}
    # The word can also say under which address the session commits; then it was not the one who was near.
    assert {key for key, who in gone if who != session} <= told


def _with_guesses(commits: Sequence[CommitWork], edits: Sequence[EditWork], said: Sequence[SaidWork]) -> list[Link]:
    links = find_links(commits, edits, said)
    return [*links, *guesses(commits, edits, links, {})]


@settings(max_examples=40)
@given(worlds(), st.integers(0, 1 << 32))
def test_the_order_of_rows_changes_nothing(world: World, seed: int) -> None:
    """Links, guesses and landings are the same in whatever order commits and edits became known."""
    commits, edits, said = _at_moments_of_their_own(world)
    chance = random.Random(seed)
    others = chance.sample(commits, len(commits)), chance.sample(edits, len(edits))

    assert _told(*others, said) == _told(commits, edits, said)


def _at_moments_of_their_own(world: World) -> World:
    """Let no two edits happen in the same millisecond: which of the two was the last would be chance."""
    commits, edits, said = world
    return commits, [replace(edit, at=edit.at * 8 + number) for number, edit in enumerate(edits)], said


def _told(commits: list[CommitWork], edits: list[EditWork], said: list[SaidWork]) -> object:
    """Return all that attribution tells of a world, as a set of sayings."""
    links = find_links(commits, edits, said)
    main = [commit for commit in commits if commit.key % 2]
    history = History(
        {commit.oid: commit.oid for commit in main},
        {commit.oid: commit.committer_time for commit in main},
        frozenset(commit.oid for commit in main),
    )
    lander = Lander(commits, history, Rarity.of(commits, edits))
    landings = {commit.key: lander.landing(commit) for commit in commits if commit.mine}
    carried = carry(commits, landings, links)
    ordered = sorted(commits, key=lambda commit: commit.key)
    ends = sorted(((link.commit, link.session, round(link.weight, 9), end) for link, end in carried.links), key=repr)
    near = guesses(ordered, edits, links, carried.same_work)
    return sorted(links, key=repr), sorted(near, key=repr), sorted(landings.items()), ends, dict(carried.same_work)


CALLS = st.lists(
    st.builds(
        lambda at, counts, in_git: (at, counts, in_git),
        st.integers(0, 9 * HOUR),
        st.tuples(*[st.integers(0, 9_999)] * 5),
        st.booleans(),
    ),
    max_size=8,
)
STOPS = st.lists(st.tuples(st.integers(0, 9 * HOUR), st.integers(1, 4), st.floats(0, 50)), max_size=5)
FATES = st.lists(st.tuples(OUTCOMES, st.floats(0, 1)), min_size=4, max_size=4)
OPEN = st.lists(st.builds(OpenEdit, st.integers(0, 9 * HOUR), OUTCOMES), max_size=3, unique_by=lambda edit: edit.at)


@settings(max_examples=40)
@given(CALLS, STOPS, FATES, OPEN, st.integers(0, 1 << 32))
def test_flows_conserve_in_any_order(
    drawn: list[tuple[int, tuple[int, ...], bool]],
    moments: list[tuple[int, int, float]],
    fates: list[tuple[Outcome, float]],
    edits: list[OpenEdit],
    seed: int,
) -> None:
    """Each call's flows add up to its seven counts; the order in which rows come changes no flow."""
    calls = [CallAt(number, at, _counts(counts), in_git) for number, (at, counts, in_git) in enumerate(drawn)]
    shares = [((outcome, share), (Outcome.REWRITTEN, 1 - share)) for outcome, share in fates]
    stops = [Stop(at, commit, size, shares[commit - 1]) for at, commit, size in moments]
    chance = random.Random(seed)
    flows = session_flows(calls, stops, edits)
    again = session_flows(*(chance.sample(rows, len(rows)) for rows in (calls, stops, edits)))  # type: ignore[arg-type]

    for call in calls:
        parts = [flow.counts for flow in flows if flow.call == call.call]
        assert tuple(map(sum, zip(*parts, strict=True))) == call.counts
    assert sorted(again) == sorted(flows)


def _counts(five: tuple[int, ...]) -> tuple[int, int, int, int, int, int, int]:
    """Return seven counts whose parts are parts of their wholes."""
    fresh, read, short, long, output = five
    return (fresh + read + short + long, read, short + long, short, long, output, output // 3)
