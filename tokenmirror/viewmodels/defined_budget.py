"""Definitions of budgets: ceilings, forecasts, what if; title, definition, caveat."""

from __future__ import annotations

from tokenmirror.insights.forecast import FEWEST_ACTIVE, WEEKS
from tokenmirror.language import tr


def budgets() -> dict[str, tuple[str, str, str]]:
    """Return the words of the room of budgets."""
    return {
        "ceiling": (
            tr("Ceiling"),
            tr(
                "A limit that you set for yourself, for each month, quarter or year, in money at list price, in tokens,"
                " or as a plan's flat fee. Under it counts what was used from the first day of the span on, in your own"
                " time zone, each call once, at the price in force on its day."
            ),
            tr(
                "It limits nothing: it is drawn and said, no more. Days that were not observed, tokens that were not"
                " recorded and models without a price are missing from what was used, which is then at least so much."
                " What use is worth at list price is not what you pay under a plan."
            ),
        ),
        "forecast": (
            tr("Forecast"),
            tr(
                "Made of your own last {weeks} weeks. Each of 800 futures repeats whole weeks of a few that came one"
                " after another, in an order that chance has, so workdays and days off stay as they are. The band"
                " holds 8 of 10 futures, the dashed line is in the middle. Of how many weeks a future is made is"
                " chosen by which bands held 8 of 10 times in your own past; the same data gives the same band.",
                weeks=WEEKS,
            ),
            tr(
                "It knows your past, and nothing of holidays, deadlines or other models to come. It begins with"
                " {fewest} days of use. How often forecasts held is counted on your past year: made again for each past"
                " week from what was known then, to the end of its month or quarter; those of a year are tested on its"
                " quarters.",
                fewest=FEWEST_ACTIVE,
            ),
        ),
        "what_if": (
            tr("What if"),
            tr(
                "The same calls at other prices: all prices times a factor, another model's prices in force on the same"
                " day, or a flat fee for each month that has begun. Small edits are turns whose edits come to fewer"
                " lines than you say, and to one at least. With a cache kept 1 h every write costs the rate of 1 h, and"
                " what a call wrote again after a pause of 5 to 60 min in the same conversation is read instead; with"
                " one kept 5 min it is the other way round."
            ),
            tr(
                "Arithmetic, not a forecast: another model would have used other numbers of tokens and come to other"
                " results, and caches can be lost for reasons that no log shows. Calls without a price are in none of"
                " the rows; a call on whose day the other model has no price keeps its own."
            ),
        ),
    }
