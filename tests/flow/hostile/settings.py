"""Settings that name programs, and settings that change what git says: none may matter."""

from __future__ import annotations

from pathlib import Path

from tests.flow.hostile.canary import Canary
from tests.flow.hostile.shapes import shape
from tests.flow.hostile.victim import Victim

PROGRAMS = (
    "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "core.gitProxy",
    "core.alternateRefsCommand", "pager.log", "pager.blame", "pager.reflog", "pager.config", "sequence.editor",
    "credential.helper", "diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.clean",
    "filter.evil.smudge", "filter.evil.process", "merge.evil.driver", "interactive.diffFilter", "gpg.program",
    "gpg.ssh.program", "gpg.ssh.defaultKeyCommand", "gpg.x509.program", "uploadpack.packObjectsHook",
    "remote.origin.uploadpack", "remote.origin.receivepack", "remote.origin.proxy", "diff.guitool", "difftool.evil.cmd",
    "mergetool.evil.cmd", "man.evil.cmd", "browser.evil.cmd", "web.browser", "trailer.evil.cmd", "trailer.evil.command",
    "submodule.evil.update", "tar.evil.command", "sendemail.smtpServer", "instaweb.httpd",
)  # fmt: skip
"""Settings that name a program; some are run by commands only that we never ask, which is what is shown."""
ALIASES = ("log", "cat-file", "rev-parse", "for-each-ref", "config", "blame", "worktree", "ls-tree", "x")
HOOKS = (
    "post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc", "post-rewrite",
    "pre-commit", "pre-push", "post-merge", "push-to-checkout", "proc-receive", "update", "p4-changelist",
)  # fmt: skip
OUTPUT = {
    "core.quotePath": "true",
    "core.abbrev": "4",
    "core.logAllRefUpdates": "always",
    "color.ui": "always",
    "color.diff": "always",
    "color.branch": "always",
    "diff.algorithm": "patience",
    "diff.colorMoved": "zebra",
    "diff.context": "25",
    "diff.dirstat": "lines",
    "diff.ignoreSubmodules": "none",
    "diff.indentHeuristic": "false",
    "diff.interHunkContext": "90",
    "diff.mnemonicPrefix": "true",
    "diff.noprefix": "true",
    "diff.orderFile": "order",
    "diff.relative": "true",
    "diff.renameLimit": "1",
    "diff.renames": "false",
    "diff.srcPrefix": "evil/",
    "diff.dstPrefix": "evil/",
    "diff.statGraphWidth": "1",
    "diff.submodule": "log",
    "diff.suppressBlankEmpty": "true",
    "diff.wordRegex": ".",
    "diff.wsErrorHighlight": "all",
    "blame.blankBoundary": "true",
    "blame.coloring": "repeatedLines",
    "blame.date": "human",
    "blame.ignoreRevsFile": "ignored",
    "blame.showEmail": "true",
    "format.pretty": "format:evil",
    "format.notes": "true",
    "notes.displayRef": "refs/notes/*",
    "i18n.commitEncoding": "UTF-16",
    "i18n.logOutputEncoding": "UTF-16",
    "log.abbrevCommit": "true",
    "log.date": "format:evil",
    "log.decorate": "full",
    "log.diffMerges": "combined",
    "log.excludeDecoration": "refs/*",
    "log.follow": "true",
    "log.mailmap": "false",
    "log.showRoot": "false",
    "log.showSignature": "true",
    "column.ui": "always",
    "grep.lineNumber": "true",
    "pretty.evil": "format:evil",
    "status.short": "true",
    "advice.detachedHead": "true",
    "core.bigFileThreshold": "1",
    "core.whitespace": "cr-at-eol",
    "core.eol": "crlf",
    "core.autocrlf": "true",
    "core.ignoreCase": "true",
    "core.sparseCheckout": "true",
    "core.warnAmbiguousRefs": "true",
    "core.excludesFile": "/dev/null",
    "help.autoCorrect": "immediate",
    "url.file:///nowhere/.insteadOf": "https://",
}


