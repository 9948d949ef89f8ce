"""The patterns of a week, a month or a quarter: each rule in its fixed order, left out where it has nothing to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import tzinfo

from tokenmirror.answers.past import Pasts
from tokenmirror.answers.pieces import together
from tokenmirror.domain.lookbacks import Lookback
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.patterns import (
    back_and_forth,
    cold_caches,
    dear_models,
    failing_commands,
    fan_out,
    first_prompts,
    later_calls,
    set_aside_again,
    small_sessions,
    wide_contexts,
    written_again,
)
from tokenmirror.insights.patterns.rules import TIMES_BEFORE, Pattern
from tokenmirror.store import pattern_queries, pattern_work
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.pattern_work import folder_name
from tokenmirror.store.rows import from_blob, from_ms, to_ms

Span = tuple[int, int]
"""From one instant to another, in milliseconds."""


class Patterns:
    """Looks for patterns in what one connection reads; what was found is kept until the database changes."""

    def __init__(self, scratch: Scratch, pasts: Pasts) -> None:
        """Read nothing yet."""
        self._scratch = scratch
        self._pasts = pasts
        self._db = scratch.db
        self._version = -1
        self._known: dict[tuple[Lookback, str], list[Observed]] = {}
        self._together: dict[Span, list[ChangePast]] = {}

    def observed(self, when: Lookback, zone: tzinfo) -> list[Observed]:
        """Return what the rules saw in a time, in their fixed order; those that are silent are left out."""
        version = self._scratch.look()
        if version != self._version:
            self._version = version
            self._known.clear()
            self._together.clear()
        key = when, str(zone)
        if key not in self._known:
            self._known[key] = self._look(spans_of(when, zone))
        return self._known[key]

    def names(self, seen: Iterable[Observed]) -> dict[str, str]:
        """Return what the cases are called: sessions by their project, changes by their subject."""
        ids = {case.id for one in seen for case in one.cases}
        return pattern_work.names_of_sessions(self._db, ids) | pattern_work.subjects(self._db, ids)

    def _look(self, times: list[Span]) -> list[Observed]:
        """Return what the rules saw that have something to say, in their order."""
        rules: dict[Pattern, Callable[[list[Span]], Observed | None]] = {
            Pattern.FIRST_PROMPTS: self._first_prompts,
            Pattern.FAILING_COMMANDS: self._failing_commands,
            Pattern.SMALL_SESSIONS: self._small_sessions,
            Pattern.BACK_AND_FORTH: self._back_and_forth,
            Pattern.COLD_CACHES: self._cold_caches,
            Pattern.WRITTEN_AGAIN: self._written_again,
            Pattern.WIDE_CONTEXTS: self._wide_contexts,
            Pattern.LATER_CALLS: self._later_calls,
            Pattern.FAN_OUT: self._fan_out,
            Pattern.DEAR_MODELS: self._dear_models,
            Pattern.SET_ASIDE_AGAIN: self._set_aside_again,
        }
        return [found for rule in Pattern if (found := rules[rule](times)) is not None]

    def _first_prompts(self, times: list[Span]) -> Observed | None:
        return first_prompts.first_prompts(self._pieces(times), times)

    def _pieces(self, times: list[Span]) -> list[ChangePast]:
        """Return what landed in some times as pieces of work: whoever cuts one in two has no more of them."""
        span = times[-1][0], times[0][1]
        if span not in self._together:
            whole = Period(from_ms(span[0]), from_ms(span[1]))
            self._together[span] = together(self._db, self._pasts.of_filter(Filter(whole)))
        return self._together[span]

    def _failing_commands(self, times: list[Span]) -> Observed | None:
        now, rule = times[0], failing_commands
        rows = pattern_work.runs_that_failed_again(self._db, *now, rule.FEWEST_FAILURES)
        longest = rule.longest_by_session(rule.streaks((rule.Run(*row) for row in rows), *now))
        if not longest:
            return None
        spent = [pattern_work.spent_between(self._db, one.session, one.failures[0], one.end) for one in longest]
        sessions = pattern_work.sessions_with_known_ends(self._db, *now)
        return rule.failing_commands(longest, sessions, *(sum(part) for part in zip(*spent, strict=True)))

    def _small_sessions(self, times: list[Span]) -> Observed | None:
        rows = pattern_queries.small_sessions(self._db, times, small_sessions.SMALL)
        small = (small_sessions.SmallRow(*row) for row in rows)
        made = (piece.sessions for piece in self._pieces(times))
        return small_sessions.small_sessions(small_sessions.by_piece(small, made), len(times))

    def _back_and_forth(self, times: list[Span]) -> Observed | None:
        rule = back_and_forth
        rows = pattern_work.edits_of_files_edited_often(self._db, *times[0], rule.FEWEST_RETURNS)
        edits = (rule.FileEdit(*row[:4], from_blob(row[4]), from_blob(row[5])) for row in rows)
        found = rule.circles(edits)
        if not found:
            return None
        return rule.back_and_forth(found, pattern_work.sessions_that_edited(self._db, *times[0]))

    def _cold_caches(self, times: list[Span]) -> Observed | None:
        rule = cold_caches
        pauses = rule.PAUSE_MS, rule.LONG_PAUSE_MS
        rows = pattern_queries.read_again_after_pauses(self._scratch, times, pauses, rule.FEWEST_AGAIN)
        known = pattern_queries.times_with_caches(self._db, times)
        return rule.cold_caches((rule.PausesRow(*row) for row in rows), known)

    def _written_again(self, times: list[Span]) -> Observed | None:
        rule, now = written_again, times[0]
        rows = pattern_work.lines_written(self._db, *now)
        search = rule.Search(rule.Written(*row[:6], from_blob(row[6]), from_blob(row[7])) for row in rows)
        if not any(search.wanted.values()):
            return None
        before = pattern_work.lines_before(self._db, search.wanted, now[1])
        search.look_at(rule.Before(*row[:4], from_blob(row[4])) for row in before)
        found = search.found()
        if not found:
            return None
        return rule.written_again(found, pattern_work.sessions_that_edited(self._db, *now))

    def _wide_contexts(self, times: list[Span]) -> Observed | None:
        rows = pattern_queries.wide_calls(self._db, times, wide_contexts.WIDE)
        if not rows:
            return None
        tokens = pattern_queries.tokens_by_time(self._db, times)
        return wide_contexts.wide_contexts((wide_contexts.WideRow(*row) for row in rows), tokens)

    def _later_calls(self, times: list[Span]) -> Observed | None:
        rows = pattern_queries.long_sessions(self._pasts.priced(), *times[0], later_calls.LONG)
        return later_calls.later_calls(later_calls.LongRow(*row) for row in rows)

    def _fan_out(self, times: list[Span]) -> Observed | None:
        rows = pattern_queries.fans(self._db, times, fan_out.FEWEST_AGENTS)
        return fan_out.fan_out((fan_out.FanRow(*row) for row in rows), len(times))

    def _dear_models(self, times: list[Span]) -> Observed | None:
        rows = pattern_queries.small_edits(self._pasts.priced(), times, dear_models.SMALL)
        return dear_models.dear_models((dear_models.SmallEditRow(*row) for row in rows), len(times))

    def _set_aside_again(self, times: list[Span]) -> Observed | None:
        tokens = pattern_work.tokens_set_aside(self._db, *times[0])
        if len(tokens) < set_aside_again.AGAIN_AND_AGAIN:
            return None
        rows = pattern_work.edits_set_aside(self._db, *times[0])
        places = (set_aside_again.AsideRow(name, _folder(top, path), at) for name, top, path, at in rows)
        return set_aside_again.set_aside_again(places, tokens)


def _folder(top: str, path: str) -> str:
    """Return the folder of a file: by the repository's name and the way in it, where it lies in one."""
    folder = path.replace("\\", "/").rpartition("/")[0]
    return "/".join(filter(None, (folder_name(top), folder))) if top else folder


def spans_of(when: Lookback, zone: tzinfo) -> list[Span]:
    """Return a time and the same times before it, the newest first."""
    periods = [when.before(number).period(zone) for number in range(TIMES_BEFORE + 1)]
    return [(to_ms(one.start), to_ms(one.end)) for one in periods if one.start is not None and one.end is not None]
