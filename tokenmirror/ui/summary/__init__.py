"""The room of the summary: what is chosen, how it will look, what it gives away, and what was given away."""
