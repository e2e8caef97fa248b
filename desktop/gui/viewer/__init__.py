"""The film beside the table."""
