"""Everything that is stored about the person, as plain tables: what `export-all` writes, and what it leaves out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from tokenmirror.store.rows import COUNTS, QUALITIES

_QUALITY = "CASE quality " + " ".join(f"WHEN {q.rank} THEN '{q.value}'" for q in QUALITIES) + " END"
_COUNTS = ", ".join(COUNTS)
_SESSION = "(SELECT source || ':' || native FROM session WHERE id = {0}.session)"
_COMMIT = "(SELECT oid FROM git_commit WHERE id = {0}.commit_id)"
_TOP = "(SELECT top FROM repository WHERE id = {0}.repository)"
_OF_COMMIT = "(SELECT r.top FROM git_commit g JOIN repository r ON r.id = g.repository WHERE g.id = {0}.commit_id)"
_WORD = "(SELECT text FROM word WHERE id = {0})"
_PLACE = "(SELECT path FROM place WHERE id = {0}.place)"
_LINES = "coalesce(length({0}), 0) / 8"

LEFT_OUT = {
    "word": "names, which stand in the rows that use them",
    "call_record": "how many records told of a call, which stands with the call",
    "told": "which log told of which session",
    "blame": "which lines are alive, as git says it; the counts are in lines_alive and fates",
    "mention": "keyed digests of ids in commits, which say nothing",
    "words_read": "which messages of commits were looked through",
    "reverse_patch": "digests that git can tell again",
    "root": "folders in which logs are looked for",
    "repository_folder": "other folders of repositories, which stand in folders",
    "forgotten_name": "digests by which forgotten things are met again",
    "forgotten_log": "digests of logs in which there is nothing else",
    "unsummed": "days that are to be summed",
    "summed": "days of which there are sums",
    "day_spent": "sums of calls, which are all there",
    "day_session": "sums of calls by session",
    "day_commit": "sums of calls by commit",
    "day_open": "sums of calls by what is in progress",
    "edition": "how often rows were written",
    "forgotten_in": "which logs hold something forgotten",
}
"""Tables that are not written, and why; a test compares them with the schema."""


class Concept(NamedTuple):
    """One file: rows of one kind."""

    name: str
    about: str
    columns: dict[str, str]
    """By name: text, integer, number, time, boolean or json."""
    sql: str
    tables: tuple[str, ...]


def _of(name: str, about: str, columns: str, sql: str, *tables: str) -> Concept:
    """Return a concept; its columns are written as `name:kind name name:kind`, text where nothing is said."""
    pairs = (column.partition(":") for column in columns.split())
    return Concept(name, about, {name: kind or "text" for name, _, kind in pairs}, sql, tables or (name,))


_TOKENS = " ".join(f"{name}:integer" for name in COUNTS)
CONCEPTS = (
    _of("sessions", "Sessions of coding tools.",
        "session tool id part_of folder tool_version started_from host started:time ended:time",
        "SELECT source || ':' || native, source, native, parent, cwd, tool_version, entrypoint, host, started, ended"
        " FROM session ORDER BY source, native", "session"),
    _of("prompts", "When the person asked something; never what.", "session at:time",
        f"SELECT {_SESSION.format('t')}, at FROM turn t ORDER BY 1, 2, t.id", "turn"),
    _of("calls", "Answers of models, with what they used. A copy of another call is marked and not counted.",
        f"call session at:time model folder branch agent kind service_tier {_TOKENS} quality records:integer"
        " copy:boolean",
        f"SELECT printf('%x', c.id), {_SESSION.format('c')}, at, {_WORD.format('c.model')}, {_PLACE.format('c')},"
        f" {_WORD.format('c.branch')}, {_WORD.format('c.agent')}, kind, {_WORD.format('c.service_tier')}, {_COUNTS},"
        f" {_QUALITY}, (SELECT sum(records) FROM call_record k WHERE k.call = c.id), replay FROM call c"
        " ORDER BY at, c.id", "call"),
    _of("outcomes", "Where the tokens of each call went.", f"call part:integer outcome commit {_TOKENS}",
        f"SELECT printf('%x', f.call), part, outcome, {_COMMIT.format('f')}, {_COUNTS} FROM flow f"
        " ORDER BY f.call, part", "flow"),
    _of("edits", "Changes of files by tools, as counts of lines; their fingerprints are of no use elsewhere.",
        "session at:time path kind lines_added:integer lines_removed:integer moved_to changed_by_person:boolean"
        " repository inside on_disk:boolean",
        f"SELECT {_SESSION.format('e')}, at, path, kind, {_LINES.format('added')}, {_LINES.format('removed')},"
        f" moved_to, user_modified, {_TOP.format('e')}, inside, on_disk FROM edit e ORDER BY at, e.id", "edit"),
    _of("commands", "Commands that ran: that they did, where and how they ended; never what.",
        "session at:time folder failed:boolean",
        f"SELECT {_SESSION.format('s')}, at, {_PLACE.format('s')}, failed FROM shell s ORDER BY at, s.id", "shell"),
    _of("said_commits", "Commits that a session said it made.", "session at:time folder commit_begins branch",
        f"SELECT {_SESSION.format('s')}, at, {_PLACE.format('s')}, prefix, {_WORD.format('s.branch')} FROM said s"
        " ORDER BY at, s.id", "said"),
    _of("charges", "What tools noted as their price, in units of their own.",
        "session at:time model unit amount:number",
        f"SELECT {_SESSION.format('c')}, at, {_WORD.format('c.model')}, unit, amount FROM charge c ORDER BY at, c.id",
        "charge"),
    _of("repositories", "Repositories in which sessions worked.",
        "folder git_folder status detail default_branch chosen_branch left_out:boolean looked_at:time",
        "SELECT top, common_dir, status, detail, default_ref, chosen_ref, ignored, checked_at FROM repository"
        " ORDER BY top, common_dir", "repository"),
    _of("folders", "Folders in which sessions worked.", "folder repository status detail",
        f"SELECT path, {_TOP.format('p')}, status, detail FROM place p ORDER BY path", "place"),
    _of("commits", "Commits of these repositories, those of others too, without names.",
        "repository commit author author_time:time commit_time:time subject parents patch_id reverts:json mine:boolean"
        " merge:boolean",
        f"SELECT {_TOP.format('g')}, oid, author, author_time, committer_time, subject, parents, patch_id, reverts,"
        " mine, merge FROM git_commit g ORDER BY 1, author_time, oid", "git_commit"),
    _of("commit_files", "Files of commits, as counts of lines.",
        "repository commit path was kind lines_added:integer lines_removed:integer generated:boolean",
        f"SELECT {_OF_COMMIT.format('f')}, {_COMMIT.format('f')}, path, old_path, kind, {_LINES.format('added')},"
        f" {_LINES.format('removed')}, generated FROM commit_file f ORDER BY 1, 2, path, f.id", "commit_file"),
    _of("links", "Which session made which commit, and what says so.",
        "repository commit session weight:number lines:integer until:time evidence:json ends_stretch:boolean",
        f"SELECT {_OF_COMMIT.format('l')}, {_COMMIT.format('l')}, {_SESSION.format('l')}, weight, lines, stop_at,"
        " evidence, ends_stretch FROM link l ORDER BY 1, 2, 3", "link"),
    _of("fates", "What became of commits.",
        "repository commit state landed_as landed_in landed_how landed_at:time lines_added:integer lines_alive:integer"
        " lines_of_sessions:integer same_work_as as_of:time evidence:json",
        f"SELECT {_OF_COMMIT.format('f')}, {_COMMIT.format('f')}, state, landed_as, landed_in, landed_how, landed_at,"
        " lines_added, lines_alive, tool_lines, (SELECT oid FROM git_commit WHERE id = f.same_work), as_of, evidence"
        " FROM fate f ORDER BY 1, 2", "fate"),
    _of("states", "What happened to commits, with the day where it is known.",
        "repository commit number:integer state at:time evidence:json",
        f"SELECT {_OF_COMMIT.format('d')}, {_COMMIT.format('d')}, number, state, at, evidence FROM dated_state d"
        " ORDER BY 1, 2, 3", "dated_state"),
    _of("lines_alive", "How many lines of a commit were alive so many days after it landed.",
        "repository commit days:integer lines:integer landed_in at_commit",
        f"SELECT {_OF_COMMIT.format('a')}, {_COMMIT.format('a')}, days, lines, landed_in, at_commit FROM alive_at a"
        " ORDER BY 1, 2, 3", "alive_at"),
    _of("released", "The first release that held a commit.", "repository commit release at:time",
        f"SELECT {_OF_COMMIT.format('r')}, {_COMMIT.format('r')}, name, at FROM released r ORDER BY 1, 2"),
    _of("logs", "Logs that were read.", "tool path bytes:integer records:integer last_event:time status detail",
        "SELECT source, path, size, records, last_at, status, detail FROM log ORDER BY source, path", "log"),
    _of("problems", "Records that could not be read.", "tool path offset:integer line:integer kind detail found:time",
        "SELECT l.source, l.path, p.offset, p.line, p.kind, p.detail, p.found_at FROM problem p JOIN log l"
        " ON l.id = p.log ORDER BY 1, 2, 3, 5", "problem"),
    _of("observed", "From when to when each tool's logs were watched.", "tool since:time until:time",
        "SELECT source, since, until FROM observed ORDER BY 1, 2"),
    _of("own_addresses", "Addresses that count as yours.", "address added:time",
        "SELECT address, added_at FROM own_address ORDER BY 1", "own_address"),
    _of("added_folders", "Folders of logs that you added.", "tool path host",
        "SELECT source, path, host FROM added_folder ORDER BY 1, 2", "added_folder"),
    _of("left_out", "Tools and folders that you left out.", "tool path",
        "SELECT source, path FROM left_out ORDER BY 1, 2"),
    _of("corrections", "What you corrected.", "word commit folder session said:time",
        f"SELECT word, oid, folder, {_SESSION.format('c')}, said_at FROM correction c ORDER BY said_at, oid, c.session",
        "correction"),
    _of("notes", "Your notes.", "about subject text written:time",
        "SELECT about, subject, text, written_at FROM note ORDER BY 1, 2", "note"),
    _of("intents", "What you said things were meant for.", "about subject word said:time",
        "SELECT about, subject, word, said_at FROM intent ORDER BY 1, 2", "intent"),
    _of("answers", "Your answers to the five questions.", "question subject text hours:number written:time",
        "SELECT question, subject, text, hours, written_at FROM own_answer ORDER BY 1, 2", "own_answer"),
    _of("ceilings", "Ceilings that you set.", "period unit amount:integer project name set:time",
        "SELECT period, unit, amount, project, name, set_at FROM ceiling ORDER BY id", "ceiling"),
    _of("scenarios", "What you asked of other prices.", "name asked:json set:time",
        "SELECT name, asked, set_at FROM scenario ORDER BY id", "scenario"),
    _of("experiments", "What you did in another way from a day on.", "name day project until set:time",
        "SELECT name, day, project, until, set_at FROM experiment ORDER BY id", "experiment"),
    _of("drafts", "Drafts of summaries.", "name chosen:json saved:time",
        "SELECT name, chosen, saved_at FROM summary_draft ORDER BY 1", "summary_draft"),
    _of("given", "What you gave away.", "draft format chosen:json held:json digest bytes:integer given:time",
        "SELECT draft, format, chosen, held, digest, size, given_at FROM summary_given ORDER BY given_at, id",
        "summary_given"),
    _of("forgotten", "How much you had forgotten, and when; never what.",
        "what since:time until:time sessions:integer calls:integer forgotten:time",
        "SELECT scope, since, until, sessions, calls, forgotten_at FROM forgotten ORDER BY id"),
    _of("wishes", "For how long things are kept.", "name value", "SELECT name, value FROM wish ORDER BY 1", "wish"),
)  # fmt: skip


def count(db: sqlite3.Connection, concept: Concept) -> int:
    """Return how many rows there are."""
    return int(db.execute(f"SELECT count(*) FROM {concept.tables[0]}").fetchone()[0])


def rows(db: sqlite3.Connection, concept: Concept) -> Iterator[tuple[object, ...]]:
    """Return all rows, in the same order for the same content."""
    return iter(db.execute(concept.sql))
