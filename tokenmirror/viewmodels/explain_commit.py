"""Why a commit counts as it does: whose it is, who made it, where it is, and how to check each by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels import git_checks, numbers, recorded, words
from tokenmirror.viewmodels.evidence import CommitEvidence, FilePart, OtherCommit, Said, SessionPart
from tokenmirror.viewmodels.explain_fate import became, landed
from tokenmirror.viewmodels.explained import Check, Section, Step

MOST_FILES = 12
"""Files of one session that are told one by one."""


def explain_commit(facts: CommitEvidence, zone: tzinfo) -> tuple[Section, ...]:
    """Return all that is known of a commit, and what is not, in sentences with commands."""
    sections = (
        Section("Whose it is", tuple(_whose(facts))),
        Section("What you said", tuple(_corrections(facts))),
        Section("Who made it", tuple(_makers(facts, zone))),
        Section("Where it landed", tuple(landed(facts, zone))),
        Section("What became of it", tuple(became(facts, zone))),
        Section("Other commits of the same work", tuple(_same_work(facts))),
        Section("Tokens that flowed into it", tuple(_tokens(facts))),
        Section("What is not known", tuple(_unknown(facts))),
    )
    return tuple(section for section in sections if section.steps)


def moment(at: datetime, zone: tzinfo) -> str:
    """Return a moment to the second, as logs and git show it."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S}"


def _whose(facts: CommitEvidence) -> Iterator[Step]:
    check = git_checks.author(facts.top, facts.oid, facts.author)
    if not facts.mine and any(word == "not_mine" for word, _session in facts.corrections):
        yield Step(f"Not counted as yours, for you said so. Its author is {facts.author}.", (check,))
        return
    if not facts.mine:
        text = f"Not yours: its author is {facts.author}, an address that does not count as you. If it is you:"
        yield Step(f"{text} tokenmirror me add ADDRESS.", (check, git_checks.own_addresses(facts.top)))
        return
    if facts.address_by_person:
        yield Step(f"Yours: its author is {facts.author}, an address that you added.", (check,))
        return
    or_name = ", or one under the same name, for a session of yours made it" if facts.sessions else ""
    text = f"Yours: its author is {facts.author}, an address of git's configuration (through .mailmap){or_name}."
    yield Step(text, (check, git_checks.own_addresses(facts.top)))
    if facts.merge:
        yield Step("It is a merge: it joins others and counts no lines of its own.")


def _corrections(facts: CommitEvidence) -> Iterator[Step]:
    for word, session in facts.corrections:
        known = {
            "linked": f"You said that it came from session {session}: tokenmirror link.",
            "unlinked": f"You said that it did not come from session {session}: tokenmirror unlink.",
            "not_mine": "You said that it is not to be counted as yours: tokenmirror ignore.",
        }
        yield Step(f"{known.get(word, f'You said: {word} {session}.')} With --undo that is taken back.")


def _makers(facts: CommitEvidence, zone: tzinfo) -> Iterator[Step]:
    if facts.merge:
        lines: tuple[Step, ...] = ()
    else:
        left_out = (
            f" {numbers.counted(facts.generated_lines, 'line', 'lines')} in {len(facts.generated)} generated, vendored"
            " or lock files are left out."
            if facts.generated
            else ""
        )
        text = f"It added {numbers.counted(facts.lines_added, 'line', 'lines')} in files that count.{left_out}"
        check = git_checks.lines_added(
            facts.top, facts.oid, facts.lines_added + facts.generated_lines, facts.without_lines
        )
        lines = (Step(text, (check,)),)
    yield from lines
    for part in facts.sessions:
        yield from _maker(facts, part, zone)
    if not facts.sessions:
        yield Step(_nobody(facts))


def _nobody(facts: CommitEvidence) -> str:
    if not facts.mine:
        return "No session is asked about: only your own commits are linked."
    if facts.merge:
        return "No session said that it made this merge."
    return (
        "No session is known to have had a part in it: none said so, and none wrote lines that it added"
        " to the same files."
    )


