# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same question put to strace, for where no network namespace is to be had.

It sees ``connect`` and what sends of every thread and child, also to the helpers of a system that
resolve names for others (nscd, systemd-resolved) and are reached without a packet. It does not
stop anything, and what goes through io_uring it only announces.
"""

import re
from collections import Counter
from collections.abc import Iterable

from tests.leak.packets import Endpoint

COMMAND = (
    *("strace", "-f", "-qq", "--seccomp-bpf", "-s", "256", "-e", "signal=none"),
    *("-e", "trace=connect,sendto,sendmsg,sendmmsg,io_uring_setup"),
)
_CALL = re.compile(r"\s*(?:\d+\s+)?(\w+)\(")
_ADDRESS = re.compile(
    r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")'
)
_UNIX = re.compile(r'sun_path=@?"([^"]*)"')
_HELPERS = re.compile(r"nscd|systemd.resolve|resolve/io|avahi|sssd/pipes")
_UNSENT = re.compile(r"= -1 (?:ENOENT|ECONNREFUSED)\b")


def attempts(trace: Iterable[str], allowed: frozenset[Endpoint]) -> Counter[str]:
    """What a trace shows that is not allowed."""
    seen: Counter[str] = Counter()
    for line in trace:
        seen.update(_of(line, allowed))
    return seen


def _of(line: str, allowed: frozenset[Endpoint]) -> Iterable[str]:
    name = call[1] if (call := _CALL.match(line)) else "?"
    if name == "io_uring_setup":
        yield "io_uring, whose traffic cannot be seen here"
    for port, four, six in _ADDRESS.findall(line):
        target = Endpoint(four or six, int(port))
        if target.port and target not in allowed:  # port 0: the C library compares addresses
            yield f"{name} {target}" + (" DNS" if target.port == 53 else "")
    for path in _UNIX.findall(line):
        if _HELPERS.search(path) and not _UNSENT.search(line):
            yield f"{name} {path}"
