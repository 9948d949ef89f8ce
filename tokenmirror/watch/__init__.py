"""What changed on disk, cut into whole records."""
