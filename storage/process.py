# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the operating system must not do with our memory while a profile is open."""

import sys

PR_SET_DUMPABLE = 4  # prctl(2)


def forbid_core_dumps() -> None:
    """No core files, and on Linux no reading of our memory by others of the same user.

    Best effort: an old kernel or a sandbox that refuses changes nothing else.
    """
    if sys.platform == "win32":
        return
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
