"""One module per tool, and `source`: the one small interface they fill."""
