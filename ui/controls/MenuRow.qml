// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// One action of a MenuPopup.
T.MenuItem {
    id: row

    property string iconName
    property bool dangerous: false
    property string shortcut // shown at the end
    readonly property color ink: dangerous ? Theme.danger : Theme.text

    implicitWidth: Theme.space * 3 + Theme.icon + words.implicitWidth + (shortcut === "" ? 0 : keys.implicitWidth + Theme.wide)
    implicitHeight: Theme.control
    height: visible ? implicitHeight : 0
    enabled: visible // the arrow keys pass over a row that is not there
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    contentItem: Item {
        Icon {
            x: row.mirrored ? parent.width - width - Theme.space : Theme.space
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            color: row.dangerous ? Theme.danger : Theme.textMuted
        }
        Label {
            id: words

            x: row.mirrored ? parent.width - width - Theme.space * 2 - Theme.icon : Theme.space * 2 + Theme.icon
            width: parent.width - Theme.space * 3 - Theme.icon - (row.shortcut === "" ? 0 : keys.width + Theme.gap)
            anchors.verticalCenter: parent.verticalCenter
            text: row.text
            color: row.ink
            Accessible.ignored: true
        }
        Label {
            id: keys

            visible: text !== ""
            x: row.mirrored ? Theme.space : parent.width - width - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            text: row.shortcut
            muted: true
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.gap
        color: row.highlighted || row.down ? Theme.hover : "transparent"
    }
}
