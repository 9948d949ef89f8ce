"""The collecting process: the only writer of what is collected, no Qt."""
