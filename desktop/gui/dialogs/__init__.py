"""What is shown on request: About and Settings."""