def _maker(facts: CommitEvidence, part: SessionPart, zone: tzinfo) -> Iterator[Step]:
    guess = ", a guess" if set(part.evidence) <= {"near"} else ""
    yield Step(
        f"{part.source} session {part.name}: {percent(part.weight)} of what sessions put into it{guess}."
        f" Its part is counted up to {moment(part.stop_at, zone)}."
    )
    for kind in part.evidence:
        if kind == "said":
            yield from _said(facts, part, zone)
        elif kind == "content":
            yield from _content(facts, part)
        elif kind == "near":
            yield _near(facts, part, zone)
        else:
            yield Step(_other_evidence(kind))


def _near(facts: CommitEvidence, part: SessionPart, zone: tzinfo) -> Step:
    did = f"edited “{part.near_path}”" if part.near_path else "ran a command in the checkout"
    return Step(
        f"near: at {moment(part.stop_at, zone)} it {did}; git says the commit was made"
        f" {moment(facts.committer_time, zone)}, and nothing else says more. This is a guess: it moves no tokens.",
        (git_checks.made_at(facts.top, facts.oid, int(facts.committer_time.timestamp())),),
    )


def _other_evidence(kind: str) -> str:
    known = {
        "person": "person: you said so. That outranks all other evidence.",
    }
    return known.get(kind) or words.EVIDENCE.get(kind, kind)


def _said(facts: CommitEvidence, part: SessionPart, zone: tzinfo) -> Iterator[Step]:
    for kind, oid in part.named_in:
        what = "this commit" if oid == facts.oid else f"{oid[:12]}, which stands for the same work,"
        if kind == "note":
            text = f"said: the note that git-ai left on {what} names the session."
            yield Step(text, (git_checks.note_names(facts.top, oid, part.name),))
        else:
            text = f"said: a trailer in the message of {what} names the session."
            yield Step(text, (git_checks.message_names(facts.top, oid, part.name),))
    if not part.said and not part.named_in:
        yield Step("said: its word is known, but not the record of the log that holds it.")
    for said in part.said:
        yield Step(_said_text(facts, said, zone), tuple(_said_checks(facts, part, said)))


def _said_text(facts: CommitEvidence, said: Said, zone: tzinfo) -> str:
    made = f"git says it was made {moment(facts.committer_time, zone)}"
    ran = f"said: it ran git commit at {moment(said.at, zone)}"
    if not said.prefix:
        return (
            f"{ran}, and its output named no commit; {made}, and no other was made in those seconds, or the reflog"
            " of its checkout names this one."
        )
    if said.became:
        return f"{ran}, and its output names {said.prefix}, which became this commit."
    return f"{ran}, and its output names {said.prefix}; {made}."


def _said_checks(facts: CommitEvidence, part: SessionPart, said: Said) -> Iterator[Check]:
    there = [log.path for log in part.logs if not log.gone]
    if said.prefix and there:
        yield git_checks.log_names(there, said.prefix)
    if not said.prefix:
        yield git_checks.reflog(facts.top)
    if not said.became:
        yield git_checks.made_at(facts.top, facts.oid, int(facts.committer_time.timestamp()))


def _content(facts: CommitEvidence, part: SessionPart) -> Iterator[Step]:
    told = part.files[:MOST_FILES]
    text = f"content: {part.lines:,} of the {facts.lines_added:,} lines it added are credited to this session"
    found = sum(one.written for one in part.files)
    if found > part.lines:
        text += f"; {found:,} are lines it wrote, and a line that several wrote goes to one of them"
    yield Step(f"{text}.")
    for one in told:
        yield Step(_file(one))
    if len(part.files) > len(told):
        yield Step(f"and {numbers.counted(len(part.files) - len(told), 'more file', 'more files')}.")
    if not part.files:
        yield Step(
            "Which lines is not known file by file: they are in other commits of the same work, or under other names."
        )


