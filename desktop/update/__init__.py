"""An update from a file: checked, unpacked beside this program, and left to be started.

Nothing here asks a network. The folder of the running program is never changed.
"""
