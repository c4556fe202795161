// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// What one can do with a message.
MenuPopup {
    id: menu

    property var messageId: 0
    property string selected

    signal copyWanted(var messageId)
    signal copySelectionWanted(string text)

    MenuRow {
        visible: menu.selected !== ""
        iconName: "copy"
        text: qsTr("Copy selected text")
        onTriggered: menu.copySelectionWanted(menu.selected)
    }
    MenuRow {
        iconName: "copy"
        text: qsTr("Copy message")
        onTriggered: menu.copyWanted(menu.messageId)
    }
}
