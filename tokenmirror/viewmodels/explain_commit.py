"""Why a commit counts as it does: whose it is, who made it, where it is, and how to check each by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import tzinfo

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.language import Words, count, listed, sentences, tr
from tokenmirror.viewmodels import git_checks, numbers, recorded, words
from tokenmirror.viewmodels.evidence import CommitEvidence, FilePart, Said, SessionPart
from tokenmirror.viewmodels.explain_fate import became, landed, moment, named
from tokenmirror.viewmodels.explained import Check, Section, Step

_YOU_SAID = Words(
    {
        "linked": "You said that it came from session {session}: tokenmirror link.",
        "unlinked": "You said that it did not come from session {session}: tokenmirror unlink.",
        "not_mine": "You said that it is not to be counted as yours: tokenmirror ignore.",
    }
)
MOST_FILES = 12
"""Files of one session that are told one by one."""


def explain_commit(facts: CommitEvidence, zone: tzinfo) -> tuple[Section, ...]:
    """Return all that is known of a commit, and what is not, in sentences with commands."""
    sections = (
        Section(tr("Whose it is"), tuple(_whose(facts))),
        Section(tr("What you said"), tuple(_corrections(facts))),
        Section(tr("Who made it"), tuple(_makers(facts, zone))),
        Section(tr("Where it landed"), tuple(landed(facts, zone))),
        Section(tr("What became of it"), tuple(became(facts, zone))),
        Section(tr("Other commits of the same work"), tuple(_same_work(facts))),
        Section(tr("Tokens that flowed into it"), tuple(_tokens(facts))),
        Section(tr("What is not known"), tuple(_unknown(facts))),
    )
    return tuple(section for section in sections if section.steps)


def _whose(facts: CommitEvidence) -> Iterator[Step]:
    check = git_checks.author(facts.top, facts.oid, facts.author)
    if not facts.mine and any(word == "not_mine" for word, _session in facts.corrections):
        text = tr("Not counted as yours, for you said so. Its author is {author}.", author=facts.author)
        yield Step(text, (check,))
        return
    if not facts.mine:
        text = tr(
            "Not yours: its author is {author}, an address that does not count as you. If it is you: tokenmirror me"
            " add ADDRESS.",
            author=facts.author,
        )
        yield Step(text, (check, git_checks.own_addresses(facts.top)))
        return
    if facts.address_by_person:
        yield Step(tr("Yours: its author is {author}, an address that you added.", author=facts.author), (check,))
        return
    yield Step(_by_configuration(facts), (check, git_checks.own_addresses(facts.top)))
    if facts.merge:
        yield Step(tr("It is a merge: it joins others and counts no lines of its own."))


def _by_configuration(facts: CommitEvidence) -> str:
    if facts.sessions:
        return tr(
            "Yours: its author is {author}, an address of git's configuration (through .mailmap), or one under the"
            " same name, for a session of yours made it.",
            author=facts.author,
        )
    return tr(
        "Yours: its author is {author}, an address of git's configuration (through .mailmap).", author=facts.author
    )


def _corrections(facts: CommitEvidence) -> Iterator[Step]:
    back = tr("With --undo that is taken back.")
    for word, session in facts.corrections:
        said = _YOU_SAID.get(word)
        text = tr("You said: {word} {session}.", word=word, session=session) if said is None else said
        yield Step(f"{text.replace('{session}', session)} {back}")


def _makers(facts: CommitEvidence, zone: tzinfo) -> Iterator[Step]:
    if facts.merge:
        lines: tuple[Step, ...] = ()
    else:
        text = count(
            facts.lines_added, "It added {n} line in files that count.", "It added {n} lines in files that count."
        )
        if facts.generated:
            left_out = count(
                facts.generated_lines,
                "{n} line in {files} generated, vendored or lock files are left out.",
                "{n} lines in {files} generated, vendored or lock files are left out.",
                files=len(facts.generated),
            )
            text = sentences(text, left_out)
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
        return tr("No session is asked about: only your own commits are linked.")
    if facts.merge:
        return tr("No session said that it made this merge.")
    return tr(
        "No session is known to have had a part in it: none said so, and none wrote lines that it added"
        " to the same files."
    )


def _maker(facts: CommitEvidence, part: SessionPart, zone: tzinfo) -> Iterator[Step]:
    values = {
        "tool": part.source,
        "session": part.name,
        "share": numbers.percent_of(part.weight),
        "moment": moment(part.stop_at, zone),
    }
    if set(part.evidence) <= {"near"}:
        text = tr(
            "{tool} session {session}: {share} of what sessions put into it, a guess. Its part is counted up to"
            " {moment}.",
            **values,
        )
    else:
        text = tr(
            "{tool} session {session}: {share} of what sessions put into it. Its part is counted up to {moment}.",
            **values,
        )
    yield Step(text)
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
    values = {"at": moment(part.stop_at, zone), "made": moment(facts.committer_time, zone)}
    if part.near_path:
        text = tr(
            "near: at {at} it edited “{path}”; git says the commit was made {made}, and nothing else says more. This is"
            " a guess: it moves no tokens.",
            path=part.near_path,
            **values,
        )
    else:
        text = tr(
            "near: at {at} it ran a command in the checkout; git says the commit was made {made}, and nothing else says"
            " more. This is a guess: it moves no tokens.",
            **values,
        )
    return Step(
        text,
        (git_checks.made_at(facts.top, facts.oid, int(facts.committer_time.timestamp())),),
    )


def _other_evidence(kind: str) -> str:
    if kind == "person":
        return tr("person: you said so. That outranks all other evidence.")
    return words.EVIDENCE.get(kind, kind)


def _said(facts: CommitEvidence, part: SessionPart, zone: tzinfo) -> Iterator[Step]:
    for kind, oid in part.named_in:
        if kind == "note":
            yield Step(_named_in_note(facts, oid), (git_checks.note_names(facts.top, oid, part.name),))
        else:
            yield Step(_named_in_trailer(facts, oid), (git_checks.message_names(facts.top, oid, part.name),))
    if not part.said and not part.named_in:
        yield Step(tr("said: its word is known, but not the record of the log that holds it."))
    for said in part.said:
        yield Step(_said_text(facts, said, zone), tuple(_said_checks(facts, part, said)))


def _named_in_note(facts: CommitEvidence, oid: str) -> str:
    if oid == facts.oid:
        return tr("said: the note that git-ai left on this commit names the session.")
    return tr(
        "said: the note that git-ai left on {commit}, which stands for the same work, names the session.",
        commit=oid[:12],
    )


def _named_in_trailer(facts: CommitEvidence, oid: str) -> str:
    if oid == facts.oid:
        return tr("said: a trailer in the message of this commit names the session.")
    return tr(
        "said: a trailer in the message of {commit}, which stands for the same work, names the session.",
        commit=oid[:12],
    )


def _said_text(facts: CommitEvidence, said: Said, zone: tzinfo) -> str:
    values = {"at": moment(said.at, zone), "made": moment(facts.committer_time, zone), "commit": said.prefix}
    if not said.prefix:
        return tr(
            "said: it ran git commit at {at}, and its output named no commit; git says it was made {made}, and no other"
            " was made in those seconds, or the reflog of its checkout names this one.",
            **values,
        )
    if said.became:
        return tr("said: it ran git commit at {at}, and its output names {commit}, which became this commit.", **values)
    return tr("said: it ran git commit at {at}, and its output names {commit}; git says it was made {made}.", **values)


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
    found = sum(one.written for one in part.files)
    values = {"lines": numbers.exact(part.lines), "all": numbers.exact(facts.lines_added)}
    if found > part.lines:
        text = tr(
            "content: {lines} of the {all} lines it added are credited to this session; {found} are lines it wrote, and"
            " a line that several wrote goes to one of them.",
            found=numbers.exact(found),
            **values,
        )
    else:
        text = tr("content: {lines} of the {all} lines it added are credited to this session.", **values)
    yield Step(text)
    for one in told:
        yield Step(_file(one))
    if len(part.files) > len(told):
        yield Step(count(len(part.files) - len(told), "and {n} more file.", "and {n} more files."))
    if not part.files:
        text = tr(
            "Which lines is not known file by file: they are in other commits of the same work, or under other names."
        )
        yield Step(text)


def _file(one: FilePart) -> str:
    name = tr("“{path}”", path=one.path)
    if one.edited_as != one.path:
        name = tr("“{path}” (edited as “{other}”)", path=one.path, other=one.edited_as)
    if not one.added:
        return count(
            one.removed,
            "{file}: it lost {n} telling line that this session removed.",
            "{file}: it lost {n} telling lines that this session removed.",
            file=name,
        )
    return tr(
        "{file}: {written} of {added} added lines; of {telling} that are telling (not blank or mere brackets) {own},"
        " {share}.",
        file=name,
        written=numbers.exact(one.written),
        added=numbers.exact(one.added),
        telling=numbers.exact(one.telling),
        own=numbers.exact(one.telling_written),
        share=numbers.percent_of(one.telling_written / one.telling if one.telling else 0.0),
    )


def _same_work(facts: CommitEvidence) -> Iterator[Step]:
    if facts.same_work is not None:
        other = facts.same_work
        text = tr("{commit} stands for the same work; the tokens are counted there, once.", commit=named(other))
        checks: tuple[Check, ...] = (git_checks.summary(facts.top, other.oid),)
        if facts.on_default and (other.author, other.author_time) == (facts.author, facts.author_time):
            both = tr("Both came to the default branch: author and author's time are one, as a pick leaves them.")
            text = sentences(text, both)
            line = f"{facts.author} {int(facts.author_time.timestamp())}"
            checks = (*checks, git_checks.same_author_and_time(facts.top, facts.oid, other.oid, line))
        yield Step(text, checks)
    for one in facts.copies:
        checks = (git_checks.summary(facts.top, one.oid),)
        text = tr(
            "{commit} is the same work (amended, rebased or picked); its tokens are counted here.", commit=named(one)
        )
        yield Step(text, checks)
    for one in facts.folded_in:
        checks = (git_checks.summary(facts.top, one.oid),)
        text = tr("{commit} went into this one, with others or in part; it keeps its own tokens.", commit=named(one))
        yield Step(text, checks)


def _tokens(facts: CommitEvidence) -> Iterator[Step]:
    yield from how_known(facts.qualities)
    if not facts.tokens:
        yield Step(tr("No tokens are known to have flowed into it."))
        return
    values = {
        "tokens": first_up(recorded.qualified(facts.qualities, numbers.exact(facts.tokens))),
        "outcomes": outcomes(facts.outcomes),
    }
    if facts.folded_in:
        yield Step(tr("{tokens} tokens with the commits that went into it: {outcomes}.", **values))
    else:
        yield Step(tr("{tokens} tokens: {outcomes}.", **values))
    for part in facts.sessions:
        if part.tokens:
            text = tr(
                "{tokens} of them by {tool} session {session}.",
                tokens=numbers.exact(part.tokens),
                tool=part.source,
                session=part.name,
            )
            yield Step(text)


def first_up(text: str) -> str:
    """Return a text as a sentence begins."""
    return text[:1].upper() + text[1:]


def how_known(qualities: Mapping[Quality, int]) -> Iterator[Step]:
    """Yield what of some calls is no measured count."""
    without, estimated = qualities.get(Quality.NOT_RECORDED, 0), qualities.get(Quality.ESTIMATED, 0)
    if without:
        text = count(
            without,
            "Of {n} call the tool recorded no tokens: that is no zero, nobody wrote it down.",
            "Of {n} calls the tool recorded no tokens: that is no zero, nobody wrote it down.",
        )
        yield Step(text)
    if estimated:
        text = count(
            estimated,
            "Of {n} call the tool recorded tokens that it rounded or estimated.",
            "Of {n} calls the tool recorded tokens that it rounded or estimated.",
        )
        yield Step(text)


def outcomes(sums: dict[str, int] | object) -> str:
    """Return where tokens went, in the usual order, as a list in words."""
    known = {outcome.value: words.OUTCOMES[outcome] for outcome in Outcome}
    given = sums if isinstance(sums, dict) else {}
    ordered = sorted(given, key=lambda key: (list(known).index(key) if key in known else len(known), key))
    return listed(f"{numbers.exact(given[key])} {known.get(key, key)}" for key in ordered)


def _unknown(facts: CommitEvidence) -> Iterator[Step]:
    if facts.repository_trouble:
        why = facts.repository_trouble
        yield Step(tr("The repository could not be read at the last look: {why}", why=why))
    if facts.fate is None and facts.mine:
        yield Step(tr("What became of it is not judged yet: tokenmirror collect --once reads what is new."))
    if not facts.mine:
        yield Step(tr("What became of it is not asked: fates are for your own commits."))
    if facts.sessions:
        text = tr(
            "The lines themselves are not stored, only keyed fingerprints of them; so which line matched cannot be"
            " shown here, only how many."
        )
        yield Step(text)
