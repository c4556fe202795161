// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.theme

// The part of a Sheet that scrolls when the window is low. Tabbing into something brings it into view.
Flickable {
    id: scroll

    default property alias content: inside.data
    property alias spacing: inside.spacing
    readonly property bool atEnd: contentY + height >= contentHeight - Theme.unit

    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitHeight: inside.implicitHeight
    contentWidth: width
    contentHeight: inside.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}

    function reveal(item: Item) {
        const top = item.mapToItem(inside, 0, 0).y;
        if (top < contentY)
            contentY = Math.max(0, top - Theme.gap);
        else if (top + item.height > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height - height + Theme.gap);
    }
    function page() {
        contentY = Math.min(contentHeight - height, contentY + height - Theme.wide);
    }

    ColumnLayout {
        id: inside

        width: scroll.width
        spacing: Theme.gap
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
