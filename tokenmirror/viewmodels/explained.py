"""The shapes of an explanation: sections of steps, each with the commands that check it by hand."""

from __future__ import annotations

import msgspec

from tokenmirror.language import Words
from tokenmirror.viewmodels.quoting import shell_line

_SHOWS = Words(
    {
        "exit": "prints {value}",
        "prints": "prints {value}",
        "begins": "begins with {value}",
        "holds": "names {value}",
        "at_least": "prints {value} or more",
        "at_most": "prints {value} or less",
        "nothing": "prints nothing",
        "something": "prints at least one line",
    }
)


class Check(msgspec.Struct, frozen=True):
    """A command that a person can copy, and what it shows when the step above is true."""

    stages: tuple[tuple[str, ...], ...]
    """Programs with their arguments; the output of one is the input of the next."""
    kind: str
    """`exit`, `prints`, `begins`, `holds`, `at_least`, `at_most`, `nothing` or `something`.

    `look`, where no answer can be known before.
    """
    value: str = ""

    @property
    def command(self) -> str:
        """Return the line to paste into a shell; it shows the exit code where that is the answer."""
        return shell_line(self.stages) + ("; echo $?" if self.kind == "exit" else "")

    @property
    def shows(self) -> str:
        """Return what the command shows."""
        text = _SHOWS.get(self.kind)
        return self.value if text is None else text.replace("{value}", self.value)


class Step(msgspec.Struct, frozen=True):
    """One thing that is known, or not known with the reason."""

    text: str
    checks: tuple[Check, ...] = ()


class Section(msgspec.Struct, frozen=True):
    """Steps that answer one question."""

    heading: str
    steps: tuple[Step, ...]


def as_json(sections: tuple[Section, ...]) -> list[dict[str, object]]:
    """Return sections in the shape that scripts rely on."""
    return [
        {
            "heading": section.heading,
            "steps": [
                {"text": step.text, "checks": [_check(check) for check in step.checks]} for step in section.steps
            ],
        }
        for section in sections
    ]


def _check(check: Check) -> dict[str, object]:
    stages = [list(stage) for stage in check.stages]
    return {"command": check.command, "stages": stages, "expects": check.kind, "value": check.value}
