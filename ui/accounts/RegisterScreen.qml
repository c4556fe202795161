// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// First run, screen 1 for somebody without an address: a server, then its form (EntryViewModel).
EntryCard {
    id: screen

    required property var entry
    readonly property var form: entry.registration

    iconName: "person-add"
    title: form.known ? form.title : qsTr("A new address")
    text: form.known ? "" : qsTr("An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.")
    position: entry.storeExists ? 0 : 1

    RegistrationFields {
        Layout.fillWidth: true
        form: screen.form
        onAccepted: screen.entry.next()
        Component.onCompleted: takeFocus()
    }
    Button {
        Layout.fillWidth: true
        objectName: "next"
        kind: "primary"
        enabled: !screen.form.busy
        text: screen.form.busy ? qsTr("Asking the server…") : screen.form.elsewhere ? qsTr("I have an address now") : qsTr("Continue")
        onClicked: screen.entry.next()
    }
    Button {
        Layout.fillWidth: true
        objectName: "back"
        kind: "plain"
        text: screen.form.busy ? qsTr("Cancel") : qsTr("Back")
        onClicked: screen.entry.back()
    }
}
