"""A private desktop mirror: what AI tokens turned into, and whether it is still there."""

__version__ = "0.1.0"
