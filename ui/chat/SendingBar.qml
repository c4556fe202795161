// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// Above the field: the file that is being sent into this conversation.
RowLayout {
    id: bar

    required property var files
    readonly property var sending: files.sending

    spacing: Theme.gap
    visible: Boolean(sending)

    Icon {
        Layout.leftMargin: Theme.gap
        name: "attach"
        color: Theme.accent
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.unit

        Label {
            width: parent.width
            text: bar.sending ? bar.sending.text : ""
            elide: Text.ElideMiddle
            muted: true
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
        Progress {
            width: parent.width
            value: bar.sending ? bar.sending.value : 0
            text: bar.sending ? bar.sending.text : ""
        }
    }
    IconButton {
        objectName: "stopSending"
        size: Theme.controlSmall
        iconSize: Theme.iconSmall
        iconName: "close"
        text: qsTr("Do not send it")
        onClicked: bar.files.stopSending()
    }
}
