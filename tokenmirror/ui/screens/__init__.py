"""One screen a question: mirror, commits, sessions, sources and data."""
