"""Tables that the ledgers sort and search by: temporary, of one connection, and made anew when the database changes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence

from tokenmirror.domain.periods import Filter
from tokenmirror.store.day_schema import DAY_MS
from tokenmirror.store.day_sums import SIZES
from tokenmirror.store.editions import SUMS, edition
from tokenmirror.store.kept_days import Days, days_of, from_kept
from tokenmirror.store.queries import FROM_CALL, conditions_of

_CACHE_KIB = 65_536
_ROWS = (
    " FROM git_commit g CROSS JOIN temp.repository_name n ON n.id = g.repository"
    " CROSS JOIN fate f ON f.commit_id = g.id"
)
_OWN = " WHERE g.mine AND g.id NOT IN (SELECT id FROM temp.hidden_commit)"
OWN_COMMITS = _ROWS + _OWN
"""The person's commits, each once: g is the commit, f its fate, n the repository by name."""

_KINDS = ("person", "said", "content", "near")
_STRENGTH = " + ".join(
    f"{2 ** (len(_KINDS) - place)} * max(instr(l.evidence, '\"{kind}\"') > 0)" for place, kind in enumerate(_KINDS)
)
# Oids that stand in more than one repository; of these every clone but one is hidden.
_TWIN = "SELECT oid FROM git_commit WHERE mine GROUP BY oid HAVING count(*) > 1"
_HIDDEN = (
    "SELECT id FROM (SELECT g.id, row_number() OVER (PARTITION BY g.oid ORDER BY EXISTS (SELECT 1 FROM link l"
    " JOIN session s ON s.id = l.session WHERE l.commit_id = g.id) DESC, f.landed_at IS NOT NULL DESC, g.id) AS n"
    " FROM git_commit g JOIN repository r ON r.id = g.repository JOIN fate f ON f.commit_id = g.id"
    " WHERE g.mine AND r.ignored = 0 AND g.oid IN (SELECT oid FROM temp.twin)) WHERE n > 1"
)
# Whether all that is known of a commit's sessions is a guess, and the stronger the evidence, the higher.
_LINKED = (
    f"SELECT l.commit_id, min(l.evidence = '[\"near\"]'), {_STRENGTH} FROM link l"
    " CROSS JOIN session s ON s.id = l.session GROUP BY l.commit_id"
)
# Tokens flow out of counted calls alone: a call that turns out to be a copy loses its flow.
_TOKENS = (
    "SELECT commit_id, sum(input_tokens + output_tokens) FROM flow NOT INDEXED WHERE commit_id IS NOT NULL"
    " GROUP BY commit_id"
)
# What a squash was made of: its tokens are theirs.
_PARTS = (
    f"SELECT c.id, g.id{_ROWS} CROSS JOIN temp.repository_name m"
    f" CROSS JOIN git_commit c ON c.repository = m.id AND c.oid = f.landed_as{_OWN}"
    " AND f.landed_as IS NOT NULL AND f.same_work IS NULL AND c.mine AND c.id <> g.id"
    " AND c.id NOT IN (SELECT id FROM temp.hidden_commit) AND EXISTS (SELECT 1 FROM fate WHERE commit_id = c.id)"
)
_MADE_BY = f"SELECT l.session, count(*){_ROWS} CROSS JOIN link l ON l.commit_id = g.id{_OWN} GROUP BY l.session"
_BRANCHES = "SELECT DISTINCT branch, session FROM call WHERE branch IS NOT NULL"
_TABLES: dict[str, tuple[str, str]] = {
    "twin": ("oid TEXT PRIMARY KEY", _TWIN),
    "hidden_commit": ("id INTEGER PRIMARY KEY", _HIDDEN),
    "linked": ("id INTEGER PRIMARY KEY, guess INTEGER, evidence INTEGER", _LINKED),
    "commit_tokens": ("id INTEGER PRIMARY KEY, tokens INTEGER", _TOKENS),
    "commit_part": ("carrier INTEGER, part INTEGER, PRIMARY KEY (carrier, part)", _PARTS),
    "session_branch": ("branch INTEGER, session INTEGER, PRIMARY KEY (branch, session)", _BRANCHES),
    "session_made": ("id INTEGER PRIMARY KEY, commits INTEGER", _MADE_BY),
}
"""What each table holds, and where that comes from."""
_NEEDS = {
    "hidden_commit": ("twin",),
    "commit_part": ("hidden_commit", "repository_name"),
    "session_made": ("hidden_commit", "repository_name"),
}


