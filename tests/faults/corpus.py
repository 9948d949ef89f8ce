"""Real logs and their repository as a computer: all of the corpus, or a part that is read in a second."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tarfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.faults.stage import Stage
from tests.flow.computer import CHECKOUT, Computer

CORPUS = CHECKOUT.parent / "shared" / "corpus"
_SMALL_LOG = 300_000
_FIRST_DAYS = re.compile(rb'"timestamp": ?"2026-01-0[56]')
_COMMITS_OF_A_PART = 8
"""How many steps of the main branch: thirty commits, of those days."""
OLD_VERSIONS = {
    "m003": "57abe2f^",
    "m007": "d2b6948^",
    "m009": "bcc1d55^",
    "m011": "7cc2c21^",
}
"""Commits of ours at which a schema was the newest, to read the logs as they were read then."""


def corpus_stage(folder: Path, *, whole: bool) -> Stage:
    """Return a computer with the corpus; nothing of it was read yet."""
    computer = Computer(folder)
    if not computer.home.exists():
        _unpack_logs(folder, whole=whole)
        _make_repository(folder / "repos" / "cli", whole=whole)
    stage = Stage(computer, folder / "prepared")
    if not stage.prepared.exists():
        shutil.rmtree(computer.data, ignore_errors=True)
        computer.data.mkdir(mode=0o700)
        (computer.data / "fingerprint.key").write_bytes(bytes(range(32)))
        (computer.data / "fingerprint.key").chmod(0o600)
        _tell_whose(computer)
        _take_copy(computer)
        computer.data.rename(stage.prepared)
    return stage


def _unpack_logs(folder: Path, *, whole: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(CORPUS / "transcripts.tar.xz") as packed:
        wanted = [one for one in packed if whole or _is_of_the_part(packed, one)]
        packed.extractall(folder, wanted, filter="data")


def _is_of_the_part(packed: tarfile.TarFile, one: tarfile.TarInfo) -> bool:
    if not one.isfile() or one.size > _SMALL_LOG:
        return False
    content = packed.extractfile(one)
    return content is not None and _FIRST_DAYS.search(content.read(20_000)) is not None


def _make_repository(place: Path, *, whole: bool) -> None:
    place.mkdir(parents=True)
    git(place, "init", "-q", "-b", "main")
    what = "+refs/*:refs/*" if whole else "+refs/heads/main:refs/heads/main"
    git(place, "fetch", "-q", "--no-tags", "--update-head-ok", str(CORPUS / "repo.bundle"), what)
    commits = git(place, "rev-list", "--reverse", "--first-parent", "main").split()
    git(place, "reset", "-q", "--hard", "main" if whole else commits[_COMMITS_OF_A_PART])
    if not whole:
        shutil.rmtree(place / ".git" / "logs", ignore_errors=True)
        (place / ".git" / "FETCH_HEAD").unlink(missing_ok=True)
        git(place, "gc", "-q", "--prune=now")


def git(place: Path, *words: str) -> str:
    """Run git in a folder and return what it printed."""
    ran = subprocess.run(["git", *words], cwd=place, check=True, capture_output=True, text=True)
    return ran.stdout


def _tell_whose(computer: Computer) -> None:
    """Say what a person says whose logs were written elsewhere: where the repository is, and which addresses count."""
    about = json.loads((CORPUS / "cwd_map.json").read_text("utf-8"))
    was = [word for folder in about["roots"] for word in ("--was", folder)]
    computer.process("repos", "add", str(computer.folder / "repos" / "cli"), *was)
    for address in sorted(_addresses(about)):
        computer.process("me", "add", address)


def _take_copy(computer: Computer) -> None:
    """Have the copy of yesterday: a database that is torn has lost what the person said, and no log tells that."""
    folder = computer.data / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    yesterday = datetime.now(UTC) - timedelta(days=1)
    with (
        closing(sqlite3.connect(computer.database)) as db,
        closing(sqlite3.connect(folder / f"tokenmirror-{yesterday:%Y-%m-%dT%H-%M-%SZ}.db")) as copy,
    ):
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def _addresses(value: object) -> set[str]:
    if isinstance(value, dict):
        return set().union(*map(_addresses, value.values()))
    if isinstance(value, list):
        return set().union(*map(_addresses, value))
    return {value} if isinstance(value, str) and "@" in value and "/" not in value else set()


def older(stage: Stage, schema: str, history: Path) -> Stage:
    """Return the same computer with all read by the version of ours that had an older schema; git's history has it."""
    prepared = stage.prepared.with_name(f"prepared-{schema}")
    if not prepared.exists():
        program = stage.prepared.with_name(f"program-{schema}")
        program.mkdir(exist_ok=True)
        packed = subprocess.run(
            ["git", "archive", OLD_VERSIONS[schema], "tokenmirror"], cwd=history, check=True, capture_output=True
        )
        subprocess.run(["tar", "x"], cwd=program, input=packed.stdout, check=True)
        _read_with(stage, program)
        _take_copy(stage.computer)
        stage.computer.data.rename(prepared)
    return Stage(stage.computer, prepared, read_before=True)


def _read_with(stage: Stage, program: Path) -> None:
    shutil.rmtree(stage.computer.data, ignore_errors=True)
    stage.computer.data.mkdir(mode=0o700)
    shutil.copy(stage.prepared / "fingerprint.key", stage.computer.data)
    own = Computer(stage.computer.folder, {"PYTHONPATH": str(program)})
    options = {"program": [sys.executable, "-m", "tokenmirror"]}
    _tell_whose(own)
    with own.spawn("collect", "--once", **options) as running:
        _out, err = running.communicate()
    if running.returncode not in (0, 1) or "Traceback" in err:
        raise RuntimeError(err)
