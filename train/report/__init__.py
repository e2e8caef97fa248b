"""What is measured and written about a finished model."""
