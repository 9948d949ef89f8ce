"""Which commits stand for the same work, so that tokens end in one of them and the others can say so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.works import CommitWork, Evidence, Link
from tokenmirror.domain.fingerprints import THIN

_ONE_TO_ONE = frozenset({"patch_id", "copy"})
SAME_SHARE = 0.8
"""Share of telling lines in common from which commits of one author, moment and subject are the same work."""


class Carried(msgspec.Struct, frozen=True):
    """The links of a repository once copies and squashes are known."""

    links: tuple[tuple[Link, bool], ...]
    """Each link, and whether it ends a stretch of its session."""
    same_work: Mapping[int, int]
    """For a copy of a commit: the commit that takes its tokens."""


def carry(commits: Sequence[CommitWork], landings: Mapping[int, Landing], links: Iterable[Link]) -> Carried:
    """Show links on what commits became; where several were squashed, they end the stretches and not the squash."""
    by_oid = {commit.oid: commit for commit in commits}
    found: dict[int, dict[int, Link]] = defaultdict(dict)
    for link in links:
        found[link.commit][link.session] = link
    again = {
        later: first
        for later, first in told_again(commits, landings).items()
        if found[later].keys() <= found[first].keys()  # another session that picked it made it
    }
    same_work = _roots(_copies(commits, landings, by_oid) | again)
    silent: set[tuple[int, int]] = set()
    for copy, root in same_work.items():
        for link in list(found[copy].values()):
            found[root][link.session] = _joined(found[root].get(link.session), replace(link, commit=root))
    for later in again:
        for link in list(found[same_work[later]].values()):
            found[later].setdefault(link.session, replace(link, commit=later))
            silent.add((later, link.session))
    _add_carriers([c for c in commits if c.key not in same_work], landings, by_oid, found, silent)
    ordered = (link for key in sorted(found) for link in found[key].values())
    weighed = _with_whole_weights(ordered)
    return Carried(tuple((link, (link.commit, link.session) not in silent) for link in weighed), same_work)


def _copies(
    commits: Sequence[CommitWork], landings: Mapping[int, Landing], by_oid: Mapping[str, CommitWork]
) -> dict[int, int]:
    """Return for each commit that was amended, rebased or picked the one it became."""
    result: dict[int, int] = {}
    for commit in commits:
        landing = landings.get(commit.key)
        carrier = by_oid.get(landing.carrier) if landing is not None and landing.carrier else None
        if landing is None or carrier is None or not carrier.mine:
            continue
        same_origin = carrier.author == commit.author and carrier.author_time == commit.author_time
        if landing.how in _ONE_TO_ONE or (landing.how == "superseded" and same_origin):
            result[commit.key] = carrier.key
    return result


def told_again(commits: Iterable[CommitWork], landings: Mapping[int, Landing]) -> dict[int, int]:
    """Return for what came to the default branch more than once the first of it: picked again, or picked and merged.

    A pick keeps author and author's time; who writes the same lines once more by hand does not.
    """
    there: dict[tuple[str, int], list[CommitWork]] = defaultdict(list)
    for commit in commits:
        landing = landings.get(commit.key)
        if landing is not None and landing.how == "ancestor" and not commit.is_merge:
            there[commit.author, commit.author_time].append(commit)
    result: dict[int, int] = {}
    for members in there.values():
        members.sort(key=lambda commit: (commit.committer_time, commit.key))
        for place, later in enumerate(members):
            first = next((one for one in members[:place] if _is_same(one, later)), None)
            if first is not None:
                result[later.key] = first.key
    return result


def _is_same(one: CommitWork, other: CommitWork) -> bool:
    if one.patch_id is not None and one.patch_id == other.patch_id:
        return True
    lines, others = _telling(one), _telling(other)
    shared = (lines & others).total()
    return one.subject == other.subject and 0 < SAME_SHARE * max(lines.total(), others.total()) <= shared


def _telling(commit: CommitWork) -> Counter[tuple[str, int]]:
    pairs = ((file.path, line) for file in commit.counted_files() for line in file.added)
    return Counter(pair for pair in pairs if not pair[1] & THIN)


def _roots(steps: Mapping[int, int]) -> dict[int, int]:
    """Return for each copy what it became in the end."""
    roots = ((copy, _last(root, steps)) for copy, root in steps.items())
    return {copy: root for copy, root in roots if copy != root}


def _last(key: int, steps: Mapping[int, int]) -> int:
    """Follow copies of copies, but never in a circle."""
    seen = {key}
    while key in steps and steps[key] not in seen:
        key = steps[key]
        seen.add(key)
    return key


def _add_carriers(
    commits: Sequence[CommitWork],
    landings: Mapping[int, Landing],
    by_oid: Mapping[str, CommitWork],
    found: dict[int, dict[int, Link]],
    silent: set[tuple[int, int]],
) -> None:
    """Show on a squash whose work it holds; the commits that it was made of take the tokens."""
    for commit in commits:
        landing = landings.get(commit.key)
        carrier = by_oid.get(landing.carrier) if landing is not None and landing.carrier else None
        if landing is None or carrier is None or carrier.key == commit.key or landing.how in _ONE_TO_ONE:
            continue
        for link in list(found[commit.key].values()):
            if (commit.key, link.session) not in silent:
                own = found[carrier.key].get(link.session)
                # What came in only in part says nothing of how many lines did.
                there = replace(link, commit=carrier.key, lines=0 if landing.how == "part" else link.lines)
                found[carrier.key][link.session] = _joined(own, there)
                silent.add((carrier.key, link.session))


def _joined(own: Link | None, other: Link) -> Link:
    """Join what two commits say of one session's part in the same work."""
    if own is None:
        return other
    evidence = tuple(kind for kind in Evidence if kind in own.evidence or kind in other.evidence)
    return replace(own, evidence=evidence, stop_at=max(own.stop_at, other.stop_at), lines=max(own.lines, other.lines))


def _with_whole_weights(links: Iterable[Link]) -> list[Link]:
    """Scale the weights of each commit so that they add up to one again."""
    ordered = list(links)
    sums: dict[int, float] = defaultdict(float)
    for link in ordered:
        sums[link.commit] += link.weight
    return [
        link if sums[link.commit] == 1.0 else replace(link, weight=link.weight / sums[link.commit]) for link in ordered
    ]
