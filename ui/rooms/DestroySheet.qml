// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Closing a room for everybody, once its name was typed (Closing).
Sheet {
    id: sheet

    required property var closing

    title: qsTr("Close %1 for everybody?").arg(closing.name)
    onAboutToShow: {
        name.clear();
        reason.clear();
        successor.clear();
    }
    onOpened: name.forceActiveFocus()

    function submit() {
        closing.closeForAll(name.text, reason.text, successor.text);
    }

    Connections {
        target: sheet.closing
        function onDone() {
            sheet.close();
        }
    }
    SheetScroll {
        Label {
            Layout.fillWidth: true
            text: qsTr("Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.")
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }
        Field {
            id: name

            objectName: "typedName"
            Layout.fillWidth: true
            label: qsTr("Type the name of the room")
            placeholder: sheet.closing.name
            enabled: !sheet.closing.busy
            onAccepted: reason.forceActiveFocus()
        }
        Field {
            id: reason

            objectName: "destroyReason"
            Layout.fillWidth: true
            label: qsTr("Reason (if you like)")
            maximumLength: 300
            enabled: !sheet.closing.busy
            onAccepted: successor.forceActiveFocus()
        }
        Field {
            id: successor

            objectName: "destroySuccessor"
            Layout.fillWidth: true
            label: qsTr("Address of a new room (if there is one)")
            placeholder: qsTr("room@rooms.example.org")
            error: sheet.closing.problem
            enabled: !sheet.closing.busy
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onAccepted: sheet.submit()
        }
    }

    buttons: [
        Button {
            objectName: "destroyNow"
            kind: "danger"
            enabled: sheet.closing.isName(name.text) && !sheet.closing.busy
            text: qsTr("Close for everybody")
            onClicked: sheet.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
