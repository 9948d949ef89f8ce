"""A question asked of the database: queries and insights become a view model."""
