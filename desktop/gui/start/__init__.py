"""What the user sees before there are films."""
