"""Writes and reads what git told: repositories, folders, commits, blame."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice

import msgspec

from tokenmirror.domain.commits import CommitId, CommitRead, PatchId, Rewrapped
from tokenmirror.store.rows import from_blob, to_blob, to_ms


def known_commits(db: sqlite3.Connection, repository: int) -> set[str]:
    """Return the ids of the commits of a repository that are stored."""
    return {row[0] for row in db.execute("SELECT oid FROM git_commit WHERE repository = ?", (repository,))}


def add_commits(
    db: sqlite3.Connection,
    repository: int,
    commits: Iterable[tuple[CommitRead, bool]],
    generated: Iterable[str],
    seen: Mapping[str, str],
    now: int,
) -> int:
    """Store commits with their files; each comes with whether it is the person's own. Return how many were new."""
    skip = frozenset(generated)
    count = 0
    for commit, mine in commits:
        key = _add_commit(db, repository, commit, seen.get(commit.id, "history"), now, mine=mine)
        if key is not None:
            db.executemany(
                "INSERT INTO commit_file (commit_id, path, old_path, kind, added, removed, generated, rewrapped)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (key, _text(f.path), f.old_path and _text(f.old_path), f.kind.value, to_blob(f.added),
                     to_blob(f.removed), int(f.path in skip), _packed(f.rewrapped))
                    for f in commit.files
                ],
            )  # fmt: skip
            count += 1
    return count


def _add_commit(
    db: sqlite3.Connection, repository: int, commit: CommitRead, seen: str, now: int, *, mine: bool
) -> int | None:
    row = db.execute(
        "INSERT INTO git_commit (repository, oid, author, author_time, committer_time, subject, parents, reverts,"
        " seen, merge, mine, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (repository, oid) DO NOTHING RETURNING id",
        (
            repository, commit.id, commit.author, to_ms(commit.author_time), to_ms(commit.committer_time),
            _text(commit.subject), " ".join(commit.parents), _reverts(commit), seen, int(len(commit.parents) > 1),
            int(mine), now,
        ),
    ).fetchone()  # fmt: skip
    return None if row is None else int(row[0])


def _reverts(commit: CommitRead) -> str | None:
    """Return what a message says that it takes back or mends; nothing of most."""
    if not commit.reverts and commit.reverts_pull is None and not commit.mends:
        return None
    return json.dumps({"commits": list(commit.reverts), "pull": commit.reverts_pull, "mends": commit.mends})


def _packed(lines: Iterable[Rewrapped]) -> bytes | None:
    """Return each line, how many lines it stands for, and these."""
    numbers = [number for line, of in lines for number in (line, len(of), *of)]
    return to_blob(numbers) if numbers else None


def _unpacked(blob: bytes | None) -> tuple[Rewrapped, ...]:
    found: list[Rewrapped] = []
    numbers = iter(from_blob(blob)) if blob else iter(())
    for line in numbers:
        count = next(numbers)
        found.append(Rewrapped(line, tuple(islice(numbers, count))))
    return tuple(found)


def _text(text: str) -> str:
    """Return text that SQLite can hold: bytes that were not UTF-8 become escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def set_patch_ids(
    db: sqlite3.Connection, repository: int, patch_ids: Mapping[CommitId, PatchId], *, of_branches: bool = False
) -> None:
    """Store the patch ids of commits, or of everything their branches held up to them."""
    column = "branch_patch_id" if of_branches else "patch_id"
    rows = [(patch, repository, oid) for oid, patch in patch_ids.items()]
    db.executemany(f"UPDATE git_commit SET {column} = ? WHERE repository = ? AND oid = ?", rows)


def without_patch_id(db: sqlite3.Connection, repository: int) -> list[CommitId]:
    """Return the commits, merges left out, whose patch id is not stored."""
    rows = db.execute(
        "SELECT oid FROM git_commit WHERE repository = ? AND patch_id IS NULL AND merge = 0", (repository,)
    )
    return [CommitId(row[0]) for row in rows]


def without_branch_patch_id(db: sqlite3.Connection, repository: int) -> list[CommitId]:
    """Return the commits, of anybody, whose branch has no patch id stored, newest first."""
    rows = db.execute(
        "SELECT oid FROM git_commit WHERE repository = ? AND branch_patch_id IS NULL ORDER BY committer_time DESC",
        (repository,),
    )
    return [CommitId(row[0]) for row in rows]


def own_commits(db: sqlite3.Connection, repository: int) -> set[CommitId]:
    """Return the person's commits."""
    rows = db.execute("SELECT oid FROM git_commit WHERE repository = ? AND mine AND merge = 0", (repository,))
    return {CommitId(row[0]) for row in rows}


