// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A row of a list that can be pressed; its content stands inside with the usual margins.
T.ItemDelegate {
    id: row

    property bool selected: false

    implicitHeight: Theme.row
    leftPadding: Theme.space
    rightPadding: Theme.space
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: selected
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap; topMargin: Theme.hair; bottomMargin: Theme.hair }
            radius: Theme.radius
            color: row.selected ? Theme.selected : row.down ? Theme.pressed : row.hovered || row.highlighted ? Theme.hover : "transparent"
            border.width: row.visualFocus || row.highlighted ? Theme.tiny : 0
            border.color: Theme.accent
        }
    }
}
