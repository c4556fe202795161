# SPDX-License-Identifier: AGPL-3.0-or-later
"""Qt reaches nothing, however it is asked.

Qt makes an exception for 127.0.0.1, so each case is played in a network of its own, where a listener has
an address like those of the internet; and each is played without the protection, too, so that the test
is known to see what it looks for.
"""

import os
import subprocess
import sys
import textwrap

import pytest

from tests.meta.sources import ROOT

ADDRESS = "203.0.113.7"  # of nobody (RFC 5737)
NETWORK = f'ip link set lo up && ip addr add {ADDRESS}/32 dev lo && exec "$@"'

SCENE = """
import os, pathlib, socket, sys, tempfile, threading
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQuick import QQuickView
from PySide6.QtWidgets import QApplication
from ui.theme.engine import prepare

app = QApplication(sys.argv[:1])
listener = socket.create_server((ADDRESS, 0))
port = listener.getsockname()[1]
knocked = threading.Event()

def listen():
    listener.accept()[0].close()
    knocked.set()

threading.Thread(target=listen, daemon=True).start()
view = QQuickView()
if PROTECTED:
    prepare(view.engine())

def show(body):
    body = body.replace("WEB", f"http://{ADDRESS}:{port}")
    folder = tempfile.TemporaryDirectory()
    file = pathlib.Path(folder.name) / "View.qml"
    file.write_text("import QtQuick\\nItem { width: 99; height: 99\\n" + body + "\\n}")
    view.setSource(QUrl.fromLocalFile(str(file)))
    view.show()
    return folder

def wait(done=lambda: False):
    timer = QTimer()
    timer.timeout.connect(lambda: app.quit() if knocked.is_set() or done() else None)
    timer.start(10)
    QTimer.singleShot(LIMIT, app.quit)
    app.exec()
    timer.stop()
    print("reached" if knocked.is_set() else "closed", flush=True)
"""

PICTURE = """
folder = show('Image { objectName: "it"; property int told: status; source: "WEB/x.png" }')
it = view.rootObject().findChild(QObject, "it")
wait(lambda: it.property("told") == 3)
"""
WORDS = """
folder = show('Text { textFormat: Text.StyledText; text: "a <img src=\\\\"WEB/x.png\\\\"> b" }')
wait()
"""
RICH = """
folder = show('Text { textFormat: Text.RichText; text: "a <img src=\\\\"WEB/x.png\\\\"> b" }')
wait()
"""
REQUEST = """
folder = show('''property bool ended: false
Component.onCompleted: {
var x = new XMLHttpRequest()
x.onreadystatechange = function() { ended = x.readyState === 4 }
x.open("GET", "WEB/x"); x.send() }''')
wait(lambda: view.rootObject().property("ended"))
"""
VIEW = """
folder = show('Loader { objectName: "it"; source: "WEB/View.qml" }')
wait()
"""
FONT = """
folder = show('FontLoader { source: "WEB/x.ttf" }')
wait()
"""
MANAGER = """
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkRequest
manager = QNetworkAccessManager()
answer = manager.get(QNetworkRequest(QUrl(f"http://{ADDRESS}:{port}/x")))
wait(answer.isFinished)
"""
SOCKET = """
from PySide6.QtNetwork import QAbstractSocket, QTcpSocket
sock = QTcpSocket()
sock.connectToHost(ADDRESS, port)
wait(lambda: sock.state() == QAbstractSocket.SocketState.UnconnectedState)
"""
WAYS = {
    "picture": PICTURE,
    "styled text": WORDS,
    "rich text": RICH,
    "request": REQUEST,
    "view": VIEW,
    "font": FONT,
    "manager": MANAGER,
    "socket": SOCKET,
}


def played(script: str, *, protected: bool) -> str:
    """How a scene ended: the listener was reached, or the way was closed."""
    limit = 700 if protected else 20_000  # milliseconds
    head = f"ADDRESS, PROTECTED, LIMIT = {ADDRESS!r}, {protected}, {limit}\n"
    program = head + SCENE + textwrap.dedent(script) + "os._exit(0)\n"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    alone = [
        "unshare",
        "--net",
        *([] if os.geteuid() == 0 else ["--map-root-user"]),
        "sh",
        "-c",
        NETWORK,
        "sh",
    ]
    result = subprocess.run(
        [*alone, sys.executable, "-c", program],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


@pytest.mark.parametrize("way", WAYS)
def test_qt_reaches_nothing(way: str) -> None:
    assert played(WAYS[way], protected=True) == "closed"


@pytest.mark.parametrize("way", WAYS)
def test_without_the_protection_it_would_be_reached(way: str) -> None:
    assert played(WAYS[way], protected=False) == "reached"


def test_what_is_no_network_is_shown_as_ever() -> None:
    picture = (
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5"
        "ErkJggg=="
    )
    script = f"""
    folder = show('Image {{ objectName: "it"; property int told: status; source: "{picture}" }}')
    it = view.rootObject().findChild(QObject, "it")
    wait(lambda: it.property("told") == 1)
    print(it.property("told"))
    """

    assert played(script, protected=True).split() == ["closed", "1"]
