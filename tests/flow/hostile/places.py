"""Files of git that lead elsewhere, wait for ever or have no end: asked about never, or told with a sentence."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.flow.hostile.canary import Canary
from tests.flow.hostile.shapes import shape
from tests.flow.hostile.victim import Victim
from tests.flow.moments import NOON

HUGE = 5 << 30


def sparse(path: Path, size: int = HUGE) -> None:
    """Make a file of gigabytes that takes no room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.truncate(size)


def pipe(path: Path) -> None:
    """Put a pipe in the place of a file: who opens it waits."""
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)


@shape(reads=False)
def pipe_for_head(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "HEAD")


@shape(reads=False)
def pipe_for_config(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "config")


@shape(reads=False)
def pipe_for_included_config(victim: Victim, _canary: Canary) -> None:
    victim.work()
    victim.set("include.path", "~/src/pipe-for-included-config/settings")
    pipe(victim.path / "settings")


@shape(reads=False)
def pipe_for_conditional_config(victim: Victim, _canary: Canary) -> None:
    victim.work()
    victim.path.joinpath("first").write_text('[includeIf "gitdir:**"]\n\tpath = second\n')
    victim.set("include.path", "../first")
    pipe(victim.path / "second")


@shape(reads=False)
def pipe_for_packed_refs(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "packed-refs")


@shape(reads=False)
def pipe_for_branch(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "refs" / "heads" / "other")


@shape(reads=False)
def folder_among_names(victim: Victim, _canary: Canary) -> None:
    """A link that makes branches of all files of the computer."""
    victim.work()
    victim.git_dir.joinpath("refs", "heads", "all").symlink_to("/")


@shape(reads=False)
def pipe_for_alternates(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "objects" / "info" / "alternates")


@shape(reads=False)
def pipe_for_shallow(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "shallow")


@shape(reads=False)
def pipe_for_grafts(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "info" / "grafts")


@shape(reads=False)
def pipe_for_attributes(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "info" / "attributes")


@shape(reads=False)
def pipe_for_attributes_of_the_worktree(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.path / ".gitattributes")


@shape(reads=False)
def pipe_for_named_attributes(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.path / "attributes")
    victim.set("core.attributesFile", str(victim.path / "attributes"))


@shape(reads=False)
def pipe_for_mailmap(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.path / ".mailmap")


@shape(reads=False)
def endless_mailmap(victim: Victim, _canary: Canary) -> None:
    victim.work()
    victim.set("mailmap.file", "/dev/zero")


@shape(reads=False)
def pipe_for_commit_graph(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "objects" / "info" / "commit-graph")


@shape(reads=False)
def pipe_for_pack(victim: Victim, _canary: Canary) -> None:
    victim.work()
    victim.git("repack", "-a", "-d", "-q")
    (index,) = victim.git_dir.glob("objects/pack/*.idx")
    pipe(index)


@shape(reads=False)
def pipe_for_index(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "index")


@shape(reads=True)
def pipe_for_reflog(victim: Victim, _canary: Canary) -> None:
    victim.work()
    pipe(victim.git_dir / "logs" / "HEAD")


@shape(reads=True)
def endless_reflog(victim: Victim, _canary: Canary) -> None:
    """A record of moves of five gigabytes."""
    victim.work()
    sparse(victim.git_dir / "logs" / "refs" / "heads" / "main")


@shape(reads=False)
def pipe_for_worktree(victim: Victim, _canary: Canary) -> None:
    """A linked worktree that says where it is through a pipe."""
    victim.work()
    pipe(victim.git_dir / "worktrees" / "evil" / "gitdir")


@shape(reads=False, heavy=True)
def endless_worktree(victim: Victim, _canary: Canary) -> None:
    victim.work()
    sparse(victim.git_dir / "worktrees" / "evil" / "gitdir")


@shape(reads=False)
def pipe_for_git(victim: Victim, _canary: Canary) -> None:
    victim.work()
    shutil.rmtree(victim.git_dir)
    pipe(victim.git_dir)


@shape(reads=False)
def endless_git(victim: Victim, _canary: Canary) -> None:
    """A `.git` file of gigabytes."""
    victim.work()
    shutil.rmtree(victim.git_dir)
    victim.git_dir.write_text("gitdir: ")
    sparse(victim.git_dir)


