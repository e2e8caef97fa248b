"""Another version of the program: put here from a file, opened, and left again."""
