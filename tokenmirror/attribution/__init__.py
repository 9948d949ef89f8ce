"""Pure: which session made which commit, where it landed, what became of it, where tokens went."""
