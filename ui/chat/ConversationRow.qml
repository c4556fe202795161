// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// One conversation of the list.
RowButton {
    id: row

    required property int conversationId
    required property string name
    required property string initial
    required property int tint
    required property bool room
    required property string presence
    required property string when
    required property string preview
    required property string tone
    required property string deliveryState
    required property int unread
    required property bool muted
    required property bool pinned
    required property string spoken
    required property int mentions
    required property string mutedWords
    required property bool archived
    required property bool mentionsOnly
    required property string roomState
    required property string roomWords
    required property string place
    required property string picture

    signal menuWanted

    text: spoken
    Keys.onMenuPressed: menuWanted()

    contentItem: Item {
        Avatar {
            id: face

            anchors { left: parent.left; leftMargin: Theme.unit; verticalCenter: parent.verticalCenter }
            initial: row.initial
            tint: row.tint
            room: row.room
            presence: row.presence
            picture: row.picture.startsWith("data:") ? row.picture : "" // a row on its way out has none
            ground: row.selected ? Theme.selected : Theme.sidebar
        }
        Item {
            anchors { left: face.right; right: parent.right; leftMargin: Theme.space; rightMargin: Theme.unit; verticalCenter: parent.verticalCenter }
            height: title.height + second.height + Theme.unit

            Label {
                id: title

                anchors { left: parent.left }
                width: Math.min(implicitWidth, (row.place === "" ? 1 : 0.6) * (parent.width - marks.width - Theme.gap))
                text: row.name
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label { // private messages are not with a contact
                anchors { left: title.right; right: marks.left; leftMargin: Theme.unit; rightMargin: Theme.gap; baseline: title.baseline }
                text: row.place
                muted: true
                font.pixelSize: Theme.textTiny
                Accessible.ignored: true
            }
            Row {
                id: marks

                anchors { right: parent.right; verticalCenter: title.verticalCenter }
                spacing: Theme.unit

                Icon {
                    visible: row.roomState !== ""
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.roomState === "refused" || row.roomState === "held" ? "alert" : row.roomState === "joining" ? "clock" : "offline"
                    color: row.roomState === "refused" ? Theme.danger : row.roomState === "held" ? Theme.warning : Theme.textMuted
                    size: Theme.iconTiny

                    HoverHandler {
                        id: outside
                    }
                    Tip {
                        visible: outside.hovered
                        text: row.roomWords
                    }
                }
                Icon {
                    visible: row.muted || row.mentionsOnly
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.muted ? "mute" : "at"
                    size: Theme.iconTiny

                    HoverHandler {
                        id: quiet
                    }
                    Tip {
                        visible: quiet.hovered && text !== ""
                        text: row.mutedWords === "" ? qsTr("Notifies when you are named only") : row.mutedWords
                    }
                }
                StateIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    deliveryState: row.deliveryState
                    size: Theme.iconSmall
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.when
                    color: row.unread > 0 && !row.muted && !row.mentionsOnly ? Theme.accent : Theme.textMuted
                    font.pixelSize: Theme.textTiny
                    Accessible.ignored: true
                }
            }
            Label {
                id: second

                anchors { left: parent.left; right: tail.left; rightMargin: tail.width > 0 ? Theme.gap : 0; bottom: parent.bottom }
                text: row.preview
                color: row.tone === "draft" || row.tone === "failed" ? Theme.danger : row.tone === "plain" ? Theme.warning : Theme.textMuted
                font.pixelSize: Theme.textMedium
                font.italic: row.tone === "unreadable"
                Accessible.ignored: true
            }
            Row {
                id: tail

                anchors { right: parent.right; verticalCenter: second.verticalCenter }
                spacing: Theme.unit

                Badge {
                    count: row.mentions
                    label: "@"
                }
                Badge {
                    count: row.unread
                    quiet: row.muted || row.mentionsOnly
                }
                Icon {
                    visible: row.pinned && row.unread === 0
                    name: "pin"
                    size: Theme.iconSmall
                }
            }
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: row.menuWanted()
        }
    }
}
