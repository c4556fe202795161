// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// What just happened in the room, for a moment: a quiet line that nobody has to answer.
Rectangle {
    id: notice

    required property var chat
    property int widest

    visible: opacity > 0
    opacity: lingering.running ? 1 : 0
    width: Math.min(words.implicitWidth + Theme.wide, widest)
    height: words.height + Theme.gap
    radius: Math.min(height / 2, Theme.radius)
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Label {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, notice.widest - Theme.wide)
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
    Behavior on opacity {
        NumberAnimation { duration: Theme.motion }
    }
    Connections {
        target: notice.chat
        function onNoticed(text: string) {
            words.text = text;
            lingering.restart();
        }
        function onChanged() {
            if (!notice.chat.conversationId)
                lingering.stop();
        }
    }
}
