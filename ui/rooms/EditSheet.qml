// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// One line about a room: nickname, subject or name (RoomEdit).
Sheet {
    id: sheet

    required property var edit

    title: edit.title
    onAboutToShow: line.text = edit.text
    onOpened: {
        line.selectAll();
        line.forceActiveFocus();
    }

    Connections {
        target: sheet.edit
        function onDone() {
            sheet.close();
        }
    }
    Field {
        id: line

        objectName: "editLine"
        Layout.fillWidth: true
        name: sheet.title
        hint: sheet.edit.hint
        error: sheet.edit.problem
        maximumLength: 500
        enabled: !sheet.edit.busy
        onAccepted: sheet.edit.submit(text)
    }

    buttons: [
        Button {
            objectName: "saveEdit"
            kind: "primary"
            enabled: !sheet.edit.busy && (!sheet.edit.needed || line.text.trim() !== "")
            text: qsTr("Save")
            onClicked: sheet.edit.submit(line.text)
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