PricedDay = tuple[int, str, int | None, str | None, int]
"""A model and a tier, each by its key and its name, and a day of UTC."""


class Scratch:
    """Temporary tables of one connection, each made when it is first needed."""

    def __init__(
        self, db: sqlite3.Connection, titles: Mapping[str, str], several: Iterable[str], last_part: Callable[[str], str]
    ) -> None:
        """Take names of tools, those that stand for several tools, and how a folder is called."""
        self.db = db
        self._last_part = last_part
        self._version = -1
        self._filter: Filter | None = None
        self._ready: set[str] = set()
        self._chained: tuple[int, int] | None = None
        self._knows_sizes = True
        self._days: list[PricedDay] | None = None
        self._used: set[tuple[int, int | None, int]] | None = None
        self._kept_used: tuple[object, set[tuple[int, int | None, int]]] = (None, set())
        self._named: list[PricedDay] = []
        self._rated: list[PricedDay] | None = None
        """What the rates that are there were made for."""
        self._given: dict[str, tuple[str, Callable[[], Sequence[Sequence[object]]]]] = {}
        self._made: dict[str, str] = {}
        """The columns of tables that were made: SQLite compiles all statements anew when one is made or dropped."""
        db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        # The file is open for reading alone. Allowed once: this, too, has all statements compiled anew.
        db.execute("PRAGMA query_only = OFF")
        db.create_function("folded", 1, _folded, deterministic=True)
        db.create_function("last_part", 1, lambda path: last_part(path or ""), deterministic=True)
        db.execute("CREATE TEMP TABLE tool_title (source TEXT PRIMARY KEY, title TEXT, several INTEGER)")
        db.executemany(
            "INSERT INTO tool_title VALUES (?, ?, ?)",
            [(source, title, source in set(several)) for source, title in titles.items()],
        )

    def look(self) -> int:
        """Forget what is of an older state of the database; return a number that changes with it."""
        version = int(self.db.execute("PRAGMA data_version").fetchone()[0])
        if version != self._version:
            self._version = version
            self._days = None
            self._forget(self._ready - {"rate"})  # `need_rates` knows whether they hold
        return version

    def for_filter(self, narrow: Filter) -> None:
        """Forget sums of another filter than this."""
        if narrow != self._filter:
            self._filter = narrow
            self._forget({name for name in self._ready if name.startswith("sum_")})

    def _forget(self, names: set[str]) -> None:
        for name in names:
            self.db.execute(f"DELETE FROM temp.{name}")
        self._ready = self._ready - names

    def need(self, *names: str) -> None:
        """Make tables that are not there yet."""
        for name in names:
            if name in self._ready:
                continue
            self.need(*_NEEDS.get(name, ()))
            if name in self._given:
                columns, rows = self._given[name]
                self.put(name, columns, rows())
            elif name == "repository_name":
                self.put(name, "id INTEGER PRIMARY KEY, name TEXT, top TEXT", self._repositories())
            else:
                self._make(name, *_TABLES[name])

    def has(self, name: str) -> bool:
        """Tell whether a table is there."""
        return name in self._ready

    def give(self, name: str, columns: str, rows: Callable[[], Sequence[Sequence[object]]]) -> None:
        """Tell what a table holds that is found elsewhere, once it is needed."""
        self._given[name] = (columns, rows)

    def _repositories(self) -> list[tuple[int, str, str]]:
        rows = self.db.execute("SELECT id, top FROM repository WHERE ignored = 0")
        return [(key, self._last_part(top), top) for key, top in rows]

    def _make(self, name: str, columns: str, query: str, values: Sequence[object] = ()) -> None:
        self._be_there(name, columns)
        self.db.execute(f"INSERT INTO temp.{name} {query}", values)
        self._ready.add(name)

    def put(self, name: str, columns: str, rows: Sequence[Sequence[object]]) -> None:
        """Make a table of rows that were found elsewhere."""
        self._be_there(name, columns)
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self.db.execute("BEGIN")
            self.db.executemany(f"INSERT INTO temp.{name} VALUES ({marks})", rows)
            self.db.execute("COMMIT")
        self._ready.add(name)

    def _be_there(self, name: str, columns: str) -> None:
        """Make a table, unless there is one, which is empty; what broke off in the middle left some rows."""
        if self._made.get(name) == columns:
            self.db.execute(f"DELETE FROM temp.{name}")
            return
        self.db.execute(f"DROP TABLE IF EXISTS temp.{name}")
        self.db.execute(f"CREATE TEMP TABLE {name} ({columns})")
        self._made[name] = columns

    # ---- sums of sessions in a filter

    def sum_sessions(self, narrow: Filter, what: str) -> None:
        """Make `sum_calls`, `sum_kept` or `sum_price` of a filter: one number a session, and tokens beside calls."""
        self.for_filter(narrow)
        if what in self._ready:
            return
        where, values = conditions_of(narrow)
        head, join = _SUMS[what]
        query = f"SELECT c.session, {head}{FROM_CALL}{join} WHERE c.replay = 0 AND {where} GROUP BY c.session"
        self._make(what, "id INTEGER PRIMARY KEY, n INTEGER, tokens INTEGER", query, values)

    def sum_outcomes(self, narrow: Filter) -> None:
        """Make `sum_went` of a filter: of each session the tokens that went into each outcome."""
        self.for_filter(narrow)
        if "sum_went" in self._ready:
            return
        where, values = conditions_of(narrow)
        query = f"SELECT c.session, {OUTCOME}, sum({TOKENS_HERE}){FROM_CALL}{_WITH_FLOW}"
        columns = "id INTEGER, outcome TEXT, tokens INTEGER, PRIMARY KEY (id, outcome)"
        self._make("sum_went", columns, f"{query} WHERE c.replay = 0 AND {where} GROUP BY 1, 2", values)

    def priced_days(self) -> list[PricedDay]:
        """Return each model, tier and day that calls were made with: by keys and names; read once while they hold."""
        if self._days is None:
            self._days = self._read_days()
        return self._days

    def _read_days(self) -> list[PricedDay]:
        days = days_of(self.db, Filter())
        used = set(
            self.db.execute(
                f"SELECT DISTINCT c.model, c.service_tier, c.at / {DAY_MS}{days.calls} WHERE c.replay = 0",
                days.spans_given,
            )
        )
        if days.kept:
            used |= self._used_on(days.kept)
        if used != self._used:
            keys = json.dumps(list({key for model, tier, _day in used for key in (model, tier)}))
            name = dict(
                self.db.execute("SELECT id, text FROM word WHERE id IN (SELECT value FROM json_each(?))", (keys,))
            )
            # A name can be forgotten between the two looks; then so were its calls.
            named = [(model, name[model], tier, name.get(tier), day) for model, tier, day in used if model in name]
            self._used, self._named = used, named  # together: who is broken off before knows neither
        return self._named

    def _used_on(self, kept: str) -> set[tuple[int, int | None, int]]:
        """Return with what models and tiers calls were made on kept days; read once while these are the same."""
        state = kept, *edition(self.db, SUMS)
        if self._kept_used[0] != state:
            rows = self.db.execute(
                f"SELECT DISTINCT s.model, nullif(s.tier, 0), s.day{from_kept('day_spent', 's')}", (kept,)
            )
            self._kept_used = (state, set(rows))
        return self._kept_used[1]

    def days_of(self, narrow: Filter, bars: Sequence[int]) -> Days:
        """Take a filter's time apart; all is read from calls where a price changes at a size that sums do not know."""
        return days_of(self.db, narrow, bars) if self._knows_sizes else Days(narrow)

    def put_bars(self, starts: Sequence[int]) -> None:
        """Keep when the bars of a chart begin."""
        self._forget({"bar"} & self._ready)
        self.put("bar", "start INTEGER PRIMARY KEY", [(start,) for start in starts])

    def put_chain(self, start: int, stop: int) -> None:
        """Keep the calls from one instant to another in order: those of one session, agent and model side by side."""
        if (start, stop) != self._chained or "chain" not in self._ready:
            self._chained = (start, stop)
            self._forget({"chain"} & self._ready)
            self._make("chain", _CHAIN, _IN_CHAINS, (start, stop))

    def need_rates(self, rates: Callable[[Sequence[PricedDay]], Sequence[Sequence[object]]]) -> None:
        """Know what a token of each kind costs: by model, tier, day and how much input a call has."""
        used = self.priced_days()
        if "rate" in self._ready and used is self._rated:
            return
        rows = rates(used)
        self._knows_sizes = all(row[3] in SIZES for row in rows)
        self.put("rate", _RATE, rows)
        self._rated = used

    def put_other_rates(self, rows: Sequence[Sequence[object]]) -> None:
        """Keep what a token would cost with another model, for each model, tier and day that calls were made with."""
        self._forget({"other_rate"} & self._ready)
        self.put("other_rate", _RATE, rows)


