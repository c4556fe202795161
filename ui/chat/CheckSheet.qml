// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// Compares the conversation with the whole archive and says what was found.
Sheet {
    id: sheet

    required property var check

    title: qsTr("Check this chat")
    onAboutToShow: check.start()

    Label {
        Layout.fillWidth: true
        text: qsTr("Every message of this chat is compared with the archive on your server. What is missing here is stored.")
        muted: true
        wrapMode: Text.Wrap
    }
    Busy {
        visible: sheet.check.running
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Theme.margin
    }
    Banner {
        visible: sheet.check.title !== ""
        Layout.fillWidth: true
        kind: sheet.check.good ? "success" : "warning"
        text: sheet.check.title
    }
    Repeater {
        model: sheet.check.lines

        Label {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            wrapMode: Text.Wrap
        }
    }
    Banner {
        visible: sheet.check.error !== ""
        Layout.fillWidth: true
        kind: "danger"
        text: sheet.check.error
    }
    buttons: [
        Button {
            focus: true
            kind: "plain"
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        Button {
            visible: sheet.check.error !== ""
            text: qsTr("Try again")
            onClicked: sheet.check.start()
        }
    ]
}
