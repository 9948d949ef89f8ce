"""Other programs that count the same logs: how each is found, run for all days, and what its totals are.

They are looked for in a folder of the person's, else on the PATH; one that is missing is skipped with a word on how
to install it. Each has a home folder of its own, so that it reads these logs and no others, and keeps its store there.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.side_by_side import Command, Contender, Runner

Totals = dict[str, int]
_FROM_TO = ("--from", "2020-01-01", "--to", "2099-12-31")


@dataclass(frozen=True)
class Peer:
    """One program: where it may lie below the folder, what is run, and how its answer is read."""

    name: str
    places: Sequence[str]
    install: str
    run: Callable[[Sequence[str]], Sequence[Command]]
    totals: Callable[[Any], Totals]
    stores: bool = True
    """Whether it keeps what it read, so that a later run is another thing than the first."""
    node: bool = False
    """Whether it is run by node."""
    differs: str = ""
    """Why its totals are others, where that is known."""


@dataclass(frozen=True)
class FoundPeer:
    """A program that is installed."""

    peer: Peer
    program: tuple[str, ...]
    version: str = ""

    def contender(self, home: Path, own: Path, *, cold: bool) -> Contender:
        """Return its report of all days on the logs of a home: from nothing, or with what it kept."""

        def prepare() -> None:
            if cold:
                shutil.rmtree(own, ignore_errors=True)
            if not own.exists():
                own.mkdir(parents=True)
                (own / ".claude").symlink_to(home / ".claude")

        name = self.peer.name if cold or not self.peer.stores else f"{self.peer.name} again"
        return Contender(name, self.peer.run(self.program), environment(home, own), prepare)


def environment(home: Path, own: Path) -> dict[str, str]:
    """Return the variables with which a program reads the logs of one home and of no other tool."""
    nothing = str(own / "nothing")
    told = {"DO_NOT_TRACK": "1", "AGENTSVIEW_TELEMETRY_ENABLED": "false", "AGENTSVIEW_NO_DAEMON": "1"}
    places = {"HOME": str(own), "CLAUDE_CONFIG_DIR": str(home / ".claude"), "CODEX_HOME": nothing}
    return {**told, **places, "AGENTSVIEW_DATA_DIR": str(own / "agentsview")}


def _sums(keys: Sequence[str]) -> Callable[[Mapping[str, int]], Totals]:
    names = ("input", "output", "cache write", "cache read")
    return lambda found: {name: found[key] for name, key in zip(names, keys, strict=True)}


_CAMEL = _sums(("inputTokens", "outputTokens", "cacheCreationTokens", "cacheReadTokens"))
_SHORT = _sums(("input", "output", "cacheWrite", "cacheRead"))


def _tokdash(answer: Any) -> Totals:
    told = answer["by_tool"]["claude"]
    return {
        "input and cache write": told["tokens_in"], "output": told["tokens_out"], "cache read": told["tokens_cache"],
    }  # fmt: skip


_NO_ECHOES = "leaves out what subagents used, where only a progress record tells it"
PEERS = (
    Peer(
        "ccusage", ("node_modules/@ccusage/ccusage-*/bin/ccusage", "node_modules/.bin/ccusage"),
        "npm install --prefix {folder} ccusage",
        lambda program: [[*program, "daily", "--offline", "--json"]],
        lambda answer: _CAMEL(answer["totals"]), stores=False,
    ),
    Peer(
        "agentsview", ("venv/bin/agentsview",),
        "python3 -m venv {folder}/venv && {folder}/venv/bin/pip install agentsview",
        lambda program: [
            [*program, "sync"], [*program, "usage", "daily", "--all", "--offline", "--json", "--no-sync"],
        ],
        lambda answer: _CAMEL(answer["totals"]), differs=_NO_ECHOES,
    ),
    Peer(
        "codeburn", ("node_modules/codeburn/dist/cli.js",),
        "npm install --prefix {folder} codeburn node@22",
        lambda program: [[*program, "report", *_FROM_TO, "--format", "json"]],
        lambda answer: _SHORT(answer["overview"]["tokens"]), node=True, differs=_NO_ECHOES,
    ),
    Peer(
        "tokdash", ("venv/bin/tokdash",),
        "python3 -m venv {folder}/venv && {folder}/venv/bin/pip install tokdash",
        lambda program: [[*program, "export", "--period", "10000"]],
        _tokdash, differs=_NO_ECHOES + "; shows cache writes as input",
    ),
)  # fmt: skip


def find(folder: Path | None, runner: Runner, own: Path) -> tuple[list[FoundPeer], list[str]]:
    """Return the programs that can be run, and a sentence for each that cannot."""
    found, missing = [], []
    for peer in PEERS:
        place = next(_places(peer, folder), None)
        if place is None:
            install = peer.install.format(folder=folder or "FOLDER")
            missing.append(f"{peer.name} was not found and is left out. To install it: {install}")
            continue
        program = (*_node(peer, folder), _runnable(place, own))
        try:
            runner.cost(Contender("", [[*program, "--version"]], environment(own, own)))
        except (RuntimeError, OSError) as error:
            missing.append(f"{peer.name} cannot be run and is left out: {str(error).strip()}")
            continue
        found.append(FoundPeer(peer, program, _version(runner.said())))
    return found, missing


def _version(said: str) -> str:
    found = re.search(r"\d+(\.\d+)+", said)
    return found[0] if found else "of no known version"


def _places(peer: Peer, folder: Path | None) -> Iterator[Path]:
    if folder is not None:
        for place in peer.places:
            yield from sorted(folder.glob(place))
    if (command := shutil.which(peer.name)) is not None and not peer.node:
        yield Path(command)


def _node(peer: Peer, folder: Path | None) -> tuple[str, ...]:
    """Return the node of the folder, else that of the PATH; its maker's line at the top would take any."""
    if not peer.node:
        return ()
    own = [place for name in ("bin/node", "node_modules/.bin/node") for place in (folder or Path()).glob(name)]
    return (str(own[0]) if own else "node",)


def _runnable(place: Path, own: Path) -> str:
    """Return the program itself, or a copy that may be run: npm's package of ccusage leaves that to a script."""
    if place.suffix == ".js" or os.access(place, os.X_OK):
        return str(place)
    own.mkdir(parents=True, exist_ok=True)
    made = own / place.name
    shutil.copy(place, made)
    made.chmod(0o700)
    return str(made)


def totals_of(found: FoundPeer, said: str) -> Totals:
    """Read the totals out of what a program printed."""
    return found.peer.totals(json.loads(said))


def agreement(ours: Totals, theirs: Totals) -> str:
    """Say which of another's totals are ours to the token, and how the others stand to them."""
    joined = ours | {"input and cache write": ours["input"] + ours["cache write"]}
    told = [
        f"{name} {count:,}" + ("" if count == joined[name] else f" ({100 * (count / max(1, joined[name]) - 1):+.1f} %)")
        for name, count in theirs.items()
    ]
    same = all(count == joined[name] for name, count in theirs.items())
    return ("agrees: " if same else "differs: ") + ", ".join(told)
