"""Lists the software of others in the bundle and makes it smaller. Only the build needs it."""
