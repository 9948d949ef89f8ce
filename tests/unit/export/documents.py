"""Documents made by hand: of much, of little, and of texts that try to be more than text."""

from __future__ import annotations

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.summaries import Paper, Part
from tokenmirror.viewmodels.summary_shapes import (
    BarPart,
    Bars,
    Block,
    Curve,
    CurvePoint,
    Disclosed,
    Discloses,
    Document,
    DrawnBar,
    Figure,
    Grid,
    Heading,
    Strip,
    StripPart,
    Tone,
    Words,
)

STRIP = Strip(
    parts=(
        StripPart(Outcome.KEPT, pending=False, share=0.37, label="kept", text="35 to 40\u202f%"),
        StripPart(Outcome.KEPT, pending=True, share=0.08, label="pending, in kept", text="5 to 10\u202f%"),
        StripPart(Outcome.REWRITTEN, pending=False, share=0.05, label="rewritten", text="about 5\u202f%"),
        StripPart(Outcome.REVERTED, pending=False, share=0.02, label="reverted", text="below 5\u202f%"),
        StripPart(Outcome.IN_PROGRESS, pending=False, share=0.1, label="in progress", text="10 to 15\u202f%"),
        StripPart(Outcome.SET_ASIDE, pending=False, share=0.1, label="set aside", text="10 to 15\u202f%"),
        StripPart(Outcome.NO_EDIT, pending=False, share=0.23, label="no edit", text="20 to 25\u202f%"),
        StripPart(Outcome.OUTSIDE_GIT, pending=False, share=0.05, label="outside git", text="about 5\u202f%"),
    ),
    alternative="Of my tokens, 40 to 45 % went into changes that are kept, 20 to 25 % into no edit, the rest on.",
)


def _bar(week: int) -> DrawnBar:
    seen = week not in {4, 5}
    young = (week + 3) % 7 / 20 if week > 10 else 0.0
    heights = (
        (Outcome.KEPT, False, (week * 7 % 9) / 20),
        (Outcome.KEPT, True, young),
        (Outcome.REWRITTEN, False, (week % 3) / 20),
        (Outcome.REVERTED, False, 0.05 if week == 7 else 0.0),
        (Outcome.IN_PROGRESS, False, 0.1 if week > 9 else 0.0),
        (Outcome.SET_ASIDE, False, (week % 4) / 20),
        (Outcome.NO_EDIT, False, (week * 5 % 7) / 20),
        (Outcome.OUTSIDE_GIT, False, 0.1 if week % 5 == 2 else 0.0),
    )
    parts = tuple(BarPart(outcome, pending, height) for outcome, pending, height in heights if height and seen)
    text = "kept 35 to 40\u202f%, no edit 20 to 25\u202f%" if seen else "not observed"
    return DrawnBar(f"{week + 1} Sep" if week % 2 == 0 else "", f"Week {week + 34}", text, parts, observed=seen)


BARS = Bars(
    title="Outcomes by week",
    bars=tuple(_bar(week) for week in range(13)),
    top_text="the tallest: 10 to 12 million tokens",
    alternative="Thirteen weeks; no log of two of them was seen.",
)


def _point(day: int) -> CurvePoint:
    share = round(1 - 0.02 * day**0.5, 2)
    told = {30: "85 to 90\u202f%", 90: "80 to 85\u202f%"}
    band = 0.0005 * day + 0.01
    return CurvePoint(day, share, round(share - band, 3), round(min(share + band, 1), 3), told.get(day, ""))


CURVE = Curve(
    points=(CurvePoint(0, 1.0, None, None, ""), *(_point(day) for day in (2, 5, 7, 12, 20, 30, 45, 60, 75, 90, 120))),
    last=180,
    axis_text="days after landing",
    alternative="Of the lines, 85 to 90 % are alive after 30 days and 80 to 85 % after 90.",
)
CHANGES = Grid(
    title="Changes I want to show",
    header=("Change", "Project", "Landed", "Lines alive"),
    rows=(
        ("Import: one pass over the file", "Project Alder", "12 Nov", "300 to 320 of 318"),
        ("Split account tree from view", "Project Birch", "10 Nov", "240 to 260 of 264"),
        ("A change", "Project Birch", "10 Nov", "took out 800 to 850 lines, all still out"),
    ),
    right=frozenset({3}),
    own=("The third attempt; the first two are set aside.", "", "Nobody missed it.\nI had asked twice."),
)
CAVEAT = "At least: of two days not all was recorded. “No edit” is reading, planning and reviewing."
FIGURES = (
    Figure("turned_into.kept.share", "kept", 0.35, 0.4, "share", "35 to 40\u202f%", CAVEAT),
    Figure("turned_into.tokens", "tokens", 4e7, 5e7, "tokens", "40 to 50 million", CAVEAT),
    Figure("measures.first_prompt", "first prompt to landing", None, None, "hours", "too few to say", "5 cases", 5),
)
CANNOT = (
    "Effort, difficulty, or the worth of the work. It holds one person's figures against that person's own past and"
    " must not be used to compare people. Fewer or more tokens is neither better nor worse."
)


