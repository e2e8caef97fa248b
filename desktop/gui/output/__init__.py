"""Reports, pictures and CSV files."""
