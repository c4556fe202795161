// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A thin bar that is there when one scrolls or points at it.
T.ScrollBar {
    id: bar

    implicitWidth: Theme.scrollBar
    implicitHeight: Theme.scrollBar
    padding: Theme.tiny
    minimumSize: 0.06
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1)
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: Theme.unit
        color: Theme.outline
        opacity: bar.pressed ? 1 : bar.active || bar.hovered ? 0.7 : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion }
        }
    }
}
