"""How well everything can be read: tools, repositories, what is stored and where; and the tray."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.shapes import SourceRow, SourcesView, TrayView
from tokenmirror.viewmodels.tools import ToolFacts, tool_row

NO_TOOLS = "None of the tools that can be read left logs on this computer."
NOT_LOOKED = "Nothing was looked into yet: reading begins when TokenMirror watches."


@dataclass(frozen=True, slots=True)
class RepositoryFacts:
    """One repository as it was found."""

    top: str
    status: str
    detail: str | None
    default_branch: str | None
    default_by: str | None
    commits: int
    mine: int
    ignored: bool


@dataclass(frozen=True, slots=True)
class StoredFacts:
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
    return SourcesView(told, others, tuple(rows), _stored(stored), "" if told else NO_TOOLS if looked else NOT_LOOKED)


def _repository(repository: RepositoryFacts) -> SourceRow:
    branch = (repository.default_branch or "").removeprefix("refs/heads/").removeprefix("refs/remotes/")
    by = words.DEFAULT_BRANCH_BY.get(repository.default_by or "", "")
    facts = [("Folder", repository.top), ("Your commits", f"{repository.mine:,} of {repository.commits:,} read")]
    if branch:
        facts.append(("Default branch", f"{branch} ({by})" if by else branch))
    fine = repository.status in {"ok", "new"}
    if repository.detail and fine:
        facts.append(("Note", repository.detail))
    state = "Left out" if repository.ignored else "Watched" if fine else "Needs a look"
    problems = () if fine or repository.ignored else (repository.detail or repository.status,)
    name = repository.top.rstrip("/").rpartition("/")[2] or repository.top
    return SourceRow(name, state, bool(problems), tuple(facts), problems)


def _missing(path: str, detail: str) -> SourceRow:
    name = path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path
    return SourceRow(name, "Needs a look", True, (("Folder", path),), (detail,))


def _stored(stored: StoredFacts) -> tuple[tuple[str, str], ...]:
    known = ((word, count) for word, count in stored.counts.items() if count)
    counts = ", ".join(numbers.counted(count, word.removesuffix("s"), word) for word, count in known)
    prices = f"{stored.prices_as_of:%d %B %Y}, from {stored.prices_source}"
    if stored.own_prices:
        prices += f", with yours from {stored.own_prices}"
    return (
        ("Database", f"{stored.database}, {stored.size / 1e6:,.1f} MB, readable by you alone"),
        ("Rows", counts or "none yet"),
        ("Never stored", "prompts, answers, code, diffs, command output"),
        ("Prices", prices),
        ("Addresses that count as you", ", ".join(stored.addresses) or "those of git's configuration"),
        ("Corrections of yours", _corrections(stored.counts.get("corrections", 0))),
    )


def _corrections(count: int) -> str:
    """Return where all corrections are: what is not yours is in no list of the window."""
    listed = "`tokenmirror link` lists them, and --undo takes one back"
    return f"{count:,}; {listed}" if count else "none; the menu of a commit or session takes them"


def tray_view(today_tokens: int, needs_look: int, qualities: Collection[Quality] = ()) -> TrayView:
    """Return tooltip and state of the tray icon."""
    today = f"{recorded.before(qualities)}{numbers.tokens(today_tokens)} tokens today"
    today = today if today_tokens else "No tokens recorded today"
    if not needs_look:
        return TrayView(f"TokenMirror: {today}", "watching")
    look = numbers.counted(needs_look, "source needs a look", "sources need a look")
    return TrayView(f"TokenMirror: {today}; {look}", "attention")
