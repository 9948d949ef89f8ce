"""The desktop process: builds, connects, starts, stops; draws nothing itself."""
