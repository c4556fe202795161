// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A short list of actions at the pointer or under a button. Fill it with MenuRow.
T.Menu {
    id: menu

    margins: Theme.gap
    padding: Theme.unit
    overlap: Theme.hair
    implicitWidth: Math.max(Theme.drawer * 0.7, widest() + 2 * padding)
    implicitHeight: contentItem.implicitHeight + 2 * padding

    function widest(): real {
        let width = 0;
        for (let place = 0; place < count; ++place)
            width = Math.max(width, itemAt(place).implicitWidth);
        return width;
    }

    delegate: MenuRow {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: Window.window ? contentHeight > Window.window.height : false
        clip: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.border
    }
}
