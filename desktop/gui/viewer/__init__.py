"""The film beside the table, and how it is shown."""
