"""What git told is stored once, with everything that history may be asked for later."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.small_world import SHOP, build, oid, read_commit
from tokenmirror.domain.commits import ChangeKind, CommitRead, FileChange, PatchId, Rewrapped
from tokenmirror.store import git_rows, person_rows, problem_queries, repository_rows, status_queries
from tokenmirror.store.rows import from_blob, from_ms, stable_id, to_blob, to_ms

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def shop(db: sqlite3.Connection) -> int:
    """Store a repository without commits."""
    return repository_rows.add_repository(db, f"{SHOP}/.git", SHOP)


def test_a_repository_is_its_common_dir(db: sqlite3.Connection, shop: int) -> None:
    """A second worktree is the same repository, and both folders lead to it."""
    assert repository_rows.add_repository(db, f"{SHOP}/.git", "/home/robin/tree") == shop
    assert repository_rows.folders(db) == {SHOP: shop, "/home/robin/tree": shop}
    assert [row.top for row in repository_rows.repositories(db)] == [SHOP]


def test_a_folder_that_the_person_named_stays_theirs(db: sqlite3.Connection, shop: int) -> None:
    """What was found on disk does not overrule the person; the person overrules what was found."""
    other = repository_rows.add_repository(db, "/other/.git", "/other")
    repository_rows.add_folder(db, "/old/shop", shop, by_person=True)
    repository_rows.add_folder(db, "/old/shop", other, by_person=False)
    repository_rows.add_folder(db, "/other", shop, by_person=True)

    assert repository_rows.folders_by_person(db) == {"/old/shop": shop, "/other": shop}


def test_a_commit_comes_back_as_it_was_read(db: sqlite3.Connection, shop: int) -> None:
    """Parents, reverts and files keep their order; generated files are marked; times are whole milliseconds."""
    wraps = (Rewrapped(4, (6, 8)), Rewrapped(2, ()), Rewrapped(4, (10,)))
    files = (
        FileChange("b.py", "a.py", ChangeKind.RENAME, (4, 2, 4), (6,), 3, 1, rewrapped=wraps),
        FileChange("x.lock", None, ChangeKind.ADD, (8,), (), 1, 0),
        FileChange("gone.py", None, ChangeKind.DELETE, (), (), 0, 9, binary=True),
    )
    commit = CommitRead(oid(5), (oid(3), oid(4)), "robin@example.com", NOON, NOON, "Undo", (oid(1),), 12, files=files)
    added = git_rows.add_commits(db, shop, [(commit, True)], ["x.lock"], {oid(5): "reflog"}, 1)
    [row] = git_rows.stored_commits(db, shop)

    assert added == 1
    assert (row.oid, row.parents, row.reverts, row.reverts_pull) == (oid(5), (oid(3), oid(4)), (oid(1),), 12)
    assert [(f.path, f.old_path, f.added, f.removed, f.generated) for f in row.files] == [
        ("b.py", "a.py", (4, 2, 4), (6,), False),
        ("x.lock", None, (8,), (), True),
        ("gone.py", None, (), (), False),
    ]
    assert [f.rewrapped for f in row.files] == [wraps, (), ()]
    assert row.author_time == to_ms(NOON)
    assert db.execute("SELECT seen, merge FROM git_commit").fetchone() == ("reflog", 1)


def test_storing_again_adds_nothing(db: sqlite3.Connection, shop: int) -> None:
    """A commit never changes: it is stored once, its files too."""
    commits = [(read_commit(1, NOON, "One"), True), (read_commit(2, NOON, "Two"), False)]

    assert git_rows.add_commits(db, shop, commits, [], {}, 1) == 2
    assert git_rows.add_commits(db, shop, [*commits, (read_commit(3, NOON, "Three"), True)], [], {}, 2) == 1
    assert git_rows.known_commits(db, shop) == {oid(1), oid(2), oid(3)}
    assert repository_rows.known_paths(db, shop) == {"1.py", "2.py", "3.py"}
    assert db.execute("SELECT count(*) FROM commit_file").fetchone() == (3,)


def test_text_that_is_not_utf_8_is_stored_as_escapes(db: sqlite3.Connection, shop: int) -> None:
    """A file name or subject of other bytes stops nothing."""
    odd = "caf\udce9.py"
    commit = CommitRead(
        oid(1), (), "robin@example.com", NOON, NOON, f"Add {odd}",
        files=(FileChange(odd, odd, ChangeKind.RENAME, (2,), (), 1, 0),),
    )  # fmt: skip
    git_rows.add_commits(db, shop, [(commit, True)], [], {}, 1)
    [row] = git_rows.stored_commits(db, shop)

    assert row.subject == "Add caf\\udce9.py"
    assert (row.files[0].path, row.files[0].old_path) == ("caf\\udce9.py", "caf\\udce9.py")


def test_hostile_text_is_text(db: sqlite3.Connection, shop: int) -> None:
    """Quotes and statements in a subject are stored as they are, and run nowhere."""
    subject = "'; DROP TABLE git_commit; -- <b>$(rm)</b> \U0001f600"
    git_rows.add_commits(db, shop, [(read_commit(1, NOON, subject), True)], [], {}, 1)

    assert git_rows.stored_commits(db, shop)[0].subject == subject


def test_patch_ids(db: sqlite3.Connection, shop: int) -> None:
    """What still lacks one is asked for; merges have none of their own."""
    merge = CommitRead(oid(4), (oid(1), oid(2)), "robin@example.com", NOON, NOON, "Merge")
    commits = [(read_commit(1, NOON, "One"), True), (read_commit(2, NOON, "Two"), False), (merge, True)]
    git_rows.add_commits(db, shop, commits, [], {}, 1)
    assert set(git_rows.without_patch_id(db, shop)) == {oid(1), oid(2)}
    assert set(git_rows.without_branch_patch_id(db, shop)) == {oid(1), oid(2), oid(4)}, "a branch may end in any"
    assert git_rows.own_commits(db, shop) == {oid(1)}
    git_rows.set_patch_ids(db, shop, {oid(1): PatchId("p")})
    git_rows.set_patch_ids(db, shop, {oid(1): PatchId("b")}, of_branches=True)

    assert git_rows.without_patch_id(db, shop) == [oid(2)]
    assert git_rows.without_branch_patch_id(db, shop).count(oid(1)) == 0
    first = next(row for row in git_rows.stored_commits(db, shop) if row.oid == oid(1))
    assert (first.patch_id, first.branch_patch_id) == ("p", "b")


def test_whose_commits_they_are_follows_the_addresses(db: sqlite3.Connection, shop: int) -> None:
    """Adding an address makes its commits the person's, removing it takes them back."""
    commits = [(read_commit(1, NOON, "One"), False), (read_commit(2, NOON, "Two", author="kim@example.com"), True)]
    git_rows.add_commits(db, shop, commits, [], {}, 1)
    git_rows.set_mine(db, shop, ["robin@example.com"])

    assert {row.oid: row.mine for row in git_rows.stored_commits(db, shop)} == {oid(1): True, oid(2): False}


