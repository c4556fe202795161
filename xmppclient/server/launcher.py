# SPDX-License-Identifier: AGPL-3.0-or-later
"""Becomes another program that the kernel kills when our process dies, however it dies.

Run as a script: ``launcher.py PARENT_PID PROGRAM ARGUMENT…``. It is a program of its own
because ``preexec_fn`` is not safe in a process with threads.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1  # prctl(2); survives execve(2)


def main() -> None:
    parent = int(sys.argv[1])
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before the line above
            sys.exit(1)
    os.execvp(sys.argv[2], sys.argv[2:])  # noqa: S606  # the list comes from process.py alone


if __name__ == "__main__":
    main()
