"""tokenmirror diagnostics: what helps to find a fault, to be read before it is given to anyone."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from pathlib import Path

from tokenmirror.answers.diagnosis import Diagnosis, diagnose
from tokenmirror.app.giving import why_not_written, write_privately
from tokenmirror.cli.doctor import Finding, findings
from tokenmirror.cli.opening import Refused
from tokenmirror.cli.printing import add_json, paths_of, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.collector.encrypting import take_keys
from tokenmirror.git.problems import GitError
from tokenmirror.git.runner import git_version, usable_git
from tokenmirror.sources.registry import all_sources

_HEAD = """# What TokenMirror knows of itself

Versions, counts and the last lines of its own log, to find a fault by.
Nothing in it names a path, a project, a branch, a commit or a person.
Read it before you give it to anyone.
"""


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("file", nargs="?", metavar="FILE", help="also save it there, after it was shown")
    sub.add_argument("--pipe", action="store_true", help=argparse.SUPPRESS)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Show it; then save it, if that is wished."""
    paths = paths_of(given)
    if given.pipe:  # the window asks, and knows the key if there is one
        take_keys(sys.stdin, paths.folder)
    found = diagnose(paths, os.environ, [source.name for source in all_sources()], _looked(findings(paths)))
    if given.json:
        sections = {section.title: dict(section.facts) for section in found.sections}
        about = {"sections": sections, "journal": found.journal}
        print_json({"schema": "tokenmirror.diagnostics", "version": 1, **about})
    else:
        print(text_of(found), end="")
    if not given.file:
        return 0
    try:
        return _save(Path(given.file).expanduser(), text_of(found))
    except Refused as problem:
        return refuse(problem, given)


def text_of(found: Diagnosis) -> str:
    """Return it as Markdown."""
    parts = [_HEAD]
    for section in found.sections:
        parts.append(f"\n## {section.title}\n\n")
        parts += [f"- {name}: {what}\n" for name, what in section.facts]
    for name, lines in found.journal.items():
        parts.append(f"\n## Last lines of {name}\n\n```text\n")
        parts += [f"{line}\n" for line in lines]
        parts.append("```\n")
    return "".join(parts)


def _looked(found: list[Finding]) -> tuple[tuple[str, str], ...]:
    """Return what `doctor` found by its kinds: how many are well, and how many to look at; and git's version."""
    well = Counter(finding.kind for finding in found if finding.ok)
    look = Counter(finding.kind for finding in found if not finding.ok)
    kinds = dict.fromkeys(finding.kind for finding in found)
    told = [(kind, f"{well[kind]} well" + (f", {look[kind]} to look at" if look[kind] else "")) for kind in kinds]
    return (("Version of git", _git()), *told)


def _git() -> str:
    try:
        return ".".join(map(str, git_version(usable_git())))
    except GitError as error:
        return error.problem.kind.value


def _save(file: Path, text: str) -> int:
    if file.exists():
        raise Refused(f"{file} is there already; nothing was written. Name another file.")
    if sys.stdin.isatty():
        print(f"\nSave this to {file}? [y/N] ", end="", flush=True)
        if sys.stdin.readline().strip().casefold() not in {"y", "yes"}:
            print("Nothing was saved.")
            return 0
    try:
        write_privately(file, text.encode())
    except OSError as error:
        raise Refused(why_not_written(error, file)) from error
    print(f"Saved to {file}, readable by you alone.", file=sys.stderr)
    return 0
