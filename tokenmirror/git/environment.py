"""The surroundings git runs in: which git, which variables, which settings no repository may change."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

_PINNED = {
    # Nothing that a repository or the person's settings name may be run.
    "core.hooksPath": "/dev/null",
    "core.fsmonitor": "false",
    "core.pager": "cat",
    "core.alternateRefsCommand": "",
    "credential.helper": "",
    "diff.external": "",
    "log.showSignature": "false",
    # Nothing may be written or fetched.
    "core.untrackedCache": "false",
    "gc.auto": "0",
    "maintenance.auto": "false",
    "protocol.allow": "never",
    "submodule.recurse": "false",
    # The same question gives the same answer on every computer.
    "blame.ignoreRevsFile": "",
    "blame.showRoot": "true",
    "color.ui": "never",
    "core.bigFileThreshold": "16m",
    "core.quotePath": "false",
    "diff.algorithm": "myers",
    "diff.indentHeuristic": "true",
    "diff.interHunkContext": "0",
    "diff.orderFile": "/dev/null",
    "diff.renameLimit": "400",
    "diff.renames": "true",
    "diff.suppressBlankEmpty": "false",
    "i18n.logOutputEncoding": "UTF-8",
    "log.follow": "false",
    "log.showRoot": "true",
}
"""Settings given on the command line, where they outrank every file. git itself reads /dev/null on Windows too."""

_OWN_VARIABLES = {
    "GIT_ALLOW_PROTOCOL": "none",  # outranks `protocol.<name>.allow` of a repository, for every version
    "GIT_GRAFT_FILE": os.devnull,  # parents that a repository made up; git has called them obsolete for years
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "GIT_TERMINAL_PROMPT": "0",
    # The person's tracing (some tools listen to it) is not for what we ask.
    "GIT_TRACE2": "0",
    "GIT_TRACE2_EVENT": "0",
    "GIT_TRACE2_PERF": "0",
    "LC_ALL": "C",
}
_found: dict[str, Path] = {}
"""By PATH: where git was."""
_NO_INDEX = "there is no index of this name"
_APPLE_TOOLS = (
    Path("/Library/Developer/CommandLineTools/usr/bin/git"),
    Path("/Applications/Xcode.app/Contents/Developer/usr/bin/git"),
)


def global_options() -> list[str]:
    """Return the options that stand before every git command."""
    options = ["--no-pager", "--no-optional-locks", "--literal-pathspecs"]
    for name, value in _PINNED.items():
        options += ["-c", f"{name}={value}"]
    return options


def scrubbed_environment() -> dict[str, str]:
    """Return our environment without anything that points git elsewhere, plus what keeps it quiet."""
    kept = {name: value for name, value in os.environ.items() if not _redirects(name)}
    return kept | _OWN_VARIABLES


def environment_for(verb: str, folder: Path) -> dict[str, str]:
    """Return the environment for one command.

    `git diff-tree` takes a file from the worktree for one in history when the index says that they are
    the same; without an index it reads history. Attributes may be in the index only (sparse checkouts).
    """
    if verb == "check-attr":
        return scrubbed_environment()
    return scrubbed_environment() | {"GIT_INDEX_FILE": str(folder / _NO_INDEX)}


def find_git() -> Path | None:
    """Find git in absolute folders of PATH; the current folder, maybe a stranger's, is never searched.

    Where it was is looked at first: it is asked for hundreds of times a minute.
    """
    path = os.environ.get("PATH", "")
    known = _found.get(path)
    if known is None or not os.access(known, os.X_OK):
        known = _search()
    if known is not None:
        _found[path] = known
    return known


def _search() -> Path | None:
    name = "git.exe" if sys.platform == "win32" else "git"
    for folder in os.get_exec_path():
        candidate = Path(folder) / name
        if candidate.is_absolute() and os.access(candidate, os.X_OK) and candidate.is_file():
            return _past_apple_stub(candidate)
    return None


def _redirects(name: str) -> bool:
    """Tell whether a variable changes what git reads or which program asks for passwords."""
    upper = name.upper()
    return upper.startswith("GIT_") or upper in {"SSH_ASKPASS", "LC_ALL", "LANGUAGE"}


def _past_apple_stub(git: Path) -> Path | None:
    """Return the real git behind macOS's stub, which without one opens an installer."""
    if platform.system() != "Darwin" or git != Path("/usr/bin/git"):
        return git
    return next((tool for tool in _APPLE_TOOLS if tool.is_file()), None)
