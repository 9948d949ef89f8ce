"""Where a commit landed and what became of it, in sentences with the git command behind each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

from tokenmirror.language import Words, count, listed, sentences, tr
from tokenmirror.viewmodels import git_checks, numbers, words
from tokenmirror.viewmodels.evidence import CommitEvidence, FateFacts, OtherCommit, Revert
from tokenmirror.viewmodels.explained import Check, Step
from tokenmirror.viewmodels.fate_words import ids_in, phrase, state_words

_PULL = re.compile(r"\(([#!]\d+)\)$|^Merge pull request (#\d+) ")
MOST_PATHS = 3
"""Files for which a command is given where each of them says little."""
_TOLD_BY_FACTS = frozenset({"blame", "reverted_by", "rewrapped", "rewrapped_by"})


def landed(facts: CommitEvidence, zone: tzinfo) -> Iterator[Step]:
    """Tell whether and how a commit came into the default branch."""
    fate = facts.fate
    if facts.default_head is None:
        yield Step(tr("The repository has no default branch that is known, so nothing can have landed."))
    if fate is None:
        return
    if facts.default_head is not None:
        yield _by_ancestry(facts, facts.default_head)
    if fate.how == "ancestor":
        yield from _brought_in(facts, fate, zone)
        return
    yield Step(_how_text(fate), tuple(_how_checks(facts, fate)))
    if fate.landed_at is not None and fate.carrier is not None:
        yield from _carried_in(facts, fate.carrier, zone)


def _by_ancestry(facts: CommitEvidence, head: str) -> Step:
    values = {"branch": _branch(facts), "head": head[:12]}
    check = git_checks.ancestor(facts.top, facts.oid, head, is_one=facts.on_default)
    if facts.on_default:
        text = tr("It is an ancestor of the default branch, {branch} (at {head} when it was last judged).", **values)
        return Step(text, (check,))
    if facts.fate is not None and facts.fate.how == "ancestor":
        text = tr(
            "It is an ancestor of the default branch's other copy, local or remote; not of {branch} (at {head} when it"
            " was last judged).",
            **values,
        )
        return Step(text, (check, git_checks.named_by(facts.top, facts.oid, any_ref=True)))
    text = tr(
        "It is not itself an ancestor of the default branch, {branch} (at {head} when it was last judged).", **values
    )
    return Step(text, (check,))


def _branch(facts: CommitEvidence) -> str:
    return (facts.default_ref or "").removeprefix("refs/heads/").removeprefix("refs/remotes/")


def _brought_in(facts: CommitEvidence, fate: FateFacts, zone: tzinfo) -> Iterator[Step]:
    if fate.landed_at is None:
        return
    when = moment(fate.landed_at, zone)
    if fate.through is not None and fate.through.oid != facts.oid:
        text = tr(
            "{commit} brought it in {when}: the first commit of the branch's own line that holds it.",
            commit=named(fate.through),
            when=when,
        )
        yield Step(text, (git_checks.ancestor(facts.top, facts.oid, fate.through.oid),))
        yield from _pull_request(facts, fate.through)
    else:
        made = git_checks.made_at(facts.top, facts.oid, int(fate.landed_at.timestamp()))
        yield Step(tr("It was made on the branch itself, {when}.", when=when), (made,))


_HOW = Words(
    {
        "patch_id": "{commit} is the same change: git gives both one patch id.",
        "squash": "It was squashed: {commit} holds all that its branch held, by the patch id of the whole branch.",
        "copy": "{commit} is a reworked copy: same author, same author's time; it adds {lines} of its {all} telling"
        " lines.",
        "content": "It landed by its lines, without a patch id in common: {commit} adds {lines} of its {all} telling"
        " lines, the most of all.",
        "part": "A part of its lines landed: {commit} adds {lines} of its {all} telling lines, the most of all.",
        "open": "It has not landed; a branch, a tag or a worktree still holds it.",
        "superseded": "It has not landed; {commit}, which has not landed either, took its place and adds {lines} of its"
        " {all} telling lines.",
        "gone": "It has not landed, no branch holds it any more, and no other commit has its lines.",
    }
)


def _how_text(fate: FateFacts) -> str:
    other = named(fate.carrier) if fate.carrier is not None else tr("another commit")
    text = _HOW.get(fate.how)
    if text is None:
        return f"{words.LANDINGS.get(fate.how, fate.how)}: {other}."
    lines, telling = numbers.exact(fate.shared_lines), numbers.exact(fate.telling_lines)
    return text.format(commit=other, lines=lines, all=telling)


def _how_checks(facts: CommitEvidence, fate: FateFacts) -> Iterator[Check]:
    if fate.how == "open":
        yield git_checks.named_by(facts.top, facts.oid, any_ref=True)
    elif fate.how == "gone":
        yield git_checks.still_in_git(facts.top, facts.oid)
        yield git_checks.reflog(facts.top)
    elif fate.carrier is not None:
        yield from _comparison(facts, fate, fate.carrier)


def _comparison(facts: CommitEvidence, fate: FateFacts, other: OtherCommit) -> Iterator[Check]:
    if facts.patch_id and facts.patch_id == other.patch_id:
        yield git_checks.patch_id(facts.top, facts.oid, facts.patch_id)
        yield git_checks.patch_id(facts.top, other.oid, facts.patch_id)
    elif fate.squash_tip and other.patch_id and facts.default_head:
        yield git_checks.branch_patch_id(facts.top, facts.default_head, fate.squash_tip, other.patch_id)
        yield git_checks.patch_id(facts.top, other.oid, other.patch_id)
    elif (other.author, other.author_time) == (facts.author, facts.author_time) and other.known:
        line = f"{facts.author} {int(facts.author_time.timestamp())}"
        yield git_checks.same_author_and_time(facts.top, facts.oid, other.oid, line)
        yield git_checks.difference(facts.top, facts.oid, other.oid, facts.paths)
    else:
        yield git_checks.summary(facts.top, other.oid)
        yield git_checks.difference(facts.top, facts.oid, other.oid, facts.paths)


def _carried_in(facts: CommitEvidence, carrier: OtherCommit, zone: tzinfo) -> Iterator[Step]:
    fate = facts.fate
    if fate is None or fate.landed_at is None or facts.default_head is None:
        return
    when = moment(fate.landed_at, zone)
    checks = (git_checks.ancestor(facts.top, carrier.oid, facts.default_head),) if carrier.on_default else ()
    text = tr("{commit} is in the default branch since {when}.", commit=carrier.oid[:12], when=when)
    yield Step(text, checks)
    yield from _pull_request(facts, carrier)


def _pull_request(facts: CommitEvidence, other: OtherCommit) -> Iterator[Step]:
    """Tell apart that a pull request landed, a fact, from whose lines did."""
    found = _PULL.search(other.subject)
    if found is not None:
        number = found[1] or found[2]
        text = tr(
            "Its subject says that {commit} is pull request {number}: that one landed, whatever its lines are.",
            commit=other.oid[:12],
            number=number,
        )
        yield Step(text, (git_checks.message_names(facts.top, other.oid, number),))


def became(facts: CommitEvidence, zone: tzinfo) -> Iterator[Step]:
    """Tell what is left of a commit at the head of the default branch, and why it is called what it is."""
    fate = facts.fate
    if fate is None:
        return
    state = state_words(fate.state)
    text = tr("{state}, as of {when}.", state=state[:1].upper() + state[1:], when=moment(fate.as_of, zone))
    rule = _rule(fate)
    yield Step(sentences(text, rule))
    if fate.revert is not None:
        yield _reverted(facts, fate.revert)
    if fate.landed_at is not None:
        yield from _alive(facts, fate)
    for days, lines, head in fate.alive_at:
        yield Step(_alive_then(days, lines, head), tuple(_blames_then(facts, fate, head, lines)))
    for change in fate.states:
        when = moment(change.at, zone) if change.at is not None else tr("nobody knows when")
        yield _evidence(facts, f"{when}: {state_words(change.state)}", change.evidence)
    told = {fate.how, *_TOLD_BY_FACTS}
    rest = tuple(word for word in fate.evidence if word.partition(":")[0] not in told)
    if rest:
        yield _evidence(facts, tr("Also noted"), rest)


def _alive_then(days: int, lines: int, head: str) -> str:
    values = {"lines": numbers.exact(lines), "commit": head[:12]}
    if not days:
        return tr("When it landed {lines} of its lines were alive, in {commit}.", **values)
    return count(
        days,
        "{n} day after it landed {lines} of its lines were alive, in {commit}.",
        "{n} days after it landed {lines} of its lines were alive, in {commit}.",
        **values,
    )


_RULES = Words(
    {
        "kept": "Four fifths or more of what it newly added are alive.",
        "kept_in_part": "Less than four fifths of what it newly added are alive, but more than one fifth.",
        "rewritten": "Less than a fifth of what it newly added is alive, and no revert says why.",
        "pending": "It landed less than seven days before that, too young to judge.",
    }
)


def _rule(fate: FateFacts) -> str:
    """Return why lines lead to this word, where added lines decide."""
    if any(word.startswith("out:") for word in fate.evidence) or not fate.lines_added:
        return ""
    return _RULES.get(fate.state, "")


def _evidence(facts: CommitEvidence, text: str, evidence: tuple[str, ...]) -> Step:
    """Tell evidence word by word, with the commits that it names."""
    checks = tuple(git_checks.summary(facts.top, oid) for oid in ids_in(evidence) if oid != facts.oid)
    return Step(f"{text} ({listed(map(phrase, evidence))})." if evidence else f"{text}.", checks)


def _reverted(facts: CommitEvidence, revert: Revert) -> Step:
    own = revert.target == facts.oid
    values = {"by": named(revert.by), "carrier": revert.target[:12]}
    if revert.names is not None:
        if own:
            text = tr("{by} reverted it: its message names it.", **values)
        else:
            text = tr("{by} reverted {carrier}, which carries it: its message names it.", **values)
        return Step(text, (git_checks.message_names(facts.top, revert.by.oid, revert.names),))
    if revert.patch_id is not None:
        checks = (
            git_checks.reversed_patch_id(facts.top, revert.target, revert.patch_id),
            git_checks.patch_id(facts.top, revert.by.oid, revert.patch_id),
        )
        if own:
            return Step(tr("{by} reverted it: it is the exact reverse, by patch id.", **values), checks)
        return Step(
            tr("{by} reverted {carrier}, which carries it: it is the exact reverse, by patch id.", **values), checks
        )
    if own:
        text = tr("{by} undid it without saying so: it took nearly all of its lines out again.", **values)
    else:
        text = tr(
            "{by} undid {carrier}, which carries it, without saying so: it took nearly all of its lines out again.",
            **values,
        )
    return Step(text, (git_checks.summary(facts.top, revert.by.oid),))


def _alive(facts: CommitEvidence, fate: FateFacts) -> Iterator[Step]:
    own = sum(fate.blamed.values())
    if not fate.lines_added:
        yield Step(tr("It added no lines in files that count."))
        return
    text = tr(
        "{alive} of {added} added lines are alive at the head of the default branch. Blame, ignoring white space and"
        " following moves, gives it {own}.",
        alive=numbers.exact(fate.lines_alive),
        added=numbers.exact(fate.lines_added),
        own=numbers.exact(own),
    )
    if fate.far & fate.blamed.keys():
        twice = tr(
            "Lines that came out of other files, or that a listed formatting touched, count for who wrote them too."
        )
        text = sentences(text, twice)
    checks = tuple(_blames(facts, fate.blamed, facts.oid)) if facts.on_default else ()
    if not checks and not fate.lines_alive:
        checks = tuple(git_checks.history_of(facts.top, path) for path in facts.paths[:MOST_PATHS])
    yield Step(text, checks)
    yield from _said_twice(facts, fate)
    others = fate.lines_alive - own
    if others > 0 and fate.carrier is not None and fate.carried:
        held = sum(fate.carried.values())
        text = tr(
            "{lines} live on under the name of {commit}, which has {held} living lines in all.",
            lines=numbers.exact(others),
            commit=fate.carrier.oid[:12],
            held=numbers.exact(held),
        )
        yield Step(text, tuple(_blames(facts, fate.carried, fate.carrier.oid)) if fate.carrier.on_default else ())
    elif others > 0:
        text = count(
            others,
            "{n} line lives on under the names of other commits that hold the same work.",
            "{n} lines live on under the names of other commits that hold the same work.",
        )
        yield Step(text)


def _said_twice(facts: CommitEvidence, fate: FateFacts) -> Iterator[Step]:
    """Tell of lines that say the same: in other breaks they count for who wrote them, in copies once."""
    for kind, _, value in (word.partition(":") for word in fate.evidence):
        if kind == "rewrapped":
            part = value.partition("/")[0]
            text = tr(
                "{lines} of its lines only break others differently: these count for who wrote them, not for it.",
                lines=part,
            )
            yield Step(text, (git_checks.breaks(facts.top, facts.oid),))
        elif kind == "rewrapped_by":
            text = tr(
                "{commit} broke lines of it differently; they say the same, and are its own where they live on.",
                commit=value[:12],
            )
            yield Step(text, (git_checks.breaks(facts.top, value),))
        elif kind == "copies":
            text = tr(
                "{lines} of the {all} lines it added only repeat others of it in further files: a line counts once, and"
                " as alive while all of these files have it that are still there.",
                lines=value.partition("/")[0],
                all=value.partition("/")[2],
            )
            yield Step(text, (git_checks.summary(facts.top, facts.oid),))


def _blames(facts: CommitEvidence, counts: Mapping[str, int], oid: str) -> Iterator[Check]:
    """Yield the blame of each file that holds living lines of a commit."""
    head, far = facts.default_head, facts.fate.far if facts.fate is not None else frozenset()
    for path, lines in counts.items() if head is not None else ():
        if path in far:
            yield from git_checks.blamed_far(facts.top, str(head), path, oid, lines)
        else:
            yield git_checks.blamed(facts.top, str(head), path, oid, lines)


def _blames_then(facts: CommitEvidence, fate: FateFacts, head: str, lines: int) -> Iterator[Check]:
    """Yield the blame of an earlier day, in the files that are still there; else which files were there then."""
    there = [path for path in facts.paths if path in fate.blamed and path not in fate.far]
    plain = not fate.far and not any(word.startswith("rewrapped") for word in fate.evidence)
    alone = fate.how == "ancestor" and list(facts.paths) == list(fate.blamed) and plain and len(there) == 1
    for path in there[:MOST_PATHS] if lines else ():
        whole = git_checks.blamed(facts.top, head, path, facts.oid, lines)
        yield whole if alone else git_checks.blamed_then(facts.top, head, path, facts.oid, lines)
    if facts.paths and not (there and lines):
        yield git_checks.files_then(facts.top, head, facts.paths[:MOST_PATHS])


def named(other: OtherCommit) -> str:
    """Return how another commit is called in a sentence."""
    commit = other.oid[:12]
    return tr("{commit} “{subject}”", commit=commit, subject=other.subject) if other.subject else commit


def moment(at: datetime, zone: tzinfo) -> str:
    """Return a moment to the second, as logs and git show it."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S}"
