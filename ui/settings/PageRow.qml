// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls
import ui.theme

// The way to a page behind the settings.
T.ItemDelegate {
    id: row

    property string iconName
    property int count: 0

    implicitHeight: Theme.rowSmall + Theme.gap
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: count > 0 ? text + ", " + count : text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.space

        Icon {
            name: row.iconName
        }
        Label {
            Layout.fillWidth: true
            text: row.text
            Accessible.ignored: true
        }
        Label {
            visible: row.count > 0
            text: row.count
            muted: true
            Accessible.ignored: true
        }
        Icon {
            rotation: row.mirrored ? 180 : 0
            name: "next"
            size: Theme.iconSmall
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : Theme.surface
        border.width: Theme.hair
        border.color: Theme.border

        FocusRing {
            shown: row.visualFocus
        }
    }
}
