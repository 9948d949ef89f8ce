"""A quarter of made-up work: three repositories, two tools, a person and a teammate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

import msgspec

from tokenmirror.demo import stories
from tokenmirror.demo.calendar import WORK_SLOTS, Calendar, Step, pick_slots
from tokenmirror.demo.code import GO, PYTHON, TYPESCRIPT, Coder, Language
from tokenmirror.demo.desk import Desk, Project
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.repository import Repository
from tokenmirror.demo.stories import Story
from tokenmirror.demo.words import SECRETS, TOPICS
from tokenmirror.domain.usage import TokenUsage, total

DEFAULT_SEED = 7
DEFAULT_NOW = datetime(2026, 11, 20, 18, 30, tzinfo=timezone(timedelta(hours=1)))

PERSON = Person("Robin Reed", "robin@harbour.example")
TEAMMATE = Person("Tomas Vale", "tomas@harbour.example")

_DAYS = 91
_HOLIDAY_BEGAN, _HOLIDAY_ENDED = 50, 40
"""Days ago, between which nobody worked."""
_OLD, _YOUNG = 25, 9
"""Days ago: what must have a fate began before, what must still be open began after."""

_PROJECTS: tuple[tuple[str, Language], ...] = (("tidepool", PYTHON), ("lanternpost", TYPESCRIPT), ("cairn", GO))

_LONG_AGO: tuple[tuple[Story, int], ...] = (
    (stories.reverted, 2),
    (stories.put_back, 1),
    (stories.rewritten, 3),
    (stories.half_rewritten, 2),
    (stories.dropped, 1),
    (stories.old_version, 2),
)
_ANY_TIME: tuple[tuple[Story, int], ...] = (
    (stories.direct, 13),
    (stories.merged, 7),
    (stories.squashed, 7),
    (stories.rebased, 3),
    (stories.set_aside, 5),
    (stories.reading, 10),
    (stories.delegated, 4),
    (stories.compacted, 2),
    (stories.resumed, 2),
    (stories.forked, 1),
    (stories.unpriced, 2),
)
_LATELY: tuple[tuple[Story, int], ...] = ((stories.left_open, 3),)
_BY_TEAMMATE: tuple[tuple[Story, int], ...] = ((stories.by_teammate, 20),)
_OUTSIDE = 4


class World(msgspec.Struct, frozen=True):
    """What was built, and what a reader of it must find."""

    folder: Path
    home: Path
    repositories: tuple[Path, ...]
    address: str
    """The person's address, as configured in each repository."""
    teammate: str
    now: datetime
    seed: int
    environment: Mapping[str, str]
    """Variables under which the program finds this world and nothing else."""
    secret_phrases: tuple[str, ...]
    """Prompts, answers and code lines: each is in a log, none may reach the database."""
    sessions: tuple[str, ...]
    api_calls: int
    tokens: TokenUsage


def build(folder: Path, seed: int = DEFAULT_SEED, now: datetime = DEFAULT_NOW) -> World:
    """Build the world in a folder that is empty or not there; the same seed and now build the same."""
    home = _empty(folder) / "home"
    local = now.astimezone(timezone(now.utcoffset() or timedelta()))
    random = Random(f"tokenmirror/{seed}")
    calendar = Calendar(local - timedelta(hours=2), _holiday(local))
    desk = Desk(home, random, calendar, TEAMMATE)
    projects = [_found(desk, name, language, local) for name, language in _PROJECTS]
    _plan(desk, projects, local)
    calendar.run()
    stories.uncommitted(desk, projects[0], local - timedelta(hours=1, minutes=40))
    return _world(folder, home, desk, projects, seed, now)


