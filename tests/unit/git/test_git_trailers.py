"""Trailers that end in the id of a session, whatever they are called."""

from __future__ import annotations

import pytest

from tests.unit.git.git_made import Made
from tokenmirror.domain.commits import CommitId
from tokenmirror.git.history import read_messages
from tokenmirror.git.messages import ids_in_trailers

ONE = "0f6a1c52-9d1e-4a7b-8c3d-4e5f6a7b8c9d"


@pytest.mark.parametrize(
    "trailer",
    [
        f"Agent-Session: {ONE}",
        f"Transcript: ~/.claude/projects/-home-ada-shop/{ONE}.jsonl",
        f"X: /home/ada/.codex/sessions/2026/05/04/rollout-2026-05-04T10-00-00-{ONE}.jsonl.zst",
        f"Resume-With: claude --resume {ONE}",
        f"Session: <https://agents.example.org/s/{ONE}/>.",
        f"Session-2: codex:{ONE.upper()}\r",
    ],
)
def test_a_trailer_of_any_name_can_end_in_the_id_of_a_session(trailer: str) -> None:
    """What such trailers are called differs by tool and team; the id at the end is what counts."""
    found = ids_in_trailers(f"Why\n\n{trailer}\nSigned-off-by: Ada <ada@example.org>\n")

    assert ONE in [name.casefold() for name in found]


@pytest.mark.parametrize(
    "text",
    [
        f"I read {ONE}: it was long",
        f"  Session: {ONE}",
        f"Session: {ONE} was started by mistake",
        f"Session:{ONE}",
        f"Session: {ONE}{'x' * 400}",
        "Signed-off-by: Adelaide Constance <adelaide.constance@example.org>",
        "Approved-by: somebody-with-a-long-name",
        "Closes: #1234567",
    ],
)
def test_prose_and_names_are_no_ids(text: str) -> None:
    """Only what stands at the end of a trailer, is long and has a digit can be one."""
    assert ids_in_trailers(text) == ()


def test_a_message_full_of_trailers_gives_no_more_than_a_squash_can_have() -> None:
    """The number that is kept has a limit."""
    assert len(ids_in_trailers("".join(f"Session: 0123456789abcdef-{number}\n" for number in range(5000)))) == 32


def test_a_merge_names_no_session(made: Made) -> None:
    """Its message tells of what is merged; the commits that it brings have their own."""
    made.commit("base")
    made.git("checkout", "-q", "-b", "side")
    made.commit("side")
    made.git("checkout", "-q", "main")
    made.git("merge", "-q", "--no-ff", "-m", f"Merge\n\nSession: {ONE}", "side")

    assert next(iter(read_messages(made.asked, [made.head()]))).sessions == ()


def test_messages_are_read_without_files_and_without_what_is_gone(made: Made) -> None:
    """For commits that were stored before trailers were read."""
    first = made.commit("one", a="1\n")
    second = made.commit(f"two\n\nSession: {ONE}", a="2\n")
    read = list(read_messages(made.asked, [first, CommitId("12" * 20), second]))

    assert [(commit.id, commit.sessions, commit.files) for commit in read] == [(first, (), ()), (second, (ONE,), ())]
    assert list(read_messages(made.asked, [])) == []
    assert list(read_messages(made.asked, [CommitId("12" * 20)])) == []
