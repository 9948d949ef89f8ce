"""What happens to work: each story plans its sessions, commits and endings on the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from tokenmirror.demo.desk import Desk, Log, Project
from tokenmirror.demo.sitting import Sitting

Story = Callable[[Desk, Project, datetime], None]
Ending = Callable[[Project, str, str, datetime], None]

_EVENING = timedelta(hours=17, minutes=50)
_MIDDAY = timedelta(hours=12, minutes=40)


def direct(desk: Desk, project: Project, at: datetime) -> None:
    """Commit straight to the default branch, now and then by hand."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.either(project, at), at)
    if desk.random.random() < 0.5:  # noqa: PLR2004 - one in two is new
        topic = _new(desk, project, sitting)
    else:
        topic = desk.random.choice(project.settled)
        sitting.extend(topic, desk.random.randint(1, 2))
    if desk.random.random() < 0.3:  # noqa: PLR2004 - some are described
        sitting.describe(topic)
    if desk.random.random() < 0.3:  # noqa: PLR2004 - the person commits
        sitting.commit_by_hand(f"Improve {topic}")
    else:
        sitting.commit(f"Improve {topic}")
        sitting.think(1)
    project.land(sitting.clock)


def merged(desk: Desk, project: Project, at: datetime) -> None:
    """Work on a branch that is merged with a merge commit."""
    _feature(desk, project, at, _merge, days=desk.random.randint(1, 3))


def squashed(desk: Desk, project: Project, at: datetime) -> None:
    """Work on a branch that is squashed days later and deleted."""
    _feature(desk, project, at, _squash, days=desk.random.randint(2, 5))


def rebased(desk: Desk, project: Project, at: datetime) -> None:
    """Work on a branch that is rebased days later and fast-forwarded."""
    _feature(desk, project, at, _rebase, days=desk.random.randint(2, 4))


def left_open(desk: Desk, project: Project, at: datetime) -> None:
    """Work on a branch that nobody has merged yet."""
    _feature(desk, project, at, _leave, days=1)


def dropped(desk: Desk, project: Project, at: datetime) -> None:
    """Work on a branch that is deleted without a merge."""
    _feature(desk, project, at, _drop, days=2)


def reverted(desk: Desk, project: Project, at: datetime) -> None:
    """Commit, and revert it days later."""
    _reverted(desk, project, at, again=False)


def put_back(desk: Desk, project: Project, at: datetime) -> None:
    """Commit, revert, and revert the revert."""
    _reverted(desk, project, at, again=True)


def rewritten(desk: Desk, project: Project, at: datetime) -> None:
    """Commit a module in whose place a later session writes another."""
    topic = _alone(desk, project, at)

    def again(when: datetime) -> None:
        project.on("main", when)
        sitting = _begin(desk, project, desk.either(project, when), when)
        fresh = project.topics.pop(0)
        sitting.replace(topic, fresh)
        sitting.commit(f"Rework {topic} into {fresh}")
        project.land(sitting.clock)

    desk.calendar.add(_later(desk, at, 6, _MIDDAY), again)


