"""The session in the window, and the kept sessions."""
