// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// The passphrase of the store that is there (UnlockForm).
EntryCard {
    id: screen

    required property var form
    property bool opening: false // nobody is asked yet

    iconName: "lock"
    title: opening ? qsTr("Opening your messages") : qsTr("Unlock your messages")
    text: opening ? "" : qsTr("They are stored encrypted on this computer.")

    Connections {
        target: screen.form
        function onChanged() {
            if (screen.form.problem !== "") {
                secret.forceActiveFocus();
                secret.selectAll();
            }
        }
    }
    Banner {
        visible: screen.form.blocked !== ""
        Layout.fillWidth: true
        kind: "danger"
        text: screen.form.blocked
    }
    SecretField {
        id: secret

        visible: !screen.opening
        enabled: !screen.form.busy
        Layout.fillWidth: true
        objectName: "passphrase"
        focus: true
        label: qsTr("Passphrase")
        iconName: "key"
        error: screen.form.problem
        onAccepted: screen.form.unlock(text)
        Component.onCompleted: forceActiveFocus()
    }
    Button {
        visible: !screen.opening
        enabled: !screen.form.busy && secret.text !== ""
        Layout.fillWidth: true
        objectName: "unlock"
        kind: "primary"
        text: screen.form.busy ? qsTr("Opening…") : qsTr("Unlock")
        onClicked: screen.form.unlock(secret.text)
    }
    Busy {
        visible: screen.opening || screen.form.busy
        Layout.alignment: Qt.AlignHCenter
    }
}
