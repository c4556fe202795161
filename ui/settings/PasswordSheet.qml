// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// A new password for an account, twice (AccountPage).
Sheet {
    id: sheet

    required property var page

    title: qsTr("Change the password")
    onOpened: first.forceActiveFocus()
    onClosed: {
        first.clear();
        second.clear();
        page.forgetPasswordProblem();
    }

    function submit() {
        page.changePassword(first.text, second.text);
    }

    Connections {
        target: sheet.page
        function onPasswordChanged() {
            sheet.close();
        }
    }
    SecretField {
        id: first

        Layout.fillWidth: true
        objectName: "newPassword"
        enabled: !sheet.page.busy
        label: qsTr("New password")
        iconName: "key"
        onAccepted: second.forceActiveFocus()
    }
    SecretField {
        id: second

        Layout.fillWidth: true
        objectName: "newPasswordAgain"
        enabled: !sheet.page.busy
        label: qsTr("The same again")
        iconName: "key"
        error: sheet.page.passwordProblem
        onAccepted: sheet.submit()
    }

    buttons: [
        Button {
            objectName: "submitPassword"
            kind: "primary"
            enabled: !sheet.page.busy && first.text !== ""
            text: sheet.page.busy ? qsTr("Changing…") : qsTr("Change")
            onClicked: sheet.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
