// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// First run, screen 2: what keeps the store closed (EntryViewModel).
EntryCard {
    id: screen

    required property var entry
    readonly property var form: entry.passphrase

    iconName: "lock"
    title: qsTr("Protect your messages")
    text: qsTr("Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.")
    position: 2

    PassphraseFields {
        visible: !screen.form.keyring
        Layout.fillWidth: true
        form: screen.form
        onAccepted: screen.entry.next()
        Component.onCompleted: takeFocus()
    }
    Banner {
        visible: screen.form.keyring && screen.form.problem !== ""
        Layout.fillWidth: true
        kind: "danger"
        text: screen.form.problem
    }
    Toggle {
        Layout.fillWidth: true
        objectName: "keyring"
        text: qsTr("Let this computer’s keyring hold it")
        hint: qsTr("Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.")
        checked: screen.form.keyring
        onToggled: screen.form.setKeyring(checked)
    }
    Button {
        Layout.fillWidth: true
        objectName: "next"
        kind: "primary"
        text: qsTr("Continue")
        onClicked: screen.entry.next()
    }
    Button {
        Layout.fillWidth: true
        kind: "plain"
        text: qsTr("Back")
        onClicked: screen.entry.back()
    }
}
