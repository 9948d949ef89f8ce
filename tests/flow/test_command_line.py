"""The command line as design.md promises it: shapes, options, exit codes, and harmless output."""

from __future__ import annotations

import re
import sys
import time
import unicodedata
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.flow.computer import ADDRESS, Computer, session_log
from tests.flow.conftest import Quarter
from tests.flow.moments import NOON
from tokenmirror.demo.git_folder import Person

TOKENS = {
    *("input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens", "cache_creation_input_tokens_5m"),
    *("cache_creation_input_tokens_1h", "output_tokens", "reasoning_output_tokens", "total_tokens", "quality"),
}
QUALITIES = {"exact", "lower_bound", "estimated", "not_recorded"}
OUTCOMES = {"kept", "rewritten", "reverted", "in_progress", "set_aside", "no_edit", "outside_git"}
STATES = {"kept", "kept_in_part", "rewritten", "reverted", "in_progress", "dropped", "pending", "unknown"}
OID = re.compile(r"[0-9a-f]{40}")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def is_token_object(tokens: dict[str, Any]) -> bool:
    """Tell whether a token object has all its fields, and counts that can be."""
    numbers = [tokens[name] for name in TOKENS - {"quality"}]
    return set(tokens) >= TOKENS and tokens["quality"] in QUALITIES and all(type(n) is int and n >= 0 for n in numbers)


def headed(computer: Computer, *argv: str) -> Any:
    """Return a command's JSON, having checked its head."""
    found = computer.run(*argv, "--json").json
    assert (found["schema"], found["version"]) == (f"tokenmirror.{argv[0]}", 1)
    return found


def test_the_report_has_its_shape(quarter: Quarter) -> None:
    """Period, totals, price, outcomes, changes, rows and receipt carry what scripts rely on."""
    found = headed(quarter.computer, "report", "--since", "2026-09-01", "--by", "model")

    assert {"start", "end"} <= set(found["period"])
    totals = found["totals"]
    assert is_token_object(totals["tokens"])
    assert re.fullmatch(r"\d+\.\d\d", totals["list_price"]["amount"])
    assert totals["list_price"]["currency"] == "USD"
    assert isinstance(totals["list_price"]["unpriced_models"], list)
    assert set(found["outcomes"]) == OUTCOMES
    assert all(is_token_object(o["tokens"]) and 0 <= o["share"] <= 1 for o in found["outcomes"].values())
    assert 0 < found["changes"]["kept"] <= found["changes"]["landed"]
    assert all(is_token_object(row["tokens"]) and row["api_calls"] > 0 and row["key"] for row in found["rows"])
    assert {"records_read", "repeats_left_out", "replays_left_out", "problems"} <= set(found["receipt"])
    assert found["receipt"]["repeats_left_out"] > 0


def test_commits_have_their_shape(quarter: Quarter) -> None:
    """Ids are whole, fates are of the known states, links carry weight and evidence."""
    commits = headed(quarter.computer, "commits")["commits"]
    ids = {commit["id"] for commit in commits}

    assert len(ids) == len(commits) > 50
    assert {commit["repository"] for commit in commits} == {str(path) for path in quarter.world.repositories}
    for commit in commits:
        fate = commit["fate"]
        assert OID.fullmatch(commit["id"])
        assert INSTANT.fullmatch(commit["author_time"])
        assert INSTANT.fullmatch(fate["as_of"])
        assert commit["mine"] is True
        assert fate["state"] in STATES
        assert fate["landed_as"] is None or OID.fullmatch(fate["landed_as"])
        assert 0 <= fate["lines_alive"] <= fate["lines_added"]
        assert 0 <= fate["tool_lines"] <= fate["lines_added"]
        assert fate["evidence"]
        assert is_token_object(commit["tokens"])
        assert {link["source"] for link in commit["sessions"]} <= {"claude_code", "codex"}
        for link in commit["sessions"]:
            assert 0 < link["weight"] <= 1
            assert link["evidence"]
            assert set(link["evidence"]) <= {"said", "content", "near"}
            assert link["guess"] is (link["evidence"] == ["near"])
    assert {"kept", "reverted", "rewritten"} <= {commit["fate"]["state"] for commit in commits}


def test_sessions_have_their_shape(quarter: Quarter) -> None:
    """Every session of the world is there once, with its models and outcomes."""
    sessions = headed(quarter.computer, "sessions")["sessions"]

    assert {each["session"] for each in sessions} == set(quarter.world.sessions)
    assert len(sessions) == len(quarter.world.sessions)
    for each in sessions:
        assert each["source"] in {"claude_code", "codex"}
        assert Path(each["cwd"]).is_absolute()
        assert INSTANT.fullmatch(each["started"])
        assert each["started"] <= each["ended"]
        assert is_token_object(each["tokens"])
        assert all(map(is_token_object, each["by_model"].values()))
        assert set(each["outcomes"]) == OUTCOMES
        assert isinstance(each["api_calls"], int)
        assert isinstance(each["edits"], int)


