// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.theme

// Making a new address on a server (SettingsViewModel.join).
Sheet {
    id: sheet

    required property var settings
    readonly property var form: settings.join

    title: form.known ? form.title : qsTr("Make a new address")
    onOpened: fields.takeFocus()
    onClosed: {
        form.cancel();
        form.clear();
    }

    function submit() {
        if (!form.known)
            form.ask();
        else if (form.elsewhere)
            close();
        else
            form.submit();
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
        implicitHeight: fields.implicitHeight + 2 * padding
        padding: Theme.tiny

        RegistrationFields {
            id: fields

            width: parent.width
            form: sheet.form
            onAccepted: sheet.submit()
        }
    }

    buttons: [
        Button {
            objectName: "join"
            kind: "primary"
            enabled: !sheet.form.busy
            text: sheet.form.busy ? qsTr("Asking the server…") : sheet.form.elsewhere ? qsTr("Close") : sheet.form.known ? qsTr("Make the address") : qsTr("Continue")
            onClicked: sheet.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.form.busy ? sheet.form.cancel() : sheet.close()
        }
    ]
}
