// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One message that cannot be read: who, when, why, what was tried, and the cures.
Rectangle {
    id: card

    required property string name
    required property int messageId
    required property int conversationId
    required property string initial
    required property int tint
    required property string when
    required property string why
    required property string tried
    required property bool canRenew
    required property string spoken
    property bool working: false
    property bool waiting: false

    signal retried
    signal renewed
    signal asked
    signal opened

    implicitHeight: parts.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    ColumnLayout {
        id: parts

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space

            Avatar {
                Layout.alignment: Qt.AlignTop
                initial: card.initial
                tint: card.tint
                size: Theme.avatarMedium
                ground: card.color
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tiny

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Label {
                        Layout.fillWidth: true
                        text: card.name
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Label {
                        text: card.when
                        muted: true
                        font.pixelSize: Theme.textTiny
                        Accessible.ignored: true
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: card.why
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    text: card.tried
                    muted: true
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            enabled: !card.waiting

            Button {
                objectName: "retry"
                small: true
                iconName: "retry"
                text: qsTr("Try again")
                Accessible.name: qsTr("Try again to read the message of %1, %2").arg(card.name).arg(card.when)
                onClicked: card.retried()
            }
            Button {
                objectName: "renew"
                visible: card.canRenew
                small: true
                iconName: "repair"
                text: qsTr("Renew session")
                Accessible.name: qsTr("Renew the session with %1").arg(card.name)
                onClicked: card.renewed()
            }
            Button {
                objectName: "ask"
                small: true
                iconName: "send"
                text: qsTr("Ask to send again")
                Accessible.name: qsTr("Ask %1 to send it again").arg(card.name)
                onClicked: card.asked()
            }
            Button {
                objectName: "open"
                small: true
                kind: "plain"
                text: qsTr("Open chat")
                Accessible.name: qsTr("Open the chat with %1").arg(card.name)
                onClicked: card.opened()
            }
            Busy {
                visible: card.working
            }
        }
    }
}