def _empty(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty")
    return folder.resolve()


def _found(desk: Desk, name: str, language: Language, now: datetime) -> Project:
    """Make a repository with the first commits of both people and an origin."""
    at = now.replace(hour=10, minute=0, second=0, microsecond=0) - timedelta(days=_DAYS + 9)
    repository = Repository(desk.home / "src" / name, PERSON.name, PERSON.email, within=desk.home)
    topics = list(TOPICS)
    desk.random.shuffle(topics)
    project = Project(repository, Coder(desk.random, language), topics)
    repository.write("README.md", f"# {name.title()}\n\nKeeps the harbour in order.\n")
    repository.write(".gitignore", "build/\n*.log\n")
    repository.commit("Begin", at)
    for day, author in enumerate((PERSON, TEAMMATE, PERSON), 1):
        topic = project.topics.pop(0)
        repository.write(project.coder.path(topic), project.coder.module(topic, 3))
        repository.commit(f"Add {topic}", at + timedelta(days=day), author=author)
        project.settled.append(topic)
    repository.add_origin(desk.home / "origin" / f"{name}.git", at + timedelta(days=4))
    return project


def _plan(desk: Desk, projects: list[Project], now: datetime) -> None:
    """Put every story on the calendar; no two sessions of the person begin in the same slot."""
    slots = _slots(desk, now)
    old, young = now - timedelta(days=_OLD), now - timedelta(days=_YOUNG)
    taken = _plan_stories(desk, projects, [slot for slot in slots if slot < old], _LONG_AGO)
    taken |= _plan_stories(desk, projects, [slot for slot in slots if slot > young], _LATELY)
    _plan_stories(desk, projects, [slot for slot in slots if slot not in taken], _ANY_TIME)
    _plan_stories(desk, projects, slots, _BY_TEAMMATE)
    notes = desk.home / "notes"
    notes.mkdir(parents=True)
    for slot in pick_slots(slots, _OUTSIDE, desk.random):
        desk.calendar.add(slot + timedelta(hours=3), lambda at: _outside(desk, notes, at))


def _plan_stories(
    desk: Desk, projects: list[Project], slots: list[datetime], told: tuple[tuple[Story, int], ...]
) -> set[datetime]:
    """Put stories on slots; return the slots taken."""
    deck = [story for story, count in told for _ in range(count)]
    desk.random.shuffle(deck)
    picked = pick_slots(slots, len(deck), desk.random)
    for story, slot in zip(deck, picked, strict=True):
        project = desk.random.choices(projects, weights=(5, 3, 2))[0]
        desk.calendar.add(slot, _step(story, desk, project))
    return set(picked)


def _step(story: Story, desk: Desk, project: Project) -> Step:
    return lambda at: story(desk, project, at)


def _holiday(now: datetime) -> tuple[datetime, datetime]:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight - timedelta(days=_HOLIDAY_BEGAN), midnight - timedelta(days=_HOLIDAY_ENDED)


def _slots(desk: Desk, now: datetime) -> list[datetime]:
    """Return every time of the quarter at which a session may begin."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    first, last = _holiday(now)
    all_slots = [
        midnight - timedelta(days=day) + timedelta(hours=hour, minutes=minute + desk.random.randint(0, 14))
        for day in range(_DAYS, 0, -1)
        for hour, minute in WORK_SLOTS
    ]
    return [slot for slot in all_slots if not first <= slot < last]


def _outside(desk: Desk, notes: Path, at: datetime) -> None:
    """Hold a session in a folder of notes that is in no repository."""
    log = desk.outside(notes, at)
    log.prompt(desk.prompt(), at)
    log.reply(desk.answer(), at + timedelta(minutes=1))
    page = notes / f"{at:%Y-%m-%d}.md"
    content = f"# Notes of {at:%d %B}\n\n{desk.answer()}\n"
    page.write_text(content, encoding="utf-8", newline="\n")
    log.write(page, content, at + timedelta(minutes=3))


def _world(folder: Path, home: Path, desk: Desk, projects: list[Project], seed: int, now: datetime) -> World:
    return World(
        folder=folder.resolve(),
        home=home,
        repositories=tuple(project.repository.path for project in projects),
        address=PERSON.email,
        teammate=TEAMMATE.email,
        now=now,
        seed=seed,
        environment={
            "HOME": str(home),
            "USERPROFILE": str(home),
            "CLAUDE_CONFIG_DIR": str(home / ".claude"),
            "CODEX_HOME": str(home / ".codex"),
        },
        secret_phrases=SECRETS,
        sessions=tuple(dict.fromkeys(log.session for log in desk.logs)),
        api_calls=sum(log.calls for log in desk.logs),
        tokens=total(log.tokens for log in desk.logs),
    )
