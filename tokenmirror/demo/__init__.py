"""Made-up logs and real repositories."""
