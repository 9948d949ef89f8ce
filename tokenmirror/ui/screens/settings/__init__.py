"""The settings: a list of pages at the left, one page at the right."""
