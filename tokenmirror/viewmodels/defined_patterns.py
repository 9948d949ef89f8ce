"""Definitions of the patterns: what each rule looks for, from how many cases on, and what it does not say."""

from __future__ import annotations

from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.language import tr
from tokenmirror.viewmodels.pattern_words import titles


def patterns() -> dict[str, tuple[str, str, str]]:
    """Return the words of the rules."""
    named = titles()
    words = _of_work() | _of_lines() | _of_calls()
    return {rule.value: (named[rule], *words[rule]) for rule in Pattern}


def _of_work() -> dict[Pattern, tuple[str, str]]:
    return {
        Pattern.FIRST_PROMPTS: (
            tr(
                "Pieces of work that landed in this time, led to by a single session with one or two prompts since the"
                " commit before, of all whose session and prompts are known. What was reverted is none. From 4 such"
                " pieces on."
            ),
            tr("Work can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown."),
        ),
        Pattern.FAILING_COMMANDS: (
            tr(
                "A command that ended with an error three times or more in a row within one session, with nothing but"
                " white space between one text and the next, and whether it passed after that. Calls and tokens are"
                " those from the first of them to the end."
            ),
            tr(
                "Of commands a keyed fingerprint is stored, never the text. A search that finds nothing ends with an"
                " error too. Some tools do not log how a command ended, or do not tell one that was refused from one"
                " that failed; what a pipe hides is not seen."
            ),
        ),
        Pattern.SMALL_SESSIONS: (
            tr(
                "Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of"
                " which at least four fifths of what landed are kept today. Sessions that made one piece together are"
                " one. Where more than a fifth is too young to judge, they are named apart. From 4 sessions on that"
                " stayed."
            ),
            tr(
                "Small sessions get small tasks, and these stay more easily. It says nothing of what long ones are for."
            ),
        ),
        Pattern.SET_ASIDE_AGAIN: (
            tr(
                "A folder in which three sessions or more of this time edited files with calls that were set aside:"
                " the one with the most sessions. Tokens are all that these sessions set aside in this time."
            ),
            tr(
                "Prototypes are set aside on purpose, and work can have gone into a commit that is not known. A folder"
                " that most work goes into is where most is set aside."
            ),
        ),
    }


def _of_lines() -> dict[Pattern, tuple[str, str]]:
    return {
        Pattern.BACK_AND_FORTH: (
            tr(
                "A file of which three edits or more of one session put back lines that an edit before had taken out"
                " and one before that had put in, all within the session. Lines that an edit moves, that stand in"
                " several places of the file, or that say too little, such as a brace, do not count."
            ),
            tr(
                "Lines for a test that come and go, or a text that is tried in two ways, look the same. Edits by hand"
                " or by commands are not seen."
            ),
        ),
        Pattern.WRITTEN_AGAIN: (
            tr(
                "Ten lines or more that a session put into one file, all of which stood in one other place of the same"
                " repository before the session began: in a file of your commits, or in an edit of an earlier"
                " session. Lines that stood in more than two files or twice in one, lines that say too little and"
                " lines that the session took out elsewhere do not count. Files of which four fifths of the lines are"
                " the same count as one."
            ),
            tr(
                "What was removed and is needed again looks like what was overlooked. A file that was renamed and"
                " written anew counts. Code of others that you did not commit is not looked at."
            ),
        ),
    }


def _of_calls() -> dict[Pattern, tuple[str, str]]:
    return {
        Pattern.COLD_CACHES: (
            tr(
                "For each call more than 5 minutes after the one before by the same session, agent and model: what was"
                " cached when that one ended, is still part of the context, and was not read from the cache. From 3"
                " such pauses on; fewer than 1,000 tokens of a call, and contexts that shrank by a fifth or more in"
                " between, do not count."
            ),
            tr(
                "A cache can also be cold because what stands at its beginning was changed. How long a cache lives is"
                " the vendor's to say; tools that log no cache are not seen."
            ),
        ),
        Pattern.WIDE_CONTEXTS: (
            tr(
                "Calls with 150,000 tokens of input or more, the tokens they took, and what of these went into changes"
                " that landed. From 10 such calls on."
            ),
            tr("Most of such a context is read from a cache at a lower price. Some work needs all of it."),
        ),
        Pattern.LATER_CALLS: (
            tr(
                "Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5"
                " times as much a call at list price or more, or took 150 k tokens or more a call, and the share of its"
                " tokens that landed was at most three quarters of that of the earlier half. Where half of it or more"
                " is open, it is too early to say."
            ),
            tr(
                "What stands at the end of a session is often reading, checking and tidying up, which lands nowhere."
                " Sessions with a model that has no price are left out."
            ),
        ),
        Pattern.FAN_OUT: (
            tr(
                "Sessions in which three subagents or more worked in this time, and less than a fifth of their tokens"
                " went into changes that landed. Where half of it or more is still open, it is too early to say. The"
                " figure is the share that landed of all such fans."
            ),
            tr("What is looked up and reviewed lands nowhere and can be what subagents are for."),
        ),
        Pattern.DEAR_MODELS: (
            tr(
                "The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose"
                " token of output costs three times as much or more as that of your own model with the lowest list"
                " price. Where there are 8 small edits or more, and 5 or more were made with that other model."
            ),
            tr(
                "A small edit can be hard to find. List prices are not what anybody paid, and the edit itself is a"
                " small part of what a prompt costs."
            ),
        ),
    }
