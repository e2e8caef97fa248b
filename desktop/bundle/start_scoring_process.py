"""What the bundle runs before all else: a process that reads films begins right here.

PyInstaller loads Qt next, in each process, to show it its plugins. A process that reads films needs
no Qt.
"""

import sys

from desktop import SCORING_PROCESS

if sys.argv[1:] == [SCORING_PROCESS]:
    from desktop.scoring import worker_process

    sys.exit(worker_process.serve())
