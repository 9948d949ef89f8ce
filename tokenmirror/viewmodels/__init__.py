"""Pure: every number and text as it will be shown, in the words and locale handed in."""
