"""Import this before the program: pydicom loads requests where it is installed.

The program does not ship requests. Some libraries that only developers need bring it along.
"""

import sys

sys.modules["requests"] = None  # type: ignore[assignment]
