"""The lanes of one session: what went where, calls, context, edits by file, subagents, commits."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from tokenmirror.domain.events import CallKind
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Spend, add_up
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.parts import part_of, segments_of
from tokenmirror.viewmodels.shapes import Segment
from tokenmirror.viewmodels.timeline_facts import Child, Clock, SessionFacts, TimedCall, TimedCommit, TimedEdit
from tokenmirror.viewmodels.timeline_shapes import Lane, LaneKind, Mark
from tokenmirror.viewmodels.timeline_stretches import Stretch, into_text

MOST_FILES = 12
"""Lanes of files that are open at first; the rest share one."""

_FELL = 0.6
_FELL_LEAST = 10_000
_SHOWN_PATH = 200


def ms(at: datetime) -> int:
    """Return a moment as milliseconds since 1970."""
    return round(at.timestamp() * 1000)


class Lanes:
    """Makes the lanes of one session."""

    def __init__(self, facts: SessionFacts, found: Sequence[Stretch], clock: Clock) -> None:
        """Take what is known, and whether its day has to be told with each hour."""
        self._facts, self._found, self._clock = facts, found, clock
        times = [call.at for call in facts.calls] + [edit.at for edit in facts.edits]
        times += [commit.at for commit in facts.commits]
        days = {at.astimezone(clock.zone).date() for at in times}
        self._offsets = {at.astimezone(clock.zone).utcoffset() for at in times}
        self._many_days = len(days) > 1
        self._today = clock.now.astimezone(clock.zone).date()

    def when(self, at: datetime) -> str:
        """Return a moment as a card names it, with its distance to UTC where the clock was changed."""
        local = at.astimezone(self._clock.zone)
        text = numbers.hour(at, self._clock.zone)
        if self._many_days:
            text = numbers.clock(at, self._clock.zone, self._today)
        if len(self._offsets) > 1:
            text = tr("{time} (UTC{offset})", time=text, offset=f"{local:%z}"[:3])
        return text

    def _span(self, start: datetime, end: datetime) -> str:
        if start == end or self.when(start) == self.when(end):
            return self.when(start)
        return tr("{start}\u2013{end}", start=self.when(start), end=self.when(end))

    # ---- went into

    def into(self) -> Lane:
        """Return the lane of stretches; what they say in tokens adds up to the session."""
        sums = [add_up(stretch.spends) for stretch in self._found]
        texts = numbers.token_parts([added.tokens for added in sums])
        marks = (self._stretch(*one) for one in zip(self._found, texts, strict=True) if one[0].calls)
        return Lane(LaneKind.INTO, tr("Went into"), "", tuple(marks))

    def _stretch(self, stretch: Stretch, text: str) -> Mark:
        added, (start, end) = add_up(stretch.spends), stretch.span
        tokens = recorded.marks(added.qualities) + text
        if recorded.is_nothing(added.qualities):
            tokens = recorded.not_recorded()
        commits = self._facts.by_key
        known = [commit for commit, _spends in stretch.targets(commits) if commit is not None]
        return Mark(
            ms(start), ms(end), self._span(start, end), tokens, segments_of(stretch.spends),
            (
                *(self._commit_note(commit) for commit in known[:5]),
                count(len(stretch.calls), "{n} call", "{n} calls"),
                count(len(stretch.edits), "{n} edit", "{n} edits"),
            ),
            added.tokens, label=into_text(stretch, commits),
            under=tr("{tokens} tokens", tokens=tokens) if added.tokens else tokens,
            opens=f"changes/{known[0].oid}" if known else "",
        )  # fmt: skip

    def _commit_note(self, commit: TimedCommit) -> str:
        return tr(
            "{commit} {subject}: {fate}",
            commit=commit.oid[:7], subject=commit.subject[:_SHOWN_PATH], fate=words.FATES[commit.state],
        )  # fmt: skip

    # ---- calls and context

    def calls(self) -> Lane:
        """Return the lane of calls, each with what it was."""
        marks = tuple(self._calls())
        return Lane(LaneKind.CALLS, tr("Calls"), tr("tokens per call"), marks) if marks else _nothing(LaneKind.CALLS)

    def _calls(self) -> Iterator[Mark]:
        before: TimedCall | None = None
        for call in self._facts.calls:
            added = add_up(call.spends)
            text = recorded.marked(added)
            expired = before is not None and call.main and _expired(before, call)
            yield Mark(
                ms(call.at), ms(call.at), self.when(call.at), text, _segments(call.spends),
                tuple(self._call_notes(call, expired=expired)), added.tokens, call.held if call.main else -1,
                label=tr("cache had expired, read again") if expired else "",
                recorded=call.quality is not Quality.NOT_RECORDED, at_least=recorded.is_floor({call.quality}),
                guessed=any(spend.guessed for spend in call.spends),
            )  # fmt: skip
            before = call if call.main else before

    def _call_notes(self, call: TimedCall, *, expired: bool) -> Iterator[str]:
        yield call.model
        if call.agent or call.kind is not CallKind.MAIN:
            yield _kind(call)
        if call.quality is not Quality.NOT_RECORDED:
            yield tr(
                "input {input}, {cached} of it from a cache; output {output}",
                input=numbers.tokens(call.held), cached=numbers.tokens(call.cached), output=numbers.tokens(call.output),
            )  # fmt: skip
        if expired:
            yield tr("cache had expired, read again")

    def context(self) -> Lane:
        """Return the lane of what the session's own calls held; a drop says from where to where."""
        marks, before, compacted = [], -1, False
        for call in self._facts.calls:
            compacted |= call.kind is CallKind.COMPACTION
            if not call.main:
                continue
            fell = before - call.held >= _FELL_LEAST and call.held < before * _FELL
            label = _fell(before, call.held, compacted=compacted) if fell else ""
            held = recorded.qualified({call.quality}, numbers.tokens(call.held))
            notes = (tr("{tokens} tokens held", tokens=held), *([label] if label else []))
            marks.append(Mark(ms(call.at), ms(call.at), self.when(call.at), "", (), notes, 0, call.held, label=label))
            before, compacted = call.held, call.kind is CallKind.COMPACTION
        if not any(mark.held > 0 for mark in marks):
            return _nothing(LaneKind.CONTEXT)
        return Lane(LaneKind.CONTEXT, tr("Context"), tr("tokens held"), tuple(marks))

    # ---- edits

    def files(self) -> tuple[tuple[Lane, ...], tuple[Lane, ...]]:
        """Return the lanes of the files that were edited most, and of all of them where that is more."""
        by: dict[str, list[Mark]] = defaultdict(list)
        for stretch in self._found:
            for edit in stretch.edits:
                by[edit.path].append(self._edit(edit, stretch))
        every = tuple(_file(path, marks) for path, marks in by.items())
        if len(every) <= MOST_FILES:
            return every, ()
        most = Counter({path: len(marks) for path, marks in by.items()}).most_common(MOST_FILES - 1)
        shown = {path for path, _edits in most}
        rest = [mark for path, marks in by.items() if path not in shown for mark in marks]
        title = count(len(every) - len(shown), "{n} more file", "{n} more files")
        folded = Lane(LaneKind.FILE, title, "", tuple(sorted(rest, key=lambda mark: mark.at)), len(every) - len(shown))
        return (*(_file(path, marks) for path, marks in by.items() if path in shown), folded), every

    def _edit(self, edit: TimedEdit, stretch: Stretch) -> Mark:
        lines = (
            tr("{added} lines added, {removed} removed", added=numbers.exact(edit.added),
               removed=numbers.exact(edit.removed))
            if edit.removed
            else count(edit.added, "{n} line added", "{n} lines added")
        )  # fmt: skip
        outcome = _went(edit, stretch)
        return Mark(
            ms(edit.at), ms(edit.at), self.when(edit.at), "", (), (edit.path[:_SHOWN_PATH], lines, _became(edit)),
            outcome=outcome,
        )  # fmt: skip

    # ---- prompts, subagents, commits

    def prompts(self) -> Lane:
        """Return the lane of what the person asked."""
        marks = tuple(Mark(ms(at), ms(at), self.when(at), "", (), (tr("a prompt"),)) for at in self._facts.prompts)
        return Lane(LaneKind.PROMPTS, tr("Prompts"), "", marks)

    def subagents(self) -> Lane:
        """Return the lane of subagents, and of sessions that began here and are counted by themselves."""
        by: dict[str, list[TimedCall]] = defaultdict(list)
        for call in self._facts.calls:
            if call.agent:
                by[call.agent].append(call)
        marks = [self._agent(name, calls) for name, calls in by.items()]
        marks += [self._child(child) for child in self._facts.children if child.started is not None]
        return Lane(LaneKind.SUBAGENTS, tr("Subagents"), "", tuple(sorted(marks, key=lambda mark: mark.at)))

    def _agent(self, name: str, calls: Sequence[TimedCall]) -> Mark:
        spends = [spend for call in calls for spend in call.spends]
        added, (start, end) = add_up(spends), (calls[0].at, calls[-1].at)
        notes = (tr("subagent {name}", name=name[:40]), count(len(calls), "{n} call", "{n} calls"))
        return Mark(
            ms(start), ms(end), self._span(start, end), recorded.marked(added), segments_of(spends), notes,
            added.tokens, label=name[:12],
        )  # fmt: skip

    def _child(self, child: Child) -> Mark:
        start = child.started or self._clock.now
        end = (child.ended or start) if child.subagent else start
        what = (
            tr("session of a subagent, {name}", name=child.name)
            if child.subagent
            else tr("session that goes on from here, {name}", name=child.name)
        )
        return Mark(
            ms(start), ms(end), self._span(start, end), numbers.tokens_in_ledger(child.tokens), (),
            (what, tr("counted by itself, not here"), count(child.calls, "{n} call", "{n} calls")),
            label=child.name, opens=f"sessions/{child.id}", recorded=False,
        )  # fmt: skip

    def commits(self) -> Lane:
        """Return the lane of commits, and of what was said to be one and is not known."""
        marks = [self._commit(commit) for commit in self._facts.commits]
        marks += [self._said(at, prefix) for at, prefix in self._facts.said_unknown]
        return Lane(LaneKind.COMMITS, tr("Commits"), "", tuple(sorted(marks, key=lambda mark: mark.at)))

    def _commit(self, commit: TimedCommit) -> Mark:
        guess = set(commit.evidence) == {"near"}
        notes = [commit.subject[:_SHOWN_PATH], words.FATES[commit.state]]
        if commit.landed:
            notes.append(words.LANDINGS.get(commit.landed_how, commit.landed_how))
        if guess:
            notes.append(tr("a guess, by time and place alone"))
        elif commit.evidence:
            share = numbers.percent_of(commit.weight)
            notes.append(
                count(
                    commit.lines,
                    "{share} of it is this session's, {n} line",
                    "{share} of it is this session's, {n} lines",
                    share=share,
                )
            )  # fmt: skip
        return Mark(
            ms(commit.at), ms(commit.at), self.when(commit.at), commit.oid[:10], (), tuple(filter(None, notes)),
            state=commit.state, label=_commit_label(commit), opens=f"changes/{commit.oid}", guessed=guess,
        )  # fmt: skip

    def _said(self, at: datetime, prefix: str) -> Mark:
        name = prefix[:10] or tr("a commit without a name")
        note = tr("It said it made this one; no commit of yours in a known repository is that.")
        return Mark(ms(at), ms(at), self.when(at), name, (), (note,), label=prefix[:7], recorded=False)


