"""A private desktop mirror: what did my AI tokens turn into, and is it still there?"""

__version__ = "0.1.0"