def test_the_other_commands_have_a_json_twin(quarter: Quarter) -> None:
    """Sources, repositories, addresses and the doctor answer in JSON with a head, and in text with words."""
    computer = quarter.computer
    found = {name: headed(computer, name) for name in ("sources", "repos", "me", "doctor")}

    assert {s["source"] for s in found["sources"]["sources"] if s["found"]} == {"claude_code", "codex"}
    assert {r["path"] for r in found["repos"]["repositories"]} == {str(path) for path in quarter.world.repositories}
    assert quarter.world.address in found["me"]["from_git"]
    assert all(each["ok"] for each in found["doctor"]["checks"])
    for name in ("report", "commits", "sessions", *found):
        ran = computer.run(name)
        assert ran.code == 0
        assert len(ran.out.splitlines()) > 0
        assert not ran.out.startswith("{")


def test_the_doctor_names_the_tools_that_are_here(computer: Computer) -> None:
    """Each with its folder, also one that keeps no logs below others; all that are not here share a line."""
    here = computer.home / ".local" / "share" / "opencode"
    here.mkdir(parents=True)
    checks = {each["check"]: each["what"] for each in computer.run("doctor", "--json").json["checks"]}

    assert checks["OpenCode"] == str(here)
    assert "Zed" in checks["No logs in the usual places"]
    assert "OpenCode" not in checks["No logs in the usual places"]


def test_rows_have_the_keys_of_their_grouping(quarter: Quarter) -> None:
    """Days are days, weeks begin on Monday, months on the first; tools, models, projects and outcomes are named."""
    keys = {
        by: [row["key"] for row in headed(quarter.computer, "report", "--by", by)["rows"]]
        for by in ("day", "week", "month", "tool", "model", "project", "outcome")
    }

    assert keys["day"] == sorted(set(keys["day"]))
    assert all(datetime.fromisoformat(key).weekday() == 0 for key in keys["week"])
    assert all(key.endswith("-01") for key in keys["month"])
    assert keys["tool"] == ["claude_code", "codex"]
    assert set(keys["outcome"]) <= OUTCOMES
    assert set(keys["project"]) > {str(path) for path in quarter.world.repositories}
    assert len(keys["model"]) > 2


WRONG = [
    ("nonsense",),
    ("report", "--by", "moon"),
    ("report", "--since", "yesterday-ish"),
    ("report", "--since", "2026-13-40"),
    ("repos", "add"),
    ("me", "add"),
    ("commits", "--repo"),
    ("collect", "--once", "extra"),
    ("--no-such-option",),
]


@pytest.mark.parametrize("argv", WRONG, ids=" ".join)
def test_wrong_use_ends_with_2(argv: tuple[str, ...], computer: Computer) -> None:
    """What is wrong is said on stderr, nothing is printed, nothing is made."""
    ran = computer.run(*argv)

    assert (ran.code, ran.out) == (2, "")
    assert "usage:" in ran.err
    assert not computer.data.exists()


def test_nothing_collected_yet(computer: Computer) -> None:
    """Before the first pass each command says what to do, and makes no file."""
    for command in ("report", "commits", "sessions", "sources"):
        ran = computer.run(command)
        assert ran.code == 1
        assert "collect --once" in ran.out
        assert headed_error(computer.run(command, "--json").json)
    assert computer.run("doctor").code == 0
    assert not computer.data.exists()


def headed_error(found: dict[str, Any]) -> bool:
    """Tell whether JSON says why a command could not be done."""
    return found["schema"] == "tokenmirror.error" and found["version"] == 1 and bool(found["error"])


def test_an_empty_home_is_no_problem(computer: Computer) -> None:
    """Without any tool there is nothing to read, and that is fine."""
    computer.home.mkdir()

    assert computer.collect().code == 0
    for command in ("report", "commits", "sessions", "sources", "repos", "me", "doctor"):
        assert computer.run(command).code == 0
        assert computer.run(command, "--json").json["version"] == 1


def test_the_data_folder_may_be_named_anywhere(computer: Computer) -> None:
    """Before the command and behind it; it wins over the variable."""
    session_log(computer.claude_log(computer.home / "notes"))
    other = computer.folder / "elsewhere"

    assert computer.run("--data-dir", str(other), "collect", "--once").code == 0
    assert not computer.data.exists()
    assert computer.run("report", "--data-dir", str(other), "--json").json["totals"]["api_calls"] == 3
    assert computer.run("--data-dir", str(other), "report", "--json").json["totals"]["api_calls"] == 3
    assert computer.run("repos", "--data-dir", str(other)).code == 0
    assert computer.run("me", "add", "robin@work.example", "--data-dir", str(other)).code == 0
    assert not computer.data.exists()


