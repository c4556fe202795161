// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// The way to a server, for the few who have to name it (AccountForm, RegistrationForm).
ColumnLayout {
    id: fields

    required property var form

    signal accepted

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
}
