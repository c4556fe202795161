// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// First run, screen 3: the store is made and the account logs in (EntryViewModel).
EntryCard {
    id: screen

    required property var entry

    iconName: "key"
    title: entry.account.busy ? qsTr("Logging in") : qsTr("Making the encrypted store")
    text: entry.account.busy ? qsTr("Connecting to %1, encrypted.").arg(entry.account.domain) : qsTr("This takes a moment.")

    Busy {
        Layout.alignment: Qt.AlignHCenter
    }
    Button {
        visible: screen.entry.account.busy
        Layout.alignment: Qt.AlignHCenter
        objectName: "cancel"
        focus: true
        text: qsTr("Cancel")
        onClicked: screen.entry.back()
        Keys.onEscapePressed: screen.entry.back()
    }
}
