# SPDX-License-Identifier: AGPL-3.0-or-later
"""Qt is kept off the network: whatever a view or a text asks it to fetch, nothing leaves this computer.

Only ``xmppclient.net`` opens connections, on the route of an account. Qt knows nothing of routes: a
picture with an address on the web, in a view or within a text, would be fetched past them.
"""

from PySide6.QtNetwork import QNetworkProxy

NOWHERE = ("127.0.0.1", 0)  # nobody can listen on port 0, so connecting fails before any packet is made


def keep_offline() -> None:
    """For the whole process: every network class of Qt goes through a proxy that cannot be there, and
    leaves names to it. Files, resources and ``data:`` are read as ever.

    Qt asks no proxy for this computer itself (127.0.0.1), so that stays possible; it leaves nothing.
    """
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, *NOWHERE))
