// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Address and password, and behind "Advanced" what few people need (AccountForm).
ColumnLayout {
    id: fields

    required property var form
    readonly property bool advanced: more.checked || form.wantsAdvanced

    signal accepted

    spacing: Theme.space
    enabled: !form.busy

    function takeFocus() {
        address.forceActiveFocus();
    }

    Banner {
        visible: text !== ""
        Layout.fillWidth: true
        kind: "danger"
        text: fields.form.problem
    }
    Field {
        id: address

        Layout.fillWidth: true
        objectName: "address"
        label: qsTr("Address")
        placeholder: qsTr("name@example.org")
        iconName: "person"
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        text: fields.form.address
        error: fields.form.addressProblem
        onEdited: text => fields.form.edit("address", text)
        onAccepted: password.forceActiveFocus()
    }
    SecretField {
        id: password

        Layout.fillWidth: true
        objectName: "password"
        label: qsTr("Password")
        iconName: "key"
        text: fields.form.password
        error: fields.form.passwordProblem
        onEdited: text => fields.form.edit("password", text)
        onAccepted: fields.accepted()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Icon {
            name: "globe"
            size: Theme.iconSmall
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Connects directly: your server sees your internet address.")
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: more

        objectName: "advanced"
        small: true
        kind: "plain"
        checkable: true
        leftPadding: 0
        iconName: fields.advanced ? "up" : "down"
        text: qsTr("Advanced")
        Accessible.checkable: true
        Accessible.checked: fields.advanced
    }
    Card {
        visible: fields.advanced
        Layout.fillWidth: true
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.border

        ColumnLayout {
            width: parent.width
            spacing: Theme.space

            Field {
                Layout.fillWidth: true
                objectName: "server"
                label: qsTr("Server")
                placeholder: qsTr("found by the address")
                hint: qsTr("host:port, only if whoever runs the server told you so")
                text: fields.form.server
                error: fields.form.serverProblem
                onEdited: text => fields.form.edit("server", text)
                onAccepted: fields.accepted()
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Encryption to the server")
                font.pixelSize: Theme.textMedium
                font.weight: Font.DemiBold
            }
            Choice {
                name: qsTr("Encryption to the server")
                value: fields.form.tls
                options: [
                    { value: "auto", text: qsTr("Automatic") },
                    { value: "direct", text: qsTr("From the start") },
                    { value: "starttls", text: qsTr("STARTTLS") }
                ]
                onChosen: value => fields.form.setTls(value)
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Field {
                    Layout.fillWidth: true
                    objectName: "caFile"
                    label: qsTr("CA file")
                    placeholder: qsTr("the system’s authorities")
                    text: fields.form.caFile
                    error: fields.form.caFileProblem
                    onEdited: text => fields.form.edit("caFile", text)
                }
                Button {
                    Layout.alignment: Qt.AlignBottom
                    text: qsTr("Choose…")
                    onClicked: fields.form.chooseCaFile()
                }
            }
            Toggle {
                Layout.fillWidth: true
                text: qsTr("Allow a plain password")
                hint: qsTr("Lets the server read your password when it knows no better login. Still only inside an encrypted connection.")
                checked: fields.form.allowPlain
                onToggled: fields.form.setAllowPlain(checked)
            }
        }
    }
}