@shape(reads=False)
def git_that_leads_to_itself(victim: Victim, _canary: Canary) -> None:
    victim.work()
    shutil.rmtree(victim.git_dir)
    victim.git_dir.write_text("gitdir: .git\n")


@shape(reads=False)
def git_that_is_a_loop(victim: Victim, _canary: Canary) -> None:
    victim.work()
    shutil.rmtree(victim.git_dir)
    victim.git_dir.symlink_to(".git")


@shape(reads=False)
def git_elsewhere(victim: Victim, canary: Canary) -> None:
    """A `.git` file that leads to a folder that is no repository, and holds programs."""
    victim.work()
    shutil.rmtree(victim.git_dir)
    victim.git_dir.write_text(f"gitdir: {canary.folder}\n")


@shape(reads=True)
def worktree_elsewhere(victim: Victim, _canary: Canary) -> None:
    """Settings that call the neighbour's files their own."""
    victim.work()
    victim.set("core.worktree", str(victim.path.parent / "neighbour"))


@shape(reads=False)
def worktree_of_everything(victim: Victim, _canary: Canary) -> None:
    victim.work()
    victim.set("core.worktree", "/")


@shape(reads=True)
def alternates_everywhere(victim: Victim, _canary: Canary) -> None:
    """Objects of a server, of itself, of a device and of a folder that is not there."""
    victim.work()
    places = ("//server.example/share/objects", str(victim.git_dir / "objects"), "/dev/zero", "/nowhere", "-u", "")
    victim.git_dir.joinpath("objects", "info").mkdir(exist_ok=True)
    victim.git_dir.joinpath("objects", "info", "alternates").write_text("\n".join(places))


@shape(reads=True)
def locks(victim: Victim, _canary: Canary) -> None:
    """Another git seems to be at work."""
    victim.work()
    for name in ("index.lock", "HEAD.lock", "packed-refs.lock", "config.lock", "shallow.lock", "gc.pid"):
        victim.git_dir.joinpath(name).touch()


@shape(reads=True)
def odd_files(victim: Victim, _canary: Canary) -> None:
    """Pipes, devices, loops and what lies outside where a session wrote files."""
    victim.work()
    parts = victim.path / "src"
    for path in sorted(parts.iterdir()):
        path.unlink()
    pipe(parts / "part0.py")
    parts.joinpath("part1.py").symlink_to("/dev/zero")
    parts.joinpath("round").symlink_to("..")
    parts.joinpath("itself").symlink_to("itself")


@shape(reads=True)
def submodules(victim: Victim, canary: Canary) -> None:
    """Submodules with paths and addresses that would be options, programs or places outside."""
    victim.work()
    tricks = (
        f'[submodule "../../evil"]\n\tpath = -u\n\turl = -u{canary.program("submodule")}\n\tupdate = !touch x\n'
        f'[submodule "evil"]\n\tpath = ../../outside\n\turl = ext::{canary.program("submodule ext")} %S\n'
    )
    victim.path.joinpath(".gitmodules").write_text(tricks)
    victim.set("submodule.recurse", "true")
    victim.set("submodule.active", ".")
    victim.set("submodule.evil.update", f"!{canary.program('submodule update')}")
    victim.git("update-index", "--add", "--cacheinfo", f"160000,{victim.commits[0]},evil")
    inner = victim.path / "evil"
    inner.mkdir()
    inner.joinpath(".git").write_text("gitdir: ../../neighbour/.git\n")


@shape(reads=True)
def inner_bare_repository(victim: Victim, canary: Canary) -> None:
    """A bare repository among the files of another, in which a session worked."""
    victim.work()
    inner = victim.path / "inner"
    victim.git("init", "--quiet", "--bare", "--template=", str(inner))
    for name in ("core.fsmonitor", "core.pager", "diff.external", "alias.rev-parse"):
        victim.git("config", name, f"{canary.program(f'inner {name}')}", folder=inner)
    victim.git("config", "core.worktree", str(victim.path), folder=inner)
    victim.git("config", "core.bare", "false", folder=inner)
    assert victim.log is not None
    victim.computer.claude_log(inner).prompt("What is in here?", NOON)
