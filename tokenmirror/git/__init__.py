"""The only place that runs git: reads history, never writes, fetches or runs what a repository configures."""
