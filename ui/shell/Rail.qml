// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// The pages of the window, upright at the edge.
FocusScope {
    id: rail

    required property var shell

    width: Theme.rail

    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }
    Divider {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        upright: true
    }
    Column {
        y: Theme.unit + Theme.tiny
        spacing: Theme.unit
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Pages")

        RailButton {
            focus: true
            iconName: "chats"
            text: qsTr("Chats")
            shortcut: qsTr("Ctrl+1")
            on: rail.shell.page === "chats"
            count: rail.shell.conversationsModel.unread
            onClicked: rail.shell.show("chats")
        }
        RailButton {
            iconName: "people"
            text: qsTr("Contacts")
            shortcut: qsTr("Ctrl+2")
            on: rail.shell.page === "contacts"
            onClicked: rail.shell.show("contacts")
        }
        RailButton {
            iconName: "inbox"
            text: qsTr("Requests")
            shortcut: qsTr("Ctrl+3")
            on: rail.shell.page === "requests"
            count: rail.shell.requestCount
            onClicked: rail.shell.show("requests")
        }
        RailButton { // opens a sheet, so it is never the page that is shown
            objectName: "publicRooms"
            visible: rail.shell.roomsModel !== null
            role: Accessible.Button
            iconName: "globe"
            text: qsTr("Public rooms")
            shortcut: qsTr("Ctrl+B")
            onClicked: rail.shell.roomsModel.browse()
        }
    }
    RailButton { // a mark that no account connects directly; leads to where that is changed
        readonly property string hidden: rail.shell.connectionModel ? rail.shell.connectionModel.hidden : ""

        objectName: "hidden"
        visible: hidden !== ""
        anchors { bottom: settings.top }
        role: Accessible.Button
        iconName: "onion"
        ink: Theme.success
        text: hidden
        onClicked: rail.shell.show("settings")
    }
    RailButton {
        id: settings

        anchors { bottom: parent.bottom; bottomMargin: Theme.gap }
        iconName: "settings"
        text: qsTr("Settings")
        shortcut: qsTr("Ctrl+,")
        on: rail.shell.page === "settings"
        onClicked: rail.shell.show("settings")
    }
}
