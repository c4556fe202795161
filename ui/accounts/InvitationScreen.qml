// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// First run, screen 1 for somebody with an invitation: a link (EntryViewModel).
EntryCard {
    id: screen

    required property var entry
    readonly property var invitation: entry.invitation

    iconName: "link"
    title: qsTr("An invitation")
    text: qsTr("Paste the link that somebody gave you. It says which server, and how to reach it.")
    position: entry.storeExists ? 0 : 1

    InvitationFields {
        Layout.fillWidth: true
        invitation: screen.invitation
        Component.onCompleted: takeFocus()
    }
    Button {
        Layout.fillWidth: true
        objectName: "acceptInvitation"
        kind: "primary"
        enabled: screen.invitation.known
        text: qsTr("Continue")
        onClicked: screen.invitation.accept()
    }
    Button {
        Layout.fillWidth: true
        objectName: "back"
        kind: "plain"
        text: qsTr("Back")
        onClicked: screen.entry.back()
    }
}
