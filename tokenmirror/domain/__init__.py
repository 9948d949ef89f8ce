"""The words: usage, sessions, edits, commits, links, periods; frozen, standard library only."""
