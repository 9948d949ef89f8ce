"""How well everything can be read: tools, repositories, what is stored and where; and the tray."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime, tzinfo

import msgspec

from tokenmirror.domain.usage import Quality
from tokenmirror.language import count, listed, locale, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.shapes import SourceRow, SourcesView, TrayView
from tokenmirror.viewmodels.tools import ToolFacts, tool_row


class RepositoryFacts(msgspec.Struct, frozen=True):
    """One repository as it was found."""

    top: str
    status: str
    detail: str | None
    default_branch: str | None
    default_by: str | None
    commits: int
    mine: int
    ignored: bool


class StoredFacts(msgspec.Struct, frozen=True):
    """What is stored, and where."""

    database: str
    size: int
    counts: Mapping[str, int]
    """By the plural of what is counted."""
    prices_as_of: date
    prices_source: str
    own_prices: str | None
    addresses: tuple[str, ...]


def sources_view(
    tools: Sequence[ToolFacts],
    repositories: Sequence[RepositoryFacts],
    missing: Sequence[tuple[str, str]],
    stored: StoredFacts,
    now: datetime,
    zone: tzinfo,
) -> SourcesView:
    """Return the screen; `missing` are working folders that are gone, with what to do."""
    rows = [*map(_repository, repositories), *(_missing(path, detail) for path, detail in missing)]
    ordered = sorted((tool for tool in tools if tool.is_told), key=lambda tool: not (tool.sessions or tool.problems))
    told = tuple(tool_row(tool, now, zone) for tool in ordered)
    others = tuple(tool_row(tool, now, zone) for tool in tools if not tool.is_told)
    looked = any(folder.status != "unknown" for tool in tools for folder in tool.folders)
    return SourcesView(told, others, tuple(rows), _stored(stored), "" if told else _no_tool(looked=looked))


def _no_tool(*, looked: bool) -> str:
    if looked:
        return tr("None of the tools that can be read left logs on this computer.")
    return tr("Nothing was looked into yet: reading begins when TokenMirror watches.")


def _repository(repository: RepositoryFacts) -> SourceRow:
    branch = (repository.default_branch or "").removeprefix("refs/heads/").removeprefix("refs/remotes/")
    by = words.DEFAULT_BRANCH_BY.get(repository.default_by or "", "")
    mine, read = numbers.exact(repository.mine), numbers.exact(repository.commits)
    facts = [
        (tr("Folder"), repository.top),
        (tr("Your commits"), tr("{mine} of {read} read", mine=mine, read=read)),
    ]
    if branch:
        facts.append((tr("Default branch"), f"{branch} ({by})" if by else branch))
    fine = repository.status in {"ok", "new"}
    if repository.detail and fine:
        facts.append((tr("Note"), repository.detail))
    state = tr("Left out") if repository.ignored else tr("Watched") if fine else tr("Needs a look")
    problems = () if fine or repository.ignored else (repository.detail or repository.status,)
    name = repository.top.rstrip("/").rpartition("/")[2] or repository.top
    return SourceRow(name, state, bool(problems), tuple(facts), problems)


def _missing(path: str, detail: str) -> SourceRow:
    name = path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path
    return SourceRow(name, tr("Needs a look"), True, ((tr("Folder"), path),), (detail,))


def _stored(stored: StoredFacts) -> tuple[tuple[str, str], ...]:
    size = locale().number(stored.size / 1e6, 1)
    database = tr("{path}, {size} MB, readable by you alone", path=stored.database, size=size)
    rows = listed(_rows(word, number) for word, number in stored.counts.items() if number)
    return (
        (tr("Database"), database),
        (tr("Rows"), rows or tr("none yet")),
        (tr("Never stored"), tr("prompts, answers, code, diffs, command output")),
        (tr("Prices"), _prices(stored)),
        (tr("Addresses that count as you"), listed(stored.addresses) or tr("those of git's configuration")),
        (tr("Corrections of yours"), _corrections(stored.counts.get("corrections", 0))),
    )


def _prices(stored: StoredFacts) -> str:
    day = numbers.full_day(stored.prices_as_of)
    if stored.own_prices:
        return tr(
            "{day}, from {source}, with yours from {own}",
            day=day,
            source=stored.prices_source,
            own=stored.own_prices,
        )
    return tr("{day}, from {source}", day=day, source=stored.prices_source)


def _rows(word: str, number: int) -> str:
    """Return how many rows of a kind there are, by the plural of the kind."""
    known: dict[str, Callable[[], str]] = {
        "sessions": lambda: count(number, "{n} session", "{n} sessions"),
        "turns": lambda: count(number, "{n} turn", "{n} turns"),
        "calls": lambda: count(number, "{n} call", "{n} calls"),
        "edits": lambda: count(number, "{n} edit", "{n} edits"),
        "commits": lambda: count(number, "{n} commit", "{n} commits"),
        "links": lambda: count(number, "{n} link", "{n} links"),
        "logs": lambda: count(number, "{n} log", "{n} logs"),
        "problems": lambda: count(number, "{n} problem", "{n} problems"),
        "corrections": lambda: count(number, "{n} correction", "{n} corrections"),
    }
    return known[word]() if word in known else f"{numbers.exact(number)} {word}"


def _corrections(number: int) -> str:
    """Return where all corrections are: what is not yours is in no list of the window."""
    if not number:
        return tr("none; the menu of a commit or session takes them")
    return tr("{n}; `tokenmirror link` lists them, and --undo takes one back", n=numbers.exact(number))


def tray_view(today_tokens: int, needs_look: int, qualities: Collection[Quality] = ()) -> TrayView:
    """Return tooltip and state of the tray icon."""
    today = tr("No tokens recorded today")
    if today_tokens:
        today = tr("{tokens} tokens today", tokens=recorded.qualified(qualities, numbers.tokens(today_tokens)))
    if not needs_look:
        return TrayView(f"TokenMirror: {today}", "watching")
    look = count(needs_look, "{n} source needs a look", "{n} sources need a look")
    return TrayView(f"TokenMirror: {today}; {look}", "attention")
