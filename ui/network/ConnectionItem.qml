// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One connection that was made.
Rectangle {
    id: item

    required property string destination
    required property string purpose
    required property string account
    required property string route
    required property bool direct
    required property string when
    required property string traffic
    required property string outcome
    required property bool failed
    required property string why
    required property string spoken

    implicitHeight: lines.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    ColumnLayout {
        id: lines

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space }
        spacing: Theme.tiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                name: item.direct ? "globe" : "onion"
                color: item.failed ? Theme.danger : item.direct ? Theme.textMuted : Theme.accent
                size: Theme.iconSmall
            }
            Label {
                Layout.fillWidth: true
                text: item.destination
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: item.outcome
                color: item.failed ? Theme.danger : Theme.success
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }
        Label {
            Layout.fillWidth: true
            text: item.account === "" ? item.purpose + " · " + item.route : item.purpose + " · " + item.account + " · " + item.route
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            visible: item.why !== ""
            objectName: "why"
            text: item.why
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: item.when + " · " + item.traffic
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
