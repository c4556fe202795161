// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// One page of the rail, with a count.
Item {
    id: place

    property alias iconName: button.iconName
    property alias text: button.text
    property alias shortcut: button.shortcut
    property bool on: false
    property int count: 0
    property int role: Accessible.PageTab
    property color ink: on ? Theme.accent : Theme.textMuted

    signal clicked

    width: Theme.rail
    height: Theme.huge + Theme.gap

    IconButton {
        id: button

        anchors.centerIn: parent
        size: Theme.huge + Theme.unit
        iconSize: Theme.icon + Theme.tiny
        round: false
        ground: place.on ? Theme.selected : "transparent"
        ink: place.ink
        Accessible.role: place.role
        Accessible.name: place.count > 0 ? text + ", " + place.count : text
        Accessible.selected: place.on
        onClicked: place.clicked()
    }
    Badge {
        anchors { right: button.right; top: button.top; topMargin: -Theme.tiny; rightMargin: -Theme.tiny }
        count: place.count
    }
}
