"""Writes a summary in the formats it is given away in; knows nothing but the document it is handed."""
