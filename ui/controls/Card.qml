// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// A quiet ground for things that belong together; grows with its one child.
Rectangle {
    id: card

    default property alias content: inside.data
    property int padding: Theme.space

    implicitWidth: inside.childrenRect.width + 2 * padding
    implicitHeight: inside.childrenRect.height + 2 * padding
    radius: Theme.radius
    color: Theme.field

    Item {
        id: inside

        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        height: childrenRect.height
    }
}
