// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// How long messages of a conversation live.
Sheet {
    id: sheet

    required property var expiry

    title: qsTr("Auto-delete")

    Section {
        Layout.fillWidth: true
        title: qsTr("On this computer")
        hint: qsTr("Messages older than this are deleted here, for good. Others keep theirs.")
    }
    Choice {
        Layout.fillWidth: true
        name: qsTr("Delete messages here after")
        options: sheet.expiry.keepOptions
        value: sheet.expiry.keep
        onChosen: value => sheet.expiry.setKeep(value)
    }
    Section {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        title: qsTr("Everywhere")
        hint: qsTr("Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.")
    }
    Choice {
        Layout.fillWidth: true
        name: qsTr("Messages disappear everywhere after")
        options: sheet.expiry.ephemeralOptions
        value: sheet.expiry.ephemeral
        onChosen: value => sheet.expiry.setEphemeral(value)
    }
    buttons: [
        Button {
            focus: true
            kind: "plain"
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
    Connections {
        target: sheet.expiry
        function onOpened() {
            sheet.open();
        }
    }
}
