// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.theme

// What the server proved at the last login, what is accepted, and the key of a private onion (AccountWay).
Section {
    id: section

    required property var way
    readonly property bool pinned: way.pinned !== ""

    title: qsTr("How the server proves who it is")

    Panel {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: section.way.groups === "" ? qsTr("There was no login with a certificate yet.") : qsTr("The certificate of the last login")
            font.weight: section.way.groups === "" ? Font.Normal : Font.DemiBold
            wrapMode: Text.Wrap
        }
        CertificateFacts {
            visible: section.way.groups !== ""
            Layout.fillWidth: true
            facts: section.way.facts
            groups: section.way.groups
            expected: section.pinned && section.way.pinned !== section.way.groups ? section.way.pinned : ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: section.pinned ? "lock" : "shield"
                size: Theme.iconSmall
                color: section.pinned ? Theme.success : Theme.textMuted
            }
            Label {
                Layout.fillWidth: true
                objectName: "accepts"
                text: section.pinned ? qsTr("This account accepts one certificate only. If the server gets a new one, you are asked.")
                    : qsTr("This account accepts every valid certificate, and tells you when it is another one.")
                font.pixelSize: Theme.textMedium
                wrapMode: Text.Wrap
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
            spacing: Theme.gap

            Button {
                visible: section.way.groups !== "" && section.way.pinned !== section.way.groups
                objectName: "pinCurrent"
                iconName: "lock"
                text: qsTr("Accept only this one")
                onClicked: section.way.pinCurrent()
            }
            Button {
                visible: section.pinned
                objectName: "unpin"
                text: qsTr("Accept every valid one")
                onClicked: section.way.pin("")
            }
        }
        Divider {
            Layout.fillWidth: true
        }
        Field {
            id: pin

            visible: !section.pinned
            Layout.fillWidth: true
            objectName: "accountPin"
            label: qsTr("Accept only the certificate with this fingerprint")
            placeholder: qsTr("64 digits and letters")
            error: section.way.pinProblem
            onAccepted: section.way.pin(text)
        }
        Button {
            visible: pin.visible && pin.text !== ""
            objectName: "applyPin"
            text: qsTr("Accept only that one")
            onClicked: section.way.pin(pin.text)
        }
        SecretField {
            id: key

            Layout.fillWidth: true
            objectName: "accountOnionKey"
            label: qsTr("Key of a private onion server")
            hint: qsTr("Only for a server on an onion address that not everybody may reach.")
            text: section.way.onionKey
            error: section.way.onionKeyProblem
            onAccepted: section.way.setOnionKey(text)
        }
        Button {
            visible: key.text !== section.way.onionKey
            objectName: "applyOnionKey"
            text: qsTr("Keep this key")
            onClicked: section.way.setOnionKey(key.text)
        }
    }
}
