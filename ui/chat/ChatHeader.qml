// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// Who it is, whether they are there, how safe it is.
Rectangle {
    id: view

    required property var header
    property bool back: false
    property bool detailsOpen: false

    signal backPressed
    signal detailsWanted
    signal menuWanted
    signal subjectWanted

    implicitHeight: Theme.bar
    color: Theme.surface

    RowLayout {
        anchors { fill: parent; leftMargin: view.back ? Theme.unit : Theme.margin; rightMargin: Theme.space }
        spacing: view.back ? Theme.gap : Theme.space

        IconButton {
            visible: view.back
            iconName: "back"
            text: qsTr("Back to the conversations")
            shortcut: qsTr("Esc")
            onClicked: view.backPressed()
        }
        Avatar {
            size: Theme.avatarMedium
            initial: view.header.initial
            tint: view.header.tint
            room: view.header.room
            presence: view.header.presence
            picture: view.header.picture
            ground: Theme.surface
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.hair

            Label {
                width: parent.width
                text: view.header.name
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Row {
                width: parent.width
                spacing: Theme.unit

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.iconTiny
                    name: view.header.security === "verified" ? "shield-check" : view.header.security === "plain" ? "lock-open" : view.header.security === "undecided" ? "shield-alert" : "lock"
                    color: view.header.security === "verified" ? Theme.success : view.header.security === "encrypted" ? Theme.textMuted : Theme.warning
                }
                Label {
                    id: state

                    width: Math.min(implicitWidth, (view.header.subject === "" ? 1 : 0.6) * parent.width - Theme.iconTiny - Theme.unit)
                    text: view.header.subtitle
                    color: view.header.security === "plain" || view.header.security === "undecided" ? Theme.warning : view.header.typing !== "" ? Theme.accent : Theme.textMuted
                    font.pixelSize: Theme.textSmall
                }
                Label {
                    id: dot

                    visible: view.header.subject !== ""
                    text: "·"
                    muted: true
                    font.pixelSize: Theme.textSmall
                    Accessible.ignored: true
                }
                SubjectButton {
                    visible: view.header.subject !== ""
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width - state.width - dot.width - Theme.iconTiny - 3 * Theme.unit)
                    subject: view.header.subject
                    onClicked: view.subjectWanted()
                }
            }
        }
        IconButton {
            iconName: view.header.room ? "people" : "eye"
            checkable: true
            checked: view.detailsOpen
            text: view.header.room ? qsTr("People and details of the room") : qsTr("Who can read this")
            shortcut: qsTr("Ctrl+I")
            onClicked: view.detailsWanted()
        }
        IconButton {
            objectName: "chatMenu"
            iconName: "more"
            text: qsTr("More about this chat")
            onClicked: view.menuWanted()
        }
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