def test_an_unknown_project_or_tool_is_said(computer: Computer) -> None:
    """A filter that fits nothing is a mistake to be told of, not a quiet zero."""
    session_log(computer.claude_log(computer.home / "notes"))
    computer.collect()

    for code, option, value in ((1, "--project", "/no/such/folder"), (2, "--tool", "abacus")):
        ran = computer.run("report", option, value)
        assert ran.code == code
        assert value in ran.out + ran.err
    assert computer.report("--project", str(computer.home / "notes"))["totals"]["api_calls"] == 3
    assert computer.run("commits", "--repo", "/no/such/folder").code == 1


@pytest.mark.parametrize(
    "argv", [("report", "--project"), ("repos", "add"), ("repos", "ignore"), ("commits", "--repo")]
)
def test_the_home_of_nobody_is_said(argv: tuple[str, ...], computer: Computer) -> None:
    """A path can begin with the home folder of somebody who is not known here."""
    computer.collect()
    refused = computer.run(*argv, "~nobody.known.here/shop")
    assert refused.code in {1, 2}
    assert "nobody.known.here" in refused.out


def test_a_period_that_ends_before_it_begins(computer: Computer) -> None:
    """It is refused; dates at the ends of the calendar are not."""
    session_log(computer.claude_log(computer.home / "notes"))
    computer.collect()

    assert computer.run("report", "--since", "2026-05-05", "--until", "2026-05-04").code == 2
    for since, until in (("0001-01-01", "9999-12-31"), ("1969-12-31", "2100-12-31")):
        assert computer.report("--since", since, "--until", until)["totals"]["api_calls"] == 3
    assert computer.report("--since", "9999-12-31")["totals"]["api_calls"] == 0
    assert computer.report("--until", "0001-01-01")["totals"]["api_calls"] == 0


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "UTC"])
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed here")
def test_days_are_the_persons_days(computer: Computer, zone: str) -> None:
    """Around the change of the clocks too, a call belongs to the day that a clock on the wall showed."""
    computer.env |= {"TZ": zone}
    begin = datetime(2026, 10, 24, 21, 7, tzinfo=UTC)
    log = computer.claude_log(computer.home / "notes", begin)
    moments = [begin + timedelta(minutes=37 * step) for step in range(80)]
    for moment in moments:
        log.reply("Tick.", moment, blocks=("text",))
    computer.collect()
    wanted: dict[str, int] = {}
    for moment in moments:
        day = str(moment.astimezone(ZoneInfo(zone)).date())
        wanted[day] = wanted.get(day, 0) + 1

    found = computer.process("report", "--json", "--by", "day").json
    assert {row["key"]: row["api_calls"] for row in found["rows"]} == wanted
    for day, calls in wanted.items():
        one = computer.process("report", "--json", "--since", day, "--until", day).json
        assert one["totals"]["api_calls"] == calls


def test_a_repository_known_under_another_path(computer: Computer) -> None:
    """`repos add PATH --was OLD` gives the sessions of an old place their repository, with its commits."""
    old = computer.home / "src" / "old-place"
    repository = computer.repository("shop")
    code = "def weigh(crate):\n    return crate.weight * crate.number + crate.box\n"
    log = computer.claude_log(old)
    session_log(log)
    log.write(old / "weigh.py", code, NOON + timedelta(minutes=9))
    repository.write("weigh.py", code)
    made = repository.commit("Weigh", NOON + timedelta(minutes=10))
    computer.collect()
    assert computer.report()["outcomes"]["outside_git"]["share"] == 1

    added = headed(computer, "repos", "add", str(repository.path), "--was", str(old))
    assert [str(old) in row["folders"] for row in added["repositories"]] == [True]
    assert computer.collect().code == 0
    commits = headed(computer, "commits", "--repo", str(repository.path))["commits"]
    (commit,) = [each for each in commits if each["id"] == made.id]
    assert [link["session"] for link in commit["sessions"]] == [log.session]
    assert computer.report()["outcomes"]["outside_git"]["share"] == 0
    assert computer.run("repos", "add", str(computer.home)).code == 1
    assert computer.run("repos", "add", str(computer.home / "nowhere")).code == 1


