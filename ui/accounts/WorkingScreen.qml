// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// First run, screen 3: the store is made and the account logs in (EntryViewModel).
EntryCard {
    id: screen

    required property var entry

    iconName: "key"
    title: !entry.connecting ? qsTr("Making the encrypted store") : entry.newAddress ? qsTr("Making your address") : qsTr("Logging in")
    text: entry.connecting ? qsTr("Connecting to %1 %2, encrypted.").arg(entry.domain).arg(entry.wayWords) : qsTr("This takes a moment.")

    TorLine {
        Layout.fillWidth: true
        visible: screen.entry.connecting && tor.text !== ""
        tor: screen.entry.way.tor
    }
    Busy {
        Layout.alignment: Qt.AlignHCenter
    }
    Button {
        visible: screen.entry.connecting
        Layout.alignment: Qt.AlignHCenter
        objectName: "cancel"
        focus: true
        text: qsTr("Cancel")
        onClicked: screen.entry.back()
        Keys.onEscapePressed: screen.entry.back()
    }
}
