"""The panes beside the ledgers: what is behind one commit, one change or one session."""

from __future__ import annotations

import sqlite3
from datetime import datetime, tzinfo

import msgspec
from msgspec.structs import replace

from tokenmirror.answers import menus, own_notes
from tokenmirror.answers.explaining import sections_of
from tokenmirror.answers.ledger_lines import commit_line, commits_among, commits_of, session_line, sessions_among
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.domain.periods import Filter
from tokenmirror.language import tr
from tokenmirror.prices import PriceTable
from tokenmirror.store import ledger_queries
from tokenmirror.viewmodels import change_rows, ledgers
from tokenmirror.viewmodels.shapes import Detail


class Panes(msgspec.Struct, frozen=True):
    """Answers from one state of the database, for one moment."""

    db: sqlite3.Connection
    pages: Pages
    prices: PriceTable
    now: datetime
    zone: tzinfo

    def commit(self, wanted: str) -> Detail:
        """Return the pane of a commit, by its whole id."""
        self.pages.scratch.look()
        key = ledger_queries.commit_key(self.pages.scratch, wanted)
        found = commits_among(self.pages.scratch, [] if key is None else [key], self.prices)
        detail = Detail(tr("This commit is not known any more."), (), ())
        for facts in found.values():
            detail = ledgers.commit_detail(commit_line(facts), self.now, self.zone, self.prices.currency)
        detail = replace(detail, own=own_notes.of_change(self.db, self._together(wanted))) if found else detail
        return self._with_word(detail, wanted)

    def change(self, wanted: str) -> Detail:
        """Return the pane of a change, by the id of any of its commits; of one commit, that commit's."""
        line = self.pages.change(wanted)
        if line is None or len(line.commits) == 1:
            return replace(self.commit(wanted), of=wanted)
        detail = change_rows.change_detail(line, self.now, self.zone, self.prices.currency)
        return replace(detail, of=wanted, own=own_notes.of_change(self.db, self._together(wanted)))

    def _together(self, commit: str) -> list[str]:
        """Return the commits of the change that one is of, the first one first; of none, itself."""
        grouped = self.pages.grouping.now()
        for change in grouped.changes:
            oids = [grouped.rows[key].oid for key in change.commits]
            if commit in oids:
                return oids
        return [commit]

    def _with_word(self, detail: Detail, wanted: str) -> Detail:
        """Add to the pane of a commit what can be said of it, and why it counts as it does."""
        explained = sections_of(self.db, "commit", wanted, self.zone)
        return menus.commit_pane(self.db, replace(detail, explained=explained), wanted, self.now, self.zone)

    def session(self, wanted: str) -> Detail:
        """Return the pane of a session, by source and id joined by a colon."""
        self.pages.scratch.look()
        key = ledger_queries.session_key(self.db, wanted)
        found = sessions_among(self.pages.scratch, [] if key is None else [key], Filter(), self.prices)
        for facts in found.values():
            line = session_line(facts, commits_of(self.db, facts))
            detail = ledgers.session_detail(line, self.now, self.zone, self.prices.currency)
            explained = sections_of(self.db, "session", wanted, self.zone)
            detail = replace(detail, explained=explained, own=own_notes.of_session(self.db, wanted))
            return menus.session_pane(self.db, detail, wanted, self.now, self.zone)
        return Detail(tr("This session is not known any more."), (), ())
