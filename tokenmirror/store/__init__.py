"""The only place that knows SQL: schema, migrations, writes and queries."""
