// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Inviting people into a room (Inviting).
Sheet {
    id: sheet

    required property var inviting

    title: qsTr("Invite to %1").arg(inviting.name)
    onOpened: {
        words.clear();
        people.takeFocus();
    }

    Connections {
        target: sheet.inviting
        function onDone() {
            sheet.close();
        }
    }
    SheetScroll {
        Label {
            Layout.fillWidth: true
            text: sheet.inviting.hint
            muted: true
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
        }
        Banner {
            visible: text !== ""
            Layout.fillWidth: true
            objectName: "inviteProblem"
            kind: "danger"
            text: sheet.inviting.problem
        }
        PeoplePicker {
            id: people

            Layout.fillWidth: true
            enabled: !sheet.inviting.busy
            people: sheet.inviting.people
        }
        Field {
            id: words

            objectName: "inviteText"
            Layout.fillWidth: true
            label: qsTr("A few words (if you like)")
            hint: qsTr("Both servers can read them.")
            maximumLength: 300
            enabled: !sheet.inviting.busy
            onAccepted: sheet.inviting.submit(words.text)
        }
    }

    buttons: [
        Button {
            objectName: "inviteNow"
            kind: "primary"
            enabled: sheet.inviting.count > 0 && !sheet.inviting.busy
            text: sheet.inviting.count > 1 ? qsTr("Invite %1 people").arg(sheet.inviting.count) : qsTr("Invite")
            onClicked: sheet.inviting.submit(words.text)
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