def test_blame_is_kept_by_version(db: sqlite3.Connection, shop: int) -> None:
    """A newer version of a file takes the place of the older one; files that are gone are forgotten."""
    git_rows.save_blame(db, shop, "a.py", "v1", [(oid(1), 2)])
    git_rows.save_blame(db, shop, "a.py", "v2", [(oid(1), 2), (oid(2), 4), (oid(1), 2)])
    git_rows.save_blame(db, shop, "b.py", "v1", [(oid(1), 6)])
    git_rows.drop_blame(db, shop, ["b.py"])

    assert git_rows.blamed_blobs(db, shop) == {"a.py": "v2"}
    blamed = git_rows.blamed_by_commit(db, shop, ["a.py", "b.py"])
    assert {path: {who: list(lines) for who, lines in by.items()} for path, by in blamed.items()} == {
        "a.py": {oid(1): [2, 2], oid(2): [4]}
    }


def test_places_are_looked_at_again_when_it_is_time(db: sqlite3.Connection, shop: int) -> None:
    """A folder never looked at, or looked at before an instant, is asked for."""
    repository_rows.add_places(db, ["/a", "/b", "/a"])
    first, second = [row[0] for row in repository_rows.unchecked_places(db, 0)]
    repository_rows.settle_place(db, first, shop, "repository", None, 100)
    repository_rows.settle_place(db, second, None, "missing", "The folder is gone.", 200)

    assert repository_rows.unchecked_places(db, 100) == []
    assert [row[1:] for row in repository_rows.unchecked_places(db, 150)] == [("/a", "repository")]


