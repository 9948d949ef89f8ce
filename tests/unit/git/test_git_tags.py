"""Tags, with when each was made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.unit.git.git_made import Made
from tokenmirror.domain.releases import Tag
from tokenmirror.git.references import tags


def test_a_tag_is_of_its_tagger_s_day_or_of_its_commit_s(made: Made) -> None:
    """Annotated or not; a tag of a tag has a day of its own, and one of a file is none."""
    commit = made.commit("first", a="1\n")
    committed = datetime.fromtimestamp(int(made.git("show", "-s", "--format=%ct", commit)), UTC)
    days = {"v1": 3, "v2": 9}
    made.git("tag", "v0")
    for name, of in (("v1", commit), ("v2", "v1")):
        then = committed + timedelta(days=days[name])
        made.git("tag", "-a", name, "-m", "x", of, GIT_COMMITTER_DATE=then.isoformat())
    made.git("tag", "blob", f"{commit}:a")

    assert tags(made.asked) == [
        Tag("refs/tags/v0", commit, committed),
        Tag("refs/tags/v1", commit, committed + timedelta(days=3)),
        Tag("refs/tags/v2", commit, committed + timedelta(days=9)),
    ]
