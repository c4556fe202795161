// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// The mark of keyboard focus around a control.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.tiny
    radius: Theme.radius + Theme.tiny
    visible: shown
    color: "transparent"
    border.width: Theme.tiny
    border.color: Theme.accent
}