def set_programs(victim: Victim, canary: Canary) -> None:
    """Put a program everywhere that git could run one from; each says its own name."""
    for name in PROGRAMS:
        victim.set(name, canary.program(name))
    for name in ALIASES:
        victim.set(f"alias.{name}", f"!{canary.program(f'alias.{name}')}")
    hooks = victim.git_dir / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in HOOKS:
        hooks.joinpath(name).symlink_to(canary.program(f"hook {name}"))
    victim.set("core.hooksPath", str(hooks))
    victim.set("log.showSignature", "true")
    victim.path.joinpath(".gitattributes").write_text("* diff=evil filter=evil merge=evil\n")
    victim.git_dir.joinpath("info").mkdir(exist_ok=True)
    victim.git_dir.joinpath("info", "attributes").write_text("* diff=evil filter=evil merge=evil\n")


def set_remote(victim: Victim, canary: Canary) -> None:
    """Promise objects that a program would have to fetch, and lose one that history needs."""
    victim.git("repack", "-a", "-d", "-q")
    (pack,) = victim.git_dir.glob("objects/pack/*.pack")
    victim.git("unpack-objects", "-q", stdin=_taken(pack))
    lost = victim.git("rev-parse", "HEAD:src/part1.py").decode().strip()
    (victim.git_dir / "objects" / lost[:2] / lost[2:]).unlink()
    pack.with_suffix(".promisor").touch()
    settings = {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.partialclonefilter": "blob:none",
        "remote.origin.url": f"ext::{canary.program('remote', 'exit 1')} %S",
        "protocol.allow": "always",
        "protocol.ext.allow": "always",
    }
    for name, value in settings.items():
        victim.git("config", name, value)


def _taken(pack: Path) -> bytes:
    """Take a pack away and return it, so that its objects can be unpacked again."""
    data = pack.read_bytes()
    for path in pack.parent.glob(f"{pack.stem}.*"):
        path.unlink()
    return data


@shape(reads=True)
def programs(victim: Victim, canary: Canary) -> None:
    """Programs in every setting."""
    victim.work()
    set_programs(victim, canary)


@shape(reads=True)
def promisor(victim: Victim, canary: Canary) -> None:
    """A missing object, promised by a remote that is a program."""
    victim.work()
    set_remote(victim, canary)


@shape(reads=True)
def output(victim: Victim, _canary: Canary) -> None:
    """Everything that changes what git prints."""
    victim.work()
    for name, value in OUTPUT.items():
        victim.set(name, value)
    victim.path.joinpath("order").write_text("src/part1.py\n")
    victim.path.joinpath("ignored").write_text("\n".join(victim.commits))


@shape(reads=True)
def include_of_programs(victim: Victim, canary: Canary) -> None:
    """Programs in files that the settings include, also under a condition."""
    victim.work()
    included = victim.path / "settings"
    included.write_text(
        f'[core]\n\tfsmonitor = "{canary.program("included")}"\n\tpager = "{canary.program("paged")}"\n'
    )
    victim.set("include.path", str(included))
    victim.set(f"includeIf.gitdir:{victim.path}/.path", str(included))
    victim.set("includeIf.onbranch:main.path", "../settings")


@shape(reads=True)
def worktree_settings(victim: Victim, canary: Canary) -> None:
    """Programs in the settings of one worktree."""
    victim.work()
    victim.git("config", "extensions.worktreeConfig", "true")
    victim.git("config", "--worktree", "core.fsmonitor", canary.program("of a worktree"))
    victim.git("config", "--worktree", "diff.external", canary.program("diff of a worktree"))


@shape(reads=False)
def include_of_itself(victim: Victim, _canary: Canary) -> None:
    """Settings that include themselves for ever."""
    victim.work()
    victim.set("include.path", str(victim.git_dir / "config"))


@shape(reads=False)
def include_of_nothing_but_zeros(victim: Victim, _canary: Canary) -> None:
    """A device without an end among the settings."""
    victim.work()
    victim.set("include.path", "/dev/zero")


@shape(reads=False)
def huge_numbers(victim: Victim, _canary: Canary) -> None:
    """Numbers that no setting can have."""
    victim.work()
    victim.set("core.packedGitLimit", "99999999999999999999g")
    victim.set("core.deltaBaseCacheLimit", "9" * 400)
    victim.set("core.abbrev", "9" * 400)


@shape(reads=False)
def unknown_extension(victim: Victim, _canary: Canary) -> None:
    """A format that no git knows."""
    victim.work()
    victim.git("config", "core.repositoryFormatVersion", "1")
    victim.set("extensions.evil", "true")
