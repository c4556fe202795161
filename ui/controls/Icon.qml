// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Window
import ui.theme

// An icon of resources/icons in one colour.
Image {
    id: icon

    property string name
    property color color: Theme.textMuted
    property int size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(Math.ceil(size * Screen.devicePixelRatio), Math.ceil(size * Screen.devicePixelRatio))
    source: name === "" ? "" : "image://icon/" + name + "/" + hex(color.a) + hex(color.r) + hex(color.g) + hex(color.b)
    Accessible.ignored: true

    function hex(part: real): string {
        return Math.round(part * 255).toString(16).padStart(2, "0");
    }
}
