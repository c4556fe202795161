// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Address and password, and behind "Advanced" what few people need (AccountForm).
ColumnLayout {
    id: fields

    required property var form
    readonly property bool advanced: more.checked || form.way.wantsAdvanced

    signal accepted

    spacing: Theme.space
    enabled: !form.busy

    function takeFocus() {
        address.forceActiveFocus();
    }

    InvitedBanner {
        Layout.fillWidth: true
        form: fields.form
    }
    Banner {
        objectName: "loginProblem"
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
    RouteFields {
        Layout.fillWidth: true
        choice: fields.form.way.routeChoice
        onAccepted: fields.accepted()
    }
    BridgeFields {
        visible: fields.form.way.takesBridges
        Layout.fillWidth: true
        way: fields.form.way
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

            WayFields {
                Layout.fillWidth: true
                way: fields.form.way
                onAccepted: fields.accepted()
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
    TorLine {
        Layout.fillWidth: true
        visible: fields.form.busy && tor.text !== ""
        tor: fields.form.way.tor
    }
    CertificateSheet {
        trouble: fields.form.way.trouble
    }
}