def _segments(spends: Sequence[Spend]) -> tuple[Segment, ...]:
    """Return the parts of a call; most have one, and there are thousands."""
    if len(spends) != 1 or not spends[0].usage.total_tokens:
        return segments_of(spends)
    part, tokens = part_of(spends[0]), spends[0].usage.total_tokens
    text = numbers.tokens_in_ledger(tokens)
    return (Segment(part.outcome, part.pending, tokens, text, part.guessed, part.estimated),)


def _nothing(kind: LaneKind) -> Lane:
    return Lane(kind, "", "", ())


def _file(path: str, marks: Sequence[Mark]) -> Lane:
    return Lane(LaneKind.FILE, path, "", tuple(marks))


def _kind(call: TimedCall) -> str:
    if call.agent:
        return tr("by subagent {name}", name=call.agent[:40])
    told = {
        CallKind.SUBAGENT: tr("by a subagent"),
        CallKind.COMPACTION: tr("to compact the context"),
        CallKind.SIDE_QUESTION: tr("a question beside the work"),
        CallKind.INTERNAL: tr("made by the tool itself"),
    }
    return told.get(call.kind, "")


_CACHE_LASTS = timedelta(minutes=5)


def _expired(before: TimedCall, call: TimedCall) -> bool:
    """Tell whether what was in a cache had to be read again after a while: as much is held, and hardly any from it."""
    held = min(before.held, call.held)
    again = held >= _FELL_LEAST and call.held >= before.held * _FELL and call.cached < call.held / 5
    return again and before.cached > before.held / 2 and call.at - before.at >= _CACHE_LASTS


