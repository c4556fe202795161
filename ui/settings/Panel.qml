// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme

// Settings that belong together, on one sheet.
Rectangle {
    id: panel

    default property alias content: inside.data

    implicitHeight: inside.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border

    ColumnLayout {
        id: inside

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: Theme.gap
    }
}