def half_rewritten(desk: Desk, project: Project, at: datetime) -> None:
    """Commit a module of which the person rewrites half by hand."""
    topic = _alone(desk, project, at)

    def again(when: datetime) -> None:
        project.on("main", when)
        name = project.coder.path(topic)
        lines = project.repository.read(name).splitlines(keepends=True)
        kept = "".join(lines[: len(lines) // 2])
        project.repository.write(name, kept + project.coder.function(topic) + project.coder.function(topic))
        project.repository.commit(f"Simplify {topic}", when)
        project.land(when)

    desk.calendar.add(_later(desk, at, 8, _MIDDAY), again)


def set_aside(desk: Desk, project: Project, at: datetime) -> None:
    """Try something and throw it away."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.either(project, at), at)
    sitting.build(f"sketch_{project.topics[-1]}", 2)
    sitting.think(2)
    project.repository.discard()


def reading(desk: Desk, project: Project, at: datetime) -> None:
    """Ask, read and plan; no edit."""
    sitting = _begin(desk, project, desk.either(project, at), at)
    for _ in range(desk.random.randint(1, 3)):
        sitting.ask()
        sitting.think(desk.random.randint(2, 6))


def delegated(desk: Desk, project: Project, at: datetime) -> None:
    """Commit what a session and its subagent wrote."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.claude(project, at), at)
    topic, part = project.topics.pop(0), project.topics.pop(0)
    sitting.build(topic, 2)
    sitting.delegate(part)
    sitting.commit(f"Add {topic} and {part}")
    project.settled += [topic, part]
    project.land(sitting.clock)


def compacted(desk: Desk, project: Project, at: datetime) -> None:
    """Work so long that the context is compacted."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.claude(project, at), at)
    sitting.think(6)
    sitting.compact()
    topic = _new(desk, project, sitting)
    sitting.commit(f"Add {topic} after a long look")
    project.land(sitting.clock)


def resumed(desk: Desk, project: Project, at: datetime) -> None:
    """Resume a session three days later in the same log."""
    project.on("main", at)
    log = desk.either(project, at)
    sitting = _begin(desk, project, log, at)
    topic = _new(desk, project, sitting)
    sitting.commit(f"Start {topic}")

    def resume(when: datetime) -> None:
        project.on("main", when)
        later = _begin(desk, project, log, when)
        later.extend(topic)
        later.commit(f"Finish {topic}")
        project.land(later.clock)

    desk.calendar.add(_later(desk, at, 3, _MIDDAY), resume)


def forked(desk: Desk, project: Project, at: datetime) -> None:
    """Fork a session of each tool and commit from the copies."""
    project.on("main", at)
    first = desk.claude(project, at)
    _begin(desk, project, first, at).think(3)
    copy = _begin(desk, project, desk.fork(first, at + timedelta(minutes=30)), at + timedelta(minutes=30))
    topic = _new(desk, project, copy)
    copy.commit(f"Add {topic}")
    again = copy.clock + timedelta(minutes=5)
    second = desk.codex(project, again)
    _begin(desk, project, second, again).think(3)
    branch = _begin(desk, project, desk.fork(second, again + timedelta(minutes=15)), again + timedelta(minutes=15))
    branch.extend(topic)
    branch.commit(f"Extend {topic}")
    project.land(branch.clock)


def unpriced(desk: Desk, project: Project, at: datetime) -> None:
    """Work with a model that no price list knows."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.codex(project, at, model="harbour-local-32b"), at)
    topic = _new(desk, project, sitting)
    sitting.commit(f"Add {topic}")
    project.land(sitting.clock)


def old_version(desk: Desk, project: Project, at: datetime) -> None:
    """Work with a version that recorded output as a floor."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.claude(project, at, version="2.1.14"), at)
    topic = _new(desk, project, sitting)
    sitting.commit(f"Add {topic}")
    project.land(sitting.clock)


def uncommitted(desk: Desk, project: Project, at: datetime) -> None:
    """Leave today's edits in the working tree; must be the project's last story."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.claude(project, at), at)
    sitting.extend(desk.random.choice(project.settled), 2)
    sitting.describe(project.topics[-1])


def by_teammate(desk: Desk, project: Project, at: datetime) -> None:
    """Let the teammate commit to the default branch."""
    project.on("main", at)
    coder, topic = project.coder, project.topics.pop(0)
    project.repository.write(coder.path(topic), coder.module(topic, desk.random.randint(1, 3)))
    project.repository.commit(f"Add {topic}", at, author=desk.teammate)
    project.land(at)


def _begin(desk: Desk, project: Project, log: Log, at: datetime) -> Sitting:
    sitting = Sitting(desk, project, log, at)
    sitting.ask()
    sitting.think(desk.random.randint(1, 5))
    return sitting


def _new(desk: Desk, project: Project, sitting: Sitting) -> str:
    """Let the tool write a module on a new topic that others may extend."""
    topic = project.topics.pop(0)
    sitting.build(topic, desk.random.randint(1, 4))
    project.settled.append(topic)
    return topic


def _alone(desk: Desk, project: Project, at: datetime) -> str:
    """Commit a module that no other story touches."""
    project.on("main", at)
    sitting = _begin(desk, project, desk.either(project, at), at)
    topic = project.topics.pop(0)
    sitting.build(topic, 3)
    sitting.commit(f"Add {topic}")
    project.land(sitting.clock)
    return topic


def _reverted(desk: Desk, project: Project, at: datetime, *, again: bool) -> None:
    _alone(desk, project, at)
    commit = project.repository.head()

    def revert(when: datetime) -> None:
        project.on("main", when)
        made = project.repository.revert(commit, when)
        if again:
            project.repository.revert(made, when + timedelta(minutes=50))
        project.land(when + timedelta(hours=1))

    desk.calendar.add(_later(desk, at, desk.random.randint(2, 5), _EVENING), revert)


def _feature(desk: Desk, project: Project, at: datetime, ending: Ending, days: int) -> None:
    """Work on a branch in one or two sessions and end it some days later."""
    topic = project.topics.pop(0)
    branch = f"{desk.random.choice(('feature', 'fix', 'robin'))}/{topic}"
    project.start(branch, at)
    sitting = _begin(desk, project, desk.either(project, at), at)
    sitting.build(topic, desk.random.randint(2, 4))
    sitting.commit(f"Add {topic}")

    def second(when: datetime) -> None:
        project.on(branch, when)
        later = _begin(desk, project, desk.either(project, when), when)
        later.extend(topic, 2)
        later.commit(f"Finish {topic}")

    def end(when: datetime) -> None:
        ending(project, branch, topic, when)

    if desk.random.random() < 0.4:  # noqa: PLR2004 - two in five need a second session
        desk.calendar.add(_later(desk, at, 1, _MIDDAY), second)
    desk.calendar.add(_later(desk, at, days, _EVENING), end)


def _merge(project: Project, branch: str, topic: str, at: datetime) -> None:
    project.on("main", at)
    project.repository.merge(branch, at)
    _finish(project, branch, topic, at)


def _squash(project: Project, branch: str, topic: str, at: datetime) -> None:
    project.on("main", at)
    project.repository.squash_merge(branch, at, f"Add {topic} (#{at:%j})")
    _finish(project, branch, topic, at)


def _rebase(project: Project, branch: str, topic: str, at: datetime) -> None:
    project.on(branch, at)
    project.repository.rebase("main", at)
    project.on("main", at)
    project.repository.fast_forward(branch, at)
    _finish(project, branch, topic, at)


def _drop(project: Project, branch: str, topic: str, at: datetime) -> None:
    project.on("main", at)
    project.repository.delete_branch(branch)
    project.topics.append(topic)


def _leave(project: Project, branch: str, topic: str, at: datetime) -> None:
    """End nothing: the branch stays open."""


def _finish(project: Project, branch: str, topic: str, at: datetime) -> None:
    project.repository.delete_branch(branch)
    project.settled.append(topic)
    project.land(at)


def _later(desk: Desk, at: datetime, days: int, time: timedelta) -> datetime:
    """Return a time of day some days later, a few minutes off."""
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(days=days, minutes=desk.random.randint(0, 9)) + time
