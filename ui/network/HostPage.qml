// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.settings
import ui.theme

// A server of one's own (HostViewModel).
Rectangle {
    id: view

    required property var host

    signal closed

    color: Theme.window

    Header {
        id: header

        width: parent.width
        back: true
        title: qsTr("Your own server")
        onBackPressed: view.closed()
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        padding: Theme.wide
        spacing: Theme.wide

        Label {
            width: parent.width
            text: qsTr("This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.")
            muted: true
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
        Banner {
            width: parent.width
            objectName: "hostTrouble"
            visible: text !== ""
            kind: "warning"
            text: view.host.trouble
        }
        Panel {
            width: parent.width
            visible: view.host.off

            Toggle {
                Layout.fillWidth: true
                objectName: "private"
                text: qsTr("Only who has the key can reach it")
                hint: qsTr("Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.")
                checked: view.host.isPrivate
                onToggled: view.host.setPrivate(checked)
            }
            Label {
                Layout.fillWidth: true
                visible: !view.host.isPrivate
                text: qsTr("Whom can people on your server write to?")
                font.pixelSize: Theme.textMedium
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Choice {
                Layout.fillWidth: true
                visible: !view.host.isPrivate
                objectName: "federation"
                name: qsTr("Whom can people on your server write to?")
                value: view.host.federation
                options: [
                    { value: "off", text: qsTr("Each other") },
                    { value: "onion", text: qsTr("People on onion servers") },
                    { value: "clear", text: qsTr("On ordinary servers, too") }
                ]
                onChosen: value => view.host.setFederation(value)
            }
            Label {
                Layout.fillWidth: true
                visible: !view.host.isPrivate
                objectName: "federationWords"
                text: view.host.federationWords
                muted: true
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
            }
            Button {
                objectName: "startHost"
                Layout.topMargin: Theme.unit
                enabled: !view.host.busy
                kind: "primary"
                text: qsTr("Start the server")
                onClicked: view.host.start()
            }
        }
        Panel {
            width: parent.width
            visible: !view.host.off

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Busy {
                    visible: view.host.working
                    running: visible
                }
                Label {
                    Layout.fillWidth: true
                    objectName: "hostState"
                    text: view.host.text
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                }
            }
            Label {
                Layout.fillWidth: true
                visible: view.host.domain !== ""
                text: view.host.domain
                font.family: Theme.monospace
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAnywhere
            }
            Fingerprint {
                Layout.fillWidth: true
                visible: view.host.fingerprint !== ""
                label: qsTr("Its certificate")
                groups: view.host.fingerprint
            }
            Label {
                Layout.fillWidth: true
                visible: view.host.people.length > 0
                text: qsTr("Accounts: %1").arg(view.host.people.join(", "))
                muted: true
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
            }
            RowLayout {
                Layout.fillWidth: true
                visible: view.host.running
                spacing: Theme.gap

                Field {
                    id: name

                    Layout.fillWidth: true
                    objectName: "inviteName"
                    name: qsTr("Name to propose for the new account")
                    placeholder: qsTr("Name to propose, if you like")
                    onAccepted: view.host.invite(text)
                }
                Button {
                    objectName: "invite"
                    enabled: !view.host.busy
                    kind: "primary"
                    iconName: "person-add"
                    text: qsTr("Invite")
                    onClicked: view.host.invite(name.text)
                }
            }
            Button {
                objectName: "stopHost"
                text: qsTr("Stop the server")
                onClicked: view.host.stop()
            }
        }
    }
    InviteSheet {
        id: invitation

        share: view.host.share
    }
    Connections {
        target: view.host
        function onInvited() {
            name.clear();
            invitation.open();
        }
    }
}
