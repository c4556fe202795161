// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One more address of a server (AddressForm).
Sheet {
    id: sheet

    required property var form
    readonly property bool advanced: more.checked || form.pinProblem !== "" || form.nameProblem !== ""

    title: qsTr("Add an address")
    onOpened: place.forceActiveFocus()
    onClosed: {
        more.checked = false;
        form.clear();
    }

    Connections {
        target: sheet.form
        function onMade() {
            sheet.close();
        }
    }
    SheetScroll {
        spacing: Theme.space

        Choice {
            Layout.fillWidth: true
            objectName: "addressKind"
            name: qsTr("Kind of address")
            value: sheet.form.kind
            options: [
                { value: "host", text: qsTr("Host and port") },
                { value: "web", text: qsTr("WebSocket") },
                { value: "ask", text: qsTr("WebSocket it names") }
            ]
            onChosen: value => sheet.form.setKind(value)
        }
        Field {
            id: place

            visible: sheet.form.kind !== "ask"
            Layout.fillWidth: true
            objectName: "place"
            label: qsTr("Address")
            placeholder: sheet.form.kind === "web" ? "wss://example.org/xmpp-websocket" : "xmpp.example.org:5222"
            hint: sheet.form.kind === "web" ? qsTr("Looks like the web on the way, and often passes where other connections do not.")
                : qsTr("A name, an onion address or a number. The certificate is still the one of the server’s name.")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            text: sheet.form.place
            error: sheet.form.placeProblem
            onEdited: text => sheet.form.edit("place", text)
            onAccepted: sheet.form.submit()
        }
        Label {
            visible: sheet.form.kind === "ask"
            Layout.fillWidth: true
            text: qsTr("The server’s own web page is asked where its WebSocket is, on the route of this account.")
            wrapMode: Text.Wrap
        }
        Choice {
            visible: sheet.form.kind === "host"
            Layout.fillWidth: true
            objectName: "addressTls"
            name: qsTr("Encryption to the server")
            value: sheet.form.tls
            options: [
                { value: "", text: qsTr("Automatic") },
                { value: "direct", text: qsTr("From the start") },
                { value: "starttls", text: qsTr("STARTTLS") }
            ]
            onChosen: value => sheet.form.setTls(value)
        }
        Button {
            id: more

            objectName: "addressAdvanced"
            small: true
            kind: "plain"
            checkable: true
            leftPadding: 0
            iconName: sheet.advanced ? "up" : "down"
            text: qsTr("Advanced")
            Accessible.checkable: true
            Accessible.checked: sheet.advanced
        }
        Field {
            visible: sheet.advanced
            Layout.fillWidth: true
            objectName: "addressPin"
            label: qsTr("Fingerprint of its certificate")
            placeholder: qsTr("whatever is valid")
            text: sheet.form.pin
            error: sheet.form.pinProblem
            onEdited: text => sheet.form.edit("pin", text)
            onAccepted: sheet.form.submit()
        }
        Label {
            visible: sheet.advanced && sheet.form.kind === "host"
            Layout.fillWidth: true
            text: qsTr("Name that is told on the way")
            font.pixelSize: Theme.textMedium
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Choice {
            visible: sheet.advanced && sheet.form.kind === "host"
            Layout.fillWidth: true
            objectName: "addressSni"
            name: qsTr("Name that is told on the way")
            value: sheet.form.sni
            options: [
                { value: "", text: qsTr("The server’s") },
                { value: "none", text: qsTr("None") },
                { value: "other", text: qsTr("Another one") }
            ]
            onChosen: value => sheet.form.setSni(value)
        }
        Field {
            visible: sheet.advanced && sheet.form.kind === "host" && sheet.form.sni === "other"
            Layout.fillWidth: true
            objectName: "addressName"
            label: qsTr("Another name")
            placeholder: "www.example.org"
            text: sheet.form.name
            error: sheet.form.nameProblem
            onEdited: text => sheet.form.edit("name", text)
            onAccepted: sheet.form.submit()
        }
    }

    buttons: [
        Button {
            objectName: "submitAddress"
            kind: "primary"
            text: qsTr("Add")
            onClicked: sheet.form.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
