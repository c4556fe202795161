// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.theme

// Adding an account (SettingsViewModel.account).
Sheet {
    id: sheet

    required property var settings
    readonly property var form: settings.account

    title: qsTr("Add an account")
    onOpened: fields.takeFocus()
    onClosed: {
        form.cancel();
        form.clear();
    }

    Connections {
        target: sheet.settings
        function onAccountAdded() {
            sheet.close();
        }
    }
    Scroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: fields.implicitHeight
        padding: Theme.tiny

        AccountFields {
            id: fields

            width: parent.width
            form: sheet.form
            onAccepted: sheet.form.submit()
        }
    }

    buttons: [
        Button {
            objectName: "login"
            kind: "primary"
            enabled: !sheet.form.busy
            text: sheet.form.busy ? qsTr("Logging in…") : qsTr("Log in")
            onClicked: sheet.form.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.form.busy ? sheet.form.cancel() : sheet.close()
        }
    ]
}
