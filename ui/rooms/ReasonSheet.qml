// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Removing or banning somebody, with a reason if one likes (PersonMenu).
Sheet {
    id: sheet

    required property var person

    title: person.question
    onAboutToShow: reason.clear()
    onOpened: reason.forceActiveFocus()

    Connections {
        target: sheet.person
        function onSettled() {
            sheet.close();
        }
    }
    Label {
        Layout.fillWidth: true
        text: sheet.person.explanation
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }
    Field {
        id: reason

        objectName: "reason"
        Layout.fillWidth: true
        label: qsTr("Reason (if you like)")
        hint: qsTr("They read it, and so do the others.")
        error: sheet.person.problem
        maximumLength: 300
        enabled: !sheet.person.busy
        onAccepted: sheet.person.go(text)
    }

    buttons: [
        Button {
            objectName: "doIt"
            kind: "danger"
            enabled: !sheet.person.busy
            text: sheet.person.yes
            onClicked: sheet.person.go(reason.text)
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
