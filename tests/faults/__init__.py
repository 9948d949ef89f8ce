"""Kills collectors, tears files and fills disks; run on purpose: python -m tests.faults --help."""
