// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// First run, screen 1: the account one has (EntryViewModel).
EntryCard {
    id: screen

    required property var entry

    title: qsTr("Welcome")
    text: qsTr("Log in with the address you have. You can add more accounts later.")
    position: entry.storeExists ? 0 : 1

    AccountFields {
        Layout.fillWidth: true
        form: screen.entry.account
        onAccepted: screen.entry.next()
        Component.onCompleted: takeFocus()
    }
    Button {
        Layout.fillWidth: true
        objectName: "next"
        kind: "primary"
        text: screen.entry.storeExists ? qsTr("Log in") : qsTr("Continue")
        onClicked: screen.entry.next()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: invitation.implicitWidth + none.implicitWidth + columnSpacing > width ? 1 : 2

        Button {
            id: invitation

            Layout.fillWidth: true
            objectName: "haveInvitation"
            kind: "plain"
            text: qsTr("I have an invitation")
            onClicked: screen.entry.haveInvitation()
        }
        Button {
            id: none

            Layout.fillWidth: true
            objectName: "needAddress"
            kind: "plain"
            text: qsTr("I need an address")
            onClicked: screen.entry.needAddress()
        }
    }
}
