// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// The way to a server, for the few who have to name it (Way).
ColumnLayout {
    id: fields

    required property var way

    signal accepted

    spacing: Theme.space

    Field {
        Layout.fillWidth: true
        objectName: "server"
        label: qsTr("Server")
        placeholder: qsTr("found by the address")
        hint: qsTr("host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.")
        text: fields.way.server
        error: fields.way.serverProblem
        onEdited: text => fields.way.edit("server", text)
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
        value: fields.way.tls
        options: [
            { value: "auto", text: qsTr("Automatic") },
            { value: "direct", text: qsTr("From the start") },
            { value: "starttls", text: qsTr("STARTTLS") }
        ]
        onChosen: value => fields.way.setTls(value)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Field {
            Layout.fillWidth: true
            objectName: "caFile"
            label: qsTr("CA file")
            placeholder: qsTr("the system’s authorities")
            text: fields.way.caFile
            error: fields.way.caFileProblem
            onEdited: text => fields.way.edit("caFile", text)
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Choose…")
            onClicked: fields.way.chooseCaFile()
        }
    }
    Field {
        Layout.fillWidth: true
        objectName: "pin"
        label: qsTr("Fingerprint of its certificate")
        placeholder: qsTr("whatever is valid")
        hint: qsTr("Only if whoever runs the server gave you one: then no other certificate is accepted.")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        text: fields.way.pin
        error: fields.way.pinProblem
        onEdited: text => fields.way.edit("pin", text)
        onAccepted: fields.accepted()
    }
    SecretField {
        Layout.fillWidth: true
        objectName: "onionKey"
        label: qsTr("Key of a private onion server")
        hint: qsTr("Only for a server on an onion address that not everybody may reach.")
        text: fields.way.onionKey
        error: fields.way.onionKeyProblem
        onEdited: text => fields.way.edit("onionKey", text)
        onAccepted: fields.accepted()
    }
}
