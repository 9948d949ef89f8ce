"""Rules that find patterns worth a look: each pure, with thresholds of its own, silent below them, welcome or not."""
