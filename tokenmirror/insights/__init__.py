"""Pure functions over rows, one question a file: no Qt, no files, no clock of their own."""
