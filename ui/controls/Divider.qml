// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// A hair line.
Rectangle {
    property bool upright: false

    implicitWidth: upright ? Theme.hair : Theme.huge
    implicitHeight: upright ? Theme.huge : Theme.hair
    color: Theme.border
}
