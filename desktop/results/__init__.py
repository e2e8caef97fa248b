"""What is known of a film, and the files it is written to."""
