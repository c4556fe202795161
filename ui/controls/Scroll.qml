// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A column that scrolls when it is higher than its place. Tabbing into a part brings it into view.
Flickable {
    id: scroll

    default property alias content: inside.data
    property int maximumWidth: Theme.column
    property int padding: Theme.margin
    property alias spacing: inside.spacing

    contentWidth: width
    contentHeight: inside.implicitHeight + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}

    function reveal(item: Item) {
        const top = item.mapToItem(inside, 0, 0).y;
        if (top < contentY)
            contentY = Math.max(0, top - padding);
        else if (top + item.height > contentY + height - padding)
            contentY = Math.min(contentHeight - height, top + item.height - height + 2 * padding);
    }

    Column {
        id: inside

        x: (scroll.width - width) / 2
        y: scroll.padding
        width: Math.min(scroll.width - 2 * scroll.padding, scroll.maximumWidth)
        spacing: Theme.margin
    }
    Connections {
        target: scroll.Window.window
        function onActiveFocusItemChanged() {
            const item = scroll.Window.window.activeFocusItem;
            for (let up = item; up; up = up.parent)
                if (up === inside) {
                    scroll.reveal(item);
                    break;
                }
        }
    }
}
