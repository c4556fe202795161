// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// What just happened in the room, for a moment: a quiet line that nobody has to answer.
Rectangle {
    id: notice

    required property var chat

    height: lingering.running ? words.height + Theme.gap : 0
    visible: height > 0
    clip: true
    color: Theme.window
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Label {
        id: words

        anchors { left: parent.left; right: parent.right; leftMargin: Theme.margin; rightMargin: Theme.margin }
        y: Theme.unit
        muted: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
    Timer {
        id: lingering

        interval: Theme.toast
    }
    Connections {
        target: notice.chat
        function onNoticed(text: string) {
            words.text = text;
            lingering.restart();
        }
        function onLeft() {
            lingering.stop();
        }
    }
}
