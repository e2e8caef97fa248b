"""The bundle for Windows, built and run on Linux by `make windows`.

Wine runs Windows' own Python, which builds the bundle by `build.spec` and runs the tests of the
scoring, of the command line and of the store. Then the built program scores films and is clicked
through. All of it comes from PyPI and Debian.

- Windows' Python is what the wheel of Panda3D carries for its own programs. Its standard library is
  that of this Python, which has the same version but for the last number.
- Wine 8 lacks a few things that Windows 10 has. `stand_ins/` puts them into Wine's own folder, and
  they never come into the bundle. But numpy has to look for one of them, so one name in it is
  changed. A release is therefore built on Windows.

Wine does not show what antivirus, SmartScreen, OneDrive, network drives, access lists, large
screens and Microsoft's own C library do.
"""
