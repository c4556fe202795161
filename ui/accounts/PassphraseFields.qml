// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// A new passphrase, twice, with a hint how strong it is (PassphraseForm).
ColumnLayout {
    id: fields

    required property var form

    signal accepted

    spacing: Theme.space

    function takeFocus() {
        first.forceActiveFocus();
    }

    SecretField {
        id: first

        Layout.fillWidth: true
        objectName: "first"
        label: qsTr("Passphrase")
        iconName: "lock"
        text: fields.form.first
        hint: fields.form.hint
        onEdited: text => fields.form.setFirst(text)
        onAccepted: second.forceActiveFocus()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.unit
        Accessible.role: Accessible.Indicator
        Accessible.name: fields.form.hint

        Repeater {
            model: fields.form.levels

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: Theme.unit
                radius: height / 2
                color: index >= fields.form.level ? Theme.pressed
                    : fields.form.level === 1 ? Theme.danger : fields.form.level === 2 ? Theme.warning : Theme.success
            }
        }
    }
    SecretField {
        id: second

        Layout.fillWidth: true
        objectName: "second"
        label: qsTr("The same again")
        iconName: "lock"
        text: fields.form.second
        error: fields.form.problem
        onEdited: text => fields.form.setSecond(text)
        onAccepted: fields.accepted()
    }
}