_CHAIN = (
    "place INTEGER PRIMARY KEY, session INTEGER, agent INTEGER, model INTEGER, at INTEGER, given INTEGER,"
    " cached INTEGER, held INTEGER"
)
# Sorted once and joined by place, which takes half as long as windows over the same calls.
_IN_CHAINS = (
    "SELECT NULL, session, agent, model, at, input_tokens, cache_read_input_tokens, cache_read_input_tokens"
    " + cache_creation_input_tokens FROM call NOT INDEXED WHERE replay = 0 AND at >= ? AND at < ?"
    " ORDER BY session, agent, model, at, id"
)
_RATE = (
    "model INTEGER, tier INTEGER, day INTEGER, above INTEGER, up_to INTEGER, input INTEGER, read INTEGER,"
    " short INTEGER, long INTEGER, output INTEGER, PRIMARY KEY (model, tier, day, above)"
)


def cost(count: str = "c.{}") -> str:
    """Return what tokens cost at the rate q, where each count is named in some way."""
    whole, read, written, long, output = (
        count.format(name)
        for name in (
            "input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens", "cache_creation_input_tokens_1h",
            "output_tokens",
        )
    )  # fmt: skip
    return (
        f"(({whole} - {read} - {written}) * q.input + {read} * q.read + ({written} - {long}) * q.short"
        f" + {long} * q.long + {output} * q.output)"
    )


