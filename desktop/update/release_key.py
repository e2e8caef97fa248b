"""The public key that releases are signed for; CONTRIBUTING.md says how to make one.

While it is empty, the program takes no updates from a file, and says so.
"""

# As minisign writes it: one line that begins with RW.
RELEASE_KEY = ""
