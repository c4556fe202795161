// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.theme

// A link that says how to connect (SettingsViewModel.invitation); what it says goes into the next sheet.
Sheet {
    id: sheet

    required property var settings

    title: qsTr("I have an invitation")
    onOpened: fields.takeFocus()
    onClosed: settings.invitation.clear()

    Connections {
        target: sheet.settings
        function onInvited() {
            sheet.close();
        }
    }
    Scroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: fields.implicitHeight + 2 * padding
        padding: Theme.tiny

        InvitationFields {
            id: fields

            width: parent.width
            invitation: sheet.settings.invitation
        }
    }

    buttons: [
        Button {
            objectName: "acceptInvitation"
            kind: "primary"
            enabled: sheet.settings.invitation.known
            text: qsTr("Continue")
            onClicked: sheet.settings.invitation.accept()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