def test_a_repository_can_be_left_out(computer: Computer) -> None:
    """`repos ignore` hides its commits, not its tokens; `repos add` takes it back."""
    repository = computer.repository()
    session_log(computer.claude_log(repository.path))
    computer.collect()
    tokens = computer.tokens()

    assert headed(computer, "repos", "ignore", str(repository.path))["repositories"][0]["status"] == "ignored"
    computer.collect()
    assert headed(computer, "commits")["commits"] == []
    assert computer.tokens() == tokens
    assert computer.run("repos", "ignore", "/no/such/place").code == 1
    computer.run("repos", "add", str(repository.path))
    computer.collect()
    assert len(headed(computer, "commits")["commits"]) == 1


def test_an_address_can_be_added_and_removed(computer: Computer) -> None:
    """Commits by an address count as the person's as long as it is theirs."""
    repository = computer.repository()
    session_log(computer.claude_log(repository.path))
    repository.write("b.py", "print('from the other laptop')\n")
    other = repository.commit("Elsewhere", NOON, author=Person("R. Reed", "Robin@Home.example")).id
    computer.collect()

    def mine() -> set[str]:
        computer.collect()
        return {commit["id"] for commit in headed(computer, "commits")["commits"]}

    assert other not in mine()
    added = headed(computer, "me", "add", "robin@home.example")
    assert (added["added"], added["from_git"]) == (["robin@home.example"], [ADDRESS])
    assert other in mine()
    assert headed(computer, "me", "remove", "ROBIN@home.example")["added"] == []
    assert other not in mine()
    assert computer.run("me", "remove", "robin@home.example").code == 1
    assert computer.run("me", "add", "no address").code == 1


def test_a_namesakes_commit_is_the_persons_if_their_session_made_it(computer: Computer) -> None:
    """Of two commits under the person's name and another address, the one with their session's lines is theirs."""
    repository = computer.repository()
    repository.write("own.py", "print('under the usual address')\n")
    repository.commit("Own", NOON)
    name = repository.folder.run("config", "user.name").strip()
    log = computer.claude_log(repository.path)
    session_log(log)
    code = "def fold(crate):\n    return crate.panels + crate.lids\n\n\ndef unfold(crate):\n    return crate.sheets\n"
    log.write(repository.path / "fold.py", code, NOON)
    repository.write("fold.py", code)
    made = repository.commit("Fold crates", NOON, author=Person(name, "old@home.example")).id
    repository.write("b.py", "print('from somebody of the same name')\n")
    other = repository.commit("Elsewhere", NOON, author=Person(name, "old@home.example")).id
    computer.collect()

    listed = {commit["id"]: commit for commit in headed(computer, "commits")["commits"]}
    assert [link["evidence"] for link in listed[made]["sessions"]] == [["content"]]
    assert other not in listed
    assert headed(computer, "me")["by_name"] == ["old@home.example"]
    computer.run("ignore", made)
    computer.collect()
    assert made not in {commit["id"] for commit in headed(computer, "commits")["commits"]}


def test_hostile_names_do_no_harm_to_a_terminal(computer: Computer) -> None:
    """Control and direction characters of subjects, branches, models, paths and sentences are never printed."""
    if sys.platform == "win32":
        pytest.skip("Windows forbids such names itself")
    repository = computer.repository("sh\x1b[31mop\u202e")
    repository.start_branch("x\u2066\u202eevil", NOON)
    log = computer.claude_log(repository.path)
    log.model = "mo\x1b]0;owned\x07del\u202e"
    session_log(log)
    repository.write("c.py", "print('hello')\n")
    repository.commit("\x1b[2J\u202eSubject\u2069 \x9b31m \u200f", NOON)
    (log.path.parent / "\x1b[1m\u202ebad.jsonl").write_text('{"type": "assistant", broken "output_tokens"\n')
    ran = [computer.run("collect", "--once")]
    ran += [computer.run(c) for c in ("report", "commits", "sessions", "sources", "repos", "me", "doctor")]
    ran += [computer.run("report", "--by", by) for by in ("model", "project")]
    ran += [computer.run("commits", "--repo", "/no/\x1b[31m\u202e"), computer.run("repos", "add", "/no/\x1b[31m\u202e")]

    for each in ran:
        bad = {c for c in each.out + each.err if unicodedata.category(c) in {"Cc", "Cf"} and c not in "\n\r"}
        assert bad == set()
    assert computer.run("commits", "--json").json["commits"][0]["subject"].count("\x1b") == 1


def test_times_and_numbers_are_plain(computer: Computer) -> None:
    """JSON is ASCII whatever the names hold, so that any pipe can carry it."""
    session_log(computer.claude_log(computer.home / "Büro 🦊"))
    computer.collect()

    assert computer.run("sessions", "--json").out.isascii()
    assert headed(computer, "sessions")["sessions"][0]["cwd"].endswith("Büro 🦊")
