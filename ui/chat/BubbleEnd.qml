// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme

// Under the words of a bubble: its file, and cards of its links.
Item {
    id: end

    property var file
    property var transfer // of the file
    property var cards: []
    property bool keyed: false
    property int widest

    signal linkClicked(string link)
    signal saveWanted
    signal stopWanted

    implicitHeight: parts.implicitHeight
    implicitWidth: {
        let wide = line.active && line.item ? (line.item as Item).implicitWidth : 0;
        for (let number = 0; number < all.count; number++)
            wide = Math.max(wide, all.itemAt(number) ? all.itemAt(number).implicitWidth : 0);
        return Math.min(wide, widest);
    }

    Column {
        id: parts

        width: parent.width
        spacing: Theme.unit

        Loader {
            id: line

            active: Boolean(end.file)
            visible: active
            width: parent.width
            sourceComponent: FileLine {
                part: end.file
                transfer: end.transfer
                focusPolicy: end.keyed ? Qt.TabFocus : Qt.NoFocus
                onClicked: end.linkClicked(part.url)
                onSaveWanted: end.saveWanted()
                onStopWanted: end.stopWanted()
            }
        }
        Repeater {
            id: all

            model: end.cards

            LinkCard {
                required property var modelData

                width: parent.width
                part: modelData
                focusPolicy: end.keyed ? Qt.TabFocus : Qt.NoFocus
                onClicked: end.linkClicked(part.url)
            }
        }
    }
}