COST = cost()
"""What a call costs at the rate q."""
COST_HERE = cost("coalesce(f.{0}, c.{0})")
"""What a part of a call costs: parts add up to their call, count by count, and so do their prices."""
FOR_CALL = (
    "q.model = c.model AND q.tier = coalesce(c.service_tier, 0)"
    " AND q.day = c.at / 86400000 AND c.input_tokens > q.above AND c.input_tokens <= q.up_to AND c.quality <> 3"
)
FOR_SUM = (
    "q.model = s.model AND q.tier = s.tier AND q.day = s.day AND s.above >= q.above AND s.above < q.up_to"
    " AND s.quality <> 3"
)
"""The same for the sums of a day; they are apart by the size of input wherever a price may change."""
OUTCOME = "coalesce(f.outcome, 'in_progress')"
"""What a part of a call went into; one that attribution has not looked at yet counts as in progress."""
TOKENS_HERE = "coalesce(f.input_tokens + f.output_tokens, c.input_tokens + c.output_tokens)"
"""The tokens of a part of a call."""
_WITH_FLOW = " LEFT JOIN flow f ON f.call = c.id"
_SUMS = {
    "sum_calls": ("count(*), sum(c.input_tokens + c.output_tokens)", ""),
    "sum_kept": (
        "sum(o.input_tokens + o.output_tokens), 0",
        " JOIN flow o ON o.call = c.id AND o.outcome = 'kept'",
    ),
    "sum_price": (f"sum({COST}), 0", f" JOIN temp.rate q ON {FOR_CALL}"),
}


def _folded(text: object) -> str:
    return text.casefold() if isinstance(text, str) else ""
