// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// A password or passphrase: hidden, until one wants to see what one typed.
Field {
    id: field

    Accessible.role: Accessible.Grouping // Qt hides the name of a hidden input together with its text
    Accessible.name: label
    echoMode: eye.checked ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    tail: eye.width + Theme.gap

    IconButton {
        id: eye

        parent: field.input
        anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.unit }
        size: Theme.controlSmall
        iconSize: Theme.iconSmall
        checkable: true
        iconName: checked ? "eye-off" : "eye"
        text: checked ? qsTr("Hide") : qsTr("Show")
    }
}
