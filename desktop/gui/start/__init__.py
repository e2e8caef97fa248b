"""What the window shows before there are films."""
