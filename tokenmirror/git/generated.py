"""Which files are generated, vendored or lock files: nobody's work, left out of line counts."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from tokenmirror.domain.commits import CommitId
from tokenmirror.git.problems import GitError
from tokenmirror.git.revisions import checked
from tokenmirror.git.runner import Git, git_version, usable_git

_ATTRIBUTES = ("linguist-generated", "linguist-vendored")
_FIRST_WITH_SOURCE = (2, 40)

_FOLDERS = (
    "node_modules",
    "bower_components",
    "jspm_packages",
    "vendor",
    "third_party",
    "third-party",
    "Pods",
    "Carthage",
    "dist",
    ".yarn",
    ".terraform",
    "__snapshots__",
    "__pycache__",
    "site-packages",
    ".venv",
    "target/debug",
    "target/release",
    ".next",
    ".nuxt",
    ".svelte-kit",
    "DerivedData",
)
_NAMES = (
    "package-lock.json",
    "npm-shrinkwrap.json",
    "pnpm-lock.yaml",
    "bun.lockb",
    "packages.lock.json",
    "project.assets.json",
    "go.sum",
    "go.work.sum",
    "Package.resolved",
    "Cartfile.resolved",
    "gradle.lockfile",
    "pubspec.lock",
    "mix.lock",
    "rebar.lock",
    "conan.lock",
    ".terraform.lock.hcl",
    "MODULE.bazel.lock",
    "Manifest.toml",
    "cabal.project.freeze",
    "stack.yaml.lock",
    ".pnp.cjs",
    ".pnp.loader.mjs",
    "gradlew",
    "gradlew.bat",
    "mvnw",
    "mvnw.cmd",
)
_ENDINGS = (
    ".lock",
    ".snap",
    ".min.js",
    ".min.mjs",
    ".min.cjs",
    ".min.css",
    ".bundle.js",
    ".js.map",
    ".css.map",
    ".mjs.map",
    ".d.ts.map",
    ".pb.go",
    "_grpc.pb.go",
    ".pb.gw.go",
    ".pb.cc",
    ".pb.h",
    ".pb.swift",
    ".pb.dart",
    ".pbobjc.h",
    ".pbobjc.m",
    "_pb.js",
    "_pb.ts",
    "_pb.d.ts",
    "_pb2.py",
    "_pb2.pyi",
    "_pb2_grpc.py",
    "_pb.rb",
    ".g.dart",
    ".freezed.dart",
    ".g.cs",
    ".g.i.cs",
    ".designer.cs",
    "_generated.go",
    ".gen.go",
    "_string.go",
    "zz_generated.deepcopy.go",
    ".generated.ts",
    ".generated.js",
    ".generated.cs",
    ".nib",
    ".storyboardc",
)


def _pattern() -> re.Pattern[str]:
    """Build one pattern out of the lists above."""
    folders = "|".join(map(re.escape, _FOLDERS))
    names = "|".join(map(re.escape, _NAMES))
    endings = "|".join(map(re.escape, _ENDINGS))
    return re.compile(rf"(?:^|/)(?:(?:{folders})/|(?:{names})$)|(?:{endings})$", re.IGNORECASE)


_WELL_KNOWN = _pattern()


def is_generated_name(path: str) -> bool:
    """Tell by its name alone whether a file is generated, vendored or a lock file."""
    return _WELL_KNOWN.search(path) is not None


def generated_paths(git: Git, paths: Iterable[str], head: CommitId | None = None) -> frozenset[str]:
    """Return which paths are generated; what `.gitattributes` says, either way, outranks names.

    Attributes are those at `head` where git can do that (2.40), else those of the worktree.
    """
    wanted = list(dict.fromkeys(paths))
    stated = _stated(git, wanted, head) if wanted else {}
    return frozenset(path for path in wanted if stated.get(path, is_generated_name(path)))


def _stated(git: Git, paths: list[str], head: CommitId | None) -> dict[str, bool]:
    """Ask git for the attributes of all paths at once; where it cannot tell, nothing is stated."""
    asked = b"".join(os.fsencode(path) + b"\0" for path in paths)
    try:
        said = git.output("check-attr", "--stdin", "-z", *_source(head), *_ATTRIBUTES, stdin=asked)
    except GitError:
        return {}
    fields = os.fsdecode(said).split("\0")
    stated: dict[str, bool] = {}
    for path, value in zip(fields[0::3], fields[2::3], strict=False):
        if value != "unspecified":
            stated[path] = stated.get(path, False) or value in {"set", "true"}
    return stated


def _source(head: CommitId | None) -> list[str]:
    """Return how to name the commit whose attributes count."""
    if head is None or git_version(usable_git()) < _FIRST_WITH_SOURCE:
        return []
    return [f"--source={checked(head)}"]