def oldest_commit_time(db: sqlite3.Connection, repository: int) -> int | None:
    """Return the committer's time of the oldest stored commit, in milliseconds."""
    row = db.execute("SELECT min(committer_time) FROM git_commit WHERE repository = ?", (repository,)).fetchone()
    return None if row[0] is None else int(row[0])


def set_mine(db: sqlite3.Connection, repository: int, addresses: Iterable[str]) -> None:
    """Mark the commits whose author has one of the addresses as the person's own."""
    own = json.dumps(sorted(addresses))
    db.execute(
        "UPDATE git_commit SET mine = 1 - mine WHERE repository = ?"
        " AND mine <> (author IN (SELECT value FROM json_each(?)))",
        (repository, own),
    )


def adopt(db: sqlite3.Connection, commits: Iterable[int]) -> None:
    """Mark commits as the person's own although their author has another address, until `set_mine` is asked again."""
    db.executemany("UPDATE git_commit SET mine = 1 WHERE id = ?", [(key,) for key in commits])


class CommitFileRow(msgspec.Struct, frozen=True):
    """One file of a stored commit."""

    path: str
    old_path: str | None
    added: tuple[int, ...]
    removed: tuple[int, ...]
    generated: bool
    rewrapped: tuple[Rewrapped, ...] = ()


class CommitRow(msgspec.Struct, frozen=True):
    """One stored commit with its files; times in milliseconds."""

    id: int
    oid: str
    author: str
    author_time: int
    committer_time: int
    subject: str
    parents: tuple[str, ...]
    patch_id: str | None
    branch_patch_id: str | None
    """Of everything its branch held up to it: what a squash of the branch has."""
    reverts: tuple[str, ...]
    reverts_pull: int | None
    mine: bool
    files: tuple[CommitFileRow, ...]


def commit_marks(db: sqlite3.Connection, repository: int) -> Iterator[tuple[int, bool, str | None, str | None]]:
    """Return of each stored commit what may change: whether it is the person's, its patch id, its branch's."""
    rows = db.execute("SELECT id, mine, patch_id, branch_patch_id FROM git_commit WHERE repository = ?", (repository,))
    return ((key, bool(mine), patch_id, branch) for key, mine, patch_id, branch in rows)


def stored_commits(db: sqlite3.Connection, repository: int, *, after: int = 0) -> list[CommitRow]:
    """Return the stored commits of a repository with a greater key, oldest first."""
    files = _files(db, repository, after)
    rows = db.execute(
        "SELECT id, oid, author, author_time, committer_time, subject, parents, patch_id, branch_patch_id, reverts,"
        " mine"
        " FROM git_commit WHERE repository = ? AND id > ? ORDER BY author_time, id",
        (repository, after),
    )
    return [_commit(row, files.get(row[0], ())) for row in rows]


def _commit(row: tuple[object, ...], files: Iterable[CommitFileRow]) -> CommitRow:
    key, oid, author, author_time, committer_time, subject, parents, patch_id, branch, reverts, mine = row
    said = json.loads(str(reverts)) if reverts else {"commits": [], "pull": None}
    return CommitRow(
        int(str(key)), str(oid), str(author or ""), int(str(author_time)), int(str(committer_time)),
        str(subject or ""), tuple(str(parents or "").split()), None if patch_id is None else str(patch_id),
        None if branch is None else str(branch),
        tuple(said["commits"]), said["pull"], bool(mine), tuple(files),
    )  # fmt: skip