def said_in(db: sqlite3.Connection, path: str, prefix: str) -> None:
    repository_rows.add_places(db, [path])
    db.execute("UPDATE place SET status = 'missing' WHERE path = ? AND repository IS NULL", (path,))
    db.execute(
        "INSERT INTO said (id, session, at, place, prefix) SELECT ?, 1, 1, id, ? FROM place WHERE path = ?",
        (stable_id(path, prefix), prefix, path),
    )


def test_a_commit_tells_where_a_vanished_folder_belonged(db: sqlite3.Connection, shop: int) -> None:
    """A known commit said in a folder that is gone names its repository; an unknown or a short one does not."""
    git_rows.add_commits(db, shop, [(read_commit(1, NOON, "One"), True)], [], {}, 1)
    said_in(db, "/gone/tree", oid(1)[:7])
    said_in(db, "/gone/other", oid(9)[:7])
    said_in(db, "/gone/short", oid(1)[:4])
    said_in(db, "/gone/quiet", "")

    assert [row[1:] for row in repository_rows.places_told_by_commits(db)] == [("/gone/tree", shop)]
    other = repository_rows.add_repository(db, "/fork/.git", "/fork")
    git_rows.add_commits(db, other, [(read_commit(1, NOON, "One"), True)], [], {}, 1)
    assert repository_rows.places_told_by_commits(db) == []


def test_what_the_person_says_has_repositories_looked_at_again(db: sqlite3.Connection, shop: int) -> None:
    """Every word of theirs is heard at the next pass."""
    words = (
        lambda: person_rows.add_address(db, "kim@example.com", 1),
        lambda: person_rows.remove_address(db, "kim@example.com"),
        lambda: person_rows.set_ignored(db, shop, ignored=True),
        lambda: person_rows.choose_branch(db, shop, "next"),
        lambda: person_rows.look_again(db, shop),
    )
    for word in words:
        repository_rows.update_repository(db, shop, moved_heads="digest")
        word()
        assert repository_rows.repositories(db)[0].moved_heads is None
    row = repository_rows.repositories(db)[0]

    assert (row.ignored, row.chosen_ref, git_rows.own_addresses(db)) == (0, "next", [])
    assert not person_rows.remove_address(db, "nobody@example.com")


def test_what_is_known_of_repositories_and_places(db: sqlite3.Connection) -> None:
    """The status screens see commits, folders, and working folders outside of git; replays are not counted."""
    world = build(db)
    [row] = status_queries.repositories(db)
    [place] = status_queries.places_without_repository(db)

    assert (row.id, row.status, row.commits, row.mine, row.folders) == (world.repository, "new", 3, 2, (SHOP,))
    assert (place.path, place.status, place.calls) == ("/home/robin/notes", "not_git", 1)
    assert problem_queries.stored_counts(db)["calls"] == 5
    assert status_queries.quick_check(db) == "ok"


def test_oldest_commit(db: sqlite3.Connection, shop: int) -> None:
    """How far back history is known."""
    assert git_rows.oldest_commit_time(db, shop) is None
    git_rows.add_commits(db, shop, [(read_commit(1, NOON, "One"), True)], [], {}, 1)
    assert git_rows.oldest_commit_time(db, shop) == to_ms(NOON)


@given(st.lists(st.integers(0, (1 << 63) - 1), max_size=20))
def test_fingerprints_survive_the_way_to_disk(fingerprints: list[int]) -> None:
    """Every 63-bit number comes back, in order; none is none."""
    assert list(from_blob(to_blob(fingerprints))) == fingerprints
    assert (to_blob(fingerprints) is None) == (not fingerprints)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_instants_survive_to_the_millisecond(instant: datetime) -> None:
    """Nothing is rounded up, and no millisecond is lost on the way back."""
    back = from_ms(to_ms(instant))

    assert 0 <= (instant - back).total_seconds() < 0.001
    assert to_ms(back) == to_ms(instant)


@pytest.mark.parametrize("instant", [1079391293116, 1777896000123, 2152250147108, -1])
def test_a_millisecond_is_never_lost(instant: int) -> None:
    """Also where a float of seconds would be a little too small."""
    assert to_ms(from_ms(instant)) == instant


def test_stable_ids_tell_parts_apart() -> None:
    """Where one part ends and the next begins matters; the number fits SQLite."""
    assert stable_id("a", "bc") != stable_id("ab", "c")
    assert 0 <= stable_id("codex", "call", "\ud800") < 1 << 63
