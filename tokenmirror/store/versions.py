"""The names of all migrations, known without importing what they need."""

MIGRATION_SET = "tokenmirror"
MIGRATION_NAMES = (
    "m001_first_schema",
    "m002_corrections",
    "m003_dated_fates",
    "m004_mentions",
    "m006_reverse_patches",
    "m007_rewrapped_lines",
    "m008_more_tools",
    "m009_problem_lines",
    "m010_reflection",
    "m011_summaries",
    "m012_copies_count_once",
    "m013_releases",
    "m014_forgotten",
    "m015_day_sums",
    "m016_editions",
)
"""Oldest first; a test compares them with the registered functions."""
