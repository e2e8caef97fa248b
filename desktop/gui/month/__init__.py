"""The month: its page on the screen and on paper, and its files."""
