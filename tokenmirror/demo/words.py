"""Words that the made-up world is told in; prompts and marks are secrets that no database may hold."""

from __future__ import annotations

PROMPTS = (
    "Please make the harbour clock forgiving when the bell is late",
    "I would like the gulls counted twice before anyone trusts the number",
    "Find out why the ferry list is empty on foggy mornings",
    "The lighthouse keeper wants his totals in the old order again",
    "Could you teach the parser to live with a missing anchor",
    "Nobody understands the tide table code, start by explaining it to me",
    "Write tests for the corner where two currents meet",
    "My grandmother would not find this error message helpful",
    "Try three ways to draw the estuary and let me choose",
    "Rename nothing, only make the slow part fast",
    "Before we touch it: what would break if the buoy went silent",
    "Move the salt measurements out of the loop, they never change",
    "The rope store forgets its knots after a restart, look into that",
    "Let us plan the winter rebuild of the pier, no code yet",
    "This looks like the barnacle bug from spring, please check",
    "Make the export readable for someone who only has a pencil",
    "Do the dull part of the migration and leave me the hard one",
    "I think the seal detector is wrong on purpose, prove me wrong",
    "Give the crane a queue so that it stops dropping crates",
    "Why does the night watch test fail only on Thursdays",
    "Clean up the fog signal, it has grown a third horn",
    "Add what the fishermen asked for on the slate by the door",
)
"""What the person typed; each is typed at least once."""

REPLIES = (
    "I will read the module that winds the clock before I change anything.",
    "The cause is the second ladder: it is climbed before it is set up.",
    "Done as you asked; the crab pots are counted from the shore side now.",
    "Here is the plan in four steps, the muddy one last.",
    "The tests pass, and the one that slept is awake again.",
    "I left the old rope in place, so nothing that hangs on it can fall.",
)
"""What the tools answered."""

MARKS = (
    "the heron waits for the ebb before it counts",
    "never wind this twice, the spring remembers",
    "salt first, then light, as the old keeper did",
    "a crate without a rope is somebody else's crate",
    "the third horn is only for fog that whispers",
    "knots are compared by feel and not by name",
    "if the bell is late the clock forgives it here",
    "two currents meet below and neither gives way",
)
"""Comments in the code, each there at least once."""

SECRETS = PROMPTS + REPLIES + MARKS

VERBS = (
    "collect", "merge", "round", "clamp", "balance", "trace", "sort", "split", "weigh", "align",
    "measure", "fold", "count", "smooth", "resolve", "anchor", "index", "drain", "pair", "scale",
)  # fmt: skip

NOUNS = (
    "depth", "signal", "crate", "berth", "ledger", "tariff", "window", "ballast", "cargo", "draft",
    "current", "marker", "sounding", "manifest", "channel", "mooring", "beacon", "margin", "voyage", "quota",
)  # fmt: skip

TOPICS = (
    "tides", "berths", "tariffs", "moorings", "soundings", "manifests", "beacons", "pilots", "weather", "currents",
    "ferries", "cargo", "customs", "ballast", "channels", "anchors", "watches", "ropes", "cranes", "lanterns",
    "charts", "signals", "crews", "depots", "rations", "slipways", "winches", "gangways", "pennants", "logbooks",
    "shoals", "reefs", "inlets", "jetties", "buoys", "sirens", "hatches", "rudders", "keels", "capstans",
    "davits", "fenders", "galleys", "hawsers", "kedges", "lagoons", "marinas", "narrows", "outriggers", "piers",
    "quays", "rigging", "sails", "tillers", "upwelling", "vanes", "wharves", "yards", "zephyrs", "breakwaters",
    "estuaries", "fathoms", "groynes", "harbours", "islets", "junks", "ketches", "ledges", "mudflats", "nets",
)  # fmt: skip
"""One for each piece of work, never used twice in a repository."""