def _fell(before: int, after: int, *, compacted: bool) -> str:
    high, low = numbers.tokens(before), numbers.tokens(after)
    if compacted:
        return tr("compacted, {before} to {after}", before=high, after=low)
    return tr("{before} to {after}", before=high, after=low)


_LOOSE = {"outside": Outcome.OUTSIDE_GIT, "on_disk": Outcome.IN_PROGRESS, "not_on_disk": Outcome.SET_ASIDE}


def _went(edit: TimedEdit, stretch: Stretch) -> Outcome | None:
    """Return the fill of an edit: what its stretch's tokens became, unless no commit has a line of it."""
    if edit.loose:
        return _LOOSE.get(edit.loose)
    spent = Counter[Outcome]()
    for spend in stretch.spends:
        spent[spend.outcome] += max(spend.usage.total_tokens, 1)
    return spent.most_common(1)[0][0] if spent else None


def _became(edit: TimedEdit) -> str:
    told = {
        "": tr("lines of it are in a commit"),
        "outside": tr("outside every repository that is known"),
        "replaced": tr("a later edit took all of it away again"),
        "generated": tr("a generated or vendored file, left out of line counts"),
        "on_disk": tr("in the working file, not committed"),
        "not_on_disk": tr("no longer in the working file, and not committed"),
        "not_looked": tr("no commit has a line of it"),
    }
    return told.get(edit.loose, edit.loose)


def _commit_label(commit: TimedCommit) -> str:
    name = commit.oid[:7]
    if not commit.landed:
        return name
    told = {
        "squash": tr("{commit} landed, squashed", commit=name),
        "patch_id": tr("{commit} landed as an equal commit", commit=name),
        "copy": tr("{commit} landed, reworked", commit=name),
    }
    return told.get(commit.landed_how, tr("{commit} landed", commit=name))
