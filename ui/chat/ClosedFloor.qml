// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// In place of the field where one may not write: why, and what can be done about it.
Rectangle {
    id: bar

    required property var floor

    implicitHeight: Math.max(Theme.control + Theme.space, line.implicitHeight + 2 * Theme.gap)
    radius: Theme.radiusLarge
    color: Theme.field
    border.width: Theme.hair
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: floor.closed

    RowLayout {
        id: line

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.margin; rightMargin: Theme.gap }
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: bar.floor.closed
            muted: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Button {
            objectName: "floorAction"
            visible: text !== ""
            small: true
            text: bar.floor.action
            onClicked: bar.floor.act()
        }
    }
}
