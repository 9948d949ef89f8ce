"""Plausible small programs in several languages, made of words and numbers."""

from __future__ import annotations

from random import Random

import msgspec

from tokenmirror.demo.words import MARKS, NOUNS, VERBS


class Language(msgspec.Struct, frozen=True):
    """How one language writes a file; statements are templates of names and numbers."""

    name: str
    suffix: str
    folder: str
    tests: str
    """Pattern of a test file's path; `{}` is the topic."""
    comment: str
    head: str
    opening: str
    statements: tuple[str, ...]
    closing: str
    test_head: str
    test_body: str


PYTHON = Language(
    name="python",
    suffix=".py",
    folder="tidepool",
    tests="tests/test_{}.py",
    comment="#",
    head='"""What the harbour knows about {topic}."""\n\nfrom __future__ import annotations\n',
    opening="def {name}({a}: float, {b}: float = {f}) -> float:",
    statements=(
        "{c} = {a} * {f} + {b}",
        "{c} = max({a}, {n}) - {b} / {m}",
        "if {a} > {n}:\n        {a} = {n} - {b} * {f}",
        "for step in range({n}):\n        {b} += step * {f} / ({a} + {m})",
        "{b} = round({b} + {a} / {n}, {d})",
        "{a} = min({a} ** 2, {m} * {b} + {n})",
    ),
    closing="return {a} + {b} * {f}",
    test_head="from tidepool import {topic}\n",
    test_body="def test_{name}() -> None:\n    assert {topic}.{name}({n}, {f}) != {m}\n",
)

TYPESCRIPT = Language(
    name="typescript",
    suffix=".ts",
    folder="src",
    tests="test/{}.test.ts",
    comment="//",
    head="// Everything the page shows about {topic}.\n",
    opening="export function {camel}({a}: number, {b} = {f}): number {{",
    statements=(
        "const {c} = {a} * {f} + {b};",
        "let {c} = Math.max({a}, {n}) - {b} / {m};",
        "if ({a} > {n}) {{\n    {a} = {n} - {b} * {f};\n  }}",
        "for (let step = 0; step < {n}; step += {d}) {{\n    {b} += (step * {f}) / ({a} + {m});\n  }}",
        "{b} = Number(({b} + {a} / {n}).toFixed({d}));",
        "{a} = Math.min({a} ** 2, {m} * {b} + {n});",
    ),
    closing="return {a} + {b} * {f};\n}}",
    test_head='import {{ expect, test }} from "vitest";\nimport * as {topic} from "../src/{topic}";\n',
    test_body='test("{name}", () => {{\n  expect({topic}.{camel}({n}, {f})).not.toBe({m});\n}});\n',
)

GO = Language(
    name="go",
    suffix=".go",
    folder="internal",
    tests="internal/{}_test.go",
    comment="//",
    head="package internal\n\n// Keeps the service's {topic}.\n",
    opening="func {camel}({a}, {b} float64) float64 {{",
    statements=(
        "{a} = {a}*{f} + {b}",
        "{b} -= {a} / {m}.{n}",
        "if {a} > {n} {{\n\t\t{a} = {n} - {b}*{f}\n\t}}",
        "for step := 0.0; step < {n}; step += {f} {{\n\t\t{b} += step / ({a} + {m})\n\t}}",
        "{b} += {a}/{n} + {f}",
        "{a} = {m}*{b} + {n} - {a}",
    ),
    closing="return {a} + {b}*{f}\n}}",
    test_head='package internal\n\nimport "testing"\n',
    test_body="func Test{camel}(t *testing.T) {{\n\tif {camel}({n}, {f}) == {m} {{\n\t\tt.Fail()\n\t}}\n}}\n",
)


class Coder:
    """Writes files of one language; the same random numbers write the same files."""

    def __init__(self, random: Random, language: Language) -> None:
        self.language = language
        self._random = random
        self._marks = 0
        self._names: set[str] = set()

    def path(self, topic: str) -> str:
        """Return where a topic's module is."""
        return f"{self.language.folder}/{topic}{self.language.suffix}"

    def test_path(self, topic: str) -> str:
        """Return where a topic's tests are."""
        return self.language.tests.format(topic)

    def module(self, topic: str, functions: int) -> str:
        """Return a whole module."""
        head = self.language.head.format(topic=topic)
        return head + "".join(self.function(topic) for _ in range(functions))

    def tests(self, topic: str, count: int) -> str:
        """Return a file of tests."""
        head = self.language.test_head.format(topic=topic)
        return head + "".join(self.test(topic) for _ in range(count))

    def function(self, topic: str) -> str:
        """Return a function of about ten lines, with the blank lines before it."""
        words = self._words(topic)
        indent = "\t" if self.language is GO else "  " if self.language is TYPESCRIPT else "    "
        body = [self._fill(template, words) for template in self._random.sample(self.language.statements, k=5)]
        if self._random.random() < 0.5:  # noqa: PLR2004 - one function in two carries a mark
            body.insert(0, f"{self.language.comment} {self._mark()}")
        closing = self._fill(self.language.closing, words)
        lines = [self._fill(self.language.opening, words), *(indent + line for line in body), indent + closing]
        gap = "\n\n" if self.language is PYTHON else "\n"
        return gap + "\n".join(lines) + "\n"

    def test(self, topic: str) -> str:
        """Return one test, with the blank lines before it."""
        return "\n\n" + self._fill(self.language.test_body, self._words(topic))

    def prose(self, topic: str) -> str:
        """Return a paragraph of documentation."""
        first, second, third = self._random.sample(NOUNS, k=3)
        verb, hour = self._random.choice(VERBS), self._random.randint(4, 22)
        return (
            f"\n## {topic.title()}\n\nThe {topic} {verb} each {first} once a day, at {hour}:00.\n"
            f"A {second} that is missing counts as {self._random.randint(2, 90)} of the last {third}.\n"
        )

    def _mark(self) -> str:
        self._marks += 1
        return MARKS[self._marks % len(MARKS)]

    def _words(self, topic: str) -> dict[str, str]:
        """Return names for one function that no other function here has."""
        singular = topic.rstrip("s")
        name = ""
        while not name or name in self._names:
            name = f"{self._random.choice(VERBS)}_{singular}_{self._random.choice(NOUNS)}"
        self._names.add(name)
        first, second, third = self._random.sample(NOUNS, k=3)
        camel = "".join(part.title() for part in name.split("_"))
        if self.language is TYPESCRIPT:
            camel = camel[0].lower() + camel[1:]
        return {"topic": topic, "name": name, "camel": camel, "a": first, "b": second, "c": third}

    def _fill(self, template: str, words: dict[str, str]) -> str:
        random = self._random
        return template.format(
            **words,
            n=random.randint(3, 990),
            m=random.randint(2, 97),
            d=random.randint(1, 6),
            f=f"{random.uniform(0.1, 9):.2f}",
        )