def document(*blocks: Block, title: str = "What my AI use turned into", **given: object) -> Document:
    """Return a document of these blocks."""
    usual: dict[str, object] = {
        "subtitle": "24 October to 22 November 2026 · written by me, for our 1:1",
        "language": "en",
        "right_to_left": False,
        "paper": Paper.A4,
        "cannot_title": "What this cannot show",
        "cannot_text": CANNOT,
        "figures": FIGURES,
        "disclosed": (Disclosed(Discloses.FIGURE, "Tokens as a range"),),
        "withheld": ("No paths", "No commit subjects"),
        "first_day": "2026-10-24",
        "last_day": "2026-11-22",
    }
    return Document(title=title, blocks=blocks, **{**usual, **given})  # type: ignore[arg-type]


def heavy() -> Document:
    """Return the document of a person with a month full of tokens: each kind of block."""
    return document(
        Words(
            "The import rework took most of the month. Two attempts were set aside before the third landed, and that"
            " was the useful part: the file is now read once.\n\nI would like to talk about how we review generated"
            " tests:\n- which ones\n- and when",
            Tone.OWN,
        ),
        Heading("Tokens and what they turned into", Part.TURNED_INTO),
        Words("Of 40 to 50 million tokens, 45 to 50\u202f% went into 35 changes that landed.", Tone.SAID),
        STRIP,
        Words(CAVEAT, Tone.CAVEAT),
        Heading("Over time", Part.OVER_TIME),
        BARS,
        Words("Two weeks were not observed.", Tone.CAVEAT),
        Heading("Changes I want to show", Part.CHANGES),
        CHANGES,
        Heading("Lines still alive", Part.LINES_ALIVE),
        CURVE,
        Words("Of 146 changes; younger ones count only as far as they have been seen.", Tone.CAVEAT),
    )


def light() -> Document:
    """Return the document of a person who used little: no chart, hardly a figure."""
    return document(
        Words("I tried it for the release notes.", Tone.OWN),
        Heading("Tokens and what they turned into", Part.TURNED_INTO),
        Words("Too few to say: 3 changes landed in this time.", Tone.SAID),
        figures=(FIGURES[2],),
        disclosed=(),
    )


HOSTILE = (
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "<!-- --> ]]> &amp; &#x41; &lt;b&gt;",
    "javascript:alert(1) https://evil.example/?q=1 www.evil.example a@evil.example ftp://evil.example",
    "[here](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>",
    "# no heading\n## nor this\n- no list\n* nor this\n1. nor this\n2) nor\n> no quote\n    no code\n\tnor",
    "```\nfence\n```\n~~~\n~~~",
    "*a* **b** _c_ ~~d~~ `e` $f$ a|b |x|y| \\ \\| ^g^ ==h== :smile: @person #12 GH-1",
    "===\n---\n***\n___\n+++",
    "| a | b |\n|---|---|\n| c | d |",
    "[x]: https://evil.example\n[^1]: note\n[ ] todo\n[x] done",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    " \t=1+1",
    "\r=1+1\n\n=2",
    '"quoted", with; comma\tand tab',
    "left \u202eright to left\u202c \u2066iso\u2069 \u200b\ufeff zero",
    "\x00 nul \x07 bell \x1b[31m escape \x7f \x85 \u2028 \u2029",
    "lone \ud800 and \udfff surrogates \ufffe \U0001ffff",
    "Wörter, 漢字かな, 한국어, עברית, العربية",
    "👩‍💻 ❤️‍🔥 1️⃣ 🇩🇪 👍🏽",
    "x" * 300,
    "http://" + "a" * 200,
    "\u00a0\u202f\u3000 spaces ",
    "",
    " ",
    "\n\n\n",
    '#let x = 1; #eval(read("/etc/passwd")) $ x $ \\u{41} <label> @cite *b* _i_ `raw`',
)


def hostile(*texts: str) -> Document:
    """Return a document that has these texts wherever one can stand."""
    texts = texts or HOSTILE
    whole = "\n\n".join(texts)
    strip = Strip(
        tuple(
            StripPart(outcome, pending=False, share=0.1, label=texts[place % len(texts)], text=texts[-1 - place])
            for place, outcome in enumerate(list(Outcome)[: len(texts)])
        ),
        whole,
    )
    bar = DrawnBar(whole, whole, whole, (BarPart(Outcome.KEPT, pending=False, height=1.0),), observed=True)
    return document(
        *(Words(text, tone) for tone in Tone for text in texts),
        Heading(whole, Part.CHANGES),
        strip,
        Bars(whole, (bar,), whole, whole, whole),
        Curve((CurvePoint(0, 1.0, None, None, whole), CurvePoint(30, 0.5, 0.4, 0.6, whole)), 30, whole, whole),
        Grid(whole, (whole, "b"), tuple((text, "x") for text in texts), own=texts),
        title=whole,
        subtitle=whole,
        cannot_title=whole,
        cannot_text=whole,
        figures=tuple(Figure(f"k{i}", text, 0.1, 0.2, "share", text, text) for i, text in enumerate(texts)),
        disclosed=tuple(Disclosed(Discloses.WORDS, text) for text in texts),
        withheld=texts,
    )