def _file(one: FilePart) -> str:
    name = f"“{one.path}”" + (f" (edited as “{one.edited_as}”)" if one.edited_as != one.path else "")
    if not one.added:
        lines = numbers.counted(one.removed, "telling line", "telling lines")
        return f"{name}: it lost {lines} that this session removed."
    share = percent(one.telling_written / one.telling if one.telling else 0.0)
    return (
        f"{name}: {one.written:,} of {one.added:,} added lines; of {one.telling:,} that are telling"
        f" (not blank or mere brackets) {one.telling_written:,}, {share}."
    )


def _same_work(facts: CommitEvidence) -> Iterator[Step]:
    if facts.same_work is not None:
        other = facts.same_work
        text = f"{named(other)} stands for the same work; the tokens are counted there, once."
        checks: tuple[Check, ...] = (git_checks.summary(facts.top, other.oid),)
        if facts.on_default and (other.author, other.author_time) == (facts.author, facts.author_time):
            text += " Both came to the default branch: author and author's time are one, as a pick leaves them."
            line = f"{facts.author} {int(facts.author_time.timestamp())}"
            checks = (*checks, git_checks.same_author_and_time(facts.top, facts.oid, other.oid, line))
        yield Step(text, checks)
    for one in facts.copies:
        checks = (git_checks.summary(facts.top, one.oid),)
        yield Step(f"{named(one)} is the same work (amended, rebased or picked); its tokens are counted here.", checks)
    for one in facts.folded_in:
        checks = (git_checks.summary(facts.top, one.oid),)
        yield Step(f"{named(one)} went into this one, with others or in part; it keeps its own tokens.", checks)


def named(other: OtherCommit) -> str:
    """Return how another commit is called in a sentence."""
    return f"{other.oid[:12]} “{other.subject}”" if other.subject else other.oid[:12]


def percent(share: float) -> str:
    """Return a share in per cent."""
    text = f"{100 * share:.0f}"
    return f"<1{numbers.THIN_SPACE}%" if text == "0" and share > 0 else f"{text}{numbers.THIN_SPACE}%"


def _tokens(facts: CommitEvidence) -> Iterator[Step]:
    yield from how_known(facts.qualities)
    if not facts.tokens:
        yield Step("No tokens are known to have flowed into it.")
        return
    within = " with the commits that went into it" if facts.folded_in else ""
    spent = f"{recorded.before(facts.qualities)}{facts.tokens:,} tokens".capitalize()
    yield Step(f"{spent}{within}: {outcomes(facts.outcomes)}.")
    for part in facts.sessions:
        if part.tokens:
            yield Step(f"{part.tokens:,} of them by {part.source} session {part.name}.")


def how_known(qualities: Mapping[Quality, int]) -> Iterator[Step]:
    """Yield what of some calls is no measured count."""
    without, estimated = qualities.get(Quality.NOT_RECORDED, 0), qualities.get(Quality.ESTIMATED, 0)
    if without:
        calls = numbers.counted(without, "call", "calls")
        yield Step(f"Of {calls} the tool recorded no tokens: that is no zero, nobody wrote it down.")
    if estimated:
        calls = numbers.counted(estimated, "call", "calls")
        yield Step(f"Of {calls} the tool recorded tokens that it rounded or estimated.")


def outcomes(sums: dict[str, int] | object) -> str:
    """Return where tokens went, in the usual order, as a list in words."""
    known = {outcome.value: words.OUTCOMES[outcome] for outcome in Outcome}
    given = sums if isinstance(sums, dict) else {}
    ordered = sorted(given, key=lambda key: (list(known).index(key) if key in known else len(known), key))
    return ", ".join(f"{given[key]:,} {known.get(key, key)}" for key in ordered)


def _unknown(facts: CommitEvidence) -> Iterator[Step]:
    if facts.repository_trouble:
        yield Step(f"The repository could not be read at the last look: {facts.repository_trouble}")
    if facts.fate is None and facts.mine:
        yield Step("What became of it is not judged yet: tokenmirror collect --once reads what is new.")
    if not facts.mine:
        yield Step("What became of it is not asked: fates are for your own commits.")
    if facts.sessions:
        yield Step(
            "The lines themselves are not stored, only keyed fingerprints of them; so which line matched cannot be"
            " shown here, only how many."
        )