def _files(db: sqlite3.Connection, repository: int, after: int) -> dict[int, list[CommitFileRow]]:
    rows = db.execute(
        "SELECT f.commit_id, f.path, f.old_path, f.added, f.removed, f.generated, f.rewrapped FROM commit_file f"
        " JOIN git_commit c ON c.id = f.commit_id WHERE c.repository = ? AND f.commit_id > ?",
        (repository, after),
    )
    result: dict[int, list[CommitFileRow]] = {}
    for commit, path, old_path, added, removed, generated, packed in rows:
        lines = tuple(from_blob(added)), tuple(from_blob(removed))
        file = CommitFileRow(path, old_path, *lines, bool(generated), _unpacked(packed))
        result.setdefault(commit, []).append(file)
    return result


def blamed_blobs(db: sqlite3.Connection, repository: int) -> dict[str, str]:
    """Return for each file the version whose blame is stored."""
    return dict(db.execute("SELECT path, blob FROM blame WHERE repository = ?", (repository,)))


def save_blame(db: sqlite3.Connection, repository: int, path: str, blob: str, lines: Iterable[tuple[str, int]]) -> None:
    """Store the blame of one version of a file."""
    by_commit: dict[str, list[int]] = {}
    for oid, line in lines:
        by_commit.setdefault(oid, []).append(line)
    packed = json.dumps(by_commit, separators=(",", ":")).encode()
    db.execute(
        "INSERT INTO blame (repository, path, blob, lines) VALUES (?, ?, ?, ?) ON CONFLICT (repository, path)"
        " DO UPDATE SET blob = excluded.blob, lines = excluded.lines",
        (repository, path, blob, packed),
    )


def blamed_on_others(db: sqlite3.Connection, repository: int, commits: Collection[str]) -> set[str]:
    """Return the files of which a line is blamed on none of these commits: their history was rewritten since."""
    rows = db.execute("SELECT path, lines FROM blame WHERE repository = ?", (repository,))
    return {path for path, packed in rows if not all(oid in commits for oid in json.loads(packed))}


def drop_blame(db: sqlite3.Connection, repository: int, paths: Iterable[str]) -> None:
    """Forget the blame of files that are no longer there."""
    db.executemany("DELETE FROM blame WHERE repository = ? AND path = ?", [(repository, path) for path in paths])


def blamed_by_commit(
    db: sqlite3.Connection, repository: int, paths: Iterable[str]
) -> dict[str, dict[str, Collection[int]]]:
    """Return for some files the fingerprints of their living lines by commit."""
    rows = db.execute(
        "SELECT path, lines FROM blame WHERE repository = ? AND path IN (SELECT value FROM json_each(?))",
        (repository, json.dumps(list(paths))),
    )
    return {path: {oid: array("q", lines) for oid, lines in json.loads(packed).items()} for path, packed in rows}


def blame_of(db: sqlite3.Connection, repository: int, versions: Mapping[str, str]) -> dict[str, list[tuple[str, int]]]:
    """Return commit and fingerprint of each line of those of some files whose blame of that version is stored."""
    found = {}
    for path, blob in versions.items():
        row = db.execute(
            "SELECT lines FROM blame WHERE repository = ? AND path = ? AND blob = ?", (repository, path, blob)
        ).fetchone()
        if row is not None:
            found[path] = [(oid, line) for oid, lines in json.loads(row[0]).items() for line in lines]
    return found


def own_addresses(db: sqlite3.Connection) -> list[str]:
    """Return the addresses that the person added."""
    return [row[0] for row in db.execute("SELECT address FROM own_address ORDER BY address")]
