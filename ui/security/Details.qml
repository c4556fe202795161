// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.asking
import ui.controls
import ui.theme

// Who can read this chat, and what others learn from it (DetailsViewModel).
Rectangle {
    id: view

    required property var details

    signal closed

    color: Theme.surface
    Keys.onEscapePressed: closed()

    Header {
        id: header

        width: parent.width
        title: qsTr("Details")

        IconButton {
            objectName: "close"
            iconName: "close"
            text: qsTr("Close")
            onClicked: view.closed()
        }
    }
    Scroll {
        visible: view.details.loaded
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        spacing: Theme.wide

        ColumnLayout {
            width: parent.width
            spacing: Theme.unit

            Avatar {
                Layout.alignment: Qt.AlignHCenter
                initial: view.details.initial
                tint: view.details.tint
                size: Theme.avatarLarge
                ground: view.color
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                text: view.details.name
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
            }
            Label {
                visible: text !== view.details.name
                Layout.fillWidth: true
                text: view.details.address
                muted: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WrapAnywhere
                font.pixelSize: Theme.textSmall
            }
        }
        Banner {
            objectName: "ownWaiting"
            visible: view.details.ownWaiting > 0 && !view.details.masked
            width: parent.width
            kind: "danger"
            iconName: "shield-alert"
            text: qsTr("A new device of your own account wants to read along. Nothing is encrypted to it until you approve it below.")
        }
        Banner {
            objectName: "plain"
            visible: !view.details.encrypted
            width: parent.width
            kind: "danger"
            iconName: "lock-open"
            text: qsTr("This chat is not encrypted.")
            action: view.details.masked ? "" : qsTr("Encrypt")
            onActed: view.details.setEncrypted(true)
        }
        Banner {
            objectName: "undo"
            visible: view.details.change !== ""
            width: parent.width
            kind: "info"
            text: view.details.change
            action: qsTr("Undo")
            onActed: view.details.undo()
        }
        Section {
            width: parent.width
            title: qsTr("Who can read this")
            hint: view.details.summary

            Repeater {
                model: view.details.theirs

                DeviceCard {
                    Layout.fillWidth: true
                    onCompared: view.details.compare(address, fingerprint)
                    onDecided: trust => view.details.setTrust(address, fingerprint, trust)
                }
            }
        }
        Section {
            visible: !view.details.masked
            width: parent.width
            title: qsTr("Your devices")
            hint: qsTr("They read along in every encrypted chat of this account.")

            Repeater {
                model: view.details.own

                DeviceCard {
                    own: true
                    Layout.fillWidth: true
                    onCompared: view.details.compare(address, fingerprint)
                    onDecided: trust => view.details.setTrust(address, fingerprint, trust)
                }
            }
        }
        Section {
            visible: !view.details.masked
            width: parent.width
            title: qsTr("Encryption")

            Toggle {
                Layout.fillWidth: true
                objectName: "encrypted"
                text: qsTr("Encrypt this chat")
                hint: qsTr("What cannot be encrypted waits instead of being sent.")
                checked: view.details.encrypted
                onToggled: view.details.setEncrypted(checked)
            }
        }
        Section {
            width: parent.width
            title: qsTr("Privacy")

            Repeater {
                model: view.details.privacy

                PrivacyLine {
                    Layout.fillWidth: true
                }
            }
        }
    }
    CompareSheet {
        details: view.details
    }
    AskSheet {
        questions: view.details.questions
    }
}
