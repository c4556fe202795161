// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls

// Changing the passphrase of the store (SettingsViewModel).
Sheet {
    id: sheet

    required property var settings

    title: qsTr("Change the passphrase")
    onOpened: old.forceActiveFocus()
    onClosed: {
        old.clear();
        settings.forgetPassphrases();
    }

    Connections {
        target: sheet.settings
        function onPassphraseChanged() {
            sheet.close();
        }
    }
    SecretField {
        id: old

        Layout.fillWidth: true
        objectName: "old"
        enabled: !sheet.settings.busy
        label: qsTr("Passphrase until now")
        iconName: "key"
        error: sheet.settings.oldProblem
        onAccepted: fields.takeFocus()
    }
    PassphraseFields {
        id: fields

        Layout.fillWidth: true
        enabled: !sheet.settings.busy
        form: sheet.settings.passphrase
        onAccepted: sheet.settings.changePassphrase(old.text)
    }

    buttons: [
        Button {
            objectName: "change"
            kind: "primary"
            enabled: !sheet.settings.busy && old.text !== ""
            text: sheet.settings.busy ? qsTr("Changing…") : qsTr("Change")
            onClicked: sheet.settings.changePassphrase(old.text)
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
