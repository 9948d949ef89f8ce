"""What the person said of links and commits, which outranks all evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from tokenmirror.attribution.carrying import carry
from tokenmirror.attribution.flows import Flow
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.works import CommitWork, Evidence, Link
from tokenmirror.domain.corrections import Correction, Word
from tokenmirror.domain.outcomes import Outcome


class Corrected:
    """Commits, landings and links of one repository as the person corrected them.

    What is said of a commit holds for the same work under other ids, and for what was squashed into it; of
    two words that meet in one place the later one counts.
    """

    def __init__(
        self, said: Sequence[Correction], commits: Sequence[CommitWork], landings: Mapping[int, Landing]
    ) -> None:
        """Take what was said, the oldest word first, and what attribution found."""
        self._by_key = {commit.key: commit for commit in commits}
        self._said = said
        self._links: dict[tuple[int, int], Correction] = {}
        """For a commit and a session: what was said of the two last."""
        disowned: set[int] = set()
        spread = _Spread(commits, landings) if said else None
        for word in said:
            if spread is not None and word.word is Word.NOT_MINE:
                disowned |= spread.all_of(word.oid)
            elif spread is not None:
                self._hear(word, spread)
        self.disowned = frozenset(disowned)
        """Commits that are not to be counted as the person's."""
        self.commits = [replace(c, mine=False) if c.key in disowned else c for c in commits]
        self.landings = {key: landing for key, landing in landings.items() if key not in disowned}

    def _hear(self, word: Correction, spread: _Spread) -> None:
        """Note a word of a session; one that links takes back what unlinked the same work, and links it once."""
        if word.word is Word.UNLINKED:
            self._links |= {(key, word.session): word for key in spread.all_of(word.oid)}
            return
        for key in spread.same_as(word.oid):
            if self._is(key, word.session, Word.UNLINKED):
                del self._links[key, word.session]
        self._links |= {(key, word.session): word for key in spread.named(word.oid)}

    def _is(self, commit: int, session: int, word: Word) -> bool:
        said = self._links.get((commit, session))
        return said is not None and said.word is word

    def links(self, found: Iterable[Link]) -> list[Link]:
        """Return links without those that are not so, and with those that are; weights of a commit add up to one."""
        by_commit: dict[int, list[Link]] = defaultdict(list)
        for link in found:
            by_commit[link.commit].append(link)
        for key in {key for key, _session in self._links}:
            by_commit[key] = self._links_of(key, by_commit[key])
        return [link for key in sorted(by_commit) for link in by_commit[key] if key not in self.disowned]

    def allowed(self, found: Iterable[Link]) -> list[Link]:
        """Return guesses without those that the person said are not so."""
        return [link for link in found if not self._is(link.commit, link.session, Word.UNLINKED)]

    def _links_of(self, key: int, found: Sequence[Link]) -> list[Link]:
        """Return the links of a commit that something was said of; a word weighs as much as the heaviest link."""
        kept = {link.session: link for link in found if not self._is(key, link.session, Word.UNLINKED)}
        heaviest = max((link.weight for link in kept.values()), default=1.0)
        for (commit, session), said in self._links.items():
            if commit == key and said.word is Word.LINKED:
                kept[session] = _by_person(kept.get(session), self._by_key[key], said, heaviest)
        whole = sum(link.weight for link in kept.values())
        return [replace(kept[session], weight=kept[session].weight / whole) for session in sorted(kept)]


class _Spread:
    """Which commits hold the same work as one that was named."""

    def __init__(self, commits: Sequence[CommitWork], landings: Mapping[int, Landing]) -> None:
        self._keys = {commit.oid: commit.key for commit in commits}
        self._root = carry(commits, landings, ()).same_work
        self._copies: dict[int, set[int]] = defaultdict(set)
        for copy, root in self._root.items():
            self._copies[root].add(copy)
        self._carried: dict[int, set[int]] = defaultdict(set)
        for key, landing in landings.items():
            if landing.carrier in self._keys:
                self._carried[self._keys[landing.carrier]].add(key)

    def named(self, oid: str) -> frozenset[int]:
        """Return a commit and the one that it became."""
        key = self._keys.get(oid)
        return frozenset() if key is None else frozenset({key, self._root.get(key, key)})

    def same_as(self, oid: str) -> set[int]:
        """Return a commit and its copies."""
        return {copy for key in self.named(oid) for copy in (key, *self._copies.get(key, ()))}

    def all_of(self, oid: str) -> set[int]:
        """Return a commit, its copies, and everything that went into one of them."""
        seen: set[int] = set()
        waiting = list(self.named(oid))
        while waiting:
            key = waiting.pop()
            if key not in seen:
                seen.add(key)
                waiting += [*self._copies.get(key, ()), *self._carried.get(key, ())]
        return seen


def _by_person(own: Link | None, commit: CommitWork, said: Correction, heaviest: float) -> Link:
    """Return the link that a person named; they did not say which lines, so none are made up."""
    if own is not None:
        evidence = tuple(kind for kind in Evidence if kind is Evidence.PERSON or kind in own.evidence)
        return replace(own, weight=heaviest, evidence=evidence)
    return Link(commit.key, said.session, heaviest, 0, _stop(commit, said), (Evidence.PERSON,))


def _stop(commit: CommitWork, said: Correction) -> int:
    """Return when the work on a commit ended: when it was made, but not before the session began."""
    began = said.began if said.began is not None else commit.author_time
    moments = (commit.author_time, commit.committer_time, said.ended or 0)
    return next((at for at in moments if at >= began), commit.author_time)


def never_to_be_kept(flows: Iterable[Flow]) -> list[Flow]:
    """Return the flows of a session of which no more will come: what is still open was tried and is set aside.

    What landed stays what it is, and reading stays reading; no token is moved to another commit.
    """
    return [flow._replace(outcome=Outcome.SET_ASIDE) if flow.outcome is Outcome.IN_PROGRESS else flow for flow in flows]
