"""Definitions of counts, columns and charts: title, definition, caveat."""

from __future__ import annotations

from tokenmirror.language import tr


def work() -> dict[str, tuple[str, str, str]]:
    """Return the words of changes and commits."""
    return {
        "changes": (
            tr("Change"),
            tr(
                "What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session."
                " Changes of which no session had a part are left out: they were written without these tools."
            ),
            tr(
                "How many there are says little, for a change can be cut in two. So no sentence counts them, and"
                " measures take together what belongs together."
            ),
        ),
        "landed": (
            tr("Landed"),
            tr(
                "In the default branch: by ancestry, by an equal patch, squashed, as a reworked copy, or by its lines"
                " (80 %, weighed by how rare they are)."
            ),
            tr(
                "Which branch that is, and how it was chosen, stands in Settings, Repositories. Nothing is fetched:"
                " what landed elsewhere is seen after your next fetch or pull."
            ),
        ),
        "fate": (
            tr("Fate"),
            tr(
                "What became of a commit, seen from the default branch today: kept (80 % of its lines or more are"
                " alive), kept in part (20 to 80 %), rewritten (less), reverted, in progress, set aside, or pending"
                " for 7 days after landing."
            ),
            tr(
                "It can change with every commit that follows. The evidence, with git commands to check it by hand, is"
                " in the pane of the commit."
            ),
        ),
        "lines_alive": (
            tr("Lines alive"),
            tr(
                "Of the lines that a commit added, how many git blame gives to it in the default branch's head, under"
                " its own name or that of the commit which carries it. White space is ignored, renames and moves are"
                " followed."
            ),
            tr(
                "Generated, vendored and lock files are left out, so the number added can be lower than git's own. What"
                " one commit puts into several files counts once, and as alive while all of these files have it that"
                " are still there. Whether a line matters, no count of lines can tell."
            ),
        ),
        "evidence": (
            tr("Evidence"),
            tr(
                "How it is known which session made a commit. Said: the session ran git commit and its output names"
                " the id, or the commit names the session. Content: lines that the session wrote are lines that the"
                " commit added. Near: time and place alone, a guess. You said so: outranks all others."
            ),
            tr("Rare lines weigh more than common ones; a lone bracket weighs nothing."),
        ),
        "own_commits": (
            tr("Your commits"),
            tr(
                "Commits whose author's address is yours: from git's configuration, with .mailmap applied, and those"
                " that you added in Settings, My addresses."
            ),
            tr("A commit under another address is not seen as yours until you name the address."),
        ),
        "default_branch": (
            tr("Default branch"),
            tr(
                "Where work lands: the branch that you chose, else the one that origin's HEAD names, else"
                " init.defaultBranch, else main, master, trunk or develop, else the one that there is."
            ),
            tr("Local and remote ones of the same name count as one; the newer of the two is looked at."),
        ),
        "tokens_per_kept": (
            tr("Tokens per kept piece of work"),
            tr(
                "Tokens that went into a piece of work that is kept, from the sessions that had a part in it; one value"
                " for each, told as the median and the middle half. Changes that the same session had a part in, or in"
                " the same files within a week, are one piece of work that took what all of them took. Fewer than 5"
                " lines are no case."
            ),
            tr(
                "It says nothing about how large or how hard work was. With fewer than 8 pieces it is too few to say."
                " It is compared with your own past and with nobody else."
            ),
        ),
    }


def spent() -> dict[str, tuple[str, str, str]]:
    """Return the words of what went in."""
    return {
        "tokens": (
            tr("Tokens"),
            tr(
                "Input and output of all calls of the period, as the tools logged them. Input holds uncached input,"
                " cache reads and cache writes; output holds reasoning."
            ),
            tr(
                "Repeats and replays of a call in copied, resumed or forked logs count once. In doubt, two records are"
                " one call."
            ),
        ),
        "calls": (
            tr("Calls"),
            tr("Responses of a model that were billed as one, by the tool's own ids."),
            tr("Calls that a tool does not log, such as the one that names a chat, are not known."),
        ),
        "sessions": (
            tr("Sessions"),
            tr(
                "Conversations with a tool in one folder. One session can span several logs, be resumed, compacted,"
                " and have subagents, which belong to it."
            ),
            tr("A session counts in a period when one of its calls does."),
        ),
        "edits": (
            tr("Edits"),
            tr("Changes to files that a tool applied, as it logged them."),
            tr(
                "Files changed by a command that the tool ran are not edits in its log; their lines are found in the"
                " commit all the same where the log holds them."
            ),
        ),
        "duration": (
            tr("Duration"),
            tr("From the first record of a session to its last, pauses included."),
            tr("It is no working time, neither of yours nor of the tool's."),
        ),
        "context": (
            tr("Context"),
            tr("The input of each call with what was read from the cache: what the model had before it."),
            tr("It falls when the tool compacts the conversation. Tools that log no cache reads show less."),
        ),
        "list_price": (
            tr("List price"),
            tr(
                "What the tokens cost at the vendor's published price on the day of each call, with cache and service"
                " tier as logged. The table's date stands in Settings, Prices."
            ),
            tr(
                "It is not what you or anybody paid: subscriptions, discounts and taxes are not known. Models without"
                " a price are named beside the sum and are not in it."
            ),
        ),
        "charged": (
            tr("Cost that a tool recorded"),
            tr("Credits, requests or money that a tool wrote down for a session, in its own unit."),
            tr(
                "It is never turned into tokens or added to the list price, and units of different tools are never"
                " added up."
            ),
        ),
        "today": (
            tr("Today"),
            tr("What was recorded since midnight in the time zone of this computer."),
            tr("What became of it is told as far as it is known now. A day is short; outcomes settle over weeks."),
        ),
    }


def charts() -> dict[str, tuple[str, str, str]]:
    """Return the words of charts."""
    return {
        "survival": (
            tr("Lines still alive"),
            tr(
                "Of the lines that changes newly put in, the share that lives for so many days after landing, counted"
                " after 7, 30, 90, 180, 365 and 730 days and now. Lines that were watched for less count for as long as"
                " they were (Kaplan-Meier). A small upright line marks where the watching of a change ends."
            ),
            tr(
                "The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than"
                " 8 changes or 100 lines are watched. What only moves or copies lines, or puts in fewer than 5, is left"
                " out."
            ),
        ),
        "ranges": (
            tr("Your own past as a range"),
            tr(
                "The bar reaches from the first to the third quartile of the period, the tick is the median. Half of"
                " the cases lie in the bar."
            ),
            tr("With fewer than 8 cases it is too few to say. Two ranges that overlap can differ by chance."),
        ),
        "scatter": (
            tr("Tokens against lines alive"),
            tr(
                "Each dot is a change: the tokens that went into it, and how many of its lines are alive today. Both"
                " axes are logarithmic: each step is about three times the one before."
            ),
            tr("The place of a dot says nothing of its worth: a change that shrinks code has few lines, or none."),
        ),
        "timeline": (
            tr("A session over time"),
            tr(
                "Calls, context, edits and commits of one session on one clock. What was spent up to a commit went"
                " into it; the lane above says how much."
            ),
            tr("Pauses of more than 10 minutes are drawn short and say how long they were."),
        ),
        "repeats": (
            tr("The receipt"),
            tr(
                "Every total has one: how many records were read, how many of them repeat or replay a call and count"
                " once, what is at least, estimated or not recorded, and what could not be read."
            ),
            tr("Records that could not be read are named with file and line in Settings, Tools."),
        ),
    }
